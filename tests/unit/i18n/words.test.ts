import { describe, expect, it } from 'vitest';
import { UserError } from '../../../lib/errors';
import { errorText } from '../../../lib/i18n/errorText';
import { codeSentences } from '../../../lib/i18n/es/codeSentences';
import { errorSentences } from '../../../lib/i18n/es/errorSentences';
import { files } from '../../../lib/i18n/es/reasons/files';
import { page } from '../../../lib/i18n/es/reasons/page';
import { pdf } from '../../../lib/i18n/es/reasons/pdf';
import { plan } from '../../../lib/i18n/es/reasons/plan';
import { recognize } from '../../../lib/i18n/es/reasons/recognize';
import { formatDate, formatMoney } from '../../../lib/i18n/format';
import { chooseLanguage } from '../../../lib/i18n/language';
import { pageTranslate, pageWords } from '../../../lib/i18n/pageWords';
import { panelWords } from '../../../lib/i18n/panelWords';
import { schemaText } from '../../../lib/i18n/schemaText';
import { profileProblems } from '../../../lib/profile/problems';
import { paxmanHub2026 } from '../../../lib/profile/samples/paxmanHub2026';

const holes = (sentence: string) => [...new Set([...sentence.matchAll(/\{(\w+)/g)].map((match) => match[1]))].sort();
/** Said alike in both languages: names, and words that forms use in English. */
const SAME = /^(brand|system\.(paxman|dignicap)|field\.npi|section\.generalGroup|problems\.)/;

describe('the dictionaries', () => {
  const keys = Object.keys(pageWords.en) as (keyof typeof pageWords.en)[];

  it('have the same keys and the same holes in both languages', () => {
    expect(Object.keys(pageWords.es).sort()).toEqual([...keys].sort());
    for (const key of keys) expect(holes(pageWords.es[key]), key).toEqual(holes(pageWords.en[key]));
  });

  it('are really translated', () => {
    const alike = keys.filter((key) => !SAME.test(key) && pageWords.en[key] === pageWords.es[key]);
    expect(alike).toEqual([]);
    expect(keys.filter((key) => pageWords.es[key].trim() === '')).toEqual([]);
  });

  it.each([
    ['«…» for quotation marks', /[“”]/],
    ['llenar', /[Rr]ell[eé]n/],
    ['pulsar', /[Pp]resion[ea]/],
    ['número de afiliado', /[Nn]úmero de miembro/],
    ['expediente', /[Hh]istoria clínica|[Hh]istorial/],
    ['no gender of hers', /usted misma|\bla envió\b|a las pacientes/],
  ])('keep in Spanish to one word for a thing: %s', (_, other) => {
    const said = [
      ...Object.values(pageWords.es),
      ...Object.values(errorSentences),
      ...codeSentences.map(([, spanish]) => spanish),
      ...[recognize, plan, files, page, pdf].flatMap((all) => all.map(([, spanish]) => spanish)),
    ];
    expect(said.filter((spanish) => other.test(spanish))).toEqual([]);
  });

  it('hold every word of the panel', () => {
    for (const [key, word] of Object.entries(panelWords.es)) {
      expect(pageWords.es[key as keyof typeof pageWords.es]).toBe(word);
    }
  });
});

describe('translating', () => {
  const en = pageTranslate('en');
  const es = pageTranslate('es');

  it('fills holes and picks the plural', () => {
    expect(en('popup.confirm', { count: 1 })).toBe('Fill 1 field');
    expect(en('popup.confirm', { count: 31 })).toBe('Fill 31 fields');
    expect(es('popup.confirm', { count: 1 })).toBe('Llenar 1 campo');
    expect(es('popup.confirm', { count: 31 })).toBe('Llenar 31 campos');
  });

  it('never reads a value as a hole or a pattern', () => {
    expect(en('results.press', { words: '{count} $& $1' })).toBe('Press “{count} $& $1”');
  });
});

describe('choosing the language', () => {
  it.each([
    ['auto', ['es-MX', 'en'], 'es'],
    ['auto', ['fr', 'es'], 'es'],
    ['auto', ['EN-us'], 'en'],
    ['auto', ['fr'], 'en'],
    ['auto', [], 'en'],
    ['en', ['es'], 'en'],
    ['es', ['en'], 'es'],
  ] as const)('%s with %j gives %s', (wanted, browser, language) => {
    expect(chooseLanguage(wanted, browser)).toBe(language);
  });
});

describe('money and dates', () => {
  it('are US ones in both languages', () => {
    expect(formatMoney(230000, 'en')).toBe('$2,300.00');
    expect(formatMoney(5, 'es')).toBe('$0.05');
    expect(formatDate('2026-01-14', 'en')).toBe('Jan 14, 2026');
    expect(formatDate('2026-01-14', 'es')).toMatch(/14 (de )?ene/);
    expect(formatDate('soon', 'en')).toBe('soon');
  });
});

describe("the schema's sentences", () => {
  it('all have Spanish ones', () => {
    const long = 'x'.repeat(500);
    const item = { date: 'soon', kind: 'x', units: 0, chargeCents: -1, billedCode: long, modifiers: ['xyz'] };
    const course = {
      ...paxmanHub2026.courses[0]!,
      placeOfService: 'x',
      items: [item, { ...item, units: 5000, chargeCents: 1e9 }],
      changes: Array(101).fill({ status: 'lost' }),
      log: Array(501).fill({ kind: 'dream', promisedBy: 'soon' }),
    };
    const broken = {
      ...paxmanHub2026,
      schema: 2,
      label: long,
      patient: { ...paxmanHub2026.patient, phone: '1', email: 'x', sex: 'x', birthDate: 'x', maritalStatus: 3 },
      subscriber: { ...paxmanHub2026.subscriber, address: { state: 'x', zip: '1', country: 'usa' } },
      physician: { ...paxmanHub2026.physician, npi: '1', taxId: '1', hasNoNpi: 'no' },
      diagnoses: Array(13).fill({ code: '', description: '' }),
      submitter: 'x',
      condition: [],
      courses: [course, 7],
    };
    const sentences = [...profileProblems(broken), ...profileProblems({ ...paxmanHub2026, courses: [] })];
    expect(sentences.length).toBeGreaterThan(20);
    for (const { message } of sentences) expect(schemaText(message, 'es'), message).not.toBe(message);
    expect(schemaText('Use at most 60 characters.', 'es')).toBe('Use 60 caracteres como máximo.');
  });
});

describe('errors', () => {
  const wrong = new UserError('wrong-passphrase', 'That passphrase does not open your vault.');

  it('are told in her language where we have it', () => {
    expect(errorText(wrong, 'en')).toBe(wrong.message);
    expect(errorText(wrong, 'es')).toMatch(/frase de contraseña/);
  });

  it('are told in English rather than not at all', () => {
    expect(errorText(new UserError('constructor', 'Something new.'), 'es')).toBe('Something new.');
  });
});
