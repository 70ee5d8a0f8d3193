import { extractPageContents, PDFDocument } from '@cantoo/pdf-lib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildClaim } from '../../../lib/claim/build';
import { coverLetter } from '../../../lib/documents/coverLetter';
import { DOCTOR_NOTICE, DRAFT_NOTICE, type Draft, type Paragraph } from '../../../lib/documents/draft';
import { draftText, parseDraft } from '../../../lib/documents/draftText';
import { plainSigns } from '../../../lib/documents/plainSigns';
import { renderPdf } from '../../../lib/documents/renderPdf';
import { UserError } from '../../../lib/errors';
import { SAMPLES } from '../../../lib/profile/samples';
import { readPdf, textOf } from '../../support/readPdf';

const profile = SAMPLES['paxman-hub-2026'];
const letter = coverLetter(buildClaim(profile, profile.courses[0]!.id, '2026-05-11'), ['Claim form'], '2026-05-11');
const draft = (...paragraphs: Paragraph[]): Draft => ({ ...letter, title: 'A letter', paragraphs });

interface Run {
  page: number;
  text: string;
  x: number;
  y: number;
}

/** What stands where in a PDF, read back from the file itself. */
async function runsOf(bytes: Uint8Array): Promise<Run[]> {
  const document = await PDFDocument.load(bytes);
  return document
    .getPages()
    .flatMap((page, index) =>
      extractPageContents(page.node).flatMap((asset) =>
        asset.kind === 'text' ? [{ page: index, text: asset.getText().trim(), x: asset.x, y: asset.y }] : [],
      ),
    );
}
const wordsOf = (runs: Run[]) => runs.map((run) => run.text).join(' ');

describe('a letter as PDF', () => {
  it('holds all of its words, inside the margins', async () => {
    const { bytes, pages } = await renderPdf(letter);
    const runs = await runsOf(bytes);
    const words = wordsOf(runs);
    for (const wanted of ['XEH883204517', '97039', '$2,300.00', '10.1001/jama.2016.20939', 'Sincerely,']) {
      expect(words).toContain(wanted);
    }
    expect(pages).toBe(Math.max(...runs.map((run) => run.page)) + 1);
    for (const run of runs) {
      expect(run.x).toBeGreaterThanOrEqual(64);
      expect(run.y).toBeGreaterThanOrEqual(36);
      expect(run.y).toBeLessThan(792 - 60);
    }
  });

  it('says on every page that it is a draft, and which page it is', async () => {
    const { bytes, pages } = await renderPdf(draft(...Array(90).fill({ kind: 'text', text: 'One more line.' })));
    const runs = await runsOf(bytes);
    expect(pages).toBeGreaterThan(1);
    for (let page = 0; page < pages; page++) {
      const words = wordsOf(runs.filter((run) => run.page === page));
      expect(words).toContain('DRAFT');
      expect(words).toContain(`Page ${page + 1} of ${pages}`);
    }
  });

  it('says so no more once it is finished, and keeps the page number', async () => {
    const { bytes, pages } = await renderPdf({ ...letter, notice: '' });
    const words = wordsOf(await runsOf(bytes));
    expect(words).not.toContain('DRAFT');
    expect(words).toContain(`Page ${pages} of ${pages}`);
  });

  it.each([DRAFT_NOTICE, DOCTOR_NOTICE])('has room for the notice “%s” beside the page number', async (notice) => {
    const font = await (await PDFDocument.create()).embedFont('Helvetica');
    expect(font.widthOfTextAtSize(`${notice}   Page 10 of 10`, 8)).toBeLessThan(612 - 2 * 64);
  });

  it('breaks a long title like any text', async () => {
    const { bytes } = await renderPdf({ ...draft(), title: 'A title of many words '.repeat(12) });
    const font = await (await PDFDocument.create()).embedFont('Helvetica-Bold');
    const runs = (await runsOf(bytes)).filter(({ text }) => text.includes('title'));
    expect(runs.length).toBeGreaterThan(2);
    for (const { text, x } of runs) expect(x + font.widthOfTextAtSize(text, 14)).toBeLessThanOrEqual(612 - 64);
  });

  it('leaves room for a signature, with the name under its line on the same page', async () => {
    const last: Paragraph[] = [
      { kind: 'text', text: 'Sincerely,' },
      { kind: 'lines', lines: ['______________________________', 'Jordan Okafor'] },
    ];
    for (let before = 30; before < 48; before++) {
      const text: Paragraph = { kind: 'lines', lines: Array(before).fill('One line.') };
      const { bytes } = await renderPdf(draft(text, ...last));
      const runs = await runsOf(bytes);
      const at = (text: string) => runs.find((run) => run.text.startsWith(text))!;
      const [end, line, name] = [at('Sincerely'), at('____'), at('Jordan')];
      expect(name.page).toBe(line.page);
      if (end.page === line.page) expect(end.y - line.y).toBeGreaterThanOrEqual(40);
      else expect(line.y).toBeLessThanOrEqual(792 - 64 - 40);
    }
  });

  it('prints what is pasted from a PDF as it looks: ligatures, hidden hyphens, other spaces and hyphens', async () => {
    const pasted = 'not medi\u00adcally neces\u200bsary:\u202f“ef\ufb01cacy” non\u2011specific\tcode \u2212 5';
    const { bytes } = await renderPdf(draft({ kind: 'text', text: pasted }));
    expect(wordsOf(await runsOf(bytes))).toContain('not medically necessary: “efficacy” non-specific code - 5');
  });

  it('loses no word of any table, and stays inside the margins', async () => {
    const font = await (await PDFDocument.create()).embedFont('Helvetica-Bold');
    const wide = 'as wide as it can be made with many words '.repeat(3);
    const tables: string[] = [
      `| A | B |\n| ${wide} | ${wide} |\n| one | two | three of two |`,
      `| ${Array.from({ length: 30 }, (_, at) => `c${at}`).join(' | ')} |`,
      '|\n|',
      `| A | B |\n| ${'word '.repeat(3000)} | ${'other '.repeat(10)} |`, // longer than a page
    ];
    for (const table of tables) {
      const { bytes } = await renderPdf({ ...parseDraft(table), notice: '' });
      const runs = await runsOf(bytes);
      const printed = runs.map(({ text }) => text).filter((text) => !/^Page \d/.test(text));
      const signs = (text: string) => [...text.replace(/\W/g, '')].toSorted().join(''); // cells may be cut
      expect(signs(printed.join(''))).toBe(signs(table));
      for (const { y } of runs) expect(y).toBeGreaterThanOrEqual(36);
      for (const { text, x } of runs) expect(x + font.widthOfTextAtSize(text, 10.5)).toBeLessThanOrEqual(612 - 64 + 1);
    }
  });

  it('comes of whatever she types, or says in one sentence why not', async () => {
    const only = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');
    const some = fc.constantFrom(
      '# ',
      '- ',
      '| ',
      ' | ',
      '\n',
      '\n\n',
      '\\',
      '[',
      ']',
      '_____',
      'José ',
      '50.5% ',
      '\t',
    );
    const typed = fc.array(fc.oneof(some, fc.string({ maxLength: 30 }), fc.string({ maxLength: 8, unit: 'binary' })), {
      maxLength: 12,
    });
    await fc.assert(
      fc.asyncProperty(typed, async (pieces) => {
        const body = parseDraft(pieces.join(''));
        const made = await renderPdf({ ...body, notice: '' }).catch((error) => error);
        if (made instanceof UserError) expect(['document-empty', 'document-characters']).toContain(made.code);
        else {
          const printed = only((await runsOf(made.bytes)).map(({ text }) => text).join(''));
          const letters = [...only(plainSigns(draftText(body)))].toSorted().join('');
          expect([...printed.replace(/Page\d+of\d+/g, '')].toSorted().join('')).toBe(letters);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('of nothing at all is refused with a sentence', async () => {
    await expect(renderPdf({ ...draft(), title: '' })).rejects.toMatchObject({ code: 'document-empty' });
  });

  it('keeps every line below the one before it and numbers set to the right', async () => {
    const { bytes } = await renderPdf(
      draft({
        kind: 'table',
        head: ['What', 'Charge'],
        rows: [
          ['cap', '$1.00'],
          ['cycle', '$1,000.00'],
        ],
        numeric: [1],
      }),
    );
    const runs = await runsOf(bytes);
    const at = (text: string) => runs.find((run) => run.text === text)!;
    expect(at('cap').y).toBe(at('$1.00').y);
    expect(at('cycle').y).toBeLessThan(at('cap').y);
    expect(at('$1.00').x).toBeGreaterThan(at('$1,000.00').x);
  });

  it('prints accented names', async () => {
    const { bytes } = await renderPdf(draft({ kind: 'text', text: 'José Muñoz, Zoë – “Okafor”' }));
    expect(wordsOf(await runsOf(bytes))).toContain('José Muñoz, Zoë – “Okafor”');
  });

  it('prints names in any Latin alphabet, in every kind of paragraph and wrapped, as another program reads them', async () => {
    const names = 'Thị Nguyễn, Łukasz Żółć, Ștefan Țurcanu, Jana Šimůnková, Đỗ Ưng, Kaʻiulani, Əliyev Ağa';
    const { bytes } = await renderPdf(
      draft(
        { kind: 'heading', text: 'Đỗ Ưng' },
        { kind: 'text', text: `${names}. `.repeat(3) },
        { kind: 'list', items: ['Žižka'] },
        { kind: 'table', head: ['Name', 'Paid'], rows: [['Ştefan', '$1.00']], numeric: [1] },
      ),
    );
    const words = (await readPdf(bytes)).map(textOf).join(' ').replace(/\s+/g, ' ');
    expect(words.split(names)).toHaveLength(4);
    for (const wanted of ['Đỗ Ưng', '• Žižka', 'Ştefan $1.00']) expect(words).toContain(wanted);
    expect(bytes.length).toBeLessThan(60_000); // only the letters that were printed are embedded
  });

  it('refuses characters it cannot print instead of putting question marks', async () => {
    await expect(renderPdf(draft({ kind: 'text', text: 'Nguyễn 李 Шевченко' }))).rejects.toMatchObject({
      code: 'document-characters',
      message: expect.stringContaining('here: 李 Ш е'),
    });
  });

  it('survives a letter without paragraphs and a word wider than the page', async () => {
    expect((await renderPdf(draft())).pages).toBe(1);
    const { bytes } = await renderPdf(draft({ kind: 'text', text: 'x'.repeat(500) }));
    const found = (await runsOf(bytes)).map((run) => run.text).filter((text) => /^x+$/.test(text));
    expect(found.join('')).toHaveLength(500);
    expect(found.length).toBeGreaterThan(1);
  });
});
