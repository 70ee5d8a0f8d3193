import { PLACES, type PlaceId } from '../../../lib/pdf/overlay/cms1500Boxes.ts';
import { blank, type FormField, field, TEXT, TICK, when } from '../design.ts';
import type { Facts } from '../facts.ts';
import { doctor, each, lastFirst, orBlank, part, phoneRest, SCALP_COOLING, street } from '../spell.ts';
import { textBox, tickBox } from './grid.ts';
import type { numberedNames } from './names.ts';

type Names = ReturnType<typeof numberedNames>;
const RESERVED = 'reserved by the form’s committee';

/** The form's own column for a date of birth or of illness. */
const date = (names: Names, at: string, concept: string, iso: (facts: Facts) => string, two = false): FormField[] => [
  field(names.text(), textBox(PLACES[`${at}.month` as PlaceId]), { is: 'text', max: 2 }, `${concept}.month`, (f) =>
    part(iso(f), 'month'),
  ),
  field(names.text(), textBox(PLACES[`${at}.day` as PlaceId]), { is: 'text', max: 2 }, `${concept}.day`, (f) =>
    part(iso(f), 'day'),
  ),
  field(names.text(), textBox(PLACES[`${at}.year` as PlaceId]), { is: 'text', max: 4 }, `${concept}.year`, (f) =>
    two ? [part(iso(f), 'yy'), part(iso(f), 'year')] : part(iso(f), 'year'),
  ),
];
const noDate = (names: Names, at: string, why: string): FormField[] =>
  ['month', 'day', 'year'].map((bit) =>
    blank(names.text(), textBox(PLACES[`${at}.${bit}` as PlaceId]), 'condition.otherDate', why),
  );

const planNames = ({ planName, payerName }: { planName: string; payerName: string }) =>
  each(planName, payerName, `${payerName} ${planName}`, `${payerName}, ${planName}`, `${payerName} - ${planName}`);

/** Boxes 1 to 20. */
export function upperFields(names: Names): FormField[] {
  const text = (at: PlaceId, concept: string, want: FormField['want'], max?: number) =>
    field(names.text(), textBox(PLACES[at]), max ? { is: 'text', max } : TEXT, concept, want);
  const tick = (at: PlaceId, concept: string, want: FormField['want'], why?: string) =>
    field(names.tick(), tickBox(PLACES[at]), TICK, concept, want, why ? { why } : {});
  const none = (at: PlaceId, concept: string, why: string) => blank(names.text(), textBox(PLACES[at]), concept, why);
  const yesNo = (at: '10a' | '10b' | '10c' | '11d', concept: string, yes: (facts: Facts) => boolean) => [
    tick(`${at}.yes`, concept, when(yes)),
    tick(
      `${at}.no`,
      concept,
      when((f) => !yes(f)),
    ),
  ];
  const PROGRAM = 'the kind of program is hers to say';
  const relation = (at: PlaceId, is: string) =>
    tick(
      at,
      'patient.relationshipToSubscriber',
      when((f) => f.relationship === is),
    );

  return [
    ...(['1.medicare', '1.medicaid', '1.tricare', '1.champva'] as const).map((at) =>
      tick(at, 'coverage.payerType', '', PROGRAM),
    ),
    tick(
      '1.group',
      'coverage.payerType',
      orBlank('on'),
      'a plan with a group number is one, but the program is hers to say',
    ),
    tick('1.feca', 'coverage.payerType', '', PROGRAM),
    tick('1.other', 'coverage.payerType', orBlank('on'), PROGRAM),
    text('1a', 'coverage.memberId', (f) => f.coverage.memberId, 29),
    text('2', 'patient.name.full', (f) => lastFirst(f.patient)),
    ...date(names, '3', 'patient.birthDate', (f) => f.patient.birthDate),
    tick(
      '3.male',
      'patient.sex',
      when((f) => f.patient.sex === 'male'),
    ),
    tick(
      '3.female',
      'patient.sex',
      when((f) => f.patient.sex === 'female'),
    ),
    text('4', 'subscriber.name.full', (f) => lastFirst(f.subscriber)),
    text('5.street', 'patient.address.line1', (f) => street(f.patient.address)),
    relation('6.self', 'self'),
    relation('6.spouse', 'spouse'),
    relation('6.child', 'child'),
    relation('6.other', 'other'),
    text('7.street', 'subscriber.address.line1', (f) => street(f.subscriber.address)),
    text('5.city', 'patient.address.city', (f) => f.patient.address.city),
    text('5.state', 'patient.address.state', (f) => f.patient.address.state, 2),
    none('8', 'claim.other', RESERVED),
    text('7.city', 'subscriber.address.city', (f) => f.subscriber.address.city),
    text('7.state', 'subscriber.address.state', (f) => f.subscriber.address.state, 2),
    text('5.zip', 'patient.address.zip', (f) => f.patient.address.zip),
    text('5.area', 'patient.phone.area', (f) => f.patient.phone.slice(0, 3), 3),
    text('5.phone', 'patient.phone.number', (f) => phoneRest(f.patient.phone)),
    text('7.zip', 'subscriber.address.zip', (f) => f.subscriber.address.zip),
    text('7.area', 'subscriber.phone.area', (f) => f.subscriber.phone.slice(0, 3), 3),
    text('7.phone', 'subscriber.phone.number', (f) => phoneRest(f.subscriber.phone)),
    text('9', 'otherCoverage.policyholder.name.full', (f) => (f.other ? lastFirst(f.other.policyholder) : '')),
    text('11', 'coverage.groupNumber', (f) => f.coverage.groupNumber),
    text('9a', 'otherCoverage.memberId', (f) => (f.other ? [f.other.memberId, f.other.groupNumber] : '')),
    ...yesNo('10a', 'condition.employment', () => false),
    ...date(names, '11a', 'subscriber.birthDate', (f) => f.subscriber.birthDate),
    tick(
      '11a.male',
      'subscriber.sex',
      when((f) => f.subscriber.sex === 'male'),
    ),
    tick(
      '11a.female',
      'subscriber.sex',
      when((f) => f.subscriber.sex === 'female'),
    ),
    none('9b', 'claim.other', RESERVED),
    ...yesNo('10b', 'condition.autoAccident', () => false),
    none('10b.state', 'condition.autoAccidentState', 'no auto accident'),
    blank(names.undefined(), textBox(PLACES['11b.qualifier']), 'claim.other', 'no other claim number'),
    none('11b', 'claim.other', 'no other claim number'),
    none('9c', 'claim.other', RESERVED),
    ...yesNo('10c', 'condition.otherAccident', () => false),
    text('11c', 'coverage.planName', (f) => planNames(f.coverage)),
    text('9d', 'otherCoverage.planName', (f) => (f.other ? planNames(f.other) : '')),
    none('10d', 'claim.other', 'no claim codes'),
    ...yesNo('11d', 'otherCoverage.exists', (f) => f.other !== undefined),
    none('12.signature', 'signature', 'hers to sign'),
    none('12.date', 'signature.date', 'dated when she signs'),
    none('13.signature', 'signature', 'would assign the payment to the seller'),
    ...date(names, '14', 'condition.onsetDate', (f) => f.condition.onsetDate, true),
    text('14.qualifier', 'condition.onsetQualifier', '431', 3),
    none('15.qualifier', 'condition.otherDate', 'no other date'),
    ...noDate(names, '15', 'no other date'),
    ...noDate(names, '16.from', 'not about time off work'),
    ...noDate(names, '16.to', 'not about time off work'),
    blank(names.undefined(), textBox(PLACES['17a.qualifier']), 'physician.otherId', 'the NPI stands in 17b'),
    none('17a', 'physician.otherId', 'the NPI stands in 17b'),
    text('17.qualifier', 'physician.qualifier', (f) => (f.ordering ? 'DK' : 'DN'), 2),
    text('17', 'physician.name.full', (f) => doctor(f.physician)),
    text('17b', 'physician.npi', (f) => f.physician.npi, 10),
    ...noDate(names, '18.from', 'not in hospital'),
    ...noDate(names, '18.to', 'not in hospital'),
    text('19', 'claim.additionalInformation', orBlank(SCALP_COOLING), 71),
    tick('20.yes', 'claim.outsideLab', '', 'no laboratory'),
    tick('20.no', 'claim.outsideLab', orBlank('on')),
    none('20.charge', 'claim.outsideLab', 'no laboratory'),
  ];
}
