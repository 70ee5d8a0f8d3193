import type { Key, Surface } from '../driver/surface.ts';

const quoted = (text: string) => JSON.stringify(text);

/** What the Tab key stops at, in order; of radio buttons one of each group. */
const STOPS = `[...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')].filter(
  (e) => !e.disabled && e.tabIndex >= 0 && e.checkVisibility() &&
    (e.type !== 'radio' || e.checked ||
      (!document.querySelector('[name="' + e.name + '"]:checked') && e === document.getElementsByName(e.name)[0])))`;

/** An expression: how many stops of the Tab key the element is ahead, 0 for one that is not. */
const stopsTo = (selector: string) => `(() => {
  const from = document.activeElement ?? document.body;
  const ahead = ${STOPS}.filter((e) => e !== from && from !== document.body && from.compareDocumentPosition(e) & 4);
  return ahead.indexOf(document.querySelector(${quoted(selector)})) + 1;
})()`;
const isActive = (selector: string) => `document.activeElement === document.querySelector(${quoted(selector)})`;

/** Farther away, a person takes the mouse. */
const NEAR = 3;
/** A date box has a stop for each part, and one for its calendar. */
const PARTS = 4;

/** A person at keyboard and mouse. Every key and every click is really made, and counted. */
export class Hands {
  keys = 0;
  clicks = 0;
  readonly surface: Surface;

  constructor(surface: Surface) {
    this.surface = surface;
  }

  async press(key: Key): Promise<void> {
    this.keys += 1;
    await this.surface.press(key);
  }

  async type(text: string): Promise<void> {
    for (const character of text) await this.press(character);
  }

  async click(selector: string): Promise<void> {
    this.clicks += 1;
    await this.surface.click(selector);
  }

  /** Goes to a control: by the Tab key where it is near, else by a click, on a date's label to come to its first part. */
  async reach(selector: string): Promise<void> {
    if (await this.surface.evaluate<boolean>(isActive(selector))) return;
    const stops = await this.surface.evaluate<number>(stopsTo(selector));
    if (stops > 0 && stops <= NEAR) {
      for (let tab = 0; tab < stops + PARTS; tab++) {
        await this.press('Tab');
        if (await this.surface.evaluate<boolean>(isActive(selector))) return;
      }
    }
    const label = await this.surface.evaluate<string>(
      `(() => { const e = document.querySelector(${quoted(selector)}); return e.type === 'date' ? e.id : ''; })()`,
    );
    await this.click(label ? `label[for="${label}"]` : selector);
  }

  /** Writes into a text box; a date, ISO, as its eight digits. Jumps over dashes as nobody has to type them. */
  async write(selector: string, text: string): Promise<void> {
    await this.reach(selector);
    const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
    await this.type(year ? `${month}${day}${year}` : text);
  }

  /** Chooses in a list by typing the beginning of its words, as far as it takes. */
  async choose(selector: string, value: string): Promise<void> {
    await this.reach(selector);
    const held = `document.querySelector(${quoted(selector)}).value`;
    const words = await this.surface.evaluate<string>(
      `[...document.querySelector(${quoted(selector)}).options].find((o) => o.value === ${quoted(value)}).text`,
    );
    for (const character of words) {
      if ((await this.surface.evaluate<string>(held)) === value) return;
      await this.press(character);
    }
    if ((await this.surface.evaluate<string>(held)) !== value) throw new Error(`“${words}” cannot be chosen by keys.`);
  }
}
