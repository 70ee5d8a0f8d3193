import { type Rule, TYPED } from './rule';

/** Service lines: dates, codes, charges, what was done and where. */
export const LINE_RULES: readonly Rule[] = [
  {
    means: 'line.dateFrom',
    words:
      /\b(?:dates? ?s?|day) of (?:the )?(?:service|visit|treatment|purchase|care|expense|session)s?(?: (?:from|start|begin\w*|first))?\b|\b(?:service|treatment|visit|purchase|care|expense|session)s? (?:start |begin\w* |from )?dates?(?: (?:from|start|begin\w*))?\b|\bdos(?: from| start| begin\w*)?\b|\b(?:from|start|begin\w*|first) date(?: of service)?\b|\bfirst (?:date|day|visit|session)(?: of (?:service|treatment))?\b|\bfecha del? (?:servicio|tratamiento|compra)(?: desde| inicial)?\b|\b(?:servicio|tratamiento|atencion)s? desde\b|\bdate incurred\b|\bdate (?:shown |printed )?on (?:the |your )?(?:bill|invoice|receipt)\b|\bdate (?:from|provided|performed|purchased|rendered|supplied|delivered|dispensed|furnished)\b|\b(?:service|treatment|care|treated)s? (?:began|begins|started|starts|from)\b|\bwhen (?:did|was|were)(?!.*\b(?:illness|sickness|injury|problem|condition|symptoms?|sick|disease|cancer|diagnos\w+)\b).{0,30}\b(?:first|start|begin|began)\b|\bservice from\b|\b(?:services?|treatments?|care) (?:rendered|provided|received|performed|given) (?:from|on|since)\b|\bfirst (?:service|treatment|visit)\b|\b(?:start|beginning) of (?:the )?(?:service|treatment|care)\b|\bprimera fecha (?:de|del) (?:servicio|tratamiento)\b|\bdesde que (?:fecha|dia)\b|\bfrom date\b/,
    unless:
      /\b(?:coverage|insurance|polic(?:y|ies)|(?:health|that|this|the|other) plan)\b.*\b(?:start\w*|begin|began|effective)\b|\bmost recent\b|\b(?:to|thru|through|end|ending|last|latest|until|hasta|final|ultima)\b(?! (?:card|the))/,
    strength: 0.95,
  },
  {
    means: 'line.dateFrom',
    words:
      /^(?:from|desde|start|begin|beginning|date from)(?: (?:month|day|(?:\d digit )?year))?$|^service date from$|^dates? of service s? ?from$/,
    strength: 0.72,
  },
  {
    means: 'line.dateFrom',
    words:
      /^(?:dates?|fechas?|dia|on|when|cuando(?: fue)?|(?:what|which|que) (?:day|date|dia|fecha)(?: (?:was (?:it|this|that)|fue))?)$/,
    strength: 0.59,
  },
  {
    means: 'line.dateFrom',
    words:
      /\bwhen (?:did|was|were|have) (?:you|they|(?:the |this )?(?:patient|member|care|service|treatment|session|visit)) (?:(?:was|were) )?(?:(?:first )?(?:receive|get|got|have|given|provided|received|done|take place))(?: (?:this|the|that|your|these))?(?: (?:care|services?|treatments?|sessions?|items?|cooling))?$|\b(?:fecha|dia) en (?:la )?(?:que|cual) (?:se )?(?:(?:lo |la |le )?(?:recibio|presto|prestaron|dio|dieron|incurrio|compro|trataron|atendieron))\b(?: (?:el|la|los|este|esta) (?:servicios?|gastos?|atencion|tratamiento|articulo|equipo))?|\bcuando (?:recibio|compro|le (?:dieron|prestaron)) (?:el|la|los|este|esta) (?:servicios?|atencion|tratamiento|articulo|equipo)\b|\b(?:purchase|rental|service|treatment)(?: (?:or|and) (?:purchase|rental|service|treatment))+ dates?\b|^(?:date |day |expenses? )?incurred(?: on)?$|\bstatement (?:covers )?(?:period|dates?) from\b|\b(?:date|day) (?:you|the patient|they) (?:were|was) first (?:treated|seen)$/,
    unless: /\b(?:ill|sick|illness|condition|symptoms?|accident|injury|enfermedad|lesion|accidente)\b/,
    strength: 0.93,
  },
  {
    means: 'line.dateFrom',
    words: /^(?:date|day) (?:filled|dispensed|ordered)$|^incurred$/,
    strength: 0.75,
    overColumn: true,
  },
  {
    means: 'line.dateTo',
    words:
      /\b(?:latest|last|most recent|final) (?:visit|treatment|session|service|care|appointment)s?(?: dates?)?(?: (?:on|of) (?:the|your|this) \w+)?$|\b(?:date|day) of (?:the |your )?(?:latest|last|most recent|final) (?:visit|treatment|session|service|appointment)\b|\bstatement (?:covers )?(?:period|dates?) (?:to|thru|through)\b|\bfecha (?:de la |del )?(?:ultim[oa]|mas reciente) (?:visita|sesion|tratamiento|servicio|cita)\b|\bultim[oa] (?:visita|sesion|tratamiento|servicio|cita)\b/,
    unless: /\b(?:doctor|physician|seen|payment|paid|hospital)\b/,
    strength: 0.96,
  },
  // a supply is had on the day it came; alone on a page it may be the day the claim came in
  { means: 'line.dateFrom', words: /^date (?:received|of receipt)$/, strength: 0.8, overColumn: true },
  // beside a box it is a part of a date
  { means: 'line.dateFrom', words: /^day$/, strength: 0.59, overColumn: true },
  // unless the box takes a whole date
  { means: 'line.dateFrom', words: /^day$/, strength: 0.59, only: ['date', 'date-button', 'segmented-date'] },
  {
    means: 'line.dateFrom',
    words:
      /\b(?:dates?|day|when) (?:you|they|it was|the patient|the member) (?:got|received|had|bought|paid for|purchased|did)(?: (?:it|this|them|(?:the |your )?\w+))?\b/,
    unless:
      /\b(?:to|thru|through|end|last|until|ill|sick|diagnosed|illness|symptoms?|card|letter|notice|denial|decision|bill|refund|check)\b/,
    strength: 0.93,
  },
  {
    means: 'line.description',
    words:
      /^(?:(?:services?|treatments?|drugs?|items?|procedures?|equipment|devices?|suppl(?:y|ies)|tests?|medications?|care|benefits?)(?: (?:or|and))? ?){2,}(?:(?:that )?(?:was |were |is |being )?(?:denied|appealed|requested|refused|disputed|received|provided))?$|^what (?:you|(?:the )?patient|was|they) (?:received|got|bought|purchased|paid for|provided|done|given)$|^what (?:(?:services?|drugs?|items?|equipment|treatments?|suppl(?:y|ies)|devices?|or|and) )+(?:was|were|did|have) (?:(?:we|they|the \w+) )?(?:denied|turned down|refused|not (?:covered|paid)|deny|refuse|turn down)$|^what (?:it|they) (?:was|were)(?: for)?$|^(?:what for|for what|para que)$|^what (?:the|these|your|those) (?:charges?|expenses?|bills?|costs?|fees?) (?:are|were|is|was) for$|^what (?:did|have|was|were) (?:you|they|the (?:doctor|clinic|hospital|place|company)|he|she) (?:do|done|give you|sell you|provide|charge(?: you)? for|bill(?: you)? for|get|buy|pay for)(?: for (?:you|the \w+))?(?: or what did you (?:buy|get))?$|^what (?:you|was|they) paid for$|^(?:services?|treatments?|drugs?|procedures?|equipment|devices?)(?: (?:or|and|o|y))* (?:drugs? |services? |treatments? |suppl(?:y|ies) )*(?:or )?(?:items?|drugs?|suppl(?:y|ies)|product)s?(?: (?:that )?(?:was|were) denied)?(?: \d)?$|^(?:servicio|tratamiento)s? [oy] (?:articulo|producto|medicamento)s?(?: \d)?$|^que (?:le|se) (?:hicieron|hizo|compro)\b.*/,
    strength: 0.75,
    only: TYPED,
  },
  {
    means: 'line.description',
    words:
      /\bque (?:servicios?|equipos?|tratamientos?|articulos?|productos?|atencion|suministros?)(?: [ouy] \w+)*(?: medic[oa]s?)? (?:(?:se )?(?:le )?)(?:recibio|compro|obtuvo|uso|dieron|prestaron)\b|\b(?:describa|descripcion de|explique|indique) (?:el |la |los |las )?(?:(?:servicio|equipo|articulo|producto|suministro|tratamiento|gorro)s?(?: [ouy])? ?)+(?:medic[oa]s?)?$|\bdescribe (?:the |your |each )?(?:\w+ )?(?:equipment|device|supply|supplies|item|cap|product|service|care|treatment)s?(?: (?:used|received|bought|rented|purchased|provided))?$|\bsummary of (?:the |your )?(?:care|services?|treatments?|expenses?|charges?)\b(?: received| provided)?|\b(?:which|what) (?:services?|items?|treatments?|equipment|procedures?)(?: or (?:services?|items?|treatments?|equipment|procedures?))? (?:was|were|is|did|have)\b.*|\bwhat (?:was|were|is|are) (?:this|the|that|these|your) (?:\w+ )?(?:bill|invoice|receipt|charge|expense|claim|purchase)s? for\b|^(?:medicamento|medicina)s? [ouy] (?:articulo|suministro|producto)s?$/,
    unless: /\b(?:diagnos[ei]s|accident|injury|illness)\b/,
    strength: 0.9,
    only: TYPED,
  },
  {
    means: 'line.description',
    words: /^(?:drug|medication|medicine|item|product) (?:names?(?: and \w+)?|bought|purchased)$/,
    strength: 0.7,
    only: TYPED,
    overColumn: true,
  },
  {
    means: 'line.description',
    words: /^(?:services?|servicios?|in words|en palabras|for|para)$/,
    strength: 0.56,
    only: TYPED,
  },
  { means: 'line.description', words: /^describ(?:e|a)(?: it)?$/, strength: 0.56, only: TYPED },
  {
    means: 'line.charge',
    words:
      /^(?:how much|cuanto)(?: (?:was|is|were|did|does) (?:it|this|that|they|each)(?: one)?(?: cost)?| costo| fue)?$|^what (?:did|does) (?:it|this|that|each(?: one)?|they) cost$/,
    strength: 0.66,
  },
  { means: 'line.units', words: /^(?:u|veces|times|count)$/, strength: 0.6 },
  {
    means: 'line.dateTo',
    words:
      /\b(?:service|treatment|visit|care|session)s? dates? (?:to|thru|through|until|end\w*)\b|\bdates? ?s? of (?:the )?(?:service|visit|treatment|purchase|care|expense)s? (?:to|thru|through|end\w*|last|until)\b|\b(?:service|treatment|visit|care)s? (?:end\w*|to|thru|through|last|until)\b ?(?:date)?\b|\bdos (?:to|thru|through|end\w*)\b|\b(?:end\w*|last|latest|final|thru|through|to|until) date(?: of service)?\b|\blast (?:date|day|visit|session)(?: of (?:service|treatment))?\b|\bfecha (?:de servicio )?(?:hasta|final|de fin)\b|\b(?:servicio|tratamiento|atencion)s? hasta\b|\bdate (?:to|thru|through|ended)\b|\b(?:service|treatment|care)s? (?:ended|ends|finished)\b|\btreated (?:to|until|through)\b|\bwhen (?:did|was|were).{0,30}\b(?:last|end|ended)\b|\bservice (?:to|thru|through)\b|\blast (?:service|treatment|visit)\b|\bend of (?:the )?(?:service|treatment|care)\b|\bultima fecha (?:de|del) (?:servicio|tratamiento)\b|\bhasta que (?:fecha|dia)\b/,
    unless: /\bworked?\b|\bseen\b|\bpaid\b|\b(?:amounts?|sum|total|payments?|remitted|charges?) .*\bto date\b/,
    strength: 0.95,
  },
  {
    means: 'line.dateTo',
    words:
      /^(?:to|thru|through|hasta|end|ending|finish(?:ed)?|until|and the last(?: one)?)(?: (?:month|day|(?:\d digit )?year))?$/,
    strength: 0.72,
  },
  {
    // a list in a column: of kinds of place
    means: 'line.placeOfService',
    words: /^where$|^(?:svc|service) place$/,
    strength: 0.75,
    only: ['select', 'listbox-button', 'combobox'],
    overColumn: true,
  },
  {
    means: 'line.placeOfService',
    words:
      /\b(?:kind|type) of place\b|^(?:care |treatment )?setting$|\bplace of (?:service|svc|treatment)(?: codes?)?\b|\bpos(?: codes?)?\b|\bservice location(?: codes?)?\b|\bplace code\b|\blugar del? servicio\b|\btype of (?:facility|location|place)\b/,
    unless: /\bname\b|\baddress\b/,
    strength: 0.93,
  },
  {
    means: 'line.placeOfService',
    words:
      /\bwhere (?:did|was|were) .{0,30}\b(?:care|services?|treatments?|treated)\b|\b(?:lugar|sitio) (?:donde|en (?:el )?que) (?:se )?(?:le )?(?:recibio|presto|prestaron|dio|dieron|atendieron)\b.*/,
    strength: 0.9,
    only: ['select', 'listbox-button', 'radio-group'],
  },
  { means: 'line.placeOfService', words: /^(?:place|plc|location|lugar|site|site code|setting code)$/, strength: 0.68 },
  { means: 'line.emergency', words: /\bemg\b|\bemergency\b/, unless: /\bcontact\b|\broom\b/, strength: 0.9 },
  {
    means: 'line.procedureCode',
    words:
      /\b(?:cpt|hcpcs|cpt ?4)(?: (?:or )?(?:hcpcs|cpt))?(?: (?:procedure )?codes?)?\b|\b(?:procedure|service|treatment|proc|billing|product) codes?\b|\bprocedures?(?: services? or supplies)?(?: cpt(?: hcpcs)?)?(?: codes?)?\b|\bcodigo (?:del? )?(?:procedimiento|servicio|cpt)\b|^(?:the )?(?:five|5) (?:character|digit|place|letter or digit) codes?$/,
    unless:
      /\bprocedures? s? ?(?:done|performed|received)\b|\b(?:modifiers?|mods?|descri\w+|date|name|type of|charges?|explain)\b/,
    strength: 0.94,
  },
  {
    means: 'line.procedureCode',
    words:
      /^(?:(?:any|what|which|algun) )?(?:codes?|clave|codigo)(?: (?:is|stands|was) (?:next to|beside|by|for|given for) (?:it|that|this|each))?$/,
    strength: 0.56,
  },
  {
    means: 'line.procedureCode',
    words:
      /^(?:the )?(?:codes?|clave|codigo) (?:(?:as |number )?(?:shown|printed|listed|given) )?(?:on|from|in|de|en) (?:the |your |la )?(?:bill|invoice|receipt|statement|superbill|factura|recibo)$/,
    strength: 0.6,
  },
  { means: 'line.modifier', words: /^m ?[1-4]$/, strength: 0.8, overColumn: true },
  { means: 'line.modifier', words: /\bmod(?:ifier)?s?(?: ?\d)?\b|\bmodificador(?:es)?\b/, strength: 0.95 },
  {
    means: 'line.pointer',
    words:
      /\b(?:diag(?:nosis)?|dx)(?: code)? ?(?:ptr|pointers?|reference|ref|link)\b|\bpointers?\b|\bdiagnosis letters?\b|\b(?:diagnosis|dx)(?: codes?)? (?:a (?:to |through |thru )?[dl]|1 (?:to |through |thru )?(?:4|12))\b/,
    strength: 0.97,
    sure: true,
  },
  {
    means: 'line.charge',
    words:
      /\b(?:dollars )?(?:charges?|charged|billed|fees?|costs?|price|amounts?|amt|importe|monto|cargo|costo|precio|(?:cantidad|suma|valor) (?:en dolares|(?:que (?:se )?(?:le )?)?(?:factur|cobr|reclam|carg)\w+)|facturad[oa]|cobrad[oa]|cobro|cuanto (?:le |les )?(?:cobr\w+|factur\w+|cost\w+)|(?<=^)expenses?(?=$| (?:amount|amt|cost|dollars)))(?: (?:charged|billed|amount|amt|dollars|claimed|requested|of (?:charge|expense|service|bill)))?s?(?: dollars)?\b/,
    unless:
      /\bin charge\b|\b(?:being claimed|what (?:is|are|was|were|did|the|these|those|your)|who|paid|pay|balance|due|total|each|per (?:unit|item|day|month)|unit price|allowed|deductible|approved|copay\w*|coinsurance|other|insurance|tax|shipping|tip|all|sum|outside|lab|reserved|pagad[oa]|saldo|by|to)\b/,
    strength: 0.9,
  },
  {
    means: 'line.units',
    words:
      /\b(?:units?|qty|quantity|quantities|days or units|number (?:of )?(?:(?!days\b|weeks\b|months\b|years\b|other\b|insured\b)\w+ )?(?:units|services|sessions|treatments|visits|times|cycles)(?: you (?:are|were) (?:claiming|billed for|charged for))?|unidades|cantidad|cant(?! (?:find|read|see|remember|get|locate|be))|how many)\b/,
    unless:
      /\b(?:(?:pag|cobr|carg|factur|reclam|reembols|adeud)\w+|dolares|dollars|bargaining|business|price|apartment|suite|street|house|address)\b/,
    strength: 0.93,
  },
  {
    means: 'line.description',
    words:
      /\btreatments? or (?:items?|suppl(?:y|ies))\b|\bdescribe the (?:care|treatment|services?)\b|^what$|\bwhat (?:was|is) it(?: for)?\b|^(?:(?:treatments?|services?|items?|care|suppl(?:y|ies)) (?:(?:and|or) )?){1,3}(?:services?|items?|suppl(?:y|ies))$|\bwhat (?:was|were) (?:done|provided|bought|purchased)\b|\b(?:descri(?:ption|be)|details?)(?: of)?(?: each| the| medical)? ?(?:services?|procedures?|supply|supplies|items?|treatment|expenses?|charges?|what)\b|\b(?:services?|procedures?|treatment|item|expense)(?: s)? (?:or supply )?(?:descri\w+|provided|received|performed|done|rendered|details?)\b|\bdescription\b|\btypes? of (?:service|care|expense|treatment|medical service|visit)s?\b|\bdescripcion\b|^concepto$|\bwhat (?:was|is) the (?:service|item|drug|supply|treatment)\b.*|\bservicio (?:recibido|prestado)\b|\b(?:procedure )?services? or suppl(?:y|ies)\b|\bwhat (?:care|services?|items?|treatments?)(?: or \w+)?(?: (?:did|do|were|was) .*)?\b|\bservice type\b/,
    unless:
      /\b(?:diagnos[ei]s|accident|illness|injury|condition|code|additional|date|provider|physician|doctor|place)\b|\b(?:care|treatment|service) for$/,
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
    words:
      /\bepsdt\b|\bfamily plan\b|\bid qual\b|\bndc\b|\brevenue code\b|\btooth\b|^(?:(?:amount|amt|charges?|fee) )?(?:allowed|disallowed|not covered|approved|deductible|coinsurance|copay(?:ment)?|adjustments?|write off)(?: (?:amount|amt|applied))?$|\b(?:unit price|price (?:each|per (?:unit|item))|(?:cost|price) per (?:unit|item|day|month))\b/,
    strength: 0.95,
    sure: true,
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
];
