import { api, LightningElement } from 'lwc';
import { US_STATES } from '../../../../../src/shared/lists.ts';

const STEPS = ['case', 'people', 'expense', 'sign'];
const list = (...pairs) => pairs.map(([value, label]) => ({ value, label }));
const name = () => ({ salutation: '', firstName: '', middleName: '', lastName: '', suffix: '' });
const address = () => ({ street: '', city: '', country: 'US', province: '', postalCode: '' });
const newLine = () => ({ date: '', code: '', description: '', quantity: '', amount: '' });

const BLANK = {
  caseType: '',
  kind: '',
  earlierCase: '',
  role: '',
  callback: '',
  reach: [],
  insuredBorn: '',
  certificate: '',
  groupPolicy: '',
  insurer: '',
  plan: '',
  insuredEmployer: '',
  insuredPhone: '',
  relationship: '',
  claimantBorn: '',
  claimantSex: '',
  claimantPhone: '',
  claimantEmail: '',
  sameAddress: '',
  otherCoverage: '',
  otherCompany: '',
  otherPolicy: '',
  otherOwner: '',
  causes: [],
  causeDate: '',
  causeText: '',
  abroad: '',
  vendorName: '',
  vendorTaxId: '',
  vendorNpi: '',
  vendorPhone: '',
  invoice: '',
  placeName: '',
  placeSetting: '',
  placeCity: '',
  placeState: '',
  doctorFirst: '',
  doctorLast: '',
  doctorSpecialty: '',
  doctorClinic: '',
  doctorNpi: '',
  doctorFax: '',
  diagnosis1: '',
  diagnosis2: '',
  diagnosed: '',
  currency: 'USD',
  billed: '',
  paid: '',
  paidWith: '',
  files: '',
  receipts: '',
  letter: '',
  payTo: '',
  payeeName: '',
  bankRouting: '',
  bankAccount: '',
  agentName: '',
  agentNumber: '',
  certify: '',
  fraud: '',
  signature: '',
  signedOn: '',
  help: '',
};

/** The case as the member center keeps it: every component shows what is in here and tells its changes by its event. */
export default class ReimbursementCase extends LightningElement {
  step = 'case';
  sent = false;
  values = { ...BLANK };
  names = { insured: name(), claimant: name() };
  addresses = { insured: address(), claimant: address(), vendor: address() };
  lines = [newLine(), newLine(), newLine()];

  nameFields = ['salutation', 'firstName', 'middleName', 'lastName', 'suffix'];
  caseTypes = list(['RX', 'Pharmacy'], ['DEN', 'Dental'], ['MED', 'Medical'], ['VIS', 'Vision']);
  kinds = list(
    ['NEW', 'A new request'],
    ['ADD', 'More papers for an open case'],
    ['APL', 'A disagreement with a decision'],
  );
  roles = list(
    ['INS', 'The primary insured'],
    ['CLM', 'The claimant'],
    ['PAR', 'A parent or guardian of the claimant'],
    ['HLP', 'Someone helping the claimant'],
  );
  ways = list(['phone', 'Phone'], ['text', 'Text message'], ['portal', 'Member Center message']);
  salutations = list(['Mr.', 'Mr.'], ['Ms.', 'Ms.'], ['Mrs.', 'Mrs.'], ['Dr.', 'Dr.'], ['Mx.', 'Mx.']);
  countries = list(['US', 'United States'], ['CA', 'Canada'], ['MX', 'Mexico']);
  provinces = US_STATES.map(([value, label]) => ({ value, label }));
  relationships = list(
    ['PI', 'Primary insured'],
    ['HW', 'Husband or wife'],
    ['SD', 'Son or daughter'],
    ['OD', 'Other dependent'],
  );
  sexes = list(['M', 'Male'], ['F', 'Female'], ['X', 'X']);
  yesNo = list(['1', 'Yes'], ['0', 'No']);
  causeList = list(
    ['work', 'An injury or sickness from a job'],
    ['vehicle', 'A motor vehicle accident'],
    ['accident', 'Another accident'],
  );
  settings = list(
    ['', '--None--'],
    ['OFF', 'Physician office'],
    ['OPH', 'Outpatient hospital, on campus'],
    ['OPO', 'Outpatient hospital, off campus'],
    ['INP', 'Inpatient hospital'],
    ['HOM', 'Home'],
    ['OTH', 'Other'],
  );
  stateList = [{ value: '', label: '--None--' }, ...this.provinces];
  currencies = list(['USD', 'USD'], ['CAD', 'CAD'], ['EUR', 'EUR'], ['MXN', 'MXN']);
  tenders = list(
    ['', '--None--'],
    ['CASH', 'Cash'],
    ['CHECK', 'Check'],
    ['CREDIT', 'Credit card'],
    ['DEBIT', 'Debit card'],
    ['SPEND', 'Spending account card'],
  );
  payees = list(['INS', 'The primary insured'], ['VEN', 'The vendor or provider'], ['OTH', 'Another payee']);

  get isCase() {
    return this.step === 'case';
  }
  get isPeople() {
    return this.step === 'people';
  }
  get isExpense() {
    return this.step === 'expense';
  }
  get isSign() {
    return this.step === 'sign';
  }
  get isEarlier() {
    return this.values.kind === 'ADD' || this.values.kind === 'APL';
  }
  get isSomeoneElse() {
    return this.values.relationship !== 'PI';
  }
  get isElsewhere() {
    return this.values.sameAddress !== 'on';
  }
  get sameAddress() {
    return this.values.sameAddress === 'on';
  }
  get hasOther() {
    return this.values.otherCoverage === '1';
  }
  get hasCause() {
    return this.values.causes.length > 0;
  }
  get isOtherPayee() {
    return this.values.payTo === 'OTH';
  }
  get isInsuredPaid() {
    return this.values.payTo === 'INS';
  }
  get rows() {
    return this.lines.map((line, position) => ({
      key: `line-${position}`,
      position,
      line: { ...line, removable: this.lines.length > 1 },
    }));
  }

  handleChange(event) {
    const { value, checked } = event.detail;
    const kept = checked === undefined ? (value ?? '') : checked ? 'on' : '';
    this.values = { ...this.values, [event.target.name]: kept };
  }

  handleFiles(event) {
    const files = [...event.target.files].map((file) => file.name).join(', ');
    this.values = { ...this.values, [event.target.name]: files };
  }

  handleName(event) {
    const of = event.target.dataset.of;
    const { salutation, firstName, middleName, lastName, suffix } = event.detail;
    this.names = { ...this.names, [of]: { salutation, firstName, middleName, lastName, suffix } };
  }

  handleAddress(event) {
    const of = event.target.dataset.of;
    const { street, city, country, province, postalCode } = event.detail;
    this.addresses = { ...this.addresses, [of]: { street, city, country, province, postalCode } };
  }

  handleLine({ detail: { position, field, value } }) {
    this.lines = this.lines.map((line, at) => (at === position ? { ...line, [field]: value } : line));
  }

  handleLineRemove({ detail: { position } }) {
    this.lines = this.lines.filter((_, at) => at !== position);
  }

  handleAddLine() {
    this.lines = [...this.lines, newLine()];
  }

  handleContinue() {
    this.step = STEPS[STEPS.indexOf(this.step) + 1];
  }

  handleBack() {
    this.step = STEPS[Math.max(0, STEPS.indexOf(this.step) - 1)];
  }

  handleSubmit() {
    this.sent = true;
  }

  /** What the case holds, as flat strings. */
  @api read() {
    const told = Object.entries(this.values).map(([key, value]) => [
      key,
      Array.isArray(value) ? value.join(',') : value,
    ]);
    for (const [group, parts] of [...Object.entries(this.names), ...Object.entries(this.addresses)]) {
      for (const [key, value] of Object.entries(parts)) told.push([`${group}.${key}`, value]);
    }
    this.lines.forEach((line, at) => {
      for (const [key, value] of Object.entries(line)) told.push([`lines.${at}.${key}`, value]);
    });
    return Object.fromEntries(told.map(([key, value]) => [key, String(value ?? '')]));
  }
}
