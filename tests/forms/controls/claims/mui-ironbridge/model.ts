import type { Dayjs } from 'dayjs';

const address = () => ({ street: '', unit: '', city: '', state: null as string | null, zip: '' });

export const newService = () => ({
  dos: null as Dayjs | null,
  pos: '',
  cpt: '',
  what: '',
  qty: '',
  fee: '',
});

export const blankRequest = () => ({
  participant: {
    last: '',
    first: '',
    initial: '',
    born: null as Dayjs | null,
    fundId: '',
    groupNo: '',
    ssn4: '',
    local: null as string | null,
    employer: '',
    moved: false,
    phone: '',
    phoneKind: '',
    email: '',
    mail: address(),
  },
  patient: {
    who: '',
    last: '',
    first: '',
    born: null as Dayjs | null,
    gender: '',
    phone: '',
    student: false,
  },
  cob: { other: '', carrier: '', policy: '', holder: '' },
  cause: { work: false, auto: false, other: false, none: false, when: null as Dayjs | null, how: '' },
  provider: { name: '', tin: '', npi: '', phone: '', office: address() },
  ordering: { name: '', npi: '' },
  dx: ['', ''],
  firstSymptom: null as Dayjs | null,
  services: [newService(), newService()],
  paid: '',
  paidBy: '',
  statementNo: '',
  payTo: '',
  sign: { agree: false, name: '', date: null as Dayjs | null },
});

export type Request = ReturnType<typeof blankRequest>;

/** What the form holds by path, as flat strings. */
export function flat(value: unknown, path = ''): [string, string][] {
  if (value === null || value === undefined) return [[path, '']];
  if (typeof value === 'boolean') return [[path, value ? 'on' : '']];
  if (typeof value !== 'object') return [[path, String(value)]];
  const day = value as Dayjs;
  if (typeof day.format === 'function') return [[path, day.isValid() ? day.format('YYYY-MM-DD') : '']];
  return Object.entries(value).flatMap(([key, inner]) => flat(inner, path === '' ? key : `${path}.${key}`));
}
