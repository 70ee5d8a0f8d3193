import { describe, expect, it } from 'vitest';
import { box, list, radios, under, YES_NO } from '../../support/fieldBuilder';
import { readings } from './readings';

describe('rather blank than wrong', () => {
  it.each(['Other', 'Value', 'Field 7', 'Enter details', 'Number', 'Comments for your records only?', 'xkcd', ''])(
    'the label "%s" means nothing by itself',
    (label) => {
      const [reading] = readings(
        box(label),
        under('Patient', box('First name')),
        under('Subscriber', box('First name')),
      );
      expect(reading === '' || reading === 'claim.additionalInformation').toBe(true);
    },
  );

  it('a name that is nobody’s on a page of several people is left to her', () => {
    expect(readings(under('Patient', box('City')), box('Last name'), under('Subscriber', box('City')))[1]).toBe('');
  });

  it('"patient or insured" says whose it is not', () => {
    expect(readings(box("Patient's or insured's last name"), box("Patient's city"), box("Insured's city"))[0]).toBe('');
  });

  it.each(['Emergency contact', 'Attorney', 'Pharmacy', 'Next of kin'])(
    'the claim knows nothing of the %s',
    (heading) => {
      const read = readings(
        under('Patient', box('Last name')),
        under(heading, box('Name'), box('Phone'), box('Address'), box('City')),
      );
      expect(read.slice(1).filter((reading) => reading !== '' && reading !== 'never')).toEqual([]);
    },
  );

  it('a second phone of the same person is known for one, and stays empty', () => {
    const phones = (second: string) =>
      readings(under('Patient', box('Home phone'), box(second)), under('Subscriber', box('Phone')));
    for (const second of ['Work phone', 'Alternate phone', 'Cell phone', 'Phone']) {
      expect(phones(second)).toEqual(['patient.phone', 'never patient.phone', 'subscriber.phone']);
    }
  });

  it('an e-mail to confirm is the same e-mail', () => {
    expect(readings(under('Patient', box('Email'), box('Confirm email')))).toEqual(['patient.email', 'patient.email']);
  });

  it('a second address of the same person stays empty', () => {
    expect(readings(under('Patient', box('Street'), box('City'), box('Other mailing city')))[2]).toBe('');
  });

  it('a policy number beside a member ID could be either number', () => {
    expect(readings(box('Member ID'), box('Policy number'))).toEqual(['coverage.memberId', '']);
  });

  it('a name asked for in parts is not asked for again whole', () => {
    expect(readings(under('Patient', box('First name'), box('Last name'), box('Name')))[2]).toBe('');
  });

  it('"me" tells nothing where nobody is known to be the subscriber', () => {
    expect(readings(radios('Who is this claim for?', ['Me', 'My spouse', 'My child']))).not.toContain(
      'patient.relationshipToSubscriber',
    );
  });

  it('"Qual." beside nothing qualifies nothing', () => {
    expect(readings(box('Qual.'))).toEqual(['']);
  });

  it('a social security number is recognized as such, not as a member ID', () => {
    expect(readings(box("Patient's social security number"), box('Member ID'))).toEqual([
      'patient.ssn',
      'coverage.memberId',
    ]);
  });

  it('other kinds of number are not the member’s', () => {
    const read = readings(
      box('Claim number'),
      box('Driver license number'),
      box('Confirmation number'),
      box('Fax number'),
      box('Extension number'),
    );
    expect(read.filter((reading) => reading.startsWith('coverage.'))).toEqual([]);
  });

  it('a name of something is not a person’s name', () => {
    for (const label of ['Drug name', 'File name', 'Product name', 'Name of test', 'School name', 'Maiden name']) {
      const [reading] = readings(box(label), under('Patient', box('City')));
      expect({ label, filled: /name\.(?:first|last|full)$/.test(reading!) }).toEqual({ label, filled: false });
    }
  });
});

describe('a control that cannot hold the value', () => {
  it('a birth date is in no radio button, a name in no date', () => {
    expect(readings(radios("Patient's date of birth", YES_NO))).toEqual(['']);
    expect(readings(box("Patient's last name", { control: 'date' }))).toEqual(['']);
  });
  it('a state can be in a list', () => {
    expect(readings(under('Patient', list('State', ['Ohio', 'Texas'])))).toEqual(['patient.address.state']);
  });
});
