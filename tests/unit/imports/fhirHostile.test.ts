import { describe, expect, it } from 'vitest';
import { bundle, byPath, codeOf, fileOf, json, readAll, readOne } from './support';

describe('hostile files', () => {
  it('refuses what is too large before reading it', async () => {
    const huge = {
      name: 'x.json',
      size: 100 * 1024 * 1024,
      slice: () => new Blob(['{']),
      arrayBuffer: () => expect.fail(),
    };
    expect(await codeOf(readAll([huge as unknown as File]))).toBe('import-too-large');
  });

  it.each([
    ['not JSON', '{"resourceType": "Bundle", "entry": [', 'import-not-json'],
    ['empty', '', 'import-empty'],
    ['only spaces', ' \n', 'import-unknown'],
    ['another JSON', '{"hello": 1}', 'import-other-json'],
    ['null', 'null', 'import-no-columns'],
    ['only types that say nothing', '{"resourceType": "Observation"}', 'import-nothing'],
    ['an empty bundle', '{"resourceType": "Bundle"}', 'import-nothing'],
    ['a bundle whose entry is none', '{"resourceType": "Bundle", "entry": {"a": 1}}', 'import-nothing'],
    ['a deep list', `[{"resourceType":"Basic"},${'['.repeat(50_000)}${']'.repeat(50_000)}]`, 'import-nothing'],
    [
      'a deep bundle',
      `${'{"resourceType":"Bundle","entry":[{"resource":'.repeat(2_000)}null${'}]}'.repeat(2_000)}`,
      'import-nothing',
    ],
  ])('%s ends in one sentence', async (_, text, code) => {
    expect(await codeOf(readAll([fileOf('claims', text)]))).toBe(code);
  });

  it('keys that would change every object change none', async () => {
    const text =
      '{"resourceType":"Patient","id":"__proto__","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"name":[{"family":"Roe","given":["Ann"],"__proto__":{"use":"old"}}]}';
    const found = await readOne(fileOf('patient.json', text));
    expect(byPath(found.proposals)).toEqual({ 'patient.name.first': 'Ann', 'patient.name.last': 'Roe' });
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
    expect(await codeOf(readAll([fileOf('x.json', '{"resourceType":"__proto__"}')]))).toBe('import-nothing');
  });

  it('a resource that contains itself, and references in a circle, end', async () => {
    const circle = {
      resourceType: 'Coverage',
      id: '1',
      payor: [{ reference: 'Coverage/1' }],
      subscriber: { reference: '#1' },
    };
    expect((await readAll([json(circle)])).read).toBe(1);
  });

  it('reads ten thousand entries at once', async () => {
    const resources = Array.from({ length: 10_000 }, (_, n) => ({
      resourceType: 'ExplanationOfBenefit',
      id: String(n),
      patient: { reference: 'Patient/1' },
      diagnosis: [
        { diagnosisCodeableConcept: { coding: [{ system: 'http://hl7.org/fhir/sid/icd-10-cm', code: `C50.${n}` }] } },
      ],
      careTeam: [{ provider: { reference: `Practitioner/${n}` } }],
    }));
    const start = performance.now();
    const { read, people } = await readAll([bundle(...resources)]);
    expect([read, people.length]).toEqual([10_000, 1]);
    expect(performance.now() - start).toBeLessThan(5_000);
  });

  it('a name of a megabyte is refused, not stored', async () => {
    const found = await readOne(
      json({ resourceType: 'Patient', name: [{ family: 'x'.repeat(1_000_000), given: ['Ann'] }] }),
    );
    expect(found.refused).toMatchObject([{ why: 'form', sentence: 'Use at most 60 characters.' }]);
    expect(found.refused[0]!.shown.length).toBeLessThan(200);
  });
});
