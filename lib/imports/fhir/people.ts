import { folded } from '../folded';
import type { Sieve } from '../proposals';
import { codeIn, type Reference, type ResourceOf } from './resources';
import type { Held, Store } from './store';
import { dayOf, offerAddress, offerContacts, offerName, plainName, shownName } from './values';

type PersonHeld = Held<ResourceOf<'Patient'>> | Held<ResourceOf<'RelatedPerson'>>;

/** One human being of the files: by name and birth date where both are given, else by what references call her. */
export interface Person {
  key: string;
  name: string;
  birthDate: string;
  held?: Held<ResourceOf<'Patient'>>;
}

function personFrom(held: Held<ResourceOf<'Patient'>>, today: string): Person {
  const { resource } = held;
  const parts = plainName(resource.name, today);
  const name = parts ? shownName(parts) : (resource.name?.find(({ text }) => text)?.text ?? '');
  const birthDate = dayOf(resource.birthDate) ?? '';
  const key =
    parts && birthDate
      ? `${folded(`${parts.first} ${parts.last}`)} ${birthDate}`
      : `Patient/${resource.id ?? ''} ${held.file}`;
  return { key, name, birthDate, held };
}

/** Whom references to patients mean. */
export class People {
  readonly #store: Store;
  readonly #today: string;

  constructor(store: Store, today: string) {
    this.#store = store;
    this.#today = today;
  }

  /** Undefined where a resource names nobody. */
  named(from: Held, reference: Reference | undefined): Person | undefined {
    const held = this.#store.findA(from, reference, 'Patient');
    if (held) return personFrom(held, this.#today);
    const url = reference?.reference;
    if (!url) return undefined;
    return { key: url.replace(/\/_history\/.*$/, ''), name: reference.display ?? '', birthDate: '' };
  }

  /**
   * Everybody the claims, plans and illnesses are about; where none of these names anybody, every Patient. A Patient who
   * only holds the policy is not among them.
   */
  everybody(): Person[] {
    const store = this.#store;
    const about = [
      ...store.ofType('Coverage').map((held) => this.named(held, held.resource.beneficiary)),
      ...store.ofType('ExplanationOfBenefit').map((held) => this.named(held, held.resource.patient)),
      ...store.ofType('Condition').map((held) => this.named(held, held.resource.subject)),
    ].filter((one) => one !== undefined);
    const found = about.length > 0 ? about : store.ofType('Patient').map((held) => personFrom(held, this.#today));
    return [...new Map(found.map((one) => [one.key, one])).values()];
  }
}

const MARITAL: Readonly<Record<string, string>> = {
  S: 'single',
  M: 'married',
  D: 'divorced',
  W: 'widowed',
  L: 'separated',
  T: 'partnered',
};
const MARITAL_SYSTEM = ['http://terminology.hl7.org/CodeSystem/v3-MaritalStatus'];
const SEXES = ['female', 'male', 'other'];

/** Offers what a Patient or RelatedPerson says of herself, at `patient` or `subscriber`. */
export function offerPerson(sieve: Sieve, path: 'patient' | 'subscriber', held: PersonHeld, today: string): void {
  const { resource } = held;
  const type = resource.resourceType;
  const at = (element: string) => ({ element: `${type}.${element}` });
  offerName(sieve, `${path}.name`, plainName(resource.name, today), `${type}.name`);
  const birthDate = dayOf(resource.birthDate);
  if (resource.birthDate && !birthDate) sieve.refuse(at('birthDate'), resource.birthDate, 'partial-date');
  sieve.offer(`${path}.birthDate`, birthDate, at('birthDate'));
  if (SEXES.includes(resource.gender ?? '')) sieve.offer(`${path}.sex`, resource.gender, at('gender'));
  offerContacts(sieve, path, resource.telecom, `${type}.telecom`, today);
  offerAddress(sieve, `${path}.address`, resource.address, `${type}.address`, today);
  if (path === 'patient' && resource.resourceType === 'Patient') {
    const status = MARITAL[codeIn(resource.maritalStatus, MARITAL_SYSTEM) ?? ''];
    sieve.offer('patient.maritalStatus', status, at('maritalStatus'));
  }
}
