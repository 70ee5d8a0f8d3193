import { CHOICES, type Rule } from './rule';

const VEHICLE =
  '(?:(?:motor )?vehicles?|autos?|automobiles?|cars?|trucks?|motorcycles?|bus|traffic|road|bicycles?|carro|coche|moto(?:cicleta)?|camion|vehiculo|transito)';

/** "Car, truck or motorcycle accident": of vehicles only, and no list of all that may have happened. */
const OF_VEHICLES = new RegExp(
  `^(?!.*\\b(?:work|job|employment|other|another|trabajo|empleo|otr[oa]|fall|any|home)\\b).*\\b${VEHICLE}(?: ${VEHICLE})* (?:or|o|y|and) (?:an? |una? )?${VEHICLE}\\b`,
);

/** In which state it was. */
const WHICH_STATE =
  /\b(?:what|which) state\b|\bstate (?:in which|where)\b|\b(?:que )?estado (?:donde|en (?:el )?que)\b|\ben que estado\b/;

/** What asks for one kind of accident only, or for more than whether there was one. */
const ONE_KIND =
  /\baccidente (?:en el|del?) trabajo\b|^(?:type|kind|cause) of\b|^(?:tipo|clase|causa) del?\b|\bfecha\b|^(?!.*\b(?:or|o|work|job|employment|trabajo|any (?:kind|type|sort)|cualquier)\b).*\b(?:auto\w*|motor|vehicle|car|traffic|road|vehiculo|transito)\b|\bdate\b|\bwhen\b|^(?!.*\b(?:work|job|employment|auto\w*|motor|vehicle|car|crash|collision|trabajo|choque)\b).*\b(?:(?:an)?other (?:(?:kind|type)s? of )?accident|accident of (?:any |an |some )?other (?:kind|type|sort)|otro (?:tipo de )?accidente)\b|\binjury or (?:sickness|illness)\b|\b(?:sickness|illness) or injury\b|\bplace\b|\bdescri\w+\b|\bwhere\b/;

const NOT_ANY_ACCIDENT = new RegExp([ONE_KIND, OF_VEHICLES, WHICH_STATE].map(({ source }) => source).join('|'));

/** What the condition is related to: work, a vehicle, another accident. */
export const ACCIDENT_RULES: readonly Rule[] = [
  {
    // asked on where there was one: whether somebody was told of it
    means: 'condition.accidentDetail',
    words:
      /^if (?:so|yes) .*\b(?:workers? comp\w*|work(?:place)? injury|accident|injury|police)\b.*\b(?:filed|reported|submitted|opened|made|accepted|approved|denied|pending|started)\b.*|^if (?:so|yes) .*\b(?:filed?|report(?:ed)?|submit(?:ted)?|open(?:ed)?|made)\b.*\b(?:workers? comp\w*|accident|injury|police)\b.*/,
    strength: 0.97,
    sure: true,
    only: CHOICES,
  },
  {
    // what is asked of an accident there was: who answers for it, and who was asked to
    means: 'condition.accidentDetail',
    words:
      /\b(?:claim|action|suit|lawsuit|case|settlement|recovery|damages)s?\b.{0,24}\b(?:against|from|with) (?:someone|somebody|anyone|anybody|any|an?|the|another|other|some) ?(?:one|body|else|other|third|party|parties|person|people|driver|company|insurer)\b.*|^if (?:(?:it|there|this|they|these|the \w+) (?:was|is|were) |because of |due to |from )*(?:an? |the )?(?:accident|injury)\b.* (?:claim|lawsuit|suit|legal action|attorney|lawyer|police|report|at fault|responsible|liable)\b.*|\b(?:(?:someone|somebody|anyone|anybody) else|(?:another|other|any other) (?:person|party|driver)|third part(?:y|ies)) (?:\w+ )?(?:at fault|responsible|liable)\b(?: for (?:the |this |your )?(?:accident|injury|crash))?|^(?:have|has|are|is|did|do|will) (?:you|the \w+|there)\b.* (?:lawsuit|lawyer|attorney|legal action|sue|suing)\b.*/,
    unless:
      /\bby reason of\b|\bor otherwise\b|\b(?:problem|condition|illness|need|treatment|care|expenses?|symptoms?)$|\bpower of attorney\b/,
    strength: 0.97,
    sure: true,
    only: CHOICES,
  },
  {
    means: 'condition.employment',
    words:
      /\b(?:injur(?:ed|y)|hurt|sick|ill|accident|happen(?:ed)?|occur(?:red)?|illness)\b.{0,16}\b(?:while|when) (?:(?:you|they|he|she|the \w+) )?(?:were |was )?(?:working|at work|on (?:the job|duty)|doing (?:your|their|his|her) job)\b|\b(?:mientras|cuando|estando) (?:usted )?(?:trabajaba|estaba (?:trabajando|en el trabajo))\b/,
    unless: /\b(?:or|o)\b.*\b(?:accident|crash|collision|accidente)\b|\bhow did\b/,
    strength: 0.92,
    only: CHOICES,
  },
  {
    means: 'condition.employment',
    words:
      /^empl?(?:oyment)?$|\b(?:related|due|result|because|caused|connected|occurr?ed|happen\w*|aris\w+|arose)\b.{0,40}\b(?:employment|work|job|occupation\w*)\b|\b(?:employment|work(?:place)?|job|on the job)(?: related)?\b(?: (?:injury|accident|illness|condition))?|\bworkers? comp\w*\b|\b(?:relacionad[oa]|relaciona|debid[oa]|se debe|causad[oa]|provocad[oa]|ocurrio|resultado|consecuencia|enfermedad|lesion).{0,30}\b(?:trabajo|empleo)\b|\baccidente (?:del? trabajo|laboral|en el trabajo)\b|\b(?:paso|ocurrio|sucedio|surgio|empezo|comenzo) (?:en|por) (?:el|su) (?:trabajo|empleo)\b(?: fondo del seguro del estado)?|\bfondo del seguro del estado\b/,
    unless:
      /\blab(?:oratory)? work\b|\baccidente\b.*\bo\b.*\b(?:trabajo|empleo)\b|\b(?:trabajo|empleo)\b.*\bo\b.*\baccidente\b|\binsurance\b|\bplan\b|\bcoverage\b|(?<!\bfondo del )\bseguro\b|\baccident(?:al)?\b.*\bor\b.*\b(?:work|job|employment)\b|\baccident(?:al)?\b.*\b(?:work|job|employment)\b.*\bor\b|\b(?:work|job|employment)\b.*\bor\b.*\b(?:accident|crash|collision|car|auto\w*|vehicle)\b|\bworks? for\b|\b(?:phone|telephone|employer name|status|address|email|student|number)\b|\bauto\b|\bhow did\b/,
    strength: 0.94,
    only: CHOICES,
  },
  {
    means: 'condition.autoAccident',
    words:
      /\b(?:auto(?:mobile)?|motor vehicle|car|vehicle|traffic|road accident)(?: related)?(?: \w+)? ?(?:accident|related|injury|insurance claim|collision)?\b|\bchoque (?:de|en) (?:carro|auto\w*|coche|vehiculo)\b|\baccidente (?:automovilistico|de (?:auto\w*|carro|coche|transito|vehiculo|trafico))\b/,
    unless:
      /\baccident of (?:any |an |some )?other\b|\bany (?:kind|type|sort)\b|\bcualquier\b|\bo (?:de |por )?(?:algun )?otr[oa]\b|\bcover(?:age|ed)\b|\b(?:job|employment)\b.*\b(?:or|o)\b|\bor (?:an?)?other (?:kind of )?accident\b|\bhealth plan\b|\bor\b.*\b(?:work|job|employment|(?:an)?other (?:\w+ ){0,3}accident)\b|\b(?:place|state|policy|insurance company|other accident)\b|\bwork\b|\bautomatic\w*\b/,
    strength: 0.94,
    only: CHOICES,
  },
  {
    // what happens between vehicles, called no more than that
    means: 'condition.autoAccident',
    words: /^(?!.*\b(?:or|o)\b).*\b(?:collision|(?:car|auto)? ?wreck|choque|colision)\b/,
    unless: new RegExp(`${WHICH_STATE.source}|\\b(?:cover\\w*|insur\\w+|policy|deductible|seguro|cobertura)\\b`),
    strength: 0.88,
    only: CHOICES,
  },
  {
    means: 'condition.otherAccident',
    words:
      /\b(?:injury|accident)(?: or (?:injury|accident))? outside (?:of )?(?:the )?(?:work(?:place)?|job)\b|\b(?:an)?other (?:(?:kind|type)s? of )?accidents?\b|\baccident of (?:any |an |some )?other (?:kind|type|sort)\b|^other acc$|\botro (?:tipo de )?accidente\b|\baccident other than\b|\bnon auto accident\b/,
    unless:
      /^(?!.*\baccident of (?:any |an |some )?other\b).*\b(?:work|job|employment|auto\w*|motor|vehicle|car|crash|collision|trabajo|choque)\b.*\b(?:or|o)\b/,
    strength: 0.95,
    only: CHOICES,
  },
  {
    // a question that lists what may have happened
    means: 'condition.anyAccident',
    words:
      /\b(?:because of|due to|caused by|the result of|result from|c[ao]me from|stem(?:s|med)? from) .* or .*\b(?:accident|injury|crash|fall|hurt)\b.*/,
    unless: NOT_ANY_ACCIDENT,
    strength: 0.86,
    only: CHOICES,
  },
  {
    means: 'condition.anyAccident',
    words:
      /^(?:did|was|were|is|are|has) (?:something|anything|an event|some event|someone|anyone)\b.* (?:cause[ds]?|to blame for|led to|lead to|bring about|brought about|responsible for)\b.*\b(?:problem|condition|illness|need|treatment|care|expenses?|symptoms?|this|it)$/,
    strength: 0.8,
    only: CHOICES,
  },
  {
    means: 'condition.anyAccident',
    words:
      /\b(?:accident(?:al)?|injury|crash)\b|\bwork or (?:an? )?(?:auto(?:mobile)?|accident)\b|\baccidente\b|\bauto accident or work\b|\bwork or auto\b/,
    unless: NOT_ANY_ACCIDENT,
    strength: 0.86,
    only: CHOICES,
  },
  {
    // from a list of the states only where a vehicle was: others are asked for their place in words
    means: 'condition.autoAccidentState',
    words:
      /\b(?:what|which) state (?:did|was) (?:the |your )?(?:\w+ ){0,3}(?:accident|crash|collision|wreck)\b.*|\bstate (?:in which|where) (?:the |your )?(?:\w+ ){0,3}(?:accident|crash|collision|wreck)\b.*|\b(?:crash|collision|wreck) state\b|\bstate of (?:the )?(?:\w+ )?(?:crash|collision|wreck)\b|\bestado (?:donde|en (?:el )?que) (?:ocurrio|fue|sucedio|paso|tuvo lugar) (?:el|la) (?:accidente|choque|colision)\b.*|\bestado del (?:accidente|choque)\b/,
    strength: 0.97,
    sure: true,
  },
  {
    means: 'condition.autoAccidentState',
    words:
      /\b(?:place|state)(?: state)?(?: (?:of|where))?.{0,20}\b(?:auto|accident)\b|\bauto(?: accident)? state\b|\bstate (?:where|in which) (?:it|the accident) (?:happened|occurred)\b|\baccident (?:place|state)\b|^place state$/,
    unless: /\bstate (?:how|when|where|why|what|whether|the|briefly)\b(?! (?:it|the accident) )/,
    strength: 0.9,
  },
  {
    means: 'condition.accidentDetail',
    words:
      /\b(?:where|when) (?:it|the \w+) (?:happened|occurred|took place)\b|\b(?:date|time|place|description|details?|describe|how|where|location)\b.{0,24}\b(?:accident|injury)\b|\b(?:accident|injury) (?:date|details?|description|location|place|time)\b|\baccidente lugar\b|\b(?:fecha|hora|lugar|descripcion|como|donde|cuando)\b.{0,24}\baccidente\b|\bwhat happened\b|\bhow (?:and (?:where|when) |(?:where |when )?and where )?(?:did )?it happen(?:ed)?\b|\b(?:where|when) and how (?:did )?it happen(?:ed)?\b|\bque (?:paso|ocurrio|sucedio)\b|(?<!\b(?:any|some|other) )\b(?:type|kind|cause) of (?:the |your )?accident\b|\baccident\b.{0,20}\b(?:when|where|how)\b.*/,
    unless:
      /\bstate (?:where|in which)\b|\bdate of (?:current )?illness\b|\bonset\b|\bsymptoms?\b|\billness\b|\bsickness\b/,
    strength: 0.93,
  },
];
