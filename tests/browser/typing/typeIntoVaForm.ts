import type { Typist } from './typist.ts';
import { one, typeText } from './typist.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** Types into the VA's web components, whose inputs stand in open shadow roots. */
export const typeIntoVaForm: Typist = async (page, control, value) => {
  const name = `[name="root_${control.state!.replaceAll('.', '_')}"]`;
  const host = await one(page, name);
  const kind = await host.evaluate((element) => element.localName);
  const letters = async (selector: string, text: string) => {
    await (await one(page, selector)).focus();
    await page.keyboard.type(text);
  };
  if (kind === 'va-text-input') return typeText(page, `${name} >>> input`, value);
  if (kind === 'va-radio') return (await one(page, `va-radio-option${name}[value="${value}"] label`)).click();
  if (kind === 'va-select') {
    const text = await page.$eval(`${name} option[value="${value}"]`, (option) => option.textContent ?? '');
    return letters(`${name} >>> select`, text);
  }
  if (kind === 'va-memorable-date') {
    const [year, month, day] = value.split('-');
    await letters(`${name} >>> va-select >>> select`, MONTHS[Number(month) - 1]!);
    await typeText(page, `${name} >>> .usa-form-group--day-input >>> input`, String(Number(day)));
    return typeText(page, `${name} >>> .usa-form-group--year-input >>> input`, year!);
  }
  throw new Error(`Nobody knows how to type into <${kind}> ${name}.`);
};
