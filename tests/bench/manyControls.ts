const STATES = ['AL', 'AK', 'AZ', 'CA', 'FL', 'IL', 'MI', 'MN', 'NY', 'OH', 'TX', 'WI'];

const PERSON = [
  ['First name', 'text'],
  ['Middle initial', 'text'],
  ['Last name', 'text'],
  ['Date of birth', 'date'],
  ['Street address', 'text'],
  ['City', 'text'],
  ['State', 'state'],
  ['ZIP code', 'text'],
  ['Phone', 'tel'],
  ['Email', 'email'],
  ['Sex', 'sex'],
  ['I agree to the terms', 'checkbox'],
] as const;

function control(label: string, kind: string, id: string): string {
  if (kind === 'state') {
    const options = STATES.map((state) => `<option>${state}</option>`).join('');
    return `<p><label for="${id}">${label}</label> <select id="${id}" name="${id}"><option></option>${options}</select></p>`;
  }
  if (kind === 'sex') {
    const radio = (value: string) => `<label><input type="radio" name="${id}" value="${value}"> ${value}</label>`;
    return `<fieldset><legend>${label}</legend>${radio('Female')} ${radio('Male')}</fieldset>`;
  }
  return `<p><label for="${id}">${label}</label> <input type="${kind}" id="${id}" name="${id}"></p>`;
}

function section(role: string, prefix: string): string {
  const controls = PERSON.map(([label, kind], index) => control(label, kind, `${prefix}_${index}`));
  return `<section><h2>${role} information</h2>${controls.join('')}</section>`;
}

const HEADS = ['Date from', 'Date to', 'Place of service', 'Procedure code', 'Modifier', 'Charges', 'Units'];
const ROWS = 12;

function lines(table: number): string {
  const row = (index: number) =>
    `<tr>${HEADS.map((_, column) => `<td><input name="t${table}_${index}_${column}"></td>`).join('')}</tr>`;
  const body = Array.from({ length: ROWS }, (_, index) => row(index)).join('');
  return `<h2>Services, sheet ${table + 1}</h2><table><tr>${HEADS.map((head) => `<th>${head}</th>`).join('')}</tr>${body}</table>`;
}

const ROLES = [
  'Patient',
  'Subscriber',
  'Other policyholder',
  'Referring physician',
  'Service facility',
  'Billing provider',
];

/** Controls of one section about a person: the sex is asked for with two radio buttons. */
const PER_PERSON = PERSON.length + 1;
const PER_SHEET = HEADS.length * ROWS;
const PEOPLE_PER_SHEET = 6;

/**
 * HTML of a claim-like page with exactly `count` native controls: sections about people (13 controls each) and, after
 * every sixth, a table of service lines (84), the two shapes claim forms are made of; boxes for notes make up the rest.
 */
export function manyControls(count: number): string {
  const blocks: string[] = [];
  let left = count;
  for (let person = 0, sheets = 0; left >= PER_PERSON; ) {
    const isSheet = person >= (sheets + 1) * PEOPLE_PER_SHEET && left >= PER_SHEET;
    blocks.push(isSheet ? lines(sheets++) : section(ROLES[person % ROLES.length]!, `p${person++}`));
    left -= isSheet ? PER_SHEET : PER_PERSON;
  }
  for (; left > 0; left--) blocks.push(`<p><label>Notes ${left} <input name="notes${left}"></label></p>`);
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${count} controls</title>
<h1>Member claim form</h1><form>${blocks.join('')}</form></html>`;
}
