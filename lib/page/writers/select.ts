import { fireChanged } from '../events';
import { isTakenAs, takenAs } from '../listbox';
import { until } from '../pause';
import { type Choice, type ChooseAction, findChoice, isAccepted, noChoice } from '../pick';
import { isEmpty, standInOf, tidy } from '../readerParts';
import { bare } from '../same';
import type { Target } from '../targets';
import { textIn } from '../textIn';
import { combobox } from './combobox';
import { listboxButton } from './listboxButton';
import { as, type Hands, type Writer } from './writer';

/** How long a widget may take to show what its native list holds. */
const SHOWN_WITHIN = 150;

const selectOf = (target: Target) => target.element as HTMLSelectElement;

/**
 * Native <select>, one choice or several. Standing on its placeholder it is empty. One that a widget stands in for counts
 * by what the widget shows; where that does not follow the native list, or offers more, the widget is used as a person does.
 */
export const select: Writer = {
  read: (target) => (isEmpty('select', target.element) ? '' : wordsOf([...selectOf(target).selectedOptions])),
  matches(target, action) {
    if (action.do !== 'choose') return false;
    const list = selectOf(target);
    const places = placesOf(target, action);
    const wanted = places.map((place) => keyOf(list.options[place]));
    const now = [...list.selectedOptions].map(keyOf);
    return !wanted.includes('') && `${wanted.sort()}` === `${now.sort()}` && isShown(target, action);
  },
  async write(target, action, hands) {
    const list = selectOf(target);
    const wanted = as(action, 'choose');
    const places = placesOf(target, wanted);
    const widget = standInOf(list);
    const canTake = list.multiple || places.length === 1;
    if (canTake && !places.includes(-1)) {
      const before = stateOf(list);
      setPlaces(list, String(places), hands);
      if (!widget || (await until(() => isShown(target, wanted), SHOWN_WITHIN))) return;
      setPlaces(list, before, hands);
    }
    if (!widget || places.length > 1) throw noChoice();
    await writerOf(widget).write(drawnBy(widget, target), action, hands);
    takenAs(list, wanted, shownBy(widget, target));
  },
  capture: (target) => {
    const widget = standInOf(selectOf(target));
    return stateOf(selectOf(target)) + (widget ? `\n${textIn(widget)}` : '');
  },
  async restore(target, captured, hands) {
    const list = selectOf(target);
    const widget = standInOf(list);
    const [places = '', shown] = captured.split('\n');
    const after = stateOf(list);
    setPlaces(list, places, hands);
    if (!widget || shown === undefined || widget.matches('input')) return;
    if (await until(() => textIn(widget) === shown, SHOWN_WITHIN)) return;
    setPlaces(list, after, hands); // from where the widget is, so that it tells of the change
    await listboxButton.restore(drawnBy(widget, target), `\n${shown}`, hands);
  },
};

function setPlaces(list: HTMLSelectElement, places: string, { focus }: Hands): void {
  focus.to(standInOf(list) ?? list);
  list.selectedIndex = -1;
  for (const place of places.split(',')) {
    const option = list.options[Number(place || -1)];
    if (option) option.selected = true;
  }
  fireChanged(list);
}

const writerOf = (widget: HTMLElement): Writer => (widget.matches('input') ? combobox : listboxButton);
const drawnBy = (widget: HTMLElement, target: Target): Target => ({ ...target, element: widget });
const shownBy = (widget: HTMLElement, target: Target): string => writerOf(widget).read(drawnBy(widget, target));

/** Whether the widget that stands in for a list, if any, shows what the list holds or what was chosen in it. */
function isShown(target: Target, action: ChooseAction): boolean {
  const list = selectOf(target);
  const widget = standInOf(list);
  if (!widget) return true;
  const shown = shownBy(widget, target);
  const chosen = [...list.selectedOptions].map((option) => bare(option.text));
  if (list.multiple) return chosen.every((text) => bare(shown).includes(text));
  return chosen.includes(bare(shown)) || isAccepted(shown, action) || isTakenAs(list, action, shown);
}

/** The places of the options that are selected now, with commas between. */
const stateOf = (list: HTMLSelectElement): string =>
  [...list.options].flatMap(({ selected }, place) => (selected ? [place] : [])).join();

const keyOf = (option: HTMLOptionElement | undefined): string => (option ? `${option.value}\n${option.text}` : '');

const wordsOf = (options: HTMLOptionElement[]): string => tidy(options.map(({ text }) => text).join(', '), 200);

/** The places of all that an action chooses; -1 for what is not among the options. */
const placesOf = (target: Target, action: ChooseAction): number[] => {
  const choices = choicesOf(target);
  const also = (action.also ?? []).map((one): ChooseAction => ({ ...one, do: 'choose', accept: [] }));
  return [action, ...also].map((one) => findChoice(choices, one));
};

const choicesOf = (target: Target): Choice[] =>
  [...selectOf(target).options].map((option) => ({
    value: option.value,
    text: option.label || option.text,
    disabled: option.matches(':disabled'),
  }));
