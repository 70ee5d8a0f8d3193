import { hash } from '../page/signature';
import type { Field, LabelText } from '../pipeline';
import { withClusters } from './clusters';
import type { PdfControl } from './controls';
import { withCrossTables } from './crossTables';
import { exclusiveBoxes } from './exclusive';
import { type Box, Pages } from './geometry';
import { withGrids } from './grids';
import { spokenFor } from './labels';
import type { PdfLibrary } from './library';
import type { OpenForm } from './open';
import { withPartyLines } from './partyLines';
import { printedPages } from './printed';
import { Reading } from './reading';
import { scriptOf } from './scripts';
import { heldBy } from './values';

export interface FoundField {
  field: Field;
  control: PdfControl;
  page: number;
  /** Which of the file's controls it is made of: several where boxes to tick answer one question. */
  indices: number[];
}

/** A control with the places of its widgets, in their order; those on no page are left out. */
export interface PlacedControl {
  control: PdfControl;
  indices: number[];
  boxes: Box[];
  hiddenBy: string;
}

/**
 * Every control with its Field, in reading order; boxes to tick that exclude each other are one. The same file always
 * gives the same ids and signatures, and so does its filled copy.
 */
export function fieldsOf({ library, document, controls }: OpenForm): FoundField[] {
  const pages = new Pages(document);
  const placed = controls.map((control, index): PlacedControl => {
    const boxes = control.widgets.map((widget) => pages.boxOf(widget)).filter((box) => box !== undefined);
    return { control, indices: [index], boxes, hiddenBy: hiddenBy(control, boxes, pages, library) };
  });
  const reading = new Reading(printedPages(document, pages, library), placed);
  const joined = withQuestions(placed, reading);
  const captions = reading.captionsFor(joined);
  const found = joined.map((one) => {
    const { control, indices, boxes } = one;
    const box = boxes[0] ?? { page: 0, x: 0, y: 0, width: 0, height: 0 };
    return { field: fieldOf(one, box, reading, captions.get(one)!, library), control, page: box.page, indices };
  });
  const ordered = inReadingOrder(found);
  const bare = ordered.map(({ field }) => field);
  const lined = withPartyLines(withCrossTables(withGrids(bare, reading), reading), (field) =>
    reading.boxCaption(field),
  );
  const fields = withClusters(lined, reading);
  return ordered.map((one, at) => ({ ...one, field: fields[at]! }));
}

/** Boxes to tick that answer one question become one control with their printed words as its options. */
function withQuestions(placed: readonly PlacedControl[], reading: Reading): PlacedControl[] {
  const boxes = placed.flatMap((one) => {
    const { control, hiddenBy } = one;
    const words = reading.wordsOf(one, 0);
    const isAlone = control.kind === 'checkbox' && one.boxes.length === 1 && hiddenBy === '';
    return isAlone && words !== '' ? [{ control, words, at: one.boxes[0]!, one }] : [];
  });
  boxes.sort((a, b) => a.at.page - b.at.page || a.at.y - b.at.y || a.at.x - b.at.x);
  const groups = exclusiveBoxes(boxes);
  const first = new Map(groups.map((group) => [group[0]!.one, group]));
  const later = new Set(groups.flatMap((group) => group.slice(1).map(({ one }) => one)));
  return placed.flatMap((one) => {
    if (later.has(one)) return [];
    const group = first.get(one);
    return group ? [questionOf(group)] : [one];
  });
}

function questionOf(group: { control: PdfControl; words: string; one: PlacedControl }[]): PlacedControl {
  const [first] = group;
  const members = group.map(({ control }) => control);
  const control: PdfControl = {
    ...first!.control,
    kind: 'radio-group',
    widgets: members.flatMap(({ widgets }) => widgets),
    options: group.map(({ control: member, words }) => ({ value: member.name, text: words })),
    members,
  };
  const indices = group.flatMap(({ one }) => one.indices);
  return { control, indices, boxes: group.flatMap(({ one }) => one.boxes), hiddenBy: '' };
}

function fieldOf(
  placed: PlacedControl,
  box: Box,
  reading: Reading,
  captions: readonly LabelText[],
  library: PdfLibrary,
): Field {
  const { control, indices, boxes } = placed;
  const { field, kind, isSignature } = control;
  const options = reading.optionsOf(placed);
  control.options = options;
  const { labels: said, sections, name } = spokenFor(control, library);
  const labels = ordered(said, captions);
  const script = kind === 'text' || kind === 'combobox' ? scriptOf(control) : undefined;
  const rect = kind === 'radio-group' ? around(boxes.filter((other) => other.page === box.page)) : box;
  return {
    id: `f${indices[0]}`,
    frame: 0,
    at: control.name,
    signature: hash(
      [kind, control.name, ...labels.map((label) => label.text), ...options.map((o) => o.value)].join('\u0001'),
    ),
    control: kind,
    inputType: '',
    name,
    idAttribute: '',
    autocomplete: '',
    labels,
    sections: [...reading.sectionsOf(placed, captions), ...sections],
    options: kind === 'checkbox' ? [] : options,
    maxLength: field instanceof library.PDFTextField ? (field.getMaxLength() ?? -1) : -1,
    ...(script && { script }),
    pattern: '',
    inputMode: '',
    min: '',
    max: '',
    required: field.isRequired(),
    readOnly: (control.members ?? [control]).some((one) => one.field.isReadOnly()) || isSignature,
    hiddenBy: placed.hiddenBy,
    ignoreHint: false,
    empty: heldBy(control, library) === '',
    rect: { x: rect.x, y: rect.y, width: rect.width, height: rect.height },
    form: 'pdf',
    order: 0,
  };
}

/** The tooltip first, then what is printed, then the name and what its script says. */
const ordered = (said: readonly LabelText[], printed: readonly LabelText[]): LabelText[] => [
  ...said.filter(({ from }) => from === 'aria'),
  ...printed.filter(({ text }) => !said.some((label) => label.from === 'aria' && label.text === text)),
  ...said.filter(({ text, from }) => from !== 'aria' && !printed.some((label) => label.text === text)),
];

/** Why she cannot see a field on any page: no widget that is shown, on its page, with a size. */
function hiddenBy({ widgets }: PdfControl, boxes: Box[], pages: Pages, { AnnotationFlags }: PdfLibrary): string {
  if (boxes.length === 0) return 'not on a page';
  const flags = [AnnotationFlags.Invisible, AnnotationFlags.Hidden, AnnotationFlags.NoView];
  if (widgets.every((widget) => flags.some((flag) => widget.hasFlag(flag)))) return 'hidden';
  if (boxes.every((box) => box.width === 0 || box.height === 0)) return 'no size';
  return boxes.some((box) => pages.isOnPage(box)) ? '' : 'off the page';
}

function around(boxes: Box[]): Box {
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return { page: boxes[0]?.page ?? 0, x, y, width: right - x, height: bottom - y };
}

const SAME_LINE = 8; // CSS pixels

/** Line by line, left to right in each; pages stand under one another, so no line crosses them. Numbers the fields. */
function inReadingOrder(found: FoundField[]): FoundField[] {
  const middle = ({ field: { rect } }: FoundField): number => rect.y + rect.height / 2;
  const lines: FoundField[][] = [];
  for (const one of [...found].sort((a, b) => middle(a) - middle(b))) {
    const line = lines.at(-1);
    if (line && middle(one) - middle(line[0]!) <= SAME_LINE) line.push(one);
    else lines.push([one]);
  }
  const ordered = lines.flatMap((line) => line.sort((a, b) => a.field.rect.x - b.field.rect.x));
  ordered.forEach(({ field }, order) => {
    field.order = order;
  });
  return ordered;
}
