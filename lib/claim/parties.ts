import { normalizeNpi, normalizeTaxId, taxIdKind } from '../codes/identifiers';
import type { Person, PersonName, Provider } from '../profile/schema';
import type { Party } from './types';

const joined = (parts: readonly string[], separator = ' ') => parts.filter(Boolean).join(separator);

/** "Jordan Avery Okafor", "Priya Raman, MD": a name as a letter writes it, unless the person is known by one string. */
function withFull(name: PersonName, credential = ''): PersonName {
  const plain = joined([name.first, name.middle, name.last, name.suffix]);
  return { ...name, full: name.full || joined([plain, plain && credential], ', ') };
}

const organizationName = (name: string): PersonName => ({ first: '', middle: '', last: '', suffix: '', full: name });

/** A private person as a party of the claim. */
export function personParty(person: Person): Party {
  const { sex, birthDate, phone, email, address } = person;
  const name = withFull(person.name);
  const party = {
    name,
    isOrganization: false,
    organization: '',
    credential: '',
    npi: '',
    taxId: '',
    taxIdType: '',
  } as const;
  return { ...party, sex, birthDate, phone, email, address: { ...address } };
}

/**
 * Identifiers that cannot be right (an NPI whose check digit fails) are left out here, because a blank box is safer than
 * a wrong number; `claimProblems` says so.
 */
function providerBase(provider: Provider) {
  const taxId = normalizeTaxId(provider.taxId) ?? '';
  return {
    sex: '' as const,
    birthDate: '',
    phone: provider.phone,
    email: provider.email,
    address: { ...provider.address },
    npi: provider.hasNoNpi ? '' : (normalizeNpi(provider.npi) ?? ''),
    taxId,
    taxIdType: taxId && (taxIdKind(provider.taxId) || 'ein'),
    organization: provider.organization,
  };
}

/** The ordering or referring physician: the person, with the practice beside her; the practice alone when no person is named. */
export function physicianParty(provider: Provider): Party {
  const base = providerBase(provider);
  const { name, credential } = provider;
  if (!joined([name.first, name.last, name.full])) {
    return { ...base, name: organizationName(provider.organization), isOrganization: true, credential: '' };
  }
  return { ...base, name: withFull(name, credential), isOrganization: false, credential };
}

/** A facility or seller: a company, unless it is one person without a company name. */
export function companyParty(provider: Provider): Party {
  const base = providerBase(provider);
  if (!provider.organization && joined([provider.name.first, provider.name.last])) return physicianParty(provider);
  const name = provider.organization || provider.name.full;
  return { ...base, organization: name, name: organizationName(name), isOrganization: true, credential: '' };
}

/** Nobody: a party nothing is said about. */
export const nobody = (): Party => ({
  name: organizationName(''),
  isOrganization: false,
  organization: '',
  credential: '',
  birthDate: '',
  sex: '',
  phone: '',
  email: '',
  address: { line1: '', line2: '', city: '', state: '', zip: '', country: '' },
  npi: '',
  taxId: '',
  taxIdType: '',
});
