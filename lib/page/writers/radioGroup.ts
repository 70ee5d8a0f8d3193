import { fireChange, fireInput } from '../events';
import { type Choice, findChoice, noChoice } from '../pick';
import { isOn, labelOf, press } from '../press';
import { optionText } from '../scan/radios';
import { tidy } from '../scan/text';
import type { ControlItem } from '../scan/walk';
import type { Target } from '../targets';
import { type Hands, type Writer, wrongAction } from './writer';

/** A whole group of radio buttons, native or ARIA: the member that is meant is pressed. */
export const radioGroup: Writer = {
  read({ members }) {
    const on = members.find(isOn);
    return on ? wordsOf(on) : '';
  },
  matches(target, action) {
    if (action.do !== 'choose') return false;
    const place = findChoice(choicesOf(target), action);
    return place >= 0 && isOn(target.members[place]!);
  },
  write(target, action, { focus, attempt }) {
    if (action.do !== 'choose') throw wrongAction();
    const member = target.members[findChoice(choicesOf(target), action)];
    if (!member) throw noChoice(action);
    focus.to(member);
    if (attempt === 0) press(member, 0);
    else press(labelOf(member), 1);
  },
  capture: ({ members }) => String(members.findIndex(isOn)),
  restore({ members }, captured, hands) {
    const before = members[Number(captured)];
    if (before) {
      hands.focus.to(before);
      return press(before, 0);
    }
    const on = members.find(isOn);
    if (on) release(on, hands);
  },
};

/**
 * A person cannot switch a radio button off, so no event says it. The bare `click` (no MouseEvent, so that the browser
 * does not check it again) makes a framework that manages the button look at it: one that keeps the choice in its own
 * state checks it again, which shows that it could not be restored.
 */
function release(member: HTMLElement, { focus }: Hands): void {
  if (!(member instanceof HTMLInputElement) || isManagedByHost(member)) return;
  focus.to(member);
  member.checked = false;
  member.dispatchEvent(new Event('click', { bubbles: true, composed: true }));
  fireInput(member);
  fireChange(member);
}

/** A custom element around the button says for itself whether it is checked; switching off its inside would only hide that. */
function isManagedByHost(member: HTMLElement): boolean {
  const root = member.getRootNode();
  if (root instanceof ShadowRoot && root.host.hasAttribute('checked')) return true;
  for (let node = member.parentElement; node; node = node.parentElement) {
    if (node.tagName.includes('-') && node.hasAttribute('checked')) return true;
  }
  return false;
}

const choicesOf = ({ members }: Target): Choice[] =>
  members.map((member) => ({
    value: (member as HTMLInputElement).value ?? member.getAttribute('data-value') ?? '',
    text: wordsOf(member),
    disabled: member.matches(':disabled') || member.getAttribute('aria-disabled') === 'true',
  }));

/** What a person reads beside one button. */
const wordsOf = (member: HTMLElement): string =>
  optionText({ control: { element: member } } as ControlItem) ||
  tidy(member.nextSibling?.textContent) ||
  tidy(member.getAttribute('value'));
