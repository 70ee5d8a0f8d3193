import { FIRST_EDITION, icdTable, versionOn } from './icdTable';
import { normalizeIcd } from './normalizeIcd';

/** A code that is in the edition of that day. `billable` false is a header, which no claim may carry. */
export interface IcdHit {
  found: true;
  code: string; // dotted, upper case
  description: string; // the official title
  billable: boolean;
  billableUntil: string; // the last day of a header that could be billed before it was split, ISO; else ''
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

/** The ranges the table carries: neoplasms, chemotherapy encounters, history and follow-up, hair loss, its drug effect. */
const COVERED = /^(C|D[0-4]|Z08|Z51|Z85|L6[345]|T45\.1X5)/;
/** The last day of the newest edition in the table. */
const KNOWN_UNTIL = '2027-09-30';
/** FY2027 is reconstructed (see the data's `source`): what it lists is good, but a code it lacks may still exist. */
const COMPLETE_UNTIL = '2026-09-30';

/** The ICD-10-CM fiscal year of an ISO date: FY2026 runs from 2025-10-01 to 2026-09-30. */
export function fiscalYear(date: string): string {
  const year = Number(date.slice(0, 4));
  return `FY${date.slice(5) >= '10-01' ? year + 1 : year}`;
}

const dayBefore = (date: string) => new Date(Date.parse(date) - 86_400_000).toISOString().slice(0, 10);

/**
 * What a diagnosis code means on a date of service, or why it cannot be said. Dates before the first edition are answered
 * from the first, dates after the last from the last, both with `certain: false`. Never throws.
 * @param code as people write it: C50.412, c50412, Z51-11
 * @param dateOfService ISO
 */
export function lookup(code: string, dateOfService: string): IcdHit | IcdMiss {
  const edition = fiscalYear(dateOfService);
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
  const versions = icdTable().get(clean);
  if (!versions) return miss('unknown');
  const version = versionOn(versions, dateOfService);
  if (!version) return miss('not-yet-valid', versions[0]!.from);
  const { billable, description } = version;
  const split = versions[0]!.billable && !billable && versions.find((earlier) => !earlier.billable);
  return {
    found: true,
    code: clean,
    description,
    billable,
    billableUntil: split ? dayBefore(split.from) : '',
    children: billable ? [] : billableCodes(dateOfService).filter((child) => child.startsWith(clean)),
    edition,
    certain: dateOfService >= FIRST_EDITION && dateOfService <= KNOWN_UNTIL,
  };
}

/** Every billable code of the tables on a date of service (ISO), in code order. */
export function billableCodes(date: string): string[] {
  return [...icdTable()].flatMap(([code, versions]) => (versionOn(versions, date)?.billable ? [code] : []));
}

/** Every code of the tables on a date of service (ISO), headers included. */
export function allCodes(date: string): string[] {
  return [...icdTable()].flatMap(([code, versions]) => (versionOn(versions, date) ? [code] : []));
}

/** The codes right below a header on a date of service (ISO), headers included: C50.4 -> C50.41, C50.42. */
export function subcodes(header: string, date: string): string[] {
  const below = allCodes(date).filter((code) => code.startsWith(header) && code !== header);
  return below.filter((code) => !below.some((other) => code.startsWith(other) && code !== other));
}
