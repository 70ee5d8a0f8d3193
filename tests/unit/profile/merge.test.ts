import { describe, expect, it } from 'vitest';
import { mergeEdits } from '../../../lib/profile/merge';
import { paxmanHub2026 as hub } from '../../../lib/profile/samples/paxmanHub2026';
import { type Profile, profileSchema } from '../../../lib/profile/schema';

/** The profile with a change made to a copy of it. */
const changed = (change: (copy: Profile) => void, from: Profile = hub): Profile => {
  const copy = structuredClone(from);
  change(copy);
  return copy;
};

describe('edits of two tabs', () => {
  it('of different fields both stay, also in one address', () => {
    const here = changed((p) => {
      p.patient.phone = '6085550100';
      p.patient.address.line2 = 'Unit 4';
    });
    const there = changed((p) => {
      p.coverage.groupNumber = 'G-NEW';
      p.patient.address.zip = '53712';
    });
    const both = mergeEdits(here, hub, there);
    expect(both).toEqual(
      changed((p) => {
        p.patient.phone = '6085550100';
        p.patient.address.line2 = 'Unit 4';
        p.patient.address.zip = '53712';
        p.coverage.groupNumber = 'G-NEW';
      }),
    );
    expect(profileSchema.safeParse(both).success).toBe(true);
  });

  it('of the same field the one made here counts, what she is typing still included', () => {
    const here = { ...hub, patient: { ...hub.patient, phone: '608' } };
    const there = changed((p) => {
      p.patient.phone = '6085550100';
    });
    expect(mergeEdits(here, hub, there).patient.phone).toBe('608');
  });

  it('gives back the very draft where nothing arrived', () => {
    const here = changed((p) => {
      p.label = 'x';
    });
    expect(mergeEdits(here, hub, structuredClone(hub))).toBe(here);
    expect(mergeEdits(here, hub, structuredClone(here))).toBe(here);
  });
});

describe('lists', () => {
  const lists = (edited: string[], base: string[], stored: string[]) => mergeEdits(edited, base, stored).join('');

  it.each([
    ['changed at two places', ['A', 'b'], ['a', 'b'], ['a', 'B'], 'AB'],
    ['changed here, one more there', ['A', 'b'], ['a', 'b'], ['a', 'b', 'c'], 'Abc'],
    ['one more on both sides', ['a', 'x'], ['a'], ['a', 'y'], 'axy'],
    ['the same one more on both sides', ['a', 'x'], ['a'], ['a', 'x'], 'ax'],
    ['one removed here, one more there', ['b'], ['a', 'b'], ['a', 'b', 'c'], 'bc'],
    ['one removed there, one more here', ['a', 'b', 'c'], ['a', 'b'], ['b'], 'bc'],
    ['put in another order here, one more there', ['b', 'a'], ['a', 'b'], ['a', 'b', 'c'], 'bac'],
  ])('%s', (_, edited, base, stored, merged) => expect(lists(edited, base, stored)).toBe(merged));
});

describe('treatments', () => {
  const course = (id: string, label = '') => ({ ...hub.courses[0]!, id, label });
  const withCourses = (...courses: Profile['courses']): Profile => ({ ...hub, courses });
  const merged = (here: Profile, base: Profile, there: Profile) =>
    mergeEdits(here, base, there).courses.map(({ id, label }) => id + label);

  it('are known by their ids, whatever their order', () => {
    const base = withCourses(course('a'), course('b'));
    expect(
      merged(withCourses(course('b'), course('a', '!')), base, withCourses(course('a'), course('b', '?'))),
    ).toEqual(['b?', 'a!']);
  });

  it('that came there stay, and those removed there go unless they were changed here', () => {
    const base = withCourses(course('a'), course('b'));
    const there = withCourses(course('b'), course('c'));
    expect(merged({ ...base, label: 'x' }, base, there)).toEqual(['b', 'c']);
    expect(merged(withCourses(course('a', '!'), course('b')), base, there)).toEqual(['a!', 'b', 'c']);
  });
});
