import type { Typist } from './typist.ts';
import { one, typeText } from './typist.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** Types into the VA's web components where each host's id is its place in the answers. */
export const typeIntoFamilyCare: Typist = async (page, control, value) => {
  const at = `#${control.state}`;
  const host = await one(page, at);
  const kind = await host.evaluate((element) => element.localName);
  const letters = async (selector: string, text: string) => {
    await (await one(page, selector)).focus();
    await page.keyboard.type(text);
  };
  switch (kind) {
    case 'va-text-input':
      return typeText(page, `${at} >>> input`, value);
    case 'va-textarea':
      return typeText(page, `${at} >>> textarea`, value);
    case 'va-telephone-input':
      return typeText(page, `${at} >>> va-text-input >>> input`, value);
    case 'va-radio':
      return (await one(page, `${at} va-radio-option[value="${value}"] label`)).click();
    case 'va-select':
    case 'va-combo-box': {
      const text = await page.$eval(`${at} option[value="${value}"]`, (option) => option.textContent ?? '');
      if (kind === 'va-select') return letters(`${at} >>> select`, text);
      await letters(`${at} >>> input[role=combobox]`, text);
      return page.keyboard.press('Enter');
    }
    case 'va-memorable-date': {
      const [year, month, day] = value.split('-');
      const spelled = await page.$(`${at} >>> va-select >>> select`);
      if (spelled) await letters(`${at} >>> va-select >>> select`, MONTHS[Number(month) - 1]!);
      else await typeText(page, `${at} >>> .usa-form-group--month-input >>> input`, String(Number(month)));
      await typeText(page, `${at} >>> .usa-form-group--day-input >>> input`, String(Number(day)));
      return typeText(page, `${at} >>> .usa-form-group--year-input >>> input`, year!);
    }
    default:
      throw new Error(`Nobody knows how to type into <${kind}> ${at}.`);
  }
};
