import { readdirSync } from 'node:fs';
import { CLAIM_SECTIONS, GENERAL_SECTIONS, PROFILE_SECTIONS } from '../../../components/options/sections.ts';
import { buildFolder } from '../extensionBuild.ts';
import { moments } from './moments.ts';
import { Stage, settle } from './stage.ts';
import { states } from './states.ts';
import { HEIGHT, NARROW, type Take, WIDTH, whole } from './take.ts';
import { welcome } from './welcome.ts';

export const SECTIONS = [...PROFILE_SECTIONS, ...CLAIM_SECTIONS, ...GENERAL_SECTIONS] as const;

const options: Take = async (stage, scheme, keep) => {
  for (const section of SECTIONS) {
    const page = await stage.options(section, scheme, WIDTH, HEIGHT);
    keep(`options-${section}`, await whole(page));
    if (section === 'treatment') {
      await page.setViewport({ width: NARROW, height: HEIGHT });
      await settle(page);
      keep('narrow-treatment', await whole(page));
    }
    await page.close();
  }
};

const popup: Take = async (stage, scheme, keep) => {
  const claim = await stage.claimPage(scheme, WIDTH, HEIGHT);
  const open = await stage.popup(claim, scheme);
  keep('popup-claim', await open.page.screenshot());
  await stage.session.review(open.surface);
  await settle(open.page);
  keep('popup-review', await open.page.screenshot());
  await stage.session.confirm(open.surface);
  await settle(open.page);
  keep('popup-result', await open.page.screenshot());
  await stage.session.lock(open.surface);
  await settle(open.page);
  keep('popup-locked', await open.page.screenshot());
  await stage.session.unlock(open.surface);
  await open.surface.close();
  await claim.close();
};

/** The panel is dark where the page is, whatever the browser is; the claim page is light by itself. */
const DARK_PAGE = `* { background-color: #15191c !important; color: #dfe5e8 !important; border-color: #4b565c !important; }`;

const panel: Take = async (stage, scheme, keep) => {
  const page = await stage.claimPage(scheme, WIDTH, HEIGHT);
  if (scheme === 'dark') await page.addStyleTag({ content: DARK_PAGE });
  await stage.session.fill(page);
  const root = await stage.panel(page);
  keep('panel', await page.screenshot());
  await root.evaluate(
    `(root.querySelector('.field-row')?.closest('details, section') ?? root.querySelector('.summary')).scrollIntoView({ block: 'start' })`,
  );
  await settle(page);
  keep('panel-needs-you', await page.screenshot());
  await root.click('.dock');
  await settle(page);
  keep('panel-left', await page.screenshot());
  await (await stage.panel(page)).click('.dock');
  await settle(page);
  await (await stage.panel(page)).click('.toggle');
  await settle(page);
  keep('panel-small', await page.screenshot());
  await page.close();
};

/** What there is before a vault is made: in a browser of its own, as nothing can be taken out of the other one's vault. */
const first: Take = async (_, scheme, keep, language) => {
  const stage = await Stage.open(false);
  try {
    await stage.speak(language);
    const claim = await stage.claimPage(scheme, WIDTH, HEIGHT);
    const open = await stage.popup(claim, scheme, false);
    keep('first-popup', await open.page.screenshot());
    await open.surface.close();
    for (const name of ['options.html', ...otherPages()]) {
      const page = await stage.ownPage(name, scheme, WIDTH, HEIGHT);
      keep(`first-${name.replace('.html', '')}`, await whole(page));
      await page.close();
    }
  } finally {
    await stage.close();
  }
};

/** The pages of the extension besides popup and options, whichever the build has. */
const otherPages = () =>
  readdirSync(buildFolder('chromium')).filter(
    (name) => name.endsWith('.html') && name !== 'popup.html' && name !== 'options.html',
  );

/** What a person can look at, by the part it is of. */
export const VIEWS = { first, welcome, popup, moments, panel, options, states } satisfies Record<string, Take>;

/** The pictures kept in docs/screens in Spanish too; all others there are English. */
export const IN_SPANISH: readonly string[] = [
  'welcome-1-patient',
  'popup-review',
  'panel',
  'options-coverage',
  'options-checklist',
  'options-preview',
  'options-tracker',
  'state-import-diff',
  'narrow-preview',
];

/** Of these the light pictures are enough in docs/screens: what they are made of is there in the dark too. */
export const LIGHT_PARTS: readonly (keyof typeof VIEWS)[] = ['welcome', 'moments', 'states'];
export const ONLY_LIGHT = /^(state|moment|welcome|narrow)-/;
