import * as z from 'zod/mini';

/**
 * What is read of a FHIR R4 resource, and nothing else. An element of the wrong type counts as absent, so that one odd
 * field loses itself and not the whole resource; what is not named here is dropped.
 */

const maybe = <S extends z.ZodMiniType>(schema: S) => z.catch(z.optional(schema), undefined);
/** A list without its elements that are of the wrong type. */
const list = <S extends z.ZodMiniType>(schema: S) =>
  z.catch(
    z.optional(
      z.pipe(
        z.array(z.catch(z.nullable(schema), null)),
        z.transform((items) => items.filter((item) => item !== null) as z.output<S>[]),
      ),
    ),
    undefined,
  );
const text = maybe(z.string());

const coding = z.object({ system: text, code: text, display: text });
const concept = z.object({ coding: list(coding), text });
const period = z.object({ start: text, end: text });
const identifier = z.object({ system: text, value: text, use: text, type: maybe(concept), period: maybe(period) });
const reference = z.object({ reference: text, display: text, identifier: maybe(identifier) });
const humanName = z.object({
  use: text,
  text,
  family: text,
  given: list(z.string()),
  suffix: list(z.string()),
  period: maybe(period),
});
const telecom = z.object({ system: text, value: text, use: text, period: maybe(period) });
const address = z.object({
  use: text,
  type: text,
  line: list(z.string()),
  city: text,
  state: text,
  postalCode: text,
  country: text,
  period: maybe(period),
});
const money = z.object({ value: maybe(z.number()), currency: text });
const quantity = z.object({ value: maybe(z.number()) });

const base = { id: text, contained: list(z.unknown()) };
const person = {
  ...base,
  identifier: list(identifier),
  name: list(humanName),
  telecom: list(telecom),
  gender: text,
  birthDate: text,
  address: list(address),
};

const patient = z.object({ ...person, resourceType: z.literal('Patient'), maritalStatus: maybe(concept) });
const relatedPerson = z.object({ ...person, resourceType: z.literal('RelatedPerson'), patient: maybe(reference) });
const practitioner = z.object({
  ...person,
  resourceType: z.literal('Practitioner'),
  qualification: list(z.object({ code: maybe(concept) })),
});
const organization = z.object({
  ...base,
  resourceType: z.literal('Organization'),
  identifier: list(identifier),
  type: list(concept),
  name: text,
  telecom: list(telecom),
  address: list(address),
});
const location = z.object({
  ...base,
  resourceType: z.literal('Location'),
  identifier: list(identifier),
  name: text,
  telecom: list(telecom),
  address: maybe(address),
  managingOrganization: maybe(reference),
});
const practitionerRole = z.object({
  ...base,
  resourceType: z.literal('PractitionerRole'),
  practitioner: maybe(reference),
  organization: maybe(reference),
  location: list(reference),
  specialty: list(concept),
  telecom: list(telecom),
});
const coverage = z.object({
  ...base,
  resourceType: z.literal('Coverage'),
  identifier: list(identifier),
  status: text,
  subscriber: maybe(reference),
  subscriberId: text,
  beneficiary: maybe(reference),
  relationship: maybe(concept),
  period: maybe(period),
  payor: list(reference),
  class: list(z.object({ type: maybe(concept), value: text, name: text })),
});
const condition = z.object({
  ...base,
  resourceType: z.literal('Condition'),
  verificationStatus: maybe(concept),
  code: maybe(concept),
  subject: maybe(reference),
  onsetDateTime: text,
});
const adjudication = z.object({ category: maybe(concept), reason: maybe(concept), amount: maybe(money) });
const item = z.object({
  productOrService: maybe(concept),
  modifier: list(concept),
  servicedDate: text,
  servicedPeriod: maybe(period),
  locationCodeableConcept: maybe(concept),
  quantity: maybe(quantity),
  net: maybe(money),
  adjudication: list(adjudication),
});
const benefit = z.object({
  ...base,
  resourceType: z.literal('ExplanationOfBenefit'),
  identifier: list(identifier),
  status: text,
  type: maybe(concept),
  use: text,
  patient: maybe(reference),
  billablePeriod: maybe(period),
  created: text,
  insurer: maybe(reference),
  provider: maybe(reference),
  facility: maybe(reference),
  careTeam: list(z.object({ provider: maybe(reference), role: maybe(concept), qualification: maybe(concept) })),
  diagnosis: list(z.object({ diagnosisCodeableConcept: maybe(concept), diagnosisReference: maybe(reference) })),
  item: list(item),
});

export const RESOURCES = {
  Patient: patient,
  RelatedPerson: relatedPerson,
  Practitioner: practitioner,
  PractitionerRole: practitionerRole,
  Organization: organization,
  Location: location,
  Coverage: coverage,
  Condition: condition,
  ExplanationOfBenefit: benefit,
} as const;
export type ResourceType = keyof typeof RESOURCES;
export type ResourceOf<T extends ResourceType> = z.output<(typeof RESOURCES)[T]>;
export type Resource = { [T in ResourceType]: ResourceOf<T> }[ResourceType];

export type Concept = z.output<typeof concept>;
export type Identifier = z.output<typeof identifier>;
export type Reference = z.output<typeof reference>;
export type HumanName = z.output<typeof humanName>;
export type Telecom = z.output<typeof telecom>;
export type FhirAddress = z.output<typeof address>;
export type Period = z.output<typeof period>;
export type BenefitItem = z.output<typeof item>;

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The resource as far as it is read here; undefined for types that say nothing for a claim. */
export function asResource(value: unknown): Resource | undefined {
  if (!isRecord(value) || typeof value.resourceType !== 'string') return undefined;
  if (!Object.hasOwn(RESOURCES, value.resourceType)) return undefined;
  const parsed = RESOURCES[value.resourceType as ResourceType].safeParse(value);
  return parsed.success ? parsed.data : undefined;
}

/** The first code of a concept in one of these systems; any system when none is named. */
export const codeIn = (of: Concept | undefined, systems?: readonly string[]): string | undefined =>
  of?.coding?.find(({ system, code }) => code && (!systems || systems.includes(system ?? '')))?.code;
