import type { NeverRule } from './never';

const HERS = 'This is a consent or attestation: only you can give it.';
const TICKED = ['checkbox', 'radio-group', 'select', 'listbox-button'] as const;

const MONEY = 'Where the money goes is yours to enter.';

/** What only she can say: whom to pay and where, what is agreed to or affirmed by ticking a box, in the words of forms. */
export const HERS_RULES: readonly NeverRule[] = [
  {
    concept: 'claim.payTo',
    words:
      /^(?!.*\b(?:release|certify|agree|true|correct|signature|paid)\b).*\b(?:pay|payments?|benefits?|assign(?:ment)?|reimburse)\b.{0,40}\b(?:directly |straight )?(?:to )?(?:the |my )?(?:billing )?(?:provider|physician|doctor|supplier|hospital|facility|clinic)s?(?: (?:named|listed|shown)(?: (?:above|below|here))?| above| below)?(?: (?:directly|instead of me|(?:and )?not (?:to )?me))?$/,
    why: MONEY,
    only: ['checkbox'],
  },
  {
    concept: 'payee',
    words:
      /^(?:rtn|dda|aba)(?: (?:number|routing))?$|\b(?:numero de ruta|ruta del banco|cuenta (?:bancaria|de banco|de ahorros|de cheques|para el deposito)|banco|account for (?:the |your |direct )?(?:deposit|eft|ach)|(?:fsa|hsa|hra) account number|names? on (?:the |your )?(?:check|account)|(?:name of )?(?:your |the )?(?:financial institution|bank)|currency .{0,30}\b(?:reimbursed|paid|payment)|where (?:should|do|shall|would) .{0,20}\b(?:money|payment|reimbursement|refund) (?:go|be sent))\b/,
    why: MONEY,
  },
  {
    concept: 'consent',
    words:
      /\b(?:what i (?:have )?\w+ is (?:true|correct|accurate)|(?:everything|all|(?:the|this|my) (?:above|information|statements?|answers?|facts?))\b.{0,40}\b(?<!\bnone )(?:is|are|was|were) (?:all )?(?:true|correct|accurate|complete)|(?:it is|this is|is all|are all) (?:true|correct|accurate)|(?:the )?above is (?:true|correct|accurate)|everything above matches|matches (?:my|the) (?:\w+ )?(?:bill|superbill|invoice|receipt)|to (?:the best of )?my knowledge|(?:todo|la informacion|lo anterior).{0,40}\b(?:es|son) (?:verdad|verdader[oa]s?|correct[oa]s?|ciert[oa]s?)|a mi (?:leal )?saber)\b/,
    why: HERS,
    only: TICKED,
  },
  {
    concept: 'consent',
    words:
      /\b(?:(?:may|can) (?:\w+ ){0,3}(?:send|share|give|release|disclose)\b.{0,24}\b(?:information|records|data)|i (?:promise|swear|vouch)|i (?:have )?(?:read|reviewed|looked (?:over|at)|checked|been told)|(?:we|i) (?:allow|permit|give (?:my |\w+ ){0,3}permission)|he leido|permito|fraud (?:notice|statement|warning)|false claims?)\b/,
    why: HERS,
    only: TICKED,
  },
  {
    concept: 'consent',
    words:
      /\b(?:may|can) we (?:pass|forward|report|exchange)\b|\bmay (?:we|the \w+|your \w+|\w+) (?:ask|contact|talk|speak|get|obtain|request|send|share|release|use|give|disclose)\b/,
    why: HERS,
    only: TICKED,
  },
  {
    concept: 'consent',
    words:
      /^(?!(?:who|what|when|where|how|which)\b).*\b(?:you|plan|fund|company|administrator|insurer|provider|doctor|(?<=^)\w+(?: \w+)?|and \w+) may (?:ask|contact|talk|speak|get|obtain|request|file|send|submit|share|release|use|give|call)\b/,
    why: HERS,
    only: TICKED,
  },
  {
    concept: 'consent',
    words:
      /\b(?:release(?: of)? (?:my |the |all )?(?:medical |payment |health )*(?:records|information)|(?:records|information) (?:to be |be |may be )?(?:released|disclosed|shared)|(?:are|is) (?:for )?(?:a )?(?:qualified|eligible) (?:medical )?(?:expenses?|care)\b.*|(?:nobody|no one|no other plan)(?: else)? (?:has |will )?(?:paid|pay|reimburse\w*)\b.*|(?:will not|wont) deduct|(?:expenses?|charges?|services?|items?|amounts?|costs?|this) (?:\w+ ){0,2}(?:not|never) (?:been |be )?(?:paid|reimbursed|covered|paid for) (?:by|through|from|under) (?:any|another|other)\b.*|ningun(?:a)? (?:otr[oa] )?(?:seguro|plan|aseguradora|poliza) (?:ha |va a )?(?:pag\w+|reembols\w+|cubr\w+)\b.*)\b/,
    why: HERS,
    only: TICKED,
  },
  {
    // what she vouches for by ticking: that things are as she wrote them, and that she can show it
    concept: 'consent',
    words:
      /\b(?:services?|care|treatments?|items?|suppl(?:y|ies)|charges?|expenses?|amounts?|payments?)\b.{0,40}\b(?:were|was|are|is|have been|has been) (?:\w+ ){1,3}(?:just |exactly )?as (?:i )?(?:entered|listed|shown|described|stated|claimed|reported|written|wrote)\b|\bi (?:have|hold|kept|keep|can (?:show|give|provide|produce)) (?:the |my |all )?(?:\w+ )?(?:proof|receipts?|evidence)\b|\b(?:servicios?|atencion|tratamientos?|gastos?|cargos?|articulos?)\b.{0,40}\b(?:como|segun|tal como|tal y como) (?:se |los |las |lo )?(?:indi\w+|anot\w+|describ\w+|escrib\w+|inform\w+|detall\w+|reclam\w+)\b|\b(?:tengo|conservo|guardo|puedo (?:presentar|mostrar)) (?:la |las |los |el |mis )?(?:pruebas?|recibos?|comprobantes?|evidencias?)\b/,
    why: HERS,
    only: ['checkbox'],
  },
  {
    concept: 'attachment',
    words:
      /\bi (?:am|have) (?:sending|enclos\w+|attach\w+|included)(?: along)?\b|\b(?:number|copies) of .{0,20}\b(?:attached|enclosed)$/,
    why: 'A file to attach: see the checklist.',
  },
  {
    concept: 'attachment',
    words: /\b(?:enclosed|attached)$/,
    why: 'A file to attach: see the checklist.',
    only: ['checkbox'],
  },
  {
    // what is certified may be too long a text to be a label: the box is named for it
    concept: 'consent',
    words:
      /^(?:(?:i|my|chk|cb|ck|box|member|patient|user|is|form|claim) )*(?:cert|certif(?:y|ied|ication)|attest(?:ed|ation)?|agree(?:d|ment)?|declar(?:e|ation)|consent|terms|acknowledg(?:e|ed|e?ment)|disclaimer|certifico|acepto|autorizo)(?: (?:chk|cb|ck|box|check|checkbox|flag|ind|yes|terms|accepted|statement|\d))*$/,
    why: HERS,
    only: ['checkbox'],
    evenNamed: true,
  },
  {
    // a box to be written or texted to is a consent of its own
    concept: 'consent',
    words:
      /^(?:yes )?(?:please )?(?:you may )?(?:.*\bby e ?mail (?:instead of|not|rather than|from now on)\b|leave (?:me )?(?:a |an )?(?:detailed )?(?:voice )?(?:message|voicemail)\b|(?:text|e ?mail|call|notify) me\b|send me\b(?!.*\b(?:check|payment|money|reimbursement|refund)\b))/,
    why: 'Whether to be written to is yours to choose.',
    only: ['checkbox'],
  },
];
