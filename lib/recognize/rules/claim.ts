import { CHOICES, type Rule, TYPED } from './rule';

/** Diagnoses, service lines, totals and the claim itself. */
export const CLAIM_RULES: readonly Rule[] = [
  {
    means: 'claim.totalCharge',
    words: /\bhow much (?:did|was|were|does|is|are).{0,30}\b(?:charged?|bill(?:ed)?|invoice|costs?)\b(?: in all)?/,
    strength: 0.93,
    only: TYPED,
  },
  {
    means: 'claim.amountPaid',
    words:
      /\bhow much (?:of (?:that|this|it|the \w+) )?(?:has been|have you|did you|was|you) (?:already )?(?:paid|pay)\b/,
    unless: /\b(?:plan|insur\w+|carrier|medicare)\b/,
    strength: 0.93,
    only: TYPED,
  },
  {
    means: 'condition.onsetDate',
    words:
      /\b(?:ill|sick) since\b|\bfirst (?:noticed|found|felt|seen)(?: on)?$|\bdesde cuando (?:padece|tiene|sufre)\b.*|\b(?:dates? of (?:current |first )?(?:illness|onset|symptoms?|diagnosis|injury or illness|illness or injury)|onset(?: date)?|(?:first|initial) symptoms?|symptoms? (?:began|started|first)|date (?:first )?(?:diagnosed|symptoms?|consulted for)|(?:illness|condition|cancer|disease|sickness)(?: was)? (?:began|started|date|found|diagnosed|discovered)|diagnosis date|when (?:did|were|was).{0,30}(?:symptoms?|illness|diagnos\w+)|fecha (?:de|del|en que) (?:la )?(?:inicio|diagnostico|primeros sintomas|comenz\w+|empez\w+)(?: (?:la|su|el) (?:enfermedad|sintomas?|condicion))?)\b/,
    unless: /\b(?:similar|same or|unable)\b/,
    strength: 0.95,
    sure: true,
  },
  {
    means: 'condition.otherDate',
    words:
      /\bother date\b|\bsame or similar\b|\bunable to work\b|\bhospitali[sz]ation\b|\badmission\b|\bdischarge\b|\bdates? (?:last )?(?:seen|worked)\b|\blast (?:day|date) worked\b/,
    strength: 0.93,
    sure: true,
  },
  {
    means: 'physician.qualifier',
    words: /\bqualifier of (?:the )?(?:referring|ordering)\b/,
    strength: 0.97,
    sure: true,
  },
  { means: 'condition.onsetQualifier', words: /\bqual(?:ifier)?\b/, strength: 0.95 },
  {
    means: 'condition.description',
    words:
      /\b(?:nature|description|describe).{0,20}\b(?:illness|condition|injury|sickness|symptoms?|diagnosis)\b|\b(?:illness|condition|medical condition|reason) (?:treated|being treated|for (?:visit|treatment|service|care))\b|\bwhat (?:was|is) wrong\b|\bwhat (?:was|is|were).{0,20}(?:treated|condition|illness)\b|\bcondition for which\b|\billness or injury\b(?! date)|\breason for (?:the )?(?:visit|treatment|service|care)\b|\b(?:medical|health) (?:condition|problem)\b|\bpadecimiento(?: o diagnostico)?\b|\bwhat (?:was|is|were) (?:the |this |your )?(?:care|visits?|treatment) for\b|\bdescriba? (?:la|su) (?:enfermedad|lesion|condicion)(?: o (?:lesion|enfermedad))?\b|\benfermedad o lesion\b|\bmotivo\b|^(?:illness|sickness|condition)$/,
    unless: /\bdiagnosis or nature\b|\bdate\b|\brelated\b|\bresult\b|\bdue to\b/,
    strength: 0.85,
    sure: true,
    only: TYPED,
  },
  {
    means: 'diagnosis.code',
    words:
      /^(?:second|third|fourth|secondary|2nd|3rd|4th) codes?$|\b(?:clave |codigo )?cie(?: ?10)?(?: (?:principal|secundari[oa]))?\b|\bdiagnosis or nature of (?:the )?(?:illness|injury)(?: or (?:illness|injury))?\b|\b(?:primary |principal |secondary |additional |second |third |other |codigo del? )?(?:diagnos[ei]s|diagnostic|dx|icd(?: ?10)?(?: ?cm)?|diagnostico)(?: \d{1,2}| [a-l])?(?: ?(?:icd(?: ?10)?(?: ?cm)?))?(?: codes?| number| codigo)?s?(?: \d{1,2}| [a-l])?\b/,
    unless:
      /\b(?:pointer|ptr|ind|indicator|version|describe|description|reason|in words|narrative|date|procedure|cpt|date)\b|\ba (?:to |thru |through )?[dl]$/,
    strength: 0.95,
  },
  {
    means: 'diagnosis.description',
    words:
      /\bdiagnos[ei]s (?:[a-l] |\d{1,2} )?(?:reason\b.*|description|in words|narrative|or (?:nature|symptoms?|illness|condition))\b|\b(?:description|describe|narrative) (?:of )?(?:the )?diagnos[ei]s\b|\bdescripcion del diagnostico\b/,
    strength: 0.92,
  },
  {
    means: 'diagnosis.indicator',
    words: /\bicd (?:ind(?:icator)?|version|edition|type)\b|\bind(?:icator)? icd\b/,
    strength: 0.97,
    sure: true,
  },
  {
    means: 'line.dateFrom',
    words:
      /\bdates? ?s? of (?:the )?(?:service|visit|treatment|purchase|care|expense|session)s?(?: (?:from|start|begin\w*|first))?\b|\b(?:service|treatment|visit|purchase|care|expense|session)s? (?:start |begin\w* |from )?dates?(?: (?:from|start|begin\w*))?\b|\bdos(?: from| start| begin\w*)?\b|\b(?:from|start|begin\w*|first) date(?: of service)?\b|\bfirst (?:date|day|visit|session)(?: of (?:service|treatment))?\b|\bfecha del? (?:servicio|tratamiento|compra)(?: desde| inicial)?\b|\b(?:servicio|tratamiento|atencion)s? desde\b|\bdate incurred\b|\bdate (?:from|provided|performed|purchased|rendered)\b|\b(?:service|treatment|care|treated)s? (?:began|begins|started|starts|from)\b|\bwhen (?:did|was|were)(?!.*\b(?:illness|condition|symptoms?|sick|disease|cancer|diagnos\w+)\b).{0,30}\b(?:first|start|begin|began)\b|\bservice from\b|\b(?:services?|treatments?|care) (?:rendered|provided|received|performed|given) (?:from|on|since)\b|\bfirst (?:service|treatment|visit)\b|\b(?:start|beginning) of (?:the )?(?:service|treatment|care)\b|\bprimera fecha (?:de|del) (?:servicio|tratamiento)\b|\bdesde que (?:fecha|dia)\b|\bfrom date\b/,
    unless: /\b(?:to|thru|through|end|ending|last|until|hasta|final|ultima)\b(?! (?:card|the))/,
    strength: 0.95,
  },
  {
    means: 'line.dateFrom',
    words:
      /^(?:from|desde|start|begin|beginning|date from)(?: (?:month|day|(?:\d digit )?year))?$|^service date from$|^dates? of service s? ?from$/,
    strength: 0.72,
  },
  { means: 'line.dateFrom', words: /^(?:dates?|fechas?|on)$/, strength: 0.59 },
  {
    means: 'line.dateFrom',
    words:
      /\b(?:dates?|day|when) (?:you|they|it was|the patient|the member) (?:got|received|had|bought|paid for|purchased|did)(?: (?:it|this|them|(?:the |your )?\w+))?\b/,
    unless:
      /\b(?:to|thru|through|end|last|until|ill|sick|diagnosed|illness|symptoms?|card|letter|notice|denial|decision|bill|refund|check)\b/,
    strength: 0.93,
  },
  {
    means: 'claim.other',
    words: /\b(?:date|day|when) (?:you |was it |of |it was )?(?:paid|payment)\b|\bfecha (?:de|del) pago\b/,
    strength: 0.97,
    sure: true,
  },
  { means: 'line.description', words: /^what (?:it|they) (?:was|were)(?: for)?$/, strength: 0.75, only: TYPED },
  { means: 'line.units', words: /^u$/, strength: 0.6 },
  {
    means: 'claim.other',
    words: /\bequivalent\b|\bexchange rate\b|\bcurrency\b|\bconverted\b/,
    strength: 0.97,
    sure: true,
  },
  {
    means: 'line.dateTo',
    words:
      /\b(?:service|treatment|visit|care|session)s? dates? (?:to|thru|through|until|end\w*)\b|\bdates? ?s? of (?:the )?(?:service|visit|treatment|purchase|care|expense)s? (?:to|thru|through|end\w*|last|until)\b|\b(?:service|treatment|visit|care)s? (?:end\w*|to|thru|through|last|until)\b ?(?:date)?\b|\bdos (?:to|thru|through|end\w*)\b|\b(?:end\w*|last|thru|through|to|until) date(?: of service)?\b|\blast (?:date|day|visit|session)(?: of (?:service|treatment))?\b|\bfecha (?:de servicio )?(?:hasta|final|de fin)\b|\b(?:servicio|tratamiento|atencion)s? hasta\b|\bdate (?:to|thru|through|ended)\b|\b(?:service|treatment|care)s? (?:ended|ends|finished)\b|\btreated (?:to|until|through)\b|\bwhen (?:did|was|were).{0,30}\b(?:last|end|ended)\b|\bservice (?:to|thru|through)\b|\blast (?:service|treatment|visit)\b|\bend of (?:the )?(?:service|treatment|care)\b|\bultima fecha (?:de|del) (?:servicio|tratamiento)\b|\bhasta que (?:fecha|dia)\b/,
    unless: /\bworked?\b|\bseen\b/,
    strength: 0.95,
  },
  {
    means: 'line.dateTo',
    words: /^(?:to|thru|through|hasta|end|ending|until)(?: (?:month|day|(?:\d digit )?year))?$/,
    strength: 0.72,
  },
  {
    means: 'line.placeOfService',
    words:
      /\b(?:kind|type) of place\b|^(?:care |treatment )?setting$|\bplace of (?:service|svc|treatment)(?: codes?)?\b|\bpos(?: codes?)?\b|\bservice location(?: codes?)?\b|\bplace code\b|\blugar del? servicio\b|\btype of (?:facility|location|place)\b|\bwhere (?:was|were).{0,20}(?:service|treated|treatment|care)\b/,
    unless: /\bname\b|\baddress\b/,
    strength: 0.93,
  },
  { means: 'line.placeOfService', words: /^(?:place|plc|location|lugar)$/, strength: 0.68 },
  { means: 'line.emergency', words: /\bemg\b|\bemergency\b/, unless: /\bcontact\b|\broom\b/, strength: 0.9 },
  {
    means: 'line.procedureCode',
    words:
      /\b(?:cpt|hcpcs|cpt ?4)(?: (?:or )?(?:hcpcs|cpt))?(?: (?:procedure )?codes?)?\b|\b(?:procedure|service|treatment|proc|billing|product) codes?\b|\bprocedures?(?: services? or supplies)?(?: cpt(?: hcpcs)?)?(?: codes?)?\b|\bcodigo (?:del? )?(?:procedimiento|servicio|cpt)\b/,
    unless:
      /\bprocedures? s? ?(?:done|performed|received)\b|\b(?:modifiers?|mods?|descri\w+|date|name|type of|charges?|explain)\b/,
    strength: 0.94,
  },
  { means: 'line.procedureCode', words: /^(?:codes?|clave|codigo)$/, strength: 0.56 },
  { means: 'line.modifier', words: /\bmod(?:ifier)?s?(?: ?\d)?\b|\bmodificador(?:es)?\b/, strength: 0.95 },
  {
    means: 'line.pointer',
    words:
      /\b(?:diag(?:nosis)?|dx)(?: code)? ?(?:ptr|pointers?|reference|ref|link)\b|\bpointers?\b|\bdiagnosis letters?\b|\b(?:diagnosis|dx)(?: code)? a (?:to |through |thru )?[dl]$/,
    strength: 0.97,
    sure: true,
  },
  {
    means: 'line.charge',
    words:
      /\b(?:dollars )?(?:charges?|charged|billed|fees?|costs?|price|amounts?|amt|importe|monto|cargo|costo|cobrad[oa]|cobro|expense)(?: (?:charged|billed|amount|amt|dollars|claimed|requested|of (?:charge|expense|service|bill)))?s?(?: dollars)?\b/,
    unless:
      /\b(?:being claimed|what (?:is|are|was|were|did)|who|paid|pay|balance|due|total|allowed|deductible|approved|copay\w*|coinsurance|other|insurance|tax|shipping|tip|all|sum|outside|lab|reserved|pagad[oa]|saldo)\b/,
    strength: 0.9,
  },
  {
    means: 'line.units',
    words:
      /\b(?:units?|qty|quantity|quantities|days or units|number (?:of )?(?:units|services|sessions|visits|times)|unidades|cantidad|cant(?! (?:find|read|see|remember|get|locate|be))|how many)\b/,
    unless: /\b(?:pag\w+|cobrad[oa]|cargad[oa]|price|apartment|suite|street|house|address)\b/,
    strength: 0.93,
  },
  {
    means: 'line.description',
    words:
      /\btreatments? or (?:items?|suppl(?:y|ies))\b|\bdescribe the (?:care|treatment|services?)\b|^what$|\bwhat (?:was|is) it(?: for)?\b|^(?:service|item|supply)s? or (?:service|item|supply)s?$|\bwhat (?:was|were) (?:done|provided|bought|purchased)\b|\b(?:descri(?:ption|be)|details?)(?: of)?(?: each| the| medical)? ?(?:services?|procedures?|supply|supplies|items?|treatment|expenses?|charges?|what)\b|\b(?:services?|procedures?|treatment|item|expense)(?: s)? (?:or supply )?(?:descri\w+|provided|received|performed|done|rendered|details?)\b|\bdescription\b|\btypes? of (?:service|care|expense|treatment|medical service|visit)s?\b|\bdescripcion\b|^concepto$|\bwhat (?:was|is) the (?:service|item|drug|supply|treatment)\b.*|\bservicio (?:recibido|prestado)\b|\b(?:procedure )?services? or suppl(?:y|ies)\b|\bwhat (?:service|item)\b|\bservice type\b/,
    unless: /\b(?:diagnos[ei]s|accident|illness|injury|condition|code|additional|date|provider|place)\b/,
    strength: 0.88,
  },
  {
    means: 'line.renderingNpi',
    words: /\brendering provider(?: id| npi)?(?: number)?\b|\brendering (?:npi|id)\b/,
    strength: 0.97,
    sure: true,
  },
  {
    means: 'line.other',
    words: /\bepsdt\b|\bfamily plan\b|\bid qual\b|\bndc\b|\brevenue code\b|\btooth\b/,
    strength: 0.95,
    sure: true,
  },
  {
    means: 'claim.totalCharge',
    words:
      /\b(?:total|sum of|grand total|full (?=charge|amount|cost|price|fee))(?: of)?(?: all)?(?: the)? ?(?:\w+ ){0,2}(?:charges?|billed|bill|amounts?|costs?|claim(?:ed)?|fees?|expenses?|requested|reimbursement|cargos?)?(?: (?:charges?|billed|claimed|requested|amount|submitted|for this claim|for reimbursement))?\b|\b(?:claim|claimed|reimbursement|requested|requesting)(?: reimbursement)? ?(?:amount|total)\b|\bamount (?:of (?:this )?claim|claimed|requested|to be reimbursed|you are claiming|(?:you are )?requesting|of reimbursement)\b|\bcargos? total(?:es)?\b|\b(?:importe|monto|costo) total(?: de la factura)?\b|\b(?:charged|billed|paid) for all\b|\bmonto (?:total|reclamado)\b|\btotal\b/,
    unless: /\b(?:paid|pay|balance|due|units?|number of|services count|pages|pagado)\b/,
    strength: 0.93,
  },
  {
    means: 'claim.amountPaid',
    words:
      /\bcuanto (?:ya )?pago(?: usted)?\b|\b(?:cantidad|importe|monto|total|lo) (?:que (?:usted )?)?(?:ya )?pag\w+\b|\b(?:amounts?|total)? ?(?:already )?paid(?: (?:by|amount|to|out of pocket|so far))?(?: (?:patient|you|me|member|to provider|to date))?\b|\b(?:patient|your) payments?\b|\bpayment amount\b|\bamount (?:you |patient |that you )?(?:have )?paid\b|\bout of pocket(?: amount)?\b|\b(?:monto|cantidad|importe) pagad[oa]\b|\bpagad[oa]\b/,
    unless:
      /\b(?:other|another|primary) (?:\w+ )?(?:plan|insur\w+|carrier|payer)\b|\b(?:plan|it|they) (?:has |have )?paid\b|\binsurance\b|\b(?:by (?:other|primary|insurance|medicare|plan|carrier)|has been|was|were|did|have you|proof|receipt|how|date|method|other insurance|unpaid)\b/,
    strength: 0.93,
    only: TYPED,
  },
  {
    means: 'claim.balanceDue',
    words:
      /\bbalance(?: due| owed| remaining)?\b|\bamount (?:due|owed|still owed)\b|\bsaldo\b|\bunpaid\b|\bstill owed\b|\byou owe\b|\bowed\b/,
    strength: 0.93,
    only: TYPED,
  },
  {
    means: 'claim.paidByPatient',
    words:
      /^paid$|\bpaid by you\b|\bdid you pay\b(?: in full)?|\bin full\b|\b(?:have you|did you|has the (?:patient|member)|was|were|has).{0,30}\bpaid\b|\balready paid\b|\bbill (?:been )?paid\b|\bpaid in full\b/,
    unless: /^how\b|\bhow (?:did|was)\b|\banyone else\b|\banother\b|\bother\b|\bplan\b|\binsur\w+\b/,
    strength: 0.88,
    only: CHOICES,
  },
  {
    means: 'claim.paymentMethod',
    words:
      /\bforma (?:de pago|en que pag\w+)\b|\bcomo pag\w+\b|\bmetodo de pago\b|\b(?:payment|paid) (?:method|type|by|with)\b|\b(?:method|form|type) of payment\b|\bhow (?:did you|was (?:it|this|the bill)|were you) pa(?:y|id)\b/,
    unless:
      /^(?:have|has|did|was|were)\b|\bby you\b|\bamount\b|\bmedicare\b|\breimburse\w*\b|\binsurance\b|\bcarrier\b|\bplan\b|\breceive\b|\brefund\b/,
    strength: 0.85,
  },
  {
    means: 'claim.accountNumber',
    words:
      /^(?:invoice|receipt|factura)(?: (?:number|num|no))?$|\b(?:patients? )?(?:account|acct) ?(?:number|id)?s?(?: (?:with|at|assigned by) (?:\w+ )?provider)?\b|\b(?:invoice|receipt|statement|bill) (?:number|id|reference)\b|\bpatient control number\b|\bnumero de (?:cuenta|factura)\b/,
    unless:
      /\b(?:bank|routing|checking|savings|group|card|deposit|fsa|hsa|benefit|spending|member|holder|log|user|date)\b/,
    strength: 0.9,
    only: TYPED,
  },
  {
    means: 'claim.additionalInformation',
    words:
      /\badditional (?:claim )?information\b(?: designated by nucc)?|^designated by nucc\b.*|^nte$|\b(?:comments?|notes?|remarks?|anything else)\b|\bcomentarios\b|\binformacion adicional\b/,
    strength: 0.85,
    only: TYPED,
  },
  {
    means: 'claim.type',
    words:
      /\b(?:claim types?|types? of (?:claim|benefit|expense(?: claim)?)|kind of claim|what (?:type|kind) of claim|claim (?:category|for)|tipo de reclam\w+)\b|\bwhat are you (?:submitting|claiming|filing)\b/,
    unless: /\bwho\b|\bwhom\b/,
    strength: 0.92,
    only: CHOICES,
  },
  {
    means: 'claim.submissionKind',
    words:
      /\b(?:new|original|first|corrected|resubmission|resubmit\w*|existing|previous(?:ly)?)\b.{0,40}\b(?:claim|submission|submitted)\b|\b(?:claim|submission) (?:status|frequency)\b|\bis this (?:a|the) (?:new|first|corrected|original)\b|^frequency$|\b(?:sent|submitted|filed) (?:us |to us )?(?:this|the) (?:claim|bill|request)(?: to us)? (?:before|already)\b/,
    unless: /\bnumber\b|\breference\b|\bcode\b|\baddress\b|\bphone\b|\bemployer\b/,
    strength: 0.85,
    only: CHOICES,
  },
  {
    means: 'claim.originalReference',
    words:
      /\b(?:original|previous|prior|existing) (?:claim |reference |ref )?(?:number|id|reference)\b|\bresubmission (?:code|number)\b|\b(?:claim|pdi|control|case|reference|document) (?:control |identification )?(?:number|id)\b/,
    unless: /\bmember\b|\bpatient control\b|\bother claim\b|\b(?:its|their|that|auto|policy)\b/,
    strength: 0.9,
  },
  {
    means: 'claim.priorAuthorization',
    words:
      /\b(?:prior |pre ?)?(?:authori[sz]ation|certification|approval)(?: (?:number|id|code))\b|\breferral number\b|\bprior auth\w*\b|^pa number$|\bpre ?auth\w*\b/,
    strength: 0.95,
    sure: true,
  },
  {
    means: 'claim.acceptAssignment',
    words: /\baccepts? assignment\b|^aob$|\bassignment of benefits\b/,
    strength: 0.97,
    sure: true,
  },
  { means: 'claim.outsideLab', words: /\boutside lab\b|\blab charges\b/, strength: 0.97, sure: true },
  {
    means: 'claim.payTo',
    words:
      /\b(?:pay|payment|reimburse\w*|send|issue|check)\b.{0,30}\b(?:to|me|member|provider|directly|whom|who)\b|\bwhom? (?:should|do|will|shall) (?:we|be|get|receive|the plan) ?(?:pay|paid|reimburse\w*|our payment|the payment|the money)\b|^(?:pay|send|reimburse|issue)\b.{0,25}\b(?:by|via)$|\benviar (?:el|mi) (?:reembolso|pago)\b|^(?:reimburse|pay|payable to)$|\b(?:payout|reimbursement|refund) (?:method|option|type|goes to)\b|\bassign(?:ment)? (?:of )?benefits? to\b|\b(?:reimbursement|refund) method\b|\bhow (?:would|do) you (?:like|want)\b/,
    unless: /\bhave you\b|\bamount\b|\bmailing\b|\bdid you\b|\bproof\b/,
    strength: 0.85,
    only: CHOICES,
  },
  {
    means: 'claim.totalCharge',
    words: /\b(?:total|amount|how much)\b.{0,30}\b(?:pay (?:you |me )?back|reimburse\w*|refund\w*)\b/,
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
    words: /\bcountry (?:of|where) (?:the )?(?:care|treatment|services?)\b/,
    strength: 0.93,
  },
  {
    means: 'line.description',
    words:
      /\bdescribe (?:each |the |your )?(?:medical )?(?:care|treatment|services?|suppl(?:y|ies)|items?|expenses?)\b|\bwhat (?:was|were) (?:it |they |this |these )?(?:done|bought|purchased|provided|for)\b|\bwhat (?:is|are) (?:this|these|the) (?:\w+ )?(?:expenses?|claim|bill|charges?) for\b|\bwhat (?:are you|you are) claiming(?: for)?\b|\btell us what (?:it|they) (?:was|were)\b.*/,
    unless: /\b(?:diagnos[ei]s|accident|injury|illness)\b/,
    strength: 0.88,
    sure: true,
    only: TYPED,
  },
  {
    means: 'claim.foreignCare',
    words:
      /\b(?:outside|foreign|abroad|overseas)\b.{0,30}\b(?:united states|us|usa|country|country|service|care)?\b|\bservices? .{0,20}(?:outside|foreign country)\b/,
    unless: /\bmilitary\b|\blab\b|\baddress\b|\bcurrency\b/,
    strength: 0.88,
    only: CHOICES,
  },
  {
    means: 'claim.other',
    words:
      /\breserved\b|\bother claim id\b|\bclaim codes?\b|\bnucc use\b|\bdo not use\b|\boffice use\b|\bfor internal\b/,
    strength: 0.9,
    sure: true,
  },
];
