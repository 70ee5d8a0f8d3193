import { describe, expect, it } from 'vitest';
import type { Option } from '../../../lib/pipeline';
import { list, radios, tick } from '../../support/fieldBuilder';
import { claimWith } from '../claim/claimWith';
import { planFor, written } from './planning';

/** The claim of somebody treated at such a place. */
const at = (code: string) =>
  claimWith((_, course) => {
    course.placeOfService = code;
  });
const option = (value: string, text: string): Option => ({ value, text });
const chosen = (code: string, options: (string | Option)[]): string | undefined => {
  const from = [list('', options), radios('', options)].map((field) =>
    written('claim.placeOfService', field, at(code)),
  );
  expect(from[0]).toBe(from[1]);
  return from[0];
};

describe('a place of service in a list without codes', () => {
  it.each<[string, string[], string]>([
    ['22', ['Hospital outpatient, on campus', 'Hospital outpatient, off campus'], 'Hospital outpatient, on campus'],
    ['19', ['Hospital outpatient, on campus', 'Hospital outpatient, off campus'], 'Hospital outpatient, off campus'],
    [
      '22',
      ['Office', 'On-campus hospital department', 'Off-campus hospital department'],
      'On-campus hospital department',
    ],
    [
      '19',
      ['Office', 'On-campus hospital department', 'Off-campus hospital department'],
      'Off-campus hospital department',
    ],
    ['22', ['Hospital, overnight stay', 'Hospital (not overnight)', 'Home'], 'Hospital (not overnight)'],
    ['19', ['Hospital, overnight stay', 'Hospital (not overnight)', 'Home'], 'Hospital (not overnight)'],
    ['22', ['Inpatient', 'Outpatient'], 'Outpatient'],
    ['22', ['Inpatient care', 'Outpatient care', 'Home'], 'Outpatient care'],
    ['22', ['Hospital (staying)', 'Hospital clinic or infusion room', 'Office'], 'Hospital clinic or infusion room'],
    ['22', ['Hospital hospitalizado', 'Hospital ambulatorio', 'Casa'], 'Hospital ambulatorio'],
    ['11', ['At the doctor’s office', 'At a hospital'], 'At the doctor’s office'],
    ['11', ['Consultorio médico', 'Hospital ambulatorio'], 'Consultorio médico'],
    ['12', ['At home', 'Nursing home', 'Office'], 'At home'],
    ['12', ['Hogar', 'Hogar de ancianos', 'Consultorio'], 'Hogar'],
    ['12', ['Private residence', 'Assisted living residence'], 'Private residence'],
    ['49', ['Free-standing clinic', 'Hospital', 'Office'], 'Free-standing clinic'],
    ['49', ['Independent clinic', 'Clinic at a hospital'], 'Independent clinic'],
  ])('%s in %j is "%s"', (code, options, wanted) => {
    expect(chosen(code, options)).toBe(wanted);
    expect(chosen(code, [...options].reverse())).toBe(wanted);
  });

  it.each<[string, string[]]>([
    ['22', ['Hospital', 'Office', 'Home']], // overnight or not?
    ['22', ['Hospital outpatient, off campus', 'Office']],
    ['22', ['Hospital outpatient, off the main campus', 'Office']],
    ['22', ['Hospital outpatient, not on campus', 'Office']],
    ['19', ['Hospital outpatient, on campus', 'Office']],
    ['22', ['Emergency outpatient hospital', 'Surgical outpatient hospital']],
    ['22', ['Hospital, same day', 'Hospital, not overnight']],
    ['22', ['Hospital (not outpatient)', 'Home']],
    ['11', ['Hospital office building', 'Home']],
    ['11', ['Dental office', 'Post office']],
    ['12', ['Nursing home', 'Group home', 'Funeral home']],
    ['12', ['Hogar de reposo', 'Hospital']],
    ['12', ['Home health care', 'Office']],
    ['49', ['Hospital clinic', 'Office']],
  ])('%s is none of %j', (code, options) => {
    expect(chosen(code, options)).toBeUndefined();
    expect(planFor('claim.placeOfService', list('', options), at(code)).decision).toBe('needs-you');
  });

  it('a wider wording is taken only where nothing says it more closely', () => {
    const wide = 'Outpatient hospital treatment';
    expect(chosen('19', [wide, 'Off-campus hospital'])).toBe('Off-campus hospital');
    expect(chosen('19', [wide, 'Office'])).toBe(wide);
  });
});

describe('a list whose values are the codes', () => {
  const list22 = [option('11', 'Doctor office'), option('12', 'Where you live'), option('22', 'Day treatment')];

  it('is chosen from by its values, as one of them says so in words', () => {
    expect(chosen('22', list22)).toBe('Day treatment');
  });

  it('values that only look like codes choose nothing', () => {
    expect(chosen('22', [option('11', 'North'), option('12', 'East'), option('22', 'Far away')])).toBeUndefined();
  });

  it('a code that is not in it chooses nothing', () => {
    expect(chosen('49', list22)).toBeUndefined();
  });
});

it('a place is no single box to tick', () => {
  expect(planFor('claim.placeOfService', tick('Outpatient hospital'))).toMatchObject({
    decision: 'ignored',
    shown: '',
  });
});
