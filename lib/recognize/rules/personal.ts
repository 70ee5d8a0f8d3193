import { CHOICES, type Rule, TYPED } from './rule';

const HOLDER =
  '(?:policy ?holder|subscriber|insured(?: person| member)?|holder|enrollee|titular|suscriptora?|(?:persona )?asegurad[oa])';
const COVER = '(?:plans?|polic(?:y|ies)|coverage|insurance|contract|seguro|poliza|cobertura)';
const WHOEVER =
  '(?:(?:certificate|contract|plan|policy|account|card) ?(?:holder|owner)|retiree|veteran|student|child|worker|member|person|wearer|educator|paciente|titular|asegurad[oa]|suscriptora?)s?';

/** Names, dates and places of people in the further words of forms: beside `PARTY_RULES`. */
export const PERSONAL_RULES: readonly Rule[] = [
  { means: '@name.first', words: new RegExp(`^${WHOEVER} (?:first|given|nombre)$`), strength: 0.8, only: TYPED },
  { means: '@name.last', words: new RegExp(`^${WHOEVER} (?:last|family|apellidos?)$`), strength: 0.8, only: TYPED },
  {
    // X12 calls it so: what a person and a company have in common
    means: '@name.last',
    words: /\b(?:last|sur) ?(?:names?)? or organi[sz]ation(?:al)? names?\b/,
    strength: 0.99,
    sure: true,
  },
  { means: '@name.middle', words: /^(?:\w+ ){0,2}names? initial$|^(?:\w+ )?inicial$/, strength: 0.97 },
  {
    // "Insured on the other policy", "Name of the policyholder under that plan"
    means: '@name.full',
    words: new RegExp(
      `^(?:(?:full |complete )?names? of |nombre (?:completo )?(?:del?|de la) )?(?:the |la |el )?${HOLDER} (?:of|on|to|under|in|for|del?|de la|en el|en la|en) (?:the |that |this |your |our |ese |esa )?(?:\\w+ ){0,3}${COVER}(?: (?:that|which) pays? (?:first|before \\w+)| (?:primari|secundari|principal)[oa]?)?\\b`,
    ),
    unless: /\b(?:number|numero|phone|address|date|id|birth|nacimiento|relationship|employer)\b/,
    strength: 0.95,
    sure: true,
    only: ['text', 'combobox'],
  },
  {
    means: '@name.full',
    words:
      /^(?:who|(?:whose|what|which) names?) (?:is|are|appears?) (?:printed |shown )?on (?:the|your|this) (?:(?:insurance|id|identification|member(?:ship)?|health|plan) )*card$|^a nombre de quien esta (?:la|el|su) (?:tarjeta|poliza|seguro|plan)(?: (?:del?|de su) (?:seguro|plan))?$/,
    strength: 0.93,
    sure: true,
    only: ['text', 'combobox'],
  },
  {
    means: '@name.full',
    words:
      /^(?:names? )?(?:for whom (?:was|were|is|are) (?:the|this|these) \w+|who (?:was|were|is|are) (?:the|this|these) \w+ for)(?: names?)?$|^para quien (?:es|son|fue|fueron) (?:el|la|los|las|este|esta|estos) \w+(?: nombre)?$/,
    unless: /\bpayable\b/,
    strength: 0.85,
    sure: true,
    only: ['text', 'combobox'],
  },
  {
    means: '@name.full',
    words:
      /^(?:what|how) (?:is|was) (?:the|that|this|your) (?:place|clinic|hospital|office|facility|cent(?:er|re)|practice|company|doctor|oncologist) called$|^como se llama (?:el|la|ese|esa|este|esta|su) (?:lugar|clinica|hospital|consultorio|centro|compania|empresa|medic[oa]|doctora?)$/,
    strength: 0.93,
    only: ['text', 'combobox'],
  },
  {
    means: '@sex',
    words:
      /^(?:(?:is|es) )?(?:(?:a|an|un|una) )?(?:boy|girl|male|female|man|woman|hombre|mujer|nino|nina|varon|masculino|femenino|m|f) (?:or|o) (?:(?:a|an|un|una) )?(?:boy|girl|male|female|man|woman|hombre|mujer|nino|nina|varon|masculino|femenino|m|f)$/,
    strength: 0.95,
    only: CHOICES,
  },
  {
    means: '@age',
    words:
      /\bage (?:in years|today|now|at (?:the )?time of service|on the date of service)\b|\bedad (?:del?|de la|en anos)\b/,
    strength: 0.9,
    sure: true,
    only: TYPED,
  },
  {
    means: '@phone',
    words:
      /\bcontact number\b|\b(?:what|which) (?:phone |cell |mobile )?number (?:can|do|should|may) we (?:text|ring|phone)\b.*|\b(?:a|en) que numero (?:le|lo|la) (?:llamamos|podemos llamar)\b.*/,
    unless: /\b(?:prefer|best time|contact me)\b/,
    strength: 0.94,
  },
  {
    means: '@phoneType',
    words: /^is (?:that|this|it) (?:number |phone )?(?:a )?(?:work|home|mobile|cell)\b.*/,
    strength: 0.9,
    only: CHOICES,
  },
  {
    means: '@address.county',
    words:
      /\bcounty (?:of residence|(?:where|in which) (?:\w+ ){1,3}lives?|you live in)\b|\bcondado (?:donde|en que) \w+\b/,
    strength: 0.97,
    sure: true,
  },
  {
    // "Estado donde vive": which part of the address, is said first
    means: '@address.state',
    words: /^(?:estado|state) (?:donde|en (?:el )?que|where|in which)(?: \w+){0,2} (?:vive|reside|lives?|resides?)\b/,
    strength: 0.98,
    sure: true,
  },
  {
    means: '@address.city',
    words:
      /^(?:ciudad|pueblo|municipio|city|town|borough) (?:o (?:pueblo|ciudad) )?(?:donde|en (?:el |la )?que|where|in which)(?: \w+){0,2} (?:vive|reside|lives?|resides?)\b/,
    strength: 0.98,
    sure: true,
  },
  { means: '@address.city', words: /^borough(?: or (?:city|town))?$/, strength: 0.95 },
  { means: '@address.zip', words: /^zona postal$/, strength: 0.95 },
  {
    means: '@address.line2',
    words:
      /^(?:dorm(?:itory)?|residence hall|hall)(?: room)?(?: (?:and|or) (?:room|apartment|apt|box|hall))*(?: number)?$/,
    strength: 0.93,
  },
  {
    means: '@address.line1',
    words:
      /\bcalle y (?:el )?numero(?: de (?:la )?casa)?\b|\b(?:house|building) number and street\b|\brural route\b|^where (?:do|does|should) (?:you|they|he|she|the \w+) (?:get|receive|want) (?:(?:your|their|his|her) )?mail$/,
    strength: 0.98,
    sure: true,
  },
];
