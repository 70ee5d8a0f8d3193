import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { onDisk } from '../../../tests/support/sampleFiles.ts';
import { isUsable, pageSurface, type Surface, textOf, waitIn } from '../driver/surface.ts';
import { ROOT } from '../root.ts';
import { photoOfPaper, realPapers } from './papers.ts';
import { PASSPHRASE, Stage, settle } from './stage.ts';
import { HEIGHT, NARROW, type Take, WIDTH, whole } from './take.ts';

/** Brings the options page at a section into a state. The page is the one the picture is taken of. */
type Act = (options: Surface, page: Page) => Promise<unknown>;

const imported = (path: string) => join(ROOT, 'tests', 'imports', path);
const there = (options: Surface, selector: string) =>
  waitIn(options, `!!document.querySelector('${selector}')`, selector, 60_000);
const choose = (options: Surface, selector: string, value: string) =>
  options.evaluate(`(() => {
    const box = document.querySelector(${JSON.stringify(selector)});
    box.value = ${JSON.stringify(value)};
    box.dispatchEvent(new Event(box.matches('select') ? 'change' : 'input', { bubbles: true }));
  })()`);
const open = (options: Surface, selector: string) =>
  options.evaluate(`document.querySelectorAll(${JSON.stringify(selector)}).forEach((one) => { one.open = true; })`);

/** A new profile is the last of the choices where to. */
const LAST_CHOICE = `[...document.querySelector('#import-into').options].at(-1).value`;

const bring =
  (path: string, ready = '#import-cancel'): Act =>
  async (options) => {
    await there(options, '#import-files');
    await options.setFile('#import-files', imported(path));
    await there(options, ready);
  };
const withBlankForm: Act = async (options) => {
  await there(options, '#blank-form');
  await options.setFile('#blank-form', join(ROOT, 'tests', 'forms', 'pdf', 'cms-1500.pdf'));
  await waitIn(options, textOf('#form-name'), 'the form', 60_000);
};
const noted = async (options: Surface, event: string, date: string) => {
  await choose(options, '#claim-event', event);
  await options.click('#add-event');
  await there(options, '#event-in-hand');
  await choose(options, '#event-in-hand input[type=date]', date);
};

/** Views of the options page beyond its sections as they come: `section` and what is done there. Nothing is saved. */
const STATES: Record<string, [section: string, act: Act]> = {
  'import-diff': [
    'imports',
    async (options, page) => {
      await bring('fhir/insurer-bundle.json')(options, page);
      await choose(options, '#import-into', await options.evaluate<string>(LAST_CHOICE));
      await there(options, '#import-patient');
    },
  ],
  'import-other-person': ['imports', bring('fhir/insurer-bundle.json')],
  'import-bill': ['imports', bring('bill/hub.pdf')],
  'import-refused': ['imports', bring('refused/ccda.xml', '#import-error')],
  'mend-before-saving': [
    'patient',
    async (options) => {
      for (const name of ['patient.phone', 'patient.address.zip']) await choose(options, `[name="${name}"]`, '5371');
      await options.click('#save');
      await there(options, '#save-problems');
    },
  ],
  'remove-profile': [
    'patient',
    async (options) => {
      await options.click('#remove-profile');
      await there(options, 'dialog[open]');
    },
  ],
  'find-diagnosis': [
    'diagnoses',
    async (options) => {
      await options.click('#add-diagnosis');
      await there(options, '[name="diagnoses[2].code"]');
      await options.type('[name="diagnoses[2].code"]', 'left breast upper');
      await there(options, '[role=option]');
    },
  ],
  'why-code': ['preview', (options) => open(options, 'main tr:nth-child(2) details, main details:not(td details)')],
  'form-review': ['forms', withBlankForm],
  'form-filled': [
    'forms',
    async (options, page) => {
      await withBlankForm(options, page);
      await options.click('#fill-form');
      await waitIn(options, isUsable('#back-to-review'), 'the filled forms', 60_000);
    },
  ],
  letter: [
    'letters',
    async (options) => {
      await there(options, '[data-letter="appeal"] .open');
      await options.click('[data-letter="appeal"] .open');
      await there(options, '#letter-text');
    },
  ],
  'packet-made': [
    'packet',
    async (options) => {
      await there(options, '#make-packet');
      await options.click('#make-packet');
      await there(options, '#packet-result');
    },
  ],
  'tracker-denied': [
    'tracker',
    async (options) => {
      await there(options, '#add-event');
      await noted(options, 'submitted', '2026-06-15');
      await options.click('#event-in-hand .done');
      await noted(options, 'denied', '2026-08-03');
      await options.click('#event-in-hand .done');
      await options.click('#add-contact');
      await there(options, '#contact-in-hand');
      await choose(options, '[name="courses[0].log[0].who"]', 'Dana of member services');
      await choose(options, '[name="courses[0].log[0].said"]', 'They look at the codes again.');
    },
  ],
  'photo-pages': [
    'documents',
    async (options, page) => {
      const photos = [];
      for (const title of ['Receipt, page 1', 'Receipt, page 2'])
        photos.push({ name: `${title}.jpg`, kind: 'other' as const, bytes: await photoOfPaper(page, title) });
      await onDisk(photos, async (paths) => {
        for (const [at, path] of paths.entries()) {
          await options.setFile('#add-photos', path);
          await waitIn(options, `document.querySelectorAll('#photo-pages li').length === ${at + 1}`, 'a photo');
        }
      });
    },
  ],
  'smaller-copy': [
    'documents',
    async (options) => {
      await there(options, '#documents-list .shrink');
      await options.click('#documents-list .shrink');
      await there(options, '#documents-list .make-smaller');
    },
  ],
  'recovery-code': [
    'security',
    async (options) => {
      await options.type('#recovery-passphrase', PASSPHRASE);
      await options.click('#make-recovery');
      await there(options, '#new-recovery-code');
      // the code of a picture opens nothing, and is the same in each
      await options.evaluate(
        `(document.querySelector('#new-recovery-code').textContent = 'XXXX-XXXX-XXXX-XXXX-XXXX-XXXX-XXXX')`,
      );
    },
  ],
  'backup-inside': [
    'security',
    async (options) => {
      await options.evaluate(`(() => {
        const make = URL.createObjectURL;
        URL.createObjectURL = (blob) => ((window.saved = blob), make(blob));
        HTMLAnchorElement.prototype.click = () => {};
      })()`);
      await options.click('#backup-export');
      await waitIn(options, 'window.saved !== undefined', 'the backup');
      await options.evaluate(`(() => {
        const given = new DataTransfer();
        given.items.add(new File([window.saved], 'coolclaim-backup.jsonl'));
        const input = document.querySelector('#backup-file');
        input.files = given.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
      })()`);
      await options.type('#backup-passphrase', PASSPHRASE);
      await options.click('#backup-preview');
      await there(options, '#backup-holds');
    },
  ],
  'delete-everything': [
    'security',
    async (options) => {
      await options.click('#erase');
      await there(options, 'dialog[open]');
    },
  ],
};

/** What must be undone so that the next view is of the same vault. */
const afterwards: Record<string, Act> = {
  'recovery-code': (options) => options.click('#kept-recovery'),
};

/** Gives up what was typed, which is kept for the next time otherwise. */
async function discard(options: Surface): Promise<void> {
  await options.evaluate(`document.querySelectorAll('dialog[open]').forEach((one) => one.close())`);
  if (!(await options.evaluate<boolean>(isUsable('#discard')))) return;
  await options.evaluate(`document.querySelector('#discard').click()`);
  await waitIn(options, `!${isUsable('#discard')}`, 'the changes to be discarded');
}

/** The options page in what it shows beyond its sections: reviews, results, refusals, questions. */
export const states: Take = async (_, scheme, keep, language) => {
  const stage = await Stage.open(true, await realPapers());
  try {
    await stage.speak(language);
    for (const section of ['coverage', 'preview', 'checklist', 'tracker'] as const) {
      const page = await stage.options(section, scheme, NARROW, HEIGHT);
      keep(`narrow-${section}`, await whole(page));
      await page.close();
    }
    for (const [name, [section, act]] of Object.entries(STATES)) {
      const page = await stage.options(section, scheme, WIDTH, HEIGHT);
      const options = pageSurface(page);
      await act(options, page);
      await settle(page);
      keep(
        `state-${name}`,
        await (name.startsWith('remove') || name.startsWith('delete') ? page.screenshot() : whole(page)),
      );
      await afterwards[name]?.(options, page);
      await discard(options);
      await page.close();
    }
    await locked(stage, scheme, keep);
  } finally {
    await stage.close();
  }
};

/** The options page that is locked: a wrong passphrase, and the way in without one. */
async function locked(stage: Stage, scheme: 'light' | 'dark', keep: Parameters<Take>[2]): Promise<void> {
  const page = await stage.options('patient', scheme, WIDTH, HEIGHT);
  const options = pageSurface(page);
  await options.click('#lock');
  await there(options, '#passphrase');
  await options.type('#passphrase', 'not the passphrase');
  await options.click('#unlock');
  await waitIn(options, textOf('#error'), 'the refusal');
  await settle(page);
  keep('state-locked', await page.screenshot());
  await options.click('#forgotten');
  await there(options, '#recover');
  await sleep(300);
  keep('state-forgotten', await whole(page));
  await page.close();
}
