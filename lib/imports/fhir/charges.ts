import { normalizeModifier } from '../../codes/identifiers';
import { normalizePlaceOfService } from '../../codes/placeOfService';
import { procedureRule, readProcedure } from '../../codes/procedures';
import { kindOf } from '../kinds';
import { Sieve } from '../proposals';
import type { DraftLine } from '../types';
import { offerProvider, offerReferred } from './providers';
import { type BenefitItem, codeIn, type ResourceOf } from './resources';
import type { Held, Store } from './store';
import { dayOf } from './values';

type Benefit = Held<ResourceOf<'ExplanationOfBenefit'>>;

const PLACES = [
  'https://www.cms.gov/Medicare/Coding/place-of-service-codes/Place_of_Service_Code_Set',
  'https://bluebutton.cms.gov/resources/variables/line_place_of_srvc_cd',
];
const MOST_UNITS = 999;
const MOST_LINES = 200; // as many as a course holds

/** The words of a line, whatever code stands beside them. */
const wordsOf = ({ productOrService: of }: BenefitItem): string =>
  [of?.text, ...(of?.coding ?? []).map(({ display }) => display)].filter(Boolean).join(' ');

/** The code of a line that is scalp cooling beyond doubt: one of its own codes, or those words beside another. */
function coolingCode(item: BenefitItem): string | undefined {
  const codes = (item.productOrService?.coding ?? []).map(({ code }) => readProcedure(code ?? '')?.code);
  const own = codes.find((code) => code && procedureRule(code)?.machineOnly);
  if (own) return own;
  return /scalp.?cool|cold cap/i.test(wordsOf(item)) ? codes.find((code) => code && procedureRule(code)) : undefined;
}

const centsOf = (amount: { value?: number | undefined; currency?: string | undefined } | undefined) => {
  const cents = Math.round((amount?.value ?? Number.NaN) * 100);
  return Number.isFinite(cents) && cents >= 0 && (amount?.currency ?? 'USD') === 'USD' ? cents : undefined;
};

function chargeOf({ adjudication, net }: BenefitItem): number | '' {
  const submitted = adjudication?.find(({ category }) => codeIn(category) === 'submitted');
  return centsOf(submitted?.amount) ?? centsOf(net) ?? '';
}

function lineOf(item: BenefitItem, code: string): DraftLine {
  const words = wordsOf(item);
  const units = item.quantity?.value ?? 1;
  const isWhole = Number.isInteger(units) && units >= 1 && units <= MOST_UNITS;
  return {
    date: dayOf(item.servicedDate) ?? dayOf(item.servicedPeriod?.start) ?? '',
    kind: kindOf(code, words),
    units: isWhole ? units : '',
    chargeCents: chargeOf(item),
    billedCode: code,
    modifiers: (item.modifier ?? [])
      .map((one) => normalizeModifier(codeIn(one) ?? ''))
      .filter((one) => one !== undefined),
    words,
    from: { element: 'ExplanationOfBenefit.item' },
    unsure: true,
  };
}

const sole = <T>(values: readonly T[]): T | undefined => (new Set(values).size === 1 ? values[0] : undefined);

/**
 * The lines of claims that are plainly scalp cooling, and what is the same in all of these claims: who billed, where, the
 * insurer's number, and the day of a denial. A clinic has sent these claims already, and whether hers is about the same is
 * for her to say: nothing of them is ticked for her.
 */
export function offerCharges(sieve: Sieve, store: Store, benefits: readonly Benefit[], today: string): DraftLine[] {
  const claims = benefits
    .map((benefit) => {
      const items = (benefit.resource.item ?? []).map((item) => ({ item, code: coolingCode(item) }));
      return { benefit, items: items.filter(({ code }) => code !== undefined) };
    })
    .filter(({ items }) => items.length > 0);
  if (claims.length === 0) return [];

  const places = claims.flatMap(({ items }) => items.map(({ item }) => codeIn(item.locationCodeableConcept, PLACES)));
  const place = normalizePlaceOfService(sole(places) ?? '');
  sieve.offer('course.placeOfService', place, { element: 'ExplanationOfBenefit.item' }, true);
  sieve.offer('course.route', 'provider', { element: 'ExplanationOfBenefit.provider' }, true);

  const { benefit } = claims[0]!;
  const billers = claims.map((claim) => store.find(claim.benefit, claim.benefit.resource.provider));
  const biller = sole(billers);
  const reference = benefit.resource.provider;
  const about = new Sieve();
  if (biller) offerProvider(about, store, 'course.seller', { held: biller }, today);
  else if (claims.length === 1 && reference) {
    offerReferred(about, 'course.seller', reference, 'ExplanationOfBenefit.provider');
  }
  for (const { path, value, from } of about.proposals) sieve.offer(path, value, from, true);
  sieve.refused.push(...about.refused);
  if (claims.length === 1) {
    const { identifier = [], created } = benefit.resource;
    const unique =
      identifier.find(({ type }) => codeIn(type) === 'uc') ?? (identifier.length === 1 ? identifier[0] : undefined);
    sieve.offer('course.claimNumber', unique?.value?.trim(), { element: 'ExplanationOfBenefit.identifier' }, true);
    const isDenied = claims[0]!.items.every(({ item }) =>
      item.adjudication?.some(({ category }) => codeIn(category) === 'denialreason'),
    );
    // the day the notice was made is near the day of the letter, which counts
    if (isDenied) sieve.offer('course.denialDate', dayOf(created), { element: 'ExplanationOfBenefit.created' }, true);
  }
  return claims.flatMap(({ items }) => items.map(({ item, code }) => lineOf(item, code!))).slice(0, MOST_LINES);
}
