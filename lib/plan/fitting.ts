import { takes } from '../documents/accepts';
import { REFUSED_FILE } from '../documents/refusedFile';
import { sizeLimits } from '../documents/sizeLimit';
import { smallerType } from '../documents/smaller';
import type { AttachedFile, Field, PlanItem } from '../pipeline';
import type { PlanDocument } from './attach';
import { hintText } from './hints';

/** What a box takes at most, in bytes. */
export interface Limits {
  each: number;
  total: number;
  /** The page says nothing of it: this is what the payer, or most sites, take of one file. */
  isGuess: boolean;
}

/** By what the page says beside the box; `most` where it says nothing. */
export function limitsOf(field: Field, most = Number.POSITIVE_INFINITY): Limits {
  const { each, total = Number.POSITIVE_INFINITY } = sizeLimits(hintText(field));
  const isGuess = each === undefined && total === Number.POSITIVE_INFINITY;
  return { each: each ?? (isGuess ? most : total), total, isGuess };
}

/** The types of file that a box says it takes; '' where it says nothing. */
export const accept = (field: Field): string => field.accept ?? '';

const bySize = (one: { size: number }, other: { size: number }) => other.size - one.size;
const sum = (files: readonly { size: number }[]) => files.reduce((all, { size }) => all + size, 0);

/** The smaller copies of a file that the box takes, the largest first. */
const copiesFor = (field: Field, { smaller = [] }: PlanDocument): AttachedFile[] =>
  smaller.filter((copy) => takes(accept(field), copy)).sort(bySize);

/**
 * The files themselves where they fit, one by one and together; otherwise as few copies as that takes, the largest files
 * first. Where nothing fits, what comes nearest to it.
 */
export function sentFor(field: Field, files: readonly PlanDocument[], { each, total }: Limits): AttachedFile[] {
  const most = Math.min(each, total);
  const within = (file: PlanDocument) => copiesFor(field, file).find(({ size }) => size <= most);
  const sent = files.map((file): AttachedFile => (file.size <= most ? file : (within(file) ?? file)));
  for (const file of [...files].sort(bySize)) {
    const over = sum(sent) - total;
    if (over <= 0) break;
    const at = files.indexOf(file);
    const now = sent[at]!;
    const smaller = copiesFor(field, file).filter(({ size }) => size < now.size);
    sent[at] = smaller.find(({ size }) => size <= now.size - over) ?? smaller.at(-1) ?? now;
  }
  return sent;
}

/** The file that a smaller copy is needed of, and the bytes it may have. */
type TooLarge = NonNullable<PlanItem['tooLarge']>;

/**
 * Why a box cannot take files of these sizes, '' when it can, and of which of them a smaller copy would help.
 * @param sent what would be attached for each of `files`
 */
export function sizeRefusal(
  field: Field,
  files: readonly PlanDocument[],
  sent: readonly AttachedFile[],
  { each, total, isGuess }: Limits,
): { why: string; tooLarge?: TooLarge } {
  const most = Math.min(each, total);
  const canShrink = ({ type }: AttachedFile) => takes(accept(field), { type: smallerType(type) });
  for (const [at, file] of files.entries()) {
    if (sent[at]!.size <= most) continue;
    const why = (isGuess ? REFUSED_FILE.guess : REFUSED_FILE.size)(sent[at]!, most);
    if (!canShrink(file)) return { why: `${why}.` };
    return { why: `${why}. ${REFUSED_FILE.offer}`, tooLarge: { document: file.id, limit: most } };
  }
  const all = sum(sent);
  if (all <= total) return { why: '' };
  const why = REFUSED_FILE.total(all, total);
  const sizes = files.map((file, at) => ({ file, size: sent[at]!.size })).sort(bySize);
  const largest = sizes.find(({ file }) => canShrink(file));
  // one that cannot be brought down so far leaves the rest to the next largest
  const share = Math.floor(total / files.length);
  const limit = largest && Math.max(total - (all - largest.size), share);
  if (!largest || limit! >= largest.size) return { why: `${why}: ${REFUSED_FILE.fewer(sizes[0]!.file)}` };
  const { file } = largest;
  return { why: `${why}. ${REFUSED_FILE.offerOf(file)}`, tooLarge: { document: file.id, limit: limit! } };
}
