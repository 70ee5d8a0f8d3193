import { expect, it } from 'vitest';
import { buildChecklist } from '../../../lib/checklist/build';
import { DOCUMENT_KINDS, type DocumentKind } from '../../../lib/documents/kinds';
import { inMailingOrder, isMailed } from '../../../lib/documents/mailingOrder';
import { SAMPLES } from '../../../lib/profile/samples';

const profile = SAMPLES['dignicap-2017'];
const rows = buildChecklist(profile, profile.courses[0]!.id).map(({ id }) => id);
const of = (...kinds: DocumentKind[]) => kinds.map((kind, n) => ({ kind, name: `${n}` }));
const ordered = (...kinds: DocumentKind[]) => inMailingOrder(of(...kinds), rows).map(({ kind }) => kind);

it('cover, form, receipt, payment, letter, order, notes, articles, and the rest', () => {
  expect(
    ordered(
      'other',
      'nccn-reference',
      'jama-article',
      'progress-notes',
      'doctors-order',
      'letter-of-medical-necessity',
      'proof-of-payment',
      'itemized-receipt',
      'claim-form',
      'cover-letter',
    ),
  ).toEqual([
    'cover-letter',
    'claim-form',
    'itemized-receipt',
    'proof-of-payment',
    'letter-of-medical-necessity',
    'doctors-order',
    'progress-notes',
    'jama-article',
    'nccn-reference',
    'other',
  ]);
});

it('the letter of an appeal stands in front, the summary of the evidence with the articles', () => {
  expect(
    ordered('evidence-synopsis', 'cover-letter', 'nccn-reference', 'appeal-letter', 'external-review', 'other'),
  ).toEqual(['external-review', 'appeal-letter', 'cover-letter', 'nccn-reference', 'evidence-synopsis', 'other']);
});

it('keeps every file, and those of one kind as they came', () => {
  const all = inMailingOrder(of(...DOCUMENT_KINDS, ...DOCUMENT_KINDS), rows);
  expect(all).toHaveLength(2 * DOCUMENT_KINDS.length);
  for (const kind of DOCUMENT_KINDS) {
    const names = all.filter((one) => one.kind === kind).map(({ name }) => Number(name));
    expect(names).toEqual([...names].sort((a, b) => a - b));
  }
});

it('a packet never goes into a packet, and what has no name only when she says so', () => {
  expect(DOCUMENT_KINDS.filter((kind) => !isMailed({ kind }))).toEqual(['packet', 'other']);
});
