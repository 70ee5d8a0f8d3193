import type { ElementHandle } from 'puppeteer-core';
import type { Typist } from './typist.ts';
import { one, typeText } from './typist.ts';

/** The field a MUI control draws around the input of this name. */
const around = async (input: ElementHandle<HTMLElement>, inner: string) =>
  (await input.evaluateHandle(
    (element, wanted) => element.closest('.MuiInputBase-root, .MuiPickersInputBase-root')?.querySelector(wanted),
    inner,
  )) as ElementHandle<HTMLElement>;

/** Types into MUI text fields, and chooses in its selects, autocompletes, date pickers and radio groups. */
export const typeIntoMuiForm: Typist = async (page, control, value) => {
  const key = control.state!;
  const name = `[name="${key}"]`;
  const named = await page.$(name);
  if (!named) {
    // An Autocomplete has no name: its label stands in the section that its neighbours share.
    const label = key.endsWith('placeOfService') ? 'Place of service' : 'State';
    const neighbour = key.endsWith('placeOfService')
      ? '[name="facility.name"]'
      : `[name="${key.replace(/state$/, 'city')}"]`;
    const box = (await page.evaluateHandle(
      (anchor, text) => {
        const section = document.querySelector(anchor)?.closest('section');
        return [...(section?.querySelectorAll<HTMLInputElement>('input[role=combobox]') ?? [])].find(
          (input) => input.labels?.[0]?.textContent?.startsWith(text) && input.value === '',
        );
      },
      neighbour,
      label,
    )) as ElementHandle<HTMLElement>;
    await box.focus();
    await page.keyboard.type(TYPED[value] ?? value);
    await one(page, '[role=option]');
    await page.keyboard.press('ArrowDown');
    return page.keyboard.press('Enter');
  }
  const input = named as ElementHandle<HTMLInputElement>;
  if (await input.evaluate((element) => element.type === 'radio')) {
    return (await one(page, `input${name}[value="${value}"]`)).click();
  }
  const segment = await around(input, '[role=spinbutton]');
  if (segment.asElement()) {
    const [year, month, day] = value.split('-');
    await segment.click();
    return page.keyboard.type(`${month}${day}${year}`);
  }
  const select = await around(input, '[role=combobox][aria-haspopup=listbox]');
  if (select.asElement()) {
    await select.focus();
    await page.keyboard.press('Enter');
    // by key, as an option that still grows into its place can be missed by the mouse
    await (await one(page, `[role=option][data-value="${value}"]`)).focus();
    await page.keyboard.press('Enter');
    await page.waitForSelector('[role=listbox]', { hidden: true });
    return;
  }
  return typeText(page, name, value);
};

/** What a person types to find an entry of a list, by its value. */
const TYPED: Record<string, string> = { WI: 'Wisconsin', TX: 'Texas', 22: '22 -' };
