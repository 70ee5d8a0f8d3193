import { reactive } from 'vue';

const blankCharge = () => ({ on: '', code: '', units: '', amount: '' });

/** What the fields are bound to. */
export const expense = reactive({
  patient: { first: '', middle: '', last: '', born: '', gender: null as string | null, link: null as string | null },
  contact: { phone: '', email: '', line1: '', line2: '', city: '', state: null as string | null, zip: '' },
  employee: { first: '', last: '', born: '', member: '', group: '', plan: '', phone: '', employer: '' },
  second: {
    has: undefined as string | undefined,
    company: '',
    number: '',
    group: '',
    holder: '',
    holderBorn: '',
  },
  cause: {
    work: undefined as string | undefined,
    auto: undefined as string | undefined,
    other: undefined as string | undefined,
  },
  clinic: {
    name: '',
    tin: '',
    npi: '',
    phone: '',
    line1: '',
    line2: '',
    city: '',
    state: null as string | null,
    zip: '',
  },
  referral: { name: '', npi: '' },
  illness: { what: '', first: '', second: '' },
  charges: [blankCharge(), blankCharge()],
  sums: { total: '', paid: '', account: '' },
  payout: null as string | null,
  newsletter: false,
  attest: false,
  signature: '',
  signedOn: '',
});

export const addCharge = () => expense.charges.push(blankCharge());
export const dropCharge = (at: number) => expense.charges.splice(at, 1);

function flatten(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'boolean') return [[path, value ? 'on' : '']];
  if (typeof value !== 'object' || value === null) return [[path, String(value ?? '')]];
  return Object.entries(value).flatMap(([name, inner]) => flatten(inner, path ? `${path}.${name}` : name));
}

export const flat = (): Record<string, string> => Object.fromEntries(flatten(expense));
