import type { EntityRule } from './entities';

const PERSON = '(?:person|people|individual|member|one|somebody|someone)s?';
const COSTS = '(?:expenses?|charges?|bills?|costs?|services?|care|treatment|claim|request|visits?|purchases?)';
const CARE = '(?:expenses?|costs?|services?|care|treatment|visits?|illness|condition|diagnosis)';
const CARD = '(?:(?:insurance|id|identification|member(?:ship)?|health|plan|medical) )*card';
const COVER = '(?:health |medical |group |insurance |benefits? )*(?:plan|polic(?:y|ies)|coverage|insurance|contract)';
const KIN = '(?:parents?|mother|father|spouses?|husband|wife|(?:domestic )?partner|relatives?)';
const PAYS_FIRST =
  '(?:plan|polic(?:y|ies)|coverage|insurance(?: company)?|insurers?|carriers?|company) (?:that |which |who )?(?:pays?|paying|paid) (?:first|before (?:us|ours?|we|this)\\b)';
const HIS = '(?:the |your |this |that |my |his |her |their |any )?';
const THEIRS =
  '(?:\\w+ ){0,2}(?:names?|date of birth|birth ?date|dob|birth|born|age|sex|gender|relationship|was born)\\b';

/**
 * People of a claim as forms describe them by what they are, did or had, where no single word says it. Looked for before
 * the single words of the parties.
 */
export const PEOPLE_RULES: readonly EntityRule[] = [
  { entity: 'foreign', words: /\b(?:medic[oa]|doctora?) (?:de la )?famili(?:a|ar)\b/ },
  {
    // whom she makes act for her: a member who appoints somebody is still the member
    entity: 'representative',
    words: new RegExp(
      `\\b${PERSON} (?:whom |that |who )?i (?:\\w+ ){0,2}(?:appoint|authori[sz]e|designate|choose|name|pick)\\b|\\bpersona (?:que|a quien) (?:yo )?(?:nombro|designo|autorizo|elijo)\\b|\\b(?:por|en nombre de|a nombre de) otra persona\\b|\\bparents?(?: (?:or|and))?(?: legal)? guardians?\\b|\\b(?:you are|youre) (?:\\w+ ){1,2}(?:this|the form|it)(?: \\w+)? for (?:someone|somebody|another)\\b`,
    ),
  },
  {
    // "Patient / subscriber" over the boxes of both
    entity: 'both',
    words:
      /^(?:patient (?:subscriber|insured|employee|policy ?holder)|(?:subscriber|insured|employee|policy ?holder) patient)(?: (?:information|info|data))?$/,
  },
  {
    // at an administrator of accounts, whoever has one
    entity: 'subscriber',
    words:
      /^(?:about )?(?:your|my) (?:(?:benefits?|spending|flexible|fsa|hsa|hra|reimbursement|participant) )*account(?: (?:information|info|details))?$/,
  },
  {
    entity: 'submitter',
    words: new RegExp(
      `\\b(?:requesters?|requestors?|complainants?|grievants?|solicitante)\\b|\\b${PERSON} (?:who (?:is )?)?(?:requesting|requests|requested|asking for|asks for|appealing|appeals|complaining|complains)(?: (?:the |this |a |an )?(?:money(?: back)?|review|refund|reimbursement|appeal|repayment))?\\b|\\b(?:persona que|quien) (?:solicita|pide|presenta|apela|reclama|llena|envia|completa)(?: (?:el|la|este|esta) \\w+)?\\b`,
    ),
  },
  {
    // the plan is somebody else's of the family
    entity: 'other-insured',
    words: new RegExp(
      `\\b(?:${KIN}|person|one) (?:who |that )?(?:holds|has|carries|owns) (?:the |that |this )?other ${COVER}\\b|\\b(?:policy ?holders?|subscribers?|insureds?|insured persons?|members?|enrollees?|employees?|workers?|holders?) (?:of|on|for|under|to|with|in) (?:the )?(?:${PAYS_FIRST}|(?:other|second|secondary) ${COVER}\\b)|\\b(?:persona )?asegurad[oa] (?:en|de) (?:la|el) (?:poliza |seguro |plan )?(?:otr[oa]|segund[oa]|secundari[oa])(?: (?:poliza|seguro|plan))?\\b|\\b(?:titular|asegurad[oa]) (?:del?|en el) (?:seguro|plan) secundario\\b`,
    ),
  },
  {
    entity: 'other-payer',
    words: new RegExp(
      `\\b(?:our |the |this )?${PAYS_FIRST}|\\b(?:compania|aseguradora|seguro|plan|poliza) que paga (?:primero|antes)\\b|\\b${KIN} (?:own )?(?:\\w+ )?(?:health |medical |group )*(?:insurance|insurer|carrier|coverage|plan|policy)\\b|\\bfamily (?:own )?(?:health |medical )*insur(?:ance|er)\\b|\\bfamily own (?:health |medical )*(?:plan|policy|coverage)\\b|\\b(?:insurance (?:company|carrier)|insurer|carrier) (?:of|for) ${HIS}(?:other )?${KIN}\\b|\\bdual coverage\\b|\\b(?:insured|covered|${COVER}) (?:elsewhere|some(?:where|place) else|any(?:where|place) else)\\b|\\b${COVER} (?:under|through|from|with|by) (?:an?other|an? different|an? second|(?:the |your |his |her )?${KIN}) ?(?:employer|job|company|source|group|carrier|work)?\\b|\\b(?:seguro|cobertura|plan|poliza|aseguradora)(?: (?:medic[oa]|de salud))? (?:del?|de la|de su|de el|por (?:el|la|su)) (?:conyuge|espos[oa]|pareja|padres?|madre)\\b|\\bdoble cobertura\\b`,
    ),
  },
  {
    // whom the plan or its card belongs to
    entity: 'subscriber',
    words: new RegExp(
      `\\bwho(?:m|se name)? (?:is )?(?:the|this|your) ${COVER} (?:is )?(?:under|in)\\b|\\bwho(?:se name)? is on (?:the|this|your) ${CARD}\\b|\\b${KIN} (?:who |that )?(?:is )?(?:enrolled in|carries|carrying|holds|has) (?:this|our|the) ${COVER}\\b|\\benrolled ${KIN}\\b|\\ba nombre de quien esta (?:la|el|su|esta|este) (?:tarjeta|poliza|seguro|plan|cobertura)(?: (?:del?|de la|de su) (?:seguro|plan))?\\b|\\b(?:insured|asegurado) (?:en|del) (?:el )?(?:seguro|plan) (?:primario|principal)\\b|^(?:the |about the )?students?$|\\b(?:educators?|clergy|lay employees?|trabajador[ae]?s?|participantes?|emplead[oa]s?|jubilad[oa]s?|pensionad[oa]s?)\\b`,
    ),
  },
  {
    // whom the claim is about, by what was the matter and by what it cost
    entity: 'patient',
    words: new RegExp(
      `\\b${PERSON} whose ${CARE}\\b|\\b${PERSON} (?:for whom|to whom|on whose behalf) ${HIS}${COSTS}(?: (?:(?:was|were|is|are|has been|have been) )?(?:incurred|made|given|provided|submitted|being (?:made|submitted|filed)|for))?\\b|\\b${PERSON} with (?:the |these |those |this )?${COSTS}\\b|\\b(?:(?:insured |covered )?${PERSON}|insureds?) (?:(?:who (?:was|is|has been) )?(?:newly )?diagnosed|with (?:the |an? )?(?:cancer|illness|sickness|disease|condition|diagnosis))\\b|\\bfamily members? (?:for whom|whose|who (?:was|is|had|got|received|needs?|needed))(?: ${HIS}${COSTS} (?:is|was|are|were)(?: (?:made|for|submitted|incurred))?)?\\b|\\b(?:injured|sick|ill|treated|hospitali[sz]ed|diagnosed) (?:person|player|athlete|student|child|member|employee|worker|family member|dependent)\\b|\\b(?:wearers?|users?) (?=${THEIRS}|or patient|is\\b)|\\bfamily members? (?=${THEIRS}|is\\b)|\\bfor whom (?:is|was|were|are) (?:the|this|these|your) ${COSTS}\\b|\\bwho (?:is|was|were|are) (?:the|this|these|your) ${COSTS} for\\b|\\bpersona (?:diagnosticada|hospitalizada)\\b|\\b(?:familiar|dependiente|persona) (?:enferm[oa]|atendid[oa]|tratad[oa]|diagnosticad[oa]|que (?:fue|visito|vio|acudio) (?:al?|el|la) (?:medic[oa]|doctora?|hospital|clinica)|que (?:recibio|necesito|tuvo) (?:la |el |los )?(?:atencion|servicios?|tratamiento)|para quien (?:es|fue) (?:el|la|este|esta) \\w+)\\b|\\bpara quien (?:es|son|fue|fueron) (?:el|la|los|las|este|esta|estos) (?:gasto|servicio|reclamo|reclamacion|solicitud|factura|atencion|tratamiento|compra)s?\\b|(?<!\\b(?:plan|seguro|cobertura|poliza|historia|historial|antecedentes?|grupo|nucleo|otro|cualquier|vinculo|medic[oa]) )\\bfamiliar\\b`,
    ),
  },
];
