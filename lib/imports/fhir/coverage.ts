import { normalizeMbi } from '../../codes/identifiers';
import { folded } from '../folded';
import { Sieve } from '../proposals';
import type { ChoiceOption, Proposal, Refusal } from '../types';
import { offerPerson, type People, type Person } from './people';
import { codeIn, type ResourceOf } from './resources';
import type { Held, Store } from './store';
import { dayOf, medicareNumber, memberNumber } from './values';

type CoverageHeld = Held<ResourceOf<'Coverage'>>;

const RELATIONSHIPS: Readonly<Record<string, string>> = {
  self: 'self',
  spouse: 'spouse',
  child: 'child',
  parent: 'other',
  common: 'other',
  other: 'other',
};
const NOT_IN_FORCE = new Set(['cancelled', 'draft']);
const MEDICARE = /\bmedicare\b/;
/** Blue Button writes "Medicare" and "Part A" where a commercial plan has its group and its name. */
const MEDICARE_PART = /^(?:medicare|part [abcd])$/i;

const classOf = ({ class: classes }: ResourceOf<'Coverage'>, code: string) =>
  classes?.find(({ type }) => codeIn(type) === code);

/** The company that pays, by its Organization, by what the reference says, or by an identifier that is a name. */
function payerOf(store: Store, held: CoverageHeld): string {
  for (const payor of held.resource.payor ?? []) {
    const name = store.findA(held, payor, 'Organization')?.resource.name ?? payor.display ?? payor.identifier?.value;
    if (name && /\p{L}{2}/u.test(name)) return name.trim();
  }
  return '';
}

function offerMember(sieve: Sieve, held: CoverageHeld, person: Person, isMedicare: boolean, today: string): void {
  const { resource } = held;
  const onCard = memberNumber(resource.identifier);
  const subscriberId = resource.subscriberId?.trim() ?? '';
  const patient = person.held?.resource;
  const mbi = isMedicare ? medicareNumber(patient?.identifier, today) : '';
  if (isMedicare) {
    const number = mbi || onCard || subscriberId;
    const from = { element: mbi ? 'Patient.identifier' : onCard ? 'Coverage.identifier' : 'Coverage.subscriberId' };
    const read = normalizeMbi(number);
    if (number && !read) sieve.refuse(from, number, 'medicare-number');
    else sieve.offer('coverage.memberId', read, from);
    return;
  }
  const number = onCard || subscriberId || memberNumber(patient?.identifier);
  const from = {
    element: onCard ? 'Coverage.identifier' : subscriberId ? 'Coverage.subscriberId' : 'Patient.identifier',
  };
  // a number of hers and another of the policy: the card says which of them forms mean
  const differs = onCard !== '' && subscriberId !== '' && folded(onCard) !== folded(subscriberId);
  sieve.offer('coverage.memberId', number, from, differs);
}

/** Who holds the policy, when it is not the patient. Contradictions are told and nothing of them is offered. */
function offerSubscriber(
  sieve: Sieve,
  store: Store,
  people: People,
  held: CoverageHeld,
  person: Person,
  today: string,
): void {
  const { resource } = held;
  const relationship = RELATIONSHIPS[codeIn(resource.relationship) ?? ''] ?? '';
  const subscriber = store.find(held, resource.subscriber);
  const named = people.named(held, resource.subscriber);
  const isHerself = named !== undefined && named.key === person.key;
  const from = { element: 'Coverage.relationship' };
  if (subscriber && relationship !== '' && (relationship === 'self') !== isHerself) {
    sieve.refuse(from, relationship, 'contradiction');
    return;
  }
  sieve.offer('patient.relationshipToSubscriber', relationship, from);
  if (relationship === '' || relationship === 'self') return;
  const type = subscriber?.resource.resourceType;
  if (type === 'Patient' || type === 'RelatedPerson') {
    offerPerson(sieve, 'subscriber', subscriber as Parameters<typeof offerPerson>[2], today);
  }
}

function optionOf(
  store: Store,
  people: People,
  held: CoverageHeld,
  person: Person,
  today: string,
): ChoiceOption & { refused: Refusal[]; isMedicare: boolean } {
  const { resource } = held;
  const sieve = new Sieve();
  const payer = payerOf(store, held);
  const isMedicare = MEDICARE.test(folded(payer)) || MEDICARE.test(folded(classOf(resource, 'group')?.value ?? ''));
  const group = classOf(resource, 'group')?.value?.trim() ?? '';
  const plan = classOf(resource, 'plan');
  const planName = (plan?.name ?? plan?.value ?? '').trim();
  sieve.offer('coverage.payerName', payer, { element: 'Coverage.payor' });
  if (!isMedicare || !MEDICARE_PART.test(planName)) {
    sieve.offer('coverage.planName', planName, { element: 'Coverage.class' }, !plan?.name);
  }
  offerMember(sieve, held, person, isMedicare, today);
  if (!isMedicare) sieve.offer('coverage.groupNumber', group, { element: 'Coverage.class' });
  sieve.offer('coverage.startDate', dayOf(resource.period?.start), { element: 'Coverage.period' });
  const end = dayOf(resource.period?.end);
  // insurers write a plan without an end as one that ends in 9999
  if (!end?.startsWith('9')) sieve.offer('coverage.endDate', end, { element: 'Coverage.period' });
  offerSubscriber(sieve, store, people, held, person, today);
  const { proposals, refused } = sieve;
  return { name: payer, note: noteOf(proposals), proposals, refused, isMedicare };
}

const DATES = ['coverage.startDate', 'coverage.endDate'];

/**
 * Only what is the same in both, so that the parts of Medicare make one coverage without a part's own dates, and last
 * year's end is not the end of what goes on this year.
 */
function common(one: ChoiceOption, other: ChoiceOption): ChoiceOption {
  const proposals = one.proposals.filter(({ path, value }) => {
    const theirs = other.proposals.find((proposal) => proposal.path === path);
    return theirs ? theirs.value === value : !DATES.includes(path);
  });
  return { ...one, note: noteOf(proposals), proposals };
}

const at = (proposals: readonly Proposal[], path: string) =>
  String(proposals.find((proposal) => proposal.path === path)?.value ?? '');

/** What tells a plan from the others: its name, the number on the card, and until when. */
function noteOf(proposals: readonly Proposal[]): string {
  const until = at(proposals, 'coverage.endDate');
  return [at(proposals, 'coverage.planName'), at(proposals, 'coverage.memberId'), until && `– ${until}`]
    .filter(Boolean)
    .join(', ');
}

/**
 * Her plans, each once: the parts of Medicare are one plan. Cancelled ones are told but not offered.
 * @param today ISO
 */
export function coverages(
  store: Store,
  people: People,
  person: Person,
  mine: (held: CoverageHeld) => boolean,
  today: string,
): { options: ChoiceOption[]; refused: Refusal[] } {
  const options = new Map<string, ChoiceOption>();
  const refused: Refusal[] = [];
  for (const held of store.ofType('Coverage').filter(mine)) {
    const { status } = held.resource;
    const { refused: out, isMedicare, ...option } = optionOf(store, people, held, person, today);
    if (status === 'entered-in-error' || NOT_IN_FORCE.has(status ?? '')) {
      const why = status === 'entered-in-error' ? 'entered-in-error' : 'coverage-not-active';
      refused.push({ from: { element: 'Coverage.status' }, shown: [option.name, option.note].join(' '), why });
      continue;
    }
    const isNew = ({ shown, why }: Refusal) => !refused.some((one) => one.shown === shown && one.why === why);
    refused.push(...out.filter(isNew));
    if (!option.proposals.some(({ path }) => path.startsWith('coverage.'))) continue; // as FHIR before R4 words it
    const number = at(option.proposals, 'coverage.memberId');
    const isKnowable = number !== '' || isMedicare; // nobody has Medicare twice
    const key = isKnowable ? folded(`${option.name} ${number}`) : JSON.stringify([held.file, held.resource.id]);
    const known = options.get(key);
    options.set(key, known ? common(known, option) : option);
  }
  return { options: [...options.values()], refused };
}
