import type { ContentStreamOperand, ContentStreamOperation } from '@cantoo/pdf-lib';

/**
 * The operators of an unpacked content stream with their operands, one after another (PDF 32000-1, 7.8.2). Inline images
 * are passed over. It ends with the bytes, whatever they are: a bracket without its partner is passed over too. The
 * library's own parser stops for ever at such a bracket, and at the array of an inline image.
 */
export function* operatorsOf(bytes: Uint8Array): Generator<ContentStreamOperation> {
  const reader = new Reader(bytes);
  let args: ContentStreamOperand[] = [];
  for (let token = reader.next(); token !== undefined; token = reader.next()) {
    if (token instanceof Word) {
      const { word } = token;
      if (word in CONSTANTS) {
        args.push(CONSTANTS[word]!);
        continue;
      }
      if (word === 'BI') reader.skipImage();
      else yield { name: word, args };
      args = [];
    } else if (!(token instanceof Closing)) {
      args.push(token);
    }
  }
}

const CONSTANTS: Record<string, number> = Object.assign(Object.create(null), { true: 1, false: 0, null: 0 });

/** An operator; wrapped, because a string among the operands is something else. */
class Word {
  readonly word: string;
  constructor(word: string) {
    this.word = word;
  }
}
class Closing {
  readonly closes: ']' | '>>';
  constructor(closes: ']' | '>>') {
    this.closes = closes;
  }
}
type Token = ContentStreamOperand | Word | Closing;

const BLANK = /(?:[\0\t\n\f\r ]|%[^\r\n]*)*/y;
const NAME = /\/([^\0\t\n\f\r ()<>[\]{}/%]*)/y;
const NUMBER = /[+\-.\d]+/y;
const HEX = /<([^>]*)>?/y;
const WORD = /['"]|[^\0\t\n\f\r ()<>[\]{}/%]+/y;
const IMAGE_DATA = /[\0\t\n\f\r \]>]ID[\0\t\n\f\r ]/g;
const IMAGE_END = /[\0\t\n\f\r ]EI(?=[\0\t\n\f\r ()<>[\]{}/%]|$)/g;

const ESCAPED: Record<string, number> = { n: 10, r: 13, t: 9, b: 8, f: 12 };

class Reader {
  readonly #text: string;
  #at = 0;

  constructor(bytes: Uint8Array) {
    // one character a byte, which no TextDecoder does
    const chunks: string[] = [];
    for (let at = 0; at < bytes.length; at += 8192) chunks.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
    this.#text = chunks.join('');
  }

  /** Undefined at the end. */
  next(): Token | undefined {
    while (true) {
      this.#take(BLANK);
      if (this.#at >= this.#text.length) return undefined;
      const token = this.#token();
      if (token !== undefined) return token;
      this.#at++;
    }
  }

  skipImage(): void {
    for (const pattern of [IMAGE_DATA, IMAGE_END]) {
      pattern.lastIndex = Math.max(0, this.#at - 1);
      this.#at = pattern.exec(this.#text) ? pattern.lastIndex : this.#text.length;
    }
  }

  #token(): Token | undefined {
    switch (this.#text[this.#at]) {
      case '/':
        return { type: 'name', value: unescaped(this.#take(NAME)![1]!) };
      case '(':
        return { type: 'string', bytes: this.#string() };
      case '[':
        this.#at++;
        return this.#until(']');
      case ']':
        this.#at++;
        return new Closing(']');
      case '<':
        if (this.#text[this.#at + 1] !== '<') return { type: 'hexString', bytes: bytesOf(this.#take(HEX)![1]!) };
        this.#at += 2;
        return dictionary(this.#until('>>'));
      case '>':
        if (this.#text[this.#at + 1] !== '>') return undefined;
        this.#at += 2;
        return new Closing('>>');
    }
    const number = this.#take(NUMBER);
    if (number) return Number.parseFloat(number[0]) || 0;
    const word = this.#take(WORD);
    return word ? new Word(word[0]) : undefined;
  }

  #take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text);
    if (found) this.#at = pattern.lastIndex;
    return found;
  }

  /** The operands up to the bracket that closes them; operators have no place among them. */
  #until(end: Closing['closes']): ContentStreamOperand[] {
    const items: ContentStreamOperand[] = [];
    for (let token = this.next(); token !== undefined; token = this.next()) {
      if (token instanceof Closing) {
        if (token.closes === end) break;
      } else if (!(token instanceof Word)) {
        items.push(token);
      } else if (token.word in CONSTANTS) {
        items.push(CONSTANTS[token.word]!);
      }
    }
    return items;
  }

  /** A string in parentheses, which may hold pairs of them (PDF 32000-1, 7.3.4.2). */
  #string(): Uint8Array {
    const out: number[] = [];
    let depth = 0;
    for (; this.#at < this.#text.length; this.#at++) {
      const char = this.#text[this.#at]!;
      if (char === '\\') {
        this.#escape(out);
        continue;
      }
      if (char === ')' && --depth === 0) {
        this.#at++;
        break;
      }
      if (char !== '(' || depth++ > 0) out.push(char.charCodeAt(0));
    }
    return Uint8Array.from(out);
  }

  /** Reads what a backslash says and stays on its last character. */
  #escape(out: number[]): void {
    const octal = /^[0-7]{1,3}/.exec(this.#text.slice(this.#at + 1, this.#at + 4))?.[0];
    if (octal !== undefined) {
      this.#at += octal.length;
      out.push(Number.parseInt(octal, 8) & 0xff);
      return;
    }
    const char = this.#text[++this.#at];
    if (char === '\r' && this.#text[this.#at + 1] === '\n') this.#at++;
    if (char !== undefined && char !== '\r' && char !== '\n') out.push(ESCAPED[char] ?? char.charCodeAt(0));
  }
}

const unescaped = (name: string): string =>
  name.replace(/#([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

function bytesOf(hex: string): Uint8Array {
  const digits = hex.replace(/[\0\t\n\f\r ]+/g, '');
  return Uint8Array.from({ length: Math.ceil(digits.length / 2) }, (_, at) =>
    Number.parseInt(digits.slice(at * 2, at * 2 + 2).padEnd(2, '0'), 16),
  );
}

/** Keys and values by turn. */
function dictionary(items: readonly ContentStreamOperand[]): ContentStreamOperand {
  const entries: [string, ContentStreamOperand][] = [];
  for (let at = 0; at + 1 < items.length; at += 2) {
    const key = items[at]!;
    if (typeof key === 'object' && 'type' in key && key.type === 'name') {
      entries.push([String(key.value), items[at + 1]!]);
    }
  }
  return Object.fromEntries(entries);
}
