import ClaimForm from 'c/claimForm';
import { createElement } from 'lwc';
import { commitOnContinue } from '../shared/continued.ts';

const form = createElement('c-claim-form', { is: ClaimForm }) as HTMLElement & {
  read: () => Promise<Record<string, string>>;
  renderAgain: () => void;
};
document.body.append(form);

commitOnContinue(
  form.shadowRoot!.querySelector<HTMLElement>('lightning-button')!,
  () => form.read(),
  () => form.renderAgain(),
);
