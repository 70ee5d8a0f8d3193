import { type Entry, type FormSpec, field } from './form.ts';

const TEXT = { is: 'text' } as const;
const LEAVE = 'only she can sign';

/** Service lines as a grid: date, code, words, charge. */
const LINES: [date: string, code: string, words: string, charge: string][] = [
  ['01/14/2026', 'A9273', 'Scalp cooling cap', '500.00'],
  ['01/14/2026', '97039', 'Scalp cooling session', '300.00'],
  ['02/04/2026', '97039', 'Scalp cooling session', '300.00'],
  ['02/25/2026', '97039', 'Scalp cooling session', '300.00'],
  ['03/18/2026', '97039', 'Scalp cooling session', '300.00'],
  ['04/08/2026', '97039', 'Scalp cooling session', '300.00'],
  ['04/29/2026', '97039', 'Scalp cooling session', '300.00'],
];

const lines: Entry[] = LINES.flatMap(([date, code, words, charge], row): Entry[] => {
  const top = 470 + row * 20;
  const printed = (text: string) => (row === 0 ? text : '');
  const name = (part: string) => `Services.Line${row + 1}.${part}`;
  const tip = (text: string) => `${text}, line ${row + 1}`;
  return [
    field(name('Date'), tip('Date of service'), [40, top, 80, 16], TEXT, `line[${row}].dateFrom`, date, {
      printed: printed('Date of service'),
    }),
    field(name('Code'), tip('Procedure code'), [130, top, 60, 16], TEXT, `line[${row}].procedureCode`, code, {
      printed: printed('Procedure code'),
    }),
    field(name('What'), tip('Description of service'), [200, top, 220, 16], TEXT, `line[${row}].description`, words, {
      printed: printed('Description of service'),
    }),
    field(name('Charge'), tip('Charge'), [430, top, 80, 16], TEXT, `line[${row}].charge`, charge, {
      printed: printed('Charge'),
    }),
  ];
});

const yesNo = { is: 'exclusive-boxes', states: ['Yes', 'No'] } as const;
const states = [
  ['', 'Select one'],
  ['IL', 'Illinois'],
  ['WI', 'Wisconsin'],
  ['WY', 'Wyoming'],
] as const;
const claimTypes = [
  ['M', 'Medical'],
  ['D', 'Dental'],
  ['V', 'Vision'],
] as const;
const countries = [
  ['US', 'United States'],
  ['CA', 'Canada'],
] as const;

// biome-ignore format: one field a line reads as the form does
const entries: Entry[] = [
  field('FormNumber', 'Form number', [500, 40, 80, 14], { ...TEXT, readOnly: true, value: 'MC-100' }, '', 'MC-100', { printed: '', why: 'printed by the payer' }),
  field('Member.ID', 'Member ID number', [40, 80, 200, 18], { ...TEXT, max: 14, comb: true }, 'coverage.memberId', 'XEH883204517'),
  field('Member.Group', 'Group number', [260, 80, 120, 18], TEXT, 'coverage.groupNumber', '0071538'),
  field('Member.First', 'Subscriber first name', [40, 120, 150, 18], TEXT, 'subscriber.name.first', 'Samuel'),
  field('Member.Last', 'Subscriber last name', [200, 120, 150, 18], TEXT, 'subscriber.name.last', 'Okafor'),
  field('Patient.First', 'Patient first name', [40, 160, 150, 18], TEXT, 'patient.name.first', 'Jordan'),
  field('Patient.Last', 'Patient last name', [200, 160, 150, 18], TEXT, 'patient.name.last', 'Okafor'),
  field('Patient.DOB', 'Patient date of birth (MMDDYYYY)', [360, 160, 120, 18], { ...TEXT, max: 8, comb: true }, 'patient.birthDate', '04091978'),
  field('Patient.Phone1', 'Patient phone, area code', [40, 200, 34, 18], { ...TEXT, max: 3 }, 'patient.phone.area', '608', { printed: 'Patient phone' }),
  field('Patient.Phone2', 'Patient phone, prefix', [80, 200, 34, 18], { ...TEXT, max: 3 }, 'patient.phone.prefix', '555', { printed: '' }),
  field('Patient.Phone3', 'Patient phone, line', [120, 200, 42, 18], { ...TEXT, max: 4 }, 'patient.phone.line', '0142', { printed: '' }),
  field('Patient.Street', 'Patient street address', [180, 200, 220, 18], TEXT, 'patient.address.line1', ['1420 Juniper Hollow Road Apt 3B', '1420 Juniper Hollow Road, Apt 3B']),
  field('Patient.City', 'Patient city', [40, 240, 150, 18], TEXT, 'patient.address.city', 'Madison'),
  field('Patient.State', 'Patient state', [200, 240, 100, 18], { is: 'dropdown', options: states }, 'patient.address.state', ['Wisconsin', 'WI']),
  field('Patient.Zip', 'Patient ZIP code', [310, 240, 80, 18], { ...TEXT, max: 5, script: 'AFSpecial_Format(0);' }, 'patient.address.zip', '53711'),
  field('Patient.Relationship', 'Patient relationship to subscriber', [40, 290, 70, 12], { is: 'radio', options: ['Self', 'Spouse', 'Child', 'Other'] }, 'patient.relationshipToSubscriber', 'Spouse'),
  field('Accident', 'Was the condition related to an auto accident?', [340, 290, 60, 12], yesNo, 'condition.autoAccident', 'No', { printed: 'Auto accident?' }),
  field('OtherInsurance', 'Does the patient have other health insurance?', [470, 290, 60, 12], yesNo, 'otherCoverage.exists', 'No', { printed: 'Other health insurance?' }),
  field('Provider.Name', 'Name of provider who billed', [40, 330, 200, 18], TEXT, 'seller.name.full', 'Paxman Hub'),
  field('Provider.TaxID', 'Provider tax ID', [250, 330, 100, 18], TEXT, 'seller.taxId', '84-5550199'),
  field('Provider.NPI', 'Provider NPI', [360, 330, 120, 18], { ...TEXT, max: 10, comb: true }, 'seller.npi', '', { why: 'the seller has no NPI' }),
  field('Diagnosis.1', 'Diagnosis code 1', [40, 370, 80, 18], TEXT, 'diagnosis[0].code', 'C50.412'),
  field('Diagnosis.2', 'Diagnosis code 2', [150, 370, 80, 18], TEXT, 'diagnosis[1].code', 'Z51.11'),
  field('ClaimType', 'Type of claim', [300, 370, 150, 50], { is: 'option-list', options: claimTypes }, 'claim.type', ['Medical', 'M']),
  field('Illness', 'Describe the services this claim is for', [40, 420, 240, 32], { ...TEXT, multiline: true }, 'claim.description', ['Scalp cooling during chemotherapy', 'Scalp cooling cap; Scalp cooling session']),
  ...lines,
  field('Paid', 'I paid the provider', [40, 625, 12, 12], { is: 'checkbox', onState: 'PAID' }, 'claim.paidByPatient', 'on'),
  field('Country', 'Country of service', [150, 625, 120, 18], { is: 'dropdown', options: countries, editable: true }, 'facility.address.country', ['United States', 'US']),
  field('Total', 'Total charge', [430, 625, 80, 18], TEXT, 'claim.totalCharge', '2300.00'),
  field('Agree', 'I certify that the above is true', [40, 670, 12, 12], { is: 'checkbox' }, 'consent', '', { why: 'hers to tick' }),
  field('Sign', 'Signature of the member', [40, 705, 220, 24], { is: 'signature' }, 'signature', '', { why: LEAVE }),
  field('SignDate', 'Date signed', [280, 705, 90, 18], { ...TEXT, script: 'AFDate_FormatEx("mm/dd/yyyy");' }, 'signature.date', '', { why: LEAVE }),
  field('Website', 'Leave this empty', [40, 750, 100, 14], { ...TEXT, hidden: true }, '', '', { printed: '', why: 'hidden' }),
];

/** A payer's member claim form: one page, tooltips on every field, every kind of field a PDF form has. */
export const memberClaim: FormSpec = {
  page: 'member-claim',
  title: 'Member medical claim form',
  profile: 'paxman-hub-2026',
  entries,
};
