import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DocumentKind } from '../../../lib/documents/kinds';
import type { Field } from '../../../lib/pipeline';
import type { Attachments, PlanDocument } from '../../../lib/plan/attach';
import { makePlan } from '../../../lib/plan/plan';
import { recognize } from '../../../lib/recognize/recognize';
import { box, page, type Says } from '../../support/fieldBuilder';
import { CLAIM } from './planning';

const file = (kind: DocumentKind, name: string, traits: Partial<PlanDocument> = {}): PlanDocument => ({
  id: `id of ${name}`,
  kind,
  name,
  type: name.endsWith('.pdf') ? 'application/pdf' : name.endsWith('.png') ? 'image/png' : 'image/jpeg',
  size: 100_000,
  ...traits,
});
const BILL = file('itemized-receipt', 'bill.pdf');
const PROOF = file('proof-of-payment', 'slip.png');
const LETTER = file('letter-of-medical-necessity', 'letter.pdf');
const NOTES = file('progress-notes', 'notes.pdf');
const REQUIRED = ['claim-form', 'itemized-receipt', 'proof-of-payment', 'letter-of-medical-necessity'];

const upload = (says: Says, traits: Partial<Field> = {}) =>
  box(says, { control: 'file', inputType: 'file', name: '', idAttribute: '', accept: '', multiple: false, ...traits });

/** What a form with these upload boxes gets: the names for each box, or why it gets none. */
function planned(documents: PlanDocument[], ...boxes: Field[]): string[] {
  const attachments: Attachments = { documents, required: REQUIRED };
  const { items } = makePlan(
    recognize(page(box('First name'), box('Last name'), ...boxes)),
    CLAIM,
    undefined,
    attachments,
  );
  return items
    .filter(({ control }) => control === 'file')
    .map(({ action, decision, why, shown, attaches }) => {
      if (action?.do !== 'attach') return `${decision}: ${why}`;
      expect(decision).toBe('fill');
      expect(shown).toBe(action.files.map(({ name }) => name).join(', '));
      expect(attaches?.length).toBeGreaterThan(0);
      return shown;
    });
}

describe('which stored files go into an upload box', () => {
  it('those of the kind it asks for', () => {
    const boxes = [upload('Itemized bill'), upload('Proof of payment'), upload('Medical records')];
    expect(planned([PROOF, NOTES, BILL], ...boxes)).toEqual(['bill.pdf', 'slip.png', 'notes.pdf']);
  });

  it('nothing of another kind, and it says what is missing', () => {
    const [said] = planned([PROOF], upload('Itemized bill'));
    expect(said).toMatch(/^ignored: .*itemized bill or receipt.*Documents/);
  });

  it('all of both kinds where it takes several', () => {
    expect(planned([BILL, PROOF], upload('Itemized bill and proof of payment', { multiple: true }))).toEqual([
      'bill.pdf, slip.png',
    ]);
  });

  it('none of several where it takes one, and it says which', () => {
    const [said] = planned([BILL, PROOF], upload('Itemized bill and proof of payment'));
    expect(said).toMatch(/^needs-you: .*takes one file.*“bill.pdf” and “slip.png”/);
    expect(planned([BILL], upload('Itemized bill and proof of payment'))).toEqual(['bill.pdf']);
  });

  it('where it takes whatever supports the claim: what is required and has no box of its own', () => {
    const all = upload('Supporting documentation', { multiple: true });
    expect(planned([BILL, PROOF, LETTER, NOTES], all)).toEqual(['bill.pdf, slip.png, letter.pdf']);
    expect(planned([BILL, PROOF, LETTER, NOTES], upload('Itemized bill'), all)).toEqual([
      'bill.pdf',
      'slip.png, letter.pdf',
    ]);
    expect(planned([NOTES], all)[0]).toMatch(/^ignored: None of the files this claim must have/);
    expect(planned([BILL, LETTER], upload('Upload documents'))[0]).toMatch(/^needs-you: .*takes one file/);
  });

  it('each file once: a second box for the same is hers to judge', () => {
    const boxes = [upload('Receipts', { multiple: true }), upload('Receipts', { multiple: true })];
    const [first, second] = planned([BILL], ...boxes);
    expect(first).toBe('bill.pdf');
    expect(second).toMatch(/^needs-you: Another upload box/);
  });

  it('nothing into a box that is locked or asks for something else', () => {
    expect(planned([BILL], upload('Itemized bill', { readOnly: true }))[0]).toMatch(/^ignored: The page does not let/);
    expect(planned([BILL], upload('Photo ID'))[0]).toMatch(/^ignored/);
  });

  it('two files of one name are told apart', () => {
    const twin = file('itemized-receipt', 'bill.pdf', { id: 'other' });
    expect(planned([BILL, twin], upload('Itemized bills', { multiple: true }))).toEqual(['bill.pdf, bill (2).pdf']);
  });
});

describe('what a box does not take is not attached, and it says what it takes', () => {
  it.each([
    ['.pdf', PROOF, /takes only PDF, and “slip.png” is a PNG; nothing was attached/],
    ['image/png,image/jpeg', BILL, /takes only PNG or JPEG, and “bill.pdf” is a PDF/],
    ['.doc,.docx', BILL, /takes only DOC or DOCX/],
  ])('%s', (accept, document, why) => {
    const says = document === BILL ? 'Itemized bill' : 'Proof of payment';
    expect(planned([document], upload(says, { accept }))[0]).toMatch(why);
  });

  it.each([
    '.pdf,.jpg',
    'application/pdf',
    'application/*',
    '*/*',
    '.PDF',
    ' .pdf , .png',
    'image/*,application/x-pdf',
  ])('a PDF goes into accept="%s"', (accept) => {
    expect(planned([BILL], upload('Itemized bill', { accept }))).toEqual(['bill.pdf']);
  });

  it('a picture gets the ending that the box knows', () => {
    const photo = file('itemized-receipt', 'bill.jpeg');
    expect(planned([photo], upload('Itemized bill', { accept: '.jpg,.pdf' }))).toEqual(['bill.jpg']);
    expect(planned([photo], upload('Itemized bill', { accept: 'image/*' }))).toEqual(['bill.jpeg']);
  });

  it('only PDF by the words beside it', () => {
    const photo = file('itemized-receipt', 'bill.jpg');
    expect(planned([photo], upload({ label: 'Itemized bill', hint: 'PDF files only' }))[0]).toMatch(/takes only PDF/);
  });

  const big = file('itemized-receipt', 'big.pdf', { size: 6_000_000 });
  it.each([
    'PDF or JPG, up to 5 MB',
    'Maximum file size: 5MB',
    'Max. 5 MB per file',
    'Files must be less than 5 MB',
    '5 MB limit. pdf jpg png.',
    'Files no larger than 5,000 KB',
    'Tamaño máximo 5 MB',
  ])('%s', (hint) => {
    expect(planned([big], upload({ label: 'Itemized bill', hint }))[0]).toMatch(
      /takes files up to 5 MB, and “big.pdf” has 6 MB; nothing was attached/,
    );
    expect(planned([BILL], upload({ label: 'Itemized bill', hint }))).toEqual(['bill.pdf']);
  });

  it('more than all together may have', () => {
    const boxes = upload(
      { label: 'Bills', hint: 'Up to 10 MB each, total of all files up to 11 MB' },
      { multiple: true },
    );
    const other = file('itemized-receipt', 'other.pdf', { size: 6_000_000 });
    expect(planned([big, other], boxes)[0]).toMatch(
      /takes 11 MB in all, and your files have 12 MB; nothing was attached\. ‘Attach’ .* smaller copy of “big\.pdf”\.$/,
    );
    expect(planned([big], boxes)).toEqual(['big.pdf']);
    const pictures = [
      file('itemized-receipt', 'a.png', { size: 5_000_000 }),
      file('itemized-receipt', 'b.png', { size: 7_000_000 }),
    ];
    expect(planned(pictures, { ...boxes, accept: '.png' })[0]).toMatch(
      /your files have 12 MB; nothing was attached: make “b\.png” smaller, or attach fewer files yourself\.$/,
    );
  });

  describe('a smaller copy', () => {
    const copy = (size: number, name = 'big (smaller).pdf') => ({
      id: name + size,
      name,
      type: name.endsWith('.pdf') ? 'application/pdf' : 'image/jpeg',
      size,
    });
    const five = upload({ label: 'Itemized bill', hint: 'Up to 5 MB' });

    it('goes in where the file is too large: the largest that fits', () => {
      const both = { ...big, smaller: [copy(2_000_000, 'a.pdf'), copy(4_000_000, 'b.pdf'), copy(5_500_000, 'c.pdf')] };
      expect(planned([both], five)).toEqual(['b.pdf']);
    });

    it('stays out where the file itself fits', () => {
      expect(planned([{ ...big, smaller: [copy(2_000_000)] }], upload('Itemized bill'))).toEqual(['big.pdf']);
    });

    it('is offered, with the size it may have, where there is none that fits', () => {
      const attachments = { documents: [{ ...big, smaller: [copy(5_500_000)] }], required: REQUIRED };
      const { items } = makePlan(recognize(page(box('First name'), five)), CLAIM, undefined, attachments);
      expect(items.find(({ control }) => control === 'file')).toMatchObject({
        decision: 'needs-you',
        attaches: ['itemized-receipt'],
        tooLarge: { document: big.id, limit: 5_000_000 },
        why: expect.stringContaining('‘Attach’ in the checklist makes a smaller copy'),
      });
    });

    it('is offered too where the page says no size and the payer, or most sites, take less', () => {
      const planOf = (hint: string, most: number) => {
        const attachments = { documents: [big], required: REQUIRED, most };
        const one = upload({ label: 'Itemized bill', hint });
        const { items } = makePlan(recognize(page(box('First name'), one)), CLAIM, undefined, attachments);
        return items.find(({ control }) => control === 'file')!;
      };
      expect(planOf('', 5_000_000)).toMatchObject({
        decision: 'needs-you',
        tooLarge: { limit: 5_000_000 },
        why: expect.stringMatching(/does not say how large.*most take 5 MB.*has 6 MB; nothing was attached\. ‘Attach’/),
      });
      expect(planOf('', 10_000_000).decision).toBe('fill');
      // the page's own word wins
      expect(planOf('Up to 20 MB', 5_000_000).decision).toBe('fill');
      expect(planOf('All files together at most 20 MB', 5_000_000).decision).toBe('fill');
    });

    describe('of files that are too large only together', () => {
      const eleven = upload({ label: 'Bills', hint: 'Total of all files up to 11 MB' }, { multiple: true });
      const rowFor = (...documents: PlanDocument[]) => {
        const attachments = { documents, required: REQUIRED };
        const { items } = makePlan(recognize(page(box('First name'), eleven)), CLAIM, undefined, attachments);
        return items.find(({ control }) => control === 'file')!;
      };
      const bill = (name: string, size: number, ...smaller: number[]) =>
        file('itemized-receipt', name, { size, smaller: smaller.map((bytes) => copy(bytes, `${name} ${bytes}.pdf`)) });

      it('is offered of the largest, with the room that the others leave it', () => {
        expect(rowFor(bill('a', 2_000_000), bill('b', 10_000_000))).toMatchObject({
          decision: 'needs-you',
          attaches: ['itemized-receipt'],
          tooLarge: { document: 'id of b', limit: 9_000_000 },
        });
      });

      it('is offered of one after the other where one alone would have to become too small', () => {
        const [a, b] = [bill('a', 9_000_000), bill('b', 10_000_000)];
        expect(rowFor(a, b).tooLarge).toEqual({ document: 'id of b', limit: 5_500_000 });
        const smallerB = bill('b', 10_000_000, 5_400_000);
        expect(rowFor(a, smallerB).tooLarge).toEqual({ document: 'id of a', limit: 5_600_000 });
        expect(rowFor(bill('a', 9_000_000, 5_500_000), smallerB)).toMatchObject({
          decision: 'fill',
          shown: 'a 5500000.pdf, b 5400000.pdf',
        });
      });

      it('goes in for as few of them as that takes, the largest that fits', () => {
        const [a, b] = [bill('a', 4_000_000, 1_000_000), bill('b', 10_000_000, 3_000_000, 6_500_000, 7_500_000)];
        expect(rowFor(a, b).shown).toBe('a, b 6500000.pdf');
        expect(rowFor(bill('a', 4_000_000), bill('b', 6_000_000, 1_000_000)).shown).toBe('a, b');
      });

      it('leads to an end, whatever the sizes', () => {
        fc.assert(
          fc.property(fc.array(fc.integer({ min: 1000, max: 25_000_000 }), { minLength: 1, maxLength: 8 }), (sizes) => {
            let documents = sizes.map((size, at) => bill(`f${at}`, size));
            for (let presses = 0; presses <= 3 * sizes.length; presses++) {
              const { decision, tooLarge, action } = rowFor(...documents);
              if (decision === 'fill') {
                const sum = action?.do === 'attach' ? action.files.reduce((all, { size }) => all + size, 0) : -1;
                return sum > 0 && sum <= 11_000_000;
              }
              const { document, limit } = tooLarge!;
              documents = documents.map((one) =>
                one.id === document
                  ? { ...one, smaller: [...one.smaller!, copy(limit, `${one.name} ${limit}.pdf`)] }
                  : one,
              );
            }
            return false;
          }),
        );
      });
    });

    it('is not offered where the box would not take it', () => {
      const png = file('itemized-receipt', 'big.png', { size: 6_000_000 });
      const attachments = { documents: [png], required: REQUIRED };
      const only = upload({ label: 'Itemized bill', hint: 'Up to 5 MB' }, { accept: '.png' });
      const { items } = makePlan(recognize(page(box('First name'), only)), CLAIM, undefined, attachments);
      const row = items.find(({ control }) => control === 'file');
      expect(row?.tooLarge).toBeUndefined();
      expect(row?.why).not.toContain('smaller copy');
    });
  });

  it('a number that is no limit is none', () => {
    expect(planned([big], upload({ label: 'Itemized bill', hint: 'A scan of 2 MB is usual' }))).toEqual(['big.pdf']);
  });
});
