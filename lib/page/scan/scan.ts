import { isOrdinal } from '../../ordinal';
import type { ControlKind, Field, FrameScan, LabelText, Option } from '../../pipeline';
import { attribute } from '../attribute';
import { signatureOf } from '../signature';
import { standInOf } from '../standIn';
import type { Target, Targets } from '../targets';
import { addersOf } from './adders';
import { type Box, plainBox } from './box';
import { closedOrigins } from './closedFrames';
import { type Cluster, findClusters, isPartText } from './cluster';
import { isEmpty, optionsOf } from './content';
import { readDrawnRows } from './drawnRows';
import { readHintsBehind } from './hintsBehind';
import { labelFinder, ownLabels } from './labels';
import { isGiven, readLayers } from './layers';
import { nearbyLabels, overlaps, RunBoxes } from './nearby';
import { Selectors } from './path';
import { groupQuestion, optionOf, optionText, radioGroupKey } from './radios';
import { askRows } from './rowQuestions';
import type { TextRun } from './runs';
import { Sections } from './sections';
import { Tables } from './table';
import { said, tidy } from './text';
import { askTicks } from './tickQuestions';
import { hostAround } from './tree';
import { boxOf, drawnElement, Sight } from './visibility';
import { type ControlItem, walk } from './walk';

/** More controls than any claim form has; a page beyond it is cut there and says so. */
export const FIELD_LIMIT = 12_000;

/** In which form a date or a name is to be written, where that stands right beside its box. */
const WRITTEN_SO = /^\W*(?:([mdy]+\W){2}[mdy]+|last(?: name)?, *first\b.{0,20})\W*$/i;

/** The year first, told anywhere on a page, is said of all its dates: "DATES CCYYMMDD". */
const DATE_STAMP = /\b(cc|yy)yymmdd\b/i;

const IGNORE_HINTS = ['1p-ignore', 'bwignore', 'lpignore', 'protonpass-ignore'];

/**
 * Reads one frame: every control with the evidence about it. Nothing is written, nothing of what a control holds is read
 * beyond whether it is empty. The live controls are returned beside it and stay in the page.
 */
export function scanPage(document: Document): { scan: FrameScan; targets: Targets } {
  const started = performance.now();
  const view = document.defaultView ?? window;
  const { items, frames, used } = walk(document);
  const tables = new Tables();
  const sight = new Sight(view);
  const runBoxes = new RunBoxes();
  const controlBoxes = new Map<ControlItem, Box>();
  const places: number[] = [];
  const keyOf = identityKeys();
  /** How many buttons or boxes share a group; to ask the form for those of a name would have it search all of its controls. */
  const sizes = new Map<string, number>();
  const groupOf = ({ kind, element }: ControlItem['control']) =>
    kind === 'radio-group' || kind === 'checkbox' ? radioGroupKey(element, keyOf) : '';
  /** The last widget that stands in for a native list before it; for itself it is no control. */
  let standIn: Element | null | undefined;
  items.forEach((item, at) => {
    if (item.kind !== 'control' || places.length >= FIELD_LIMIT) return;
    const { element } = item.control;
    if (!standIn?.contains(element)) places.push(at);
    const group = groupOf(item.control);
    sizes.set(group, (sizes.get(group) ?? 0) + 1);
    const drawn = standInOf(element);
    standIn = drawn ?? standIn;
    controlBoxes.set(item, plainBox(drawn ?? drawnElement(element)));
  });
  const sections = new Sections(items, controlBoxes);
  const labelsOf = labelFinder();
  const clusters = findClusters(items, controlBoxes, labelsOf);
  const around = { items, boxes: runBoxes, controlBoxes, labelsOf };
  const stamp = items.map((item) => DATE_STAMP.exec((item as TextRun).text)?.[0]).find(Boolean);
  const fields: Field[] = [];
  const targets: Targets = new Map();
  const radioFields = new Map<string, Field>();

  for (const at of places) {
    const item = items[at] as ControlItem;
    const { element, kind } = item.control;
    const box = controlBoxes.get(item)!;
    const group = groupOf(item.control);
    /** How many boxes or choices it is one of. */
    const size = group ? sizes.get(group) : clusters.get(at)?.size;
    const near = (reads: 'box' | 'tick' = group ? 'tick' : 'box') =>
      nearbyLabels(around, at, box, reads, clusters.has(at) ? isPartOrOrdinal : isOrdinal, size);
    const own = ownLabels(element, labelsOf);
    if (kind === 'radio-group') {
      const beside = optionText(item, own) ? '' : (near().find((label) => label.from === 'right')?.text ?? '');
      const option = optionOf(item, own, beside);
      const known = radioFields.get(group);
      if (known) {
        known.options.push(option);
        targets.get(known.id)!.members.push(element);
        if (!isEmpty(kind, element)) known.empty = false;
        if (known.hiddenBy !== '') known.hiddenBy = sight.hiddenReason(element, box, own.element);
        continue;
      }
      const question = groupQuestion(element, option.text, labelsOf);
      const labels: LabelText[] = [];
      if (question) labels.push({ text: question, from: 'label' });
      labels.push(...near('box'), ...own.labels.filter((label) => label.from === 'host'));
      radioFields.set(group, fieldOf(at, item, own.element, labels, [option]));
      continue;
    }
    const labels = [...own.labels];
    const isNamed = isGiven({ labels });
    if (kind === 'checkbox') {
      const inside = isNamed ? '' : optionText(item, own);
      if (inside) labels.unshift({ text: inside, from: 'inside' });
      const question = groupQuestion(element, labels[0]?.text ?? '', labelsOf);
      labels.push(...near(isNamed || inside ? 'box' : 'tick'));
      if (question) labels.push({ text: question, from: 'row-header' });
      fieldOf(at, item, own.element, labels, optionsOf(kind, element));
      continue;
    }
    // the label of an upload button often says no more than that
    if (!isNamed || kind === 'file' || clusters.has(at) || GENERIC.test(labels[0]!.text)) labels.push(...near());
    const format = kind === 'text' && labels.every(({ from }) => from !== 'hint') && writtenSo(at, labels[0]?.text);
    if (format) labels.push({ text: format, from: 'hint' });
    const drop = kind === 'file' && boxOf(element);
    if (drop) labels.push({ text: tidy(drop.textContent), from: 'inside' });
    fieldOf(at, item, own.element, labels, optionsOf(kind, element));
  }

  /** The form a value is to be written in, as it stands behind a box, behind its caption ("Name <i>last, first</i>") or for the page. */
  function writtenSo(at: number, caption = ''): string | undefined {
    const textAt = (place: number) => (items[place] as TextRun | undefined)?.text ?? ''; // a control has none
    const before = textAt(at - 1);
    const place = caption === '' ? -1 : before.indexOf(caption);
    const beside = place < 0 ? '' : before.slice(place + caption.length).trim();
    return [textAt(at + 1), beside].find((text) => WRITTEN_SO.test(text)) ?? stamp;
  }

  /** What the words belong to that stand right before a control and are drawn in its place. */
  function wordsOver(at: number, box: Box): Element[] {
    const runs = items
      .slice(Math.max(0, at - 3), at)
      .flatMap((item) => (item.kind === 'text' ? runBoxes.of(item) : []));
    return runs.filter((piece) => overlaps(piece.box, box)).map(({ parent }) => parent);
  }

  function fieldOf(
    at: number,
    item: ControlItem,
    drawnBy: Element | null,
    labels: LabelText[],
    options: Option[],
  ): Field {
    const { element, kind } = item.control;
    const box = controlBoxes.get(item)!;
    const cell = tables.of(element);
    for (const label of cell.labels) {
      if (!labels.some((known) => known.text === label.text && known.from !== 'left' && known.from !== 'above')) {
        labels.push(label);
      }
    }
    const target: Target = { control: kind, element, members: kind === 'radio-group' ? [element] : [], signature: '' };
    const id = `f${fields.length}`;
    const input = element as HTMLInputElement;
    const drawn = standInOf(element);
    const cluster: Cluster | undefined = clusters.get(at);
    const field: Field = {
      id,
      frame: 0,
      at: '',
      signature: '',
      control: kind,
      inputType: element.matches('input,select[multiple]') ? input.type : '',
      name: tidy(attribute(element, 'name') || hostName(element), 120),
      idAttribute: tidy(element.id, 120),
      autocomplete: said(element, 'autocomplete', 60),
      labels: labels.slice(0, 10),
      sections: sections.of(element, at, box),
      options,
      maxLength: input.maxLength ?? -1,
      pattern: said(element, 'pattern', 200),
      inputMode: said(element, 'inputmode', 20),
      min: said(element, 'min', 20),
      max: said(element, 'max', 20),
      required: element.matches(':required,[aria-required=true]'),
      readOnly: isReadOnly(element, kind),
      hiddenBy: sight.hiddenReason(drawn ?? element, box, drawnBy, () => wordsOver(at, box)),
      ignoreHint: IGNORE_HINTS.some((hint) => element.matches(`[data-${hint}]:not([data-${hint}=false])`)),
      empty: isEmpty(kind, element),
      ...(cluster && { cluster }),
      ...(cell.grid && { grid: cell.grid }),
      rect: {
        x: Math.round(box.left + sight.x),
        y: Math.round(box.top + sight.y),
        width: Math.round(box.width),
        height: Math.round(box.height),
      },
      form: formKey(element, keyOf),
      landmark: landmarkOf(element),
      ...(kind === 'file' && { accept: attribute(element, 'accept'), multiple: input.multiple }),
      drawn: !!drawn,
      typeless: element.matches('[readonly]:enabled'),
      order: at,
    };
    fields.push(field);
    targets.set(id, target);
    return field;
  }

  readLayers(fields, targets, around, sections);
  readDrawnRows(fields, targets);
  readHintsBehind(fields, around);
  askRows(fields, targets, around);
  askTicks(fields, targets, around);
  // only now is a radio group complete
  const selectors = new Selectors();
  for (const field of fields) {
    const target = targets.get(field.id)!;
    field.at = selectors.of(target.element);
    target.signature = signatureOf(target);
    field.signature = target.signature;
  }
  const scan: FrameScan = {
    url: document.location.href,
    title: tidy(document.title),
    fields,
    adders: addersOf(used, items, fields, targets, (button) => formKey(button, keyOf)),
    closedFrames: closedOrigins(frames),
    headings: sections.texts,
    milliseconds: performance.now() - started,
  };
  return { scan, targets };
}

const isPartOrOrdinal = (text: string): boolean => isPartText(text) || isOrdinal(text);

/** Labels that only make sense together with the words around them. */
const GENERIC =
  /^\W*(first|second|third|fourth|primary|secondary|other|from|to|through|thru|start|end|no|number|code|date|amount|\d{1,2}|[a-l])\W*$/i;

const isReadOnly = (element: HTMLElement, kind: ControlKind): boolean =>
  element.matches(':disabled,[aria-disabled=true]') ||
  // a list to choose from that takes no typing can still be chosen from
  (!/^(combo|list)box/.test(kind) && element.matches('[readonly],[aria-readonly=true]'));

/** The name of the custom element around a nameless control. */
function hostName(element: Element): string {
  const host = hostAround(element);
  return host ? attribute(host, 'name') : '';
}

/** Gives every node asked about a short key that is stable within this scan. */
function identityKeys(): (node: Node) => string {
  const keys = new Map<Node, string>();
  return (node) => {
    let key = keys.get(node);
    if (!key) {
      key = `n${keys.size}`;
      keys.set(node, key);
    }
    return key;
  };
}

/** The part of the page beside its main content that a control stands in; '' in the content itself. */
function landmarkOf(element: HTMLElement): string {
  const beside = element.closest(
    'nav,aside,footer,header,[role=search],[role=banner],[role^=nav],[role^=compl],[role=contentinfo],search',
  );
  if (!beside || beside.closest('form,main,[role=main],[role=form],section,article,dialog')) return '';
  return attribute(beside, 'role') || beside.localName;
}

function formKey(element: HTMLElement, keyOf: (node: Node) => string): string {
  const form = (element as HTMLInputElement).form ?? formAround(element);
  return form ? keyOf(form) : '';
}

/** The form of a control, also from within the shadow trees of components. */
function formAround(element: Element): Element | null {
  const host = hostAround(element);
  return element.closest('form,[role=form]') ?? (host && formAround(host));
}
