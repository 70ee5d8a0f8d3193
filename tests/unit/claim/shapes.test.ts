import { describe, expect, test } from 'vitest';
import { firstTwoSwapped } from '../../../lib/claim/diagnoses';
import { claimPages } from '../../../lib/claim/pages';
import { problemsForPage } from '../../../lib/claim/problemsForPage';
import { singleBlock } from '../../../lib/claim/singleBlock';
import { claimWith, codes } from './claimWith';

describe('pages of six lines', () => {
  test('seven lines take two forms, each with its own sum', () => {
    const pages = claimPages(claimWith(() => {}));
    expect(pages.map(({ lines, chargeCents, paidCents }) => [lines.length, chargeCents, paidCents])).toEqual([
      [6, 200000, 200000],
      [1, 30000, 30000],
    ]);
  });

  test('six lines take one, and a claim without lines still has one', () => {
    expect(claimPages(claimWith((_, course) => course.items.pop())).map(({ lines }) => lines.length)).toEqual([6]);
    expect(claimPages(claimWith((_, course) => Object.assign(course, { items: [] })))).toMatchObject([
      { lines: [], chargeCents: 0 },
    ]);
  });

  test('what was paid in part belongs to no page by rule, unless there is only one', () => {
    const partly = (items: number) =>
      claimWith((_, course) => {
        course.items.length = items;
        course.payments[0]!.amountCents = 100;
      });
    expect(claimPages(partly(7)).map(({ paidCents }) => paidCents)).toEqual([undefined, undefined]);
    expect(claimPages(partly(2)).map(({ paidCents }) => paidCents)).toEqual([100]);
  });
});

describe('the single block', () => {
  test('runs from the first to the last day and adds everything up', () => {
    expect(singleBlock(claimWith(() => {}))).toEqual({
      from: '2026-01-14',
      to: '2026-04-29',
      chargeCents: 230000,
      units: 7,
      sessions: 6,
      procedureCodes: ['A9273', '97039'],
      description: 'Scalp cooling cap; Scalp cooling session',
    });
  });
});

describe('the charge as one total', () => {
  const total = (name: Parameters<typeof claimWith>[1]) =>
    claimWith((_, course) => Object.assign(course, { chargeStyle: 'total' }), name);
  const rows = (name: Parameters<typeof claimWith>[1]) =>
    total(name).lines.map((line) => [line.dateFrom, line.dateTo, line.procedureCode, line.units, line.chargeCents]);

  test('is one line where one code covers the course', () => {
    expect(rows('dignicap-2017')).toEqual([['2017-08-03', '2017-10-05', '97039', 4, 180000]]);
  });

  test('is one line a code otherwise, with the same sums and dates of the claim', () => {
    expect(rows('paxman-hub-2026')).toEqual([
      ['2026-01-14', '2026-01-14', 'A9273', 1, 50000],
      ['2026-01-14', '2026-04-29', '97039', 6, 180000],
    ]);
    expect(total('paxman-hub-2026').totals).toEqual(claimWith(() => {}).totals);
    expect(total('paxman-hub-2026').problems.map(({ id }) => id)).toEqual(['seller-has-no-npi']);
  });

  test('counts its problems by the lines it shows, and names the charge where a line sums up several', () => {
    const { lines, problems } = claimWith((_, course) => {
      course.chargeStyle = 'total';
      course.items[4]!.chargeCents = 0;
      course.items[5]!.date = course.items[6]!.date;
      course.items[0]!.billedCode = '0662T';
    });
    expect(lines.map(({ procedureCode }) => procedureCode)).toEqual(['', '97039']);
    const said = problems.filter(({ concept }) => concept.startsWith('line['));
    expect(said.map(({ id, concept, message }) => [id, concept, message.replace(/(:| has) .*/, '')])).toEqual([
      ['provider-code-on-direct-purchase', 'line[0].procedureCode', 'Line 1'],
      ['charge-missing', 'line[1].charge', 'Line 2 (Mar 18, 2026)'],
      ['units-above-rule', 'line[1].units', 'Line 2 (Apr 29, 2026)'],
    ]);
  });

  test('says the least sure of the reasons it sums up, so that no caution is lost', () => {
    const { lines } = claimWith((_, course) => {
      course.chargeStyle = 'total';
      course.items[1]!.date = '2025-12-31'; // before the clinics' new codes Paxman's guidance is certain
    });
    expect(lines[0]).toMatchObject({ procedureCode: '97039', dateFrom: '2025-12-31', confidence: 'medium' });
    expect(lines[0]!.why).toContain('Check with your insurer.');
  });

  test('keeps other modifiers and lines without a code apart', () => {
    const { lines } = claimWith((_, course) => {
      course.chargeStyle = 'total';
      course.items[1]!.modifiers = ['59'];
      course.items[2]!.billedCode = 'none';
      course.items[3]!.billedCode = 'none';
    });
    expect(lines.map(({ procedureCode, modifiers }) => [procedureCode, ...modifiers].join(' '))).toEqual([
      'A9273',
      '97039 59',
      '',
      '',
      '97039',
    ]);
  });
});

test('only codes that say nothing by themselves carry words beside them, with the system', () => {
  expect(claimWith(() => {}).lines.map(({ procedureCode, supplement }) => [procedureCode, supplement])[1]).toEqual([
    '97039',
    'Scalp cooling session, Paxman system',
  ]);
  expect(claimWith(() => {}).lines[0]).toMatchObject({ procedureCode: 'A9273', supplement: '' });
  const later = claimWith((_, course) => {
    for (const item of course.items) Object.assign(item, { date: '2026-02-01', kind: 'access' });
  }, 'dignicap-2017');
  expect(later.lines[0]).toMatchObject({
    procedureCode: 'E1399',
    supplement: 'Access to the scalp cooling machine, DigniCap system',
    confidence: 'medium',
  });
});

describe('the problems of a page', () => {
  const { problems } = claimWith((profile, course) => {
    profile.diagnoses = codes('C50.41', 'Z51.11');
    course.items[3]!.billedCode = '97008';
    course.payments = [];
    profile.coverage.filingLimit = { count: 90, unit: 'days' };
  });
  const onPage = (...concepts: string[]) => problemsForPage(problems, concepts).map(({ id }) => id);

  test('are those of the boxes it has, split ones included, and those of the whole claim', () => {
    expect(onPage('patient.birthDate.month', '')).toEqual(['deadline-passed']);
    expect(onPage('seller.npi')).toEqual(['seller-has-no-npi', 'deadline-passed']);
    expect(onPage('diagnosis[4].code.category')).toEqual(['diagnosis-header', 'deadline-passed']);
    expect(onPage('line[0].procedureCode')).toEqual(['provider-code-on-direct-purchase', 'deadline-passed']);
  });

  test('are found in boxes that show the same in another way', () => {
    expect(onPage('diagnosis.codes')).toContain('diagnosis-header');
    expect(onPage('claim.procedureCodes')).toContain('provider-code-on-direct-purchase');
    expect(onPage('claim.balanceDue')).toContain('total-differs-from-payments');
    expect(onPage('line[1].dateFrom.year')).toContain('more-than-six-lines');
  });
});

describe('swapping the first two diagnoses', () => {
  test.each([
    [
      ['', 'C50.412', 'Z51.11'],
      ['', 'Z51.11', 'C50.412'],
    ],
    [
      ['C50.412', '', 'Z51.11', 'L65.9'],
      ['Z51.11', '', 'C50.412', 'L65.9'],
    ],
    [
      ['C50.412', ''],
      ['C50.412', ''],
    ],
    [[], []],
  ])('of %j gives %j, whatever empty rows stand between', (before, after) => {
    expect(firstTwoSwapped(codes(...before)).map(({ code }) => code)).toEqual(after);
  });
});
