import { describe, expect, it } from 'vitest';
import { unglued } from '../../../lib/recognize/glued';
import { nameWords } from '../../../lib/recognize/words';
import { box, list, under } from '../../support/fieldBuilder';
import { readings } from './readings';

describe('names of fields written in one word', () => {
  it.each([
    ['emailaddress', 'email address'],
    ['patientdob', 'patient dob'],
    ['custzip', 'cust zip'],
    ['policyholderlastname', 'policyholder last name'],
    ['tphone', 'phone'],
    ['sstate', 'state'],
  ])('%s is taken apart', (name, apart) => {
    expect(unglued(name)).toBe(apart);
  });

  it.each(['estate', 'statement', 'cityscape', 'iphone12x', 'namespace', 'zip', 'abc'])('%s is left', (name) => {
    expect(unglued(name)).toBe(name);
  });

  it('so are fName and lName, and mail at the end is an e-mail', () => {
    expect(nameWords('fName')).toBe('first name');
    expect(nameWords('txt_lName')).toBe('last name');
    expect(nameWords('conf_mail')).toBe('conf email');
    expect(nameWords('mail_street')).toBe('mail street');
  });
});

describe('what only the name says', () => {
  const patient = (name: string) => readings(under('Patient', box('', { name })))[0];

  it('comes at the end of the way there', () => {
    expect(patient('order.shipping.groupHandler.patientContact.email')).toBe('patient.email');
    expect(patient('form:panel:patientAddress:city')).toBe('patient.address.city');
  });

  it('weighs more than the heading over the box', () => {
    const address = under(
      'Patient address',
      box('', { name: 'addr1' }),
      box('', { name: 'city' }),
      list('', ['CA', 'NY'], { name: 'state' }),
    );
    expect(readings(address)).toEqual(['patient.address.line1', 'patient.address.city', 'patient.address.state']);
  });
});
