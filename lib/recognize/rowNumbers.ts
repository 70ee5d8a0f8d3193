import type { Draft } from './draft';
import { plainWords } from './words';

/** Places by row, and those that belong to none. */
export interface NumberedRows {
  rows: number[][];
  strays: number[];
  /** Which number of a name counts rows. */
  which: 0 | -1;
}

/** The places by row, when there are several rows of several fields; what says no row, or stands alone in one, is a stray. */
export function byRowNumber(drafts: readonly Draft[], places: readonly number[]): NumberedRows | undefined {
  return groupByNumber(drafts, places, 0) ?? groupByNumber(drafts, places, -1);
}

/** @param which the first (0) or the last (-1) number of a name */
function groupByNumber(drafts: readonly Draft[], places: readonly number[], which: 0 | -1): NumberedRows | undefined {
  const rows = new Map<number, number[]>();
  const unnumbered: number[] = [];
  for (const at of places) {
    const number = rowNumber(drafts[at]!, which)?.number;
    if (number === undefined) {
      unnumbered.push(at);
      continue;
    }
    rows.set(number, [...(rows.get(number) ?? []), at]);
  }
  // the boxes of one date are one field
  const fieldsOf = (row: readonly number[]) => new Set(row.map((at) => drafts[at]!.cluster || at)).size;
  if (rows.size < 2 || [...rows.values()].filter((row) => fieldsOf(row) >= 2).length < 2) return undefined;
  const most = Math.max(...[...rows.values()].map((row) => row.length));
  const [strays, whole] = [...rows].reduce<[number[], [number, number[]][]]>(
    ([out, kept], [number, row]) =>
      row.length * 2 < most ? [[...out, ...row], kept] : [out, [...kept, [number, row]]],
    [unnumbered, []],
  );
  return { rows: whole.sort(([a], [b]) => a - b).map(([, row]) => row), strays, which };
}

const ROW_WORD =
  /\b(?:service|line|item|expense|visit|session|charge|row|treatment|purchase|supply|invoice|receipt|bill|claim line|gasto|servicio|sesion|cargo|partida|linea)s? (?:line |number |numero )?(\d{1,2})\b/;

/**
 * The number a field's label, section or name gives its row ("Line 2 charge", "Service 2", `lines[1].code`, `cpt_3`), and
 * what else would bear the same number for the same reason: the rest of that section, names that begin alike.
 */
export function rowNumber(draft: Draft, which: 0 | -1): { number: number; within: string } | undefined {
  const { field } = draft;
  for (const label of field.labels) {
    if (label.from === 'hint') continue; // "on the bill, 5 characters"
    const said = ROW_WORD.exec(plainWords(label.text));
    if (said) return { number: Number(said[1]), within: 'label' };
  }
  for (const section of [...field.sections].reverse()) {
    const said = ROW_WORD.exec(plainWords(section));
    if (said) return { number: Number(said[1]), within: section.replace(/\d+/, '') };
  }
  const name = field.name || field.idAttribute;
  const inName = [...name.matchAll(/(?<=^|[[_\-.$a-z])(\d{1,2})(?=[\]_\-.$a-z]|$)/gi)].at(which);
  return inName ? { number: Number(inName[1]), within: name.slice(0, inName.index) } : undefined;
}
