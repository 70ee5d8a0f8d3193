import { describe, expect, it } from 'vitest';
import type { Field, Recognition } from '../../../lib/pipeline';
import { recognize } from '../../../lib/recognize/recognize';
import { applyPins, type PinnedPage } from '../../../lib/teach/applyPins';
import { markOf } from '../../../lib/teach/mark';
import { NOBODY } from '../../../lib/teach/ownWords';
import { type Pin, pinsOfStep } from '../../../lib/teach/pin';
import { box, page, table, tick, under } from '../../support/fieldBuilder';

const URL = 'https://claims.example.com/new';
const PAGES: PinnedPage[] = [{ frame: 0, url: URL, headings: ['Your claim', 'Step 2: Services'] }];

const apply = (fields: Field[], pins: { taught?: Pin[]; recipe?: Pin[] }, pages = PAGES) =>
  applyPins(recognize(fields), pages, { taught: pins.taught ?? [], recipe: pins.recipe ?? [] }, NOBODY);
const taughtPin = (field: Field, fields: Field[], concept: string): Pin => ({
  path: '/new',
  concept,
  label: field.labels[0]?.text ?? 'x',
  mark: markOf(field, fields, NOBODY),
});
const read = ({ kind, concept }: Recognition) => (kind === 'claim' ? concept : kind);

const form = () =>
  page(under('Insurance', box('Zq reference', { name: 'zq' }), box('Member ID', { name: 'member' })), box('Blorb'));

describe('what she taught', () => {
  it('is taken for what she said, also against the engine', () => {
    const fields = form();
    expect(recognize(fields).map(read)).toEqual(['unknown', 'coverage.memberId', 'unknown']);
    const taught = [
      taughtPin(fields[0]!, fields, 'coverage.memberId'),
      taughtPin(fields[1]!, fields, 'coverage.groupNumber'),
    ];
    const { recognitions, notes } = apply(fields, { taught });
    expect(recognitions.map(read)).toEqual(['coverage.memberId', 'coverage.groupNumber', 'unknown']);
    expect(recognitions[0]).toMatchObject({ confidence: 1, why: 'You said that this is the member ID.' });
    expect(notes).toEqual([]);
  });

  it('stays empty where she said so', () => {
    const fields = form();
    const { recognitions } = apply(fields, { taught: [taughtPin(fields[1]!, fields, 'none')] });
    expect(recognitions[1]).toMatchObject({ kind: 'never', concept: '', why: 'You said that this stays empty.' });
  });

  it('says nothing on another page of the site', () => {
    const fields = form();
    const taught = [taughtPin(fields[0]!, fields, 'coverage.memberId')];
    const elsewhere = [{ ...PAGES[0]!, url: 'https://claims.example.com/appeal' }];
    expect(apply(fields, { taught }, elsewhere).recognitions.map(read)[0]).toBe('unknown');
  });

  it('wins over the recipe, which wins over the engine', () => {
    const fields = form();
    const recipe: Pin[] = [
      { path: '/new', selector: '[name="zq"]', concept: 'claim.accountNumber' },
      { path: '/new', selector: '[name="member"]', concept: 'coverage.groupNumber', label: 'Member ID' },
    ];
    const taught = [taughtPin(fields[0]!, fields, 'coverage.planName')];
    expect(apply(fields, { taught, recipe }).recognitions.map(read).slice(0, 2)).toEqual([
      'coverage.planName',
      'coverage.groupNumber',
    ]);
  });

  it('never makes anything fill a hidden box, a password, a signature or a consent', () => {
    const fields = page(
      box('Reference', { name: 'a', hiddenBy: 'opacity' }),
      box('Code word', { name: 'b', control: 'password' }),
      box('Signature of the patient', { name: 'c' }),
      tick('I agree to the terms and authorize release', { name: 'd' }),
      box('Not for tools', { name: 'e', ignoreHint: true }),
    );
    const pins = ['a', 'b', 'c', 'd', 'e'].map(
      (name): Pin => ({
        path: '/new',
        selector: `[name="${name}"]`,
        concept: name === 'd' ? 'claim.paidByPatient' : 'coverage.memberId',
      }),
    );
    const { recognitions } = apply(fields, { taught: pins, recipe: pins });
    expect(recognitions.map(read)).toEqual(['never', 'never', 'never', 'never', 'never']);
  });

  it('is not taken for either of two boxes that look alike now, and a note says so', () => {
    const fields = form();
    const taught = [taughtPin(fields[0]!, fields, 'coverage.memberId')];
    const twice = page(fields, { ...fields[0]! });
    const { recognitions, notes } = apply(twice, { taught });
    expect(recognitions.map(read)).not.toContain('coverage.groupNumber');
    expect(recognitions[0]!.kind).toBe('unknown');
    expect(notes).toEqual([
      'More than one field of this page looks like “Zq reference”, so none was taken for it: teach it again.',
    ]);
  });
});

describe('a recipe', () => {
  it('pins by id, by name and by the path of a report', () => {
    const fields = page(
      box('Aa', { idAttribute: 'x:1' }),
      box('Bb', { name: 'claim[bb]' }),
      box('Cc'),
      box('Dd', { control: 'select', inputType: '', name: 'dd' }),
    );
    const recipe: Pin[] = [
      { path: '/new', selector: '#x\\:1', concept: 'coverage.memberId' },
      { path: '/new', selector: 'input[name="claim[bb]"]', concept: 'coverage.groupNumber' },
      { path: '/new', selector: '#f2', concept: 'coverage.planName' },
      { path: '/new', selector: 'input[name="dd"]', concept: 'coverage.payerName' }, // it is a select
    ];
    const { recognitions, notes } = apply(fields, { recipe });
    expect(recognitions.map(read)).toEqual([
      'coverage.memberId',
      'coverage.groupNumber',
      'coverage.planName',
      'unknown',
    ]);
    expect(notes).toEqual([
      'Fields that are known of this site were not found, so it was read as usual: “input[name="dd"]”.',
    ]);
  });

  it('pins rows, counted from 0 or from 1', () => {
    const fields = page(table(['Aa', 'Bb'], 3, (column, row) => ({ name: column === 0 ? `a_${row}` : `b${row + 1}` })));
    const recipe = pinsOfStep({
      path: '/new',
      fields: [],
      rows: [
        { selector: '[name="a_{0}"]', concept: 'line[n].charge', rows: 3 },
        { selector: '[name="b{1}"]', concept: 'line[n].units', rows: 3 },
      ],
    });
    const { recognitions, notes } = apply(fields, { recipe });
    expect(recognitions.map(read)).toEqual([0, 1, 2].flatMap((n) => [`line[${n}].charge`, `line[${n}].units`]));
    expect(notes).toEqual([]);
  });

  it('speaks only in the step whose heading it names', () => {
    const fields = form();
    const pin: Pin = { path: '/new', selector: '[name="zq"]', concept: 'coverage.planName' };
    expect(apply(fields, { recipe: [{ ...pin, heading: 'Services' }] }).recognitions.map(read)[0]).toBe(
      'coverage.planName',
    );
    const other = apply(fields, { recipe: [{ ...pin, heading: 'Upload' }] });
    expect(other.recognitions.map(read)[0]).toBe('unknown');
    expect(other.notes).toEqual([]);
  });

  it.each([
    ['finds no control', { selector: '#gone', concept: 'coverage.planName' }, /not found/],
    [
      'finds a control that cannot hold it',
      { selector: '[name="box"]', concept: 'patient.birthDate' },
      /something else/,
    ],
    [
      'finds another label than it names',
      { selector: '[name="member"]', concept: 'coverage.planName', label: 'Plan' },
      /something else/,
    ],
    [
      'is surely contradicted by the page',
      { selector: '[name="member"]', concept: 'patient.birthDate' },
      /something else/,
    ],
  ])('that %s falls back to the engine, with a note', (_, pin, note) => {
    const fields = page(form(), tick('Sent before', { name: 'box' }));
    const { recognitions, notes } = apply(fields, { recipe: [{ path: '/new', ...pin }] });
    expect(recognitions).toEqual(recognize(fields));
    expect(notes).toEqual([expect.stringMatching(note)]);
  });
});
