import { afterAll, beforeAll, expect, test } from 'vitest';
import { driftFrom, missesOf, readKnownMisses } from '../../../scripts/lib/accuracy/knownMisses.ts';
import { type MeasuredPage, measureClaims } from '../../../scripts/lib/accuracy/measureClaims.ts';
import { buildProbe } from '../../../scripts/lib/accuracy/probe.ts';
import { serveFolder } from '../../../scripts/lib/staticServer.ts';
import { claimPages } from '../../e2e/support/claimPages.ts';
import { sharedBrowser } from '../harness/sharedBrowser.ts';

let measured: MeasuredPage[] = [];
let close = async () => {};

beforeAll(async () => {
  const server = await serveFolder(new URL('../../forms', import.meta.url).pathname);
  close = () => server.close();
  const setting = {
    browser: await sharedBrowser('chromium'),
    probe: await buildProbe(),
    base: server.base,
    chromium: false,
  };
  measured = await measureClaims(setting, claimPages());
}, 300_000); // pages of several steps are filled and walked through
afterAll(() => close());

test('every labelled control of every claim page was judged', () => {
  expect(measured.length).toBeGreaterThan(40);
  expect(measured.flatMap(({ results }) => results).length).toBeGreaterThan(2500);
});

test('no control fails that is not on the list of known misses', () => {
  const { worse } = driftFrom(readKnownMisses(), missesOf(measured.flatMap(({ results }) => results)));
  expect(worse, 'see them with: npm run accuracy -- PAGE').toEqual([]);
});

test('no control on the list of known misses has become right', () => {
  const { better } = driftFrom(readKnownMisses(), missesOf(measured.flatMap(({ results }) => results)));
  expect(better, 'take them off the list with: npm run accuracy -- --record').toEqual([]);
});
