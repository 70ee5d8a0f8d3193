import type { ClaimForm } from './claimForm.ts';

type Claim = ReturnType<InstanceType<typeof ClaimForm>['form']['getRawValue']>;

const two = (part: number | string) => String(part).padStart(2, '0');
const isoDate = (date: Date | null) =>
  date ? [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-') : '';

/** What the FormGroup holds, as flat strings. */
export function flat({ patient, subscriber, service, signature }: Claim): Record<string, string> {
  const { who, ...patientTexts } = patient;
  const { born, ...subscriberTexts } = subscriber;
  const { from, total, diagnosis, what } = service;
  const texts = { ...patientTexts, ...subscriberTexts, diagnosis, what, signature };
  return {
    ...Object.fromEntries(Object.entries(texts).map(([key, value]) => [key, value ?? ''])),
    who: Object.entries(who)
      .flatMap(([key, ticked]) => (ticked ? [key] : []))
      .join(','),
    subscriberBorn: [born.year, born.month, two(born.day)].join('-'),
    serviceFrom: isoDate(from),
    total: total === null ? '' : String(total),
  };
}
