export interface Item {
  on: Date | null;
  code: string;
  called: string;
  howMany: string;
  price: string;
}

export const newItem = (): Item => ({ on: null, code: '', called: '', howMany: '', price: '' });

export const blankClaim = () => ({
  plan: { sponsor: '', insurer: '', option: '', cardId: '', group: '' },
  employee: {
    first: '',
    middle: '',
    last: '',
    born: null as Date | null,
    street: '',
    unit: '',
    city: '',
    state: '',
    zip: '',
    dayPhone: '',
    email: '',
  },
  patient: {
    who: '',
    first: '',
    middle: '',
    last: '',
    born: null as Date | null,
    sex: '',
    sameHome: false,
    street: '',
    city: '',
    state: '',
    zip: '',
    cell: '',
    email: '',
    work: '',
  },
  child: { school: '', guardian: '', guardianPhone: '' },
  other: { has: '', company: '', number: '', holder: '', holderBorn: null as Date | null, paid: '' },
  cause: { kind: '', when: null as Date | null, where: '', story: '' },
  biller: { name: '', ein: '', npi: '', phone: '', address: '', invoice: '' },
  site: { name: '', kind: '', street: '', city: '', state: '', zip: '' },
  doctor: { name: '', practice: '', phone: '', npi: '' },
  dx: { main: '', second: '', noticed: null as Date | null, about: '' },
  items: [newItem()],
  money: { total: '', mine: '', how: '', on: null as Date | null },
  pay: { to: '', by: '', routing: '', account: '' },
  upload: { bill: [] as string[], receipt: [] as string[] },
  finish: { agree: false, share: false, signed: '', on: null as Date | null, stars: '', text: '' },
});

export type Claim = ReturnType<typeof blankClaim>;

const two = (part: number) => String(part).padStart(2, '0');

/** Every value of the form by its path, as text. */
export function flat(value: unknown, path = ''): [string, string][] {
  if (value === null || value === undefined) return [[path, '']];
  if (typeof value === 'boolean') return [[path, value ? 'on' : '']];
  if (typeof value !== 'object') return [[path, String(value)]];
  if (value instanceof Date) {
    return [[path, `${value.getFullYear()}-${two(value.getMonth() + 1)}-${two(value.getDate())}`]];
  }
  if (path.startsWith('upload.')) return [[path, (value as string[]).join(', ')]];
  return Object.entries(value).flatMap(([key, inner]) => flat(inner, path === '' ? key : `${path}.${key}`));
}
