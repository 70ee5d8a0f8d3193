import type { ContentStreamOperand } from '@cantoo/pdf-lib';
import type { ReadString } from './fonts';
import { apply, IDENTITY, type Matrix, matrixOf, multiply, type Point } from './matrix';

/** A string as the page shows it: on its baseline, in the page's user space. */
export interface ShownText {
  text: string;
  from: Point;
  to: Point;
  /** From the baseline to the top of a capital letter, about. */
  up: Point;
  /** The font's name in the file says that it is a bold one. */
  bold: boolean;
}

export interface ShownFont {
  read: ReadString | undefined;
  bold: boolean;
}

const CAPITAL = 0.72; // of the font size
const SPACE = 0.15; // of the font size: a shift that reads as a space
const APART = 1; // of the font size: a shift that sets two texts apart

/** The part of the graphics state that speaks of text (PDF 32000-1, 9.3); saved and restored with it. */
export interface TextState extends ShownFont {
  size: number;
  spacing: number;
  wordSpacing: number;
  stretch: number;
  leading: number;
  rise: number;
}

export const NO_TEXT: TextState = {
  read: undefined,
  bold: false,
  size: 0,
  spacing: 0,
  wordSpacing: 0,
  stretch: 1,
  leading: 0,
  rise: 0,
};

/** Where text goes on within one text object. */
export class TextCursor {
  #matrix: Matrix = IDENTITY;
  #line: Matrix = IDENTITY;

  /** Follows one operator; what it shows is added to `texts`. Other operators than those of text change nothing. */
  follow(name: string, args: readonly ContentStreamOperand[], state: TextState, ctm: Matrix, texts: ShownText[]): void {
    const [a = 0, b = 0] = args.map((arg) => (typeof arg === 'number' ? arg : 0));
    switch (name) {
      case 'BT':
        this.#matrix = this.#line = IDENTITY;
        break;
      case 'Tc':
        state.spacing = a;
        break;
      case 'Tw':
        state.wordSpacing = a;
        break;
      case 'Tz':
        state.stretch = a / 100;
        break;
      case 'TL':
        state.leading = a;
        break;
      case 'Ts':
        state.rise = a;
        break;
      case 'Tm':
        this.#matrix = this.#line = matrixOf(args);
        break;
      case 'TD':
        state.leading = -b;
        this.#start(a, b);
        break;
      case 'Td':
        this.#start(a, b);
        break;
      case 'T*':
        this.#start(0, -state.leading);
        break;
      case '"':
        state.wordSpacing = a;
        state.spacing = b;
        this.#start(0, -state.leading);
        this.#show(args[2], state, ctm, texts);
        break;
      case "'":
        this.#start(0, -state.leading);
        this.#show(args[0], state, ctm, texts);
        break;
      case 'Tj':
      case 'TJ':
        this.#show(args[0], state, ctm, texts);
        break;
    }
  }

  #start(x: number, y: number): void {
    this.#line = multiply([1, 0, 0, 1, x, y], this.#line);
    this.#matrix = this.#line;
  }

  #move(distance: number): void {
    this.#matrix = multiply([1, 0, 0, 1, distance, 0], this.#matrix);
  }

  /** Shows a string, or strings with shifts between them. A wide shift, or spaces in a row, set two texts apart. */
  #show(operand: ContentStreamOperand | undefined, state: TextState, ctm: Matrix, texts: ShownText[]): void {
    const { size, rise, stretch, bold } = state;
    const trace = () => multiply(this.#matrix, ctm);
    const place = (): Point => apply(trace(), 0, rise);
    let run: { text: string; from: Point } | undefined;
    const end = () => {
      const top = apply(trace(), 0, rise + size * CAPITAL);
      const to = place();
      if (run && run.text.trim() !== '') texts.push({ ...run, to, up: [top[0] - to[0], top[1] - to[1]], bold });
      run = undefined;
    };
    for (const part of Array.isArray(operand) ? operand : [operand]) {
      if (typeof part === 'number') {
        const shift = (-part / 1000) * size * stretch;
        if (Math.abs(shift) > APART * size) end();
        else if (run && shift > SPACE * size) run.text += ' ';
        this.#move(shift);
        continue;
      }
      const bytes = bytesOf(part);
      for (const { text, advance, isSpace } of (bytes && state.read?.(bytes)) ?? []) {
        const isBlank = text.trim() === '' || text === '_'; // lines to write on are often drawn so
        if (isBlank && run?.text.endsWith(' ')) end();
        if (!isBlank || run) {
          run ??= { text: '', from: place() };
          run.text += isBlank ? ' ' : text;
        }
        this.#move(((advance / 1000) * size + state.spacing + (isSpace ? state.wordSpacing : 0)) * stretch);
      }
    }
    end();
  }
}

function bytesOf(operand: ContentStreamOperand | undefined): Uint8Array | undefined {
  const bytes = typeof operand === 'object' && 'bytes' in operand ? operand.bytes : undefined;
  return bytes instanceof Uint8Array ? bytes : undefined;
}
