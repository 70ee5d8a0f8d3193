import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { halfOf } from './corpusPages.ts';
import type { Judged } from './identityScore.ts';
import {
  type Answer,
  identityOfBitwarden,
  identityOfChromium,
  identityOfDuckDuckGo,
  identityOfFirefox,
} from './identityTypes.ts';

type Row = { html: string; fields: [gold: string, answer: string, type: string][] };

const ENGINES: readonly { name: string; file: string; identity: (type: string) => Answer }[] = [
  { name: 'DuckDuckGo, stored', file: 'ddg.ddg.json', identity: identityOfDuckDuckGo },
  { name: 'Firefox, stored', file: 'ddg.ff.json', identity: identityOfFirefox },
  { name: 'Chromium, stored', file: 'ddg.chrome.json', identity: identityOfChromium },
  { name: 'Bitwarden, stored', file: 'ddg.bw.json', identity: identityOfBitwarden },
];

export interface EngineAnswers {
  name: string;
  controls: (Judged & { half: 'tuning' | 'test' })[];
}

/** What other engines answered for the same corpus, from a folder of `ddg.<engine>.json`; those that are there. */
export function storedAnswers(folder: string): EngineAnswers[] {
  return ENGINES.filter(({ file }) => existsSync(join(folder, file))).map(({ name, file, identity }) => {
    const rows: Row[] = JSON.parse(readFileSync(join(folder, file), 'utf8'));
    const controls = rows.flatMap(({ html, fields }) =>
      fields.map(([gold, answer, type]) => ({ gold, type, answer: identity(answer), half: halfOf(html) })),
    );
    return { name, controls };
  });
}
