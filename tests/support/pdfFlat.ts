import { type ExpectedForm, judgePdf, type SampleName, type Wants } from './pdfExpected.ts';
import { lookAtPrint } from './pdfLook.ts';
import { pictures, printedWords, type Rect, type Spot, type Words } from './pdfPages.ts';

/** What a page shows beyond the blank one. */
export async function addedTo(before: Uint8Array, after: Uint8Array): Promise<Words[]> {
  const key = ({ text, rect }: Words) => `${text}@${rect.left.toFixed(1)},${rect.bottom.toFixed(1)}`;
  const printed = new Set((await printedWords(before)).map(key));
  return (await printedWords(after)).filter((one) => !printed.has(key(one))).flatMap(apart);
}

/** Reading joins what stands one column apart; in a font of one width the words are told apart again. */
function apart(words: Words): Words[] {
  const each = (words.rect.right - words.rect.left) / words.text.length;
  return [...words.text.matchAll(/\S+/g)].map(({ 0: text, index }) => {
    const left = words.rect.left + index * each;
    return { ...words, text, rect: { ...words.rect, left, right: left + text.length * each } };
  });
}

/** What belongs in each copy that a sample's claim takes, in order. */
export const wantsOf = ({ copies }: ExpectedForm, sample: SampleName): Wants[] =>
  copies.filter((one) => one.sample === sample).map(({ wants }) => wants);

/**
 * What is not as it should be on a printed form that was filled, a sentence each: `spots` are the boxes of its fillable
 * twin, `wants` what belongs in them, `move` says where a point of the twin lies on this page.
 */
export async function flatComplaints(
  form: Uint8Array,
  filled: Uint8Array,
  spots: readonly Spot[],
  wants: Wants,
  move: (rect: Rect) => Rect = (rect) => rect,
): Promise<string[]> {
  const bare = {
    held: {},
    spots: spots.map((spot) => ({ ...spot, rect: move(spot.rect) })),
    pictures: await pictures(form),
  };
  const { held, complaints } = await lookAtPrint(bare, filled, await addedTo(form, filled));
  const wrong = Object.entries(wants).flatMap(([at, spellings]) => {
    const value = held[at] ?? '';
    return judgePdf(spellings, value) === 'right' ? [] : [`${at}: “${value}”, not ${spellings[0]}`];
  });
  return [...complaints, ...wrong];
}
