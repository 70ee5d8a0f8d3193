import { numberDiagnoses } from './diagnoses';
import type { Draft } from './draft';
import { byColumn, findLineGrids, gridKey, IN_GRID, isLine } from './lineGrids';
import { partsOf } from './parts';
import { byRowNumber, type NumberedRows, rowNumber } from './rowNumbers';
import { wholeClaim } from './wholeClaim';
import { nameWords } from './words';

/**
 * Numbers what repeats: service lines by the rows of their grid (or by the numbers in names, or by turn), diagnoses by
 * letter, ordinal or turn. A service block that stands only once speaks of the whole claim.
 */
export function numberRows(drafts: readonly Draft[]): Draft[] {
  return numberDiagnoses(numberLines(drafts));
}

/** Columns of one line speak for each other. */
const inCompany = (draft: Draft): { score: number } => ({ score: Math.min(0.97, draft.score + 0.1) });

function numberLines(drafts: readonly Draft[]): Draft[] {
  const lineGrids = findLineGrids(drafts);
  const hasOwnDiagnoses = drafts.filter(({ means, field }) => means === 'diagnosis.code' && !field.grid).length > 1;
  // diagnoses with letters are there to be pointed to
  const isLettered =
    drafts.filter(
      ({ means, field }) =>
        means === 'diagnosis.code' && !field.grid && field.labels.some(({ text }) => /^[A-L][.)]?$/.test(text)),
    ).length > 1;
  const charged = new Set(
    drafts.flatMap((draft) =>
      draft.field.grid && /^(?:line\.charge|claim\.totalCharge)$/.test(draft.means) ? [gridKey(draft)] : [],
    ),
  );
  const asLine = drafts.map((draft) => {
    const grid = draft.field.grid && lineGrids.get(gridKey(draft));
    if (!grid || draft.never || !grid.includes(draft.field.grid!.row)) return draft;
    // what was paid is what it cost where the line says nothing else of that
    const isCost = draft.means === 'claim.amountPaid' && !charged.has(gridKey(draft));
    const means = isCost ? 'line.charge' : (IN_GRID[draft.means] ?? draft.means);
    if (!means.startsWith('line.')) return draft;
    // "procedures, services or supplies; modifier" over boxes of two letters
    if (draft.field.maxLength === 2 && draft.field.labels.some(({ text }) => /\bmodifiers?\b/i.test(text)))
      return { ...draft, means: 'line.modifier', ...inCompany(draft) };
    // "diagnosis number" beside boxes for the diagnoses themselves says which of them
    if (
      means === 'line.diagnosisCode' &&
      hasOwnDiagnoses &&
      (POINTS.test(draft.field.labels.map(({ text }) => text).join(' ')) ||
        (isLettered && BARE_DIAGNOSIS.test(draft.field.labels[0]?.text ?? '')))
    )
      return { ...draft, means: 'line.pointer', ...inCompany(draft) };
    const isLetters = means === 'line.diagnosisCode' && draft.field.maxLength > 0 && draft.field.maxLength <= 4;
    // the columns beside it speak for each other
    return { ...draft, means: isLetters ? 'line.pointer' : means, ...inCompany(draft) };
  });
  const result = byColumn(asLine, lineGrids);
  const loose: number[] = [];
  const rows = new Map<string, number[]>();
  result.forEach((draft, at) => {
    if (!isLine(draft)) return;
    const grid = draft.field.grid && lineGrids.get(gridKey(draft));
    if (!grid) {
      loose.push(at);
      return;
    }
    const row = grid.indexOf(draft.field.grid!.row);
    if (row < 0) {
      result[at] = { ...draft, means: '', score: 0, why: 'A line of remarks between the service lines.' };
      return;
    }
    const key = `${gridKey(draft)}#${row}`;
    rows.set(key, [...(rows.get(key) ?? []), at]);
  });
  for (const [key, places] of rows) settleRow(result, places, Number(key.slice(key.lastIndexOf('#') + 1)));
  const isGrid = [...rows.values()].some((places) =>
    places.some((at) => /\.(?:charge|procedureCode)$/.test(result[at]!.means)),
  );
  const numbered = byRowNumber(result, loose);
  if (numbered) joinRows(result, numbered);
  // rows that say their number outweigh a few boxes that only happen to stand under one another
  const outweighs = isGrid && numbered !== undefined && numbered.rows.length > rows.size;
  if (outweighs) for (const at of [...rows.values()].flat()) result[at] = wholeClaim(result[at]!, 2, true);
  const besideGrid = isGrid && !outweighs;
  numberLoose(result, loose, besideGrid ? undefined : numbered, besideGrid);
  return result;
}

const BARE_DIAGNOSIS = /^\W*(?:dx|diag\.?|diagnos[ei]s)\W*$/i;
const POINTS = /\bdiagnos[ie]s (?:numbers?|nos?\b|#)/i;

/** Within one line: one header over several boxes is told apart by their order and size. */
function settleRow(result: Draft[], places: number[], row: number): void {
  const byMeans = new Map<string, number[]>();
  for (const at of places) byMeans.set(result[at]!.means, [...(byMeans.get(result[at]!.means) ?? []), at]);
  for (const [means, same] of byMeans) settleSame(result, means, same, byMeans);
  let modifier = 0;
  for (const at of places) {
    const draft = result[at]!;
    const attribute = draft.means.slice(5);
    const means = attribute === 'modifier' ? `line[${row}].modifier[${modifier++}]` : `line[${row}].${attribute}`;
    result[at] = { ...draft, means };
  }
}

function settleSame(result: Draft[], means: string, same: number[], byMeans: Map<string, number[]>): void {
  if (same.length < 2) return;
  const set = (at: number, change: Partial<Draft>) => {
    result[at] = { ...result[at]!, ...change };
  };
  const asDates = (group: number[], meaning: string) => {
    const parts = partsOf(
      'date',
      group.map((at) => result[at]!.field),
    ) ?? ['month', 'day', 'year'];
    group.forEach((at, index) => {
      set(at, { means: meaning, part: parts[index]! });
    });
  };
  const isDate = means === 'line.dateFrom' || means === 'line.dateTo';
  if (isDate && same.length === 3) asDates(same, means);
  if (means === 'line.dateFrom' && !byMeans.has('line.dateTo')) {
    if (same.length === 2) set(same[1]!, { means: 'line.dateTo' });
    if (same.length === 6) {
      asDates(same.slice(0, 3), 'line.dateFrom');
      asDates(same.slice(3), 'line.dateTo');
    }
    return;
  }
  if (means === 'line.pointer' && same.length <= 4) {
    same.forEach((at, index) => {
      set(at, { part: 'ABCD'[index]! });
    });
  }
  if (means === 'line.procedureCode') {
    for (const at of same.slice(1)) {
      const { maxLength } = result[at]!.field;
      set(at, { means: maxLength > 0 && maxLength <= 2 ? 'line.modifier' : 'line.other' });
    }
  }
  if (means === 'line.charge' && same.length === 2) {
    const second = result[same[1]!]!.field;
    const isCents = second.maxLength === 2 || /\bcents?\b/.test(nameWords(second.name));
    if (isCents)
      same.forEach((at, index) => {
        set(at, { part: index === 0 ? 'dollars' : 'cents' });
      });
    else set(same[1]!, { means: 'line.other' });
  }
}

/**
 * What stands in a row with line data is of that line, though on its own it would speak of the claim: whom this one was
 * paid to, how much of this one was paid.
 */
function joinRows(result: Draft[], { rows, which }: NumberedRows): void {
  const rowOf = new Map<string, number[]>();
  for (const row of rows) {
    for (const at of row) {
      const counted = rowNumber(result[at]!, which);
      if (counted) rowOf.set(`${result[at]!.field.frame}|${counted.within}|${counted.number}`, row);
    }
  }
  result.forEach((draft, at) => {
    if (draft.never || isLine(draft)) return;
    const counted = rowNumber(draft, which);
    const row = counted && rowOf.get(`${draft.field.frame}|${counted.within}|${counted.number}`);
    if (!row) return;
    const isMoney = /^claim\.(?:amountPaid|totalCharge)$/.test(draft.means);
    const charged = row.some((other) => result[other]!.means === 'line.charge');
    const means = isMoney && !charged ? 'line.charge' : IN_GRID[draft.means];
    if (!means) return;
    result[at] = { ...draft, means };
    row.push(at);
  });
}

const VAGUE = 0.62;

/** Whether boxes are those of one line: each says something else, and what a line costs or is, is among it. */
function isFirstLine(drafts: readonly Draft[]): boolean {
  const said = drafts.map(({ means, part }) => `${means}.${part}`);
  return said.length >= 2 && new Set(said).size === said.length && said.some((one) => PRICED.test(one));
}

/** From and to may be any span: a line also has a price, a code or words. */
const PRICED = /^line\.(?:charge|procedureCode|description|units|pointer)\./;

/** Line data outside any grid: numbered by labels, sections or names, else by turn; a single block is the whole claim. */
function numberLoose(result: Draft[], places: number[], numbered: NumberedRows | undefined, besideGrid: boolean): void {
  if (numbered) {
    for (const at of numbered.strays) {
      const alike = numbered.strays.filter((other) => result[other]!.means === result[at]!.means);
      result[at] = wholeClaim(result[at]!, alike.length, true);
    }
    numbered.rows.forEach((row, index) => {
      for (const at of row) result[at] = { ...result[at]!, ...inCompany(result[at]!) };
      settleRow(result, row, index);
    });
    return;
  }
  const byMeans = new Map<string, number[]>();
  for (const at of places) {
    // a bare "Date" somewhere on the page is no rival of a date of service
    const key = `${result[at]!.means}.${result[at]!.part}${result[at]!.score < VAGUE ? ' vaguely' : ''}`;
    byMeans.set(key, [...(byMeans.get(key) ?? []), at]);
  }
  const most = Math.max(0, ...[...byMeans.values()].map((same) => same.length));
  const repeated = [...byMeans].filter(([, same]) => same.length === most);
  const isPriced = repeated.some(([key]) => PRICED.test(key));
  const repeats = !besideGrid && most >= 2 && repeated.length >= 2 && isPriced;
  // a block that stands once, and of which the page adds more, is the first line; what stands beside it is the claim's
  const growing = places.filter((at) => result[at]!.field.grows);
  if (!besideGrid && isFirstLine(growing.map((at) => result[at]!))) {
    for (const at of growing) result[at] = { ...result[at]!, ...inCompany(result[at]!) };
    settleRow(result, growing, 0);
    for (const at of places.filter((at) => !growing.includes(at))) result[at] = wholeClaim(result[at]!, 1, true);
    return;
  }
  for (const same of byMeans.values()) {
    same.forEach((at, turn) => {
      const draft = result[at]!;
      const inTurn = repeats && same.length === most;
      const attribute = draft.means.slice(5);
      result[at] = inTurn
        ? {
            ...draft,
            ...inCompany(draft),
            means: `line[${turn}].${attribute === 'modifier' ? 'modifier[0]' : attribute}`,
          }
        : wholeClaim(draft, same.length, besideGrid);
    });
  }
}
