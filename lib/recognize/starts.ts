const LENGTH = 3; // characters of a word that tell patterns apart
const MOST = 600; // beginnings; a pattern with more is always tried

/** One way a match, or a piece of it, can begin. */
interface Begun {
  text: string;
  /** A word begins (or the text does) where the match begins. */
  anchored: boolean;
  /** What follows the piece belongs to the beginning too. */
  open: boolean;
}

const NOTHING: Begun = { text: '', anchored: false, open: true };
const ANCHOR: Begun = { text: '', anchored: true, open: true };
const ANY: Begun = { text: '', anchored: false, open: false };

/**
 * The places, in ascending order, of the patterns that a text of plain words can match, told by how its words begin. The
 * first runs of a long pattern cost a good part of a millisecond to compile, and a label has to do with few of hundreds.
 */
export function byStart(patterns: readonly RegExp[]): (text: string) => number[] {
  const always: number[] = [];
  const known = new Map<string, number[]>();
  patterns.forEach((pattern, place) => {
    const starts = startsOf(pattern);
    if (!starts) always.push(place);
    for (const start of starts ?? []) known.set(start, [...(known.get(start) ?? []), place]);
  });
  return (text) => {
    const places = new Set(always);
    for (const { index } of text.matchAll(/\b\w/g)) {
      for (let length = 1; length <= LENGTH; length++) {
        for (const place of known.get(text.slice(index, index + length)) ?? []) places.add(place);
      }
    }
    for (const place of places) compiled(patterns[place]!);
    return [...places].sort((a, b) => a - b);
  };
}

const LONG = ' '.repeat(1000);

/**
 * Makes a pattern ready for use. For a short text browsers compile a pattern to bytecode first and, when it is used
 * again, to machine code; with a long one they go for machine code at once. For patterns as large as ours that takes a
 * quarter of the time.
 */
export function compiled(pattern: RegExp): RegExp {
  if (!ready.has(pattern)) pattern.test(LONG);
  ready.add(pattern);
  return pattern;
}

const ready = new WeakSet<RegExp>();

/** The first characters of every match, up to `LENGTH`; undefined when a match can begin anyhow or within a word. */
export function startsOf(pattern: RegExp): Set<string> | undefined {
  if (/[iuvy]/.test(pattern.flags)) return undefined;
  const begun = readWays({ source: pattern.source, at: 0 });
  if (begun.some(({ text, anchored }) => !anchored || !/^\w/.test(text))) return undefined;
  return new Set(begun.map(({ text }) => text));
}

interface Reading {
  source: string;
  at: number;
}

/** `a|b|c` up to the end or a closing bracket. */
function readWays(reading: Reading): Begun[] {
  const all: Begun[] = [];
  do {
    let way = [NOTHING];
    while (!isOver(reading)) {
      if (way.some((begun) => begun.open)) way = join(way, repeated(reading, readPiece(reading)));
      else skip(reading);
    }
    all.push(...way);
  } while (reading.source[reading.at++] === '|');
  return distinct(all);
}

const isOver = ({ source, at }: Reading): boolean => at >= source.length || source[at] === '|' || source[at] === ')';

/** Beyond what belongs to the beginning: on to the end of this way. */
function skip(reading: Reading): void {
  for (let depth = 0; depth > 0 || !isOver(reading); reading.at++) {
    INERT.lastIndex = reading.at;
    INERT.test(reading.source);
    reading.at = INERT.lastIndex;
    const bracket = reading.source[reading.at];
    if (bracket === '(') depth++;
    else if (bracket === ')' && depth-- === 0) return;
    else if (bracket === undefined || (bracket === '|' && depth === 0)) return;
  }
}

const INERT = /(?:[^|()[\\]|\\.|\[[^\]]*\])*/y;

function readPiece(reading: Reading): Begun[] {
  const first = reading.source[reading.at++]!;
  switch (first) {
    case '^':
      return [ANCHOR];
    case '$':
      return [NOTHING];
    case '.':
      return [ANY];
    case '(': {
      const opening = take(OPENING, reading);
      const inside = readWays(reading);
      return /[=!]$/.test(opening) ? [NOTHING] : inside;
    }
    case '[': {
      const end = reading.source.indexOf(']', reading.at);
      const listed = reading.source.slice(reading.at, end);
      reading.at = end + 1;
      return /^[a-z0-9 ]+$/.test(listed) ? [...listed].map(letter) : [ANY];
    }
    case '\\': {
      const escaped = reading.source[reading.at++]!;
      if (/[bB]/.test(escaped)) return [escaped === 'b' ? ANCHOR : NOTHING];
      return [/\w/.test(escaped) ? ANY : letter(escaped)];
    }
    default:
      return [letter(first)];
  }
}

const OPENING = /\?(?::|<?[=!]|<\w+>)|/y;
const QUANTIFIER = /(?:[?*+]|\{\d+(?:,\d*)?\})\??|/y;

/** What a sticky pattern finds right here, which may be nothing. */
function take(pattern: RegExp, reading: Reading): string {
  const from = reading.at;
  pattern.lastIndex = from;
  pattern.test(reading.source);
  reading.at = Math.max(from, pattern.lastIndex);
  return reading.source.slice(from, reading.at);
}

const letter = (text: string): Begun => ({ text, anchored: false, open: true });

/** The piece with what `?`, `*`, `+` or `{n,m}` after it make of it. */
function repeated(reading: Reading, piece: Begun[]): Begun[] {
  const mark = take(QUANTIFIER, reading);
  if (mark === '') return piece;
  const once = mark.startsWith('?') ? piece : piece.map((begun) => ({ ...begun, open: false }));
  return /^(?:[?*]|\{0)/.test(mark) ? [...once, NOTHING] : once;
}

function join(before: Begun[], after: Begun[]): Begun[] {
  const joined = distinct(
    before.flatMap((a) =>
      a.open
        ? after.map((b) => {
            const text = (a.text + b.text).slice(0, LENGTH);
            return {
              text,
              anchored: a.anchored || (a.text === '' && b.anchored),
              open: b.open && text.length < LENGTH,
            };
          })
        : [a],
    ),
  );
  return joined.length > MOST ? [ANY] : joined;
}

const distinct = (all: Begun[]): Begun[] => [
  ...new Map(all.map((begun) => [`${begun.text} ${begun.anchored} ${begun.open}`, begun])).values(),
];
