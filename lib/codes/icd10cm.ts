import data from './data/icd10cm.json';
import { normalizeIcd } from './normalizeIcd';

/** A code that is in the edition of that day. `billable` false is a header, which no claim may carry. */
export interface IcdHit {
  found: true;
  code: string; // dotted, upper case
  description: string; // the official title
  billable: boolean;
  children: string[]; // the billable codes below a header
  edition: string; // fiscal year, like FY2026
  certain: boolean; // false on dates outside the editions of the table
}
export interface IcdMiss {
  found: false;
  code: string; // as far as it could be read
  reason: 'not-a-code' | 'outside-the-tables' | 'not-yet-valid' | 'unknown';
  validFrom: string; // for 'not-yet-valid'
  edition: string;
  certain: boolean; // false where the table may lack codes that exist
}

interface Version {
  from: string; // first date of service; '' = since the first edition here
  billable: boolean;
  description: string;
}

/** The ranges the table carries: neoplasms, chemotherapy encounters, history and follow-up, hair loss, its drug effect. */
const COVERED = /^(C|D[0-4]|Z08|Z51|Z85|L6[345]|T45\.1X5)/;
const FIRST_EDITION = data.starts[0]!;
/** The last day of the newest edition in the table. */
const KNOWN_UNTIL = '2027-09-30';
/** FY2027 is reconstructed (see the data's `source`): what it lists is good, but a code it lacks may still exist. */
const COMPLETE_UNTIL = '2026-09-30';

let table: Map<string, Version[]> | undefined;

function readTable(): Map<string, Version[]> {
  const codes = new Map<string, Version[]>();
  for (const row of data.rows.split('\n')) {
    const [code = '', mark = '', description = ''] = row.split('\t');
    const version = {
      from: data.starts[Number.parseInt(mark, 10) || -1] ?? '',
      billable: !mark.endsWith('h'),
      description,
    };
    const versions = codes.get(code);
    if (versions) versions.push(version);
    else codes.set(code, [version]);
  }
  return codes;
}

/** The ICD-10-CM fiscal year of an ISO date: FY2026 runs from 2025-10-01 to 2026-09-30. */
export function fiscalYear(date: string): string {
  const year = Number(date.slice(0, 4));
  return `FY${date.slice(5) >= '10-01' ? year + 1 : year}`;
}

const versionOn = (versions: readonly Version[], date: string) => versions.findLast(({ from }) => from <= date);

/**
 * What a diagnosis code means on a date of service, or why it cannot be said. Dates before the first edition are answered
 * from the first, dates after the last from the last, both with `certain: false`. Never throws.
 * @param code as people write it: C50.412, c50412, Z51-11
 * @param dateOfService ISO
 */
export function lookup(code: string, dateOfService: string): IcdHit | IcdMiss {
  const edition = fiscalYear(dateOfService);
  const day = dateOfService < FIRST_EDITION ? FIRST_EDITION : dateOfService;
  const clean = normalizeIcd(code);
  const miss = (reason: IcdMiss['reason'], validFrom = ''): IcdMiss => ({
    found: false,
    code: clean ?? code.trim(),
    reason,
    validFrom,
    edition,
    certain: dateOfService >= FIRST_EDITION && dateOfService <= COMPLETE_UNTIL,
  });
  if (!clean) return miss('not-a-code');
  if (!COVERED.test(clean)) return miss('outside-the-tables');
  table ??= readTable();
  const versions = table.get(clean);
  if (!versions) return miss('unknown');
  const version = versionOn(versions, day);
  if (!version) return miss('not-yet-valid', versions[0]!.from);
  const certain = dateOfService >= FIRST_EDITION && dateOfService <= KNOWN_UNTIL;
  const children = version.billable ? [] : billableCodes(day).filter((child) => child.startsWith(clean));
  return { found: true, code: clean, ...pick(version), children, edition, certain };
}

const pick = ({ billable, description }: Version) => ({ billable, description });

/** Every billable code of the tables on a date of service (ISO), in code order. */
export function billableCodes(date: string): string[] {
  table ??= readTable();
  return [...table].flatMap(([code, versions]) => (versionOn(versions, date)?.billable ? [code] : []));
}

/** Every code of the tables on a date of service (ISO), headers included. */
export function allCodes(date: string): string[] {
  table ??= readTable();
  return [...table].flatMap(([code, versions]) => (versionOn(versions, date) ? [code] : []));
}
