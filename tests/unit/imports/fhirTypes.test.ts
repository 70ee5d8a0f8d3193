import type {
  Condition,
  Coverage,
  ExplanationOfBenefit,
  Location,
  Organization,
  Patient,
  Practitioner,
  PractitionerRole,
  RelatedPerson,
} from 'fhir/r4';
import { expect, it } from 'vitest';
import { RESOURCES, type ResourceOf, type ResourceType } from '../../../lib/imports/fhir/resources';

/** The resources of the standard that are read here. */
interface Standard {
  Patient: Patient;
  RelatedPerson: RelatedPerson;
  Practitioner: Practitioner;
  PractitionerRole: PractitionerRole;
  Organization: Organization;
  Location: Location;
  Coverage: Coverage;
  Condition: Condition;
  ExplanationOfBenefit: ExplanationOfBenefit;
}

/** Each path that is read, down three levels, and the type it is read as. */
type Item<T> = NonNullable<T> extends readonly (infer E)[] ? E : NonNullable<T>;
type Unknown<Read, Given> =
  Item<Read> extends object
    ? Item<Given> extends object
      ? Exclude<keyof Item<Read>, keyof Item<Given>>
      : 'no object'
    : never;
type UnknownBelow<Read, Given> = {
  [K in keyof Read & keyof Given]: Unknown<Read[K], Given[K]> extends never ? never : K;
}[keyof Read & keyof Given];

/** Names of elements that FHIR R4 does not have, at the resource and one level below. */
type Strangers = {
  [T in ResourceType]: Exclude<keyof ResourceOf<T>, keyof Standard[T]> | UnknownBelow<ResourceOf<T>, Standard[T]>;
}[ResourceType];

it('no element is read that FHIR R4 does not have', () => {
  const none: [Strangers] extends [never] ? true : Strangers = true; // checked by the compiler
  expect(none).toBe(true);
  expect(Object.keys(RESOURCES).sort()).toEqual(
    Object.keys({
      Condition: 1,
      Coverage: 1,
      ExplanationOfBenefit: 1,
      Location: 1,
      Organization: 1,
      Patient: 1,
      Practitioner: 1,
      PractitionerRole: 1,
      RelatedPerson: 1,
    } satisfies Record<keyof Standard, 1>),
  );
});
