/**
 * How forms word the choices a claim makes. `exact` texts stand for the whole option; `like` finds the meaning inside a
 * longer option and `unlike` rules it out. All in the plain words of `lib/recognize/words`.
 */
export interface Meaning {
  exact: readonly string[];
  like?: RegExp;
  unlike?: RegExp;
  /** A wider reading, for lists in which nothing says it more closely. */
  orLike?: RegExp;
  /** Where another choice says this, the wider reading may be of somebody else. */
  orUnlessAmong?: RegExp;
}

export const YES: Meaning = { exact: ['yes', 'y', 'true', '1', 'si', 'on'], like: /^(?:yes|si)\b/ };
export const NO: Meaning = {
  exact: ['no', 'n', 'false', '0', 'none', 'neither', 'ninguno', 'ninguna', 'not applicable', 'n a'],
  like: /^no\b|^none of (?:these|them|the above|those)\b/,
};

const HOLDERS = [
  'subscriber',
  'member',
  'insured',
  'employee',
  'policyholder',
  'participant',
  'sponsor',
  'veteran',
  'enrollee',
  'account holder',
  'cardholder',
  'principal member',
  'main member',
  'student',
];
const ofTheHolder = (word: string): string[] =>
  HOLDERS.flatMap((holder) => [`${word} of the ${holder}`, `${holder}s ${word}`]);

export const MEANINGS: Readonly<Record<string, Meaning>> = {
  // sex
  female: {
    exact: ['female', 'f', 'woman', 'mujer', 'femenino', 'femenina', 'fem'],
    like: /^(?:f )?female(?: f)?$|^f female$/,
  },
  male: { exact: ['male', 'm', 'man', 'hombre', 'masculino', 'masc'], like: /^(?:m )?male(?: m)?$/ },
  // relationship of the patient to the subscriber; X12 codes 18, 01, 19
  self: {
    exact: [
      'es mia',
      'es mio',
      'self',
      'myself',
      'me',
      '18',
      'subscriber',
      'employee',
      'insured',
      'member',
      'policyholder',
      'titular',
      'para mi',
      'para mi mismo',
      'para mi misma',
      'yo misma',
      'yo mismo',
      'yo',
      'asegurado',
      'mismo',
      'same',
      'sponsor',
      'student',
      'the student',
      'primary member',
      'i am the subscriber',
      'i am the member',
      'i am the patient',
    ],
    like: /^self\b|\bself\b.{0,24}$|^(?:i am|im) the (?:subscriber|member|policyholder|insured|employee)\b|\bfor myself$|\b(?:patient|claimant|person treated|person) is the (?:policyholder|subscriber|insured|member|employee|sponsor|participant)$|^the (?:plans? )?(?:(?:principal|main|primary) )?(?:employee|subscriber|insured|member|policyholder|participant|sponsor)(?: (?:the|de|himself|herself).*)?$|^the (?:subscriber|member|employee) the person\b|^same person$|^(?:me|myself)\b|^is the (?:insured|subscriber|policyholder|employee)(?: member)?$|^the (?:hra|hsa|fsa|account|plan|policy) ?(?:owner|holder)$/,
    unlike: /\bself (?:employed|funded|pay|addressed)\b/,
  },
  spouse: {
    exact: [
      ...ofTheHolder('spouse'),
      'spouse',
      'husband or wife',
      'wife or husband',
      'spouse or partner',
      'spouse or domestic partner',
      'spouse domestic partner',
      'spouse partner',
      '01',
      'sp',
      'conyuge',
      'esposo a',
      'esposo o esposa',
      'conyuge o pareja',
      'married partner',
    ],
    like: /^spouse\b|\bspouse$|\bspouse (?:or )?(?:(?:registered )?domestic |life )?partner\b|\b(?:is|im|i am) (?:the |my |a )?(?:\w+ )?spouse\b|\bconyuge\b|\bespos[oa]\b|\bhusband\b.*\bwife\b|\bwife\b.*\bhusband\b/,
    // of a list that only tells the member from the family
    orLike: /^(?:my |an? |the )?(?:eligible |covered )?(?:family member|dependent)(?: of (?:the )?\w+)?$/,
    unlike: /\b(?:former|ex|surviving|divorced|self)\b|\bchild\b/,
  },
  child: {
    exact: [
      ...ofTheHolder('child'),
      'child',
      'son or daughter',
      'son daughter',
      'dependent child',
      'child or dependent',
      '19',
      'ch',
      'hijo a',
      'hijo o hija',
      'natural child',
      'natural or adopted child',
      'biological or adopted child',
      'dependent',
    ],
    like: /^child\b|\bchild$|\bhij[oa]\b|\bson\b.*\bdaughter\b|^dependent child\b|\bchild (?:up to|under|over|age|or (?:other )?dependent)\b/,
    orLike: /^(?:my |a |the )?(?:other )?dependent\b/,
    unlike: /\b(?:step|foster|grand|adopted)\b|\bspouse\b/,
  },
  wife: { exact: ['wife', 'esposa'] },
  husband: { exact: ['husband', 'esposo'] },
  daughter: { exact: ['daughter', 'hija'] },
  son: { exact: ['son', 'hijo'] },
  other: {
    exact: ['other', 'other relationship', 'relationship not listed', 'g8', 'otro', 'otra', 'other dependent'],
    like: /^other\b|\botr[oa]\b/,
  },
  // marital status
  single: {
    exact: ['single', 'never married', 'unmarried', 's', 'soltero', 'soltera', 'soltero a'],
    like: /^single\b|\bsolter[oa]\b/,
  },
  married: {
    exact: ['married', 'm', 'casado', 'casada', 'casado a'],
    like: /^married\b|\bcasad[oa]\b/,
    unlike: /\bnever\b|\bseparated\b/,
  },
  divorced: { exact: ['divorced', 'd', 'divorciado', 'divorciada'], like: /^divorced\b|\bdivorciad[oa]\b/ },
  widowed: { exact: ['widowed', 'widow', 'widower', 'w', 'viudo', 'viuda'], like: /^widow|\bviud[oa]\b/ },
  separated: {
    exact: ['separated', 'legally separated', 'separado', 'separada'],
    like: /\bseparated\b|\bseparad[oa]\b/,
  },
  partnered: {
    exact: ['partnered', 'domestic partner', 'domestic partnership', 'partner', 'civil union'],
    like: /\bdomestic partner/,
  },
  // who files
  'patient-files': {
    exact: [
      'patient',
      'self',
      'myself',
      'i am the patient',
      'beneficiary',
      'dependent',
      'the patient',
      'i am the beneficiary',
      'the beneficiary',
      'the covered person',
      'covered person',
      'the dependent',
      'paciente',
      'the member',
      'i am the member',
      'i am the patient or member',
      'the patient or member',
      'el paciente',
      'soy el paciente',
    ],
    like: /^the (?:beneficiary|patient|covered person|dependent)\b|^(?:(?:im|i am) )?the (?:member|enrollee|insured|person|one) who (?:got|had|received|needed) (?:the |this )?(?:care|treatment|services?|visits?)$|^(?:(?:im|i am|self) )?(?:the |an? )?(?:medicare|medicaid|medi cal|chip|marketplace) (?:member|enrollee|beneficiary|recipient|participant)(?: myself)?$|^(?:(?:im|i am) )?(?:the )?(?:person|one|individual) (?:with|who has|enrolled in|covered by|on|insured by) (?:the |this |my )?(?:medicare|medicaid|medi cal|chip|marketplace)(?: (?:plan|coverage|card))?$|^(?:(?:yo )?soy )?(?:la|el) (?:persona|beneficiari[oa]|afiliad[oa]|miembro) (?:con|que tiene|de) (?:medicare|medicaid|medi cal)$|^(?:(?:im|i am) )?(?:the )?(?:person|one|dependent) (?:who|that) (?:got|received|had|needed|was) (?:the )?(?:care|treatment|treated|services?|seen)$|^i (?:got|received|had|needed) (?:the )?(?:care|treatment|services?)$|\b(?:im|i am) the (?:patient|beneficiary)\b|\b(?:spouse|dependent|patient|beneficiary)\b.*\bmyself\b|\bfor myself\b/,
    // beside parents, providers and representatives, and nobody else of the family, the member is who was treated
    orLike:
      /^(?:(?:im|i am|self) )?(?:the )?(?:(?:health )?plan |covered |insured )?(?:member|enrollee|participant|afiliad[oa]|miembro)(?: myself)?$/,
    orUnlessAmong:
      /\b(?:patients?|subscribers?|spouse|husband|wife|dependents?|policy ?holders?|employees?|insured|sponsors?|family|pacientes?|titular|conyuge|familiar|hij[oa])\b/,
    unlike: /\bon behalf\b|\bfor (?:my|someone)\b|^(?:im|i am) (?:a|the) (?:veteran|subscriber|member|sponsor)\b/,
  },
  'subscriber-files': {
    exact: ['subscriber', 'member', 'policyholder', 'employee', 'insured', 'sponsor', 'veteran', 'i am the subscriber'],
    like: /\b(?:im|i am) (?:the|a) (?:subscriber|policyholder|insured|veteran|sponsor|employee)\b/,
    unlike: /\bmyself\b|\bbehalf\b/,
  },
  // kind of claim
  medical: {
    exact: [
      'medical',
      'med',
      'medical claim',
      'health',
      'medico',
      'medical care',
      'medical expense',
      'medical services',
      'medical service',
      'medical expenses',
      'health care',
    ],
    like: /\bmedical (?:care|claim|service|expense|treatment)s?\b|^medical\b|\b(?:doctors?|hospitals?|clinics?)\b.*\b(?:and|or) (?:other )?medical$/,
    unlike: /\b(?:pharmacy|dental|vision|prescription|drug)\b/,
  },
  new: {
    exact: [
      'new',
      'new claim',
      'original',
      'original claim',
      'first submission',
      'initial',
      'initial claim',
      '1',
      'a new claim',
      'nuevo',
      'nuevo reclamo',
    ],
    like: /^(?:a |this is a |no (?:this |it )?(?:is )?(?:a |the )?)?(?:new|original|first|initial)\b/,
    unlike: /\b(?:re ?submi\w+|existing|corrected|previous)\b/,
  },
  // CMS-1500 qualifiers
  ordering: {
    exact: ['dk', 'ordering', 'ordering provider', 'dk ordering provider', 'ordering physician', 'dk ordering'],
    like: /^dk\b|\bordering (?:provider|physician)\b|\bordered\b/,
  },
  referring: {
    exact: ['dn', 'referring', 'referring provider', 'dn referring provider', 'referring physician', 'dn referring'],
    like: /^dn\b|\breferring (?:provider|physician)\b|\breferred\b/,
  },
  'onset-431': { exact: ['431'], like: /^431\b|\bonset of current (?:symptoms|illness)/ },
  'icd-10': { exact: ['0', 'icd 10', 'icd 10 cm', '10'], like: /^0 |\bicd 10\b/ },
  ein: {
    exact: ['ein', 'employer', 'tax id', 'ein tax id', 'employer identification number', 'fein', 'e'],
    like: /^(?:an? |un |ei )?f?ein\b|\bemployer id/,
    unlike: /\bssn\b/,
  },
  ssn: {
    exact: ['ssn', 'social security number', 'social security', 'ssn tax id', 's'],
    like: /^(?:an? |un |sy )?ssn\b|\bsocial security/,
    unlike: /\be\s?i\s?n\b|\bemployer\b/,
  },
  // payment
  'credit card': {
    exact: [
      'credit card',
      'card',
      'credit',
      'cc',
      'credit debit card',
      'credit or debit card',
      'tarjeta de credito',
      'debit credit card',
    ],
    like: /\bcredit\b.*\bcard\b/,
  },
  'debit card': {
    exact: ['debit card', 'debit', 'credit debit card', 'credit or debit card', 'tarjeta de debito', 'card'],
    like: /\bdebit\b.*\bcard\b|\bcard\b.*\bdebit\b/,
  },
  check: { exact: ['check', 'personal check', 'cheque'], like: /\bcheck\b/ },
  cash: { exact: ['cash', 'efectivo'], like: /^cash\b/ },
};

/** What each choice reads as in a text box. */
export const IN_WORDS: Readonly<Record<string, string>> = {
  female: 'Female',
  male: 'Male',
  self: 'Self',
  spouse: 'Spouse',
  child: 'Child',
  single: 'Single',
  married: 'Married',
  divorced: 'Divorced',
  widowed: 'Widowed',
  separated: 'Separated',
  partnered: 'Domestic partner',
  ordering: 'DK',
  referring: 'DN',
  'onset-431': '431',
  'icd-10': '0',
  'credit card': 'Credit card',
  medical: 'Medical',
};
