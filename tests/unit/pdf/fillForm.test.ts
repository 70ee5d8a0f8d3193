import { describe, expect, it } from 'vitest';
import { buildClaim } from '../../../lib/claim/build';
import { fillForm, planForm, writeForm } from '../../../lib/pdf/fillForm';
import { recognizeForm } from '../../../lib/pdf/recognizeForm';
import { scanPdf } from '../../../lib/pdf/scan';
import { SAMPLES } from '../../../lib/profile/samples';
import { truthOf } from './forms';
import { Paper } from './printing';

const profile = SAMPLES['paxman-hub-2026'];
const claim = buildClaim(profile, profile.courses[0]!.id, '2026-05-11');

/** A table of service lines with its total, and a name; as many rows as asked for. */
const form = (rows: number) =>
  Paper.of((paper) => {
    paper.print('Patient’s name', 40, 68);
    paper.text(40, 80, 200);
    ['Date of service', 'Procedure code', 'Charge'].forEach((words, at) => {
      paper.print(words, 40 + at * 130, 108);
    });
    for (let row = 0; row < rows; row++) {
      for (let at = 0; at < 3; at++) paper.text(40 + at * 130, 120 + row * 18, 100);
    }
    paper.print('Total charges', 300, 708);
    paper.text(300, 720, 100);
  });

describe('a claim on as many forms as it takes', () => {
  it.each([
    [7, [7]],
    [6, [6, 1]],
    [3, [3, 3, 1]],
    [10, [7]],
  ])('%i rows: %j lines', async (rows, lines) => {
    const filled = await fillForm(await form(rows), claim);
    expect(
      filled.map(
        ({ rows: all }) =>
          all.filter((row) => /^line\[\d+\]\.charge$/.test(row.concept) && row.status === 'filled').length,
      ),
    ).toEqual(lines);
    let first = 0;
    for (const [copy, count] of lines.entries()) {
      const own = claim.lines.slice(first, first + count);
      const values = Object.values(await truthOf(filled[copy]!.bytes));
      const sum = own.reduce((total, line) => total + line.chargeCents, 0);
      expect(values.at(-1)).toBe((sum / 100).toFixed(2));
      expect(values[0]).toBe('Jordan Avery Okafor'); // on each of them
      expect(values.slice(1, -1).filter((value) => value === own[0]!.procedureCode).length).toBeGreaterThan(0);
      first += count;
    }
    const notes = filled.map(({ notes: said }) => said.join(' '));
    if (lines.length === 1) expect(notes).toEqual(['']);
    else
      expect(notes.at(-1)).toMatch(new RegExp(`^Form ${lines.length} of ${lines.length}: it holds line 7 of your 7`));
  });

  it('leaves what was paid to her where only a part was, and says so', async () => {
    const partly = {
      ...claim,
      totals: { ...claim.totals, paidCents: 100_00, balanceCents: claim.totals.chargeCents - 100_00 },
    };
    const blank = await Paper.of((paper) => {
      ['Date of service', 'Procedure code', 'Charge'].forEach((words, at) => {
        paper.print(words, 40 + at * 130, 108);
      });
      for (let row = 0; row < 4; row++) for (let at = 0; at < 3; at++) paper.text(40 + at * 130, 120 + row * 18, 100);
      paper.print('Amount paid', 300, 708);
      paper.text(300, 720, 100);
    });
    const { copies } = await planForm(blank, partly);
    const paid = copies.map(({ rows }) => rows.find(({ concept }) => concept === 'claim.amountPaid'));
    expect(paid.map((row) => row?.status)).toEqual(['needs-you', 'needs-you']);
  });
});

describe('planning and writing apart', () => {
  it('writes nothing until asked, and only what she lets through', async () => {
    const blank = await form(7);
    const before = blank.slice();
    const { copies, pages, pageOf } = await planForm(blank, claim);
    const [copy] = copies;
    expect({ pages, placed: new Set(Object.values(pageOf)) }).toEqual({ pages: 1, placed: new Set([0]) });
    const name = copy!.rows.find(({ concept }) => concept === 'patient.name.full')!;
    expect(name).toMatchObject({ status: 'ready', value: 'Jordan Avery Okafor' });
    const filled = await writeForm(blank, copy!, new Set([name.key]));
    expect(filled.rows.filter(({ status }) => status === 'filled').map(({ key }) => key)).toEqual([name.key]);
    expect(filled.rows.filter(({ why }) => why === 'You left this one out.').length).toBeGreaterThan(10);
    expect(Object.values(await truthOf(filled.bytes)).filter((value) => value !== '')).toEqual(['Jordan Avery Okafor']);
    expect(blank).toEqual(before);
  });

  it('ticks the one box of several that answers the question', async () => {
    const blank = await Paper.of((paper) => {
      paper.print('Patient’s relationship to insured', 40, 88);
      ['Self', 'Spouse', 'Child'].forEach((words, at) => {
        paper.tick(40 + at * 60, 100);
        paper.print(words, 54 + at * 60, 101);
      });
    });
    const [filled] = await fillForm(blank, claim);
    expect(filled!.rows).toMatchObject([{ status: 'filled', value: 'Spouse' }]);
    expect(await truthOf(filled!.bytes)).toEqual({ 'Check Box1': '', 'Check Box2': 'Yes', 'Check Box3': '' });
    const [again] = await fillForm(filled!.bytes, { ...claim, relationshipToSubscriber: 'child' });
    expect(again!.rows).toMatchObject([{ status: 'needs-you' }]);
    expect(await truthOf(again!.bytes)).toEqual(await truthOf(filled!.bytes));
  });
});

describe('a help text that says something else than the print', () => {
  const torn = (tip: string, print: string) =>
    Paper.of((paper) => {
      paper.print('Patient’s last name', 40, 68);
      paper.text(40, 80, 150);
      paper.print(print, 40, 108);
      paper.text(40, 120, 150, undefined, tip);
    });
  const meaning = async (tip: string, print: string) => {
    const { scan } = await scanPdf(await torn(tip, print));
    return recognizeForm(scan.fields)[1]!;
  };

  it('is not believed, nor is the print', async () => {
    const { kind, why } = await meaning('Patient date of birth', 'Employer’s telephone');
    expect({ kind, why }).toEqual({
      kind: 'unknown',
      why: 'The form prints "Employer’s telephone" here, and its own help text says "Patient date of birth".',
    });
  });

  it.each([
    ['says the same in other words', 'Zip', 'Patient’s postal code', 'patient.address.zip'],
    ['says nothing', 'Enter text', 'Member ID', 'coverage.memberId'],
    ['is for signing', 'Signature', 'Member ID', 'signature'],
  ])('that %s: %s, %s', async (_, tip, print, concept) => {
    expect((await meaning(tip, print)).concept).toBe(concept);
  });
});
