import { folded } from '../folded';
import { Sieve } from '../proposals';
import type { ChoiceOption, Refusal } from '../types';
import { asResource, type Concept, codeIn, type Reference, type ResourceOf } from './resources';
import type { Held, Store } from './store';
import { einOf, npiOf, offerAddress, offerContacts, offerName, plainName, shownName } from './values';

type Benefit = Held<ResourceOf<'ExplanationOfBenefit'>>;
/** Where a provider stands in the profile. */
export type ProviderPath = 'physician' | 'facility' | 'course.seller';

/** Oncology in the words and the NUCC taxonomy codes of specialties (207RX0202X, 207RH0003X, 207VX0201X, ...). */
const ONCOLOGY = /oncolog|207RX0202X|207RH000[03]X|207VX0201X|2085R0001X|364SX0200X|363LX0001X/i;

const words = (concepts: readonly (Concept | undefined)[] | undefined): string =>
  [...new Set((concepts ?? []).map((one) => one?.coding?.find(({ display }) => display)?.display ?? one?.text ?? ''))]
    .filter(Boolean)
    .join(', ');

interface Met {
  held: Held;
  specialty: string;
  codes: string;
  times: number;
  role?: Held<ResourceOf<'PractitionerRole'>> | undefined;
}

/** The Practitioner or Organization that a reference means, by way of a PractitionerRole if there is one. */
function providerOf(
  store: Store,
  from: Held,
  reference: Reference | undefined,
): Pick<Met, 'held' | 'role'> | undefined {
  const held = store.find(from, reference);
  if (held?.resource.resourceType !== 'PractitionerRole') return held && { held };
  const role = held as Held<ResourceOf<'PractitionerRole'>>;
  const whom = store.find(role, role.resource.practitioner) ?? store.find(role, role.resource.organization);
  return whom && { held: whom, role };
}

/** Offers what is known of one provider at `path`. */
export function offerProvider(
  sieve: Sieve,
  store: Store,
  path: ProviderPath,
  { held, role }: Pick<Met, 'held' | 'role'>,
  today: string,
): void {
  const { resource } = held;
  const at = (element: string) => `${resource.resourceType}.${element}`;
  if (resource.resourceType === 'Practitioner') {
    const name = plainName(resource.name, today);
    offerName(sieve, `${path}.name`, name, at('name'));
    const codes = (resource.qualification ?? []).map(({ code }) =>
      codeIn(code, ['http://terminology.hl7.org/CodeSystem/v2-0360']),
    );
    sieve.offer(`${path}.credential`, name?.credential || codes.find(Boolean), { element: at('qualification') });
    offerAddress(sieve, `${path}.address`, resource.address, at('address'), today);
    const practice = role && store.findA(role, role.resource.organization, 'Organization');
    sieve.offer(`${path}.organization`, practice?.resource.name?.trim(), { element: 'PractitionerRole.organization' });
  } else if (resource.resourceType === 'Organization') {
    sieve.offer(`${path}.organization`, resource.name?.trim(), { element: at('name') });
    offerAddress(sieve, `${path}.address`, resource.address, at('address'), today);
  } else if (resource.resourceType === 'Location') {
    sieve.offer(`${path}.organization`, resource.name?.trim(), { element: at('name') });
    offerAddress(sieve, `${path}.address`, resource.address && [resource.address], at('address'), today);
  } else return;
  sieve.offer(`${path}.npi`, npiOf(resource.identifier), { element: at('identifier') });
  sieve.offer(`${path}.taxId`, einOf(resource.identifier), { element: at('identifier') });
  const own = resource.telecom?.length ? resource.telecom : role?.resource.telecom;
  offerContacts(sieve, path, own, at('telecom'), today);
}

/** A provider that a claim names without giving it as a resource: its number, and its name where it is an organization. */
export function offerReferred(sieve: Sieve, path: ProviderPath, reference: Reference, element: string): void {
  sieve.offer(`${path}.npi`, npiOf(reference.identifier && [reference.identifier]), { element });
  if (path !== 'physician') sieve.offer(`${path}.organization`, reference.display?.trim(), { element });
}

/** A doctor or place that a claim names by its number alone, as Blue Button does with those who referred. */
function onlyNamed(from: Held, reference: Reference | undefined, resourceType: 'Practitioner' | 'Organization') {
  const { identifier, display } = reference ?? {};
  if (!identifier?.value && !display) return undefined;
  const resource = asResource({
    resourceType,
    identifier: identifier && [identifier],
    name: resourceType === 'Practitioner' ? [{ text: display }] : display,
  });
  return resource && { resource, file: from.file, contained: new Map() };
}

const nameOf = ({ resource }: Held, today: string): string => {
  if (resource.resourceType === 'Practitioner') {
    const name = plainName(resource.name, today);
    // one text cannot be split into first and last, but she knows whom it names
    if (!name) return resource.name?.find(({ text }) => text)?.text?.trim() ?? '';
    return [shownName(name), name.credential].filter(Boolean).join(', ');
  }
  return 'name' in resource && typeof resource.name === 'string' ? resource.name.trim() : '';
};

function optionsFrom(
  store: Store,
  path: ProviderPath,
  met: readonly Met[],
  today: string,
): { options: ChoiceOption[]; refused: Refusal[] } {
  const byKey = new Map<string, ChoiceOption & { rank: number }>();
  const refused: Refusal[] = [];
  for (const one of met) {
    const name = nameOf(one.held, today);
    const sieve = new Sieve();
    offerProvider(sieve, store, path, one, today);
    const npi = String(sieve.proposals.find((proposal) => proposal.path === `${path}.npi`)?.value ?? '');
    const key = npi || folded(name);
    if (!key) continue;
    const known = byKey.get(key);
    // what one resource leaves out another may have; the first one seen has the word
    const more = sieve.proposals.filter(({ path: at }) => !known?.proposals.some((proposal) => proposal.path === at));
    const isOncology = ONCOLOGY.test(`${one.specialty} ${one.codes} ${name}`);
    const rank = Math.max(known?.rank ?? 0, isOncology ? 1_000_000 : 0) + one.times;
    const note = known?.note || [one.specialty, npi && `NPI ${npi}`].filter(Boolean).join(', ');
    byKey.set(key, { name: known?.name || name, note, proposals: [...(known?.proposals ?? []), ...more], rank });
    if (!known) refused.push(...sieve.refused);
  }
  const options = [...byKey.values()].sort((one, other) => other.rank - one.rank);
  return { options: options.map(({ rank: _, ...option }) => option), refused };
}

const isPharmacy = ({ resource }: Benefit) => codeIn(resource.type) === 'pharmacy';

/** The doctors of her claims, oncologists first; without any claim, every Practitioner of the files. */
export function physicians(store: Store, benefits: readonly Benefit[], today: string) {
  const met: Met[] = [];
  const meet = (found: Pick<Met, 'held' | 'role'> | undefined, concepts: readonly (Concept | undefined)[]) => {
    if (found?.held.resource.resourceType !== 'Practitioner') return;
    const all = [...concepts, ...(found.role?.resource.specialty ?? [])];
    const codes = all.map((one) => codeIn(one) ?? '').join(' ');
    met.push({ ...found, specialty: words(all), codes, times: 1 });
  };
  for (const benefit of benefits) {
    for (const { provider, qualification } of benefit.resource.careTeam ?? []) {
      const named = onlyNamed(benefit, provider, 'Practitioner');
      meet(providerOf(store, benefit, provider) ?? (named && { held: named }), [qualification]);
    }
    meet(providerOf(store, benefit, benefit.resource.provider), []);
  }
  for (const role of store.ofType('PractitionerRole')) {
    const held = store.findA(role, role.resource.practitioner, 'Practitioner');
    // with claims there are others' doctors in a directory too: a role only adds to those that were met
    if (held && (benefits.length === 0 || met.some((one) => one.held === held))) meet({ held, role }, []);
  }
  if (benefits.length === 0) for (const held of store.ofType('Practitioner')) meet({ held }, []);
  return optionsFrom(store, 'physician', met, today);
}

/** Where she was treated: the places her claims name; without any claim, every Location and Organization that is no payer. */
export function facilities(store: Store, benefits: readonly Benefit[], today: string) {
  const payers = new Set<Held>();
  const isPayer = (from: Held, reference: Reference | undefined) => {
    const held = store.find(from, reference);
    if (held) payers.add(held);
  };
  for (const held of store.ofType('Coverage')) for (const payor of held.resource.payor ?? []) isPayer(held, payor);
  for (const held of store.ofType('ExplanationOfBenefit')) isPayer(held, held.resource.insurer);
  for (const held of store.ofType('Organization')) {
    if (held.resource.type?.some((type) => ['pay', 'ins', 'payer'].includes(codeIn(type) ?? ''))) payers.add(held);
  }
  const met: Met[] = [];
  const meet = (held: Held | undefined) => {
    const isPlace = held?.resource.resourceType === 'Organization' || held?.resource.resourceType === 'Location';
    if (held && isPlace && !payers.has(held)) met.push({ held, specialty: '', codes: '', times: 1 });
  };
  for (const benefit of benefits.filter((one) => !isPharmacy(one))) {
    const { facility } = benefit.resource;
    meet(store.find(benefit, facility) ?? onlyNamed(benefit, facility, 'Organization'));
    if (codeIn(benefit.resource.type) === 'institutional') {
      meet(providerOf(store, benefit, benefit.resource.provider)?.held);
    }
  }
  if (benefits.length === 0) {
    for (const held of store.ofType('Location')) meet(held);
    for (const held of store.ofType('Organization')) meet(held);
  }
  return optionsFrom(store, 'facility', met, today);
}
