type Detail = { value?: string; checked?: boolean; contact?: string };

/** '1978-4-9' as the date component gives it -> '1978-04-09'; '' while a part is missing. */
function isoDay(typed: string): string {
  const [year = '', month = '', day = ''] = typed.split('-');
  const whole = /^\d{4}$/.test(year) && Number(month) > 0 && Number(day) > 0;
  return whole ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : '';
}

const ticked = (detail: Detail) => (detail.checked ? 'on' : '');

/**
 * Which event of which component is an answer, and what it says. An event of a component inside another component's
 * shadow root arrives as the outer component's, so an event counts only for the component it is listed under.
 */
const ANSWER: Record<string, Record<string, (detail: Detail, host: HTMLInputElement) => string>> = {
  'va-text-input': { input: (_, host) => host.value ?? '' },
  'va-textarea': { input: (_, host) => host.value ?? '' },
  'va-select': { vaSelect: ({ value }) => value ?? '' },
  'va-combo-box': { vaSelect: ({ value }) => value ?? '' },
  'va-radio': { vaValueChange: ({ value }) => value ?? '' },
  'va-checkbox': { vaChange: ticked },
  'va-privacy-agreement': { vaChange: ticked },
  'va-memorable-date': { dateChange: (_, host) => isoDay(host.value ?? '') },
  'va-telephone-input': { vaContact: ({ contact }) => contact ?? '' },
  'va-statement-of-truth': { vaInputChange: ({ value }) => value ?? '', vaCheckboxChange: ticked },
};
const EVENTS = new Set(Object.values(ANSWER).flatMap((events) => Object.keys(events)));

const QUESTIONS = Object.keys(ANSWER).join(',');

/** Every question below this element, shown or not. */
export const questionsIn = (root: ParentNode) => [...root.querySelectorAll<HTMLElement>(QUESTIONS)];

/** Keeps the answers of all questions below `form` by the id of their component, from the components' own events. */
export function keepAnswers(form: HTMLElement, onAnswer: (key: string, answers: Map<string, string>) => void) {
  const answers = new Map<string, string>();
  for (const host of questionsIn(form)) {
    answers.set(host.id, host.getAttribute('value') ?? '');
    if (host.localName === 'va-statement-of-truth') answers.set(`${host.id}-certified`, '');
  }
  for (const type of EVENTS) {
    form.addEventListener(type, (event) => {
      const host = event.target as HTMLInputElement;
      const read = ANSWER[host.localName]?.[type];
      if (!read) return;
      const key = type === 'vaCheckboxChange' ? `${host.id}-certified` : host.id;
      answers.set(key, read((event as CustomEvent<Detail>).detail, host));
      onAnswer(key, answers);
    });
  }
  return answers;
}
