import { describe, expect, it } from 'vitest';
import { box, list, radios, under } from '../../support/fieldBuilder';
import { readings } from './readings';
import { readingOf } from './uploads';

describe('entries told by an ordinal or a letter', () => {
  const entry = (name: string) => [box(`${name}: date`), box(`${name}: what it was`), box(`${name} – cost`)];

  it.each([
    ['First visit', 'Second visit', 'Third visit'],
    ['1st charge', '2nd charge', '3rd charge'],
    ['Item A', 'Item B', 'Item C'],
    ['Primera compra', 'Segunda compra', 'Tercera compra'],
  ])('%s, %s, %s are rows of the claim', (...names) => {
    const meant = readings(names.flatMap(entry));
    expect(meant.filter((_, at) => at % 3 !== 1)).toEqual([
      'line[0].dateFrom',
      'line[0].charge',
      'line[1].dateFrom',
      'line[1].charge',
      'line[2].dateFrom',
      'line[2].charge',
    ]);
  });

  it('the first alone counts nothing', () => {
    expect(readings(box('First visit: date'), box('Total charge'))).not.toContain('line[0].dateFrom');
  });
});

describe('how many there were', () => {
  it.each(['Number of visits', 'Number of cooling treatments', 'Number of treatments you are claiming'])(
    '%s',
    (label) => {
      expect(readings(box(label), box('Total charge'))[0]).toBe('claim.serviceCount');
    },
  );
});

describe('what was billed and what was paid', () => {
  it.each([
    ['Amount billed by the supplier', 'claim.totalCharge'],
    ['Sum you were charged by your clinic', 'claim.totalCharge'],
    ['Cantidad facturada por la clínica', 'claim.totalCharge'],
    ['Less payments received', 'claim.amountPaid'],
    ['Payments made to date', 'claim.amountPaid'],
  ])('%s', (label, concept) => {
    expect(readings(box(label), box('Date of service'))[0]).toBe(concept);
  });

  it.each(['How was the supplier paid?', 'What did you pay with?'])('%s asks for the means', (label) => {
    const how = list(label, ['Credit card', 'Check', 'Cash']);
    expect(readings(how, box('Total charge'))[0]).toBe('claim.paymentMethod');
  });
});

describe('a claim sent earlier', () => {
  it.each(['Has this bill been submitted before?', 'Was this claim already filed with us before?'])(
    '%s',
    (question) => {
      const asked = radios(question, ['No, first time', 'Yes, again']);
      expect(readings(asked, box('Total charge'))[0]).toBe('claim.submissionKind');
    },
  );

  it.each(['Número de caso denegado', 'Case or claim reference from our letter'])('%s', (label) => {
    expect(readings(box(label), box('Nombre del paciente'))[0]).toBe('claim.originalReference');
  });
});

describe('who had it', () => {
  it.each([
    'Nombre de la asegurada que recibió la atención',
    'Name of the person the equipment was for',
    'Nombre de la afiliada que usó el equipo',
  ])('%s', (label) => {
    expect(readings(box(label))[0]).toBe('patient.name.full');
  });

  it('the treatment’s start is not the illness’s', () => {
    expect(readings(box('Fecha de inicio de la quimioterapia'))[0]).not.toBe('condition.onsetDate');
    expect(readings(box('Fecha de inicio de los síntomas'))[0]).toBe('condition.onsetDate');
  });

  it('a plan that paid first is no first name', () => {
    expect(readings(under('Other insurance', box('Name of the insurer who paid first')))[0]).not.toMatch(/name/);
  });
});

describe('papers in other words', () => {
  it.each([
    ['Prescription for a cranial prosthesis', 'wig-prescription'],
    ['Article from JAMA', 'jama-article'],
    ['Pages of the NCCN guidelines that support cooling', 'nccn-reference'],
    ['Text of the state law you rely on', 'state-law'],
  ])('%s', (label, concept) => {
    expect(readingOf(label)).toBe(concept);
  });
});
