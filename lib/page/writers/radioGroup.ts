import { fire, fireChanged } from '../events';
import { type Choice, findChoice, noChoice } from '../pick';
import { isOff, isOn, pressBox } from '../press';
import { attribute, tidy } from '../readerParts';
import { isToggle } from '../scan/toggle';
import type { Target } from '../targets';
import { textIn } from '../textIn';
import { as, type Writer } from './writer';

/** A whole group of radio buttons, native or ARIA: the member that is meant is pressed. */
export const radioGroup: Writer = {
  read({ members }) {
    const on = members.find(isOn);
    return on ? wordsOf(on) : '';
  },
  matches(target, action) {
    if (action.do !== 'choose') return false;
    const member = target.members[findChoice(choicesOf(target), action)];
    return member !== undefined && isOn(member);
  },
  write(target, action, { focus, attempt }) {
    const member = target.members[findChoice(choicesOf(target), as(action, 'choose'))];
    if (!member) throw noChoice();
    focus.to(member);
    pressBox(member, attempt);
  },
  capture: ({ members }) => String(members.findIndex(isOn)),
  /**
   * The button that was on is pressed again. A person cannot switch a radio button off, so of a group that had none
   * chosen no event says it: the button has no value while its events are heard, which is what most pages then keep. The
   * bare `click` makes a framework that manages the button look at it: one that keeps the choice in its own state all the
   * same checks it again, which shows that it could not be restored. A choice drawn as buttons goes when its button is
   * pressed once more.
   */
  restore({ members }, captured, { focus, attempt }) {
    const before = members[Number(captured)];
    if (before) {
      focus.to(before);
      return pressBox(before, attempt);
    }
    const on = members.find(isOn);
    if (on && isToggle(on)) return pressBox(on, attempt);
    if (!(on instanceof HTMLInputElement) || isManagedByHost(on) || on.closest(MODELLED)) return;
    focus.to(on);
    const { value } = on;
    on.checked = false;
    on.value = '';
    fire(on, 'click');
    fireChanged(on);
    on.value = value;
  },
};

/** What Angular and Vuetify put around controls of theirs: their models keep what was chosen, or take `false` for a choice. */
const MODELLED = ['ng-dirty', 'ng-touched', 'v-radio'].map((name) => `.${name}`).join();

/** A custom element around the button says for itself whether it is checked; switching off its inside would only hide that. */
function isManagedByHost(member: HTMLElement): boolean {
  const root = member.getRootNode();
  const host = root instanceof ShadowRoot ? root.host : member.closest('[checked]');
  return host?.hasAttribute('checked') === true && host.localName.includes('-');
}

const choicesOf = ({ members }: Target): Choice[] =>
  members.map((member) => ({
    value: (member as HTMLInputElement).value ?? (attribute(member, 'data-value') || attribute(member, 'value')),
    text: wordsOf(member),
    disabled: isOff(member),
  }));

/** What a person reads beside one button. */
function wordsOf(member: HTMLElement): string {
  const root = member.getRootNode() as Document | ShadowRoot;
  // a component's own labels are known to itself alone
  const label =
    (member as HTMLInputElement).labels?.[0] ??
    [...root.querySelectorAll('label')].find((one) => one.control === member);
  const named = attribute(member, 'aria-labelledby')
    .split(' ')
    .map((id) => textIn(root.getElementById(id)));
  return (
    textIn(label) ||
    tidy(attribute(member, 'aria-label')) ||
    tidy(named.join(' ')) ||
    textIn(member) ||
    textIn(member.nextSibling) ||
    tidy(attribute(member, 'value'))
  );
}
