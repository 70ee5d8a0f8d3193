import { UserError } from '../../errors';
import { kindOf } from '../kinds';
import { Sieve } from '../proposals';
import { readAmount, readDate } from '../table/cells';
import { type Cells, isSum, readRow } from '../table/row';
import { type DraftLine, nobody, type Reading } from '../types';
import { offerHead, printedTotal } from './head';
import { type BillRow, billRows } from './table';
import { readPdfText, type TextLine } from './text';

const MOST_LINES = 200;
const PAYMENT = /\bpayments?\b|\bpaid\b|\bpago\b|thank you/i;

/** What lowers a bill and is no payment of hers. */
const NOT_HERS =
  /adjust|discount|courtesy|write.?off|refund|revers|credit (?:memo|note)|insur|medicare|ajuste|descuento|bonificaci|reembolso|devoluci|aseguradora|seguro/i;

const wordsOf = (cells: Cells) => `${cells('moreWords')} ${cells('words')}`;

/** A row that tells of money that came or was let off, not of a charge. */
const isPayment = ({ cells }: BillRow) =>
  (readAmount(cells('charge')) ?? 0) < 0 ||
  // a session that is “paid in full” is a charge
  (PAYMENT.test(wordsOf(cells)) && kindOf(cells('code'), wordsOf(cells)) === '');

function offerPayment(sieve: Sieve, { cells, page, all }: BillRow): void {
  const amount = readAmount(cells('paid')) ?? readAmount(cells('charge'));
  const words = wordsOf(cells);
  if (NOT_HERS.test(words) || !PAYMENT.test(words)) {
    sieve.refuse({ page }, all.join(' | '), 'not-hers');
    return;
  }
  const date = readDate(cells('date')) ?? '';
  if (!amount) return;
  const method = cells('words').replace(/\s+/g, ' ').slice(0, 40);
  sieve.offer('course.payments', { date, amountCents: Math.abs(amount), method }, { page }, true);
}

/** What of a bill's printed lines can be taken. */
export function readBill(lines: readonly TextLine[], pages: number): Reading {
  const sieve = new Sieve();
  offerHead(sieve, lines);
  const charges: DraftLine[] = [];
  for (const row of billRows(lines).slice(0, MOST_LINES)) {
    if (isSum(row.cells, row.all)) continue;
    if (isPayment(row)) {
      offerPayment(sieve, row);
      continue;
    }
    const read = readRow(row.cells, { page: row.page }, true);
    const isPlain = row.isHeaded && !PAYMENT.test(wordsOf(row.cells));
    charges.push({ ...read.line, ...(isPlain ? {} : { unsure: true }) });
    if (read.paid && read.paid > 0) {
      sieve.offer('course.payments', { date: '', amountCents: read.paid, method: '' }, { page: row.page }, true);
    }
  }
  if (charges.length === 0 && sieve.proposals.length === 0) {
    throw new UserError(
      'import-no-lines',
      'No line with a date and an amount was found in this PDF, so there is nothing to take from it.',
    );
  }
  // a sum that does not come out says that a line was misread or missed
  const total = printedTotal(lines)?.cents;
  const sum = charges.reduce((all, { chargeCents }) => all + Number(chargeCents), 0);
  const doubtful = total !== undefined && total !== sum;
  const found = {
    ...nobody(),
    proposals: sieve.proposals,
    refused: sieve.refused,
    lines: doubtful ? charges.map((line) => ({ ...line, unsure: true })) : charges,
  };
  return { format: 'bill', people: [found], read: pages, others: 0 };
}

/** An itemized bill as a PDF with text. Throws what `readPdfText` throws, and UserError 'import-no-lines'. */
export async function readBillPdf(bytes: Uint8Array): Promise<Reading> {
  const { lines, pages } = await readPdfText(bytes);
  return readBill(lines, pages);
}
