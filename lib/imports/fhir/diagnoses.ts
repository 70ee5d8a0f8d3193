import { judgeIcd } from '../../codes/judgeIcd';
import type { Sieve } from '../proposals';
import type { WhyNot } from '../types';
import { type Concept, codeIn, type Reference, type ResourceOf } from './resources';
import type { Held, Store } from './store';
import { dayOf } from './values';

/** ICD-10-CM by its URL and its OID; the plain ICD-10 URL is what Blue Button writes for the same codes. */
const ICD = ['http://hl7.org/fhir/sid/icd-10-cm', 'urn:oid:2.16.840.1.113883.6.90', 'http://hl7.org/fhir/sid/icd-10'];
const WITHDRAWN: Readonly<Record<string, WhyNot>> = {
  refuted: 'diagnosis-refuted',
  'entered-in-error': 'entered-in-error',
};
const MOST = 40; // of what is offered; she ticks a handful

type ConditionHeld = Held<ResourceOf<'Condition'>>;
type BenefitHeld = Held<ResourceOf<'ExplanationOfBenefit'>>;

/** Offers each ICD-10-CM code of her record once, checked and never chosen: all of them wait for her tick. */
export class Diagnoses {
  readonly #sieve: Sieve;
  readonly #today: string;
  readonly #seen = new Set<string>();
  #offered = 0;

  constructor(sieve: Sieve, today: string) {
    this.#sieve = sieve;
    this.#today = today;
  }

  /** @param date of service or of onset, which decides whether the code was valid */
  #take(concept: Concept | undefined, date: string | undefined, element: string): void {
    const text = codeIn(concept, ICD);
    if (!text) return;
    const verdict = judgeIcd(text, [date ?? this.#today]);
    const code = 'code' in verdict ? verdict.code : text;
    if (this.#seen.has(code)) return;
    this.#seen.add(code);
    const from = { element };
    if (verdict.kind === 'billable') {
      if (this.#offered++ < MOST) this.#sieve.offer('diagnoses', { code, description: verdict.title }, from, true);
      return;
    }
    const why: Partial<Record<typeof verdict.kind, WhyNot>> = {
      header: 'icd-header',
      unknown: 'icd-unknown',
      'not-yet-valid': 'icd-not-valid-then',
      'outside-the-tables': 'icd-outside',
    };
    const words = concept?.coding?.find(({ display }) => display)?.display ?? concept?.text ?? '';
    this.#sieve.refuse(from, words ? `${code} ${words}` : code, why[verdict.kind] ?? 'icd-not-a-code');
  }

  condition({ resource }: ConditionHeld): void {
    const why = WITHDRAWN[codeIn(resource.verificationStatus) ?? ''];
    if (!why) {
      this.#take(resource.code, dayOf(resource.onsetDateTime), 'Condition.code');
      return;
    }
    const code = codeIn(resource.code, ICD);
    if (code) this.#sieve.refuse({ element: 'Condition.verificationStatus' }, code, why);
  }

  benefit(store: Store, held: BenefitHeld): void {
    const { billablePeriod, item, diagnosis } = held.resource;
    const date = dayOf(billablePeriod?.start) ?? dayOf(item?.find(({ servicedDate }) => servicedDate)?.servicedDate);
    for (const { diagnosisCodeableConcept, diagnosisReference } of diagnosis ?? []) {
      const referred: Reference | undefined = diagnosisReference;
      const condition = store.findA(held, referred, 'Condition');
      if (condition) this.condition(condition);
      else this.#take(diagnosisCodeableConcept, date, 'ExplanationOfBenefit.diagnosis');
    }
  }
}

/** Offers the day her cancer was found, where the record knows exactly one. */
export function offerOnset(sieve: Sieve, conditions: readonly ConditionHeld[]): void {
  const days = new Set<string>();
  for (const { resource } of conditions) {
    const code = codeIn(resource.code, ICD) ?? '';
    const day = dayOf(resource.onsetDateTime);
    if (/^C/i.test(code) && day && !WITHDRAWN[codeIn(resource.verificationStatus) ?? '']) days.add(day);
  }
  if (days.size === 1) sieve.offer('condition.onsetDate', [...days][0], { element: 'Condition.onset' }, true);
}
