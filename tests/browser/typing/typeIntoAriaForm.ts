import type { ElementHandle } from 'puppeteer-core';
import type { ExpectedControl } from '../../support/expectedPage.ts';
import type { Typist } from './typist.ts';

/**
 * Where each answer of the page with ARIA widgets stands, in the words a person reads: the section or group, the widget's
 * text, and which of several with that text it is.
 */
const WORDS: Record<string, string> = {
  'patient.first': 'Legal first name',
  'patient.middle': 'Middle',
  'patient.last': 'Legal last name',
  'patient.born': 'Born',
  'patient.marital': 'Marital status',
  'patient.sex': 'Sex',
  'patient.street': 'Home address',
  'patient.city': 'City',
  'patient.state': 'State',
  'patient.zip': 'ZIP code',
  'patient.phone': 'Telephone',
  'patient.email': 'E-mail',
  'policy.insurer': 'Insurance company',
  'policy.plan': 'Plan name',
  'policy.number': 'ID number of the policyholder',
  'policy.group': 'Group or account number of the plan',
  'policy.holder': 'Policyholder (first, middle, last)',
  'policy.born': 'Policyholder born',
  'policy.employer': 'Policyholder’s employer',
  'policy.relation': 'Patient’s relationship to the policyholder',
  'claim.kind': 'What is this claim for?',
  'claim.diagnosis1': 'Diagnosis (ICD-10), first',
  'claim.diagnosis2': 'second',
  'claim.since': 'Illness diagnosed on',
  'care.place': 'Treated at (name of the place)',
  'care.placeNpi': 'NPI of that place',
  'care.setting': 'Setting',
  'care.physician': 'Ordered by (physician)',
  'care.physicianNpi': 'Physician’s NPI',
  'bill.from': 'Billed by',
  'bill.ein': 'EIN',
  'bill.street': 'Address',
  'bill.suite': 'Suite',
  'bill.city': 'City',
  'bill.state': 'State',
  'bill.zip': 'ZIP code',
  'bill.phone': 'Telephone',
  'bill.invoice': 'Invoice',
  'bill.total': 'Total ($)',
  'bill.paid': 'Paid by you ($)',
  'bill.settled': 'Has the bill been paid in full?',
  'bill.method': 'Payment method',
  date: 'Date',
  code: 'CPT/HCPCS',
  units: 'Units',
  charge: 'Charge ($)',
};

/** What an entry of a list is called, by its value. */
const ENTRY: Record<string, string> = {
  D: 'Divorced',
  OR: 'Oregon',
  TX: 'Texas',
  self: 'Self',
  female: 'Female',
  medical: 'Medical',
  office: 'Office',
  yes: 'Yes',
  debit: 'Debit card',
};

const SECTIONS: Record<string, string> = {
  patient: '#part-patient',
  policy: '#part-policy',
  claim: '#part-treatment',
  care: '#part-treatment',
  bill: '#part-bill',
};

/** Runs in the page: the widget whose visible text is this, inside the section or service row it belongs to. */
function findWidget(heading: string, row: string, words: string): Element | null {
  const area = row ? document.querySelector(`[aria-label="${row}"]`) : document.querySelector(heading)?.parentElement;
  const captions = [...(area?.querySelectorAll('label, .label') ?? [])];
  const caption = captions.find((element) => element.textContent?.trim() === words);
  const question = caption?.parentElement;
  return question?.querySelector('input, [role=combobox], button[aria-haspopup]') ?? question ?? null;
}

async function widgetOf(page: Parameters<Typist>[0], control: ExpectedControl): Promise<ElementHandle<HTMLElement>> {
  const [area, index, part] = control.state!.split('.');
  const row = area === 'services' ? `Service ${Number(index) + 1}` : '';
  const words = WORDS[row ? part! : control.state!] ?? '';
  const found = (await page.evaluateHandle(findWidget, SECTIONS[area!] ?? '', row, words)).asElement();
  if (!found) throw new Error(`The page has no “${words}” for ${control.state}.`);
  return found as ElementHandle<HTMLElement>;
}

/** Types into the widgets of the ARIA Authoring Practices, by the keys those practices give them. */
export const typeIntoAriaForm: Typist = async (page, control, value) => {
  const widget = await widgetOf(page, control);
  const kind = await widget.evaluate((element) =>
    element.localName === 'input' && element.role !== 'combobox' ? 'box' : (element.role ?? element.localName),
  );
  const entry = ENTRY[value] ?? value;
  if (kind === 'radiogroup') {
    // Tab reaches one of the group; the arrows choose the next one until the wanted one is chosen.
    const radio = (await widget.$('[role=radio][tabindex="0"]'))!;
    await radio.focus();
    await page.keyboard.press(' ');
    const chosen = () => widget.$eval('[aria-checked=true]', (element) => element.textContent);
    for (let press = 0; (await chosen()) !== entry && press < 8; press++) await page.keyboard.press('ArrowRight');
    return;
  }
  await widget.focus();
  if (kind === 'box') return page.keyboard.type(value);
  if (await widget.evaluate((element) => element.localName === 'input')) {
    await page.keyboard.type(entry);
    await page.keyboard.press('ArrowDown');
    return page.keyboard.press('Enter');
  }
  await page.keyboard.press('Enter');
  await page.keyboard.type(entry[0]!);
  return page.keyboard.press('Enter');
};
