import { describe, expect, it } from 'vitest';
import { box, list, radios, under, YES_NO } from '../../support/fieldBuilder';
import { readings } from './readings';
import { readingOf } from './uploads';

const insured = () => under('Asegurado', box('Primer nombre'), box('Apellidos'), box('Fecha de nacimiento'));
const last = (...fields: Parameters<typeof readings>) => readings(insured(), ...fields).at(-1);

describe('a claim form in Spanish', () => {
  it.each([
    'Nombre de la empresa que le cobró',
    'Nombre del negocio o persona que le vendió',
    'Teléfono de facturación',
  ])('"%s" is of whoever billed', (label) => {
    expect(last(box(label))).toMatch(/^seller\./);
  });

  it('whom nobody knows stays nobody', () => {
    expect(last(box('Nombre de la empresa que lo transportó'))).not.toMatch(/^seller\./);
  });

  it('a doctor’s firm is no doctor', () => {
    const care = under('Quién lo atendió', box('Médico que ordenó el tratamiento'), box('Clínica o grupo médico'));
    expect(readings(insured(), care).slice(3)).toEqual(['physician.name.full', 'physician.organization']);
  });

  it('what another plan paid is not what she paid', () => {
    const paid = ['Cantidad que usted pagó', 'Monto pagado por el otro seguro', '¿Cuánto pagó su aseguradora?'];
    expect(readings(insured(), ...paid.map((label) => box(label))).slice(3)).toEqual([
      'claim.amountPaid',
      'otherCoverage.detail',
      'otherCoverage.detail',
    ]);
  });

  it('an invoice beside the bank is still an invoice', () => {
    const money = under('Pago', box('Número de cuenta bancaria'), box('Número de factura'), box('Número de cuenta'));
    expect(readings(insured(), money).slice(3)).toEqual(['never payee', 'claim.accountNumber', 'never payee']);
  });

  it('for whom she asks is how the patient is related to the insured', () => {
    const choices = ['Para mí', 'Mi cónyuge', 'Mi hijo o hija'];
    expect(last(radios('¿Para quién es el reembolso?', choices))).toBe('patient.relationshipToSubscriber');
    expect(last(radios('¿Para quién es el reembolso?', ['Para mí', 'Para el hospital']))).not.toBe(
      'patient.relationshipToSubscriber',
    );
  });

  it('a dependent is a patient, another one is not', () => {
    expect(last(box('Nombre del dependiente'))).toBe('patient.name.full');
    expect(last(box('Nombre de otro dependiente cubierto'))).not.toBe('patient.name.full');
  });

  it('a condition that has to do with work, however it is said', () => {
    expect(last(radios('¿Se relaciona la lesión con su empleo?', YES_NO))).toBe('condition.employment');
    expect(last(radios('¿Trabaja actualmente el paciente?', YES_NO))).not.toBe('condition.employment');
  });

  it('who helped with the form is not she', () => {
    expect(last(box('Nombre de la persona que le ayudó a completar el formulario'))).toBe('never submitter.name.full');
  });

  it('direct deposit or a check by mail: where the money goes', () => {
    expect(last(radios('Recibir el dinero por', ['Depósito directo', 'Cheque por correo']))).toBe('never payee');
    expect(last(list('¿Cómo pagó?', ['Efectivo', 'Cheque', 'Tarjeta']))).toBe('claim.paymentMethod');
  });

  it('evidence of payment is its proof', () => {
    expect(readingOf('Evidencia del pago')).toBe('proof-of-payment');
  });
});

describe('the words of forms in Puerto Rico and Mexico', () => {
  it('the holder of another insurance is not the insured of this one', () => {
    const other = (heading: string) =>
      under(
        heading,
        box('Nombre de la compañía'),
        box('Nombre del asegurado'),
        box('Fecha de nacimiento del asegurado'),
      );
    for (const heading of ['Coordinación de beneficios', 'Seguro adicional', 'Otros planes de salud'])
      expect(readings(insured(), other(heading)).slice(3)).toEqual([
        'otherCoverage.payerName',
        'otherCoverage.policyholder.name.full',
        'otherCoverage.policyholder.birthDate',
      ]);
    expect(readings(under('Seguro', box('Nombre del asegurado')))).toEqual(['subscriber.name.full']);
  });

  it('the name of a company does not make what follows the company’s', () => {
    const asked = under('Datos del asegurado', box('Nombre de la empresa'), box('Sexo'), box('Pueblo'));
    expect(readings(asked)).toEqual(['subscriber.employer', 'subscriber.sex', 'subscriber.address.city']);
    const keeper = under('Datos del asegurado', box('Nombre del casero'), box('Teléfono'));
    expect(readings(keeper)).toEqual(['', '']);
  });

  it.each([
    ['Asegurado afectado: nombre completo', 'patient.name.full'],
    ['F. de nac. del paciente', 'patient.birthDate'],
    ['Nombre del emisor de la factura', 'seller.name.full'],
    ['Seguro social patronal del proveedor', 'seller.taxId'],
    ['Médico que ordena el servicio', 'physician.name.full'],
    ['Fecha de los primeros síntomas', 'condition.onsetDate'],
    ['¿Qué padece el paciente?', 'condition.description'],
    ['Número de certificado', 'coverage.memberId'],
    ['Médico que asiste en otro caso', ''],
  ])('"%s" is %s', (label, concept) => {
    expect(last(box(label))).toBe(concept);
  });

  it('what stands among the details of the bank is left to her', () => {
    expect(last(under('Datos bancarios', box('Titular de la cuenta')))).toBe('never payee');
    expect(readings(under('Datos del plan', box('Nombre del titular')))).toEqual(['subscriber.name.full']);
  });
});

describe('a claim form in two languages', () => {
  it('who files, by choices that say it twice', () => {
    const choices = ['The patient / El paciente', 'The member / El miembro', 'Somebody else / Otra persona'];
    expect(last(radios('I am / Yo soy', choices))).toBe('submitter.role');
    expect(last(radios('I am / Yo soy', ['Single / Soltero', 'Married / Casado']))).not.toBe('submitter.role');
  });

  it('the other company, and the birth date of whoever owns that plan', () => {
    const other = under(
      'Other coverage / Otra cobertura',
      box('Other carrier / Otra aseguradora'),
      box('Owner’s birth date'),
    );
    expect(readings(insured(), other).slice(3)).toEqual([
      'otherCoverage.payerName',
      'otherCoverage.policyholder.birthDate',
    ]);
    expect(last(under('Vehicle', box('Owner’s birth date')))).toBe('');
  });
});
