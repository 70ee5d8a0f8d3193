import type { DocumentKind } from '../documents/kinds';
import type { Field, Recognition } from '../pipeline';
import { CAPTIONS, type Phrase } from './evidence';
import { ATTACHMENT_RULES, FOREIGN_FILE, UPLOADING } from './rules/attachments';
import { words } from './words';

/** What a text beside an upload control asks for: kinds of document, any that support the claim, or something else. */
type Asked = DocumentKind[] | 'any' | 'else' | 'foreign';

/** "A cancelled check is not enough": what will not do is not asked for. */
const NOT_ENOUGH =
  /(?<= )(?:(?:an?|the|your|un|una|el|la) )?(?:(?:cancel+ed|cashed|bank|credit|debit|card|cash|register|balance|payment|paid) )*(?:checks?|statements?|receipts?|slips?|bills?|invoices?|estimates?|recibos?|cheques?|estados? de cuenta)(?: (?:or|o) (?:\w+ ){1,2}?(?:checks?|statements?|receipts?|slips?))? (?:(?:alone|by itself|only|cancelad[oa]|sol[oa]) )?(?:(?:is|are|will|do|does|can|may|es|son) ?(?:not|nt)|isnt|arent|wont|cannot|no (?:es|son|basta|bastan|sirve|sirven))(?: (?:be |an? )?(?:enough|sufficient|accepted|acceptable|do|suffice|considered|used|valid|proof|suficientes?|valid[oa]s?))*(?= )/g;

/** Pure, over plain words. */
export function filesAskedBy(said: string): Asked {
  if (FOREIGN_FILE.test(said)) return 'foreign';
  const kinds: DocumentKind[] = [];
  let rest = ` ${said} `.replace(NOT_ENOUGH, ' ');
  for (const { kinds: meant, words: asked } of ATTACHMENT_RULES) {
    const before = rest;
    rest = rest.replace(asked, ' ');
    if (rest !== before) kinds.push(...meant);
  }
  if (kinds.length > 0) return [...new Set(kinds)];
  return rest.replace(UPLOADING, ' ').trim() === '' ? 'any' : 'else';
}

/** What a page says on purpose, then what is written in the box, then what stands beside it. */
const NEARNESS: readonly Phrase['from'][][] = [
  ['label', 'aria', 'host'],
  ['inside'],
  ['left', 'above', 'row-header', 'column-header', 'right', 'below', 'placeholder', 'title'],
  ['hint'],
];
/**
 * An upload control with what it asks for; `read` where that is not clear, or it is to be left alone. What stands closest
 * decides; a button that only says "Choose files" leaves it to the text around it.
 */
export function readFileField(field: Field, phrases: readonly Phrase[], read: Recognition): Recognition {
  if (field.ignoreHint || field.landmark) return read;
  // one out of sight is known for what it is, and left alone
  if (field.hiddenBy !== '') {
    const { concept } = readFileField({ ...field, hiddenBy: '' }, phrases, read);
    return { ...read, concept };
  }
  let generic = '';
  for (const { words: said, raw, from } of inTurn(field, phrases)) {
    const asked = filesAskedBy(said);
    // a caption that asks for something else than a claim's documents is the last word
    if (asked === 'foreign' || (asked === 'else' && CAPTIONS.has(from) && generic === '')) return read;
    if (Array.isArray(asked)) return recognition(field, asked, raw);
    if (asked === 'any' && from !== 'section') generic ||= raw;
  }
  return generic === '' ? read : recognition(field, [], generic);
}

function inTurn(field: Field, phrases: readonly Phrase[]): Pick<Phrase, 'words' | 'raw' | 'from'>[] {
  const own = NEARNESS.flatMap((group) => phrases.filter(({ from }) => group.includes(from)));
  const sections = field.sections.slice(-2).toReversed();
  const around = sections.map((raw) => ({ words: words(raw), raw, from: 'section' as const }));
  // the short form "bill" of a name is read as billing elsewhere
  const named = phrases.filter(({ from }) => from === 'name');
  const names = own.length > 0 ? [] : named.map((one) => ({ ...one, words: one.words.replace(/\bbilling$/, 'bill') }));
  return [...own, ...around, ...names].filter(({ words: said }) => said !== '');
}

function recognition(field: Field, kinds: DocumentKind[], said: string): Recognition {
  return {
    field,
    kind: 'claim',
    concept: kinds.length === 1 ? `attachment.${kinds[0]}` : 'attachment',
    confidence: kinds.length > 0 ? 0.95 : 0.85,
    why: `An upload box: “${said}”.`,
    kinds,
  };
}
