import { all } from '../all';
import { attribute } from '../attribute';
import { type Box, plainBox } from './box';
import { type Column, columnsBySight, covers } from './headingColumns';
import { legendText, referencedText } from './labels';
import { headingAround } from './nearby';
import type { TextRun } from './runs';
import { HEADS, labelTextOf, said, tidy } from './text';
import { containsAcross, controlsIn, parentAcross } from './tree';
import type { ControlItem, StreamItem } from './walk';

/** A heading, and how far it reaches: over the controls that follow it inside `scope`. */
export interface Heading {
  element: Element;
  text: string;
  level: number;
  at: number; // index in the stream
  scope: Element;
  /** It follows controls in the document that a person sees under it. */
  late: boolean;
  /** Where it reaches on the screen, when the page draws its headings in another order or side by side. */
  column?: Column;
}

const PSEUDO_LEVEL = 7; // bold lines and full-width cells rank below real headings
const LISTED = 3; // two may stand side by side over a column each

/**
 * The headings and group names every control stands under, outermost first: fieldset legends, named groups and regions,
 * real headings, and what only looks like a heading (a full-width table cell, a bold line of its own).
 */
export class Sections {
  readonly #headings: Heading[];
  #elements: ReadonlySet<Element>;
  #groupNames = new Map<Element, string>();

  constructor(items: readonly StreamItem[], boxes: ReadonlyMap<StreamItem, Box>) {
    /** Headings by looks: those that follow one another in a line are the entries of a menu, or the steps of a wizard. */
    const alike = new Map<string, Heading[]>();
    let controls = 0;
    items.forEach((item, at) => {
      if (item.kind !== 'text') controls++;
      if (item.kind !== 'text' || item.isPlain) return;
      const heading = headingOf(item);
      if (!heading) return;
      const scope = scopeOf(heading.element, items, at, boxes);
      if (!scope) return;
      // a bold text over one control alone is its caption, and so is a question over less than a few boxes
      const isEnough = () =>
        item.text.endsWith('?') ? all(scope.element, BOXES).length > 2 : controlsIn(scope.element).length !== 1;
      if (heading.level === PSEUDO_LEVEL && !isEnough()) return;
      // right over a box without a label of its own it is that box's caption
      if (heading.level === CONDITIONS_LEVEL && !controlsFrom(items, at, 1, 2).every(isNamed)) return;
      const found = { ...heading, text: tidy(item.text), at, scope: scope.element, late: scope.before };
      // a page that puts each text where it is to be seen may well have its headings side by side
      const { element, level } = heading;
      const isPlaced = level < PSEUDO_LEVEL || [element, (element as HTMLElement).offsetParent].some(isAbsolute);
      const look = isPlaced ? `${at}` : `${controls} ${plainBox(element).top} ${element.className}`;
      alike.set(look, [...(alike.get(look) ?? []), found]);
    });
    const headings = [...alike.values()].filter(({ length }) => length < LISTED).flat();
    this.#elements = new Set(headings.map(({ element }) => element));
    this.#headings = columnsBySight(headings);
  }

  /** Whether a text stands in a heading. */
  isHeading(parent: Element): boolean {
    for (let node: Element | null = parent, depth = 0; node && depth < 4; node = node.parentElement, depth++) {
      if (this.#elements.has(node)) return true;
    }
    return false;
  }

  /** Every heading's text in page order, for knowing what page this is. */
  get texts(): string[] {
    return [...new Set(this.#headings.map((heading) => heading.text))].slice(0, 40);
  }

  of(control: Element, at: number, box: Box): string[] {
    const names: { text: string; depth: number }[] = [];
    const depthOf = new Map<Element, number>();
    let depth = 0;
    for (let node = parentAcross(control); node; node = parentAcross(node)) depthOf.set(node, depth++);
    for (const [node, inverse] of depthOf) {
      const name = this.#groupName(node);
      if (name) names.push({ text: name, depth: depth - inverse + 0.5 });
    }
    for (const heading of this.#reaching(at, box, depthOf)) {
      const inverse = depthOf.get(heading.scope) ?? 0;
      names.push({ text: heading.text, depth: depth - inverse + heading.level / 20 });
    }
    names.sort((a, b) => a.depth - b.depth);
    return [...new Set(names.map((name) => name.text))].slice(-8);
  }

  /** The last heading of each level before the control, unless a higher one came after it in the same scope. */
  #reaching(at: number, box: Box, depthOf: Map<Element, number>): Heading[] {
    const kept: Heading[] = [];
    for (let index = this.#headings.length - 1; index >= 0; index--) {
      const heading = this.#headings[index]!;
      if (heading.column ? !covers(heading.column, box) : heading.at > at) continue;
      if (!depthOf.has(heading.scope)) continue;
      const replaced = kept.some((later) =>
        later.scope === heading.scope
          ? later.level <= heading.level
          : containsAcross(later.scope, heading.scope) && later.level <= heading.level,
      );
      if (!replaced) kept.push(heading);
      if (kept.length >= 6) break;
    }
    return kept.reverse();
  }

  #groupName(node: Element): string {
    const known = this.#groupNames.get(node);
    if (known !== undefined) return known;
    const name = groupNameOf(node);
    this.#groupNames.set(node, name);
    return name;
  }
}

const GROUPS =
  'section,fieldset,form,[role=group],[role=region],[role=radiogroup],[role=dialog],[role=form],[role=tabpanel]';

function groupNameOf(node: Element): string {
  const legend = node.tagName === 'FIELDSET' && legendText(node);
  if (legend) return legend;
  const first = node.firstElementChild as HTMLLabelElement | null;
  const caption = (node as HTMLTableElement).caption ?? (first && isGroupCaption(first, node) && first);
  if (caption) return labelTextOf(caption);
  return node.matches(GROUPS) ? referencedText(node) || said(node, 'aria-label') : '';
}

/** What the walk outwards from a text looks for; most texts stand in none of them. */
const PLACES = `${HEADS},summary,legend,label,button,a`;

const BOXES = 'input:not([type=hidden],[type=radio],[type=checkbox]),select,textarea';

/**
 * A text of no control right before boxes with labels of their own names them all; so does a <label> over lines of
 * boxes, as over one line it is their question.
 */
function isGroupCaption(caption: HTMLLabelElement, group: Element): boolean {
  if (!caption.matches('label,span') || caption.control || controlsIn(caption)[0]) return false;
  const boxes = all(group, BOXES) as HTMLInputElement[];
  return (
    boxes.length > 1 &&
    (boxes.every(({ labels }) => labels?.[0]) ||
      (caption.matches('label') && plainBox(boxes.at(-1)!).top > plainBox(boxes[0]!).bottom))
  );
}

function headingOf(run: TextRun): { element: Element; level: number } | undefined {
  const { parent } = run;
  const nearest = parent.closest(PLACES);
  // the button that opens a part of an accordion stands in the heading of that part
  const place = (nearest?.matches('button,a') && headingAround(nearest)) || nearest;
  if (place) {
    const level =
      Number(/^H([1-6])$/.exec(place.tagName)?.[1]) ||
      (attribute(place, 'role') === 'heading' && (Number(attribute(place, 'aria-level')) || 2)) ||
      (place.tagName === 'SUMMARY' && PSEUDO_LEVEL);
    if (level) return { element: place, level };
    run.isPlain = true; // legends are read as names of their fieldsets
    return undefined;
  }
  if (CONDITION.test(run.text) && standsAlone(run)) return { element: parent, level: CONDITIONS_LEVEL };
  return looksLikeHeading(run) ? { element: parent, level: PSEUDO_LEVEL } : undefined;
}

/** "Only if you are not the member: tell us who you are." stands over what is asked of somebody else. */
const CONDITION =
  /^\W*(?:(?:please )?(?:fill|complete|answer)\b.{0,60}\b)?(?:only )?if (?:you are|some(?:one|body))\b.*\b(?:not|other than|else|behalf)\b|^\W*(?:solo )?si (?:usted )?no es\b/i;

/** Inside any heading, and over by the next. */
const CONDITIONS_LEVEL = PSEUDO_LEVEL + 1;

const HEADING_CLASS = /(^|[-_\s])(head(er|ing)?|(sub)?tit(le|ulo)?|section|caption|banner|bar)([-_\s]|$)/i;

/** Text that only looks like a heading: short, alone in its row or block, and set apart by weight, span or class. */
function looksLikeHeading(run: TextRun): boolean {
  const { parent, text } = run;
  const cell = parent.closest('td,th') as HTMLTableCellElement | null;
  const row = cell?.parentElement;
  run.isPlain =
    text.length > 90 ||
    !/\p{L}{3}/u.test(text) ||
    (row ? row.children.length > 1 : SENTENCE.test(text) && !(text.endsWith('?') && hasHeadingClass(parent)));
  if (run.isPlain) return false;
  const named = TITLE_TAG.exec(parent.localName);
  if (named) return !named[1];
  if (cell && row) {
    if (row.querySelector('input,select,textarea')) return false;
    if (cell.colSpan > 1 || cell.tagName === 'TH' || isBold(parent)) return true;
    if (SENTENCE.test(text)) return false;
  }
  // what takes the browser longest is asked last
  if (!(hasHeadingClass(parent) || isBold(parent) || isBand(parent))) return false;
  return standsAlone(run);
}

/** There is nothing else in its block of the page. */
function standsAlone({ parent, text }: TextRun): boolean {
  const block = parent.closest('td,th,div,p,li,dt,center,header') ?? parent;
  return !block.querySelector('input,select,textarea,label') && tidy(block.textContent, 120) === tidy(text, 120);
}

/** Several sentences, or a caption of something. */
const SENTENCE = /[:?*]$|\S\. \S.*\.$/;

const hasHeadingClass = (element: Element): boolean =>
  [element, element.parentElement].some((node) => node && HEADING_CLASS.test(attribute(node, 'class')));

/** An element that a library calls a title by its tag, as <mat-card-title>; a subtitle says more of one and is none. */
const TITLE_TAG = /-(sub)?title$/;

const isAbsolute = (element: Element | null): boolean => !!element && getComputedStyle(element).position === 'absolute';

function isBold(element: Element): boolean {
  const style = getComputedStyle(element);
  return Number.parseInt(style.fontWeight, 10) >= 600 || Number.parseFloat(style.fontSize) >= 18;
}

/** Light words on a dark band as wide as a line of boxes. */
function isBand(element: Element): boolean {
  const { color, backgroundColor } = getComputedStyle(element);
  const light = (color.match(/\d+/g) ?? []).slice(0, 3).reduce((sum, part) => sum + Number(part), 0);
  return light > LIGHT && !/, 0\)$/.test(backgroundColor) && plainBox(element).width > BAND;
}

const LIGHT = 690; // of 3 * 255
const BAND = 320; // CSS pixels

/**
 * The nearest ancestor of a heading that also holds a control: as far as the heading reaches. Where it holds only
 * controls before the heading, the page draws them in another order than it lists them.
 */
function scopeOf(
  heading: Element,
  items: readonly StreamItem[],
  at: number,
  boxes: ReadonlyMap<StreamItem, Box>,
): { element: Element; before: boolean } | undefined {
  const [next] = controlsFrom(items, at, 1, 1);
  const [previous] = controlsFrom(items, at, -1, 1);
  for (let node: Element | null = heading; node; node = parentAcross(node)) {
    const scope = node;
    if (next && containsAcross(scope, next.control.element)) return { element: scope, before: false };
    if (!previous || !containsAcross(scope, previous.control.element)) continue;
    const { bottom, left } = plainBox(heading);
    const isUnder = (item: ControlItem) => {
      const box = boxes.get(item);
      return box && box.top >= bottom - 2 && box.right > left && containsAcross(scope, item.control.element);
    };
    if (controlsFrom(items, at, -1, EARLIER).some(isUnder)) return { element: scope, before: true };
  }
  return undefined;
}

const isNamed = ({ control: { element } }: ControlItem): boolean =>
  !!(element as HTMLInputElement).labels?.[0] || element.matches('[aria-label],[aria-labelledby]');

/** How many controls before a heading may turn out to stand under it. */
const EARLIER = 60;

/** The nearest controls before or behind a place of the stream, nearest first. */
function controlsFrom(items: readonly StreamItem[], at: number, step: 1 | -1, most: number): ControlItem[] {
  const found: ControlItem[] = [];
  for (let index = at + step; index >= 0 && index < items.length && found.length < most; index += step) {
    const item = items[index]!;
    if (item.kind === 'control') found.push(item);
  }
  return found;
}
