import { readFileSync } from 'node:fs';
import { PDFDocument } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { parseConcept } from '../../../lib/concepts';
import { PDF_FORMS } from '../../../scripts/pdf-forms/registry';
import {
  expectedForm,
  hasExpected,
  isDue,
  isFlat,
  PDF_FOLDER,
  pdfBytes,
  pdfFormNames,
} from '../../support/pdfExpected';

const floors: Record<string, number> = JSON.parse(readFileSync(new URL('floors.json', PDF_FOLDER), 'utf8'));
const fillable = PDF_FORMS.map(({ page }) => page).filter((page) => !isFlat(page));

describe('the PDF forms of the tests', () => {
  it('have a builder, an expected file and, when they can be filled, a floor each', () => {
    expect(PDF_FORMS.map(({ page }) => page).sort()).toEqual(pdfFormNames());
    expect(pdfFormNames().filter((name) => !hasExpected(name))).toEqual([]);
    expect(Object.keys(floors).sort()).toEqual([...fillable].sort());
  });

  it('are all looked at: the fillable ones in renderForms and renderWants, the flat one in renderFlat', () => {
    expect(pdfFormNames().filter(isFlat)).toEqual(['cms-1500-flat']);
  });

  it.each(PDF_FORMS)('$page is what its builder makes, each time', async ({ page, build, expected }) => {
    expect(Buffer.from(await build()).equals(Buffer.from(pdfBytes(page)))).toBe(true);
    expect(expected()).toBe(readFileSync(new URL(`${page}.expected.json`, PDF_FOLDER), 'utf8'));
  });
});

describe.each(fillable)('what is expected of %s', (page) => {
  const { concepts, copies } = expectedForm(page);

  it('names every field of the file, and no other', async () => {
    const document = await PDFDocument.load(pdfBytes(page), { password: '', preserveXFA: true });
    const names = document
      .getForm()
      .getFields()
      .map((field) => field.getName());
    expect(new Set(names).size).toBe(names.length);
    for (const { wants } of copies) expect(Object.keys(wants).sort()).toEqual([...names].sort());
    expect(Object.values(concepts).filter((concept) => concept !== '' && !parseConcept(concept))).toEqual([]);
  });

  it('has enough to fill among what is to stay blank', () => {
    const [first] = copies;
    const wants = Object.values(first!.wants);
    expect(first!.sample).toBe('paxman-hub-2026');
    expect(wants.filter(isDue).length / wants.length).toBeGreaterThanOrEqual(1 / 3);
  });
});

describe('what is expected of the faithful forms', () => {
  const faithful = fillable.filter((page) => !['member-claim', 'numbered-names'].includes(page));

  it('covers six forms and every sample', () => {
    expect(faithful.length).toBeGreaterThanOrEqual(6);
    for (const page of faithful) {
      const samples = new Set(expectedForm(page).copies.map(({ sample }) => sample));
      expect([...samples].sort(), page).toEqual(['dignicap-2017', 'paxman-hub-2026', 'provider-billed-2025-26']);
    }
  });

  it('has a claim with more lines than a form has rows, and rows left over', () => {
    const counts = (page: string) =>
      expectedForm(page).copies.filter(({ sample }) => sample === 'paxman-hub-2026').length;
    expect([counts('cms-1500'), counts('benefits-request'), counts('reimbursement-request')]).toEqual([2, 2, 1]);
  });
});
