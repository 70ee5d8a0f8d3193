import { PDFDocument } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { scanPdf } from '../../../lib/pdf/scan';
import { writePdf } from '../../../lib/pdf/write';
import type { Field, WriteAction } from '../../../lib/pipeline';
import { expectedForm, isFlat, judgePdf, pdfBytes, pdfFormNames, type Wants } from '../../support/pdfExpected';
import { heldIn } from '../../support/pdfHeld';
import { complaints, lookAtBlank } from '../../support/pdfLook';

/** Puts one of the wanted spellings into a field, as the planner would phrase it for this kind of control. */
function actionFor(field: Field, want: string): WriteAction {
  const text = want.startsWith('~') ? `Words with ${want.slice(1).split('|')[0]}` : want;
  if (['radio-group', 'select', 'combobox'].includes(field.control))
    return { do: 'choose', value: text, text, accept: [] };
  return { do: 'type', text };
}

/** Squares are ticked with the library's own call: the scan takes those that exclude each other for one question. */
async function ticked(bytes: Uint8Array, wants: Wants): Promise<Uint8Array> {
  const document = await PDFDocument.load(bytes);
  for (const [at, [want]] of Object.entries(wants)) if (want === 'on') document.getForm().getCheckBox(at).check();
  return document.save({ updateFieldAppearances: false });
}

/** What is on a form by right must fit there, whoever finds out that it belongs there. */
describe.each(pdfFormNames().filter((name) => !isFlat(name)))('%s filled with what belongs there', (name) => {
  it('takes every value and shows it whole, in its place and nowhere else', async () => {
    const bytes = pdfBytes(name);
    const { wants } = expectedForm(name).copies[0]!;
    const { fields } = (await scanPdf(bytes)).scan;
    const orders = fields.flatMap((field) => {
      const want = wants[field.at]?.[0] ?? '';
      if (want === '' || want === 'on' || !field.empty) return [];
      return [{ fieldId: field.id, signature: field.signature, action: actionFor(field, want) }];
    });
    const written = await writePdf(bytes, orders);
    const at = new Map(fields.map((field) => [field.id, field.at]));
    const failed = written.outcomes.filter(({ status }) => status !== 'filled');
    expect(failed.map(({ fieldId, why }) => `${at.get(fieldId)}: ${why}`)).toEqual([]);
    const filled = await ticked(written.bytes, wants);
    const held = await heldIn(filled);
    const wrong = Object.entries(wants).filter(([field, spellings]) => judgePdf(spellings, held[field]!) !== 'right');
    expect(wrong.map(([field, spellings]) => `${field}: ${held[field]}, not ${spellings[0]}`)).toEqual([]);
    expect(await complaints(await lookAtBlank(bytes), filled, held, wants)).toEqual([]);
  }, 40_000);
});
