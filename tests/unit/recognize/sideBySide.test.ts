import { describe, expect, it } from 'vitest';
import type { Field } from '../../../lib/pipeline';
import { box, list, page, radios, under, YES_NO } from '../../support/fieldBuilder';
import { readings } from './readings';

const at = (says: Parameters<typeof box>[0], x: number, y: number): Field =>
  box(says, { rect: { x, y, width: 90, height: 20 } });

const HEADS = ['Day of service', 'CPT', 'Charge'];
const rowOf = (row: number): Field[] =>
  HEADS.map((head, column) => at(row === 0 ? { above: head } : '', column * 120, row * 32));

describe('rows drawn without a table', () => {
  it('go on where another box stands beside one of them', () => {
    const beside = [at({ above: 'Total of all charges' }, 600, 32), at({ above: 'You paid' }, 600, 96)];
    const read = readings(rowOf(0), rowOf(1), rowOf(2), rowOf(3), rowOf(4), beside);
    expect(read.slice(0, 15)).toEqual(
      [0, 1, 2, 3, 4].flatMap((row) => [`line[${row}].dateFrom`, `line[${row}].procedureCode`, `line[${row}].charge`]),
    );
    expect(read.slice(15)).toEqual(['claim.totalCharge', 'claim.amountPaid']);
  });
});

describe('what stands around a box', () => {
  it('the words under it say what its label leaves open', () => {
    const field = box({ label: 'Where the premiums come off', hint: 'Name of the employer' });
    expect(readings(field)).toEqual(['subscriber.employer']);
  });

  it('but not against what the label says', () => {
    expect(readings(under('Patient', box({ label: 'Date of birth', hint: 'Employer name' })))).toEqual([
      'patient.birthDate',
    ]);
  });

  it('a remark beside it names no stranger', () => {
    const remark = { left: 'Apellido materno', below: 'Omítalo si lleva un apellido nada más' };
    expect(readings(under('Paciente', box('Apellido paterno'), box(remark), box('Fecha de nacimiento'))).at(-1)).toBe(
      'patient.birthDate',
    );
  });

  it('"Name" under "Employer" is the employer, the phone under it is not asked of anybody we know', () => {
    const employer = under('Employer', box('Name'), box('Phone'));
    expect(readings(under('Patient', box('Last name')), under('Employee', box('Last name')), employer)).toEqual([
      'patient.name.last',
      'subscriber.name.last',
      'subscriber.employer',
      '',
    ]);
  });

  it('"Name" under "Employer" of another plan stays empty', () => {
    const other = under('Other health insurance', box('Name of policyholder'), ...under('Employer', box('Name')));
    expect(readings(under('Patient', box('Last name')), other).at(-1)).not.toBe('subscriber.employer');
  });

  it('"Evening" and "Daytime" go on with a long question over them', () => {
    const phones = under('Telephone at which we can reach the patient', box('Daytime'));
    expect(readings(phones)).toEqual(['patient.phone']);
  });

  it('a last name under a heading that speaks of care is no date', () => {
    expect(readings(under('Person who got the care', box('Last name'), box('First name')))).toEqual([
      'patient.name.last',
      'patient.name.first',
    ]);
  });
});

describe('who billed, said by what else was done', () => {
  it.each([
    'Business that supplied and invoiced the equipment',
    'Organization which provided and charged for the services',
    'Firm that sold the product',
  ])('%s', (heading) => {
    const seller = under(heading, box('Name'), box('Address in full'), box('Telephone'));
    expect(readings(under('Patient', box('Last name')), seller).slice(1)).toEqual([
      'seller.name.full',
      'seller.address.full',
      'seller.phone',
    ]);
  });
});

describe('Spanish', () => {
  const patient = () => under('Paciente', box('Apellidos'), box('Nombre'));
  const last = (...fields: (Field | Field[])[]) => readings(patient(), ...fields).at(-1);

  it('"su NPI" after a doctor is the doctor’s', () => {
    expect(last(box('Doctor que recetó o indicó el equipo'), box('Su NPI'))).toBe('physician.npi');
  });

  it.each([
    ['¿Qué médico se lo recomendó?', 'physician.name.full'],
    ['¿En qué hospital lo recibió?', 'facility.name.full'],
    ['¿Qué número lleva la factura?', 'claim.accountNumber'],
    ['¿Con qué pagó?', 'claim.paymentMethod'],
    ['N.º de identificación de afiliado', 'coverage.memberId'],
    ['Condición médica por la cual lo atendieron', 'condition.description'],
  ])('%s', (question, concept) => {
    expect(last(box(question))).toBe(concept);
  });

  it('nació', () => {
    expect(last(under('Paciente', box('Nació el')))).toBe('patient.birthDate');
    expect(last(under('Paciente', box('Ciudad donde nació')))).not.toBe('patient.birthDate');
  });

  it('an accident of whatever kind is no accident with a car', () => {
    expect(last(radios('¿Se debe a un accidente de auto, de trabajo o de otra clase?', ['Sí', 'No']))).toBe(
      'condition.anyAccident',
    );
    expect(last(radios('¿Empezó por su empleo?', ['Sí', 'No']))).toBe('condition.employment');
  });

  it('whose bill it is, told by the choices', () => {
    const whose = list('¿De quién es la factura?', ['Es mía', 'De mi esposo', 'De mi hija']);
    expect(last(under('Titular', box('Número de póliza')), whose)).toBe('patient.relationshipToSubscriber');
  });
});

describe('a page that is about other insurance', () => {
  it('has its own employer and its own patient all the same', () => {
    const all = under(
      'Coordination of benefits questionnaire and claim',
      ...under('Patient', box('First name'), box('Last name'), box('Date of birth')),
      ...under('Employee', box('Last name'), box('Date of birth')),
      ...under('Employer', box('Name')),
      radios('Does the patient have other coverage?', YES_NO),
    );
    const search = box('Search', { form: 'search' });
    const fields = page(
      search,
      all.map((field) => ({ ...field, form: 'claim' })),
    );
    expect(readings(fields)[6]).toBe('subscriber.employer');
  });
});
