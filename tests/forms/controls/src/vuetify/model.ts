import { reactive, ref, toRaw } from 'vue';
import { filesText } from '../shared/files.ts';

/** What the fields are bound to with v-model; `null` is how Vuetify says that nothing is chosen. */
export const claim = reactive({
  patientFirst: '',
  patientLast: '',
  patientBorn: '',
  patientPhone: '',
  patientState: null as string | null,
  patientSex: null as string | null,
  who: [] as string[],
  memberId: '',
  relationship: null as string | null,
  subscriberMonth: null as string | null,
  subscriberDay: '',
  subscriberYear: '',
  subscriberState: null as string | null,
  employer: null as string | null,
  sellerTaxId: '',
  serviceFrom: null as Date | null,
  diagnosis: null as string | null,
  what: '',
  total: null as number | null,
  signature: '',
  bill: null as File | null,
  medical: [] as File[],
});

/** Each Continue draws the form anew: its key changes. */
export const round = ref(0);

const two = (part: number | string) => String(part).padStart(2, '0');

/** The bound values as flat strings. */
export async function flat(from: typeof claim): Promise<Record<string, string>> {
  const { who, serviceFrom, subscriberYear, subscriberMonth, subscriberDay, bill, medical, ...plain } = from;
  const texts = Object.entries(plain).map(([key, value]) => [key, value === null ? '' : String(value)]);
  return {
    ...Object.fromEntries(texts),
    bill: await filesText(bill ? [toRaw(bill)] : []),
    medical: await filesText(medical.map(toRaw)),
    who: who.join(','),
    serviceFrom: serviceFrom
      ? [serviceFrom.getFullYear(), two(serviceFrom.getMonth() + 1), two(serviceFrom.getDate())].join('-')
      : '',
    subscriberBorn: [subscriberYear, subscriberMonth ?? '', two(subscriberDay)].join('-'),
  };
}
