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

function person(heading: string, prefix: string): string {
  const controls = PERSON.map(([label, kind], index) => control(label, kind, `${prefix}_${index}`));
  return `<section><h2>${heading}</h2>${controls.join('')}</section>`;
}

function lines(table: number, rows: number): string {
  const heads = ['Date from', 'Date to', 'Place of service', 'Procedure code', 'Modifier', 'Charges', 'Units'];
  const row = (index: number) =>
    `<tr>${heads.map((_, column) => `<td><input name="t${table}_${index}_${column}"></td>`).join('')}</tr>`;
  const body = Array.from({ length: rows }, (_, index) => row(index)).join('');
  return `<h2>Services, sheet ${table + 1}</h2><table><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr>${body}</table>`;
}

/**
 * HTML of a claim-like page with exactly 1,000 native controls: sections about people (13 controls each) and tables of
 * service lines (7 a row), the two shapes claim forms are made of.
 */
export function thousandControls(): string {
  const roles = [
    'Patient',
    'Subscriber',
    'Other policyholder',
    'Referring physician',
    'Service facility',
    'Billing provider',
  ];
  const people = Array.from({ length: 38 }, (_, index) =>
    person(`${roles[index % roles.length]} information`, `p${index}`),
  );
  const sheets = Array.from({ length: 6 }, (_, table) => lines(table, 12));
  const rest = [
    '<p><label>Invoice number <input name="invoice"></label></p>',
    '<p><label>Notes <textarea name="notes"></textarea></label></p>',
  ];
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>1,000 controls</title>
<h1>Member claim form</h1><form>${people.join('')}${sheets.join('')}${rest.join('')}</form></html>`;
}
