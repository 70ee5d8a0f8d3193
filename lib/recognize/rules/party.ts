import type { Rule } from './rule';
import { CHOICES, TYPED } from './rule';

/** Names, birth dates, contact and address of any party. */
export const PARTY_RULES: readonly Rule[] = [
  {
    means: 'patient.name.full',
    unless: /^are you\b/,
    words:
      /\b(?:who|whose|which (?:member|person|family member|patient))\b.*\b(?:claim|treated|care|service|visits?|for)\b|\b(?:person|member) on (?:your|the) plan$|^(?:select |choose )?(?:the )?(?:person|patient|member|claimant|family member|covered person|person treated|dependent)$/,
    strength: 0.72,
    only: ['select', 'listbox-button', 'radio-group'],
  },
  { means: '@sex', words: /^(?:male|female|mujer|hombre)$/, strength: 0.8, only: ['checkbox'] },
  {
    means: 'patient.maritalStatus',
    words: /^(?:single|married|divorced|widowed)$/,
    strength: 0.75,
    only: ['checkbox'],
  },
  {
    means: '@name.first',
    words:
      /\b(?:first|given|fore|christian) ?(?:or given )?names?\b|\bprimer nombre\b|^nombres?(?: s)?(?: de pila)?$(?<=s)|^nombre s del\b/,
    unless: /\blast\b|\b(?:is|are|was|were) given\b/,
    strength: 0.98,
  },
  {
    means: '@name.first',
    words:
      /^(?:(?:(?:referring|ordering|attending|prescribing|treating|billing|rendering|or) )*(?:patient|insured|subscriber|member|referring|ordering|attending|prescriber|physician|doctor|provider|billing|(?:policy |card |account )?holder|policyholder|cardholder|owner|enrollee|participant|employee|spouse|sponsor|dependent|beneficiary|claimant)s? )?first$|^given$|^nombre de pila$/,
    strength: 0.8,
  },
  {
    means: '@name.first',
    words: /\b(?:names?|nombre) (?:of (?:the )?(?:\w+ ){1,5})?(?:first|given)$/,
    unless: /\blast\b|\b(?:pa(?:ys|id)|billed|seen|treated|covered|used|went|was|were|is) (?:first|given)$/,
    strength: 0.97,
  },
  {
    means: '@name.last',
    words: /\b(?:names?|nombre) (?:of (?:the )?(?:\w+ ){1,5})?(?:last|family)$/,
    unless: /\bfirst\b/,
    strength: 0.97,
  },
  {
    means: '@name.full',
    words:
      /\b(?:full )?names? of (?:that|the other|the) (?:plan|insurance|polic(?:y|ies)|coverage) (?:policy ?holder|subscriber|insured|member)$/,
    strength: 0.97,
    sure: true,
  },
  {
    means: '@name.full',
    words:
      /\bnombre (?:del?|de la|de los) (?:medic[oa]|doctora?|clinica|proveedor|hospital)(?: \w+){0,3} o (?:(?:la|el|una?) )?(?:empresa|compania|tienda|negocio)\b/,
    strength: 0.97,
    sure: true,
  },
  {
    // both given names in one box
    means: '@name.first',
    words: /^(?:primer )?nombre y (?:el )?segundo nombre$|^first (?:name )?and middle names?$|^given names?$/,
    strength: 0.99,
    sure: true,
  },
  { means: '@name.middle', words: /\b(?<!first |last )names? (?:middle|m i|mi)(?: initial)?$/, strength: 0.97 },
  {
    means: '@name.middle',
    words:
      /\bmiddle (?:name|initial)s?\b|\bm ?i\b|\bsegundo nombre\b|\binicial(?: del segundo nombre)?\b|^middle$|^initial$/,
    unless: /\blast\b|\bfirst\b|\bnombre y\b/,
    strength: 0.97,
  },
  {
    means: '@name.last',
    words: /\b(?:last|family|sur) ?(?:or family )?names?\b|\bsurnames?\b|\bapellidos?\b/,
    unless:
      /\bapellidos? y\b|\bfirst\b|(?<!last |family )\bname (?:and )?surname\b|\bnombres?\b|\bmiddle\b|\bmaterno\b|\bsegundo\b/,
    strength: 0.98,
  },
  {
    means: '@name.last',
    words:
      /^(?:(?:(?:referring|ordering|attending|prescribing|treating|billing|rendering|or) )*(?:patient|insured|subscriber|member|referring|ordering|attending|prescriber|physician|doctor|provider|billing|(?:policy |card |account )?holder|policyholder|cardholder|owner|enrollee|participant|employee|spouse|sponsor|dependent|beneficiary|claimant)s? )?last$/,
    strength: 0.8,
  },
  {
    means: '@name.suffix',
    words: /\bsuffix\b|^jr sr/,
    unless: /\b(?:id|number|with|card|zip|postal|phone)\b/,
    strength: 0.95,
  },
  {
    means: '@name.full',
    words:
      /\b(?:full|complete|whole|legal) names?\b|\bnombre (?:y apellidos?|completo|o razon social)\b|\bapellidos? y nombres?\b|\brazon social\b|\b(?:first|last) and (?:first|last)(?: names?)?\b|(?<!last |family |first )\bname (?:and )?surname\b|\bfullname\b|^contact person$|\bnames? (?:of )?(?=.*\blast\b)(?=.*\bfirst\b).*|\b(?:last|first)(?: name)? (?:first|last|middle)(?: name)?\b.*/,
    unless: /\b(?:company|plan|employer|bank|user(?! full)|file|card)\b/,
    strength: 0.96,
  },
  {
    means: '@name.full',
    words:
      /\bnames?\b|^nombre$|\bnombre del?\b|^(?:cual es )?(?:el|su) nombre$|^como se llaman?(?: (?:usted|el|ella|(?:el|la|su) \w+))?$|^what (?:are they|is he|is she|are you|is the (?:person|patient|member|doctor|company)) called$/,
    unless:
      /\b(?:first|last|middle|given|family(?! member)|sur|user|company|employer|plan|group|program|insurance|carrier|payer|insurer|bank|business|college|university|file|card|drug|medication|product|device|test|street|city|account|practice|organization|nick|former|maiden|at birth|preferred|screen|display|nick ?names?|profile|brand|item|pet|team|house|building|domain|host|event|category|position|firm|sender|school|procedure|service|diagnosis|condition|apellido|aseguradora|empleador|patron[oa]?|empresa(?! que)|compania(?! que)|seguro)\b/,
    strength: 0.92,
  },
  {
    // of whoever holds a plan; where money is paid with a card, whose it is is said by more
    means: '@name.full',
    words:
      /^(?:(?:full|legal|exact) )?names? (?:(?:exactly )?(?:as )?(?:it )?(?:appears|shown|printed|is shown|is printed) )?on (?:the|your|their|his|her|its) (?:(?:member|insurance|id|plan|health|coverage)(?:ship)? )*card$/,
    strength: 0.9,
    sure: true,
  },
  {
    // "provider or company", "store or doctor": whichever of them it is
    means: '@name.full',
    words:
      /\b(?:names? of (?:the |your )?)?(?:provider|supplier|doctor|clinic|hospital|seller|vendor|facility|pharmacy|person)(?: (?:provider|supplier|doctor|clinic|hospital|seller|vendor|facility|pharmacy|company|firm|person))* or (?:company|business|organization|store|shop|merchant|firm|supplier|vendor|provider)(?: names?)?\b|\b(?:names? of (?:the |your )?)?(?:company|business|store|shop|merchant) or (?:provider|supplier|doctor|clinic|hospital|seller|vendor|facility)(?: names?)?\b/,
    unless: /\b(?:phone|address|number|id|type|city|state|zip|insurance)\b/,
    strength: 0.9,
  },
  {
    means: '@credential',
    words:
      /\bcredentials?\b|\bdegree\b|\bprofessional (?:title|designation|suffix)\b|^(?:title|titulo)? ?(?:md|m d) (?:(?:do|np|pa|rn|c|fnp|dc|phd|or|o|etc) ?)+$|\btitulo profesional\b/,
    unless: /\bname\b|\bsignature\b/,
    strength: 0.85,
  },
  {
    means: '@birthDate',
    words:
      /\bdates? of birth\b|\bbirth ?dates?\b|\bdob\b|\bbirthday\b|\bfecha de nacimiento\b|\bbirth\b|\bborn\b|\bnacid[oa]\b|\bnacio\b|(?:^|\bf |\bfecha )(?:de )?nac\b/,
    // a child's who is no patient yet
    // and where, or under which name or sex, somebody was born
    unless:
      /\b(?:donde|lugar|ciudad|pais|pueblo)\b.*\bnaci|\b(?:place|city|town|county|country|state) of birth\b|\b(?:sex|gender|name) (?:assigned |recorded |given )?at birth\b|\bbirth ?(?:place|city|country|state|weight|certificate)\b|\bdue dates?\b|\bbab(?:y|ies)\b|\bpets?\b/,
    strength: 0.99,
    sure: true,
  },
  {
    means: '@sex',
    words: /\b(?:sex|gender|sexo|genero)\b(?! (?:assigned )?offender)/,
    unless: /\bidentity\b|\bpronouns?\b/,
    strength: 0.97,
    sure: true,
  },
  { means: '@age', words: /^age$|\bage of\b|^edad$/, strength: 0.8 },
  {
    means: '@ssn',
    words: /\bva file (?:number )?(?:or )?(?:ssn|number)\b/,
    strength: 0.95,
    sure: true,
    only: TYPED,
  },
  {
    means: '@ssn',
    only: [...TYPED, 'password'],
    words: /\bsocial security(?: number)?\b|\bssn\b|\bseguro social\b|\bss number\b/,
    unless: /\btax id\b|\bein\b|\bpatronal\b|\bdbn\b|\b(?:id|number) or (?:social security|ssn)\b/,
    strength: 0.98,
    sure: true,
  },
  {
    means: '@phone',
    words:
      /\b(?:tele)?phones?(?: numbers?)? (?:daytime|day|evening|night|home|work|cell|mobile)\b|\b(?:tele|cell|mobile)?phones?(?: numbers?)?\b|\b(?:cell|mobile)(?: number)?\b|\btelefonos?\b|\b(?:daytime|evening|home|contact) number\b|\b(?:celular|(?<!\bunidad )movil)\b|\b(?:number|way) to (?:reach|call|contact)\b.*|\bcall ?back number\b|\b(?:direct|support|help|office|toll free|customer service) line(?= number|$)|\b(?:what|which) (?:phone )?number (?:can|do|should|may) we (?:call|reach)\b.*|\bhow (?:can|do|should|may) we (?:call|phone|telephone)\b.*|\breach (?:you|me|them) (?:by phone|at|on|during)\b.*/,
    unless:
      /\b(?:type|(?<!\b(?:and|with|plus|y|con) )(?:extension|ext)|fax|contact me|prefer|text me|carrier|phone codes?)\b|\bor e ?mail\b|\be ?mail(?: address)? or\b/,
    strength: 0.96,
  },
  { means: '@phone', words: /^(?:(?:tele)?phone )?area code$|^codigo de area$/, strength: 0.85 },
  // where either will do, the address is what she is reached by in writing
  {
    means: '@email',
    words:
      /\be ?mails?(?: address)? or (?:\w+ )?(?:tele)?(?:phone|cell)(?: number)?\b|\b(?:phone|mobile|cell)(?: number)? or e ?mail(?: address)?\b/,
    unless: /\b(?:prefer|contact me|how|best)\b/,
    strength: 0.99,
    sure: true,
  },
  { means: '@phoneType', words: /\b(?:tele)?phone type\b|\btype of phone\b/, strength: 0.9 },
  { means: '@fax', words: /\bfax\b/, strength: 0.97, sure: true },
  {
    means: '@email',
    words: /\be ?mails?(?: address(?:es)?)?\b|\bcorreo(?: electronico)?\b|\belectronic mail\b/,
    // what an e-mail has is not its address: "e-mail subject", "e-mail confirmation code"
    unless:
      /\b(?:opt|would you like|send me|prefer|notify)\b|\be ?mails? (?:subject|title|template|body|format|frequency|tab|preview|(?:\w+ )?code)\b/,
    strength: 0.97,
  },
  {
    means: '@address.full',
    words:
      /\b(?:full|complete) (?:mailing |street |home |postal )?address\b|\b(?:(?:mailing |street |home |postal |current )?address|where (?:does|do|did) .{2,30} live|lives?)(?: in| on| as)? (?:one|a single) line\b|\baddress (?:please )?(?:including|include|with) (?:(?:city|state|and) )*zip(?: code)?\b|\baddress (?:\w+ ){0,2}(?:street|number street)? ?city (?:and )?state (?:and )?zip(?: code)?\b|\bdireccion completa\b|\baddress in full\b|\bdireccion\b.* calle .*ciudad\b.*|\b(?:direccion|domicilio)\b.{0,30}\b(?:ciudad|pueblo|municipio)\b.{0,12}\b(?:estado|edo)\b.{0,12}\b(?:codigo|zona|zip|c p)(?: (?:postal|code))?\b|\b(?:address|street)\b.{0,30}\bcity\b.{0,12}\b(?:state|st)\b.{0,12}\bzip\b(?: code)?/,
    strength: 0.95,
  },
  {
    means: '@address.line1',
    words:
      /\b(?:street|mailing|home|residential|permanent|postal|current|physical|business|office|billing)? ?(?:street )?address(?: line)?(?: 1| one)?(?: number(?: and)? street| street(?: number)?)?\b|\bstreet(?: (?:number|name|address))?(?: 1| line 1)?\b|\bnumber(?: and)? street\b|\bdireccion(?: (?:postal|residencial|fisica))?(?: (?:(?:urbanizacion|condominio|barrio|sector|edificio|residencial|o|y|u) )*calle y numero)?\b|\bcalle(?: y numero)?\b|\bdomicilio\b|\bwhere (?:does|do|did) .{2,30} live\b.*|\bdonde vive\b|\bwhere (?:should|can|do|shall) we (?:write|send (?:mail|letters))(?: to)?(?: (?:you|them|him|her))?$|\b(?:what|which) address\b.*\bmail\b.*|\b(?:who|and) lives at\b|^(?:(?:he|she|they|patient) )?(?:lives?|resides?|living) (?:at|on)$|^vive en$|^(?:address )?line 1$/,
    unless:
      /^(?:estado|condado|ciudad|pueblo|municipio|pais|zona) donde\b|\b(?:e ?mail|web|ip|(?:line|address|street) (?:2|3|4|three|four)|cont|continued|additional|city|zip|new address|different address|full|complete|whole|(?:one|single) line|military|change of|address changed?|is this|same)\b/,
    strength: 0.95,
  },
  {
    means: '@address.line2',
    words:
      /\b(?:street|address) line (?:2|two)\b(?:(?: or)? (?:apt|apartment|suite|unit|floor|building|flat|room|dorm(?:itory)?|lot|space|box|number))*|\b(?:street |mailing )?address (?:cont|continued)\b|\badditional address(?: line| information)?\b|^line (?:2|two)$|\b(?:street|address) ?2\b|\b(?:apt|apartment|suite|unit|floor|building|flat)\b(?:(?: or)? (?:apt|apartment|suite|unit|floor|building|flat|room|dorm(?:itory)?|lot|space|etc|number))*|\bunit\b(?! price)|\bfloor\b|\bapartamento\b|\bapto\b|\bpiso\b/,
    unless:
      /\bstreet\b(?! (?:address )?(?:line )?(?:2|two)\b)|\bcalle\b|\b(?:bargaining|business|organizational|military|work|pay) unit\b/,
    strength: 0.96,
  },
  {
    means: '@address.cityStateZip',
    words:
      /\b(?:city|town)(?: (?:or )?(?:town|city))? (?:and )?(?:state|st|province)(?: or (?:state|province))? (?:and )?(?:zip|postal)(?: code)?(?: or (?:zip|postal)(?: code)?)?\b|\bciudad (?:y )?estado (?:y )?(?:codigo|zip)\b|^(?:state|st) (?:and )?zip(?: code)?$/,
    // with the street it is the whole address
    unless: /\bstreet\b.* city\b|\b(?:calle|direccion|domicilio)\b.* (?:ciudad|pueblo|municipio)\b/,
    strength: 0.98,
  },
  {
    means: '@address.city',
    words:
      /\b(?:city|town|suburb|locality|municipality|village|ciudad|municipio|municipalidad|localidad|pueblo|poblacion)\b/,
    unless: /\bbirth\b|\bzip\b|\bstate (?:and )?zip\b|\bcity (?:agency|department|council|employees?|workers?)\b/,
    strength: 0.96,
  },
  {
    means: '@address.state',
    words: /\b(?:state|province|estado|provincia)\b/,
    unless:
      /\bbirth\b|\bcity\b|\bzip\b|\bcivil\b|\bmarital\b|\bunited\b|\bauto\b|\b(?:accident|accidente|crash|collision|wreck|choque)\b|\bhappened\b|\boccurred\b|\bocurrio\b|\bplace\b|\bstatement\b|\blicen[cs]e\b/,
    strength: 0.93,
  },
  {
    means: '@address.zip',
    words:
      /\b(?:zip|postal(?! address))(?: ?codes?)?(?: plus ?4)?\b|\bpost ?codes?\b|\bcodigo postal\b|^c ?p\b(?: d.*)?$|\bzip ?4\b/,
    unless: /\bcity\b|\baddress (?:please )?(?:including|include|with)\b/,
    strength: 0.98,
  },
  { means: '@address.county', words: /^(?!state )(?:\w+ )?county$|\bcondado\b/, strength: 0.9 },
  {
    means: '@address.country',
    words: /\bcountr(?:y|ies)\b|\bpais\b/,
    unless:
      /\bbirth\b|\bphone\b|\bcode\b|\boutside\b|\bforeign\b|\bservices?\b|\bcountry of (?:care|treatment)\b|\bfuera\b/,
    strength: 0.95,
  },
  {
    means: '@address.country',
    words: /\bcountry ?(?:iso ?)?code\b/,
    only: CHOICES,
    unless: /\bbirth\b|\b(?:phone|dial\w*|calling|mobile|telephone|fax)\b/,
    strength: 0.93,
  },
  {
    means: '@address.state',
    words: /\bregion\b/,
    unless: /\bcountry\b|\bphone\b/,
    strength: 0.78,
    only: ['select', 'listbox-button'],
  },
  { means: '@address.state', words: /\bregion\b/, unless: /\bcountry\b|\bphone\b/, strength: 0.66 },
  {
    means: '@npi',
    words: /\bnpi\b|\bnational provider (?:id|identifier|identification)\b/,
    strength: 0.99,
    sure: true,
  },
  {
    // "tax ID or NPI": every seller has the one, and not every one the other
    means: '@taxId',
    words: /\b(?:tax id|ein|tin)(?: number)? (?:or|and) npi(?: number)?\b/,
    strength: 0.99,
    sure: true,
  },
  {
    means: '@taxId',
    words:
      /\btax ?(?:payer |registration |or registration )?(?:id|identification|identifier|number)s?\b|\btin\b|\bfederal (?:tax|id)\b|\bemployer id(?:entification)?\b|\be ?i ?n\b|\birs (?:number|id)\b|\bidentificacion (?:fiscal|tributaria|patronal)\b|\bnumero de (?:impuestos|contribuyente)\b|\b(?:numero|seguro social) patronal\b/,
    unless: /\b(?:type|qual|qualifier)\b/,
    strength: 0.98,
    sure: true,
  },
  {
    means: '@taxIdType',
    words:
      /\b(?:tax id|tin|ein) qual(?:ifier)?\b|\b(?:tax id|tin|id) type\b|\btype of (?:tax id|tin)\b|\bssn (?:or )?ein\b|\bein (?:or )?ssn\b/,
    strength: 0.95,
    only: CHOICES,
  },
  {
    means: '@taxIdType',
    words: /^(?:ssn|ein|e i n|s s n|tax id (?:ssn|ein))$/,
    strength: 0.95,
    only: ['checkbox', 'radio-group'],
  },
  {
    means: '@otherId',
    words:
      /\b(?:provider|facility|physician|taxonomy|license|other|medicare|medicaid|state license) (?:id|number|code)(?: number)?\b|\bother id\b|\btaxonomy\b|\bproprietary id\b|\bid qualifier\b/,
    strength: 0.85,
  },
];
