const box = (label: string, name: string, type = 'text') =>
  `<label>${label} <input type="${type}" name="${name}"></label>`;

const choice = (label: string, name: string, options: string[]) =>
  `<label>${label} <select name="${name}">${['', ...options].map((option) => `<option>${option}</option>`).join('')}</select></label>`;

const address = (prefix: string) =>
  [
    ['Street address', 'street'],
    ['City', 'city'],
    ['State', 'state'],
    ['ZIP code', 'zip'],
    ['Phone', 'phone'],
  ].map(([label, name]) => box(label!, `${prefix}_${name}`));

const name = (prefix: string) => [
  box('First name', `${prefix}_first`),
  box('Last name', `${prefix}_last`),
  box('Date of birth', `${prefix}_dob`, 'date'),
];

const LINE = ['Date of service', 'Place of service', 'Procedure code', 'Modifier', 'Charge'];
const lines = `<table><tr>${LINE.map((head) => `<th>${head}</th>`).join('')}</tr>${[1, 2]
  .map((row) => `<tr>${LINE.map((_, column) => `<td><input name="l${row}_${column}"></td>`).join('')}</tr>`)
  .join('')}</table>`;

/** A member's claim of 54 fields, by section. */
const SECTIONS: [string, string[]][] = [
  [
    'Patient',
    [
      ...name('pt'),
      box('Middle initial', 'pt_mi'),
      choice('Sex', 'pt_sex', ['Female', 'Male']),
      ...address('pt'),
      box('Email', 'pt_email', 'email'),
      choice('Relationship to subscriber', 'pt_rel', ['Self', 'Spouse', 'Child']),
    ],
  ],
  [
    'Subscriber',
    [
      ...name('sub'),
      box('Member ID', 'sub_id'),
      box('Group number', 'sub_group'),
      box('Employer', 'sub_employer'),
      ...address('sub'),
    ],
  ],
  [
    'Other insurance',
    [
      choice('Are you covered by another health plan?', 'other', ['Yes', 'No']),
      box('Name of the other plan', 'other_name'),
      box('Its policy number', 'other_number'),
      box('Its policyholder', 'other_holder'),
    ],
  ],
  [
    'Provider',
    [box('Provider name', 'prov_name'), box('NPI', 'prov_npi'), box('Tax ID', 'prov_tin'), ...address('prov')],
  ],
  ['Referring physician', [box('Physician name', 'ref_name'), box('Physician NPI', 'ref_npi')]],
  [
    'Illness',
    [
      box('Diagnosis code 1', 'dx1'),
      box('Diagnosis code 2', 'dx2'),
      box('Date of first symptoms', 'onset', 'date'),
      choice('Was it an accident?', 'accident', ['Yes', 'No']),
    ],
  ],
  ['Services', [lines, box('Total charge', 'total'), box('Amount you paid', 'paid')]],
  ['Signature', [box('Signature', 'signature')]],
];

/** What stands on a payer's page besides the form: menus, articles, cards, a table of past claims, help. */
const FURNITURE: ((at: number) => string)[] = [
  (at) =>
    `<ul class="menu">${Array.from({ length: 6 }, (_, item) => `<li><a href="#m${at}-${item}">Benefits and coverage ${item}</a></li>`).join('')}</ul>`,
  (at) =>
    `<article><h3>Your plan in ${2000 + at}</h3><p>Some services need <strong>approval</strong> before you get care. See <a href="#p${at}">what is covered</a> and <em>what is not</em>.</p></article>`,
  (at) =>
    `<div class="card"><div class="card-body"><div><span class="tag">News</span> <span>Topic ${at}</span></div><p>Call the number on the back of your card.</p></div></div>`,
  (at) =>
    `<table><tr><td>Claim ${at}</td><td>Paid</td><td>$${at}.00</td></tr><tr><td>Claim ${at + 1}</td><td>Denied</td><td>$0.00</td></tr></table>`,
];

const elementsIn = (html: string): number =>
  (html.match(/<[a-z]/g)?.length ?? 0) + (html.match(/<table>/g)?.length ?? 0); // the parser adds a <tbody>

/** Page furniture of exactly `count` elements. */
function furniture(count: number): string {
  const blocks: string[] = [];
  for (let left = count, at = 0; left > 0; at++) {
    const block = FURNITURE[at % FURNITURE.length]!(at);
    const size = elementsIn(block);
    blocks.push(size <= left ? block : '<p>Help is one call away.</p>'.repeat(left));
    left -= Math.min(size, left);
  }
  return blocks.join('\n');
}

/**
 * HTML of a member's claim form of 54 fields in a page of exactly `elements` elements (at least 149): what is not the
 * form stands before it, after it and as help between its sections, a third each.
 */
export function fieldsAmongNodes(elements: number): string {
  const page = (before: string, between: string[], after: string) =>
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Claim form among ${elements} elements</title></head><body>
${before}<form><h1>Member claim form</h1>${SECTIONS.map(([title, fields], at) => `<h2>${title}</h2>\n${fields.join('\n')}\n${between[at] ?? ''}`).join('\n')}</form>${after}</body></html>`;
  const rest = elements - elementsIn(page('', [], ''));
  const third = Math.floor(rest / 3);
  const each = Math.floor(third / SECTIONS.length);
  const help = SECTIONS.map(() => furniture(each));
  const html = page(furniture(third), help, furniture(rest - third - each * SECTIONS.length));
  return html;
}
