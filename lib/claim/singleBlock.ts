import type { ItemKind } from '../profile/schema';
import type { Claim } from './types';

/** A whole claim as one entry, for portals that ask for one period and one amount instead of lines. */
export interface SingleBlock {
  from: string; // ISO, first date of service; '' when there is none
  to: string;
  chargeCents: number;
  units: number;
  /** Days on which she was cooled; 0 where no line says so, as of rented caps. */
  sessions: number;
  procedureCodes: string[]; // each once, in the order of the lines
  description: string; // each kind of line once, in our own words
}

const COOLING = new Set<ItemKind>(['cycle', 'placement', 'post-infusion']);

/** The single entry of a claim: from the first to the last date of service, with the sums of all lines. */
export function singleBlock({ lines, service, totals }: Pick<Claim, 'lines' | 'service' | 'totals'>): SingleBlock {
  return {
    from: service.from,
    to: service.to,
    chargeCents: totals.chargeCents,
    units: lines.reduce((sum, line) => sum + line.units, 0),
    sessions: new Set(lines.filter(({ kind }) => COOLING.has(kind)).map(({ dateFrom }) => dateFrom)).size,
    procedureCodes: [...new Set(lines.map((line) => line.procedureCode).filter(Boolean))],
    description: [...new Set(lines.map((line) => line.description))].join('; '),
  };
}
