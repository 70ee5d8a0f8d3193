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
  return together;
}

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
