import { takes } from '../documents/accepts';
import { REFUSED_FILE } from '../documents/refusedFile';
import { formatDayOrMonth } from '../i18n/format';
import type { DetailedReason, Reason } from '../page/reason';
import type { AttachedFile, Outcome, WriteAction, WriteOrder } from '../pipeline';

/** What a sentence may name: the value that was to be written, what the control holds, and what the page said beyond. */
interface Told {
  wanted: string;
  held: string;
  detail: string;
  /** What was to be attached. */
  files: readonly AttachedFile[];
}

const turned = ({ wanted, held }: Told) => `The page turned "${wanted}" into "${held}"`;

/** Why a field that holds another value than hers stays as it is. */
export const holdsOther = (held: string, wanted: string): string =>
  `This field holds "${held}" and your profile says "${wanted}"; it was left as it is.`;

const SENTENCES: Record<Reason | DetailedReason, (told: Told) => string> = {
  stopped: () => 'Filling was stopped before this field.',
  refused: () => 'The page did not take this value.',
  gone: () => 'This field is no longer on the page.',
  changed: () => 'This field has changed since the page was read, so nothing was written.',
  locked: () => 'The page does not let this field be changed.',
  hidden: () => 'This field is no longer shown on the page.',
  held: ({ wanted, held, files }) =>
    files.length > 0 ? `“${held}” is attached here already, so “${wanted}” was not.` : holdsOther(held, wanted),
  password: () => 'A password is yours to type.',
  kind: () => 'This kind of field cannot hold this value.',
  number: ({ wanted }) => `This field takes only a plain number, and "${wanted}" is none.`,
  parts: () => 'This date field does not say which part is month, day and year.',
  choice: ({ wanted }) => `The choice "${wanted}" was not found here.`,
  twins: ({ detail }) => `More than one choice here reads "${detail}".`,
  short: ({ wanted, detail }) =>
    `This field takes ${detail} characters and "${wanted}" has ${wanted.length}, so nothing was written.`,
  range: ({ detail }) => {
    const [value, first, last] = detail.split('/').map((iso) => formatDayOrMonth(iso, 'en'));
    const range = [first && `from ${first}`, last && `to ${last}`].filter(Boolean).join(' ');
    return `This field takes dates ${range}, and ${value} is outside.`;
  },
  removed: () => 'The page removed this field after it was filled.',
  cleared: ({ wanted, files }) =>
    files.length > 0
      ? `The page does not show “${wanted}” as attached; please check it there.`
      : `The page cleared "${wanted}".`,
  several: ({ files }) => REFUSED_FILE.several(files.map(({ name }) => name)),
  filetype: ({ files, detail }) => {
    const file = files.find((one) => !takes(detail, one)) ?? files[0]!;
    return REFUSED_FILE.type(file, detail);
  },
  turned: (told) => `${turned(told)}; please check it.`,
  undone: (told) => `${turned(told)}, so it was taken out again.`,
};

/** The outcome with its reason as one sentence for her; what is a sentence already, or nothing, stays. */
export function worded(outcome: Outcome, { action }: Pick<WriteOrder, 'action'>): Outcome {
  const [, code = '', detail = ''] = /^(\S*) ?(.*)$/s.exec(outcome.why) ?? [];
  if (!Object.hasOwn(SENTENCES, code)) return outcome;
  const tell = SENTENCES[code as Reason | DetailedReason];
  const files = action.do === 'attach' ? action.files : [];
  const why = tell({ wanted: shown(action), held: outcome.readBack, detail, files });
  // a file of hers could not be put back, so it is never replaced
  const asks = code === ('held' satisfies Reason) && files.length === 0;
  return { ...outcome, why, ...(asks && { held: outcome.readBack }) };
}

/** The value of an order as she reads it. */
function shown(action: WriteAction): string {
  if (action.do === 'check') return action.on ? 'ticked' : 'not ticked';
  if (action.do === 'date') return action.iso;
  if (action.do === 'attach') return action.files.map(({ name }) => name).join(', ');
  return action.text || (action.do === 'choose' ? action.value : '');
}
