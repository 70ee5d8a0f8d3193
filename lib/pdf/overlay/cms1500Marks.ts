import type { ClaimPage } from '../../claim/pages';
import type { Claim, ClaimLine, Party } from '../../claim/types';
import type { Address } from '../../profile/schema';
import {
  DIAGNOSES,
  diagnosisPlace,
  LINE_ROWS,
  type LineId,
  linePlace,
  PLACES,
  type Place,
  type PlaceId,
  shadedPlace,
} from './cms1500Boxes';

/** A piece of text and where it goes on the form. */
export interface Mark {
  /** The box as a person names it: `1a`, `24.2 code` for the second service line. */
  box: string;
  place: Place;
  text: string;
  /** Dollars end where the cents begin. */
  right: boolean;
}

/**
 * One CMS-1500 of a claim as texts at places, by the instructions of DOMAIN 4.1: capitals, names LAST, FIRST, M, no
 * punctuation in addresses, no dot in diagnosis codes, cents in a column of their own, MM DD YY in box 24A. What is not
 * known has no mark; signatures, their dates and the kind of program are hers (or the seller's) and never have one.
 */
export function cms1500Marks(claim: Claim, page: ClaimPage): Mark[] {
  const { patient, subscriber, coverage, otherCoverage: other, condition, physician, facility, seller } = claim;
  const texts: [PlaceId, string][] = [
    ['1a', coverage.memberId],
    ['2', listed(patient)],
    ...birth('3', patient.birthDate),
    ...sex('3', patient),
    ['4', listed(subscriber)],
    ...home('5', patient),
    ...relation(claim),
    ...home('7', subscriber),
    ...(other.exists ? otherInsured(other) : []),
    ...yesNo('10a', condition.employment),
    ...yesNo('10b', condition.autoAccident),
    ['10b.state', condition.autoAccident ? condition.autoAccidentState : ''],
    ...yesNo('10c', condition.otherAccident),
    ['11', coverage.groupNumber],
    ...birth('11a', subscriber.birthDate),
    ...sex('11a', subscriber),
    ['11c', coverage.planName || coverage.payerName],
    ...yesNo('11d', other.exists),
    ...onset(condition.onsetDate),
    ...(physician.name.full ? doctor(claim) : []),
    ['17b', physician.npi],
    ['21.indicator', claim.diagnoses.length > 0 ? ICD_10 : ''],
    ['25', seller.taxId],
    [seller.taxIdType === 'ssn' ? '25.ssn' : '25.ein', seller.taxId && X],
    ['26', claim.accountNumber],
    ...amount('28', page.chargeCents),
    ...(page.paidCents === undefined ? [] : amount('29', page.paidCents)),
    ...company('32', facility),
    ['32a', facility.npi],
    ['33.area', seller.phone.slice(0, 3)],
    ['33.phone', seller.phone.slice(3)],
    ...company('33', seller),
    ['33a', seller.npi],
  ];
  const diagnoses = claim.diagnoses
    .slice(0, DIAGNOSES)
    .map(
      ({ letter, code }, index): Unset => ({ box: `21${letter}`, place: diagnosisPlace(index), text: undotted(code) }),
    );
  const marks = [
    ...texts.map(([id, text]): Unset => ({ box: id, place: PLACES[id], text })),
    ...diagnoses,
    ...page.lines.slice(0, LINE_ROWS).flatMap((line, row) => lineMarks(line, row)),
  ];
  return marks.flatMap((mark) => {
    const text = capitals(mark.text);
    return text === '' ? [] : [{ ...mark, text, right: mark.box.endsWith('dollars') }];
  });
}

type Unset = Omit<Mark, 'right'>;

const X = 'X';
const ICD_10 = '0';
/** What the date in box 14 is: onset of the current symptoms or illness. */
const ONSET = '431';

const capitals = (text: string) => text.normalize('NFC').trim().replace(/\s+/g, ' ').toUpperCase();
const undotted = (code: string) => code.replaceAll('.', '');
const bare = (text: string) => text.replace(/[#,.]/g, ' ');

/** LAST, FIRST, M; a name known as one string stays as it is. */
function listed({ name }: Party): string {
  if (!name.last || !name.first) return name.full;
  const last = [name.last, name.suffix].filter(Boolean).join(' ');
  return [last, name.first, name.middle.slice(0, 1)].filter(Boolean).join(', ').replaceAll('.', '');
}

const [YEAR, MONTH, DAY] = [0, 1, 2];
const dateBits = (iso: string) => {
  const bits = iso.split('-');
  return bits.length === 3 ? { month: bits[MONTH]!, day: bits[DAY]!, year: bits[YEAR]! } : undefined;
};

function birth(box: '3' | '11a', iso: string): [PlaceId, string][] {
  const bits = dateBits(iso);
  return bits
    ? [
        [`${box}.month`, bits.month],
        [`${box}.day`, bits.day],
        [`${box}.year`, bits.year],
      ]
    : [];
}

function onset(iso: string): [PlaceId, string][] {
  const bits = dateBits(iso);
  if (!bits) return [];
  return [
    ['14.month', bits.month],
    ['14.day', bits.day],
    ['14.year', bits.year.slice(2)],
    ['14.qualifier', ONSET],
  ];
}

function sex(box: '3' | '11a', { sex: is }: Party): [PlaceId, string][] {
  return is === 'male' || is === 'female' ? [[`${box}.${is}`, X]] : [];
}

function home(box: '5' | '7', { address, phone }: Party): [PlaceId, string][] {
  return [
    [`${box}.street`, street(address)],
    [`${box}.city`, bare(address.city)],
    [`${box}.state`, address.state],
    [`${box}.zip`, address.zip],
    [`${box}.area`, phone.slice(0, 3)],
    [`${box}.phone`, phone.slice(3)],
  ];
}

const street = ({ line1, line2 }: Address) => bare([line1, line2].filter(Boolean).join(' '));

function relation({ relationshipToSubscriber: is }: Claim): [PlaceId, string][] {
  return is === '' ? [] : [[`6.${is}`, X]];
}

const otherInsured = (other: Claim['otherCoverage']): [PlaceId, string][] => [
  ['9', listed(other.policyholder)],
  ['9a', other.memberId || other.groupNumber],
  ['9d', other.planName || other.payerName],
];

const yesNo = (box: '10a' | '10b' | '10c' | '11d', is: boolean): [PlaceId, string][] => [
  [`${box}.${is ? 'yes' : 'no'}`, X],
];

const doctor = ({ physician, physicianRole }: Claim): [PlaceId, string][] => [
  ['17.qualifier', physicianRole === 'ordering' ? 'DK' : 'DN'],
  ['17', bare(physician.name.full)],
];

const amount = (box: '28' | '29', cents: number): [PlaceId, string][] => [
  [`${box}.dollars`, String(Math.floor(cents / 100))],
  [`${box}.cents`, String(cents % 100).padStart(2, '0')],
];

function company(box: '32' | '33', { name, address }: Party): [PlaceId, string][] {
  if (!name.full) return [];
  const place = [bare(address.city), address.state, address.zip].filter(Boolean).join(' ');
  return [
    [`${box}.name`, bare(name.full)],
    [`${box}.street`, street(address)],
    [`${box}.city`, place],
  ];
}

function lineMarks(line: ClaimLine, row: number): Unset[] {
  const from = dateBits(line.dateFrom);
  const to = dateBits(line.dateTo);
  const cells: [LineId, string | undefined][] = [
    ['from.month', from?.month],
    ['from.day', from?.day],
    ['from.year', from?.year.slice(2)],
    ['to.month', to?.month],
    ['to.day', to?.day],
    ['to.year', to?.year.slice(2)],
    ['place', line.placeOfService],
    ['code', line.procedureCode],
    ...line.modifiers.slice(0, 4).map((modifier, index): [LineId, string] => [`modifier.${index}` as LineId, modifier]),
    ['pointer', line.pointer],
    ['dollars', String(Math.floor(line.chargeCents / 100))],
    ['cents', String(line.chargeCents % 100).padStart(2, '0')],
    ['units', String(line.units)],
  ];
  const box = (part: string) => `24.${row + 1} ${part}`;
  return [
    { box: box('words'), place: shadedPlace(row, 'words'), text: bare(line.supplement) },
    ...cells.map(([id, text]): Unset => ({ box: box(id), place: linePlace(row, id), text: text ?? '' })),
  ];
}
