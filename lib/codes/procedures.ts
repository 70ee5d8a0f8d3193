import type { Course } from '../profile/schema';
import { normalizeModifier } from './identifiers';

export type Route = Course['route'];
export type System = Course['system'];
export type Confidence = 'high' | 'medium' | 'low';

/** A single fact of a row that is less sure than the row: wherever it decides something, she is asked to check it. */
export type ProcedureFact = 'meaning' | 'validTo' | 'routes' | 'units' | 'description';

/** What is known about one procedure or supply code. Numbers and our own words only: CPT's descriptors are the AMA's. */
export interface ProcedureRule {
  code: string;
  words: string;
  validFrom: string; // first date of service, ISO; '' = before any claim this program meets
  validTo: string; // last date of service, ISO; '' = still valid
  /** Who may put it on a claim: a `provider` code belongs to clinics that bill the patient. */
  routes: readonly Route[];
  /** Codes for machine cooling do not describe caps that are frozen and changed by hand. */
  machineOnly: boolean;
  units: 'one-per-item' | 'one-per-session' | 'one-per-course' | 'as-billed';
  /** Unlisted and miscellaneous codes say nothing by themselves: the claim must describe the thing in words. */
  needsDescription: boolean;
  source: string;
  confidence: Confidence; // that the code exists and is used for this
  /** Facts known only from memory or by analogy, in no text we could read. */
  unsure: readonly ProcedureFact[];
}

const EVERYONE: readonly Route[] = ['manufacturer', 'provider', 'rental'];
const CLINICS: readonly Route[] = ['provider'];

const CGS = 'CGS Medicare coding article on scalp cooling, 2025-03-17 (cgsmedicare.com)';
const PAXMAN_2021 =
  'Paxman reimbursement guidance (coldcap.com): codes in effect from July 2021, for providers who bill';
const PAXMAN_2026 = 'Paxman US reimbursement page (paxmanscalpcooling.com) and hospital price files of 2026';
const HCPCS = 'CMS HCPCS Level II file, July 2024';
const MAKERS =
  'DigniCap insurance information (dignicap.com/insurance) and Paxman reimbursement guidance (coldcap.com)';

const row = (rule: Partial<ProcedureRule> & Pick<ProcedureRule, 'code' | 'words' | 'source'>): ProcedureRule => ({
  validFrom: '',
  validTo: '',
  routes: EVERYONE,
  machineOnly: false,
  units: 'one-per-item',
  needsDescription: false,
  confidence: 'high',
  unsure: [],
  ...rule,
});

/** One row per code a scalp cooling bill prints or a manufacturer suggests. */
export const PROCEDURES: readonly ProcedureRule[] = [
  row({
    code: '97039',
    words: 'Treatment with no code of its own, attended by a person',
    units: 'one-per-session',
    needsDescription: true,
    unsure: ['description', 'units'], // sold by the session; no text says how often it may be billed
    source: MAKERS,
  }),
  row({
    code: '97010',
    words: 'Hot or cold packs',
    units: 'one-per-session',
    unsure: ['meaning', 'units'],
    source: 'Paxman reimbursement guidance (coldcap.com)',
  }),
  row({ code: 'A9273', words: 'Cold cap or cold wrap', validFrom: '2011-01-01', source: HCPCS }),
  row({
    code: 'E1399',
    words: 'Medical equipment with no code of its own',
    validFrom: '1986-01-01',
    needsDescription: true,
    unsure: ['description'],
    source: HCPCS,
  }),
  row({ code: 'A9282', words: 'Wig of any kind', validFrom: '2006-01-01', source: HCPCS }),
  row({
    code: '0662T',
    words: 'Machine scalp cooling: first measuring and fitting of the cap',
    validFrom: '2021-07-01',
    validTo: '2025-12-31', // by CPT's custom, when codes of category I took over; no text we have read says so
    unsure: ['validTo'],
    routes: CLINICS,
    machineOnly: true,
    units: 'one-per-course',
    source: `${CGS}; ${PAXMAN_2021}`,
  }),
  row({
    code: '0663T',
    words: 'Machine scalp cooling: placing, watching and removing the cap',
    validFrom: '2021-07-01',
    validTo: '2025-12-31', // by CPT's custom, when codes of category I took over; no text we have read says so
    unsure: ['validTo'],
    routes: CLINICS,
    machineOnly: true,
    units: 'one-per-session',
    source: `${CGS}; ${PAXMAN_2021}`,
  }),
  row({
    code: '97007',
    words: 'Machine scalp cooling: the cap, measuring, fitting and instruction',
    validFrom: '2026-01-01',
    routes: CLINICS, // Paxman said so of the codes of 2021 and has not repeated it for these
    unsure: ['routes', 'units'],
    machineOnly: true,
    units: 'one-per-course', // by analogy to 0662T
    source: PAXMAN_2026,
  }),
  row({
    code: '97008',
    words: 'Machine scalp cooling: hair preparation, placing the cap, cooling before the infusion',
    validFrom: '2026-01-01',
    routes: CLINICS,
    unsure: ['routes'],
    machineOnly: true,
    units: 'one-per-session',
    source: PAXMAN_2026,
  }),
  row({
    code: '97009',
    words: 'Machine scalp cooling after the infusion, for each 30 minutes',
    validFrom: '2026-01-01',
    routes: CLINICS,
    unsure: ['routes'],
    machineOnly: true,
    units: 'as-billed', // how part of a half hour counts is not settled, so units are only ever copied from the bill
    source: PAXMAN_2026,
  }),
  row({
    code: '99070',
    words: "Supplies from a physician's office",
    routes: CLINICS,
    units: 'as-billed',
    source: 'Penguin Cold Caps insurance page (penguincoldcaps.com)',
    confidence: 'low',
  }),
];

const BY_CODE = new Map(PROCEDURES.map((rule) => [rule.code, rule]));

/** The row of a normalized code; undefined when this program knows nothing about it. */
export const procedureRule = (code: string): ProcedureRule | undefined => BY_CODE.get(code);

/** Whether a rule's code may be used on a date of service (ISO). */
export const isValidOn = ({ validFrom, validTo }: ProcedureRule, date: string): boolean =>
  validFrom <= date && (validTo === '' || date <= validTo);

export interface ProcedureReading {
  code: string; // five characters
  repaired: boolean; // true when the bill's spelling was broken
  modifiers: string[]; // printed behind the code, like 97039-GY
}

/**
 * A procedure code as bills print it: `662T` (spreadsheets eat the leading zero), `O662T`, `CPT 97039`, `97,039`,
 * `97039-GY`; undefined when it has not the shape of a CPT or HCPCS code.
 */
export function readProcedure(text: string): ProcedureReading | undefined {
  const typed = text.trim().toUpperCase();
  const [, body = '', tail = ''] =
    /^(\d{5}|\d{2},\d{3}|(?:\d{4}|O?\d{3})[\s-]?T|[A-V]\d{4})((?:[\s-]+[A-Z0-9]{2}){0,4})$/.exec(
      typed.replace(/^(?:CPT|HCPCS)[\s:#-]*/, ''),
    ) ?? [];
  const modifiers = tail.match(/[A-Z0-9]{2}/g) ?? [];
  // "97039 x6" is a number of units and "97039 12" a place: what stands behind the code must be modifiers
  if (!body || modifiers.some((one) => /^X\d/.test(one) || !normalizeModifier(one))) return undefined;
  const plain = body.replace(/[\s,-]/g, '').replace(/^O(?=\d{3}T$)/, '0');
  const code = plain.length === 4 ? `0${plain}` : plain;
  return { code, repaired: typed !== code, modifiers };
}

/** The code alone: `662T` -> `0662T`; undefined for anything that is not shaped like one. */
export const normalizeProcedure = (text: string): string | undefined => readProcedure(text)?.code;
