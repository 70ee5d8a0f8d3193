import { buildForm, type Entry, field } from '../../scripts/pdf-forms/form.ts';

const text = { is: 'text' } as const;
const rows = Array.from({ length: 6 }, (_, row): Entry[] => {
  const top = 200 + row * 40;
  const one = (at: string, tip: string, x: number, width: number) =>
    field(`${at}${row}`, `${tip}, line ${row + 1}`, [x, top, width, 16], text, '', '');
  return [
    one('date', 'Date of service', 40, 80),
    one('code', 'Procedure code', 130, 60),
    one('what', 'Description of service', 200, 220),
    one('charge', 'Charge', 430, 80),
  ];
});

/** A made-up claim form with six rows for services, a sum and a place to sign. */
export const sixRowForm = (): Promise<Uint8Array> =>
  buildForm({
    page: 'six-rows',
    title: 'Claim form with six rows',
    profile: 'paxman-hub-2026',
    entries: [
      field('member', 'Member ID number', [40, 100, 150, 16], text, '', ''),
      field('last', 'Patient last name', [200, 100, 150, 16], text, '', ''),
      field('first', 'Patient first name', [360, 100, 150, 16], text, '', ''),
      ...rows.flat(),
      field('total', 'Total charge', [430, 460, 80, 16], text, '', ''),
      field('sign', 'Signature', [40, 520, 200, 20], { is: 'signature' }, '', ''),
    ],
  });
