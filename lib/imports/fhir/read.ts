import { UserError } from '../../errors';
import { Sieve } from '../proposals';
import type { Choice, Found, Hint, Reading } from '../types';
import { offerCharges } from './charges';
import { coverages } from './coverage';
import { Diagnoses, offerOnset } from './diagnoses';
import { offerPerson, People, type Person } from './people';
import { facilities, physicians } from './providers';
import type { Reference, ResourceOf } from './resources';
import { addAll, type Held, Store } from './store';
import { medicareNumber } from './values';

const NOT_A_CLAIM = new Set(['cancelled', 'draft', 'entered-in-error']);

type Benefit = Held<ResourceOf<'ExplanationOfBenefit'>>;

/** A claim that was decided, not an estimate made before it, and not one that was taken back. */
const isClaim = ({ resource: { status, use } }: Benefit) =>
  !NOT_A_CLAIM.has(status ?? '') && (use === undefined || use === 'claim');

function foundOf(store: Store, people: People, person: Person, isAlone: boolean, today: string): Found {
  const sieve = new Sieve();
  const isHers = (held: Held, reference: Reference | undefined) =>
    (people.named(held, reference)?.key ?? (isAlone ? person.key : '')) === person.key;
  const benefits = store
    .ofType('ExplanationOfBenefit')
    .filter((held) => isClaim(held) && isHers(held, held.resource.patient));
  const conditions = store.ofType('Condition').filter((held) => isHers(held, held.resource.subject));

  if (person.held) offerPerson(sieve, 'patient', person.held, today);
  const plans = coverages(store, people, person, (held) => isHers(held, held.resource.beneficiary), today);
  const doctors = physicians(store, benefits, today);
  const places = facilities(store, benefits, today);
  const choices: Choice[] = [
    { of: 'coverage', options: plans.options },
    { of: 'physician', options: doctors.options },
    { of: 'facility', options: places.options },
  ];
  if (plans.options.length === 0) {
    const number = medicareNumber(person.held?.resource.identifier, today);
    sieve.offer('coverage.memberId', number, { element: 'Patient.identifier' });
  }
  const diagnoses = new Diagnoses(sieve, today);
  for (const held of conditions) diagnoses.condition(held);
  for (const held of benefits) diagnoses.benefit(store, held);
  offerOnset(sieve, conditions);
  const lines = offerCharges(sieve, store, benefits, today);
  return {
    name: person.name,
    birthDate: person.birthDate,
    proposals: sieve.proposals,
    choices: choices.filter(({ options }) => options.length > 0),
    lines,
    refused: [...sieve.refused, ...plans.refused, ...doctors.refused, ...places.refused],
  };
}

/**
 * What FHIR R4 resources say for a claim. Each value is a file as parsed: a Bundle, a list, or one resource.
 * @param today ISO
 * @throws UserError 'import-nothing' when no resource is one that is read here
 */
export function readFhir(files: readonly unknown[], today: string): Reading {
  const store = new Store();
  for (const [file, value] of files.entries()) addAll(store, value, file);
  if (store.all.length === 0) {
    throw new UserError(
      'import-nothing',
      'Nothing in this file is about a patient, a plan, a doctor, a diagnosis or a claim, so there is nothing to take from it.',
    );
  }
  const people = new People(store, today);
  const everybody = people.everybody();
  const all = everybody.length > 0 ? everybody : [{ key: '', name: '', birthDate: '' }];
  // the last page of an answer names no next one
  const isCut = store.withNext > 0 && store.withNext === store.bundles;
  const hints: Hint[] = [...(store.hasOlder ? ['older' as const] : []), ...(isCut ? ['pages' as const] : [])];
  return {
    format: 'fhir',
    people: all.map((person) => foundOf(store, people, person, all.length === 1, today)),
    read: store.all.length,
    others: store.others,
    hints,
  };
}
