import data from './data/icd10cm.json';

/** A code as it stands from one date of service on: a code that is split becomes a header, a title is reworded. */
export interface IcdVersion {
  from: string; // first date of service; '' = since the first edition here
  billable: boolean;
  description: string;
}

export const FIRST_EDITION = data.starts[0]!;

let table: Map<string, IcdVersion[]> | undefined;

/** Every code of every edition, dotted, in code order, each with its versions from the oldest to the newest. */
export function icdTable(): ReadonlyMap<string, readonly IcdVersion[]> {
  if (table) return table;
  table = new Map();
  for (const row of data.rows.split('\n')) {
    const [code = '', mark = '', description = ''] = row.split('\t');
    const version = {
      from: data.starts[Number.parseInt(mark, 10) || -1] ?? '',
      billable: !mark.endsWith('h'),
      description,
    };
    const versions = table.get(code);
    if (versions) versions.push(version);
    else table.set(code, [version]);
  }
  return table;
}

/** The version in force on a date of service (ISO); dates before the first edition are answered from the first. */
export const versionOn = (versions: readonly IcdVersion[], date: string): IcdVersion | undefined => {
  const day = date < FIRST_EDITION ? FIRST_EDITION : date;
  return versions.findLast(({ from }) => from <= day);
};
