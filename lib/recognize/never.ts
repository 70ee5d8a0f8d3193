import type { Field } from '../pipeline';
import { autofillToken } from './beyondWords';
import type { Phrase } from './evidence';
import { HERS_RULES } from './rules/hers';
import {
  DOCTORS_PART,
  EMPLOYERS_PART,
  FOREIGN_SECTION,
  NEVER_BY_AUTOCOMPLETE,
  NEVER_RULES,
  OTHER_EXPENSES,
  SIGNING_SECTION,
} from './rules/never';
import { CHOICES } from './rules/rule';
import { byStart } from './starts';
import { words } from './words';

export interface Refusal {
  concept: string; // 'signature', 'consent', 'payee', or ''
  why: string;
  /** A security check, a search or money: what it seems to ask of a person, it does not. */
  asksNothing?: boolean;
  /** It is left alone for what it is, and not for what it says: a step to come, a box that blots out what is typed. */
  mayMean?: boolean;
  /** It is left alone for standing where the signing is. */
  besideSigning?: boolean;
}

/** How pages put away what is shown later; other ways to hide are traps, or boxes drawn by something else. */
const SHOWN_LATER = new Set(['display-none', 'visibility-hidden', 'inert']);

const HIDDEN_WHY = 'You cannot see this field, so it is never filled.';

const RULES = [...HERS_RULES, ...NEVER_RULES];

const rulesFor = byStart(RULES.map((rule) => rule.words));

/**
 * Why a field must be left alone, whatever it seems to mean; undefined when it may be filled.
 * @param asIfSeen as if it were in sight
 */
export function refusalOf(field: Field, phrases: readonly Phrase[], asIfSeen = false): Refusal | undefined {
  // upload boxes are often drawn by something else: hidden or not, they say that files can be attached here
  if (field.control === 'file' && field.hiddenBy !== '') return { concept: 'attachment', why: HIDDEN_WHY };
  const isLater = SHOWN_LATER.has(field.hiddenBy);
  if (field.hiddenBy !== '' && !(asIfSeen && isLater)) return { concept: '', why: HIDDEN_WHY, mayMean: isLater };
  if (field.control === 'password' && !asIfSeen)
    return { concept: '', why: 'Passwords are never filled.', mayMean: true };
  if (field.control === 'file') return { concept: 'attachment', why: 'A file to attach: see the checklist.' };
  const hinted = NEVER_BY_AUTOCOMPLETE.find(({ words: token }) => token.test(autofillToken(field)));
  if (hinted) return { concept: hinted.concept, why: hinted.why, asksNothing: true };
  if (field.ignoreHint) return { concept: '', why: 'The page marks this field as not for tools.' };
  if (field.inputType === 'search')
    return { concept: '', why: 'A search box is not part of the claim.', asksNothing: true };
  if (field.landmark) return { concept: '', why: 'This stands beside the claim form, not in it.' };
  const spoken = ownPhrases(field, phrases);
  const isLabelled = spoken.some((phrase) => phrase.from !== 'name' && /[a-z]{3}/.test(phrase.words));
  for (const phrase of spoken) {
    const asked = phrase.words.replace(IF_SIGNED_BY, '');
    for (const place of rulesFor(asked)) {
      const rule = RULES[place]!;
      if (rule.only && !rule.only.includes(field.control)) continue;
      if (rule.unlessInList && phrase.from === 'placeholder' && isNamedList(field, phrases)) continue;
      // a name like "search-relation" beside a label only says how the box is built
      if (phrase.from === 'name' && !rule.evenNamed && (rule.concept === 'consent' || isLabelled)) continue;
      if (rule.unlessUnder && field.sections.some((text) => rule.unlessUnder?.test(words(text)))) continue;
      // what stands over a box that is named for itself is about money for the whole part of the page
      if (rule.concept === 'payee' && isLoose(phrase) && isNamed(phrases)) continue;
      if (rule.words.test(asked))
        return { concept: rule.concept, why: rule.why, asksNothing: rule.asksNothing ?? rule.concept !== '' };
    }
  }
  const inner = field.sections.slice(-2).map(words);
  // prose over a whole form ("sign and mail") is not a section of signing
  const short = inner.filter((section) => section !== '' && section.split(' ').length <= 8);
  const isClaims = (section: string) =>
    isAboutClaim(section) || asksForMoney(section, spoken) || asksOfApproval(section, spoken);
  const isSigning = !asIfSeen && short.some((section) => SIGNING_SECTION.test(section)) && !short.some(isClaims);
  if (isSigning && !asksWho(field, spoken)) {
    const isDated = isDate(spoken);
    return {
      concept: isDated ? 'signature.date' : spoken.some(({ words: said }) => NOT_SIGNING.test(said)) ? '' : 'signature',
      why: 'This belongs to the signature: only you can sign.',
      mayMean: !isDated,
      besideSigning: true,
    };
  }
  if (!asIfSeen && short.some((section) => DOCTORS_PART.test(section)))
    return { concept: '', why: 'This part is for the doctor to fill in and sign.', mayMean: true };
  if (short.some((section) => BANK_SECTION.test(section))) return { concept: 'payee', why: BANK_WHY };
  const isOther = field.sections
    .slice(-2)
    .map((text) => words(text.replace(/\([^)]*\)/g, ' ')))
    .some((section) => OTHER_EXPENSES.test(section) || EMPLOYERS_PART.test(section));
  if (isOther || short.some((section) => FOREIGN_SECTION.test(section))) {
    return { concept: '', why: 'This part of the page is not about the claim.' };
  }
  return undefined;
}

/** A question of the claim's own, among the signatures. */
const WHO_SIGNS =
  /^who (?:is|will be) (?:the one )?(?:signing|submitting|completing|filing)\b|^quien (?:firma|presenta)\b/;

/** Whom to ask about the claim, for what stands there to be typed. */
const WHOM_TO_CALL =
  /\b(?:person|individual|someone|whom?) (?:(?:for us|(?:should |can |may |do )?(?:we|the \w+(?: \w+)?)(?: (?:may|can|should))?) )?(?:to )?(?:call|contact|ask|reach) (?:about|with|regarding|on) .*\b(?:claim|form|request|bill|questions?)\b|\b(?:person|individual) (?:who is )?(?:filling|completing|preparing)\b/;

function asksWho({ control }: Field, spoken: readonly Phrase[]): boolean {
  const asks = CHOICES.includes(control) ? WHO_SIGNS : WHOM_TO_CALL;
  return spoken.some(({ words: said }) => asks.test(said));
}

export const asksWhomToCall = (phrases: readonly Phrase[]): boolean =>
  phrases.some(({ from, words: said }) => from !== 'section' && from !== 'hint' && WHOM_TO_CALL.test(said));

/** What stands where the signing is, and is neither signing nor dating. */
const NOT_SIGNING =
  /\b(?:numbers?|numero|why|reason|relationship|relation|capacity|use|deposit|benefits?|claim|si no es)\b/;

const isNamed = (phrases: readonly Phrase[]): boolean =>
  phrases.some(({ from, words: said }) => (from === 'label' || from === 'aria') && /[a-z]{3}/.test(said));

const isNamedList = ({ control }: Field, phrases: readonly Phrase[]): boolean =>
  /^(?:combobox|listbox-button)$/.test(control) && isNamed(phrases);

const isLoose = ({ from }: Phrase): boolean => from === 'above' || from === 'left';

/** What a field says of itself: not the hint, nor a heading that stands right over it when it has a label of its own. */
function ownPhrases(field: Field, phrases: readonly Phrase[]): Phrase[] {
  const hasName = isNamed(phrases);
  // of two texts beside a box to tick the one after it is its own, the one before it belongs to the box before
  const isBesideAnother = ({ from }: Phrase) =>
    from === 'left' && field.control === 'checkbox' && phrases.some((other) => other.from === 'right');
  const isHeading = ({ from, raw }: Phrase) =>
    hasName && (from === 'left' || from === 'above' || from === 'row-header') && field.sections.includes(raw);
  return phrases.filter(
    (phrase) => phrase.from !== 'section' && phrase.from !== 'hint' && !isHeading(phrase) && !isBesideAnother(phrase),
  );
}

/** Who signs is a condition here, and the field asks for something else. */
const IF_SIGNED_BY =
  /\b(?:only )?(?:if|when) (?:it is |this is )?(?:signed|(?:someone|somebody|another person|anyone)(?: else)? signs?|the signer)\b.*$|\b(?:si firma (?:otra|alguien)|de quien firma)\b.*$/;

const BANK_SECTION =
  /\b(?:direct deposit|bank(?:ing)?|electronic funds|datos (?:bancarios|de (?:la|su) cuenta)|deposito directo)\b/;
const BANK_WHY = 'Where the money goes is yours to enter.';

/** "Insured's or authorized person's signature" over a date, but also "Prior authorization" over a number of the claim. */
const isAboutClaim = (section: string): boolean =>
  /\b(?:prior|number|referral|pre ?certification)\b|^(?:attachments?|documents?|comments?|notes?) (?:and|y) acknowledg/.test(
    section,
  );

/** "Payment and signature": what asks for money there is the claim's, and all else the signer's. */
const PAYING_AND_SIGNING =
  /\b(?:payments?|billing|charges?|expenses?|pagos?|gastos) (?:and|y) (?:\w+ )?(?:sign\w*|firma\w*)/;
const OF_MONEY = /\b(?:charged?|charges|paid|amount|total|invoice|account|receipt|importe|pagado|factura)\b/;

const asksForMoney = (section: string, spoken: readonly Phrase[]): boolean =>
  PAYING_AND_SIGNING.test(section) && spoken.some(({ words: said }) => OF_MONEY.test(said));

/** "Authorization" over the number of an approval is the plan's, and nothing to sign. */
const APPROVED =
  /\b(?:pre ?(?:approval|approved|authori[sz]\w+|cert\w*)|prior (?:auth\w*|approval)|(?:authori[sz]ation|approval|referral|autorizacion) (?:number|code|reference|id|previa))\b/;

const asksOfApproval = (section: string, spoken: readonly Phrase[]): boolean =>
  /^(?:\w+ )?(?:authori[sz]ation|autorizacion)(?: (?:information|details|previa))?$/.test(section) &&
  spoken.some(({ words: said }) => APPROVED.test(said));

const isDate = (phrases: readonly Phrase[]): boolean =>
  phrases.some((phrase) => /\b(?:date|fecha)\b/.test(phrase.words));

/**
 * A bare date, printed name, title or "relationship to patient" beside a signature belongs to the signing: what it means,
 * '' when it does not belong there.
 */
export function signingDetail(field: Field, phrases: readonly Phrase[], before: Refusal | undefined): string {
  const isSigning = /^(?:signature(?:\.date)?|consent)$/.test(before?.concept ?? '') || before?.besideSigning;
  if (!isSigning) return '';
  const spoken = phrases.filter(
    (phrase) => phrase.from !== 'section' && phrase.from !== 'hint' && phrase.from !== 'name',
  );
  if (spoken.length === 0) return field.cluster ? 'signature.date' : '';
  if (spoken.some((phrase) => SIGNERS_RELATION.test(phrase.words))) return 'submitter.relationshipToPatient';
  if (spoken.some((phrase) => SIGNER.test(phrase.words))) return 'signature';
  return spoken.every((phrase) => BARE_DATE.test(phrase.words)) ? 'signature.date' : '';
}

const SIGNER = /^(?:printed? name(?: of signer)?|title|dated|capacity)$/;

const SIGNERS_RELATION = /^relationship to (?:the )?(?:patient|member|beneficiary|insured)$/;

const BARE_DATE =
  /^(?:(?:place|lugar) (?:and|y) )?(?:(?:date|dated|fecha|todays?|signed|mm|dd|yy|yyyy|month|day|year|ccyy|of|signature|de|it is|today(?: is)?|hoy(?: es)?) ?)+$/;
