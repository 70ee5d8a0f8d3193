// @vitest-environment happy-dom
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { worded } from '../../../lib/messaging/outcomeText';
import { WRITERS } from '../../../lib/page/writers/table';

const folder = (path: string) => join(import.meta.dirname, '../../..', path);
const fileOf = (kind: string) => `${kind.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())}.ts`;
const BLANK = { fieldId: 'f0', status: 'needs-you', readBack: '' } as const;
const TICK = { action: { do: 'check', on: true } } as const;
const NOT_WRITERS = ['table.ts', 'writer.ts', 'untouched.ts'];

const browserTests = readdirSync(folder('tests/browser'))
  .filter((name) => name.endsWith('.test.ts'))
  .map((name) => readFileSync(`${folder('tests/browser')}/${name}`, 'utf8'))
  .join('\n');

describe('the table of writers', () => {
  it.each(Object.keys(WRITERS))('%s has a file of its own and is written in a real page by a test', (kind) => {
    expect(existsSync(`${folder('lib/page/writers')}/${fileOf(kind)}`)).toBe(true);
    expect(browserTests).toContain(`control: '${kind}'`);
  });

  it('every file beside it is in the table', () => {
    const files = readdirSync(folder('lib/page/writers')).filter((name) => !NOT_WRITERS.includes(name));
    expect(files.sort()).toEqual(Object.keys(WRITERS).map(fileOf).sort());
  });

  it('passwords are never written, and every such writer says why', () => {
    const never = Object.entries(WRITERS).filter(([, writer]) => writer.never);
    expect(never.map(([kind]) => kind)).toEqual(['password']);
    for (const [, writer] of never) expect(worded({ ...BLANK, why: writer.never! }, TICK).why).toMatch(/^[A-Z].*\.$/);
  });
});
