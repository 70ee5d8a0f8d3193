import { type Rule, TYPED } from './rule';

/** Diagnoses, and when and what the illness was. */
export const ILLNESS_RULES: readonly Rule[] = [
  {
    means: 'condition.onsetDate',
    words:
      /\b(?:ill|sick) since\b|\bfirst (?:noticed|found|felt|seen|diagnosed)(?: or (?:noticed|found|felt|seen|diagnosed|treated))?(?: on)?$|\bdesde cuando (?:padece|tiene|sufre)\b.*|\b(?:dates? of (?:the |your )?(?:current |first |initial )?(?:(?:\w+ )?(?:cancer|illness|disease|tumou?r) (?=diagnosis))?(?:illness|onset|symptoms?|diagnosis|injury or illness|illness or injury)|onset(?: date)?|(?:first|initial) symptoms?|symptoms? (?:began|started|first)|date (?:(?:a |the |your )?(?:doctor|physician|oncologist) )?(?:first )?(?:diagnosed|symptoms?|consulted for)|(?:illness|condition|cancer|disease|sickness)(?: was)?(?: first)? (?:began|started|date|found|diagnosed|discovered|appeared|noticed)|when (?:were|was) (?:you|they|he|she|(?:the |this )\w+) (?:first )?(?:told|diagnosed)|when did (?:you|they|he|she|(?:the |this )\w+) (?:first )?(?:find out|learn)|date (?:it|they) (?:was |were )?(?:first )?(?:appeared|began|started|noticed|found|diagnosed|discovered)|(?:first )?(?:began|started|appeared) or (?:was|were) (?:first )?(?:diagnosed|found|noticed|discovered)|(?:was|were) (?:first )?(?:diagnosed|found|noticed|discovered) or (?:first )?(?:began|started|appeared)(?: on)?|diagnosis date|(?:when|on what (?:date|day)) (?:did|were|was).{0,30}(?:symptoms?|sick(?! to work)|ill(?! to work)|illness|sickness|condition|disease|problem|diagnos\w+)|(?:date|day) (?:(?:on which|when|that) )?(?:you |they |(?:the )?(?:patient|member) )?(?:first )?(?:fell|felt|became|got|were|was) (?:ill|sick|unwell)|date (?:the )?(?:illness|sickness|symptoms?|condition|disease) (?:was )?(?:first )?(?:noticed|began|started|found|appeared)|fecha (?:de|del|en que) (?:la |los |las )?(?:inicio(?! (?:del?|de la|de los|de las) (?:tratamientos?|servicios?|atencion|terapia|quimioterapia|sesion(?:es)?|cobertura|poliza|plan|seguro)\b)|(?:primer )?diagnostico|primeros sintomas|comenz\w+|empez\w+)(?: (?:la|su|el) (?:enfermedad|sintomas?|condicion))?)\b/,
    unless: /\b(?:similar|same or|unable|(?:what|which) (?:type|kind|sort|form)|where in)\b/,
    strength: 0.95,
    sure: true,
  },
  {
    means: 'condition.otherDate',
    words:
      /\bother date\b|\bsame or similar\b|\bunable to work\b|\bhospitali[sz]ation\b|\bhospitalizacion(?= (?:desde|hasta|del?|al)\b)|\bfechas? de (?:la )?hospitalizacion\b|\badmission\b|\bdischarged?\b|\b(?:hospital|inpatient) (?:stay|confinement)s?(?= ?$| (?:dates?|from|to|thru|through|until|began|begin\w*|start\w*|end\w*)\b)|\b(?:date|day|when) (?:you (?:were|left) |the patient was )?(?:admitted|confined)\b|\b(?:ingreso|alta) (?:al|del) hospital\b|\binitial treatment\b|\bdates? (?:last )?(?:seen|worked)\b|\blast (?:day|date) worked\b/,
    unless: /\b(?:reason|kind of|type of|why)\b/,
    strength: 0.93,
    sure: true,
  },
  {
    means: 'physician.qualifier',
    words: /\bqualifier of (?:the )?(?:referring|ordering)\b/,
    strength: 0.97,
    sure: true,
  },
  { means: 'condition.onsetQualifier', words: /\bqual(?:ifier)?\b/, unless: /\b(?:tin|ein|tax)\b/, strength: 0.95 },
  {
    means: 'condition.description',
    words:
      /\b(?:nature|description|describe).{0,20}\b(?:illness|condition|injury|sickness|symptoms?|diagnosis)\b|^(?:kind|type) of (?:cancer|illness|disease|condition) or (?:the )?reason\b.*|\b(?:illness|condition|medical condition|reason) (?:treated|being treated|for (?:visit|treatment|service|care))\b|\bwhat (?:was|is) wrong\b|\b(?:illness|condition|sickness|problem|disease)\b.*\bin (?:your|his|her|their) own words\b|\b(?:tell us|write|say something) about (?:the|your|this) (?:illness|condition|sickness|disease|health problem)\b|\b(?:cuentenos|hablenos) (?:de|sobre) (?:la|su) enfermedad\b|\bwhat (?:was|were|is|are|made|makes|got) (?:you|they|them|he|him|she|her|(?:the )?(?:patient|person|member)) (?:so )?(?:sick|ill|hurt|injured|unwell|treated|diagnosed|being treated|seen)(?: (?:with|by|for|from))?(?: or (?:sick|ill|hurt|injured|treated)(?: (?:with|by|for|from))?)?\b|\bwhat (?:illness|sickness|condition|disease|type of cancer|kind of cancer)(?: or \w+)?(?: .*)?$|\bque (?:tipo de cancer|enfermedad)\b.*|^que (?:padece|padecia|sufre)\b.*|\bwhat (?:was|is|were).{0,20}(?:treated|condition|illness)\b|\bwhat (?:the patient|the member|you|they) (?:was|were|is|are) (?:being )?treated for\b|\bcondition for which\b|\b(?:condicion|enfermedad|padecimiento|dolencia|lesion)(?: [oy] (?:condicion|enfermedad|padecimiento|lesion))? por (?:la|el) (?:que|cual)\b.*|\bdiagnosis or (?:condition|illness|injury|disease|symptoms?)\b.{0,24}\b(?:treated|for which)\b|\b(?:illness|sickness|condition|injury)(?: or \w+)? (?:you|(?:the )?patient|member) (?:was|were|is|are) (?:being )?treated\b(?: for)?|\bwhat (?:is|was) the (?:sickness|illness|injury|condition|disease)\b|\bdiagnosis or (?:medical )?(?:reason|problem|condition)\b|\b(?:type|kind|name|site|location|stage)(?: (?:and|or) (?:type|kind|name|site|location|stage))? of (?:the |your )?(?:cancer|illness|disease|tumou?r)\b(?!.*\bin words\b)|\bwhat (?:do|did) you have\b|\billness or injury\b(?! date)|\breason for (?:the )?(?:visit|treatment|service|care)\b|^why did (?:you|they|he|she|(?:the )?\w+) (?:need|get|have) (?:the |this )?(?:care|treatment|service|visit)s?$|\b(?:medical|health) (?:condition|problem)\b|\bpadecimiento(?: o diagnostico)?\b|\bwhat (?:was|is|were) (?:the |this |your |that |these |those )?(?:care|visits?|treatments?|services?|procedures?|appointments?|items?|suppl(?:y|ies)) (?:needed |given |provided |received )?for\b|\b(?:para|por) que (?:fue|era|necesito|recibio) (?:el|la|los|las|este|esta) (?:servicios?|atencion|tratamientos?|visitas?|cuidado)\b|^why (?:was|were|is|are) (?:the |this |these )?(?:care|treatments?|services?|visits?|items?|suppl(?:y|ies)|equipment) (?:needed|necessary|ordered|prescribed|given)$|\breason (?:why )?(?:you|(?:the )?patient|(?:the )?member) (?:needed|needs|got|had|received)\b.{0,24}\b(?:care|treatment|services?|visits?|items?|equipment)\b|\breason or diagnosis\b|\bdescriba? (?:la|su) (?:enfermedad|lesion|condicion)(?: o (?:lesion|enfermedad))?\b|\benfermedad o lesion\b|\bmotivo\b|\bcondicion(?: medica)? (?:por|para) (?:la|el) (?:que|cual)\b|\b(?:para|por|de) que (?:enfermedad|problema|condicion)\b|\bde que (?:se (?:atendio|trato|enfermo)|esta(?:ba)? enferm[oa])\b|\b(?:illness|condition|injury|sickness) (?:for which|that) .*\b(?:ordered|prescribed|treated|needed)\b|^(?:illness|sickness|condition)$/,
    unless: /\bdiagnosis or nature\b|\bdate\b|\brelated\b|\bresult\b|\bdue to\b/,
    strength: 0.85,
    sure: true,
    only: TYPED,
  },
  {
    // what the patient complained of, and why she went
    means: 'condition.description',
    words:
      /\b(?:chief|main|presenting) (?:complaint|problem|symptom)s?(?: or (?:illness|symptoms?|problem|condition))?\b|^(?:describe )?(?:the |your |main )*(?:symptoms?|sintomas)(?: (?:and|or|o|y) (?:illness|sickness|condition|disease|injury|enfermedad|condicion|padecimiento|lesion))?(?: (?:being )?(?:treated|tested|examined|evaluated)(?: for)?)?$|^(?:illness|sickness|condition|enfermedad|condicion) (?:or|and|o|y) (?:symptoms?|sintomas)$|^why did (?:you|they|he|she|(?:the )?(?:patient|member)) (?:go|seek|visit|see|come|call)\b.*|^(?:por que|para que) (?:necesito|recibio|busco|acudio|fue|solicito) (?:a )?(?:el |la |al |un |una )?(?:atencion|tratamiento|cuidado|medic[oa]|doctora?|hospital|clinica|consulta)(?: medic[oa])?$|^(?:reason|motivo) (?:for|of|de) (?:the |la )?(?:testing|tests?|exam|admission|consultation|consulta|visita|atencion)$/,
    unless: /\b(?:dates?|began|started|first|fecha|when|cuando)\b/,
    strength: 0.88,
    sure: true,
    only: TYPED,
  },
  {
    // of whom or when it is a diagnosis, forms say of what is written in words
    means: 'diagnosis.description',
    words:
      /^(?:the )?(?:\w+ )?diagnosis (?:given|made|provided|stated|named|reported|established) (?:by|at|on)\b.*|\b(?:diagnostico) (?:segun|dado por|hecho por|que (?:le )?dio)\b.*|\b(?:pre ?operative|post ?operative|admitting|admission|discharge|final|specific|exact|working|clinical) diagnosis\b|\bdiagnosis (?:at|on|upon) (?:admission|discharge)\b|\bdiagnostico (?:de|al) (?:ingreso|alta)\b|\bdiagnosis (?:for which|that|requiring)\b.*\b(?:requested|requir\w+|calls for|needed|ordered|prescribed|recommended|treated|necess\w+)\b|\bdiagnosis being treated\b|^(?:first|second|third|fourth|primary|secondary|main|principal)? ?diagnosis (?:[a-l] |\d{1,2} )?(?:in )?(?:words|text|name)$/,
    unless: /\b(?:codes?|icd|dates?|codigos?|cie|when)\b/,
    strength: 0.97,
    only: TYPED,
  },
  {
    means: 'diagnosis.code',
    words:
      /^(?:and )?(?:an? )?(?:second|third|fourth|secondary|2nd|3rd|4th) codes?(?: if .*)?$|\bcodes? (?:did )?(?:your|the) (?:doctor|oncologist|physician|clinic) (?:put|use[ds]?|gave?|wrote|write|assign\w*)\b|\bcode of (?:the |your )?diagnosis\b.*|\bcodigo de (?:la )?enfermedad\b(?: segun la factura)?(?: cie)?|\b(?:clave |codigo )?cie(?: ?10)?(?: (?:principal|secundari[oa]))?\b|\bdiagnosis or nature of (?:the )?(?:illness|injury)(?: or (?:illness|injury))?\b|\b(?:primary |principal |secondary |additional |second |third |other |codigo del? )?(?:diagnos[ei]s|diagnostic|dx|icd(?: ?10)?(?: ?cm)?|diagnostico)(?: \d{1,2}| [a-l])?(?: ?(?:icd(?: ?10)?(?: ?cm)?))?(?: codes?| number| codigo)?s?(?: \d{1,2}| [a-l])?\b/,
    unless:
      /^(?:who|where|which (?:doctor|physician|pathologist|lab\w*))\b|\bwhere$|\b(?:treated|for which|pointer|ptr|ind|indicator|version|describe|description|reason|in words|narrative|date|procedure|cpt|date)\b|\ba (?:to |thru |through )?[dl]$|\b(?:diagnos[ei]s|dx)(?: codes?)? (?:a (?:to |through |thru )?[dl]|1 (?:to |through |thru )?(?:4|12))\b/,
    strength: 0.95,
  },
  {
    means: 'diagnosis.description',
    words:
      /\bdiagnos[ei]s (?:[a-l] |\d{1,2} )?(?:reason\b.*|description|in words|words .*|narrative|or (?:nature|symptoms?|illness|condition))\b|\b(?:description|describe|narrative) (?:of )?(?:the )?diagnos[ei]s\b|\bdescripcion del diagnostico\b|\b(?:cancer|illness|disease|diagnosis|condition) in words\b/,
    unless: /\btreated\b|\bfor which\b/,
    strength: 0.92,
  },
  {
    means: 'diagnosis.indicator',
    words: /\bicd (?:ind(?:icator)?|version|edition|type)\b|\bind(?:icator)? icd\b/,
    strength: 0.97,
    sure: true,
  },
];
