import dayjs, { type Dayjs } from 'dayjs';

const place = { line1: '', line2: '', town: '', state: '', zip: '' };
const noDay: Dayjs | null = null;

/** The request as react-hook-form keeps it. A day is a Dayjs or null, a switch or a tick a boolean, the rest text. */
export const BLANK_REQUEST = {
  filledBy: '',
  covered: {
    given: '',
    initial: '',
    family: '',
    birthday: noDay as Dayjs | null,
    sex: '',
    relation: '',
    married: '',
    sameHome: false,
    home: { ...place },
    phone: '',
    email: '',
  },
  employee: {
    name: '',
    birthday: noDay as Dayjs | null,
    gender: '',
    cardNumber: '',
    company: '',
    home: { ...place },
    phone: '',
  },
  plan: { carrier: '', option: '', group: '' },
  illness: { main: '', second: '', third: '', since: noDay as Dayjs | null },
  expenses: Array.from({ length: 7 }, () => ({
    day: noDay as Dayjs | null,
    what: '',
    code: '',
    quantity: '',
    price: '',
  })),
  totals: { sum: '', paid: '', receipt: '' },
  treated: { doctor: '', practice: '', npi: '', phone: '', office: { ...place } },
  location: { name: '', npi: '', kind: '', site: { ...place } },
  billed: { name: '', ein: '', npi: '', phone: '', desk: { ...place } },
  abroad: false,
  questions: { otherPlan: '', work: '', vehicle: '', accident: '', alreadyPaid: '', paidWith: '' },
  otherPlan: { carrier: '', holder: '', number: '' },
  payProvider: false,
  refund: '',
  sign: { true: false, name: '', day: noDay as Dayjs | null, phoneCall: false },
};

export type Request = typeof BLANK_REQUEST;

const text = (leaf: unknown): string => {
  if (dayjs.isDayjs(leaf)) return leaf.isValid() ? leaf.format('YYYY-MM-DD') : 'Invalid date';
  if (typeof leaf === 'boolean') return leaf ? 'on' : '';
  return leaf === null || leaf === undefined ? '' : String(leaf);
};

/** Every leaf of the request by its dotted path; days as YYYY-MM-DD, a set switch as 'on', nothing as ''. */
export function leaves(branch: unknown, path: readonly string[] = []): [string, string][] {
  if (branch && typeof branch === 'object' && !dayjs.isDayjs(branch)) {
    return Object.entries(branch).flatMap(([key, inner]) => leaves(inner, [...path, key]));
  }
  return [[path.join('.'), text(branch)]];
}
