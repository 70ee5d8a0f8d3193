import { render, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { expect } from 'vitest';
import { Options } from '../../../components/options/Options';
import { PageFrame } from '../../../components/PageFrame';

export const byId = (id: string) => document.getElementById(id)!;
export const named = (name: string) => document.getElementsByName(name)[0] as HTMLInputElement;
/** The options page as it opens; gives the person in front of it. */
export const show = () => {
  render(
    <PageFrame>
      <Options />
    </PageFrame>,
  );
  return userEvent.setup();
};
/** Goes to a section by its link, as the navigation does. */
export const go = async (section: string) => {
  location.hash = section;
  window.dispatchEvent(new HashChangeEvent('hashchange'));
  await waitFor(() =>
    expect(document.querySelector(`a[href="#${section}"]`)?.getAttribute('aria-current')).toBe('page'),
  );
};
/** Replaces what stands in the control of a path. */
export const retype = async (user: ReturnType<typeof userEvent.setup>, name: string, text: string) => {
  await user.clear(named(name));
  if (text) await user.type(named(name), text);
};
