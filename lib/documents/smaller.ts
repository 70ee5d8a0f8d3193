import type { FileType } from './fileType';
import { sizeText } from './sizeLimit';

/** How a picture is drawn anew, smaller with every step. */
export interface Step {
  /** Pixels of the longer side at most. */
  longest: number;
  /** Of the JPEG, from 0 to 1. */
  quality: number;
}

/**
 * From the most careful to the smallest that can still be read: 1,300 pixels are 120 to the inch on Letter paper, below
 * which the small print of a bill runs together.
 */
export const STEPS: readonly Step[] = [
  { longest: 3200, quality: 0.85 },
  { longest: 2800, quality: 0.8 },
  { longest: 2400, quality: 0.75 },
  { longest: 2000, quality: 0.7 },
  { longest: 1700, quality: 0.65 },
  { longest: 1500, quality: 0.6 },
  { longest: 1300, quality: 0.55 },
];

/** Sizes in bytes that boxes commonly take, for a copy that is made before any box has said its own. */
export const USUAL_LIMITS = [10_000_000, 5_000_000, 4_000_000, 2_000_000, 1_000_000] as const;

/** What a smaller copy of a file is: a picture becomes JPEG. */
export const smallerType = (type: string): FileType => (type === 'application/pdf' ? 'application/pdf' : 'image/jpeg');

/** The name of a smaller copy, "Bill (smaller).pdf". */
export function smallerName(name: string, type: FileType): string {
  const stem = name.replace(/\.\w{1,5}$/, '');
  return `${stem} (smaller)${type === 'application/pdf' ? '.pdf' : '.jpg'}`;
}

/**
 * The first step whose result has at most `limit` bytes, the least changed one; undefined when even the last is larger.
 * @param make draws by one step
 */
export async function firstThatFits<T extends { length: number }>(
  limit: number,
  make: (step: Step, at: number) => Promise<T>,
  steps: readonly Step[] = STEPS,
): Promise<T | undefined> {
  for (const [at, step] of steps.entries()) {
    const made = await make(step, at);
    if (made.length <= limit) return made;
  }
  return undefined;
}

interface Copy {
  id: string;
  smallerOf?: string | undefined;
}

/** Files without the smaller copies of others that are here too: a copy whose original is gone stands for itself. */
export function originalsOf<D extends Copy>(documents: readonly D[]): D[] {
  const ids = new Set(documents.map(({ id }) => id));
  return documents.filter(({ smallerOf }) => smallerOf === undefined || !ids.has(smallerOf));
}

/** The smaller copies of one file. */
export const copiesOf = <D extends Copy>(documents: readonly D[], { id }: Copy): D[] =>
  documents.filter(({ smallerOf }) => smallerOf === id);

/** Why there is no smaller copy, and what to do. */
export const TOO_LARGE_STILL = (name: string, limit: number): string =>
  `“${name}” cannot be brought down to ${sizeText(limit)} and still be read: scan it anew in black and white at 150 to 200 dpi, or split it into two files.`;

/** The same for a PDF that holds no picture that can be drawn anew. */
export const NOTHING_TO_SHRINK = (name: string, limit: number): string =>
  `“${name}” holds no photo that could be made smaller, so no copy with ${sizeText(limit)} can be made of it: leave out pages that are not needed, or split it into two files.`;
