import type { EntityRule } from './entities';

/**
 * Who gave the care, ordered it or sent a bill for it, where a form describes them by what they did or by what kind of place
 * they are: before the single words of such a description are taken for somebody else.
 */

/** Whoever a bill may come from. */
const BILLER =
  '(?:providers?|suppliers?|doctors?|physicians?|practitioners?|clinics?|hospitals?|compan(?:y|ies)|facilit(?:y|ies)|places?|practices?|merchants?|stores?|shops?|vendors?|sellers?|retailers?|lab(?:oratory|oratories|s)?|offices?|cent(?:er|re)s?|groups?|organi[sz]ations?|entit(?:y|ies)|business(?:es)?|firms?|person|pharmacy)';
const BILLERS = `${BILLER}(?:(?: (?:or|and))?(?: (?:an?|the|imaging|medical))? ${BILLER})*`;
const BILL = '(?:(?:super)?bills?|invoices?|receipts?|statement)';
const ON_THE_BILL = `(?:(?:printed|shown|listed|named|appearing) )?(?:on|from) (?:(?:the|your|this|that|my) )?${BILL}`;
const A_DETAIL =
  '(?:address|street|city|town|state|(?:zip|postal)(?: code)?|country|(?:tele)?phone(?: number)?|fax|e ?mail|npi|tax id|ein|tin)';
const OF_THEIRS = `(?:names?|${A_DETAIL})`;

const CLINICIAN =
  '(?:physicians?|doctors?|providers?|clinicians?|practitioners?|oncologists?|specialists?|surgeons?|professionals?)';

/** Places where care is given that are called by the kind of care. */
const KIND_OF_CARE =
  '(?:surg(?:ery|ical)|imaging|radiology|cancer|oncology|infusion|chemotherapy|dialysis|rehab(?:ilitation)?|wound|trauma|birth(?:ing)?)';
const CARE_PLACE = `(?:emergency (?:rooms?|departments?)|urgent care(?: (?:cent(?:er|re)s?|clinics?))?|${KIND_OF_CARE} (?:cent(?:er|re)s?|suites?|clinics?))`;

export const CARER_RULES: readonly EntityRule[] = [
  {
    // whose bill it is, is nobody's who was treated
    entity: 'seller',
    words: new RegExp(
      `\\b${BILLERS} whose ${BILL}(?: (?:(?:is|are|was|were|has|been|have|being|you) )*(?:denied|rejected|refused|attached|enclosed|disputed|unpaid|this|included|sent|sending|uploaded))?\\b`,
    ),
  },
  { entity: 'seller', words: new RegExp(`^(?:names? of )?(?:the |your )?${BILLERS} (?:you )?paid$`) },
  {
    entity: 'facility',
    words:
      /\b(?:(?:hospital|clinic|office|cent(?:er|re)|facility)(?: or)? )+(?:or )?(?:other |another )?(?:place|location|facility) (?:where|in which|at which) (?:it|this|that|the (?:care|treatment|service)s?) (?:was|were) (?:given|done|provided|received|performed)\b/,
  },
  {
    // over boxes for both: what is asked without a word for the place is the doctor's
    entity: 'physician',
    words: new RegExp(
      `^(?:your |the )?${CLINICIAN} (?:and|&) (?:place|location|site|facility) of (?:treatment|care|service)s?$`,
    ),
  },
  {
    entity: 'seller',
    words: new RegExp(
      `\\b(?:lab(?:oratory)?|imaging|office|cent(?:er|re)|group|pharmacy|store|shop|clinic|hospital|practice)(?: (?:or|and) (?:\\w+ )?${BILLER})* (?:that|which|who) (?:billed|charged|invoiced|sold)\\b`,
    ),
  },
  {
    // the bill names her too
    entity: 'patient',
    words: new RegExp(`\\bpatients? (?:(?:first|last|full) )?names? ${ON_THE_BILL}\\b`),
  },
  {
    entity: 'seller',
    words: new RegExp(
      `(?<=\\b(?:company|firm|business|store|practice|clinic|office|provider|doctor) names? )${ON_THE_BILL}\\b|(?<=\\b${A_DETAIL} )${ON_THE_BILL}\\b`,
    ),
  },
  {
    entity: 'seller',
    words: /\b(?:rendered|provided|furnished|performed|given|supplied) (?:and|or) (?:billed|charged|invoiced) by\b/,
  },
  {
    // people, and no patients: a person who was treated is
    entity: 'physician',
    words: new RegExp(
      `\\b(?:${CLINICIAN}|person|individual|somebody|someone|one) (?:who|that) (?:treat(?:s|ed)|examined|saw|cared for|operated on) (?:you|him|her|them|me)\\b`,
    ),
  },
  {
    entity: 'physician',
    words: new RegExp(
      `\\b(?:practitioners?|specialists?|surgeons?|professionals?) (?:who|that) (?:order|prescrib|refer|recommend)\\w*(?: (?:(?:or|and) )?(?:(?:order|prescrib|refer|recommend)\\w*))*(?: (?:it|you|them|the|this|your))?(?: (?:care|treatment|services?|item|equipment|cooling|patient))?\\b|\\b(?:admitting|supporting|recommending|supervising|certifying) (?:or \\w+ing )?${CLINICIAN}\\b`,
    ),
  },
  {
    // where a doctor works is said by the doctor
    entity: 'physician',
    words: new RegExp(
      `\\b(?:clinic|hospital|practice|group|office|company)s?(?= (?:(?:that|which|where) )?(?:the |your |this )?(?:\\w+ing )?${CLINICIAN} (?:belongs|works?|practices?|is (?:with|at|part of))\\b)`,
    ),
  },
  {
    entity: 'physician',
    words:
      /\b(?:(?:consultorio|oficina|clinica) (?:del?|de la) )?(?:doctora|oncolog[oa]|especialista|cirujan[oa])s?(?: que (?:lo |la |le )?(?:orden|recet|refir|indic|mand|envi|recomend|recomiend|trat|atend)\w+(?: (?:el|la|al?) \w+)?)?\b/,
  },
  {
    entity: 'facility',
    words: new RegExp(
      `\\b${CARE_PLACE}(?: (?:or|and) (?:an? |the )?(?:${CARE_PLACE}|hospital|clinic))*(?= ?$| (?:${OF_THEIRS})\\b)|\\b(?:surgical|surgery|infusion|procedure) (?:location|site)\\b`,
    ),
  },
  {
    // who was ill; "admitted" is what happened to her, whoever the insured is
    entity: 'patient',
    words:
      /\b(?<!\b(?:other|another|any|every|otra) )(?:persons?|individual|one|family member|dependent) (?:(?:who|that) (?:is|was|were|has been) )?(?:diagnosed|hospitali[sz]ed|admitted|confined|injured)\b|\b(?:hospitali[sz]ed|diagnosed|admitted) (?:persons?|individual|family member|dependent)\b|\bclients?(?= (?:(?:full|legal) )?(?:first|last|middle|given|family|date of birth|birth|dob)\b)/,
  },
];
