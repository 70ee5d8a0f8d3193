import type { Draft } from './draft';

export const isLine = (draft: Draft): boolean => draft.means.startsWith('line.');

/** In a grid of service lines these columns speak of the line, not of the claim. */
export const IN_GRID: Record<string, string> = {
  'diagnosis.code': 'line.diagnosisCode',
  'claim.totalCharge': 'line.charge',
  'claim.amountPaid': 'line.other',
  'claim.balanceDue': 'line.other',
  'claim.description': 'line.description',
  'condition.description': 'line.description',
  'claim.accountNumber': 'line.invoiceNumber',
  'seller.name.full': 'line.seller',
  'seller.organization': 'line.seller',
  'patient.relationshipToSubscriber': 'line.patientRelationship',
  'patient.name.full': 'line.patientName',
  'facility.npi': 'line.renderingNpi',
  'seller.npi': 'line.renderingNpi',
};

export const gridKey = (draft: Draft): string => `${draft.field.frame}:${draft.field.grid!.grid}`;

/** Grids with at least two columns of service-line data, and the rows of theirs that hold such data. */
export function findLineGrids(drafts: readonly Draft[]): Map<string, number[]> {
  const columns = new Map<string, Map<number, Set<string>>>();
  for (const draft of drafts) {
    if (!draft.field.grid || draft.never || !(isLine(draft) || draft.means in IN_GRID)) continue;
    const rows = columns.get(gridKey(draft)) ?? new Map<number, Set<string>>();
    const row = rows.get(draft.field.grid.row) ?? new Set<string>();
    row.add(draft.means);
    rows.set(draft.field.grid.row, row);
    columns.set(gridKey(draft), rows);
  }
  const grids = new Map<string, number[]>();
  for (const [key, rows] of columns) {
    const most = Math.max(...[...rows.values()].map((means) => means.size));
    // a line of remarks between two service lines says less than half of what they say
    const lines = [...rows].filter(
      ([, means]) => means.size >= Math.max(2, most / 2) && [...means].some((one) => one.startsWith('line.')),
    );
    if (lines.length > 0)
      grids.set(
        key,
        lines.map(([row]) => row).sort((a, b) => a - b),
      );
  }
  return grids;
}

/** What one cell of a column of service lines means, the others under the same header do, which may say it less clearly. */
export function byColumn(drafts: readonly Draft[], lineGrids: ReadonlyMap<string, number[]>): Draft[] {
  const keyOf = (draft: Draft): string => {
    const { grid, control, labels } = draft.field;
    const header = labels.find(({ from }) => from === 'column-header')?.text;
    const isInLine = grid && lineGrids.get(gridKey(draft))?.includes(grid.row);
    return isInLine && header ? [gridKey(draft), grid.column, control, header].join('|') : '';
  };
  const known = new Map<string, Draft>();
  for (const draft of drafts) if (isLine(draft) && !draft.never) known.set(keyOf(draft), draft);
  known.delete('');
  return drafts.map((draft) => {
    const same = draft.means === '' && !draft.never ? known.get(keyOf(draft)) : undefined;
    return same ? { ...draft, means: same.means, part: same.part, score: same.score, why: same.why } : draft;
  });
}
