import {
  DIAGNOSES,
  diagnosisPlace,
  LINE_ROWS,
  type LineId,
  linePlace,
  PLACES,
  type PlaceId,
  shadedPlace,
} from '../../../lib/pdf/overlay/cms1500Boxes.ts';
import { blank, type FormField, field, TEXT, TICK } from '../design.ts';
import type { Facts, LineFacts } from '../facts.ts';
import { centsOf, cityStateZip, dollars, orBlank, part, phoneRest, SCALP_COOLING, street } from '../spell.ts';
import { textBox, tickBox } from './grid.ts';
import type { numberedNames } from './names.ts';

type Names = ReturnType<typeof numberedNames>;

const UNKNOWN = 'nothing in the profile says it';

function serviceLine(names: Names, row: number): FormField[] {
  const own = (make: (line: LineFacts, facts: Facts) => string) => (facts: Facts) => {
    const line = facts.lines[row];
    return line ? make(line, facts) : '';
  };
  const cell = (id: LineId, concept: string, make: (line: LineFacts, facts: Facts) => string, max?: number) =>
    field(
      names.text(),
      textBox(linePlace(row, id)),
      max ? { is: 'text', max } : TEXT,
      `line[${row}].${concept}`,
      own(make),
    );
  const none = (id: LineId, concept: string, why: string) =>
    blank(names.text(), textBox(linePlace(row, id)), `line[${row}].${concept}`, why);
  const shaded = (id: 'qualifier' | 'id') =>
    blank(
      names.undefined(),
      textBox(shadedPlace(row, id)),
      `line[${row}].other`,
      'another number of whoever treated her',
    );
  return [
    field(names.undefined(), textBox(shadedPlace(row, 'words')), TEXT, `line[${row}].description`, (f) =>
      f.lines[row] ? orBlank(SCALP_COOLING) : '',
    ),
    shaded('qualifier'),
    shaded('id'),
    cell('from.month', 'dateFrom.month', ({ date }) => part(date, 'month'), 2),
    cell('from.day', 'dateFrom.day', ({ date }) => part(date, 'day'), 2),
    cell('from.year', 'dateFrom.year', ({ date }) => part(date, 'yy'), 2),
    cell('to.month', 'dateTo.month', ({ date }) => part(date, 'month'), 2),
    cell('to.day', 'dateTo.day', ({ date }) => part(date, 'day'), 2),
    cell('to.year', 'dateTo.year', ({ date }) => part(date, 'yy'), 2),
    cell('place', 'placeOfService', ({ place }) => place, 2),
    none('emergency', 'emergency', 'no emergency'),
    cell('code', 'procedureCode', ({ code }) => code),
    none('modifier.0', 'modifier[0]', 'no modifier on the bill'),
    none('modifier.1', 'modifier[1]', 'no modifier on the bill'),
    none('modifier.2', 'modifier[2]', 'no modifier on the bill'),
    none('modifier.3', 'modifier[3]', 'no modifier on the bill'),
    cell('pointer', 'pointer', (_, { diagnoses }) => 'ABCDEFGHIJKL'.slice(0, diagnoses.length), 4),
    cell('dollars', 'charge.dollars', ({ cents }) => dollars(cents)),
    cell('cents', 'charge.cents', ({ cents }) => centsOf(cents), 2),
    cell('units', 'units', ({ units }) => String(units)),
    none('family', 'other', 'about children’s programs'),
    none('npi', 'renderingNpi', 'who treated her is not the seller, and no bill says it'),
  ];
}

/** Boxes 21 to 33. */
export function lowerFields(names: Names): FormField[] {
  const text = (at: PlaceId, concept: string, want: FormField['want'], max?: number) =>
    field(names.text(), textBox(PLACES[at]), max ? { is: 'text', max } : TEXT, concept, want);
  const tick = (at: PlaceId, concept: string, want: FormField['want'], why?: string) =>
    field(names.tick(), tickBox(PLACES[at]), TICK, concept, want, why ? { why } : {});
  const none = (at: PlaceId, concept: string, why: string) => blank(names.text(), textBox(PLACES[at]), concept, why);
  return [
    text('21.indicator', 'diagnosis.indicator', '0', 1),
    ...Array.from({ length: DIAGNOSES }, (_, index) =>
      field(names.text(), textBox(diagnosisPlace(index)), TEXT, `diagnosis[${index}].code`, (f) =>
        (f.diagnoses[index]?.code ?? '').replace('.', ''),
      ),
    ),
    none('22.code', 'claim.originalReference', 'a first claim'),
    none('22.reference', 'claim.originalReference', 'a first claim'),
    none('23', 'claim.priorAuthorization', UNKNOWN),
    ...Array.from({ length: LINE_ROWS }, (_, row) => serviceLine(names, row)).flat(),
    text('25', 'seller.taxId', (f) => f.seller.taxId),
    tick('25.ssn', 'seller.taxIdType', '', 'the seller’s number is an EIN'),
    tick('25.ein', 'seller.taxIdType', 'on'),
    text('26', 'claim.accountNumber', (f) => orBlank([f.invoice, f.invoice.replaceAll('-', '')])),
    tick('27.yes', 'claim.acceptAssignment', '', 'the seller’s to say'),
    tick('27.no', 'claim.acceptAssignment', '', 'the seller’s to say'),
    text('28.dollars', 'claim.totalCharge.dollars', (f) => dollars(f.chargeCents)),
    text('28.cents', 'claim.totalCharge.cents', (f) => centsOf(f.chargeCents)),
    text('29.dollars', 'claim.amountPaid.dollars', (f) => dollars(f.paidCents)),
    text('29.cents', 'claim.amountPaid.cents', (f) => centsOf(f.paidCents)),
    none('30', 'claim.other', 'reserved by the form’s committee'),
    none('31.signature', 'signature', 'the seller’s to sign'),
    none('31.date', 'signature.date', 'the seller’s to sign'),
    text('32.name', 'facility.name.full', (f) => f.facility.organization),
    text('32.street', 'facility.address.line1', (f) => street(f.facility.address)),
    text('32.city', 'facility.address.cityStateZip', (f) => cityStateZip(f.facility.address)),
    text('32a', 'facility.npi', (f) => f.facility.npi, 10),
    none('32b', 'facility.otherId', UNKNOWN),
    text('33.area', 'seller.phone.area', (f) => f.seller.phone.slice(0, 3), 3),
    text('33.phone', 'seller.phone.number', (f) => phoneRest(f.seller.phone)),
    text('33.name', 'seller.name.full', (f) => f.seller.organization),
    text('33.street', 'seller.address.line1', (f) => street(f.seller.address)),
    text('33.city', 'seller.address.cityStateZip', (f) => cityStateZip(f.seller.address)),
    { ...text('33a', 'seller.npi', (f) => f.seller.npi, 10), why: 'a seller without an NPI of its own has none here' },
    none('33b', 'seller.otherId', UNKNOWN),
  ];
}
