import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../../lib/errors';
import { errorText } from '../../../lib/i18n/errorText';
import { KNOWN_REFUSALS } from '../../../lib/imports/refusals';
import { codeOf, FIXTURES, fileOf, fixture, readAll } from './support';

const refused = readdirSync(join(FIXTURES, 'refused'));

it('every kind that is known and not read has a file here', () => {
  expect(refused.map((name) => name.replace(/\..*$/, '')).sort()).toEqual(KNOWN_REFUSALS.map(({ id }) => id).sort());
});

describe.each(refused)('%s', (name) => {
  it('is refused in one clear sentence, in both languages', async () => {
    const error = await readAll([fixture(`refused/${name}`)]).catch((thrown) => thrown);
    expect(error).toBeInstanceOf(UserError);
    for (const language of ['en', 'es'] as const) expect(errorText(error, language)).toMatch(/^[A-Z“].{20,}\.$/);
    expect(errorText(error, 'es')).not.toBe(error.message);
  });
});

it('a summary of care says what to ask for instead, also inside a zip', async () => {
  const error = await readAll([fixture('refused/ccda.xml')]).catch((thrown) => thrown);
  expect(error.message).toMatch(/ask for your data as FHIR \(JSON\)/);
  expect(await codeOf(readAll([fixture('refused/zip.zip')]))).toBe('import-ccda');
});

it.each([
  ['word/document.xml', 'import-office'],
  ['content.xml', 'import-office'], // LibreOffice
  ['xl/workbook.xml', 'import-xlsx'],
])('a zip with %s is told for what it is', async (name, code) => {
  const head = new Uint8Array(46);
  head.set([0x50, 0x4b, 0x01, 0x02]);
  head[28] = name.length;
  const zip = new Blob(['PK\u0003\u0004', head, name, '\u0000']);
  expect(await codeOf(readAll([new File([zip], 'file')]))).toBe(code);
});

it('files of several kinds are asked for one after the other', async () => {
  const fhir = fileOf('a.json', '{"resourceType":"Patient"}');
  const profile = fileOf('b.json', '{"schema":1,"patient":{}}');
  expect(await codeOf(readAll([fhir, profile]))).toBe('import-mixed');
  expect(await codeOf(readAll([profile, profile]))).toBe('import-mixed');
  expect(await codeOf(readAll(Array.from({ length: 61 }, () => fhir)))).toBe('import-too-many-files');
});
