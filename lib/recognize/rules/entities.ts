import { CARER_RULES } from './carers';
import { PEOPLE_RULES } from './people';

/** Whose field it is. `foreign` is a person or company the claim knows nothing of; `payee` is where money goes. */
export type Entity =
  | 'patient'
  | 'subscriber'
  | 'submitter'
  | 'physician'
  | 'facility'
  | 'seller'
  | 'payer'
  | 'payee'
  | 'other-insured' // the policyholder of another insurance
  | 'other-payer' // the other insurance itself
  | 'renderer' // who gave the care: the biller, unless the page asks for the biller apart
  | 'representative' // who acts for the patient: somebody else than her
  | 'both' // patient and subscriber in one breath
  | 'foreign';

export interface EntityRule {
  entity: Entity | 'member' | 'you';
  words: RegExp;
}

const OTHER = '(?:other|another|secondary|second|additional|more|otro|otra|otros)';
const COVER =
  '(?:health |medical |group |dental )*(?:insurances?|insurers?|coverages?|plans?|carriers?|contracts?|polic(?:y|ies)|payers?|benefits?|seguros?|cobertura)';
const KIN =
  '(?:(?:former |ex )?(?:spouse|husband|wife|domestic partner|partner)|child|son|daughter|conyuge|espos[oa]|hij[oa])s?';
const ACCOUNT =
  '(?:(?:health|medical|benefits?|reimbursement|spending|savings|flexible) )*(?:hra|hsa|fsa|accounts?|plans?|insurance|coverage|polic(?:y|ies)|cards?|membership)';
const CARE_GIVER =
  '(?:doctors?|physicians?|providers?|practices?|clinics?|hospitals?|facilit(?:y|ies)|centers?|medic[oa]s?|doctora?|clinicas?|hospital(?:es)?|consultorios?|centros?)';
const MERCHANT =
  '(?:drug ?stores?|pharmac(?:y|ies)|stores?|shops?|merchants?|company|companies|business(?:es)?|vendors?|suppliers?|retailers?|empresas?|tiendas?|farmacias?|companias?|negocios?)';
const CARD =
  '(?:(?:id|identification|insurance|member|membership|health|medical|plan) )*(?:card|policy|tarjeta|poliza)(?: (?:del? )?(?:seguro|identificacion|plan))?';
const CUENTA = '(?:seguro|plan|poliza|cuenta|tarjeta|cobertura)(?: medic[oa]| de salud)?';
const THEIRS =
  '(?:(?:full|legal|first|last|middle|given|family|birth|other) )*(?:names?|initial|surname|date of birth|birth ?date|birthday|dob|birth|age|sex|gender|phone|telephone|cell|mobile|e ?mail|address|street|city|state|zip|ssn|social security|occupation|signature)';

/**
 * In order: the first that matches takes its words, so that "other insured" is not read as "insured" nor "referring
 * provider" as "provider". Sources: the parties of CMS-1500 and X12 837P, and the words payers' own forms use for them.
 */
export const ENTITY_RULES: readonly EntityRule[] = [
  ...PEOPLE_RULES,
  { entity: 'payer', words: /\binsurance providers?\b/ },
  ...CARER_RULES,
  {
    // who gave her the card, not who gave her a bill
    entity: 'payer',
    words: new RegExp(
      `\\b(?:company|insurers?|organi[sz]ation|plan|carrier|who|compania|empresa) (?:(?:that|which|who|que) )?(?:issue[sd]|gave you|sent you|provided|emitio|expidio|le dio) (?:the |your |this |my |la |su )?${CARD}\\b`,
    ),
  },
  {
    // "doctor, clinic, drug store or company": whoever it was that billed; a pharmacy alone is nobody's here
    entity: 'seller',
    words: new RegExp(
      `\\b(?:${CARE_GIVER}|${MERCHANT})(?: (?:${CARE_GIVER}|${MERCHANT})){0,4} (?:or|o) (?:(?:a|an|the|una?|la|el) )?${MERCHANT}(?: (?:that |who |whom )?you (?:have )?paid)?\\b`,
    ),
  },
  {
    entity: 'representative',
    words:
      /\b(?:(?:authorized|appointed|personal|legal|designated) (?:representatives?|guardian)|power of attorney|parent or guardian|some(?:one|body) (?:else|other) than (?:the )?\w+ (?:is )?(?:filing|filling|files|fills|completing|completes|submitting|submits|signing|sending)(?: (?:in|out))?(?: (?:this|the) \w+)?|some(?:one|body) (?:speaking|acting|acts|signs|else)(?: acts| acting| signs)?(?: for (?:you|(?:the )?(?:patient|member)))?|(?:person|individual) (?:acting|signing|speaking) (?:for|on behalf of) (?:you|the (?:patient|member|beneficiary|insured|subscriber|employee|claimant))|(?:signed|completed|filled (?:in|out)|prepared|submitted|filed) by (?:another|some ?(?:one|body)(?: else)?|any ?(?:one|body)(?: else)?|(?:an? )?(?:other )?(?:person|individual))(?: (?:person|individual))?|helpers?|thank(?:s| you) for helping|helping (?:out|with this(?: form| claim)?|(?:the )?(?:patient|member)|somebody|someone)|(?:the )?preparers?|prep(?:ared)? by(?! (?:the|your) )|(?:person|somebody|someone) (?:who )?(?:helps|helping|helped) you|who is helping you.*|(?:(?:brokers?|agents?|navigators?|assisters?) or )?(?:authorized )?representatives?|representantes?|apoderad[oa]|tutor legal|(?:quien|persona que|alguien que) (?:le |lo |la )?(?:ayudo|ayuda|asistio|actua|lleno|completo)(?: (?:a (?:llenar|completar|preparar)|por usted))?(?: (?:el|la|este|esta) (?:formulario|solicitud|reclamacion|reclamo))?)\b/,
  },
  {
    entity: 'foreign',
    words:
      /\b(?:who (?:treated|examined|saw|cared for|looked after) the (?:patient|member|beneficiary)|emergency contact|(?:alternate|alternative|backup|second(?:ary)?) contacts?(?: persons?)?|some(?:one|body) (?:else )?(?:we|you) (?:may|can|could) (?:talk|speak|call|ask|contact|reach|write)(?: (?:to|with))?|(?:someone|somebody|person|contact) (?:at|in|from) (?:the |your )?(?:employers?|payroll|hr|human resources|benefits office)|in (?:an |case of (?:an )?)?emergency|next of kin|attorney|lawyer|abogado|law firm|pharmacy|pharmacist|dentist|school(?! (?:district|system|board))|guarantor|insurance agent|broker|third party|at fault|witness(?:es)?|testigos?|company address|employers? (?:address|phone|street|city|state|zip)|address of (?:the |your )?employer|(?:previous|prior|last|earlier|old) (?:employers?|insur(?:ance|er)|carrier|plan|coverage|address|doctor|physician|school)|insur(?:ance|er)s? before (?:this|the|that) \w+|(?:insurance|plan|coverage|insurer)s? (?:you|they|the patient) had (?:before|previously|earlier)|empleador anterior|domicilio anterior|(?:employer|benefits?|hr|human resources|payroll) (?:contact|representative)|contact at (?:your|the|my) (?:employer|work|job|company|union)|(?:family|primary care|general|regular) (?:doctor|physician|practitioner|provider)|medico de (?:cabecera|familia)|(?:day|child|elder|dependent) ?care(?: providers?| centers?)?|(?:auto(?:mobile)?|car|motor(?: vehicle)?|liability|life|disability|homeowners?)(?: (?:or|and|y|o) \w+)? (?:insur\w+|carrier|polic(?:y|ies))|(?:aseguradora|seguro|poliza) (?:del?|de su) (?:carro|auto|coche|automovil|vehiculo|vida)|(?:primary|contingent) beneficiar(?:y|ies)|beneficiary and (?:agent|estate)|beneficiario de la transferencia|(?:other |at fault )?(?:(?<!covered )drivers?|part(?:y|ies) (?:at fault|responsible))|other (?:party|vehicle)|(?:otro )?conductor|caretakers?|care ?givers?|cuidador[a]?|deceased|fallecid[oa]|(?<!\bor )former|maiden|mother|father|supervis\w+|notary|decedents?|designees?|paid preparers?|(?:prior|old|birth) (?:name|address)s?|foreign (?:country|province|state|postal|zip|address)|address(?:es)? (?:abroad|overseas|outside (?:of )?(?:the )?(?:us|usa|united states|country)|in (?:the|your|their|my) (?:home|other) country)|(?:overseas|home country) address|direccion en el (?:extranjero|exterior))\b/,
  },
  {
    // other people of the plan, beside whomever the claim is about
    entity: 'foreign',
    words:
      /\b(?:other|otr[oa]s?) (?:(?:eligible|covered|enrolled|insured|minor) )?(?:dependents?|family(?: members?)?|children|persons? (?:covered|insured|in)|people|relatives|familiares|dependientes?|hijos|personas)(?: (?:asegurad|cubiert)[oa]s)?\b|\bothers (?:you|covered|in your)\b|\bchildren and others\b|\bspouse of (?:the )?(?:employee|member|subscriber|insured|participant)\b|\bpersons? we may (?:speak|talk) (?:with|to)\b/,
  },
  {
    // of the family, where something of theirs is asked for; "spouse" alone is an answer about the patient
    entity: 'foreign',
    words: new RegExp(
      `\\b${KIN}(?= ${THEIRS}\\b)|\\b(?:names?|birth|dob|address|phone|number|nombre|apellidos?|nacimiento) (?:of|for|del?) (?:the |your |my |la |su )?${KIN}\\b`,
    ),
  },
  {
    entity: 'payee',
    words:
      /\b(?:bank(?:ing)?|routing|direct deposit|payees?|pay to|make (?:check|payment)s? (?:payable )?to|account holders? bank|deposit account|(?:send|deposit|put|mail) (?:the |your |my )?(?:money|payment|reimbursement|refund|funds)|how (?:should |will |do |can )?we (?:should |can )?pay(?: you)?|how you (?:want|would like) to be paid|where (?:should|do|to|shall) .{0,20}(?:money|payment|reimburse\w*|pay|checks?\b)|(?:get|getting|be) paid(?! back)|checking|savings|deposito directo|deposito|cuenta (?:bancaria|de banco|corriente|de ahorros)|como (?:le |quiere |desea )?(?:pag|recib)\w+|numero de ruta|ach|iban|credit card|debit card|(?:credit|debit|bank) card ?holder|card ?holder(?= (?:(?:full|first|last) )?names?$)|(?<=\bnames? of (?:the )?)card ?holder|venmo|paypal|banco)\b/,
  },
  {
    entity: 'other-insured',
    words: new RegExp(
      `\\btitular (?:del?|de la|de es[ae]) (?:otr[ao] )(?:poliza|seguro|plan)\\b|\\btitular de es[ae] (?:poliza|seguro|plan)\\b|\\bes[ea] (?:otr[oa] )?titular\\b|\\b${OTHER} (?:insureds?|policy ?holders?|subscribers?|members?|enrollees?|asegurado|titular)\\b|\\b(?:policy ?holders?|subscribers?|insureds?|insured persons?|persons? insured|name of insured|members?) (?:of|on|for|under) (?:(?:the |this )?${OTHER}|that) ${COVER}\\b|\\b(?:who (?:holds|has|carries|pays for)|holders? of|who is the holder of) (?:the |this )?${OTHER} ${COVER}\\b|\\b(?:person|one|family member) who (?:holds|has|carries) (?:it|that|the other)\\b|\\b(?:person|one|family member|employee) (?:who |that )?(?:holds|has|carries|holding|having|carrying) (?:the |that |this |your )?${OTHER} ${COVER}\\b|\\bwho (?:holds|has|owns|carries|pays for) that ${COVER}\\b|\\bwhose (?:job|policy|work|name|employer)(?: or \\w+)? .{0,12}${OTHER} ${COVER}\\b|\\bin whose name the ${OTHER} ${COVER}\\b|\\b(?:in )?whose name (?:is|are) (?:the |that |this )?(?:${OTHER} )?${COVER}(?: in| under)?\\b|\\b(?:${OTHER}|that) ${COVER} (?:policy ?holders?|subscribers?|insureds?|members?|owners?|holders?)\\b|\\bwho (?:holds|carries|owns) (?:it|that one)\\b`,
    ),
  },
  {
    // before "asegurado" alone is taken for the policyholder
    entity: 'patient',
    words:
      /\b(?:asegurad[oa]|miembro|afiliad[oa]|dependiente|familiar) que (?:recibio|recibe|uso|utilizo|necesito) (?:(?:el|la|los|las) )?(?:servicios?|atencion|tratamientos?|cuidados?|equipo|articulo)(?: medic[oa]s?)?\b/,
  },
  {
    // before the doctor she went to is taken for whom it is about
    entity: 'patient',
    words:
      /\b(?:the |this |that |which )?(?:family member|dependent|person) (?:that )?(?:this|the) (?:form|claim|request|bill|expense)s? (?:is|are|was|were) (?:about|for)\b|\b(?:the|this|that|which) family member\b(?! (?:who|that|whose|with|has|holds|carries)\b)|\bwho (?:uses?|used|wears?|wore|needs?|needed|gets?|got|receives?|received) (?:the|this|these|your) (?:\w+ )?(?:equipment|devices?|suppl(?:y|ies)|items?|caps?|products?)\b|\bwho (?:went|goes|had to go|visited|saw|sees) (?:to )?(?:the |a |an |your )?(?:\w+ )?(?:doctor|hospital|clinic|oncologist|physician|provider)\b|\bwho (?:was|is|were|got|became) (?:sick|ill|hurt|injured)\b|\bwho (?:had|needed|used|wore) (?:the |this )?(?:visit|appointment|treatment|item|cap|service|equipment)s?\b|\bwho is (?:this|it) (?:about|for)\b|\bquien (?:fue|visito|vio|acudio) (?:al?|el|la) (?:medic[oa]|doctora?|hospital|clinica)\b|\bquien (?:estuvo|estaba|esta|se puso) enferm[oa]\b/,
  },
  {
    // before Medicare alone is taken for another insurance
    entity: 'patient',
    words:
      /\b(?:person|people|individual|patient|beneficiary|member)s? (?:with|on|enrolled in|covered (?:by|under)) (?:\w+ )?(?:medicare|medicaid|tricare|champva|(?:the |this )?plan)\b|\b(?:asegurad[oa] )?(?:afectad|accidentad)[oa]\b/,
  },
  {
    // whoever has the plan or the account: "Whose HRA is it?", "the owner of the policy"
    entity: 'subscriber',
    words: new RegExp(
      `\\bwhose ${ACCOUNT} (?:is|are) (?:this|it|that|these)\\b|\\b(?:person|one|individual) whose (?:job|work|employer|company) (?:gives?|offers?|provides?|has|pays for) (?:you |them |us |the family )?(?:the |this |that )?${ACCOUNT}\\b|\\bde quien es (?:el|la|este|esta) ${CUENTA}\\b|\\b(?:quien|persona que) tiene (?:el|la|este|esta) ${CUENTA}\\b|\\bduen[oa] (?:del?|de la|de este|de esta) ${CUENTA}\\b|\\b${ACCOUNT} owners?\\b|\\bowners? of (?:the |this |that |your )?${ACCOUNT}\\b|\\bwho (?:has|holds|owns|carries) (?:the|this) ${ACCOUNT}\\b|\\b(?:whose|what|which) names? (?:is|are|appears?) (?:printed |shown )?on (?:the|your|this|that) (?:\\w+ )?card\\b|\\b(?:person|someone|somebody|one) with (?:the |this |your )?(?:health |medical )*(?:insurance|coverage|policy)\\b`,
    ),
  },
  {
    entity: 'other-payer',
    words: new RegExp(
      `\\b${OTHER} ${COVER}\\b|\\b${COVER} (?:other than|besides|in addition to)\\b|\\bthat (?:other )?(?:plan|insurer|insurance(?: company)?|carrier|policy)\\b|\\botr[oa]s? aseguradoras?\\b|\\bes[ae] (?:otr[oa] )?(?:compania|seguro|plan|aseguradora|poliza)\\b|\\bcoordination of benefits\\b|\\bcoordinacion de (?:beneficios|seguros?)\\b|\\b(?:otr[oa]s?|segund[oa]) (?:seguros?|plan(?:es)?|coberturas?|polizas?)\\b|\\b(?:seguro|plan|cobertura|poliza) (?:medic[oa] )?(?:adicional|secundari[oa]|complementari[oa])\\b|\\bcob\\b|\\bohi\\b|\\bmedicare\\b|\\bmedicaid\\b|\\bspouses? (?:insurance|coverage|plan|employer)\\b`,
    ),
  },
  { entity: 'payer', words: /\b(?:health )?insurance providers?\b/ },
  {
    // who sent her on; who sent her a bill is the seller
    entity: 'physician',
    words:
      /\b(?:(?:doctor|physician|practitioner|provider|oncologist|clinician|person)s? (?:on|at|by|under|upon) whose (?:orders?|request|referral|prescription|direction|recommendation)(?: (?:the|these|this|your) \w+ (?:was|were|is|are) (?:rendered|given|provided|furnished|performed|supplied))?|(?:medic[oa]|doctora?|profesional) (?:por|bajo) cuy[oa] (?:orden|receta|indicacion|solicitud)|(?:doctor|physician|provider|oncologist|clinician|who)(?: (?:who|that))? (?:sent|referred|told|wanted) (?:you|them|him|her|me|(?:the )?patient)(?! (?:the|a|an|any|your|this|that)\b)(?: (?:there|here|to (?:get|have|use|buy) (?:(?:the|a|this) )?\w+))?|(?:quien|que (?:medic[oa]|doctora?)) (?:lo|la|le) (?:refirio|mando|envio)(?! (?:la|una|esta|su) ))\b/,
  },
  {
    entity: 'renderer',
    words: /\b(?:rendering|performing|servicing) (?:providers?|physicians?|practitioners?|clinicians?|doctors?)\b/,
  },
  {
    entity: 'seller',
    words:
      /\b(?:(?:provider|doctor|clinic|hospital|company|facility|place)(?: (?:or )?(?:provider|doctor|clinic|hospital|company|facility|place))* (?:whose bill (?:is )?|(?:on|named on|shown on) (?:the|your) (?:bill|invoice|receipt))|(?:providers?|suppliers?|doctor|facility|company|firm|business|place|person|hospital|practice|clinic|office|who)(?: (?:or|and|provider|supplier|doctor|facility|company|firm|business|place|person|hospital|practice|clinic|office))* (?:(?:is|are|that|who|which) )*(?:(?:sent|sending|made|wrote|printed)(?= (?:(?:you|me|us|the|your|a|an|this|that|my) )*(?:\w+ )?(?:bill|invoice|receipt|statement)s?\b)|(?:asking for|asks for|wants)(?= (?:the |your )?(?:payment|money|reimbursement|to be paid))|issued|billed|charged)(?: (?:you|the|your|a|for|patient))*(?: (?:bill|invoice|payment|money|care|services?|treatment))?(?: on (?:the|your) bill)?|issuers?(?: of (?:the|your) (?:bill|invoice))?|(?:does|do|did) (?:the|your) (?:bill|invoice|receipt) (?:give|show|say|list|name)|who (?:provided|performed|rendered|delivered|gave)(?: (?:or|and) \w+)*(?: (?:you|the|this|your|for|it|item|care|cooling|service|treatment|services))*|(?<=\b(?:address|phone|number) )(?:on|from) (?:the|your) (?:bill|invoice|receipt)|invoiced by|(?<!passport )issued by(?! (?:passport|country))|(?:practice|doctor|group) or clinic|(?:stores?|shops?|merchants?|company|business) or (?:doctors?|providers?|clinics?)|clinic or practice|(?:person|people|firm|company|provider)(?: or (?:person|firm|company|provider))? (?:named |shown |listed )?on the (?:invoice|bill|receipt)|(?:person|people|firm|company)(?: or (?:person|firm|company))? (?:who|that|which) (?:\w+ and )?(?:billed|invoiced)(?: for)?(?: the services?)?|practice on the (?:letterhead|bill|superbill|invoice)|letterhead|(?:what|which|who|whom) (?:(?:doctor|provider|clinic|hospital|company|place|person|facility|or) ?)* ?(?:did|have) you (?:pay|paid))\b/,
  },
  {
    // before a clinic is taken for the place, and a doctor for the one who ordered: "centro que le cobró"
    entity: 'seller',
    words: new RegExp(
      `\\b(?:${CARE_GIVER}|${MERCHANT}|entidad|persona|lugar|oficina|profesional|institucion)(?: [ouy] \\w+)? (?:(?:que|quien) (?:le |lo |la |les )?(?:vendio|cobro|facturo|(?:emitio|envio|dio|mando) (?:la|esta|su) (?:factura|cuenta))|(?:a quien|al? (?:la )?(?:que|cual)) (?:usted )?(?:le )?pago)\\b`,
    ),
  },
  {
    entity: 'physician',
    words:
      /\b(?:(?:referred|ordered|prescribed)(?: (?:or |and )?(?:referred|ordered|prescribed))* by(?: (?:the |an? )?(?:physician|doctor|dr|provider))?|prescribers?|(?:referring|ordering|prescribing|attending|treating|requesting|refers?) (?:or (?:referring|ordering|other) )?(?:physicians?|providers?|doctors?|clinicians?|practitioners?|source|oncologists?)(?: or other sources?)?|(?:physicians?|doctors?|oncologists?|medicos?) (?:who|that|que) (?:ordered|prescribed|referred|treats?|treated|ordeno|refirio|receto|trato|atendio)(?: (?:or|o|u) (?:ordered|prescribed|referred|ordeno|refirio|receto|indico))*(?: (?:it|you|them|al?|the))?(?: (?:care|treatment|cooling|service|patient|paciente|beneficiary|member|claimant|dependent|covered person))?|who (?:ordered|prescribed|referred)(?: (?:it|you|them|the \w+))?|(?:another|a|any) doctor (?:order(?:ed)?|refer(?:red)?|prescribe[d]?)(?: (?:this|the|you|it))?(?: \w+)?|(?:referring|ordering|prescribing|treating)|(?:consultorio|oficina|clinica|office|practice) (?:del?|de la|of(?: the| your)?) (?:medicos?|doctora?|doctors?|physicians?|oncologists?)|medic[oa] (?:tratante )?que (?:\w+ )?(?:refirio|refiere|mando|manda|ordeno|ordena|indico|indica|receto|receta)(?: (?:el|la|al?) \w+)?|(?:consultorio|clinica|practica|oficina) o grupo medico|physicians?|doctors?|clinicians?|oncologists?|(?<!\b(?:gastos?|servicios?|seguros?|plan(?:es)?|cuidados?|registros?|reclamos?|beneficios?|equipos?|articulos?|suministros?|tratamientos?|centros?|historial|expedientes?|codigos?|diagnosticos?) )medicos?)\b/,
  },
  {
    entity: 'facility',
    words:
      /\b(?:service (?:location|site|address)s?|(?:place|location|site|facility) (?:where|(?:at|in) which) .{0,40}(?:care|treat\w+|services?|chemo\w*|therapy|tests?|exams?|surgery|procedures?|visits?)(?: (?:(?:was|were|is) (?:given|provided|rendered|performed|received|done)|(?:took|takes) place|happened|occurred))?|service facilit(?:y|ies)(?: location)?|(?:treatments?|care|services?|visits?|infusions?)(?: (?:was|were))? (?:took place|given|provided|received|performed|done|rendered) (?:at|in)(?= ?$)|(?<!\b(?:call|service|claims?|contact|customer|data|benefits?) )cent(?:er|re)s?(?= (?:names?|phone|telephone|fax|address|street|city|state|zip|npi)\b)|facilit(?:y|ies)|(?:hospital |clinic |or |other |medical )+institution|hospital|infusion (?:center|site|suite)|treatment (?:center|centre|location|site|facility)|(?:place|location|site) (?:of|where) (?:the )?(?:treatment|care|services?|services? (?:was|were) (?:rendered|provided|performed))(?! code)|where (?:the )?(?:services?|care|treatment)s? (?:was|were|is|took)? ?(?:rendered|provided|performed|given|received|place)?|where it (?:(?:was|is) (?:rendered|provided|performed|given|received|done)|took place)|treated at|that (?:place|facility|location|center|hospital)|facilidad(?: medica)?|where (?!(?:were|was) (?:you|the patient|he|she) when\b)(?:did|does|do|was|were|is) .{0,30}(?:care|treatment|treated|services?|seen)|where (?:(?:you were|were you|(?:was )?the patient(?: was)?) )?(?:treated|seen|cared for)|clinic|lugar (?:de|del) (?:tratamiento|servicio)|donde (?:lo|la|le|se|fue) (?:\w+ )?(?:atendi\w+|trat\w+|vieron|dieron)(?: (?:el|la|los) (?:servicios?|atencion|tratamiento))?|(?:centro|lugar|sitio) (?:donde|en (?:el )?que) (?:se |le )?(?:prest\w+|recib\w+|trat\w+|dio|dieron|atendi\w+)(?: (?:el|la|los) (?:servicios?|atencion|tratamiento))?|(?:hospital|clinica|consultorio)(?: o (?:hospital|clinica|consultorio|centro))*|centro medico|(?:hospital|clinica|consultorio|oficina|centro|laboratorio)(?: (?:[ouy] )?(?:hospital|clinica|consultorio|oficina|centro|laboratorio))* (?:donde|en (?:el |la |los )?que) (?:\w+ )?(?:recibi\w+|atendi\w+|trat\w+|prest\w+|dieron|dio)(?: (?:el|la|los) (?:servicios?|atencion|tratamiento))?)\b/,
  },
  {
    // "entity that furnished and billed for the care": of what somebody did, billing tells
    entity: 'seller',
    words:
      /\b(?:entity|organi[sz]ation|company|firm|business|provider|supplier|person|party|place|practice|facility)(?: or \w+)? (?:(?:that|who|which) )?(?:\w+ (?:and|or) )?(?:billed|charged|invoiced|sold)(?: (?:and|or) \w+)?(?: (?:you|us))?(?: (?:for )?(?:the |this |your )?(?:care|services?|items?|suppl(?:y|ies)|treatment|equipment|product))?(?: to (?:you|me|us|the patient))?\b/,
  },
  {
    entity: 'seller',
    words:
      /\bwho (?:is|was) (?:the|your|this|that) (?:bill|invoice|receipt|superbill) from\b|\b(?:merchants?|stores?|vendors?|suppliers?)(?: (?:or|and) (?:providers?|merchants?|stores?|vendors?|suppliers?|doctors?))* (?:paid|(?:that |who |which )?(?:sold|rented)(?: (?:or|and) (?:sold|rented))?(?: you)?(?: (?:it|the \w+))?(?: to you)?)\b|\bproviders? paid(?= ?$)/,
  },
  {
    entity: 'seller',
    words:
      /\b(?:bill(?:ing)?(?= (?:phone|telephone|npi|contact)\b)|bill(?:ing)? (?:providers?|entity|suppliers?|company|office|party)|provider(?:s)? of (?:the )?(?:services?|care)|(?:service|health ?care|medical|out of network) providers?|providers?(?: on the bill)?|suppliers?|vendors?|billers?|sellers?|merchants?|retailers?|provedor|proveedor(?:es)?|who (?:sold or )?billed(?: (?:you|it))?|who sold(?: or billed)?(?: (?:it|you))?|billed by|(?:provider|supplier|doctor|facility|company|clinic|hospital|place|person)s?(?: (?:or )?(?:provider|supplier|doctor|facility|company|clinic|hospital))* (?:(?:that|who) )?(?:issued|sent|sending|issuing|made|wrote) the (?:bill|invoice)|(?:doctor|facility|company|provider|hospital|person|place)(?: (?:facility|or|company|provider|hospital))* (?:is |who is |that is )?(?:asking for|asks for|wants) (?:the )?(?:payment|money)|paid to(?= ?$)|place of purchase|lugar de compra|where (?:did |do |have )?(?:you|they|(?:the )?patient) (?:buy|bought|purchased?|order(?:ed)?|rent(?:ed)?) (?:it|this|that|them|the \w+)|donde (?:lo |la |los |las )?(?:compro|compraron|adquirio)|(?<=^|\b(?:the|this|your|that|of|wig|la|una|su|medical) )(?:stores?|shops?|tiendas?)(?= ?$| (?:names?|address|phone|telephone|street|city|state|zip)\b)|vendedor|emisora? de (?:la|esta|su) (?:factura|cuenta)|(?:charged|billed) by|(?:entidad|compania|empresa|persona|negocio|lugar|tienda|clinica|hospital|oficina)(?: (?:o|y) \w+)? que (?:le |lo |la )?(?:vendio|cobro|facturo|emitio (?:la|esta) (?:factura|cuenta)|envio (?:la|esta) (?:factura|cuenta))|quien (?:recibio|acepto) (?:el|su) (?:dinero|pago)|quien (?:le )?(?:(?:vendio|cobro|facturo)|(?:emitio|emite|dio|da|envio|mando|hizo|expidio) (?:la|esta|su) (?:factura|cuenta))|suplidor(?:es)?|(?:company|person|business|place)(?: or (?:company|person|business))? (?:that|who|whose) (?:billed|charged|sold|bills?|invoice)(?: (?:you|is attached))?|(?:company|business|firm|person|place|store|shop|clinic|provider|supplier|vendor|seller)(?: or \w+)? (?:(?:that|who|whom) )?you (?:have )?paid|who(?:m)? (?:sent (?:you )?the bill|you paid|did you pay|charged you|was paid|(?:took|received|accepted|collected) (?:your|the|my) (?:money|payment)|sold (?:you )?(?:it|the \w+))|names? on the bill|(?<=\btelefono )de facturacion|quien (?:le )?(?:dio|presto) (?:el|la|los) (?:servicios?|atencion|tratamiento))\b/,
  },
  {
    entity: 'subscriber',
    words:
      /\b(?:(?:primary|main) (?:insureds?|members?|customers?|subscribers?|policy ?holders?|account ?holders?)|subscribers?|insureds?|insured persons?|policy ?holders?|policy ?owners?|plan ?holders?|certificate ?holders?|(?:insurance |member |id )?card ?holders?|(?:policy or )?contract ?holders?|employees?|enrollees?|participants?|plan participants?|(?:(?:covered|insured|union|eligible) )?(?<!\b(?:social|case|health|care) )workers?(?! comp)|^ee\b|\bee(?= (?:information|info|data|details)\b)|retirees?|annuitants?|pensioners?|(?:covered|insured) students?|(?:person|individual|one) (?:whose name is |named |listed |shown )?on the (?:id |insurance |member(?:ship)? )?card|students?(?= (?:\w+ )?(?:last|first|full|middle|names?|address|phone|telephone|e ?mail|date of birth|birth|dob|sex|gender)\b)|sponsors?|veterans?|service ?members?|account ?holders?|asegurad[oa](?: o asegurad[oa])?(?: principal)?|titular(?: de la poliza)?|duen[oa] de (?:la|esta|su) (?:poliza|cuenta)|(?:policy|plan|insurance|coverage) (?:is )?(?:held|carried|owned) by|suscriptora?|participante|empleado|patrocinador)\b/,
  },
  {
    entity: 'patient',
    words:
      /\b(?:patients?|who(?:m)? (?:is|was) (?:this|the|your) (?:request|claim|expense|bill|care|treatment|service|visit)s? for|(?:person|individual|member|one|somebody|someone|dependent) (?:with|who (?:has|had|is|was|got|became)) (?:the |a |an )?(?:\w+ )?(?:need|diagnosis|diagnosed|illness|disease|cancer|condition|sick|ill|injured|hurt)|(?:person|individual|member) who (?:uses|wears|used|wore|needs|will use) (?:the|this) (?:item|equipment|product|supply|device|cap|wig|prosthesis)s?|beneficiar(?:y|ies|ys)|dependents?|dependientes?|claimants?|recipients?|applicants?|(?:person|individual|family member|one) (?:who|that) (?:received|receives|receiving|got|had|needed)(?: the)?(?: medical)? ?(?:care|services?|treatment)?|(?:person|individual|member) (?:receiving|treated)|(?:person|patient) treated|(?<=\bnames? of (?:the )?)family members?|who (?:was|is|got|were) (?:treated|seen|being treated)|who (?:had|needed|got) (?:the )?(?:care|treatment)|(?:person|individual|family member|dependent) (?:the |this )?(?:expense|service|care|claim|treatment|bill|medicine|medication|drug|prescription|item|equipment|device|supply|product)s? (?:was|is|were|are) for|whose (?:visits?|care|(?:super)?bills?|receipts?|treatment|expenses?)(?: (?:are|is) (?:these|this|it))?|who received (?:the )?(?:care|services?|treatment)|(?:person|one|member|whom?) (?:you are|youre|(?:is )?(?:this|the|your) (?:claim|request|bill|form|refund)(?: is)?) (?:(?:asking|filing|claiming|writing|requesting) )?for|(?:person|individual|one|patient) (?:who|that|being|is) (?:(?:was|is|were) )?(?:\w+ or )?(?:treated|seen|cared for|screened|tested|hospitali[sz]ed)|(?:sick|ill|injured|hurt|treated) (?:person|individual|family member|dependent)|persona (?:con|que (?:tiene|tuvo)) (?:el |la |un |una )?(?:diagnostico|enfermedad|cancer|lesion)|persona (?:atendida|tratada|enferma|lesionada)|pacientes?|beneficiari[oa]|(?:persona|quien) que recibio(?: (?:el|la|los) (?:servicios?|atencion|tratamiento))?|(?:quien|persona que|asegurad[oa] que|miembro que|afiliad[oa] que) (?:recibio|uso|usa|utilizo|utiliza|necesita)(?: (?:el|la|los|este|esta) (?:servicios?|atencion|tratamiento|medicamento|equipo|articulo|producto)| (?:servicios?|atencion|tratamiento))?)\b/,
  },
  {
    entity: 'submitter',
    words:
      /\b(?:signers?|certifiers?|submitters?|(?:person|individual|party) (?:who is )?(?:completing|preparing|filling|submitting|filing|signing|writing|sending|making)|(?:quien|persona que) firma|(?:submitted|completed|prepared) by(?! (?:the|your|el|la) )|who is (?:filing|submitting|completing|sending|making|filling|asking|writing|typing)|(?:person|individual|someone|whom?) (?:(?:for us|(?:should |can |may |do )?(?:we|the \w+(?: \w+)?)(?: (?:may|can|should))?) )?(?:to )?(?:call|contact|ask|reach) (?:about|with|regarding|on) (?:any )?(?:questions?|this|the|your) ?(?:\w+ ){0,3}(?:claim|form|request|bill|questions?)|who (?:files|submits|completes|sends|fills|filled|asks|writes|sent|filed|completed)(?: (?:in|out))?(?: (?:this|the|it)(?: (?!prescriptions?\b|orders?\b|bills?\b)\w+)?)?(?= ?$)|filer)\b/,
  },
  {
    entity: 'payer',
    words:
      /\b(?:insurance (?:company|carrier)|carriers?|payers?|payors?|insurers?|health plan|aseguradora|compania de seguros?)\b|^(?:this|our) (?:trust|plan|fund|health plan|program|insurer)$/,
  },
  {
    entity: 'you',
    words:
      /^usted$|\bbest (?:(?:day ?time|contact|mobile|cell) )?(?:phone|telephone|number|e ?mail)|(?:(?:sobre|acerca de|hablenos de|quien es) usted|about you(?:rself)?|(?:reach|contact|call|e ?mail|phone) you|(?:we|us) (?:should )?e ?mail|your (?:name|full name|information|details|contact|role|first|last|middle|email|e mail|phone|telephone|address|mailing|date of birth|birth|personal|own))\b/,
  },
  {
    entity: 'member',
    words: /\b(?:members?|customers?|covered (?:persons?|individuals?)|miembros?|afiliad[oa]|socio)\b/,
  },
];
