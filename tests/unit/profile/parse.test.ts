import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { UserError } from '../../../lib/errors';
import { emptyCourse, emptyProfile } from '../../../lib/profile/empty';
import { migrateProfile, PROFILE_SCHEMA, runSteps } from '../../../lib/profile/migrate';
import { parseProfile } from '../../../lib/profile/parse';
import { profileProblems } from '../../../lib/profile/problems';
import { SAMPLES } from '../../../lib/profile/samples';
import { type Profile, profileSchema } from '../../../lib/profile/schema';

const sample = SAMPLES['paxman-hub-2026'];

/** A copy of the default sample with one change, as loose data. */
function changed(change: (profile: Profile) => void): string {
  const copy = structuredClone(sample);
  change(copy);
  return JSON.stringify(copy);
}

function thrownBy(run: () => unknown): UserError {
  try {
    run();
  } catch (error) {
    expect(error).toBeInstanceOf(UserError);
    return error as UserError;
  }
  throw new Error('nothing was thrown');
}

describe('reading a profile file', () => {
  test.each(Object.entries(SAMPLES))('%s comes back as it went out', (_name, profile) => {
    expect(parseProfile(JSON.stringify(profile))).toEqual(profile);
    expect(parseProfile(`\uFEFF${JSON.stringify(profile, null, 2)}`)).toEqual(profile);
  });

  test('one from before status and log opens, as a claim nothing has happened to', () => {
    const before = changed(({ courses: [course] }) => {
      for (const key of ['claimNumber', 'denialDate', 'finalDenialDate', 'changes', 'log'] as const) {
        delete (course as Partial<typeof course>)![key];
      }
    });
    expect(before).not.toContain('changes');
    expect(parseProfile(before)).toEqual(sample);
  });

  test.each(['', 'hello', '{"schema":1', '<html></html>'])('“%s” is not JSON', (text) => {
    const error = thrownBy(() => parseProfile(text));
    expect(error.code).toBe('profile-invalid');
    expect(error.message).toContain('not JSON');
  });

  test.each(['null', '[]', '1', '"profile"'])('%s is not a profile', (text) => {
    expect(thrownBy(() => parseProfile(text)).message).toBe('This is not a CoolClaim profile.');
  });

  const ONE_PROBLEM: [string, (profile: Profile) => void][] = [
    [
      'patient.address.zip: A ZIP code has five digits, or nine as 53711-1234.',
      (p) => {
        p.patient.address.zip = '5371';
      },
    ],
    [
      'patient.birthDate: Write the date as YYYY-MM-DD, or leave it empty.',
      (p) => {
        p.patient.birthDate = '1978-02-30';
      },
    ],
    [
      'courses[0].items[2].date: Write the date as YYYY-MM-DD.',
      (p) => {
        p.courses[0]!.items[2]!.date = '02/04/2026';
      },
    ],
    [
      'courses[0].items[0].chargeCents: This must be a whole number.',
      (p) => {
        p.courses[0]!.items[0]!.chargeCents = 499.5;
      },
    ],
    [
      'courses[0].items[0].units: At least one unit.',
      (p) => {
        p.courses[0]!.items[0]!.units = 0;
      },
    ],
    [
      'patient.sex: Use one of female, male, other, or leave it empty.',
      (p) => {
        p.patient.sex = 'f' as never;
      },
    ],
    [
      'courses[0].route: Use one of manufacturer, provider, rental.',
      (p) => {
        p.courses[0]!.route = 'shop' as never;
      },
    ],
    [
      'physician.npi: An NPI has ten digits.',
      (p) => {
        p.physician.npi = '123';
      },
    ],
    [
      'condition.employment: This must be yes or no (true or false).',
      (p) => {
        p.condition.employment = 'no' as never;
      },
    ],
    [
      'coverage.memberId: This is missing.',
      (p) => {
        delete (p.coverage as Partial<Profile['coverage']>).memberId;
      },
    ],
    [
      'diagnoses: This must be a list.',
      (p) => {
        p.diagnoses = 'C50.412' as never;
      },
    ],
    [
      'courses: Add at least one treatment course.',
      (p) => {
        p.courses = [];
      },
    ],
    [
      'courses: Two courses have the same id.',
      (p) => {
        p.courses.push({ ...emptyCourse(p.courses[0]!.id) });
      },
    ],
    [
      'courses[0].checklist.letter: Use one of missing, have, not-needed.',
      (p) => {
        p.courses[0]!.checklist.letter = 'lost' as never;
      },
    ],
    [
      'schema: This is missing.',
      (p) => {
        delete (p as Partial<Profile>).schema;
      },
    ],
  ];

  test.each(ONE_PROBLEM)('says “%s”', (line, change) => {
    const error = thrownBy(() => parseProfile(changed(change)));
    expect(error).toMatchObject({ code: 'profile-invalid', details: [line] });
    expect(error.message).toBe('This profile cannot be used yet: one field needs mending.');
  });

  test('names every problem at once, in the order of the fields', () => {
    const error = thrownBy(() =>
      parseProfile(
        changed((profile) => {
          profile.patient.phone = '555';
          profile.patient.email = 'jordan';
          profile.facility.taxId = '39-123';
          profile.courses[0]!.items[6]!.date = 'April';
        }),
      ),
    );
    expect(error.details).toEqual([
      'patient.phone: A US phone number has ten digits.',
      'patient.email: This is not an e-mail address.',
      'facility.taxId: A tax ID has nine digits.',
      'courses[0].items[6].date: Write the date as YYYY-MM-DD.',
    ]);
  });

  test('never says more than a thousand lines', () => {
    const error = thrownBy(() =>
      parseProfile(
        changed((profile) => {
          const items = Array.from({ length: 200 }, () => ({}) as never);
          profile.courses = Array.from({ length: 10 }, (_, index) => ({ ...emptyCourse(`${index}`), items }));
        }),
      ),
    );
    expect(error.details).toHaveLength(1001);
    expect(error.details.at(-1)).toMatch(/^and \d+ more$/);
  });

  test('trims what was typed', () => {
    const text = changed((profile) => {
      profile.coverage.memberId = '  XEH883204517 ';
    });
    expect(parseProfile(text).coverage.memberId).toBe('XEH883204517');
  });

  test('throws nothing but a UserError, whatever the file holds', () => {
    const paths = fc.constantFrom('patient', 'courses', 'schema', 'diagnoses', 'coverage', 'seller', '__proto__');
    const mutated = fc.tuple(paths, fc.jsonValue()).map(([key, value]) => JSON.stringify({ ...sample, [key]: value }));
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), mutated), (text) => {
        try {
          expect(profileProblems(parseProfile(text))).toEqual([]);
        } catch (error) {
          expect(error).toBeInstanceOf(UserError);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('bringing an older profile up to date', () => {
  const steps = {
    1: ({ zip, ...rest }: Record<string, unknown>) => ({ ...rest, address: { zip } }),
    2: (old: Record<string, unknown>) => ({ ...old, label: 'none' }),
  };

  test('takes every step from its own version on', () => {
    const old = { schema: 1, zip: '53711' };
    expect(runSteps(old, steps, 3)).toEqual({ schema: 3, address: { zip: '53711' }, label: 'none' });
    expect(runSteps({ schema: 2, zip: '53711' }, steps, 3)).toEqual({ schema: 3, zip: '53711', label: 'none' });
    expect(runSteps({ schema: 3 }, steps, 3)).toEqual({ schema: 3 });
    expect(old).toEqual({ schema: 1, zip: '53711' });
  });

  test('refuses a profile of a newer program, in so many words', () => {
    const newer = { ...sample, schema: PROFILE_SCHEMA + 1 };
    expect(thrownBy(() => migrateProfile(newer)).code).toBe('profile-newer');
  });

  test('says that data is damaged when a step cannot read it', () => {
    const strict = { 1: (old: Record<string, unknown>) => ({ zip: (old.address as { zip: string }).zip }) };
    expect(thrownBy(() => runSteps({ schema: 1 }, strict, 2)).message).toContain('damaged');
  });

  test.each([0, -1, 1.5, '1', null])('does not take %s for a version', (schema) => {
    expect(thrownBy(() => migrateProfile({ ...sample, schema })).details).toEqual(['schema: Use 1.']);
  });
});

describe('a new profile', () => {
  test('is sound, empty and shares nothing with the next one', () => {
    const first = emptyProfile('one');
    expect(profileProblems(first)).toEqual([]);
    first.patient.address.city = 'Madison';
    expect(emptyProfile('two').patient.address.city).toBe('');
    expect(emptyProfile('two').facility.address.city).toBe('');
  });
});

test.each(Object.entries(SAMPLES))('%s is sound and is filed under its own id', (name, profile) => {
  expect(profileSchema.safeParse(profile).success).toBe(true);
  expect(profile.id).toBe(name);
});
