import type { Browser, Page } from 'puppeteer-core';
import type { Field, FrameScan, Recognition } from '../../../lib/pipeline.ts';
import { BAR, recognize } from '../../../lib/recognize/recognize.ts';
import { chromiumTypes } from './chromiumEngine.ts';
import type { CorpusPage } from './corpusPages.ts';
import { firefoxNames } from './firefox/firefoxNames.ts';
import type { Judged } from './identityScore.ts';
import { identityOfAttribute, identityOfChromium, identityOfConcept, identityOfFirefox } from './identityTypes.ts';
import type { InPage } from './inPage.ts';
import { pool } from './pool.ts';
import { Tabs } from './tabs.ts';

export interface CorpusControl {
  gold: string; // '' when the corpus says nothing about it
  type: string; // of the input
  name: string;
  /** What our engine made of it; absent for a control that is no field to it. */
  recognition?: Recognition;
  ours: Judged['answer'];
  chromium: Judged['answer'];
  /** Absent where Firefox is not installed. */
  firefox?: Judged['answer'];
}

export interface MeasuredForm {
  page: CorpusPage;
  controls: CorpusControl[];
}

/** `data-manual-scoring="phone.something"` -> `phone`. */
const plainGold = (gold: string): string => (gold.startsWith('password.') ? gold : gold.replace(/\..*$/, ''));

/** Opens every form of the corpus and asks our engine and Chromium's own what its controls are. */
export async function measureCorpus(
  browser: Browser,
  probe: string,
  firefox: string | undefined,
  forms: readonly CorpusPage[],
  tell: (done: number) => void,
): Promise<MeasuredForm[]> {
  let done = 0;
  const bodies = new Map<Page, string>();
  const tabs = new Tabs(() => openTab(browser, bodies));
  const measured = await pool(forms, 2, async (form, at) => {
    const controls = await tabs.lend(async (page) => {
      bodies.set(page, `<!doctype html><title>${form.title}</title><body><div>${form.body}</div>`);
      await page.goto(`https://example.com/p${at}`, { waitUntil: 'domcontentloaded' });
      return measureForm(page, probe, firefox);
    });
    tell(++done);
    return { page: form, controls };
  });
  await tabs.close();
  return measured;
}

/** A tab that gets its page from us and nothing from anywhere else. */
async function openTab(browser: Browser, bodies: Map<Page, string>): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (!request.isNavigationRequest()) return void request.abort();
    void request.respond({ contentType: 'text/html; charset=utf-8', body: bodies.get(page) ?? '' });
  });
  return page;
}

async function measureForm(page: Page, probe: string, firefox: string | undefined): Promise<CorpusControl[]> {
  await page.evaluate(probe);
  const { scan, found } = (await page.evaluate(() => {
    const { accuracyProbe } = globalThis as unknown as { accuracyProbe: InPage };
    const scan = accuracyProbe.scan();
    return { scan, found: accuracyProbe.controls() };
  })) as { scan: FrameScan; found: ReturnType<InPage['controls']> };
  const recognitions = recognizeAll(scan.fields);
  const theirs = await chromiumTypes(page);
  const names = firefox ? await firefoxNames(page, firefox) : undefined;
  return found.map(({ gold, type, name, fieldId }, at) => {
    const recognition = recognitions.get(fieldId);
    return {
      gold: plainGold(gold),
      type,
      name,
      ...(recognition ? { recognition } : {}),
      ours: answerOf(recognition),
      chromium: identityOfChromium(theirs[at]?.type ?? ''),
      ...(names ? { firefox: identityOfFirefox(names[at] ?? '') } : {}),
    };
  });
}

/**
 * The fragments come without their style sheets and in whatever state they were copied, some of them folded away. Fields in
 * sight are judged as they stand; what a hidden one means is asked, as of the other engines, as if all were in sight.
 */
function recognizeAll(fields: readonly Field[]): Map<string, Recognition> {
  const shown = recognize(fields);
  const opened = recognize(fields.map((field) => ({ ...field, hiddenBy: '' })));
  return new Map(fields.map((field, at) => [field.id, field.hiddenBy === '' ? shown[at]! : opened[at]!]));
}

/** What the field asks for; on these pages it does not matter whose it is, or that it would be left alone. */
function answerOf(recognition: Recognition | undefined): Judged['answer'] {
  if (!recognition) return '';
  const { kind, concept, confidence, attribute } = recognition;
  if (attribute) return identityOfAttribute(attribute);
  return kind === 'claim' && confidence >= BAR ? identityOfConcept(concept) : '';
}
