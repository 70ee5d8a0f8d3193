import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..', '..');

/** Ways in that a page, or another extension, could knock at. */
const DOORS: [what: string, pattern: RegExp][] = [
  [
    'window messages',
    /addEventListener\(\s*['"`]message(error)?['"`]|(window|self|globalThis|top|parent)\??\.onmessage\b/,
  ],
  ['messages of other extensions and of pages', /onMessageExternal|onConnectExternal|onUserScript(Message|Connect)/],
  ['channels that any page of an origin can open', /new (BroadcastChannel|SharedWorker)\b/],
];

const sources = ['lib', 'components', 'entrypoints'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name)),
);
const withDoor = (pattern: RegExp, texts: readonly string[]) => texts.filter((text) => pattern.test(text));

it.each(DOORS)('no source listens to %s', (_, pattern) => {
  expect(sources.length).toBeGreaterThan(200);
  expect(sources.filter((name) => pattern.test(readFileSync(join(ROOT, name), 'utf8')))).toEqual([]);
});

it('knows such a door when it sees one', () => {
  const [windows, others, channels] = DOORS.map(([, pattern]) => pattern);
  expect(
    withDoor(windows!, [`addEventListener('message', f)`, 'self.onmessage = f', 'port1.onmessage = f']),
  ).toHaveLength(2);
  expect(
    withDoor(others!, ['runtime.onMessageExternal.addListener(f)', 'runtime.onMessage.addListener(f)']),
  ).toHaveLength(1);
  expect(withDoor(channels!, [`new BroadcastChannel('x')`, 'new MessageChannel()'])).toHaveLength(1);
});
