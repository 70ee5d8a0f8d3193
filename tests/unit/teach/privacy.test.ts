import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Field } from '../../../lib/pipeline';
import { SAMPLES } from '../../../lib/profile/samples';
import { claimChanges, contactKinds, pendingReasons } from '../../../lib/profile/schema';
import { markOf } from '../../../lib/teach/mark';
import { ownWordsOf, withoutOwn } from '../../../lib/teach/ownWords';
import { pagePath } from '../../../lib/teach/pagePath';
import { portalFile } from '../../../lib/teach/portalFile';
import { shownLabel } from '../../../lib/teach/shownLabel';
import { box, list, page } from '../../support/fieldBuilder';

const HUB = SAMPLES['paxman-hub-2026'];
const own = ownWordsOf([HUB]);
/** Values of hers, as a portal that knows her would say them. */
const HERS = [
  'Jordan',
  'Okafor',
  'Jordan Avery Okafor',
  'OKAFOR, JORDAN',
  'jordan.okafor@example.com',
  '1420 Juniper Hollow Road',
  'XEH883204517',
  '0071538',
  '(608) 555-0142',
  '04/09/1978',
  '1978-04-09',
  '$2,300.00',
  'C50.412',
  'Badger Mutual Health Plan',
  'Madison',
  'Samuel',
];
const SAID = ['Date of birth', 'ZIP code', 'Reference', 'Charge'];

const withHers = fc
  .tuple(fc.constantFrom(...SAID), fc.constantFrom(...HERS), fc.constantFrom(' of ', ': ', ' – ', ' ('))
  .map(([text, value, between]) => `${text}${between}${value}`);
const address = fc
  .tuple(fc.constantFrom('claims', 'members'), fc.constantFrom(...HERS))
  .map(
    ([folder, value]) =>
      `https://m.example.com/${folder}/${encodeURIComponent(value)}/new?step=${encodeURIComponent(value)}`,
  );

/** One file of one taught field. */
const exported = (field: Field, url: string) => {
  const fields = page(field);
  const label = shownLabel(fields[0]!, own);
  const pin = {
    path: pagePath(url, own),
    concept: 'coverage.memberId',
    ...(label ? { label } : {}),
    mark: markOf(fields[0]!, fields, own),
  };
  return portalFile({ origin: new URL(url).origin, fields: [{ id: 'a', pin }] }).text;
};

it('what became of a claim takes no word of a list, and no note, from a page; its numbers are hers', () => {
  const course = {
    ...HUB.courses[0]!,
    claimNumber: 'KLM-QRS',
    changes: claimChanges.flatMap((status) =>
      pendingReasons.map((reason) => ({ status, date: '2026-06-01', confirmation: 'CONF-XY', reason })),
    ),
    log: contactKinds.map((kind) => ({
      date: '2026-06-02',
      kind,
      who: 'Member services',
      reference: 'REF-AB',
      said: 'Claim number',
      promisedBy: '2026-06-03',
      promiseKept: false,
    })),
  };
  const added = ownWordsOf([{ ...HUB, courses: [course] }]).values.filter((value) => !own.values.includes(value));
  expect([...added].sort()).toEqual(['2026 06 01', '2026 06 02', '2026 06 03', 'conf xy', 'klm qrs', 'ref ab']);
});

describe('a portal file', () => {
  it('holds no value of hers, wherever the page says one', () => {
    const parts = HERS.flatMap((value) => [value, ...value.split(/[\s,/.@-]+/)]).filter(
      (part) => part.length >= 5 && part !== 'example',
    );
    fc.assert(
      fc.property(withHers, withHers, withHers, withHers, address, (label, section, option, name, url) => {
        const field = list(label, [option, 'Other'], {
          sections: [section],
          name,
          idAttribute: name.replaceAll(' ', '_'),
        });
        const text = exported(field, url).toLowerCase();
        for (const part of parts) expect(text).not.toContain(part.toLowerCase());
      }),
      { numRuns: 1000 },
    );
  });

  it('says what the page calls the field where that says nothing of her', () => {
    expect(exported(box('Número de referencia'), 'https://m.example.com/claims')).toContain('"Número de referencia"');
    expect(shownLabel(box("Jordan's date of birth"), own)).toBe('… date of birth');
    expect(shownLabel(box('Claim 48213377'), own)).toBe('claim …');
  });
});

describe('the words a page is known by', () => {
  it('hold no short name of hers either', () => {
    const name = { ...HUB.patient.name, first: 'Ann', last: 'Li' };
    const words = ownWordsOf([{ ...HUB, patient: { ...HUB.patient, name } }]);
    expect(withoutOwn('date of birth of ann li', words)).toBe('date of birth of * *');
    expect(withoutOwn('annual limit', words)).toBe('annual limit');
  });

  it('stay the same for two people whom the page greets by name', () => {
    const other = SAMPLES['dignicap-2017'];
    const greeted = (name: string) => page({ ...box('Reference'), sections: [`Welcome back, ${name}`] });
    const { first } = other.patient.name;
    const mine = greeted('Jordan');
    const hers = greeted(first);
    expect(markOf(mine[0]!, mine, own)).toEqual(markOf(hers[0]!, hers, ownWordsOf([other])));
  });

  it('keep small numbers, which count rows', () => {
    const mark = (label: string) => markOf(page(box(label))[0]!, page(box(label)), own).said;
    expect(mark('Modifier 2')).not.toBe(mark('Modifier 3'));
  });
});
