import { describe, expect, it } from 'vitest';
import { scanPdf } from '../../../lib/pdf/scan';
import { writePdf } from '../../../lib/pdf/write';
import type { Field, WriteAction } from '../../../lib/pipeline';
import { expectedForm, isFlat, judgePdf, pdfBytes, pdfFormNames } from '../../support/pdfExpected';
import { heldIn } from '../../support/pdfHeld';
import { complaints, lookAtBlank } from '../../support/pdfLook';

/** Puts one of the wanted spellings into a field, as the planner would phrase it for this kind of control. */
function actionFor(field: Field, want: string): WriteAction {
  const text = want.startsWith('~') ? `Words with ${want.slice(1).split('|')[0]}` : want;
  if (field.control === 'checkbox') return { do: 'check', on: true };
  if (['radio-group', 'select', 'combobox'].includes(field.control))
    return { do: 'choose', value: text, text, accept: [] };
  return { do: 'type', text };
}

/** What is on a form by right must fit there, whoever finds out that it belongs there. */
describe.each(pdfFormNames().filter((name) => !isFlat(name)))('%s filled with what belongs there', (name) => {
  it('takes every value and shows it whole, in its place and nowhere else', async () => {
    const bytes = pdfBytes(name);
    const { wants } = expectedForm(name).copies[0]!;
    const { fields } = (await scanPdf(bytes)).scan;
    const orders = fields.flatMap((field) => {
      const want = wants[field.at]?.[0] ?? '';
      if (want === '' || !field.empty) return [];
      return [{ fieldId: field.id, signature: field.signature, action: actionFor(field, want) }];
    });
    const filled = await writePdf(bytes, orders);
    const at = new Map(fields.map((field) => [field.id, field.at]));
    const failed = filled.outcomes.filter(({ status }) => status !== 'filled');
    expect(failed.map(({ fieldId, why }) => `${at.get(fieldId)}: ${why}`)).toEqual([]);
    const held = await heldIn(filled.bytes);
    const wrong = Object.entries(wants).filter(([field, spellings]) => judgePdf(spellings, held[field]!) !== 'right');
    expect(wrong.map(([field, spellings]) => `${field}: ${held[field]}, not ${spellings[0]}`)).toEqual([]);
    expect(await complaints(await lookAtBlank(bytes), filled.bytes, held, wants)).toEqual([]);
  }, 20_000);
});
