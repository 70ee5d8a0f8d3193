import { describe, expect, it } from 'vitest';
import { readingOf } from './uploads';

describe('which files an upload box asks for', () => {
  it.each([
    ['Itemized bill', 'itemized-receipt'],
    ['Upload the itemized bill (PDF or photo)', 'itemized-receipt'],
    ['Scans of invoices', 'itemized-receipt'],
    ['Attach bill:', 'itemized-receipt'],
    ['Drop the superbill here or', 'itemized-receipt'],
    ['Receipts (PDF, JPG or PNG, 10 MB each)', 'itemized-receipt'],
    ['Can you add a photo of the bill?', 'itemized-receipt'],
    ['Factura detallada', 'itemized-receipt'],
    ['Proof of payment', 'proof-of-payment'],
    ['Add receipt or card statement', 'proof-of-payment'],
    ['Payment receipt', 'proof-of-payment'],
    ['Comprobante de pago', 'proof-of-payment'],
    ['Show that you paid', 'proof-of-payment'],
    ['Show us the invoice', 'itemized-receipt'],
    ['A letter from the other insurer? Add it', 'eob-other-insurance'],
    ['Explanation of Benefits (EOB) from your other insurance', 'eob-other-insurance'],
    ['Attach the other plan’s statement', 'eob-other-insurance'],
    ['Letter of medical necessity', 'letter-of-medical-necessity'],
    ['Carta de necesidad médica', 'letter-of-medical-necessity'],
    ['Prescription or physician’s order', 'doctors-order'],
    ['Medical records', 'progress-notes'],
    ['Clinical notes', 'progress-notes'],
    ['Prior authorization letter', 'pre-authorization'],
    ['Completed claim form', 'claim-form'],
    ['Final denial letter', 'denial-letter'],
    ['Itemized bill and proof of payment', 'itemized-receipt proof-of-payment'],
    ['Adjunte la factura detallada y el comprobante de pago', 'itemized-receipt proof-of-payment'],
    ['Add your itemized bill and receipts', 'itemized-receipt proof-of-payment'],
    ['Attach bill and EOB', 'itemized-receipt eob-other-insurance'],
  ])('%s', (label, kinds) => {
    expect(readingOf(label).split(' ').toSorted()).toEqual(kinds.split(' ').toSorted());
  });

  it.each([
    'Supporting documentation',
    'Upload files',
    'Attachments',
    'Documents',
    'Drag files here or browse',
    'Additional documents (PDF, up to 10 MB)',
    'Please upload all required documents',
    'Documentos de apoyo, adjuntar archivos aquí',
  ])('%s: whatever supports the claim', (label) => {
    expect(readingOf(label)).toBe('any');
  });

  it.each([
    'Driver’s license',
    'Photo ID',
    'Power of attorney',
    'Copy of your insurance card',
    'Voided check for direct deposit',
    'Profile picture',
    'Police report',
    'Student schedule',
    'Upload your W-9',
    'Insurance card and itemized bill',
  ])('%s is left to her', (label) => {
    expect(readingOf(label)).toBe('none');
  });

  it('a button that only says to choose files means what the heading over it asks for', () => {
    expect(readingOf('Choose files', { sections: ['Submit a claim', 'Itemized bill'] })).toBe('itemized-receipt');
    expect(readingOf({ inside: 'Browse' }, { sections: ['Proof of payment'] })).toBe('proof-of-payment');
  });

  it('a label that only says to upload leaves it to what stands over it, if that asks for a file', () => {
    expect(readingOf({ label: 'Upload Files Or drop files', above: 'Itemized bill' })).toBe('itemized-receipt');
    expect(readingOf({ label: 'Upload files', above: 'Your notes' })).toBe('any');
    expect(readingOf({ label: 'Upload files', above: 'Photo ID' })).toBe('none');
  });

  it('what the box itself says wins over what stands beside it', () => {
    expect(readingOf({ inside: 'Drop the itemized bill here', left: 'Notes' })).toBe('itemized-receipt');
    expect(readingOf({ label: 'Passport', inside: 'Passport or bill' })).toBe('none');
  });

  it('a box without any words goes by its name', () => {
    expect(readingOf('', { name: 'itemizedBill' })).toBe('itemized-receipt');
    expect(readingOf('', { name: 'file1' })).toBe('any');
    expect(readingOf('', { name: 'x7' })).toBe('none');
  });

  it.each([{ hiddenBy: 'opacity' }, { ignoreHint: true }, { landmark: 'search' }])('is left alone: %o', (traits) => {
    expect(readingOf('Itemized bill', traits)).toBe('none');
  });
});
