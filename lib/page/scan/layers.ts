import { isOrdinal } from '../../ordinal';
import type { Field, LabelText } from '../../pipeline';
import type { Target, Targets } from '../targets';
import type { Piece, Side, Surroundings } from './nearby';
import type { Sections } from './sections';
import { TextIndex } from './textIndex';
import type { ControlItem } from './walk';

export const BESIDES = new Set<LabelText['from']>(['placeholder', 'title', 'hint']);
const GIVEN = new Set<LabelText['from']>(['label', 'aria', 'host']);

/** Fewer controls without a caption are not worth measuring every text of the page. */
const MANY = 8;

export const isCaptioned = (field: Field): boolean =>
  field.labels.some((label) => !BESIDES.has(label.from) && !isOrdinal(label.text));

/** Whether the page names a control on purpose. */
export const isGiven = ({ labels }: Pick<Field, 'labels'>): boolean => labels.some((label) => GIVEN.has(label.from));

/**
 * Captions that stand beside their controls only on the screen, in another part of the page: read by where they stand.
 * Such a page is known by many controls without a caption in their own surroundings and with one on the screen, or by
 * controls listed in no order; then all that name no label on purpose are read by sight.
 */
export function readLayers(fields: readonly Field[], targets: Targets, around: Surroundings, sections: Sections): void {
  const visible = fields.filter((field) => field.hiddenBy === '' && !field.landmark);
  const nameless = visible.filter((field) => !isGiven(field) && !field.grid);
  const bare = nameless.filter((field) => !isCaptioned(field));
  const scattered = isScattered(nameless);
  if (nameless.length < MANY || (!scattered && bare.length * 2 < nameless.length)) return;
  const index = new TextIndex(around);
  const itemOf = new Map<Element, ControlItem>();
  for (const item of around.items) if (item.kind === 'control') itemOf.set(item.control.element, item);
  const isHeading = (piece: Piece) => sections.isHeading(piece.parent);
  const found = new Map(
    nameless.map((field) => [field, labelsOf(field, targets.get(field.id)!, itemOf, index, isHeading)]),
  );
  const captioned = bare.filter((field) => found.get(field)!.some((label) => !isOrdinal(label.text)));
  if (!scattered && captioned.length * 3 < bare.length) return;
  for (const [field, labels] of found) {
    field.labels = [...field.labels.filter((label) => BESIDES.has(label.from)), ...labels];
    field.bySight = true;
  }
}

/** The page lists its controls in no order: from one to the next it often goes up. */
const isScattered = (fields: readonly Field[]): boolean =>
  fields.filter(({ rect }, at) => rect.y < (fields[at - 1]?.rect.y ?? 0) - rect.height).length * 3 > fields.length;

function labelsOf(
  field: Field,
  target: Target,
  itemOf: Map<Element, ControlItem>,
  index: TextIndex,
  isHeading: (piece: Piece) => boolean,
): LabelText[] {
  if (field.control !== 'radio-group') {
    const sides: Side[] = field.control === 'checkbox' ? ['right', 'left', 'above'] : ['left', 'above'];
    return readSides(itemOf.get(target.element)!, sides, index, isHeading);
  }
  const members = target.members.map((member) => itemOf.get(member)!);
  members.forEach((member, at) => {
    const option = field.options[at];
    const beside = index.nearest(member, 'right', isHeading);
    if (option && beside && (option.text === '' || option.text === option.value)) option.text = beside.text;
  });
  // the question stands before the first choice
  const inSight = [...members].sort((a, b) => index.leftOf(a) - index.leftOf(b));
  return readSides(inSight[0]!, ['left', 'above'], index, isHeading);
}

/** Left and above, as one reads; what stands right of a box speaks for it where nothing else does. */
function readSides(
  item: ControlItem,
  sides: readonly Side[],
  index: TextIndex,
  isHeading: (piece: Piece) => boolean,
): LabelText[] {
  const found: LabelText[] = [];
  const add = (from: Side, skip: (piece: Piece) => boolean) => {
    const piece = index.nearest(item, from, skip);
    if (piece && !found.some((known) => known.text === piece.text)) found.push({ text: piece.text, from });
  };
  for (const side of sides) add(side, isHeading);
  for (const side of ['right', 'below'] as const) {
    if (found.every((label) => isOrdinal(label.text))) add(side, isHeading);
  }
  return found;
}
