import { CONCEPTS } from '../../../concepts';
import { type DocumentKind, KIND_NAMES } from '../../../documents/kinds';
import { formatDayOrMonth } from '../../format';
import { hasWords, wholeMeaningText } from '../../meaningText';
import { documents } from '../documents';
import { meanings } from '../meanings';

/** Whose something is, as the plan says it. */
const WHOSE: Record<string, string> = {
  patient: meanings['group.patient'],
  subscriber: meanings['group.subscriber'],
  'ordering physician': meanings['group.physician'],
  'place of treatment': meanings['group.facility'],
  seller: meanings['group.seller'],
  'other policyholder': meanings['group.otherCoverage.policyholder'],
};

/** What of somebody. */
const OF_SOMEBODY: Record<string, string> = {
  'first name': 'nombre',
  'last name': 'apellido',
  name: 'nombre',
  practice: 'consultorio o empresa',
  credential: 'título (MD, DO, NP)',
  'birth date': 'fecha de nacimiento',
  sex: 'sexo',
  phone: 'teléfono',
  'e-mail': 'correo electrónico',
  street: 'calle',
  city: 'ciudad',
  state: 'estado',
  'ZIP code': 'código postal (ZIP)',
  address: 'dirección',
  NPI: 'NPI',
  'tax ID': 'número fiscal',
};

/** What else a profile can lack. */
const THINGS: Record<string, string> = {
  "subscriber's employer": 'empleador del titular de la póliza',
  'relationship to the subscriber': 'parentesco con el titular de la póliza',
  'marital status': 'estado civil',
  'insurance company': 'compañía de seguros',
  'plan name': 'nombre del plan',
  'member ID': 'número de afiliado (member ID)',
  'group number': 'número de grupo',
  'name of the other insurance': 'nombre del otro seguro',
  'plan name of the other insurance': 'nombre del plan del otro seguro',
  'member ID of the other insurance': 'número de afiliado (member ID) del otro seguro',
  'group number of the other insurance': 'número de grupo del otro seguro',
  'date of illness': 'fecha de la enfermedad',
  'description of the illness': 'descripción de la enfermedad',
  diagnosis: 'diagnóstico',
  'description of this diagnosis': 'descripción de este diagnóstico',
  'diagnosis to point to': 'diagnóstico al que remitir',
  'date of service': 'fecha del servicio',
  'place of service': 'lugar del servicio',
  'procedure code': 'código del procedimiento',
  service: 'servicio',
  'description of the service': 'descripción del servicio',
  'way of payment': 'forma de pago',
  'invoice number': 'número de factura',
};

function thing(words: string): string | undefined {
  if (Object.hasOwn(THINGS, words)) return THINGS[words];
  const [, what = '', whose = ''] = /^(.+) of the (.+)$/.exec(words) ?? [];
  const [own, owner] = [OF_SOMEBODY[what], WHOSE[whose]];
  return own && owner && `${own} (${owner})`;
}

const lowerFirst = (words: string): string =>
  /^[A-ZÁÉÍÓÚ][a-záéíóúñ]/.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;

function kind(name: string): string | undefined {
  const id = (Object.keys(KIND_NAMES) as DocumentKind[]).find((one) => KIND_NAMES[one] === name);
  return id && lowerFirst(documents[`kind.${id}`]);
}

/** Those of a list that have no word of their own stay as they are. */
const each = (words: string, say: (one: string) => string | undefined): string =>
  words
    .split(', ')
    .map((one) => say(one) ?? one)
    .join(', ');

/** A meaning that she can teach has its words; the others are never written. */
function concept(label: string): string | undefined {
  const file = / to attach$/.test(label) && kind(label.replace(/ to attach$/, ''));
  if (file) return `‘${file}’`;
  const id = CONCEPTS.find((one) => one.label === label)?.id;
  const meaning = id?.replace(/\[[nm]\]/g, '[0]');
  return meaning && hasWords(meaning) ? `‘${wholeMeaningText(meaning, 'es')}’` : undefined;
}

const SHEET: readonly [RegExp, string][] = [
  [/^the one line$/, 'la única línea que aparece aquí'],
  [/^the (\d+) lines$/, 'las $1 líneas que aparecen aquí'],
];
const LINES: readonly [RegExp, string][] = [
  [/^line (\d+)$/, 'la línea $1'],
  [/^lines (\d+) to (\d+)$/, 'las líneas $1 a $2'],
];
const COUNT: readonly [RegExp, string][] = [
  [/^1 line$/, '1 línea'],
  [/^(\d+) lines$/, '$1 líneas'],
];
const SAID: readonly [RegExp, string][] = [
  [/^ticked$/, 'marcada'],
  [/^not ticked$/, 'sin marcar'],
];
const by =
  (table: readonly [RegExp, string][]) =>
  (words: string): string | undefined => {
    const row = table.find(([pattern]) => pattern.test(words));
    return row && words.replace(...row);
  };

/** "Jan 14, 2026" and "Jan 2026", as `formatDayOrMonth` says them; anything else stays. */
function day(english: string): string {
  const [, month, date = '', year] = /^([A-Z][a-z]{2}) (?:(\d{1,2}), )?(\d{4})$/.exec(english) ?? [];
  if (!month) return english;
  const iso = new Date(`${month} ${date || 1}, ${year} UTC`).toISOString();
  return formatDayOrMonth(iso.slice(0, date ? 10 : 7), 'es');
}

/** Holes whose words are ours too and are said in Spanish, by the name of the hole; undefined where one is not known. */
export const HOLES: Readonly<Record<string, (words: string) => string | undefined>> = {
  whose: (words) => WHOSE[words],
  thing,
  day,
  kinds: (words) => each(words, kind),
  concept: (words) => concept(words) ?? `‘${words}’`,
  sheet: by(SHEET),
  lines: by(LINES),
  count: by(COUNT),
  said: (words) => {
    const ours = by(SAID)(words);
    return ours ? `‘${ours}’` : `«${words}»`;
  },
  types: (words) => words.replace(/ or /g, ' o ').replace(/\bpictures\b/g, 'imágenes'),
  names: (words) =>
    words
      .replace(/” and “/g, '» y «')
      .replace(/“/g, '«')
      .replace(/”/g, '»'),
};
