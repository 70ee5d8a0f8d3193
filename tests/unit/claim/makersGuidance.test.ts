import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { buildChecklist } from '../../../lib/checklist/build';
import { claimDeadlines } from '../../../lib/claim/deadlines';
import { ORDER_RULES } from '../../../lib/claim/diagnosisOrder';
import { lookup } from '../../../lib/codes/icd10cm';
import { procedureRule } from '../../../lib/codes/procedures';
import { type CodeQuestion, suggestCode } from '../../../lib/codes/suggestCode';
import { DRAFTS, letterFacts } from '../../../lib/documents/drafts';
import { draftText } from '../../../lib/documents/draftText';
import { pageWords } from '../../../lib/i18n/pageWords';
import { portalByPayerName } from '../../../lib/portals/registry';
import { emptyProfile } from '../../../lib/profile/empty';
import { getIn } from '../../../lib/profile/paths';
import { SAMPLES } from '../../../lib/profile/samples';
import { claimWith, codes, TODAY } from './claimWith';

type Purchase = Omit<CodeQuestion, 'billedCode'>;

/** Where a point lives; `contains` is what must be read there, `code` what must come out. */
interface Place {
  problem?: string;
  checklist?: string;
  suggested?: Purchase;
  printed?: Purchase;
  clinicOnly?: string;
  supplement?: string;
  icd?: string;
  orderRule?: string;
  setting?: string;
  words?: keyof typeof pageWords.en;
  letter?: string;
  deadline?: string;
  form?: string;
  portal?: string;
  contains?: string;
  code?: string;
}
interface Point {
  step?: number;
  says?: string;
  code?: string;
  lives: Place[];
}
interface Page {
  maker: 'DigniCap' | 'Paxman';
  page: string;
  codes: Point[];
  steps: Point[];
}

const { pages }: { pages: Page[] } = JSON.parse(
  readFileSync(new URL('../../../docs/makers-guidance.json', import.meta.url), 'utf8'),
);
const SAMPLE = { DigniCap: SAMPLES['dignicap-2017'], Paxman: SAMPLES['paxman-hub-2026'] };

/** A claim with something wrong for each problem the table names: what she would read. */
const PROBLEMS = [
  claimWith(() => {}),
  claimWith((p, c) => {
    p.diagnoses = codes('C50.41', 'L65.9');
    Object.assign(c.items[0]!, { kind: 'dry-ice' });
    Object.assign(c.items[1]!, { billedCode: '0663T' });
    c.seller.taxId = '';
  }),
  claimWith((p, c) => {
    p.diagnoses = codes('C50.499', 'C50.A1');
    c.items[0]!.date = '2025-09-30';
  }),
].flatMap(({ problems }) => problems);

/** What is found at a place, as text; undefined when there is nothing. */
function at(place: Place, maker: Page['maker'], code: string): string | undefined {
  const profile = SAMPLE[maker];
  const course = profile.courses[0]!;
  if (place.problem) {
    const problem = PROBLEMS.find(({ id }) => id === place.problem);
    return problem && `${problem.message} ${problem.action}`;
  }
  if (place.checklist) {
    const item = buildChecklist(profile, course.id).find(({ id }) => id === place.checklist);
    return item && `${item.title} ${item.why} ${item.whereToGet}`;
  }
  if (place.suggested) return suggestCode({ ...place.suggested, billedCode: '' }).code === code ? code : undefined;
  if (place.printed) return suggestCode({ ...place.printed, billedCode: code }).code === code ? code : undefined;
  if (place.clinicOnly) {
    const rule = procedureRule(code);
    return rule?.routes.join() === 'provider' && rule.validFrom === place.clinicOnly ? code : undefined;
  }
  if (place.supplement) return procedureRule(place.supplement)?.needsDescription ? place.supplement : undefined;
  if (place.icd) {
    const found = lookup(place.icd, '2026-01-14');
    return found.found && found.billable ? found.description : undefined;
  }
  if (place.orderRule) return ORDER_RULES.find(({ id }) => id === place.orderRule)?.source;
  if (place.setting) {
    const value = getIn(emptyProfile('any'), place.setting);
    return value === undefined ? undefined : JSON.stringify(value);
  }
  if (place.words) return pageWords.en[place.words] && pageWords.es[place.words] && pageWords.en[place.words];
  if (place.letter) {
    const row = DRAFTS.find(({ id }) => id === place.letter);
    const letter = row?.build(letterFacts(profile, course.id, [], TODAY));
    return typeof letter === 'object' ? draftText(letter) : undefined;
  }
  if (place.deadline) {
    const denied = { ...course, denialDate: '2026-06-01' };
    return [denied, { ...denied, finalDenialDate: '2026-08-01' }]
      .flatMap((one) => claimDeadlines(profile, one, TODAY))
      .find(({ kind }) => kind === place.deadline)?.last;
  }
  if (place.form) {
    return readFileSync(new URL(`../../forms/${place.form}/index.html`, import.meta.url), 'utf8').slice(0, 100);
  }
  return place.portal && portalByPayerName(place.portal)?.id;
}

describe.each(pages)('what $maker tells patients ($page)', ({ maker, page, ...points }) => {
  test.each([...points.codes, ...points.steps])('$code$step $says lives in the product', ({ code = '', lives }) => {
    expect(lives.length).toBeGreaterThan(0);
    for (const place of lives) {
      const found = at(place, maker, place.code ?? code);
      expect(found, JSON.stringify(place)).toBeTruthy();
      if (place.contains) expect(found).toContain(place.contains);
    }
  });

  test('the page is named as the source, and its steps are numbered without a gap', () => {
    expect(page).toMatch(/\.com/);
    expect(points.steps.map(({ step }) => step)).toEqual(points.steps.map((_, index) => index + 1));
  });
});

test('a place that does not exist is not found', () => {
  for (const place of [
    { problem: 'none' },
    { checklist: 'none' },
    { setting: 'courses[0].none' },
    { letter: 'none' },
    { deadline: 'none' },
    { portal: 'none' },
    { orderRule: 'none' },
  ]) {
    expect(at(place, 'Paxman', '')).toBeUndefined();
  }
  expect(
    at({ suggested: { route: 'manufacturer', system: 'paxman', kind: 'cap', date: '2026-01-14' } }, 'Paxman', '97008'),
  ).toBeUndefined();
});
