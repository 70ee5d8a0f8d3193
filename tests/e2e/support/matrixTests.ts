import { beforeAll, describe, expect, test } from 'vitest';
import type { BrowserName } from '../../../scripts/lib/findBrowser.mjs';
import { judgeRow } from '../../../scripts/lib/matrix/cells.ts';
import { controlPage, SUBSET } from '../../../scripts/lib/matrix/pages.ts';
import { onDisk, SAMPLE_FILES } from '../../support/sampleFiles.ts';
import { walkPage } from './walkPage.ts';
import { withBrowser } from './withBrowser.ts';

/** A fixed part of the matrix, of libraries that other test pages need too; `npm run matrix` fills all of it. */
export function testMatrix(browser: BrowserName): void {
  describe(`controls in ${browser}`, () => {
    const its = withBrowser(browser);
    beforeAll(async () => {
      for (const file of SAMPLE_FILES) await onDisk([file], (paths) => its.session.addDocuments(file.kind, paths));
    });

    test.for([...SUBSET])('%s: each control holds the right value in the model of its library', async (name) => {
      const page = controlPage(name);
      const { cells, besides } = judgeRow(page, await walkPage(its.session, `${its.server.base}${page.path}/`, page));
      expect(Object.keys(cells).length).toBeGreaterThan(1);
      expect({ wrong: Object.values(cells).flat(), besides }).toEqual({ wrong: [], besides: [] });
    });
  });
}
