import type { Field } from '../pipeline';
import type { Candidate } from './attribute';
import { inEachLanguage } from './languages';
import { plainWords } from './words';

/** What evidence of another kind adds to what agrees with it. */
export const AGREEMENT = 0.04;

/** What the choices themselves say, whatever the question. */
const BY_OPTIONS: readonly {
  means: string;
  score: number;
  has: readonly RegExp[];
  /** No choice says this. */
  lacks?: RegExp;
  not?: readonly string[];
}[] = [
  {
    means: 'coverage.payerType',
    score: 0.9,
    has: [/\bmedicare\b/, /\bmedicaid\b/, /\b(?:tricare|champva|feca|group health|commercial|blue cross)\b/],
  },
  {
    means: '@taxIdType',
    score: 0.9,
    has: [
      /^(?:an? |un )?(?:ssn|social security(?: number)?|seguro social)\b/,
      /^(?:an? |un )?(?:ein|employer id\w*)\b/,
    ],
  },
  {
    means: 'physician.qualifier',
    score: 0.97,
    not: ['@name.full', '@name.last', '@name.first'],
    has: [/^dn\b/, /^dk\b/],
  },
  { means: 'physician.qualifier', score: 0.85, has: [/\border(?:ed|ing)\b/, /\breferr?(?:ed|ing)\b/] },
  {
    means: 'submitter.role',
    score: 0.97,
    has: [/^(?:im|i am)\b.*\b(?:myself|patient|beneficiary)\b/, /\b(?:on behalf|someone else|for my|representative)\b/],
  },
  {
    means: 'submitter.role',
    score: 0.9,
    has: [
      /^(?:i am )?(?:the )?(?:patient|member|beneficiary|covered person|paciente|afiliado)(?: \w+)?(?: \d+ (?:or|and) (?:older|over))?$/,
      /\b(?:representative|guardian|(?:someone|somebody) else|otra persona|another person|on (?:his|her|their|the) behalf|power of attorney|representante|tutor)\b/,
    ],
  },
  {
    // "I'm the beneficiary's spouse": who she is to the patient, and the patient is not among the choices
    means: 'submitter.relationshipToPatient',
    score: 0.9,
    not: ['submitter.role', 'patient.relationshipToSubscriber'],
    has: [
      /^(?:im|i am) (?:the )?(?:patient|member|beneficiary|claimant)s? (?:spouse|husband|wife)\b/,
      /^(?:im|i am) (?:the )?(?:patient|member|beneficiary|claimant)s? (?:parent|mother|father|child|son|daughter)\b/,
    ],
    lacks: /^(?:im|i am) (?:the )?(?:patient|member|beneficiary|claimant|sponsor|veteran)$/,
  },
  {
    means: 'patient.relationshipToSubscriber',
    score: 0.86,
    has: [
      /^i (?:was|am|did|had|got)(?: \w+)?$|\b(?:self|me|myself|mine|yo|es mi[oa]|para mi(?: mism[oa])?|same person|mism[oa]|insured|subscriber|policyholder|member|employee|participant|student|card ?holder|titular|(?:hra|hsa|fsa|account|plan|policy) (?:owner|holder))\b/,
      /\b(?:spouse|husband|wife|conyuge|espos[oa])\b/,
      /\b(?:child|son|daughter|hij[oa]|dependent|dependiente)\b/,
    ],
  },
  {
    // whose plan it is, told from the patient's side
    means: 'patient.relationshipToSubscriber',
    score: 0.93,
    not: ['submitter.role'],
    has: [
      /\b(?:patients? own|(?:the )?patient (?:himself|herself|themselves))\b/,
      /\bpatients? (?:\w+ ){0,2}(?:spouse|husband|wife|partner)\b/,
    ],
  },
  {
    means: '@sex',
    score: 0.85,
    has: [
      /^(?:an? |una? |f |m )?(?:female|f|woman|girl|mujer|femenino)\b/,
      /^(?:an? |una? |m |f )?(?:male|m|man|boy|hombre|masculino)\b/,
    ],
  },
  {
    means: 'line.placeOfService',
    score: 0.85,
    has: [/\bin ?patient\b|\binternad[oa]\b/, /\bout ?patient\b|\bambulatori[oa]\b/],
  },
  {
    // the codes of X12 1331, in numbers
    means: 'line.placeOfService',
    score: 0.97,
    has: [/^11 (?:office|doctor|consultorio|oficina)\b/, /^(?:02|10|12|19|2[0-4]|49|50|53|72|81) [a-z]/],
  },
  {
    // by video or face to face
    means: 'line.placeOfService',
    score: 0.85,
    has: [
      /^(?:in (?:the|their|an?) |at (?:the|an?) )?(?:office|clinic|consultorio)\b|\bin person\b|\ben persona\b/,
      /\b(?:video|telehealth|telemedicine|televisita)\b.*\b(?:home|elsewhere|casa|otro lugar)\b/,
    ],
  },
  {
    // box 14: what its date is the date of
    means: 'condition.onsetQualifier',
    score: 0.9,
    has: [/\b431\b|\bonset\b/, /\b484\b|\blast menstrual period\b/],
  },
  { means: '@credential', score: 0.9, has: [/^m d$|^md$/, /^(?:np|pa|rn|do|aprn|fnp|dc|pa c|d o)$/] },
  {
    // in words of their own lists say so even where the question is "where it happened"
    means: 'line.placeOfService',
    score: 0.97,
    not: ['condition.accidentDetail'],
    has: [/\b(?:office|consultorio)\b/, /\bhospital\b/, /\b(?:home|urgent care|telehealth|casa|hogar)\b/],
  },
  {
    means: 'condition.anyAccident',
    score: 0.9,
    has: [
      /\b(?:auto|car|motor vehicle|vehicle|automovil)\b/,
      /\b(?:work|job|employment|trabajo)\b/,
      /^(?:none|neither|no|not an accident|ningun[oa]?)\b/,
    ],
  },
  {
    means: 'claim.submissionKind',
    score: 0.93,
    not: ['claim.originalReference'],
    has: [/\b(?:original|new|first)\b/, /\b(?:replace\w*|corrected|void|adjustment)\b/],
  },
  {
    // where in the world, not in what kind of place
    means: 'claim.foreignCare',
    score: 0.97,
    not: ['line.placeOfService', '@address.country'],
    has: [/\b(?:united states|us|usa)\b/, /\b(?:abroad|another country|outside|foreign|overseas|cruise|ship)\b/],
  },
  { means: 'claim.payTo', score: 0.85, has: [/\bchecks?\b/, /\bdirect deposit\b/] },
  {
    // by a check in the mail is how one gets money, not how one pays
    means: 'payee',
    score: 0.7,
    has: [
      /\bbank (?:account|transfer)\b|\bdeposito directo\b|\bcuenta (?:bancaria|de banco)\b/,
      /\bpaper checks?\b|\bchecks? (?:(?:by|in|through|sent by) (?:the )?mail|to my \w+)\b|\bmail(?: me)? a check\b|\bcheques? (?:por|en el) correo\b/,
    ],
  },
  {
    means: 'claim.type',
    score: 0.88,
    has: [/\bmed(?:ical)?\b|\bmedico\b/, /\b(?:dent(?:al)?|vis(?:ion)?|pharmacy|prescriptions?|drugs?|rx)\b/],
  },
  {
    // whatever "patient is" asks, these are not the answers of a relationship
    means: 'patient.maritalStatus',
    score: 0.85,
    not: ['patient.relationshipToSubscriber'],
    has: [/\b(?:single|solter[oa])\b/, /\b(?:married|casad[oa])\b/],
  },
];

/** Adds what the choices say, or agrees with what is known. */
export function addByOptions(field: Field, best: Map<string, Candidate>): void {
  if (field.options.length < 2 || field.options.length > 14) return;
  const texts = field.options.flatMap((option) => inEachLanguage(option.text).map(plainWords));
  for (const { means, score, has, lacks, not } of BY_OPTIONS) {
    if (!has.every((pattern) => texts.some((text) => pattern.test(text)))) continue;
    if (lacks && texts.some((text) => lacks.test(text))) continue;
    for (const other of not ?? []) best.delete(other);
    const known = best.get(means);
    // what only a name hinted at, the choices say for all to read
    if (known && known.phrase.from !== 'name') known.score = Math.min(0.99, Math.max(known.score, score) + AGREEMENT);
    else {
      const raw = field.labels[0]?.text ?? field.options.map((option) => option.text).join(', ');
      best.set(means, {
        means,
        score: known ? Math.min(0.99, score + AGREEMENT) : score,
        phrase: { words: raw, raw, weight: 1, from: 'inside' },
      });
    }
  }
}

/** `<input type=email>` and `type=tel` say themselves what they take. */
export function addByInputType(field: Field, best: Map<string, Candidate>): void {
  const means = { email: '@email', tel: '@phone' }[field.inputType];
  if (!means) return;
  const known = best.get(means);
  if (known) known.score = Math.min(0.99, known.score + 2 * AGREEMENT);
  else if (means === '@email' && !isMute(field)) {
    const raw = field.labels[0]?.text ?? 'e-mail';
    best.set(means, { means, score: 0.8, phrase: { words: 'email', raw, weight: 1, from: 'inside' } });
  }
}

/** No word that a person could read, and no name to send it by: such boxes are put up for browsers to fill by mistake. */
const isMute = ({ labels, name, idAttribute }: Field): boolean =>
  labels.length === 0 && name === '' && idAttribute === '';

/** WHATWG autofill field names; on claim forms often wrong about whose they are, so only evidence for the attribute. */
const AUTOCOMPLETE: Record<string, string> = {
  'given-name': '@name.first',
  'additional-name': '@name.middle',
  'family-name': '@name.last',
  'honorific-suffix': '@name.suffix',
  name: '@name.full',
  organization: '@organization',
  'street-address': '@address.line1',
  'address-line1': '@address.line1',
  'address-line2': '@address.line2',
  'address-level2': '@address.city',
  'address-level1': '@address.state',
  'postal-code': '@address.zip',
  country: '@address.country',
  'country-name': '@address.country',
  bday: '@birthDate',
  'bday-day': '@birthDate',
  'bday-month': '@birthDate',
  'bday-year': '@birthDate',
  sex: '@sex',
  tel: '@phone',
  'tel-national': '@phone',
  email: '@email',
};

/** The last word of `autocomplete`, which names the field; those before it name its section. */
export const autofillToken = (field: Field): string => field.autocomplete.toLowerCase().split(/\s+/).at(-1) ?? '';

/** What the page's own hint to browsers says the field is; undefined when it says nothing. */
export const fromAutocomplete = (field: Field): string | undefined => AUTOCOMPLETE[autofillToken(field)];
