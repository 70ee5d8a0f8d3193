import { typeIntoMuiForm } from './typeIntoMuiForm.ts';
import type { Typist } from './typist.ts';
import { one } from './typist.ts';

/** What a person types to find an entry of a searchable list, by its value. */
const TYPED: Record<string, string> = { WI: 'wiscon', TX: 'texas', SP: 'spouse' };

/** Types into the employee plan's form: MUI controls, and its searchable lists and rows of buttons, which have no name. */
export const typeIntoEmployeePlan: Typist = async (page, control, value) => {
  const id = control.state!.replaceAll('.', '-');
  if (await page.$(`#search-${id}`)) {
    await (await one(page, `#search-${id}`)).focus();
    await page.keyboard.type(TYPED[value]!);
    await one(page, '[role=option]');
    await page.keyboard.press('ArrowDown');
    return page.keyboard.press('Enter');
  }
  if (await page.$(`#${id}-buttons`)) {
    await (await one(page, `[aria-labelledby="${id}-buttons"] button[value="${value}"]`)).focus();
    return page.keyboard.press('Enter');
  }
  return typeIntoMuiForm(page, control, value);
};
