import type { Field } from '../pipeline';
import type { Phrase } from './evidence';
import { FOREIGN_SECTION, NEVER_RULES, SIGNING_SECTION } from './rules/never';
import { byStart } from './starts';
import { words } from './words';

export interface Refusal {
  concept: string; // 'signature', 'consent', 'payee', or ''
  why: string;
  /** A security check, a search or money: what it seems to ask of a person, it does not. */
  asksNothing?: boolean;
}

const HIDDEN_WHY = 'You cannot see this field, so it is never filled.';

const rulesFor = byStart(NEVER_RULES.map((rule) => rule.words));

/** Why a field must be left alone, whatever it seems to mean; undefined when it may be filled. */
export function refusalOf(field: Field, phrases: readonly Phrase[]): Refusal | undefined {
  // upload boxes are often drawn by something else: hidden or not, they say that files can be attached here
  if (field.control === 'file' && field.hiddenBy !== '') return { concept: 'attachment', why: HIDDEN_WHY };
  if (field.hiddenBy !== '') return { concept: '', why: HIDDEN_WHY };
  if (field.control === 'password') return { concept: '', why: 'Passwords are never filled.' };
  if (field.control === 'file') return { concept: 'attachment', why: 'A file to attach: see the checklist.' };
  if (field.ignoreHint) return { concept: '', why: 'The page marks this field as not for tools.' };
  if (field.inputType === 'search')
    return { concept: '', why: 'A search box is not part of the claim.', asksNothing: true };
  if (field.landmark) return { concept: '', why: 'This stands beside the claim form, not in it.' };
  const spoken = phrases.filter((phrase) => phrase.from !== 'section' && phrase.from !== 'hint');
  const isLabelled = spoken.some((phrase) => phrase.from !== 'name' && /[a-z]{3}/.test(phrase.words));
  for (const phrase of spoken) {
    for (const place of rulesFor(phrase.words)) {
      const rule = NEVER_RULES[place]!;
      // a name like "search-relation" beside a label only says how the box is built
      if (phrase.from === 'name' && !rule.evenNamed && (rule.concept === 'consent' || isLabelled)) continue;
      if (rule.unlessUnder && field.sections.some((text) => rule.unlessUnder?.test(words(text)))) continue;
      if (rule.words.test(phrase.words))
        return { concept: rule.concept, why: rule.why, asksNothing: rule.asksNothing ?? rule.concept !== '' };
    }
  }
  const inner = field.sections.slice(-2).map(words);
  // prose over a whole form ("sign and mail") is not a section of signing
  const short = inner.filter((section) => section !== '' && section.split(' ').length <= 8);
  if (short.some((section) => SIGNING_SECTION.test(section)) && !short.some(isAboutClaim)) {
    return {
      concept: isDate(spoken) ? 'signature.date' : 'signature',
      why: 'This belongs to the signature: only you can sign.',
    };
  }
  if (short.some((section) => FOREIGN_SECTION.test(section))) {
    return { concept: '', why: 'This part of the page is not about the claim.' };
  }
  return undefined;
}

/** "Insured's or authorized person's signature" over a date, but also "Prior authorization" over a number of the claim. */
const isAboutClaim = (section: string): boolean => /\b(?:prior|number|referral|pre ?certification)\b/.test(section);

const isDate = (phrases: readonly Phrase[]): boolean =>
  phrases.some((phrase) => /\b(?:date|fecha)\b/.test(phrase.words));

/** A bare date, printed name, title or "relationship to patient" beside a signature belongs to the signing. */
export function isSigningDetail(field: Field, phrases: readonly Phrase[], before: Refusal | undefined): boolean {
  if (before?.concept !== 'signature' && before?.concept !== 'consent' && before?.concept !== 'signature.date')
    return false;
  const spoken = phrases.filter(
    (phrase) => phrase.from !== 'section' && phrase.from !== 'hint' && phrase.from !== 'name',
  );
  if (spoken.length === 0) return Boolean(field.cluster);
  return spoken.every((phrase) => BARE_DATE.test(phrase.words)) || spoken.some((phrase) => SIGNER.test(phrase.words));
}

const SIGNER =
  /^(?:printed? name(?: of signer)?|title|relationship to (?:the )?(?:patient|member|beneficiary|insured)|dated|capacity)$/;

const BARE_DATE = /^(?:(?:date|dated|fecha|todays?|signed|mm|dd|yy|yyyy|month|day|year|ccyy|of|signature) ?)+$/;
