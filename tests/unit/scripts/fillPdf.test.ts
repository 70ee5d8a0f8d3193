import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import { afterAll, describe, expect, it } from 'vitest';
import { SAMPLES } from '../../../lib/profile/samples';
import { courseFor, fillPdf, outFiles } from '../../../scripts/lib/fill/fillPdf';
import { readOptions } from '../../../scripts/lib/fill/options';
import { findTargets, type Target } from '../../../scripts/lib/fill/targets';
import { expectedForm, pdfBytes } from '../../support/pdfExpected';
import { flatComplaints, wantsOf } from '../../support/pdfFlat';
import { spotsOf } from '../../support/pdfPages';

const folder = mkdtempSync(join(tmpdir(), 'coolclaim-fill-'));
afterAll(() => rmSync(folder, { recursive: true }));
const profile = SAMPLES['paxman-hub-2026'];
const target = (file: string, within?: string): Target & { kind: 'pdf' } => ({
  kind: 'pdf',
  name: file,
  file: join(folder, file),
  ...(within ? { within } : {}),
});
const fill = (file: string, ...options: string[]) => fillPdf(target(file), profile, readOptions([file, ...options]));

async function save(file: string, build: (document: PDFDocument) => void): Promise<void> {
  const document = await PDFDocument.create();
  document.addPage([612, 792]);
  build(document);
  writeFileSync(join(folder, file), await document.save());
}

/** Three columns of service lines, with heads. */
const table = (document: PDFDocument, rows: number) => {
  const page = document.getPage(0);
  ['Date of service', 'Procedure code', 'Charge'].forEach((words, at) => {
    page.drawText(words, { x: 40 + at * 130, y: 700, size: 8 });
    for (let row = 0; row < rows; row++) {
      const field = document.getForm().createTextField(`Text${row}${at}`);
      field.addToPage(page, { x: 40 + at * 130, y: 680 - row * 20, width: 100, height: 14 });
    }
  });
};

describe('where filled forms go', () => {
  it.each([
    ['a.pdf', '', 1, [join(process.cwd(), 'a-filled.pdf')]],
    ['a.PDF', join(folder, 'x.pdf'), 3, ['x.pdf', 'x-2.pdf', 'x-3.pdf'].map((name) => join(folder, name))],
    ['a.pdf', folder, 2, ['a-filled.pdf', 'a-filled-2.pdf'].map((name) => join(folder, name))],
  ])('%s, --out %j, %i copies', (file, out, copies, files) => {
    expect(outFiles(target(file), out, copies)).toEqual(files);
  });

  it('forms of one name in two folders do not overwrite each other', () => {
    const names = ['one/a.pdf', 'two/a.pdf'].map((within) => outFiles(target('a.pdf', within), folder, 1)[0]);
    expect(names).toEqual(['one-a-filled.pdf', 'two-a-filled.pdf'].map((name) => join(folder, name)));
  });
});

describe('the course', () => {
  const { id, label } = profile.courses[0]!;
  it.each(['', '1', id, label])('%j is the first one', (wanted) => expect(courseFor(profile, wanted).id).toBe(id));
  it.each(['0', '2', 'autumn', '-1', '1.5'])('%j is none', (wanted) => {
    expect(() => courseFor(profile, wanted)).toThrow(/^There is no course .+ in this profile; choose 1 \(.+\)\.$/);
  });
});

describe('filling PDFs', () => {
  it('writes as many files as the lines take, and says so once', async () => {
    await save('three.pdf', (document) => table(document, 3));
    const { report, failure } = await fill('three.pdf', '--out', join(folder, 'out.pdf'));
    expect(failure).toBe('');
    expect(readdirSync(folder).filter((name) => name.startsWith('out'))).toEqual(['out-2.pdf', 'out-3.pdf', 'out.pdf']);
    expect(report.fields.filter(({ status }) => status === 'filled').map(({ step }) => step)).toEqual(
      [0, 1, 2].flatMap((step) => Array(step < 2 ? 9 : 3).fill(step)),
    );
    const said = report.problems.map(({ message }) => message).filter((message) => message.includes('out-3.pdf'));
    expect(said).toEqual([expect.stringMatching(/^Your claim takes 3 of these forms: /)]);
  });

  it('writes a printed form without fields too, each value in its box, and never over what it wrote', async () => {
    const blank = pdfBytes('cms-1500-flat');
    writeFileSync(join(folder, 'flat.pdf'), blank);
    const { report, failure } = await fill('flat.pdf', '--out', join(folder, 'flat-out.pdf'));
    expect(failure).toBe('');
    expect(report.fields.filter(({ status }) => status !== 'filled')).toEqual([]);
    const spots = await spotsOf(pdfBytes('cms-1500'));
    const wanted = wantsOf(expectedForm('cms-1500'), 'paxman-hub-2026');
    for (const [at, name] of ['flat-out.pdf', 'flat-out-2.pdf'].entries()) {
      const filled = new Uint8Array(readFileSync(join(folder, name)));
      expect(await flatComplaints(blank, filled, spots, wanted[at]!)).toEqual([]);
    }
    const again = await fill('flat-out-2.pdf', '--out', join(folder, 'over.pdf'));
    expect(again.report.fields.filter(({ status }) => status === 'filled').map(({ at }) => at)).not.toContain('1a');
    expect(readFileSync(join(folder, 'flat.pdf')).equals(Buffer.from(blank))).toBe(true);
  });

  it('writes no file when nothing can be filled, and says so', async () => {
    await save('strange.pdf', (document) => {
      document.getForm().createTextField('Text1').addToPage(document.getPage(0));
    });
    const { report, failure } = await fill('strange.pdf', '--out', join(folder, 'nothing.pdf'));
    expect(failure).toMatch(/^Nothing could be filled into strange\.pdf, so no file was written: .+\.$/);
    expect(report.fields).toHaveLength(1);
    expect(readdirSync(folder)).not.toContain('nothing.pdf');
  });

  it('a form filled before is left as it is', async () => {
    await save('twice.pdf', (document) => table(document, 7));
    await fill('twice.pdf', '--out', join(folder, 'once.pdf'));
    const { failure } = await fill('once.pdf', '--out', join(folder, 'again.pdf'));
    expect(failure).toBe('once.pdf already holds everything your claim says to it, so no file was written.');
    expect(readdirSync(folder)).not.toContain('again.pdf');
  });
});

describe('folders', () => {
  it('give their PDF forms beside their pages, and not what an earlier run wrote', () => {
    mkdirSync(join(folder, 'mixed', 'sub'), { recursive: true });
    const pdf = readFileSync(join(folder, 'three.pdf'));
    for (const name of ['a.pdf', 'a-filled.pdf', 'a-filled-2.pdf', 'sub/B.PDF'])
      writeFileSync(join(folder, 'mixed', name), pdf);
    writeFileSync(join(folder, 'mixed', 'page.html'), '<!doctype html>');
    expect(findTargets([join(folder, 'mixed')]).map(({ kind, name }) => [kind, name.slice(folder.length)])).toEqual([
      ['pdf', '/mixed/a.pdf'],
      ['html', '/mixed/page.html'],
      ['pdf', '/mixed/sub/B.PDF'],
    ]);
  });
});
