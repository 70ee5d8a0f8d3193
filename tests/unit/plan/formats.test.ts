import { describe, expect, it } from 'vitest';
import type { Field } from '../../../lib/pipeline';
import { box, list } from '../../support/fieldBuilder';
import { claimWith } from '../claim/claimWith';
import { planFor, planOf, put, written } from './planning';

const upTo = (maxLength: number): Partial<Field> => ({ maxLength });

describe('a count', () => {
  it.each([
    ['Number of services', '7'],
    ['How many sessions did you have?', '6'],
    ['Number of treatments received', '6'],
  ])('"%s" is %s', (label, count) => {
    expect(written('claim.serviceCount', box(label))).toBe(count);
  });
});

describe('a name', () => {
  it('comes in the order the box names, also where its label is read twice', () => {
    const twice = (text: string) => box({ left: text, 'row-header': text });
    expect(written('patient.name.full', twice('Name (first, middle, last)'))).toBe('Jordan Avery Okafor');
    expect(written('patient.name.full', twice('Name (last, first, middle)'))).toBe('Okafor, Jordan, Avery');
  });
});

describe('a date', () => {
  it.each([
    ['', {}, '04/09/1978'],
    ['MM/DD/YYYY', {}, '04/09/1978'],
    ['mm-dd-yyyy', {}, '04-09-1978'],
    ['YYYY-MM-DD', {}, '1978-04-09'],
    ['DD/MM/YYYY', {}, '09/04/1978'],
    ['DD.MM.YYYY', {}, '09.04.1978'],
    ['MM/DD/YY', {}, '04/09/78'],
    ['MMDDYYYY', {}, '04091978'],
    ['MMDDYY', {}, '040978'],
    ['MM DD YYYY', {}, '04 09 1978'],
    ['', upTo(10), '04/09/1978'],
    ['', upTo(8), '04091978'],
    ['', upTo(6), '040978'],
    ['', { pattern: '\\d{2}/\\d{2}/\\d{4}' }, '04/09/1978'],
    ['', { pattern: '\\d{8}' }, '04091978'],
    ['', { pattern: '\\d{4}-\\d{2}-\\d{2}' }, '1978-04-09'],
  ])('asked for as "%s" with %j is %s', (hint, traits, text) => {
    for (const from of ['label', 'placeholder', 'hint'] as const) {
      const says = from === 'label' ? `Date of birth ${hint}` : { label: 'Date of birth', [from]: hint };
      expect(written('patient.birthDate', box(says, traits))).toBe(text);
    }
  });

  it.each([
    ['month', {}, '04'],
    ['day', {}, '09'],
    ['year', {}, '1978'],
    ['year', upTo(4), '1978'],
    ['year', upTo(2), '78'],
    ['month', upTo(1), '4'],
  ])('its %s, in a box of %j, is %s', (part, traits, text) => {
    expect(written(`patient.birthDate.${part}`, box('', traits))).toBe(text);
  });

  it('a year of which the box shows two digits is two digits', () => {
    expect(written('patient.birthDate.year', box({ placeholder: 'YY' }))).toBe('78');
    expect(written('patient.birthDate.year', box({ placeholder: 'YYYY' }))).toBe('1978');
  });

  it('a control for dates gets the date itself', () => {
    for (const control of ['date', 'segmented-date', 'date-button', 'month'] as const) {
      expect(planFor('patient.birthDate', box('', { control })).action).toEqual({ do: 'date', iso: '1978-04-09' });
    }
    expect(planFor('patient.birthDate', box('', { control: 'month' })).shown).toBe('1978-04');
  });

  it('a month can be chosen by its number or its name', () => {
    const months = (texts: string[]) =>
      box('', { control: 'select', options: texts.map((text, at) => ({ value: String(at), text })) });
    expect(written('patient.birthDate.month', months(['Month', 'March', 'April', 'May']))).toBe('April');
    expect(written('patient.birthDate.month', months(['', '03', '04', '05']))).toBe('04');
    expect(written('patient.birthDate.month', months(['Mes', 'marzo', 'abril', 'mayo']))).toBe('abril');
    expect(written('patient.birthDate.month', months(['Mar', 'Apr', 'May']))).toBe('Apr');
  });
});

describe('a phone', () => {
  it.each([
    ['', {}, '608-555-0142'],
    ['(555) 555-5555', {}, '(608) 555-0142'],
    ['(xxx) xxx-xxxx', {}, '(608) 555-0142'],
    ['Digits only', {}, '6085550142'],
    ['no dashes', {}, '6085550142'],
    ['', upTo(10), '6085550142'],
    ['', { pattern: '\\d{10}' }, '6085550142'],
    ['', { pattern: '\\(\\d{3}\\) \\d{3}-\\d{4}' }, '(608) 555-0142'],
    ['', { pattern: '\\d{3}\\.\\d{3}\\.\\d{4}' }, '608.555.0142'],
  ])('asked for as "%s" with %j is %s', (hint, traits, text) => {
    expect(written('patient.phone', box({ label: 'Phone', hint }, traits))).toBe(text);
  });

  it.each([
    ['area', '608'],
    ['prefix', '555'],
    ['line', '0142'],
    ['number', '555-0142'],
  ])('its %s is %s', (part, text) => {
    expect(written(`patient.phone.${part}`)).toBe(text);
  });

  it('has no extension to give', () => {
    expect(written('patient.phone.extension')).toBeUndefined();
  });
});

describe('money', () => {
  it('is dollars and cents without a sign', () => {
    expect(written('claim.totalCharge')).toBe('2300.00');
    expect(written('line[0].charge')).toBe('500.00');
    expect(written('line[0].charge.dollars')).toBe('500');
    expect(written('line[0].charge.cents')).toBe('00');
  });

  it('keeps its cents, and loses them only where they are nothing', () => {
    const odd = claimWith((_, course) => {
      course.items[0]!.chargeCents = 50005;
    });
    expect(written('line[0].charge', box(''), odd)).toBe('500.05');
    expect(written('line[0].charge', box('', upTo(3)))).toBe('500');
    expect(written('line[0].charge', box('', upTo(3)), odd)).toBeUndefined();
    expect(written('line[0].charge.cents', box(''), odd)).toBe('05');
  });

  it('nothing owed is 0.00', () => {
    expect(written('claim.balanceDue')).toBe('0.00');
  });
});

describe('codes and numbers', () => {
  it('a diagnosis has its dot', () => {
    expect(written('diagnosis[0].code', box('Diagnosis'))).toBe('C50.412');
    expect(written('diagnosis[1].code', box('Diagnosis'))).toBe('Z51.11');
  });

  it('a diagnosis has no dot where the form says so or takes none', () => {
    expect(written('diagnosis[0].code', box({ label: 'Diagnosis', hint: 'Omit the decimal point' }))).toBe('C50412');
    expect(written('diagnosis[0].code', box('Diagnosis', { pattern: '[A-Z][0-9A-Z]{2,6}' }))).toBe('C50412');
    expect(written('diagnosis[0].code', box('Diagnosis', upTo(6)))).toBe('C50412');
  });

  it('a diagnosis has no dot on a CMS-1500', () => {
    const { items } = planOf([
      ['diagnosis.indicator', box('ICD Ind.', upTo(1))],
      ['diagnosis[0].code'],
      ['line[0].pointer'],
      ['line[0].procedureCode'],
    ]);
    expect(items.map(put)).toEqual(['0', 'C50412', 'AB', 'A9273']);
  });

  it('one box holds every diagnosis', () => {
    expect(written('diagnosis.codes')).toBe('C50.412, Z51.11');
  });

  it('a diagnosis that no claim may carry is not written, and she hears why', () => {
    const heading = claimWith((profile) => {
      profile.diagnoses[0]!.code = 'C50.41';
    });
    for (const concept of ['diagnosis[0].code', 'diagnosis.codes', 'line[0].diagnosisCode']) {
      const { decision, action, why } = planFor(concept, box('Diagnosis'), heading);
      expect([decision, action]).toEqual(['needs-you', undefined]);
      expect(why).toMatch(/C50\.41 is only a heading.* C50\.412/);
    }
    expect(written('diagnosis[1].code', box('Diagnosis'), heading)).toBe('Z51.11');
    const unsure = claimWith((profile, course) => {
      profile.diagnoses[0]!.code = 'C50.9X';
      for (const item of course.items) item.date = '2027-11-02';
    });
    expect(written('diagnosis[0].code', box('Diagnosis'), unsure)).toBe('C50.9X');
  });

  it('a diagnosis she has not is no diagnosis', () => {
    expect(planFor('diagnosis[2].code')).toMatchObject({ decision: 'ignored', shown: '' });
  });

  it.each([
    ['', {}, '84-5550199'],
    ['Digits only', {}, '845550199'],
    ['', upTo(9), '845550199'],
    ['', { pattern: '\\d{9}' }, '845550199'],
  ])('a tax ID asked for as "%s" with %j is %s', (hint, traits, text) => {
    expect(written('seller.taxId', box({ label: 'Tax ID', hint }, traits))).toBe(text);
  });

  it('a tax ID in two boxes is split after two digits', () => {
    expect([written('seller.taxId.prefix'), written('seller.taxId.serial')]).toEqual(['84', '5550199']);
  });

  it('a person’s Social Security number as a tax ID stays one, and never passes for an EIN', () => {
    const personal = claimWith((_, course) => Object.assign(course.seller, { taxId: '900-55-0142' }));
    const asked = (label: string, concept = 'seller.taxId') => written(concept, box(label), personal);
    expect(asked('Tax ID')).toBe('900-55-0142');
    expect(asked('Federal Tax ID (SSN or EIN)')).toBe('900-55-0142');
    expect(asked('EIN')).toBeUndefined();
    expect(asked('', 'seller.taxId.prefix')).toBeUndefined();
    const kinds = list('', ['SSN', 'EIN']);
    expect(written('seller.taxIdType', kinds, personal)).toBe('SSN');
    expect(written('seller.taxIdType', kinds)).toBe('EIN');
  });

  it('identifiers keep their zeros and letters', () => {
    expect(written('coverage.groupNumber')).toBe('0071538');
    expect(written('coverage.memberId')).toBe('XEH883204517');
    expect([written('coverage.memberId.prefix'), written('coverage.memberId.rest')]).toEqual(['XEH', '883204517']);
  });

  it('a member ID without letters is not split', () => {
    const plain = claimWith((profile) => {
      profile.coverage.memberId = '883204517';
    });
    expect(written('coverage.memberId.prefix', box(''), plain)).toBeUndefined();
  });

  it('one box for one procedure code does not get several', () => {
    expect(written('claim.procedureCodes', box('Procedure code'))).toBeUndefined();
    expect(written('claim.procedureCodes', box('Procedure codes'))).toBe('A9273, 97039');
  });
});

describe('a name', () => {
  it.each([
    ["Patient's name", {}, 'Jordan Avery Okafor'],
    ['Name (Last, First, Middle initial)', {}, 'Okafor, Jordan, A'],
    ['Last name, first name, middle name', {}, 'Okafor, Jordan, Avery'],
    ['Apellidos y nombres', {}, 'Okafor, Jordan, A'],
    ['Name', upTo(16), 'Jordan A Okafor'],
    ['Name', upTo(14), 'Jordan Okafor'],
    ['Name', upTo(8), undefined],
  ])('asked for as "%s" with %j is %s', (label, traits, text) => {
    expect(written('patient.name.full', box(label, traits))).toBe(text);
  });

  it('a physician’s has the credential where there is room', () => {
    expect(written('physician.name.full')).toBe('Priya Raman, MD');
    expect(written('physician.name.full', box('', upTo(11)))).toBe('Priya Raman');
  });

  it('a company has one name and no first or last', () => {
    expect(written('seller.name.full')).toBe('Paxman Hub');
    expect(written('seller.name.last')).toBeUndefined();
  });

  it.each<[string, Partial<Field>, string]>([
    ['Middle name', {}, 'Avery'],
    ['Middle initial', {}, 'A'],
    ['M.I.', {}, 'A'],
    ['Middle', upTo(1), 'A'],
    ['Middle', { name: 'patient_mi' }, 'A'],
    ['Middle', upTo(3), 'A'],
  ])('"%s" with %j is %s', (label, traits, text) => {
    expect(written('patient.name.middle', box(label, traits))).toBe(text);
  });
});

describe('an address', () => {
  it('has the apartment in a box of its own where there is one, behind the street otherwise', () => {
    const both = planOf([['patient.address.line1'], ['patient.address.line2']]).items.map(put);
    expect(both).toEqual(['1420 Juniper Hollow Road', 'Apt 3B']);
    expect(written('patient.address.line1')).toBe('1420 Juniper Hollow Road, Apt 3B');
  });

  it('no second line is an empty second line', () => {
    expect(planOf([['subscriber.address.line1'], ['subscriber.address.line2']]).items.map(put)).toEqual([
      '88 Harbor Street',
      undefined,
    ]);
  });

  it('whole in one box', () => {
    expect(written('patient.address.cityStateZip')).toBe('Madison, WI 53711');
    expect(written('patient.address.full')).toBe('1420 Juniper Hollow Road, Apt 3B, Madison, WI 53711');
  });

  it('a ZIP+4 is written whole, cut to the ZIP where it may be, and split over two boxes', () => {
    const plus4 = claimWith((profile) => {
      profile.patient.address.zip = '53711-1234';
    });
    const zip = (field?: Field) => written('patient.address.zip', field, plus4);
    expect(zip()).toBe('53711-1234');
    expect(zip(box('', upTo(5)))).toBe('53711');
    expect(written('patient.address.zip.base', box(''), plus4)).toBe('53711');
    expect(written('patient.address.zip.plus4', box(''), plus4)).toBe('1234');
    expect(written('patient.address.zip.plus4')).toBeUndefined();
  });
});

describe('free text on a claim', () => {
  const why = (change: Parameters<typeof claimWith>[0]) => {
    const item = planFor('claim.additionalInformation', box('Additional claim information'), claimWith(change));
    expect(item.action).toBeUndefined();
    return item.why;
  };

  it('is hers, with the words ready that a code without a meaning needs', () => {
    expect(why(() => {})).toContain('“Scalp cooling session, Paxman system”');
    expect(why((_, course) => course.items.splice(1))).not.toContain('Paxman system');
  });
});

describe('a date of which a page says the form once', () => {
  it.each([
    ['YYYYMMDD', '19780409'],
    ['CCYYMMDD', '19780409'],
  ])('%s', (hint, date) => {
    expect(written('patient.birthDate', box({ label: 'Birth date', hint }, upTo(8)))).toBe(date);
    expect(written('patient.birthDate', box({ label: 'Birth date', hint }))).toBe(date);
  });

  it('gives way to what the box itself shows, and is never cut', () => {
    expect(
      written('patient.birthDate', box({ label: 'Birth date', placeholder: 'MM/DD/YYYY', hint: 'CCYYMMDD' })),
    ).toBe('04/09/1978');
    expect(written('patient.birthDate', box({ label: 'Birth date', hint: 'CCYYMMDD' }, upTo(6)))).toBeUndefined();
  });
});
