import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { GENERAL_SECTIONS, PROFILE_SECTIONS } from '../../../components/options/sections.ts';
import { IS_PANEL, UNFOLD_PANEL } from '../../../scripts/lib/demo/walkThrough.ts';
import { findClosedRoot } from '../../../scripts/lib/driver/closedRoot.ts';
import { isUsable, type Key, type Surface, waitIn } from '../../../scripts/lib/driver/surface.ts';
import type { BrowserName } from '../../../scripts/lib/findBrowser.mjs';
import { axeIn, chooseLanguage, fitsAcross, looksOf, unlocked, violationsIn } from './optionsPage.ts';
import { ownPage } from './ownPage.ts';
import { PASSPHRASE, withBrowser } from './withBrowser.ts';

/** The sections of the claim have tests of their own, in claimViewTests, letterTests, trackerTests and pdfFormTests. */
const SECTIONS = [...PROFILE_SECTIONS, 'treatment', ...GENERAL_SECTIONS];

/** What axe wants of a page, and not of a part of one: the frame's title names the panel, and it is no page of its own. */
const OF_WHOLE_PAGES = ['document-title', 'landmark-one-main', 'page-has-heading-one'];

/** Colours change gradually; axe is to see the new ones. */
const lookLike = (page: Surface, scheme: string) =>
  page.evaluate(`(async () => {
    document.documentElement.style.colorScheme = '${scheme}';
    await Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => {})));
  })()`);

/** What has the cursor: its id, or what it is called. */
const CURSOR = `((e) => e.id || e.getAttribute('aria-label') || e.textContent.trim().slice(0, 40))(document.activeElement)`;

/** Presses Tab until the cursor is on `wanted`, an id or a name. */
async function tabTo(page: Surface, wanted: string, held?: 'Shift'): Promise<void> {
  const seen: string[] = [];
  for (let press = 0; press < 200; press++) {
    const now = await page.evaluate<string>(CURSOR);
    if (now === wanted) return;
    seen.push(now);
    await page.press('Tab', held);
  }
  throw new Error(`Tab never came to ${wanted}, but to ${[...new Set(seen)].join(', ')}.`);
}

/** Controls in sight that have no edge, or one in the colour of what is around them. Links are underlined, or in a list of links. */
const EDGELESS = `[...document.querySelectorAll('button, .button, select, textarea, input:not([type=file],[type=checkbox],[type=radio])')]
  .filter((one) => one.checkVisibility())
  .filter((one) => {
    const { borderTopStyle, borderTopWidth, borderTopColor } = getComputedStyle(one);
    const around = getComputedStyle(one.parentElement).backgroundColor;
    return borderTopStyle === 'none' || parseFloat(borderTopWidth) === 0 || borderTopColor === around;
  })
  .map((one) => one.id || one.className || one.textContent.trim())`;

/** The links of the navigation whose edge can be seen. */
const MARKED = `(() => {
  const paper = document.body.appendChild(document.createElement('i'));
  paper.style.color = 'Canvas';
  const { color } = getComputedStyle(paper);
  paper.remove();
  return [...document.querySelectorAll('nav.side a')]
    .filter((one) => getComputedStyle(one).borderInlineStartColor !== color)
    .map((one) => one.getAttribute('href'));
})()`;

/** How many elements would change gradually, or do. */
const MOVING = `[...document.querySelectorAll('*')].filter((one) => {
  const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(one);
  return /[1-9]/.test(transitionDuration) || animationName !== 'none' || scrollBehavior === 'smooth';
}).length`;

/** An expression: the languages that the elements `selector` are in, each once. */
const languagesIn = (root: string, selector: string) =>
  `[...new Set([...${root}.querySelectorAll('${selector}')].map((one) => one.closest('[lang]').lang))]`;

/** Popup, options page and panel for who does not see them as drawn, or uses no mouse. */
export function testAccessibility(browser: BrowserName): void {
  const looks = looksOf(browser);
  describe(`accessibility in ${browser}`, () => {
    const its = withBrowser(browser);

    describe('options page', () => {
      let options: Surface;
      beforeAll(async () => {
        options = await its.session.driver.openExtensionPage('options.html');
        await unlocked(options, 'nav.side');
      });
      afterAll(() => options?.close());
      const goTo = async (section: string) => {
        await options.evaluate(`(location.hash = '${section}')`);
        await waitIn(options, `document.querySelector('nav a[href="#${section}"][aria-current=page]')`, section);
        await waitIn(
          options,
          `[...document.querySelectorAll('main h2')].some((one) => one.checkVisibility())`,
          section,
        );
      };

      test.each(looks)('axe finds nothing wrong in any section (%s, %s)', async (language, scheme) => {
        await options.resize(1280, 900);
        await chooseLanguage(options, language);
        await lookLike(options, scheme);
        for (const section of SECTIONS) {
          await goTo(section);
          expect(await violationsIn(options), section).toEqual([]);
        }
      });

      test.each(['en', 'es'] as const)('nothing has to be scrolled sideways at 320 pixels (%s)', async (language) => {
        await options.resize(1280, 900);
        await chooseLanguage(options, language);
        await options.resize(320, 640);
        for (const section of SECTIONS) {
          await goTo(section);
          expect(await fitsAcross(options), section).toBe(true);
        }
        expect(await violationsIn(options)).toEqual([]);
        await options.resize(1280, 900);
      });

      // only Chromium's driver can play both
      test.runIf(browser === 'chromium')('in forced colours every control keeps an edge she can see', async () => {
        const page = await ownPage(its.session, '/options.html');
        await page.emulateMediaFeatures([{ name: 'forced-colors', value: 'active' }]);
        await lookLike(options, '');
        await chooseLanguage(options, 'en');
        for (const section of SECTIONS) {
          await goTo(section);
          expect(await options.evaluate(EDGELESS), section).toEqual([]);
          expect(await options.evaluate(MARKED), section).toEqual([`#${section}`]);
          expect(await violationsIn(options), section).toEqual([]);
        }
        await page.emulateMediaFeatures([]);
      });

      test.runIf(browser === 'chromium')('nothing moves for who wants no motion', async () => {
        const page = await ownPage(its.session, '/options.html');
        for (const [motion, moves] of [
          ['no-preference', true],
          ['reduce', false],
        ] as const) {
          await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: motion }]);
          let moving = 0;
          for (const section of SECTIONS) {
            await goTo(section);
            moving += await options.evaluate<number>(MOVING);
          }
          expect(moving > 0, motion).toBe(moves);
        }
        await page.emulateMediaFeatures([]);
      });
    });

    describe('popup', () => {
      let page: Page;
      beforeEach(async () => {
        await page?.close();
        page = await its.session.newPage(`${its.server.base}cms-1500/`);
      });
      afterAll(() => page?.close());
      const speak = async (language: 'en' | 'es') => {
        const options = await its.session.driver.openExtensionPage('options.html#language');
        await unlocked(options, 'option[value=es]');
        await chooseLanguage(options, language);
        await options.close();
      };

      test.each(looks)('axe finds nothing wrong from locked to filled (%s, %s)', async (language, scheme) => {
        await speak(language);
        const popup = await its.session.clickToolbar(page);
        const fine = async (state: string) => {
          await lookLike(popup, scheme);
          expect(await violationsIn(popup), state).toEqual([]);
          expect(await fitsAcross(popup), state).toBe(true);
          const [width, height] = await popup.evaluate<[number, number]>('[innerWidth, innerHeight]');
          expect(width, state).toBeLessThanOrEqual(400);
          expect(height, state).toBeLessThanOrEqual(600);
        };
        await its.session.lock(popup);
        await fine('locked');
        await its.session.unlock(popup, PASSPHRASE);
        await waitIn(popup, `document.querySelector('#found')`, 'the page to be read', 60_000);
        await fine('summary');
        await its.session.review(popup);
        await popup.evaluate(`document.querySelectorAll('details').forEach((one) => { one.open = true; })`);
        await fine('review');
        await its.session.confirm(popup);
        await fine('filled');
        await popup.close();
      });

      test('everything goes by keyboard: unlock, review, leave one out, fill, undo', async () => {
        await speak('en');
        const popup = await its.session.clickToolbar(page);
        await its.session.lock(popup);
        await waitIn(popup, `${CURSOR} === 'passphrase'`, 'the cursor in the passphrase');
        await popup.type('#passphrase', PASSPHRASE);
        const press = async (id: string, key: Key = 'Enter') => {
          await tabTo(popup, id);
          await popup.press(key);
        };
        await popup.press('Enter');
        await waitIn(popup, `document.querySelector('#found') && ${isUsable('#fill')}`, 'the page to be read', 60_000);
        await press('fill');
        await waitIn(popup, isUsable('#confirm'), 'the review');
        expect(await popup.evaluate(`document.querySelector('.claim').contains(document.activeElement)`)).toBe(true);
        const count = () => popup.evaluate<number>(`document.querySelectorAll('.review .ready input:checked').length`);
        const before = await count();
        while (!(await popup.evaluate(`document.activeElement.matches('.review input')`))) await popup.press('Tab');
        await popup.press('Space');
        expect(await count()).toBe(before - 1);
        await tabTo(popup, 'confirm', 'Shift').catch(() => tabTo(popup, 'confirm'));
        await popup.press('Enter');
        await waitIn(popup, `document.querySelector('#result') && ${isUsable('#undo')}`, 'the result', 60_000);
        expect(await popup.evaluate(`document.querySelector('.claim').contains(document.activeElement)`)).toBe(true);
        await press('undo');
        await waitIn(popup, `!document.querySelector('#undo')`, 'the undo', 60_000);
        expect(
          await page.evaluate(
            () => [...document.querySelectorAll('input')].filter((e) => e.type === 'text' && e.value).length,
          ),
        ).toBe(0);
        await popup.close();
      });

      test.each(looks)('axe finds nothing wrong in the panel (%s, %s)', async (language, scheme) => {
        await speak(language);
        await its.session.fill(page);
        const panel = (await findClosedRoot(its.session.driver, page, IS_PANEL))!;
        await panel.evaluate(`(root.ownerDocument.querySelector('.panel').style.colorScheme = '${scheme}')`);
        await panel.evaluate(UNFOLD_PANEL);
        expect(await panel.evaluate(axeIn('root.ownerDocument', OF_WHOLE_PAGES))).toEqual([]);
        expect(await panel.evaluate(`root.lang`)).toBe(language);
      });

      test.each([
        ['es', 'cms-1500/', 'en'],
        ['en', 'claims/afiliado-preguntas/', 'es'],
      ] as const)(
        'the page’s words are marked with its language beside ours (%s on %s)',
        async (ours, path, theirs) => {
          await speak(ours);
          await page.goto(its.server.base + path);
          const popup = await its.session.clickToolbar(page);
          await its.session.unlock(popup, PASSPHRASE);
          await its.session.review(popup);
          expect(await popup.evaluate(languagesIn('document', '.review .name bdi'))).toEqual([theirs]);
          expect(await popup.evaluate(languagesIn('document', 'h1, h2, summary, .button, .review .count'))).toEqual([
            ours,
          ]);
          await its.session.confirm(popup);
          await popup.close();
          const panel = (await findClosedRoot(its.session.driver, page, IS_PANEL))!;
          await panel.evaluate(UNFOLD_PANEL);
          expect(await panel.evaluate(languagesIn('root', '.locate bdi'))).toEqual([theirs]);
          expect(await panel.evaluate(languagesIn('root', 'h2, .summary, summary, .checklist, .button'))).toEqual([
            ours,
          ]);
        },
      );

      if (browser === 'firefox') return; // its protocol has no tree of names
      test('a screen reader hears the panel’s parts, their names and their states', async () => {
        await speak('en');
        await its.session.fill(page);
        const session = await page.createCDPSession();
        const names = async () => {
          const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
          const frames = JSON.stringify(root).match(/"frameId":"[^"]+"/g) ?? [];
          const own = new Set(frames.map((text) => JSON.parse(`{${text}}`).frameId as string));
          own.delete((page.mainFrame() as unknown as { _id: string })._id); // how the page names its boxes is its affair
          const trees = await Promise.all(
            [...own].map((frameId) =>
              session.send('Accessibility.getFullAXTree', { frameId }).catch(() => ({ nodes: [] })),
            ),
          );
          return trees.flatMap(({ nodes }) =>
            nodes
              .filter(({ ignored }) => !ignored)
              .map(({ role, name, properties }) => {
                const expanded = properties?.find((one) => one.name === 'expanded')?.value.value;
                return `${role?.value} ${name?.value}${expanded === undefined ? '' : ` ${expanded ? 'open' : 'shut'}`}`;
              }),
          );
        };
        const shut = await names();
        expect(shut.some((name) => /^DisclosureTriangle .*Left alone on purpose \d+ shut$/.test(name))).toBe(true);
        const panel = (await findClosedRoot(its.session.driver, page, IS_PANEL))!;
        await panel.evaluate(UNFOLD_PANEL);
        const heard = await names();
        for (const wanted of [
          'complementary CoolClaim: claim checklist',
          'heading CoolClaim',
          'button Move to the left side',
          'button Make small open',
          'button Close (Esc)',
          'button Undo the fill',
        ]) {
          expect(heard, wanted).toContain(wanted);
        }
        expect(
          heard.filter((name) => /^status \d+ of \d+ fields filled/.test(name) || /^status\s*$/.test(name)).length,
        ).toBeGreaterThan(0);
        expect(heard.some((name) => /^DisclosureTriangle .*To attach .* open$/.test(name))).toBe(true);
        const asked = heard.flatMap((name) => /^button What is this box\? (.+?) shut$/.exec(name)?.[1] ?? []);
        expect(asked.length).toBeGreaterThan(50);
        for (const label of asked) expect(heard).toContain(`button ${label}`);
        expect(heard.some((name) => /^checkbox Not needed: ./.test(name))).toBe(true);
        expect(heard.filter((name) => /^(?:button|checkbox|link|textbox|combobox)\s*$/.test(name))).toEqual([]);

        // in forced colours nothing but an outline says which meaning Enter takes, and the list cuts off what is outside it
        await page.emulateMediaFeatures([{ name: 'forced-colors', value: 'active' }]);
        await panel.click('.ask');
        const outline = `(({ outlineStyle, outlineOffset }) => [outlineStyle, outlineOffset])(getComputedStyle(root.querySelector('[aria-selected=true]')))`;
        await expect.poll(() => panel.evaluate(`!!root.querySelector('[aria-selected=true]')`)).toBe(true);
        expect(await panel.evaluate(outline)).toEqual(['solid', '-2px']);
        await page.emulateMediaFeatures([]);
      });
    });
  });
}
