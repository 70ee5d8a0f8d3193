import { describe, expect, it } from 'vitest';
import { box, list, table, under } from '../../support/fieldBuilder';
import { readings } from './readings';
import { readingOf } from './uploads';

const patient = () => under('Patient', box('First name'), box('Last name'), box('Date of birth'));
const last = (...fields: Parameters<typeof readings>) => readings(patient(), ...fields).at(-1);

describe('sums and counts in Spanish', () => {
  it.each([
    ['Cantidad cobrada', 'charge'],
    ['Cantidad reclamada', 'charge'],
    ['Suma que le facturaron', 'charge'],
    ['Cantidad', 'units'],
    ['Cantidad de unidades', 'units'],
  ])('%s', (head, meant) => {
    const lines = table(['Fecha de servicio', 'Código CPT', head], 2, () => ({}));
    expect(readings(patient(), lines).slice(5, 6)).toEqual([`line[0].${meant}`]);
  });
});

describe('a whole address in one box', () => {
  it.each([
    'Dirección postal, ciudad, estado y zona postal',
    'Domicilio, municipio, estado y código postal',
    'Dirección, pueblo, estado y zip code',
  ])('%s', (label) => {
    expect(last(under('Proveedor', box('Nombre'), box(label)))).toBe('seller.address.full');
  });

  it('without the street it is the rest of one', () => {
    expect(last(under('Proveedor', box('Dirección'), box('Ciudad, estado y código postal')))).toBe(
      'seller.address.cityStateZip',
    );
  });
});

describe('how the bill was paid', () => {
  it.each(['How you paid', 'How I paid the bill', 'How it was paid', 'How this invoice was paid', 'Cómo la pagó'])(
    '%s',
    (label) => {
      expect(last(list(label, ['Check', 'Cash', 'Card']))).toBe('claim.paymentMethod');
    },
  );
});

describe('papers that prove it', () => {
  it.each([
    'Receipt or document that proves you paid',
    'Factura o comprobante de pago',
    'Recibo u otra prueba de pago',
    'Receipt or statement showing your payment',
  ])('%s', (label) => {
    expect(readingOf(label)).toBe('proof-of-payment');
  });

  it.each(['Statement from the clinic', 'Recibo detallado'])('%s is something else', (label) => {
    expect(readingOf(label)).not.toBe('proof-of-payment');
  });
});

describe('places and remarks', () => {
  it.each(['Location where treatment took place', 'Facility where the services happened'])('%s', (label) => {
    expect(last(box(label))).toMatch(/^facility\./);
  });

  it('what to write there takes nothing from what is asked', () => {
    expect(last(box('Additional information (list any code without a description)'))).toBe(
      'claim.additionalInformation',
    );
  });
});
