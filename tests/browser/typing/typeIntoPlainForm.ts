import type { Typist } from './typist.ts';
import { one, typeText } from './typist.ts';

/** Types into native boxes and selects, whose masks want bare digits; the id is the name in the form's state. */
export const typeIntoPlainForm: Typist = async (page, control, value) => {
  const box = await one(page, `#${control.state}`);
  const kind = await box.evaluate((element) => element.localName);
  if (kind === 'select') {
    const text = await page.$eval(`#${control.state} option[value="${value}"]`, (option) => option.textContent ?? '');
    await box.focus();
    return page.keyboard.type(text);
  }
  const day = /^(\d{4})-(\d\d)-(\d\d)$/.exec(value);
  return typeText(page, `#${control.state}`, day ? `${day[2]}${day[3]}${day[1]}` : value);
};
