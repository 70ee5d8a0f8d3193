import { CHOICES, type Rule, TYPED } from './rule';

/** Money asked back is what was paid, whatever else its box calls it. */
export const ASKED_BACK = /\b(?:pay (?:you |me )?back|want back)\b/;

/** Totals, payment and the claim itself. */
export const CLAIM_RULES: readonly Rule[] = [
  {
    means: 'claim.totalCharge',
    words:
      /\bhow much (?:did|was|were|does|is|are).{0,30}\b(?:charged?|bill(?:ed)?|invoice|costs?)\b(?: in all)?|\ball (?:the |of the |these )?(?:charges|costs|bills)(?: together| above)?\b|\b(?:costs?|charges?) (?:of|for) all\b.*|^(?:everything|all(?: (?:of )?(?:the |these |those )?(?:rows|lines|items|sessions|services|visits|cycles|it|them|this|these|those))?) (?:together|in all|altogether|added up|added together|combined)(?: dollars)?$|^todo (?:junto|en total|sumado)$|\b(?:billed|charged|costs?) (?:in total|altogether|all together|in all)\b|^everything (?:on|in) (?:the|your|this) (?:receipt|bill|invoice|superbill)$|\bsum of (?:all )?(?:the )?(?:charges|costs|amounts)(?: above)?\b|\b(?:what|how much) (?:did|does|do|is|was|were) (?:it|they|everything|that|this|the (?:whole |entire |full )?(?:bill|invoice|cost|charges))(?: all)? (?:come|comes|add|adds|amount|amounts) (?:up )?to\b|^(?:the )?(?:whole|entire) (?:bill|invoice|cost)$|\b(?:how much|what) (?:was|is) (?:the whole (?:bill|thing)|(?:it|everything) (?:altogether|all together|in all))\b/,
    strength: 0.93,
    only: TYPED,
  },
  {
    means: 'claim.amountPaid',
    words:
      /\bhow much (?:of (?:that|this|it|the \w+) )?(?:has been|have you|did you|was|you(?: have)?) (?:already )?(?:paid|pay)\b/,
    unless: /\b(?:plan|insur\w+|carrier|medicare|compan(?:y|ies))\b/,
    strength: 0.93,
    only: TYPED,
  },
  {
    means: 'claim.totalCharge',
    words:
      /^(?:the )?(?:total |full )*(?:amounts?|sum|dollars) (?:was |were |you were )?(?:billed|charged|invoiced)(?: (?:to you|you|to the patient))? by (?:the |your |this )?(?:provider|supplier|doctor|hospital|clinic|facility|company|vendor|merchant|seller)s?$|^(?:cantidad|importe|monto|suma) (?:que )?(?:(?:le )?(?:cobro|facturo)|(?:facturad|cobrad)[oa] por) (?:el |la |su )?(?:proveedor|medico|hospital|clinica|compania|suplidor)$/,
    strength: 0.95,
    sure: true,
    only: TYPED,
  },
  {
    // what somebody gave her towards the bill she did not pay herself
    means: 'claim.other',
    words:
      /\b(?:paid|covered|given|granted|help(?:ed)?|assistance|received|pagad[oa]|ayuda) (?:\w+ ){0,3}(?:charit(?:y|ies)|(?:\w+ )?foundations?|nonprofits?|(?:assistance|relief|hardship|patient|support) (?:fund|program)s?|grants?|fundacion|organizacion benefica)\b.*|\b(?:charity|grant|foundation|donation|scholarship)s? (?:amount|money|aid|help|assistance|paid|received)\b/,
    strength: 0.97,
    sure: true,
    only: TYPED,
  },
  {
    // what a plan did not pay is no payment of hers
    means: 'claim.other',
    words:
      /\b(?:amounts?|charges?|sums?|total|dollars|how much)\b.{0,24}\b(?:(?:not|never) (?:been )?(?:paid|covered|allowed|approved|reimbursed)|denied|disallowed|refused|rejected|(?:did|do|does|will|would)(?:nt| not) (?:pay|cover|allow|approve))\b.*|\b(?:not paid|denied|disallowed|rejected|unreimbursed) (?:amounts?|charges?|sums?|total)\b|\b(?:cantidad|importe|monto|suma|cargos?)\b.{0,24}\b(?:no (?:se )?(?:pag\w+|cubr\w+|cubiert\w+|aprob\w+)|neg(?:o|ad[oa])|denegad[oa]|rechazad[oa])\b.*/,
    unless: /\b(?:patient|you|i) (?:paid|have paid)\b|\bwhy\b|\breason\b/,
    strength: 0.97,
    sure: true,
    only: TYPED,
  },
  {
    // of the plan, unless the choices are kinds of claim
    means: 'claim.other',
    words:
      /^what (?:(?:are|is it) you (?:are )?(?:asking|requesting|looking|applying)|(?:do|would) you (?:want|need|like|wish)|can we do)(?: (?:us|from us|the \w+))?(?: (?:for|to do|to approve|to review|today|for you))*$|^what (?:kind|type|sort) of (?:help|exception|decision|review) (?:do you (?:want|need)|are you (?:asking|requesting|looking)(?: for)?)$|^que (?:solicita|pide|desea|necesita)(?: usted)?$/,
    strength: 0.8,
    only: CHOICES,
  },
  {
    // why she files herself, or so late
    means: 'claim.other',
    words:
      /^why (?:are|were|did|have|do|is|was) (?:you|(?:the |your )?(?:patient|member|provider|doctor|bill|claim|request|supplier))\b.{0,24}\b(?:send|sending|sent|submit\w*|fil(?:e|ed|ing)|bill(?:ed|ing)?|claim(?:ed|ing)?|ask(?:ed|ing)?|late)\b.*|^por que (?:envia|manda|presenta|solicita|reclama)\b.*/,
    strength: 0.99,
    sure: true,
    only: CHOICES,
  },
  {
    // who else may pay it back is for her to say: a plan may have been asked already
    means: 'claim.other',
    words:
      /\b(?:will|can|could|has|have|did|does|is|are|was) (?:any(?:one|body)?|some(?:one|body)|another|other|an?y other) ?(?:\w+ ){0,5}(?:pay|paid|paying|reimburs\w+|refund\w*) (?:you|me|us|it|them)(?: back)?\b.*|\b(?:be|been|being|get) (?:paid back|reimbursed|repaid) (?:for (?:it|this|any|these|the \w+) )?(?:by|from|through|under) (?:any|another|an?y other|some other|other)\b.*/,
    strength: 0.93,
    sure: true,
    only: CHOICES,
  },
  {
    means: 'claim.other',
    words: /^why (?:did|have) you (?:pay|paid)\b.*|^por que pago\b.*/,
    strength: 0.95,
    sure: true,
  },
  {
    means: 'claim.other',
    words: /\b(?:date|day|when) (?:you |was it |of |it was )?(?:paid|payment)\b|\bfecha (?:de|del) pago\b/,
    strength: 0.97,
    sure: true,
  },
  {
    means: 'claim.other',
    words:
      /\bpassport (?:number|id|country|expir\w+)\b|\bissued (?:the|your) passport\b|\bequivalent\b|\bexchange rate\b|(?<!\bpay (?:me |us )?in .{0,12})\bcurrency\b|\bconverted\b/,
    strength: 0.97,
    sure: true,
  },
  {
    means: 'claim.totalCharge',
    words:
      /\b(?:total|sum of|grand total|full (?=charge|amount|cost|price|fee))(?: of)?(?: all)?(?: the)? ?(?:\w+ ){0,2}(?:charges?|billed|bill|amounts?|costs?|claim(?:ed)?|fees?|expenses?|requested|reimbursement|cargos?)?(?: (?:charges?|billed|claimed|requested|amount|submitted|for this claim|for reimbursement))?\b|\b(?:claim|claimed|reimbursement|requested|requesting)(?: reimbursement)? ?(?:amount|total)\b|\bamount (?:of (?:this )?claim|claimed|requested|to be reimbursed|you are claiming|(?:you are )?requesting|of reimbursement)\b|\bcargos? total(?:es)?\b|\b(?:importe|monto|costo) total(?: de la factura)?\b|\b(?:charged|billed|paid) for all\b|\bmonto (?:total|reclamado)\b|\bsuma de (?:los |las )?(?:costos|cargos|gastos|montos)\b|\btotal\b/,
    unless: /\b(?:paid|pay|balance|due|owe|units?|number of|services count|pages|taxable|pagado)\b/,
    strength: 0.93,
  },
  {
    means: 'claim.amountPaid',
    words:
      /\bcuanto (?:ya )?pago(?: usted)?\b|\bwhat (?:have )?you (?:have )?(?:already )?paid(?: of (?:it|this|that))?(?: (?:yourself|already|so far))?$|\b(?:cantidad|importe|monto|total|lo) (?:que (?:usted )?)?(?:ya )?pag\w+\b|\b(?:amounts?|total)? ?(?:already )?paid(?: (?:by|amount|to|out of pocket|so far))?(?: (?:patient|you|me|member|to provider|to date))?\b|\b(?:patient|your) payments?\b|\bpayment amount\b|\bamount (?:you |patient |that you )?(?:have )?paid\b|\bout of (?:(?:my|your|their|his|her|our) )?(?:own )?pocket(?: amount)?\b|\b(?:monto|cantidad|importe) pagad[oa]\b|\bpagad[oa]\b/,
    unless:
      /\b(?:other|another|primary) (?:\w+ )?(?:plan|insur\w+|carrier|payer)\b|\b(?:medicare|medicaid|tricare|plan|fund|trust|insurers?|carrier|company|employer|agency|we|it|they) (?:has |have )?paid\b|\binsurance\b|\bpaid (?:to|for)$|\baseguradora\b|\bpag\w+ (?:por )?(?:el |la |su |es[ea] |est[ea] )?(?:otr[oa] )?(?:plan|seguro|compania|poliza|medicare|medicaid)\b|\b(?:by (?:other|primary|insurance|medicare|plan|carrier)|has been|was|were|did|have you|proof|receipt|how|date|method|other insurance|unpaid)\b|\b(?:names?|phone|telephone|address|npi) (?:number )?(?:of|for)\b|\b(?:not|never|isnt|wasnt) (?:yet |been )*paid\b|\bno (?:se )?pag\w+|\b(?:merchant|provider|doctor|supplier|store|vendor|seller|person|firm|business|clinic|hospital)s? paid$/,
    strength: 0.93,
    only: TYPED,
  },
  {
    means: 'claim.amountPaid',
    words:
      /^(?:less |minus )?(?:the |any )?payments? (?:already )?(?:received|made|applied)(?: (?:to date|so far))?$|^(?:amount |total )?paid to date(?: (?:by )?(?:you|patient|me))?$|^(?:total |amounts? |sum )+(?:already |so far )?(?:paid|remitted|tendered) (?:by (?:you|me|(?:the )?(?:patient|member|enrollee|subscriber))|(?:to (?:the |your )?(?:\w+ ){1,3})?to date)$/,
    strength: 0.95,
    sure: true,
    only: TYPED,
  },
  {
    means: 'claim.balanceDue',
    words:
      /\bbalance(?: due| owed| remaining)?\b|\bstill owe\b|\bamount (?:due|owed|still owed)\b|\bsaldo\b|\bunpaid\b|\bstill owed\b|\byou owe\b|\bowed\b|\bleft to pay\b|\bcuanto (?:se )?debe\b(?: (?:todavia|aun|usted))*/,
    strength: 0.93,
    only: TYPED,
  },
  {
    means: 'claim.paidByPatient',
    words:
      /^paid$|\b(?:ya )?(?:(?:se )?pago|ha pagado|pagaron)(?: usted| ya)? (?:esta|la|su|el|este) (?:factura|cuenta|servicio|gasto)\b|\bpaid by you\b|\bdid you (?:already )?pay\b(?: in full)?|\bin full\b|\b(?:have you|have (?:these|those|the|all|any)|did you|has the (?:patient|member)|was|were|has).{0,30}\bpaid\b|\balready paid\b|\bbill (?:been )?paid\b|\bpaid in full\b/,
    unless:
      /\bpaid (?:with|by|using|from) (?:(?:your|the|a|an|my|any) )?(?:\w+ )?(?:card|account|fsa|hsa|hra)\b|^(?:how|why|por que)\b|\b(?:has|have|did) (?:it|they) (?:already |ever |yet )?(?:paid|pay)\b|\bhow (?:did|was)\b|\bwhat did you\b|\bpay for\b|\banyone else\b|\banother\b|\bother\b|\bplan\b|\binsur\w+\b|^has it\b(?! been)/,
    strength: 0.88,
    only: CHOICES,
  },
  {
    means: 'claim.paymentMethod',
    words:
      /^how (?:was|were|is|did) (?:(?:the|your|this) )?(?:merchant|provider|doctor|supplier|store|vendor|seller|clinic|hospital|company|they|bill|expense)s? (?:get )?paid$|^what did you (?:pay (?:it |for it |this )?with|use to pay)\b|\bforma (?:de pago|en que pag\w+)\b|\b(?:como|con que) pag\w+\b|\bmetodo de pago\b|\b(?:payment|paid) (?:method|type|by|with)\b|^(?:you )?paid using\b|\b(?:method|form|type) of payment\b|\bhow (?:did you|was (?:it|this|the bill)|were you) pa(?:y|id)\b|^how (?:you (?:have )?|(?:i|we|(?:the )?(?:patient|member)) |(?:it|this|(?:the |this )?(?:bill|invoice|care|service)) was )paid(?: (?:for )?(?:it|this|the \w+))?$|^(?:como|con que) (?:lo|la|los|las|se) pag\w+\b/,
    unless:
      /^(?:have|has|did|was|were)\b|\bby you\b|\bamount\b|\bmedicare\b|\breimburse\w*\b|\binsurance\b|\bcarrier\b|\bplan\b|\breceive\b|\brefund\b/,
    strength: 0.85,
  },
  {
    means: 'claim.accountNumber',
    words:
      /^(?:does|is there|do you see) (?:an? |any )?(?:number on )?(?:the |your )?(?:bill|invoice|receipt|statement)(?: (?:have|show|give|carry) (?:an? |any )?(?:\w+ )?number)?\b.*|\bnumber (?:of|on) (?:its|their|his|her|that|this) (?:\w+ ){0,2}(?:bill|invoice|receipt|statement)\b(?:(?: or)? (?:bill|invoice|receipt|statement))*|^(?:invoice|receipt|factura)(?: (?:number|num|no|ref|reference))?$|\b(?:number|reference|folio) (?:of|on|de) (?:the |your |la |su )?(?:bill|invoice|receipt|statement|factura|recibo)\b|^(?:bill|invoice|receipt)(?: or (?:order|invoice|receipt|bill))? number$|^folio\b.*|\bnum(?:ero)? de (?:la )?(?:factura|recibo)\b|\b(?:patients? )?(?:account|acct) ?(?:number|id)?s?(?: (?:with|at|assigned by) (?:\w+ )?provider)?\b|\b(?:invoice|receipt|statement|bill) (?:number|id|reference)\b|\bpatient control number\b|\bnumero de (?:cuenta|factura)\b|^que numero (?:tiene|aparece en|esta en|lleva) (?:la|su|esta|el) (?:factura|cuenta|recibo)(?: o (?:la |el )?(?:factura|cuenta|recibo))?$/,
    unless:
      /\b(?:bank|routing|checking|savings|group|card|deposit|fsa|hsa|benefit|spending|member|holder|log|user|date|payroll|deduction)\b/,
    strength: 0.9,
    only: TYPED,
  },
  {
    means: 'claim.additionalInformation',
    words:
      /\badditional (?:claim )?information\b(?: designated by nucc| (?:describe|explain|list|include|such as|state|name) .*)?|^(?:tell us |explain |say )?why (?:you )?(?:think |believe )?(?:that )?(?:we|the \w+) should (?:change|reconsider|review|pay|cover)\b.*|^designated by nucc\b.*|^nte$|^memo$|\banything (?:else\b|(?:the )?\w+ should know|(?:you )?(?:want|would like) .*|we should know).*|\b(?:comments?|notes?|remarks?)\b|\b(?:comentarios|observaciones)\b|\bnotas (?:u|o|y) (?:otras )?(?:observaciones|comentarios)\b|\binformacion adicional\b|^what (?:was|has been|have you|did you) (?:changed?|corrected?)(?: and why)?$/,
    strength: 0.85,
    only: TYPED,
  },
  {
    means: 'claim.type',
    words:
      /^(?:expense|case|request|reimbursement) (?:category|type|kind)s?$|\b(?:claim types?|types? of (?:claim|benefit|expense(?: claim)?)|kind of claim|what (?:type|kind) of claim|claim (?:category|for)|tipo de reclam\w+)\b|\bwhat are you (?:submitting|claiming|filing)\b|^benefits?(?: (?:claimed|type|you are claiming))?$|^type of benefits?$/,
    unless: /\bwho\b|\bwhom\b|\baccident\b|\binjury\b|\bwork\b/,
    strength: 0.92,
    only: CHOICES,
  },
  {
    means: 'claim.submissionKind',
    words:
      /\b(?:new|original|first|corrected|resubmission|resubmit\w*|existing|previous(?:ly)?)\b.{0,40}\b(?:claim|submission|submitted)\b|\b(?:claim|submission) (?:status|frequency)\b|\bis this (?:a|the) (?:new|first|corrected|original)\b|^frequency$|\b(?:sent|submitted|filed) (?:us |to us )?(?:this|the) (?:claim|bill|superbill|request|form)(?: to us)? (?:before|already)\b|\b(?:has|was) (?:this|the) (?:claim|bill|superbill|request|expense) (?:already |ever )?(?:been )?(?:sent|submitted|filed)(?: to us| with us)?(?: (?:before|already))\b|\b(?:have|did) you (?:already |ever )?(?:sent|send|submit\w*|filed?)(?: to)? us (?:this|the) (?:claim|bill|request|expenses?)\b/,
    unless: /\bnumber\b|\breference\b|\bcode\b|\baddress\b|\bphone\b|\bemployer\b|\bsince\b/,
    strength: 0.85,
    only: CHOICES,
  },
  {
    means: 'claim.originalReference',
    words:
      /\bnumero (?:de|del) (?:la |su )?(?:reclamo|reclamacion|caso|expediente)(?: (?:original|anterior|denegad[oa]|negad[oa]|rechazad[oa]|apelad[oa]))?\b|\b(?:claim|case)(?: (?:or|and) (?:claim|case))? (?:reference|ref|number)s?\b(?: (?:from|on|of|in) (?:our|the|your|that)(?: \w+){1,2})?$|\b(?:original|previous|prior|existing) (?:claim |reference |ref )?(?:number|id|reference)\b|\bresubmission (?:code|number)\b|\boriginal ref\b|\b(?:claim|pdi|control|case|reference|document) (?:control |identification )?(?:number|id)\b/,
    // "do you have a PDI number or a control number?" asks which of them it is
    unless:
      /^do you have\b.* or\b|\bmember\b|\bpatient control\b|\bworkers? comp\w*\b|\bother (?:claim|party|driver|insur\w+)\b|\b(?:its|their|that|auto|policy|county|state|court|police)\b/,
    strength: 0.9,
  },
  {
    means: 'claim.priorAuthorization',
    words:
      /\b(?:was|were|is|has|have) (?:this|the|these|it|they|your) ?(?:\w+ ){0,2}(?:been )?(?:approved|authori[sz]ed|precertified)(?: by (?:us|the plan))? (?:beforehand|in advance|ahead of time|before)\b.*|\b(?:prior |pre ?)?(?:authori[sz]ation|certification|approval)(?: (?:number|id|code|reference|ref))\b|\b(?:numero|codigo) de (?:la )?(?:pre ?)?(?:autorizacion|aprobacion)(?: previa)?\b|\bnumero de referido\b|\breferral number\b|\bprior auth\w*\b|^pa number$|\bpre ?auth\w*\b/,
    strength: 0.95,
    sure: true,
  },
  {
    means: 'claim.acceptAssignment',
    words: /\baccepts? assign(?:ment)?\b|^aob$|^assignment of benefits$/,
    strength: 0.97,
    sure: true,
  },
  {
    means: 'claim.outsideLab',
    words:
      /\boutside lab(?:oratory)?\b(?: dollars)?(?: charges?)?|\blab charges\b|\blab(?:oratory)? (?:work|tests?|services?)\b.{0,24}\b(?:outside|elsewhere|another lab\w*|reference)\b.*/,
    strength: 0.97,
    sure: true,
  },
  {
    means: 'claim.payTo',
    words:
      /\b(?:pay|payment|reimburse\w*|send|issue|check)\b.{0,30}\b(?:to|me|member|provider|directly|whom|who)\b|\bwhom? (?:should|do|will|shall) (?:we|be|get|receive|the plan) ?(?:pay|paid|reimburse\w*|our payment|the payment|the money)\b|^(?:pay|send|reimburse|issue)\b.{0,25}\b(?:by|via)$|\benviar (?:el|mi) (?:reembolso|pago)\b|\ba quien (?:le )?(?:mandamos|enviamos|pagamos|hacemos|debemos (?:mandar|enviar|pagar|hacer)) (?:le )?(?:el|este|su)? ?(?:pago|reembolso|cheque|dinero)\b|^(?:reimburse|pay|payable to)$|^pay (?:me |us )?in (?:\w+ )?currency$|\b(?:payout|reimbursement|refund) (?:method|option|type|goes to)\b|\bassign(?:ment)? (?:of )?benefits? to\b|\b(?:reimbursement|refund) method\b|\bwhere should we send (?:the |your )?(?:payment|money|check|reimbursement|refund)\b|\bhow (?:would|do) you (?:like|want)\b/,
    unless: /\bhave you\b|\bamount\b|\bmailing\b|\bdid you\b|\bproof\b|\bfrom$/,
    strength: 0.85,
    only: CHOICES,
  },
  {
    means: 'claim.amountPaid',
    words: new RegExp(`\\b(?:total|amount|how much)\\b.{0,30}${ASKED_BACK.source}`),
    unless: /\b(?:received|other|insurance)\b/,
    strength: 0.95,
    only: TYPED,
  },
  {
    means: 'claim.totalCharge',
    words: /\b(?:total|amount|how much)\b.{0,30}\b(?:reimburse\w*|refund\w*)\b/,
    unless: /\b(?:received|other|insurance)\b/,
    strength: 0.9,
    only: TYPED,
  },
  {
    means: 'claim.foreignCare',
    words: /\bfuera de (?:los )?(?:estados unidos|ee ?uu|el pais)\b/,
    strength: 0.95,
    sure: true,
    only: CHOICES,
  },
  {
    means: 'claim.other',
    words:
      /\bcountry (?:of|where) (?:the )?(?:care|treatment|services?)\b|\bpais (?:de|del|donde) .{0,20}(?:atencion|tratamiento|servicios?|atendi\w+)\b/,
    strength: 0.93,
  },
  {
    means: 'claim.foreignCare',
    words:
      /\b(?:in|from|took place in) (?:another|a different|an other) country\b|\b(?:outside|foreign|abroad|overseas)\b.{0,30}\b(?:united states|us|usa|country|country|service|care)?\b|\bservices? .{0,20}(?:outside|foreign country)\b/,
    unless:
      /\bmilitary\b|\blab(?:oratory)?\b|\baddress\b|\bcurrency\b|\bpay me\b|\bnetwork\b|\bplan\b|\boutside (?:of )?(?:the )?(?:work(?:place)?|job|network)\b/,
    strength: 0.88,
    only: CHOICES,
  },
  {
    means: 'claim.other',
    words:
      /\breserved\b|\bother claim id\b|\bclaim codes?\b|\bnucc use\b|\bdo not use\b|\bfor (?:\w+ ){1,2}use only\b|\boffice use\b|\bfor internal\b/,
    strength: 0.9,
    sure: true,
  },
];
