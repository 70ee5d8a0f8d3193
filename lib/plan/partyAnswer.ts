import type { Claim, Party } from '../claim/types';
import { type Answer, blank, missing, type Sheet, text } from './answerTypes';

/**
 * What a box takes over from a box the form does not have: without a second street line, apartment and suite go behind
 * the street; beside a box for the city, "State and ZIP" leaves the city out.
 */
export function addressByBoxes(head: string, rest: string, claim: Claim, sheet: Sheet): Answer | undefined {
  if (rest !== 'address.line1' && rest !== 'address.cityStateZip') return undefined;
  const party = {
    patient: claim.patient,
    subscriber: claim.subscriber,
    submitter: claim.submitter,
    physician: claim.physician,
    facility: claim.facility,
    seller: claim.seller,
  }[head];
  if (!party) return undefined;
  const { line1, line2, state, zip } = party.address;
  if (rest === 'address.cityStateZip') {
    if (state === '' || !sheet.hasBox(`${head}.address.city`)) return undefined;
    return { kind: 'text', text: `${state} ${zip}`.trim() };
  }
  if (line1 === '' || line2 === '' || sheet.hasBox(`${head}.address.line2`)) return undefined;
  return { kind: 'text', text: `${line1}, ${line2}` };
}

export function partyAnswer(attribute: string, party: Party, whose: string): Answer {
  const { name, address } = party;
  if (attribute.startsWith('name.') && attribute !== 'name.full' && party.isOrganization) {
    return blank(`The ${whose} is a company, which has no first or last name.`);
  }
  switch (attribute) {
    case 'name.first':
      return text(name.first, `first name of the ${whose}`);
    case 'name.middle':
      return name.middle === '' ? blank(`No middle name is stored for the ${whose}.`) : text(name.middle, '');
    case 'name.last':
      return text(name.last, `last name of the ${whose}`);
    case 'name.suffix':
      return name.suffix === '' ? blank(`No name suffix is stored for the ${whose}.`) : text(name.suffix, '');
    case 'name.full':
      return name.full === '' && name.last === '' ? missing(`name of the ${whose}`) : { kind: 'name', party };
    case 'organization':
      return text(party.organization || (party.isOrganization ? name.full : ''), `practice of the ${whose}`);
    case 'credential':
      return text(party.credential, `credential of the ${whose}`);
    case 'birthDate':
      return party.birthDate === '' ? missing(`birth date of the ${whose}`) : { kind: 'date', iso: party.birthDate };
    case 'sex':
      return party.sex === '' ? missing(`sex of the ${whose}`) : { kind: 'choice', choice: party.sex };
    case 'phone':
      return party.phone === '' ? missing(`phone of the ${whose}`) : { kind: 'phone', digits: party.phone };
    case 'email':
      return text(party.email, `e-mail of the ${whose}`);
    case 'address.line1':
      return text(address.line1, `street of the ${whose}`);
    case 'address.line2':
      return address.line2 === '' ? blank(`The address of the ${whose} has no second line.`) : text(address.line2, '');
    case 'address.city':
      return text(address.city, `city of the ${whose}`);
    case 'address.state':
      return address.state === '' ? missing(`state of the ${whose}`) : { kind: 'state', code: address.state };
    case 'address.zip':
      return address.zip === '' ? missing(`ZIP code of the ${whose}`) : { kind: 'zip', zip: address.zip };
    case 'address.country':
      return { kind: 'country', code: address.country || 'US' };
    case 'address.cityStateZip':
      return text(cityStateZip(party), `address of the ${whose}`);
    case 'address.full': {
      const street = [address.line1, address.line2].filter(Boolean).join(', ');
      return street === '' ? missing(`address of the ${whose}`) : text(`${street}, ${cityStateZip(party)}`, '');
    }
    case 'npi':
      return text(party.npi, `NPI of the ${whose}`);
    case 'taxId':
      return party.taxId === ''
        ? missing(`tax ID of the ${whose}`)
        : { kind: 'tax-id', digits: party.taxId, type: party.taxIdType };
    case 'taxIdType':
      return party.taxId === '' ? missing(`tax ID of the ${whose}`) : { kind: 'choice', choice: party.taxIdType };
    case 'ssn':
      return blank('Social security numbers are not stored here.', false);
    default:
      return blank(`CoolClaim does not store this about the ${whose}.`);
  }
}

const cityStateZip = ({ address }: Party): string =>
  address.city === '' ? '' : `${address.city}, ${address.state} ${address.zip}`.trim();
