import { PDFHexString, PDFName } from '@cantoo/pdf-lib';
import { box, type FormDesign, text } from './design.ts';
import { blankSlot, inside, type Piece, page, printed, type Slot, slot, squares } from './layout.ts';
import { each, fullName, illness, lastFirst, money, nameAndAddress, orBlank, phone, wholeAddress } from './spell.ts';

const on = (name: string) => `form1[0].page1[0].${name}[0]`;
const item = (name: string, concept: string, want: Slot['want'], tip = '', kind: Slot['kind'] = { is: 'text' }): Slot =>
  slot(on(name), concept, want, kind, tip ? { tip } : {});
const yesNo = (name: string, concept: string, want: Slot['want'], tip = ''): Slot =>
  item(name, concept, want, tip, { is: 'exclusive-boxes', states: ['1', '2'] });
const compact = (iso: string) => iso.replaceAll('-', '');
const area: Slot['kind'] = { is: 'text', multiline: true };
const NOT_KNOWN = 'nothing in the profile says it';
const RELATION: Record<string, string> = { self: 'SELF', spouse: 'SPOUSE', child: 'CHILD' };
const bold = { size: 6, face: 'bold' } as const;

// biome-ignore format: one box a line, in the order of the form
const pieces: Piece[] = [
  printed(
    box(30, 30, 552, 34),
    text(150, 37, 'CLAIM FORM', 8, 'bold'), text(150, 47, "TRICARE DoD/CHAMPUS MEDICAL CLAIM |- PATIENT'S REQUEST FOR MEDICAL PAYMENT", 8.5, 'bold'),
    text(500, 34, 'OMB No. 0720-0006', 6),
    text(34, 70, 'Please print or type. One form for each patient. Attach the itemized bill on the letterhead of whoever gave the care.', 7, 'italic'),
  ),
  inside(30, 84, 290, "1. PATIENT'S NAME |(Last, First, Middle Initial)", item('item1', 'patient.name.full', (f) => lastFirst(f.patient), "1. Patient's name. Enter last name, first name and middle initial."), { ...bold, height: 32 }),
  printed(box(320, 84, 262, 32), text(322, 86, "2. PATIENT'S TELEPHONE NUMBER |(Include Area Code)", 6, 'bold'), text(326, 101, 'DAYTIME', 6), text(456, 101, 'EVENING', 6)),
  { art: [], fields: [
    { ...item('item2a', 'patient.phone', (f) => phone(f.patient.phone), '2. Daytime telephone number with area code.'), box: [356, 98, 94, 15] },
    { ...item('item2b', 'patient.phone', (f) => orBlank(phone(f.patient.phone)), '2. Evening telephone number with area code.'), box: [486, 98, 92, 15] },
  ] },
  inside(30, 116, 290, "3. PATIENT'S ADDRESS |(Street, Apt. No., City, State, and ZIP Code)", item('item3', 'patient.address.full', (f) => wholeAddress(f.patient.address), '', area), { ...bold, height: 48 }),
  printed(box(320, 116, 262, 48), text(322, 118, "4. PATIENT'S RELATIONSHIP TO SPONSOR |(X one)", 6, 'bold')),
  squares(
    item('item4', 'patient.relationshipToSubscriber', (f) => RELATION[f.relationship] ?? '', '', { is: 'exclusive-boxes', states: ['SELF', 'SPOUSE', 'CHILD', 'STEP', 'FORMER', 'OTHER'] }),
    6.5, [326, 128, 'SELF'], [380, 128, 'SPOUSE'], [440, 128, 'NATURAL OR ADOPTED CHILD'], [326, 145, 'STEPCHILD'], [380, 145, 'FORMER SPOUSE'], [460, 145, 'OTHER'],
  ),
  { art: [text(503, 147, '(Specify)', 5.5)], fields: [{ ...blankSlot(on('item4other'), 'patient.relationshipToSubscriber', 'only for another relationship'), box: [528, 142, 50, 14] }] },
  inside(30, 164, 150, "5. PATIENT'S DATE OF BIRTH\n(YYYYMMDD)", item('item5', 'patient.birthDate', (f) => compact(f.patient.birthDate), "5. Patient's date of birth. Enter year, month, day.", { is: 'text', max: 8, comb: true }), { ...bold, height: 36 }),
  printed(box(180, 164, 140, 36), text(182, 166, "6. PATIENT'S SEX", 6, 'bold')),
  squares(item('item6', 'patient.sex', (f) => (f.patient.sex === 'female' ? 'F' : 'M'), '', { is: 'exclusive-boxes', states: ['M', 'F'] }), 6.5, [190, 182, 'MALE'], [250, 182, 'FEMALE']),
  printed(box(320, 164, 262, 36), text(322, 166, "7. IS PATIENT'S CONDITION |(X both if applicable)", 6, 'bold'), text(326, 178, 'ACCIDENT RELATED?', 6.5), text(326, 190, 'WORK RELATED?', 6.5)),
  squares(yesNo('item7a', 'condition.anyAccident', '2'), 6.5, [440, 176, 'YES'], [490, 176, 'NO']),
  squares(yesNo('item7b', 'condition.employment', '2'), 6.5, [440, 188, 'YES'], [490, 188, 'NO']),
  inside(30, 200, 400, '8a. DESCRIBE CONDITION FOR WHICH THE PATIENT RECEIVED TREATMENT, SUPPLIES, OR MEDICATION.\nIF AN INJURY, NOTE HOW IT HAPPENED.', item('item8a', 'condition.description', (f) => orBlank(illness(f)), '', area), { ...bold, height: 56 }),
  printed(box(430, 200, 152, 56), text(432, 202, "8b. WAS PATIENT'S CARE |(X one)", 6, 'bold')),
  squares(item('item8b', 'claim.placeOfService', ['B', ''], '', { is: 'exclusive-boxes', states: ['A', 'B', 'C', 'D'] }), 6.5, [436, 214, 'INPATIENT'], [506, 214, 'OUTPATIENT'], [436, 234, 'DAY SURGERY'], [506, 234, 'PHARMACY']),
  inside(30, 256, 290, "9. SPONSOR'S NAME |(Last, First, Middle Initial)", item('item9', 'subscriber.name.full', (f) => lastFirst(f.subscriber), "9. Sponsor's or former spouse's name."), { ...bold, height: 32 }),
  inside(320, 256, 262, "10. SPONSOR'S SOCIAL SECURITY NUMBER\nOR DOD BENEFITS NUMBER", { ...blankSlot(on('item10'), 'subscriber.ssn', 'neither number is in the profile'), tip: "10. Sponsor's SSN or DBN." }, { ...bold, height: 32 }),
  printed(box(30, 288, 552, 120), text(32, 290, '11. OTHER HEALTH INSURANCE COVERAGE', 6, 'bold'), text(34, 300, 'a. Is patient covered by any other health insurance plan or program, including one through an employer?', 6.5)),
  squares(yesNo('item11a', 'otherCoverage.exists', (f) => (f.other ? '1' : '2'), '11a. Is the patient covered by other health insurance? Mark yes or no.'), 6.5, [440, 298, 'YES'], [490, 298, 'NO']),
  printed(text(34, 316, 'b. Type of coverage |(X all that apply)', 6.5)),
  squares(item('item11b', 'otherCoverage.detail', (f) => (f.other ? orBlank('1') : ''), '', { is: 'exclusive-boxes', states: ['1', '2', '3', '4'] }), 6.5, [160, 314, 'EMPLOYMENT (Group)'], [270, 314, 'PRIVATE (Non-Group)'], [380, 314, 'MEDICARE'], [450, 314, 'STUDENT PLAN']),
  inside(34, 330, 330, 'c. NAME AND ADDRESS OF OTHER HEALTH INSURANCE |(Street, City, State, and ZIP Code)', item('item11c', 'otherCoverage.payerName', (f) => (f.other ? each(f.other.payerName, `${f.other.payerName}, ${f.other.planName}`) : ''), '', area), { height: 40 }),
  inside(364, 330, 214, 'd. INSURANCE IDENTIFICATION NUMBER', item('item11d', 'otherCoverage.memberId', (f) => (f.other ? f.other.memberId : '')), { height: 40 }),
  inside(34, 370, 160, 'e. INSURANCE EFFECTIVE DATE |(YYYYMMDD)', blankSlot(on('item11e'), 'otherCoverage.detail', NOT_KNOWN), { height: 34 }),
  inside(194, 370, 170, 'POLICYHOLDER', item('item11f', 'otherCoverage.policyholder.name.full', (f) => (f.other ? each(fullName(f.other.policyholder), lastFirst(f.other.policyholder)) : '')), { height: 34 }),
  inside(364, 370, 214, 'DRUG COVERAGE?', blankSlot(on('item11g'), 'otherCoverage.detail', NOT_KNOWN), { height: 34 }),
  inside(30, 408, 290, 'NAME AND ADDRESS OF PROVIDER ON THE ITEMIZED BILL', item('item12x', 'seller.name.full', (f) => each(f.seller.organization, nameAndAddress(f.seller.organization, f.seller.address)), '', area), { height: 44 }),
  inside(320, 408, 262, 'TOTAL AMOUNT CHARGED', item('item12y', 'claim.totalCharge', (f) => money(f.chargeCents)), { height: 44 }),
  printed(box(30, 452, 552, 56), text(32, 454, '12. SIGNATURE OF PATIENT OR AUTHORIZED PERSON CERTIFIES CORRECTNESS OF CLAIM\nAND AUTHORIZES RELEASE OF MEDICAL OR OTHER INSURANCE INFORMATION.', 6, 'bold')),
  inside(34, 474, 290, 'a. SIGNATURE', { ...blankSlot(on('item12a'), 'signature', 'hers to sign', { is: 'signature' }), tip: '12a. Signature.' }, { height: 30 }),
  inside(324, 474, 110, 'b. DATE SIGNED |(YYYYMMDD)', blankSlot(on('item12b'), 'signature.date', 'dated when she signs'), { height: 30 }),
  inside(434, 474, 144, 'c. RELATIONSHIP TO PATIENT', blankSlot(on('item12c'), 'submitter.relationshipToPatient', 'belongs to the signature'), { height: 30 }),
  printed(text(34, 514, 'OVERSEAS CLAIMS ONLY: PAYMENT IN LOCAL CURRENCY?', 6, 'bold')),
  squares(yesNo('item13', 'claim.other', ''), 6.5, [300, 512, 'YES'], [350, 512, 'NO']),
  printed(text(30, 530, 'DD FORM 2642', 8, 'bold')),
];

/** DD Form 2642: numbered boxes, dates as YYYYMMDD in a comb, squares with export values 1 and 2, an XFA copy besides. */
export const dd2642: FormDesign = {
  page: 'dd-2642',
  title: 'TRICARE DoD/CHAMPUS medical claim',
  rows: 0,
  pages: [page(pieces)],
  finish(document) {
    document
      .getForm()
      .acroForm.dict.set(PDFName.of('XFA'), PDFHexString.fromText('<xdp:xdp xmlns:xdp="http://ns.adobe.com/xdp/"/>'));
  },
};
