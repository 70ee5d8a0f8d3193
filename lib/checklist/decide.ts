import { sizeText } from '../documents/sizeLimit';
import type { Language } from '../i18n/language';
import { type PortalRule, REQUIRING } from '../portals/rules';
import type { Portal } from '../portals/types';
import { uploadGuard } from '../portals/uploadGuard';
import type { Profile } from '../profile/schema';
import { type ChecklistFacts, factsOf } from './facts';
import { type ChecklistRow, itemOf, rowsFor } from './rows';
import { billSaid, mailSaid, ruleSaid, sayer, unknownSaid } from './say';
import type { DetailedItem, Said } from './types';
import { checklistWords } from './words';
import type { ChecklistWords } from './words/types';

/** A stored file as far as the checklist needs it; sizes in bytes. */
export interface StoredFile {
  kind: string;
  name: string;
  size?: number;
  /** Smaller copies of it, which are sent where it is too large itself. */
  smaller?: readonly { size: number }[];
}

/** What a checklist is made for besides the claim. */
export interface ChecklistContext {
  language?: Language; // English when it is left out, as letters to insurers are
  /** The files stored for the claim. */
  documents?: readonly StoredFile[];
  /** URL of the page in hand: its payer's rules come before those of the payer the card names. */
  page?: string;
}

/** The checklist with all that is known of each attachment. */
export interface DetailedChecklist {
  items: DetailedItem[];
  payer: string; // whose rules these are, '' when we know none
  /** What the payer wants of everything she sends. */
  ofAll: Said[];
}

/**
 * Which attachments the claim of one course needs, in mailing order, each with the reason; rows that are not needed are
 * among them. Throws an Error when the profile has no such course: callers pass an id they took from the profile.
 */
export function decideChecklist(profile: Profile, courseId: string, context: ChecklistContext = {}): DetailedChecklist {
  const course = profile.courses.find((candidate) => candidate.id === courseId);
  if (!course) throw new Error(`No course "${courseId}" in profile "${profile.id}"`);
  const { documents = [], page = '' } = context;
  const words = checklistWords(context.language ?? 'en');
  const kinds = documents.map(({ kind }) => kind);
  const facts = factsOf(profile, course, kinds, page);
  const { portal } = facts;
  const said = sayer(words);
  const items = rowsFor(facts).map((row): DetailedItem => {
    const id = itemOf(row.key);
    const [title, why, get] = words.rows[row.key](facts);
    const rules = rulesOf(portal, id);
    const stored = documents.filter(({ kind }) => kind === id);
    return {
      id,
      title,
      required: needOf(row, rules, facts),
      why: said(row, why).text,
      get,
      wishes: [...ownWishes(portal, id, words), ...rules.map((rule) => ruleSaid(rule, portal!, words))],
      cautions: tooLarge(stored, portal, words),
      source: typeof row.source === 'string' ? row.source : row.source(facts),
      link: typeof row.link === 'function' ? row.link(facts) : (row.link ?? ''),
      confidence: row.confidence,
      state: course.checklist[id] ?? 'missing',
      ...(stored.length > 0 && { stored: stored.map(({ name }) => name) }),
    };
  });
  const ofAll = (portal?.rules ?? []).filter((rule) => rule.items === 'all');
  return {
    items,
    payer: portal?.payerName ?? '',
    ofAll: ofAll.map((rule) => ruleSaid(rule, portal!, words)),
  };
}

function needOf({ need }: ChecklistRow, rules: readonly PortalRule[], facts: ChecklistFacts): DetailedItem['required'] {
  const ours = typeof need === 'string' ? need : need(facts);
  return ours !== 'not-needed' && rules.some(({ kind }) => REQUIRING.includes(kind)) ? 'required' : ours;
}

const rulesOf = (portal: Portal | undefined, id: string): PortalRule[] =>
  (portal?.rules ?? []).filter(({ items }) => items !== 'all' && items.some((item) => item === id));

/** What the payer's bill, address and time limit say of an item, besides its rules. */
function ownWishes(portal: Portal | undefined, id: string, words: ChecklistWords): Said[] {
  if (!portal) return [];
  if (id === 'itemized-receipt') return billSaid(portal, words);
  return id === 'claim-form' ? [...mailSaid(portal, words), ...unknownSaid(portal, 'filingLimit', words)] : [];
}

function tooLarge(files: readonly StoredFile[], portal: Portal | undefined, words: ChecklistWords): string[] {
  const { bytes } = uploadGuard(portal);
  return files
    .filter(({ size = 0, smaller = [] }) => [{ size }, ...smaller].every((one) => one.size > bytes.value))
    .map(({ name, size }) => words.tooLarge(name, sizeText(size!), sizeText(bytes.value)));
}
