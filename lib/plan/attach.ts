import { nameFor, takes } from '../documents/accepts';
import { type DocumentKind, KIND_NAMES } from '../documents/kinds';
import { REFUSED_FILE } from '../documents/refusedFile';
import type { AttachedFile, Field, PlanItem, Recognition } from '../pipeline';
import { accept, limitsOf, sentFor, sizeRefusal } from './fitting';
import { hintText } from './hints';

/** A stored file as far as the plan needs it. */
export interface PlanDocument extends AttachedFile {
  kind: DocumentKind;
  /** Smaller copies of it, for boxes that it is too large for. */
  smaller?: readonly AttachedFile[];
}

/** What can be attached to this claim, and what the checklist wants. */
export interface Attachments {
  documents: readonly PlanDocument[];
  /** The kinds that this claim must have. */
  required: readonly string[];
  /** Bytes that a box takes whose page does not say how many. */
  most?: number;
  /** The payer that takes this claim by mail only: nothing is attached on a page. */
  mailOnly?: string;
}

export const NO_ATTACHMENTS: Attachments = { documents: [], required: [] };

/** The kinds that upload boxes of the form ask for by name. */
export const kindsAskedFor = (recognitions: readonly Recognition[]): ReadonlySet<DocumentKind> =>
  new Set(recognitions.flatMap(({ field, kinds }) => (field.readOnly ? [] : (kinds ?? []))));

type Planned = Pick<PlanItem, 'decision'> & Partial<PlanItem>;

const leave = (why: string, decision: PlanItem['decision'] = 'needs-you'): Planned => ({ decision, why });

const TWICE =
  'Another upload box of this form gets these files already; attach them here too if the form wants them twice.';

const byMail = (payer: string): string =>
  `${payer} takes this claim by mail only, so nothing is attached here: print everything and send it as one packet.`;

const ONLY_PDF =
  /\b(?:pdfs? (?:files? |format )?only|only (?:a )?pdfs?|must be (?:a )?pdfs?|(?:solo|unicamente) pdf)\b/;

/**
 * Which stored files go into one upload control: those of the kinds it asks for, or, where it takes whatever supports the
 * claim, the required ones that no other box of the form asks for. All of them, or none with the reason. A smaller copy
 * goes in where the file itself is too large.
 * @param placed ids of files that a box before this one gets already; those of this one are added
 */
export function planFiles(
  { field, kinds }: Pick<Recognition, 'field' | 'kinds'>,
  { documents, required, most, mailOnly }: Attachments,
  elsewhere: ReadonlySet<DocumentKind>,
  placed: Set<string>,
): Planned {
  if (!kinds) return leave('A file to attach: see the checklist.', 'ignored');
  const wanted = kinds.length > 0 ? kinds : required.filter((kind) => !elsewhere.has(kind as DocumentKind));
  const fitting = documents.filter(({ kind }) => wanted.includes(kind));
  if (mailOnly) {
    const withholds = [...new Set(fitting.map(({ kind }) => kind))];
    return { ...leave(byMail(mailOnly), fitting.length > 0 ? 'needs-you' : 'ignored'), withholds };
  }
  if (fitting.length === 0) return leave(missing(kinds), 'ignored');
  const files = fitting.filter(({ id }) => !placed.has(id));
  if (files.length === 0) return leave(TWICE);
  if (files.length > 1 && !field.multiple) return leave(REFUSED_FILE.several(files.map(({ name }) => name)));
  const limits = limitsOf(field, most);
  const sent = sentFor(field, files, limits);
  const attaches = [...new Set(files.map(({ kind }) => kind))];
  const wrongType = typeRefusal(field, sent);
  if (wrongType) return leave(wrongType);
  const { why, ...more } = sizeRefusal(field, files, sent, limits);
  if (why) return { ...leave(why), ...more, ...(more.tooLarge && { attaches }) };
  const named = unlike(
    sent.map(({ id, name, type, size }) => ({ id, name: nameFor({ name, type }, accept(field)), type, size })),
  );
  for (const { id } of files) placed.add(id);
  return {
    decision: 'fill',
    action: { do: 'attach', files: named },
    shown: named.map(({ name }) => name).join(', '),
    attaches,
  };
}

function missing(kinds: readonly DocumentKind[]): string {
  const what = kinds.map((kind) => KIND_NAMES[kind]).join(', ');
  return what === ''
    ? 'None of the files this claim must have is stored yet: add them under Documents, or attach them yourself.'
    : `No file of this kind is stored for this claim yet (${what}): add it under Documents, or attach it yourself.`;
}

/** Why a control cannot take files of these types, by its `accept` and by what the page says beside it; '' when it can. */
function typeRefusal(field: Field, files: readonly AttachedFile[]): string {
  const onlyPdf = accept(field) === '' && ONLY_PDF.test(hintText(field));
  for (const file of files) {
    if (!takes(accept(field), file)) return REFUSED_FILE.type(file, accept(field));
    if (onlyPdf && file.type !== 'application/pdf') return REFUSED_FILE.pdfOnly(file);
  }
  return '';
}

/** Two files of one name cannot be told apart on the page, so the second one gets a number. */
function unlike(files: AttachedFile[]): AttachedFile[] {
  const seen = new Map<string, number>();
  return files.map((file) => {
    const count = (seen.get(file.name) ?? 0) + 1;
    seen.set(file.name, count);
    return count === 1 ? file : { ...file, name: file.name.replace(/(\.\w+)?$/, ` (${count})$1`) };
  });
}
