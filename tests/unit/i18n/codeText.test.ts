import { describe, expect, test } from 'vitest';
import { buildClaim } from '../../../lib/claim/build';
import { PROCEDURES } from '../../../lib/codes/procedures';
import { purchaseRule } from '../../../lib/codes/purchaseRules';
import { suggestCode } from '../../../lib/codes/suggestCode';
import { codeText } from '../../../lib/i18n/codeText';
import { codeSentences } from '../../../lib/i18n/es/codeSentences';
import { PORTALS } from '../../../lib/portals/registry';
import { SAMPLES } from '../../../lib/profile/samples';
import { itemKindSchema } from '../../../lib/profile/schema';

const ROUTES = ['manufacturer', 'provider', 'rental'] as const;
const SYSTEMS = ['paxman', 'dignicap', 'manual'] as const;
const DATES = ['2016-01-01', '2017-08-22', '2018-10-17', '2021-06-30', '2021-07-01', '2025-12-31', '2026-01-01'];

const everyAnswer = ROUTES.flatMap((route) =>
  SYSTEMS.flatMap((system) =>
    DATES.flatMap((date) =>
      itemKindSchema.options.flatMap((kind) =>
        ['', '97039', '662T', '97039-GY', '97008', '99213', 'therapy'].map((billedCode) =>
          suggestCode({ route, system, kind, date, billedCode }),
        ),
      ),
    ),
  ),
);

const isSpanish = (english: string) => expect(codeText(english, 'es'), english).not.toBe(english);

describe('what the codes say, in Spanish', () => {
  test('every reason has a sentence', () => {
    expect(new Set(everyAnswer.map(({ why }) => why)).size).toBeGreaterThan(12);
    for (const { why } of everyAnswer) isSpanish(why);
    expect(purchaseRule('manufacturer', 'paxman', '2026-01-14')).toBeDefined();
  });

  test('a caution goes along, codes stand, and dates are said as a person reads them', () => {
    const { why } = suggestCode({
      route: 'provider',
      system: 'paxman',
      kind: 'placement',
      date: '2026-01-21',
      billedCode: '97008',
    });
    expect(codeText(why, 'es')).toMatch(/97008.*21 ene 2026/);
    expect(codeText(why, 'en')).toMatch(/97008.*Jan 21, 2026/);
    const cautious = everyAnswer.filter(({ why: text }) => text.endsWith('Check with your insurer.'));
    expect(cautious.length).toBeGreaterThan(0);
    for (const { why: text } of cautious) expect(codeText(text, 'es')).toMatch(/Confírmelo con su aseguradora\.$/);
  });

  test('every code of the table and every kind of line has its words', () => {
    for (const { words } of PROCEDURES) isSpanish(words);
    const profile = structuredClone(SAMPLES['paxman-hub-2026']);
    const course = profile.courses[0]!;
    course.items = itemKindSchema.options.map((kind) => ({ ...course.items[0]!, kind }));
    for (const { description } of buildClaim(profile, course.id, '2026-11-21').lines) isSpanish(description);
  });

  test('a line that sums up several kinds of charges names each', () => {
    expect(codeText('Scalp cooling session; Access to the scalp cooling machine', 'es')).toBe(
      'Sesión de enfriamiento del cuero cabelludo; Acceso a la máquina de enfriamiento',
    );
    expect(codeText('Wig; Something new', 'es')).toBe('Peluca; Something new');
  });

  test('the plans a filing limit was stated for are named in Spanish, proper names as they are', () => {
    for (const { filingLimit } of PORTALS) {
      const plans = filingLimit?.value.appliesTo ?? '';
      if (!plans) continue;
      const line = codeSentences.some(([english]) => english.test(plans));
      expect(line, `lib/i18n/es/codeSentences.ts has no line for “${plans}”`).toBe(true);
      expect(codeText(plans, 'es')).not.toMatch(/\b(?:the|other|care|employer)\b/);
    }
  });

  test('what has no translation stays English, and English stays as it is', () => {
    expect(codeText('Something new.', 'es')).toBe('Something new.');
    expect(codeText('Wig', 'en')).toBe('Wig');
  });
});
