import { degrees, type PDFDocument, PDFHexString, PDFName } from '@cantoo/pdf-lib';
import { type Entry, type FormSpec, field } from './form.ts';

const TEXT = { is: 'text' } as const;
const on1 = (name: string) => `topmostSubform[0].Page1[0].${name}[0]`;
const on2 = (name: string) => `topmostSubform[0].Page2[0].${name}[0]`;
const section = (words: string) => `Section 1. Patient information. Enter the ${words} of the patient`;

// biome-ignore format: one field a line reads as the form does
const entries: Entry[] = [
  field(on1('f1_01'), section('last name'), [40, 90, 160, 18], TEXT, 'patient.name.last', 'Okafor', { printed: 'Last name' }),
  field(on1('f1_02'), section('first name'), [210, 90, 160, 18], TEXT, 'patient.name.first', 'Jordan', { printed: 'First name' }),
  field(on1('f1_03'), '', [400, 90, 24, 18], { ...TEXT, max: 2 }, 'patient.birthDate.month', '04', { printed: 'Date of birth' }),
  field(on1('f1_04'), '', [428, 90, 24, 18], { ...TEXT, max: 2 }, 'patient.birthDate.day', '09'),
  field(on1('f1_05'), '', [456, 90, 36, 18], { ...TEXT, max: 4 }, 'patient.birthDate.year', '1978'),
  field(on1('PatientEmailAddress'), '', [40, 140, 220, 18], TEXT, 'patient.email', 'jordan.okafor@example.com', { printed: 'E-mail' }),
  field(on1('c1_01'), 'Patient sex', [300, 140, 80, 12], { is: 'exclusive-boxes', states: ['Female', 'Male'] }, 'patient.sex', 'Female'),
  field(on2('f2_01'), 'Total charges', [40, 90, 120, 18], TEXT, 'claim.totalCharge', '2300.00', { page: 1 }),
  field(on2('f2_02'), 'Amount paid', [200, 90, 120, 18], TEXT, 'claim.amountPaid', '2300.00', { page: 1 }),
];

/**
 * A form as Adobe's designer makes them: numbered names under a form hierarchy, two pages (the second one turned), some
 * tooltips long, some missing, a date in three numbered boxes, and an XFA copy of itself besides.
 */
export const numberedNames: FormSpec = {
  page: 'numbered-names',
  title: 'Request for medical payment',
  profile: 'paxman-hub-2026',
  entries,
  finish(document: PDFDocument) {
    document.getPage(1).setRotation(degrees(90));
    document.getForm().acroForm.dict.set(PDFName.of('XFA'), PDFHexString.fromText('<xdp/>'));
  },
};
