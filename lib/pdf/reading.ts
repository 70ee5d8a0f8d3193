import type { Field, LabelText, Option } from '../pipeline';
import { type Area, enclosing } from './area';
import { boxOver, numberedCaptions } from './boxNumbers';
import { type Caption, captionsOf, type Sheet, settled } from './captions';
import { withoutBorders } from './cells';
import type { PlacedControl } from './found';
import type { Box } from './geometry';
import { guttersOf } from './gutters';
import { headingPieces, headingsOf, headingsOver, sectionsOver, titleOf } from './headings';
import { columnHeads } from './heads';
import { saysSomething } from './labels';
import { isPart } from './parts';
import type { Piece, Printed } from './printed';
import type { Slot } from './sides';
import { tickWords } from './tickWords';
import { captionsUnder } from './underCaptions';

const TICKED = new Set(['checkbox', 'radio-group']);

/** What the pages of a form print for each of its controls. */
export class Reading {
  readonly #sheets: Sheet[];
  readonly #slots = new Map<Box, Slot>();
  readonly #words = new Map<Slot, string>();
  #headings: ReturnType<typeof headingsOf>[] | undefined;
  #title: string | undefined;
  #numbered: Piece[][] | undefined;

  constructor(printed: readonly Printed[], placed: readonly PlacedControl[]) {
    const slots: Slot[][] = printed.map(() => []);
    for (const { control, boxes, hiddenBy } of placed) {
      if (hiddenBy !== '') continue;
      for (const box of boxes) {
        if (box.width === 0 || box.height === 0) continue;
        const slot: Slot = { ...areaOf(box), kind: TICKED.has(control.kind) ? 'tick' : 'box' };
        this.#slots.set(box, slot);
        slots[box.page]?.push(slot);
      }
    }
    this.#sheets = printed.map((page, at) => {
      const gutters = guttersOf(page, slots[at]!);
      return {
        printed: withoutBorders(page, slots[at]!),
        slots: slots[at]!,
        taken: new Set<Piece>(),
        captions: new Set<Piece>(),
        headings: new Set([...headingPieces(page, slots[at]!), ...gutters.flatMap(({ lines }) => lines)]),
        gutters,
        under: new Map<Slot, Piece>(),
      };
    });
    for (const sheet of this.#sheets) {
      for (const [slot, words] of tickWords(sheet)) this.#words.set(slot, words);
      sheet.under = captionsUnder(sheet);
    }
  }

  /** The words beside one of a control's boxes to tick; '' where there are none. */
  wordsOf({ boxes }: PlacedControl, widget: number): string {
    const slot = boxes[widget] && this.#slots.get(boxes[widget]);
    return (slot && this.#words.get(slot)) ?? '';
  }

  /** A control's options; where the file calls them nothing ("0", "Choice2"), by the words beside their boxes. */
  optionsOf(placed: PlacedControl): Option[] {
    const { options, kind, widgets, members } = placed.control;
    if (kind !== 'radio-group' || members || options.length !== widgets.length) return options;
    const named = options.map((option, at) => {
      const words = this.wordsOf(placed, at);
      return words !== '' && !saysSomething(option) ? { ...option, text: words } : option;
    });
    return new Set(named.map(({ text }) => text)).size === named.length ? named : options;
  }

  /** What is printed for each control, nearest first; read for all of them before any heading is. */
  captionsFor(placed: readonly PlacedControl[]): Map<PlacedControl, LabelText[]> {
    const captions = settled(placed.map((one) => this.#captionsOf(one)));
    return new Map(placed.map((one, at) => [one, [...this.#wordsAsLabel(one), ...captions[at]!]]));
  }

  #captionsOf({ boxes, hiddenBy }: PlacedControl): Caption[] {
    const own = boxes.filter(({ page }) => page === boxes[0]!.page).flatMap((box) => this.#slots.get(box) ?? []);
    const sheet = boxes[0] && this.#sheets[boxes[0].page];
    if (!sheet || own.length === 0 || hiddenBy !== '') return [];
    const whole: Slot = own.length === 1 ? own[0]! : { ...enclosing(own), kind: 'tick', isGroup: true };
    const captions = captionsOf(whole, { ...sheet, slots: sheet.slots.filter((slot) => !own.includes(slot)) });
    if (whole.kind === 'box') return captions;
    return captions.filter(({ from }) => from === 'left' || from === 'above');
  }

  #wordsAsLabel(placed: PlacedControl): LabelText[] {
    const words = placed.control.kind === 'checkbox' ? this.wordsOf(placed, 0) : '';
    return words === '' ? [] : [{ text: words, from: 'right' }];
  }

  /** The headings a control stands under, the form's own title first. */
  sectionsOf({ boxes, hiddenBy }: PlacedControl, captions: readonly LabelText[]): string[] {
    if (!boxes[0] || hiddenBy !== '') return [];
    this.#title ??= this.#sheets[0] ? titleOf(this.#sheets[0]) : '';
    const area = areaOf(boxes[0]);
    const over = sectionsOver(area, this.#headingsOf(boxes[0].page));
    const own = captions.map(({ text }) => text).filter((text) => !isPart(text));
    const box = own.length > 0 ? this.#boxOver(boxes[0].page, area, own) : '';
    return [...new Set([this.#title, ...over, box])].filter((text) => text !== '');
  }

  #headingsOf(page: number): ReturnType<typeof headingsOf> {
    this.#headings ??= this.#sheets.map(headingsOf);
    return this.#headings[page] ?? [];
  }

  /** The caption of the numbered box a field stands in; '' where the form numbers none. */
  boxCaption({ rect }: Field): string {
    const area = areaOf(rect);
    const page = this.#sheets.findIndex(({ slots }) => slots.some((slot) => same(slot, area)));
    return page < 0 ? '' : this.#boxOver(page, area, []);
  }

  #boxOver(page: number, area: Area, own: readonly string[]): string {
    this.#numbered ??= this.#sheets.map(({ printed }) => numberedCaptions(printed));
    const over = headingsOver(area, this.#headingsOf(page)).map(({ piece }) => piece);
    return boxOver(area, own, this.#numbered[page]!, this.#sheets[page]!.printed, over);
  }

  /** What stands over the columns of a table whose first row these fields are; rows of other tables may run between. */
  headsOver(row: readonly Field[], inTables: readonly Field[]): LabelText[][] {
    const areas = row.map(({ rect }) => areaOf(rect));
    const sheet = this.#sheets.find(({ slots }) => slots.some((slot) => same(slot, areas[0]!)));
    if (!sheet) return row.map(() => []);
    const tables = inTables.map(({ rect }) => areaOf(rect));
    const others = sheet.slots.filter((slot) => !tables.some((area) => same(slot, area)));
    return columnHeads(areas, others, sheet.printed);
  }

  /** Whether a word stands printed between two fields on one line. */
  isPartedByWord(a: Field, b: Field): boolean {
    const [left, right] = [areaOf(a.rect), areaOf(b.rect)];
    return this.#sheets.some(({ printed: { pieces } }) =>
      pieces.some(
        (piece) =>
          /\p{L}{2}/u.test(piece.text) &&
          piece.left >= left.right - 4 &&
          piece.right <= right.left + 4 &&
          piece.top < right.bottom - 2 &&
          piece.bottom > right.top + 2,
      ),
    );
  }
}

const areaOf = ({ x, y, width, height }: { x: number; y: number; width: number; height: number }): Area => ({
  left: x,
  top: y,
  right: x + width,
  bottom: y + height,
});

const same = (a: Area, b: Area): boolean => a.left === b.left && a.top === b.top && a.right === b.right;
