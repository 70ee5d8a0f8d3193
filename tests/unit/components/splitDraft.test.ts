import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitDraft, withLoose } from '../../../components/form/splitDraft';
import { emptyProfile } from '../../../lib/profile/empty';
import { getIn, setIn } from '../../../lib/profile/paths';
import { profileProblems } from '../../../lib/profile/problems';
import { SAMPLES } from '../../../lib/profile/samples';
import type { Profile } from '../../../lib/profile/schema';

const hub = SAMPLES['paxman-hub-2026'];
const typed = (profile: Profile, entries: Record<string, unknown>): Profile =>
  Object.entries(entries).reduce((draft, [path, value]) => setIn(draft, path, value), profile);

describe('a draft with something unfinished in it', () => {
  it('is stored but for that, in whose place the stored value stays', () => {
    const draft = typed(hub, { 'patient.phone': '608555', 'patient.email': 'new@example.com' });
    const { profile, loose } = splitDraft(draft, hub);
    expect(profile.patient).toMatchObject({ phone: hub.patient.phone, email: 'new@example.com' });
    expect(loose).toEqual([{ path: 'patient.phone', value: '608555' }]);
  });

  it('is stored whole where nothing is unfinished', () => {
    const draft = typed(hub, { 'patient.name.first': 'Jo' });
    expect(splitDraft(draft, hub)).toEqual({ profile: draft, loose: [] });
  });

  it('keeps a list together: no charge gets the amount of another one', () => {
    const items = hub.courses[0]!.items;
    const without = items.slice(1);
    const draft = typed(hub, { 'courses[0].items': [...without, { ...items[0], date: '', chargeCents: '' }] });
    const { profile, loose } = splitDraft(draft, hub);
    expect(profile.courses[0]!.items).toEqual(items);
    expect(loose.map(({ path }) => path)).toEqual(['courses[0].items']);
    expect(withLoose(profile, loose)).toEqual(draft);
  });

  it('is the same draft again after it was stored and read, whatever was typed', () => {
    const path = fc.constantFrom(
      'patient.phone',
      'patient.birthDate',
      'patient.address.zip',
      'coverage.memberId',
      'physician.npi',
      'diagnoses',
      'courses[0].items',
      'courses[0].items[1].chargeCents',
      'courses[0].invoiceTotalCents',
      'courses[0].payments',
    );
    const value = fc.oneof(fc.string(), fc.integer(), fc.constant(''), fc.constant('6085550142'), fc.constant([{}]));
    fc.assert(
      fc.property(fc.array(fc.tuple(path, value), { maxLength: 6 }), fc.boolean(), (entries, isNew) => {
        const stored = isNew ? emptyProfile('x') : hub;
        const fits = entries.filter(([at]) => !at.includes('items[') || getIn(stored, 'courses[0].items[1]'));
        const draft = fits.reduce((now, [at, what]) => {
          if (at.includes('items[') && !Array.isArray(getIn(now, 'courses[0].items'))) return now;
          return getIn(now, 'courses[0].items[1]') || !at.includes('items[') ? setIn(now, at, what) : now;
        }, stored);
        const { profile, loose } = splitDraft(draft, stored);
        expect(profileProblems(profile)).toEqual([]);
        const again = withLoose(profile, JSON.parse(JSON.stringify(loose)));
        expect(splitDraft(again, profile)).toEqual({ profile, loose });
        for (const { path: at, value: what } of loose) expect(getIn(again, at)).toEqual(what);
      }),
    );
  });
});
