import { PDFDocument } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { buildClaim } from '../../../lib/claim/build';
import type { Claim } from '../../../lib/claim/types';
import { fillForm, planForm, writeForm } from '../../../lib/pdf/fillForm';
import { SAMPLES } from '../../../lib/profile/samples';
import { buildDesign } from '../../../scripts/pdf-forms/buildDesign';
import { cms1490s } from '../../../scripts/pdf-forms/cms1490s';
import { cms1500Flat } from '../../../scripts/pdf-forms/cms1500/form';
import type { Art, FormDesign } from '../../../scripts/pdf-forms/design';
import { expectedForm, pdfBytes, type SampleName } from '../../support/pdfExpected';
import { addedTo, flatComplaints, wantsOf } from '../../support/pdfFlat';
import { printedWords, type Rect, spotsOf } from '../../support/pdfPages';

const claimOf = (sample: SampleName): Claim => {
  const profile = SAMPLES[sample];
  return buildClaim(profile, profile.courses[0]!.id, '2026-05-11');
};
const blank = pdfBytes('cms-1500-flat');
const expected = expectedForm('cms-1500');

/** Every box of the form judged against what belongs in its fillable twin; `move` says where a point of it now lies. */
async function look(
  form: Uint8Array,
  sample: SampleName,
  move: (rect: Rect) => Rect = (rect) => rect,
): Promise<string[]> {
  const forms = await fillForm(form, claimOf(sample));
  const wanted = wantsOf(expected, sample);
  expect(forms).toHaveLength(wanted.length);
  const spots = await spotsOf(pdfBytes('cms-1500'));
  const found: string[] = [];
  for (const [at, { bytes, rows }] of forms.entries()) {
    found.push(
      ...(await flatComplaints(form, bytes, spots, wanted[at]!, move)),
      ...rows.filter(({ status }) => status !== 'filled').map((row) => `${row.at}: ${row.why}`),
    );
  }
  return found;
}

/** The flat form with its page changed before it is saved. */
async function changed(change: (document: PDFDocument) => void): Promise<Uint8Array> {
  const document = await PDFDocument.load(blank);
  change(document);
  return document.save();
}
const refusal = (bytes: Uint8Array) =>
  fillForm(bytes, claimOf('paxman-hub-2026')).then(
    () => 'filled',
    (error) => error.code,
  );
const flat = (design: FormDesign, art: (all: Art[]) => Art[] = (all) => all) =>
  buildDesign({ ...design, pages: design.pages.map((page) => ({ ...page, art: art(page.art), fields: [] })) });

describe('a CMS-1500 without fields', () => {
  it.each(['paxman-hub-2026', 'dignicap-2017', 'provider-billed-2025-26'] as const)(
    'gets every value of %s whole, in its box, and nothing else',
    async (sample) => {
      expect(await look(blank, sample)).toEqual([]);
    },
    20_000,
  );

  it('is filled as well when it was printed smaller and moved', async () => {
    const [scale, x, y] = [0.96, 9, 14];
    const moved = await changed((document) => {
      document.getPage(0).scaleContent(scale, scale);
      document.getPage(0).translateContent(x, y);
    });
    const move = ({ left, right, bottom, top }: Rect): Rect => ({
      left: left * scale + x,
      right: right * scale + x,
      bottom: bottom * scale + y,
      top: top * scale + y,
    });
    expect(await look(moved, 'paxman-hub-2026', move)).toEqual([]);
  }, 20_000);

  it('keeps its back, and stays as it is itself', async () => {
    const backed = await changed((document) => document.addPage([612, 792]).drawText('Instructions'));
    const before = backed.slice();
    const [first, second] = await fillForm(backed, claimOf('paxman-hub-2026'));
    expect(Buffer.from(backed).equals(Buffer.from(before))).toBe(true);
    for (const form of [first!, second!]) expect((await PDFDocument.load(form.bytes)).getPageCount()).toBe(2);
    expect(second!.notes[0]).toBe('Form 2 of 2: send them together.');
    expect(second!.notes[1]).toContain('Boxes 1, 12 and 13 are left for you');
  });

  it('leaves out what is too long or cannot be shown, and says which box', async () => {
    const claim = claimOf('paxman-hub-2026');
    claim.patient.name = { ...claim.patient.name, last: 'Nguyễn 李' };
    claim.subscriber.address.line1 = 'A street with a name that no box on any paper form has ever been wide enough for';
    const [form] = await fillForm(blank, claim);
    const left = form!.rows.filter(({ status }) => status !== 'filled');
    expect(left.map(({ at, status, why }) => [at, status, why])).toEqual([
      ['2', 'needs-you', 'This form cannot show 李; write it by hand.'],
      ['7.street', 'needs-you', 'This is too long for its box; write it by hand.'],
    ]);
    expect((await printedWords(form!.bytes)).map(({ text }) => text)).not.toContain('NGUY');
  });

  it('shows a name in letters beyond the usual ones, in its box', async () => {
    const claim = claimOf('paxman-hub-2026');
    claim.patient.name = { ...claim.patient.name, last: 'Nguyễn'.normalize('NFD'), first: 'Łucja', middle: '' };
    claim.subscriber.name = { ...claim.subscriber.name, last: 'Zoë'.normalize('NFD') };
    const [form] = await fillForm(blank, claim);
    expect(form!.rows.filter(({ status }) => status !== 'filled')).toEqual([]);
    const name = (await addedTo(blank, form!.bytes)).filter(({ text }) => /NGUYỄN|ŁUCJA/.test(text));
    const spot = (await spotsOf(pdfBytes('cms-1500'))).find(({ at }) => at === 'Text2')!;
    expect(name.map(({ text }) => text).join(' ')).toBe('NGUYỄN, ŁUCJA');
    for (const { rect } of name) {
      expect(rect.left).toBeGreaterThanOrEqual(spot.rect.left - 1);
      expect(rect.right).toBeLessThanOrEqual(spot.rect.right + 1);
      expect(rect.bottom).toBeGreaterThanOrEqual(spot.rect.bottom - 1);
      expect(rect.top).toBeLessThanOrEqual(spot.rect.top + 1);
    }
  });
});

describe('the review of a printed form', () => {
  it('names each box and its value, and writes only what was approved', async () => {
    const { copies, pageOf, title } = await planForm(blank, claimOf('paxman-hub-2026'));
    expect([copies.length, title]).toEqual([2, 'Health insurance claim form 1500 (02/12)']);
    const [first] = copies;
    const code = first!.rows.find(({ at }) => at === '24.1 code')!;
    expect(code).toMatchObject({ label: 'Box 24, line 1: code', value: 'A9273', status: 'ready' });
    expect(pageOf[code.fieldId]).toBe(0);
    const { rows, bytes } = await writeForm(blank, first!, new Set([code.key]));
    expect(rows.filter(({ status }) => status === 'filled').map(({ at }) => at)).toEqual(['24.1 code']);
    expect((await addedTo(blank, bytes)).map(({ text }) => text)).toEqual(['A9273']);
  });
});

describe('a printed form that was filled before', () => {
  it('keeps what stands in its boxes: the same value counts as there, another one is hers to mend', async () => {
    const claim = claimOf('paxman-hub-2026');
    const [first] = await fillForm(blank, claim);
    const again = await planForm(first!.bytes, claim);
    expect(new Set(again.copies[0]!.rows.map(({ status }) => status))).toEqual(new Set(['kept']));

    claim.coverage.memberId = 'ZZZ000';
    claim.physician.npi = '';
    const [other] = (await planForm(first!.bytes, claim)).copies;
    const rest = other!.rows.filter(({ status }) => status !== 'kept');
    const held = SAMPLES['paxman-hub-2026'].coverage.memberId;
    expect(rest.map(({ at, status, why }) => [at, status, why])).toEqual([
      ['1a', 'needs-you', `This field holds "${held}" and your profile says "ZZZ000"; it was left as it is.`],
    ]);
    const { bytes } = await writeForm(first!.bytes, other!);
    expect(await addedTo(first!.bytes, bytes)).toEqual([]);
  });

  it('also where it was printed smaller and moved', async () => {
    const [first] = await fillForm(blank, claimOf('dignicap-2017'));
    const document = await PDFDocument.load(first!.bytes);
    document.getPage(0).scaleContent(0.93, 0.93);
    document.getPage(0).translateContent(12, 20);
    const again = await planForm(await document.save(), claimOf('dignicap-2017'));
    expect(new Set(again.copies[0]!.rows.map(({ status }) => status))).toEqual(new Set(['kept']));
  });
});

describe('a printed page that is not that form', () => {
  it('is refused with one sentence: another form, another edition', async () => {
    expect(await refusal(await flat(cms1490s))).toBe('pdf-no-form');
    const older = (all: Art[]) =>
      all.map((art) =>
        art.is === 'text' ? { ...art, text: art.text.replace('02/12', '08/05').replace('02-12', '08-05') } : art,
      );
    expect(await refusal(await flat(cms1500Flat, older))).toBe('pdf-flat-edition');
    expect(await refusal(new TextEncoder().encode('no PDF at all'))).toBe('pdf-not-a-pdf');
  });

  it('is refused when its boxes stand elsewhere: turned, stretched, shrunk too far or shifted in parts', async () => {
    const ways: ((document: PDFDocument) => void)[] = [
      (document) => document.getPage(0).setRotation({ type: 'degrees', angle: 90 } as never),
      (document) => document.getPage(0).scaleContent(1, 0.9),
      (document) => document.getPage(0).scaleContent(0.6, 0.6),
    ];
    for (const way of ways) expect(await refusal(await changed(way))).toBe('pdf-flat-edition');
    const lower = (all: Art[]) =>
      all.map((art): Art => (art.is === 'text' && art.at[1] > 400 ? { ...art, at: [art.at[0], art.at[1] + 20] } : art));
    expect(await refusal(await flat(cms1500Flat, lower))).toBe('pdf-flat-edition');
  });
});
