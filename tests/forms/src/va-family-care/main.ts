import '@department-of-veterans-affairs/component-library/dist/main.css';
import './style.css';
import iconSprite from '@department-of-veterans-affairs/web-components/dist/img/sprite.svg?url';
import { defineCustomElements } from '@department-of-veterans-affairs/web-components/loader';
import { keepAnswers, questionsIn } from './answers';
import { CARE } from './steps/care';
import { INSURANCE } from './steps/insurance';
import { PAYMENT } from './steps/payment';
import { PEOPLE } from './steps/people';

declare global {
  var __VA_ICON_SPRITE_LOCATION__: string;
  interface Window {
    formState: () => Record<string, string>;
  }
}

const TITLES = ['Veteran and beneficiary', 'Provider and care', 'Other health insurance', 'Payment and signature'];
const find = <Type extends Element = HTMLElement>(selector: string) => document.querySelector(selector) as Type;

find('#steps').innerHTML = [PEOPLE, CARE, INSURANCE, PAYMENT]
  .map((step, index) => `<section ${index === 0 ? '' : 'hidden'}>${step}</section>`)
  .join('');
const sections = [...document.querySelectorAll<HTMLElement>('#steps > section')];

let sent = false;
let current = 0;
const answers = keepAnswers(find('form'), (key, now) => {
  find(`#${key.replace(/-certified$/, '')}`).removeAttribute('error');
  if (key === 'ohi') find('#ohi-more').hidden = now.get('ohi') !== 'Y';
});

/** The statement's name and tick have an error text each; the others one. */
function complain(host: HTMLElement, open: boolean): void {
  const words = open ? 'This needs an answer' : '';
  if (host.localName === 'va-statement-of-truth') {
    host.setAttribute('input-error', words);
    host.setAttribute('checkbox-error', open ? 'This needs a tick' : '');
  } else if (host.localName === 'va-privacy-agreement') {
    host.setAttribute('show-error', String(open));
  } else if (open) host.setAttribute('error', words);
  else host.removeAttribute('error');
}

const mustAnswer = (host: HTMLElement) =>
  (host.hasAttribute('required') && !host.closest('[hidden]')) ||
  host.matches('va-statement-of-truth, va-privacy-agreement');

/** Marks what is still open in a step and tells whether that is nothing. */
function complete(section: HTMLElement): boolean {
  const open = questionsIn(section).filter((host) => mustAnswer(host) && !answers.get(host.id));
  for (const host of questionsIn(section)) complain(host, open.includes(host));
  find('#problems').setAttribute('visible', String(open.length > 0));
  return open.length === 0;
}

function show(step: number): void {
  current = step;
  for (const [index, section] of sections.entries()) section.hidden = index !== step;
  const bar = find('va-segmented-progress-bar');
  bar.setAttribute('current', String(step + 1));
  bar.setAttribute('heading-text', TITLES[step] ?? '');
  find('#back').hidden = step === 0;
  find('#next').setAttribute('text', step === sections.length - 1 ? 'Submit request' : 'Next step');
  scrollTo(0, 0);
}

find('#next').addEventListener('click', () => {
  if (!complete(sections[current] as HTMLElement)) return;
  if (current < sections.length - 1) return show(current + 1);
  sent = true;
  find('#done').setAttribute('visible', 'true');
});
find('#back').addEventListener('click', () => show(current - 1));
window.formState = () => ({ ...Object.fromEntries(answers), sent: sent ? 'on' : '' });
show(0);

globalThis.__VA_ICON_SPRITE_LOCATION__ = iconSprite;
await defineCustomElements();
