import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildChecklist } from '../../../lib/checklist/build';
import { STATE_LAWS } from '../../../lib/checklist/stateLaws/registry';
import { formatDate } from '../../../lib/i18n/format';
import { SAMPLES } from '../../../lib/profile/samples';
import type { Profile } from '../../../lib/profile/schema';

const FOLDER = new URL('../../../lib/checklist/stateLaws/', import.meta.url);

interface Plan {
  state: string;
  planKind?: Profile['coverage']['planKind'];
  payerName?: string;
  dates?: readonly string[];
}

/** What the checklist says of the law to somebody who lives there. */
function lawRow(
  { state, planKind = 'unknown', payerName = 'Badger Mutual', dates = ['2026-03-18'] }: Plan,
  spanish = false,
) {
  const profile = structuredClone(SAMPLES['paxman-hub-2026']);
  const course = profile.courses[0]!;
  profile.patient.address.state = state;
  profile.subscriber.address.state = state;
  Object.assign(profile.coverage, { planKind, payerName });
  course.items = dates.map((date) => ({ ...course.items[0]!, date }));
  const items = buildChecklist(profile, course.id, { language: spanish ? 'es' : 'en' });
  return items.find(({ id }) => id === 'state-law');
}

/** Each law: a day it reaches, the day before it, and what she must be told of it. A law without a line here fails. */
const EXPECTED: Record<string, { first: string; before: string; says: readonly RegExp[] }> = {
  NY: {
    first: '2026-01-01',
    before: '2025-12-31',
    says: [/chapter 595/, /S2063-A/, /A430/, /S774/, /large group plans only/, /repeated use/, /share of the cost/],
  },
  LA: {
    first: '2026-01-01',
    before: '2025-12-31',
    says: [/22:1077\.5/, /No\. 227/, /nationally recognized guidelines/, /prior authorization/, /share of the cost/],
  },
  MD: {
    first: '2027-01-01',
    before: '2026-12-31',
    says: [/chapter 51/, /SB 272/, /HB 393/, /issued or renewed on or after Jan 1, 2027/, /managed care organizations/],
  },
};

describe('the laws of the states', () => {
  it('are one file each, and each is expected here', () => {
    const files = readdirSync(FOLDER).filter((file) => /^[A-Z]{2}\.ts$/.test(file));
    expect(STATE_LAWS.map(({ state }) => `${state}.ts`).sort()).toEqual(files.sort());
    expect(Object.keys(EXPECTED).sort()).toEqual(STATE_LAWS.map(({ state }) => state).sort());
  });

  it.each(STATE_LAWS)(
    '$state has a date, a citation, a source and how sure we are',
    ({ from, citation, source, link, confidence }) => {
      expect(from).toMatch(/^20\d\d-\d\d-\d\d$/);
      expect(citation.length).toBeGreaterThan(15);
      expect(source.length).toBeGreaterThan(15);
      if (link) expect(link).toMatch(/^https:\/\//);
      expect(['high', 'medium', 'low']).toContain(confidence);
    },
  );

  it.each(Object.entries(EXPECTED))(
    '%s: may apply from its first day, with all its limits',
    (state, { first, says }) => {
      const row = lawRow({ state, dates: [first] })!;
      expect(row.required).toBe('optional');
      for (const words of says) expect(row.why).toMatch(words);
      expect(row.why).toMatch(/fully insured; self-funded employer plans \(ERISA\) are exempt/);
      expect(row.why).toMatch(/state in which the plan was issued, and CoolClaim knows only where you live/);
      expect(row.whereToGet).toMatch(/^Ask your insurer whether the law binds your plan/);
      expect(row.source).toContain('cigna.com');
    },
  );

  it.each(Object.entries(EXPECTED))('%s: not for services before it, and says so', (state, { before, first }) => {
    const row = lawRow({ state, dates: [before], planKind: 'fully-insured' })!;
    expect(row.required).toBe('not-needed');
    expect(row.why).toContain(formatDate(first, 'en'));
    expect(row.why).not.toMatch(/\d{4}-\d{2}-\d{2}/);
    expect(row.why).toContain('all your dates of service are before that');
  });

  it.each(Object.keys(EXPECTED))('%s: never for a self-funded plan, nor for a public program', (state) => {
    const dates = ['2027-03-01'];
    const self = lawRow({ state, dates, planKind: 'self-funded' })!;
    expect(self).toMatchObject({ required: 'not-needed', why: expect.stringContaining('exempt') });
    for (const payerName of ['Medicare', 'TRICARE East', 'CHAMPVA', 'FEP Blue']) {
      expect(lawRow({ state, dates, payerName })?.required, payerName).toBe('not-needed');
    }
  });

  it('a plan she calls fully insured makes it worth sending, and never a must', () => {
    expect(lawRow({ state: 'NY', planKind: 'fully-insured' })!.required).toBe('recommended');
  });

  it('a course over New Year: only the charges from then on', () => {
    const row = lawRow({ state: 'NY', dates: ['2025-12-30', '2026-01-06'] })!;
    expect(row.required).toBe('optional');
    expect(row.why).toContain('only charges from then on can fall under it');
    expect(lawRow({ state: 'NY' })!.why).not.toContain('only charges from then on');
  });

  it('Medicaid managed care is reached by Maryland’s law alone', () => {
    const dates = ['2027-03-01'];
    const payerName = 'Badger Medicaid MCO';
    expect(lawRow({ state: 'MD', dates, payerName })!.required).toBe('optional');
    expect(lawRow({ state: 'NY', dates, payerName })!.required).toBe('not-needed');
  });

  it.each(['WI', 'NJ', 'RI', ''])('says nothing of a law to somebody in “%s”', (state) => {
    expect(lawRow({ state })).toBeUndefined();
  });

  it('names the laws of both states when the policyholder lives in another one', () => {
    const profile = structuredClone(SAMPLES['paxman-hub-2026']);
    profile.patient.relationshipToSubscriber = 'spouse';
    profile.patient.address.state = 'LA';
    profile.subscriber.address.state = 'NY';
    const row = buildChecklist(profile, profile.courses[0]!.id).find(({ id }) => id === 'state-law')!;
    expect(row.title).toContain('New York, Louisiana');
    expect(row.why).toMatch(/chapter 595.*22:1077\.5/);
  });

  it('says it in Spanish with the English terms', () => {
    const row = lawRow({ state: 'NY' }, true)!;
    expect(row.title).toContain('Nueva York');
    expect(row.why).toMatch(/fully insured.*self-funded/);
    expect(row.why).not.toMatch(/plans only|in force/);
  });
});
