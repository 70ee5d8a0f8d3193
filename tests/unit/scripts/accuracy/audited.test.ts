import { expect, test } from 'vitest';
import { audited } from '../../../../scripts/lib/accuracy/audited';
import { CORPUS_AUDIT, type Correction } from '../../../../scripts/lib/accuracy/corpusAudit';
import { halfOf } from '../../../../scripts/lib/accuracy/corpusPages';
import { auditedFigures } from '../../../../scripts/lib/accuracy/corpusReport';
import type { CorpusControl, MeasuredForm } from '../../../../scripts/lib/accuracy/measureCorpus';

const control = (name: string, gold: string, ours: CorpusControl['ours']): CorpusControl => ({
  gold,
  type: 'text',
  name,
  ours,
  chromium: '',
});

const form = (html: string, half: 'tuning' | 'test', ...controls: CorpusControl[]): MeasuredForm => ({
  page: { html, half, title: '', body: '' },
  controls,
});

const forms = [
  form('a.html', 'tuning', control('mail', '', 'emailAddress'), control('code', 'phone', '')),
  form('b.html', 'test', control('day', '', 'birthdayDay')),
];
const missing: Correction = { html: 'a.html', at: 0, name: 'mail', is: 'emailAddress', why: 'no label' };
const wrong: Correction = { html: 'a.html', at: 1, name: 'code', is: '', why: 'a code' };

test('labels of the tuning half are corrected, and nothing else is there', () => {
  const [only, ...others] = audited(forms, [missing, wrong]);
  expect(others).toEqual([]);
  expect(only!.controls.map(({ name, gold }) => [name, gold])).toEqual([
    ['mail', 'emailAddress'],
    ['code', ''],
  ]);
  expect(forms[0]!.controls[1]!.gold).toBe('phone');
});

test('a correction must name a control of the tuning half in its place', () => {
  expect(() => audited(forms, [{ ...missing, html: 'b.html', name: 'day' }])).toThrow('test half');
  expect(() => audited(forms, [{ ...missing, at: 1 }])).toThrow('is not "mail"');
  expect(() => audited(forms, [{ ...missing, html: 'c.html' }])).toThrow('c.html');
});

test('a field without a label counts as right once corrected, a wrong label as nothing to be known', () => {
  const ours = (corrections: Correction[]) => /\| CoolClaim .*/.exec(auditedFigures(forms, corrections))?.[0];
  expect(ours([])).toMatch(/ 0 of 1 .* 100\.0% \(1\) .* 1 \|$/);
  expect(ours([missing, wrong])).toMatch(/ 1 of 1 .* 0\.0% \(0\) .* 1 \|$/);
  expect(auditedFigures(forms, [missing, wrong])).toContain('corrected 2 labels');
});

test('the audit is of forms that may be read, each control once, with a reason', () => {
  const places = CORPUS_AUDIT.map(({ html, at }) => `${html} ${at}`);
  expect(new Set(places).size).toBe(places.length);
  for (const { html, why } of CORPUS_AUDIT) {
    expect(halfOf(html), html).toBe('tuning');
    expect(why.length, html).toBeGreaterThan(10);
  }
});
