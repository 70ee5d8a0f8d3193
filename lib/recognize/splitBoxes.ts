import type { Field } from '../pipeline';

const PARTS = 3;
const GAP = 24; // CSS pixels from one box to the next one

/** How many characters the boxes of one value take: a phone, a social security number, a date. */
const LENGTHS = new Set(['3-3-4', '3-2-4', '2-2-4', '4-2-2']);

/**
 * Gives the boxes of one value their cluster where only their sight says that they belong together, as where the print
 * lies in another layer than the boxes: three on one line under one caption, each as long as its part.
 */
export function withSplitBoxes(fields: readonly Field[]): Field[] {
  const together = [...fields];
  for (let at = 0; at + PARTS <= fields.length; at++) {
    const boxes = fields.slice(at, at + PARTS);
    if (!LENGTHS.has(boxes.map(({ maxLength }) => maxLength).join('-')) || !areTogether(boxes)) continue;
    boxes.forEach((field, index) => {
      together[at + index] = { ...field, cluster: { id: `s${at}`, index, size: PARTS } };
    });
    at += PARTS - 1;
  }
  for (let at = 0; at + 1 < together.length; at++) {
    const pair = together.slice(at, at + 2);
    if (!isSum(pair) || !areTogether(pair)) continue;
    pair.forEach((field, index) => {
      together[at + index] = { ...field, cluster: { id: `m${at}`, index, size: pair.length } };
    });
  }
  return together;
}

/** Room for dollars, then for two digits of cents, under a caption that asks for a sum. */
const isSum = ([dollars, cents]: readonly Field[]): boolean =>
  cents!.maxLength === 2 && (dollars!.maxLength < 0 || dollars!.maxLength > 2) && SUM.test(captionOf(dollars!));

const SUM = /\b(?:charges?|total|amount|paid|balance|cost|fee|importe|monto|cargos?|pagado|saldo)\b/i;

function areTogether(boxes: readonly Field[]): boolean {
  if (boxes.some(({ control, hiddenBy, cluster, grid }) => control !== 'text' || hiddenBy !== '' || cluster || grid))
    return false;
  const asked = captionOf(boxes[0]!);
  return (
    asked !== '' &&
    boxes.slice(1).every((field, index) => {
      const before = boxes[index]!;
      const gap = field.rect.x - (before.rect.x + before.rect.width);
      const isNext = gap >= -2 && gap <= GAP && Math.abs(field.rect.y - before.rect.y) <= 3;
      return isNext && field.frame === before.frame && ['', asked].includes(captionOf(field));
    })
  );
}

const captionOf = ({ labels }: Field): string =>
  labels.find(({ from }) => from !== 'placeholder' && from !== 'hint')?.text ?? '';
