import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allCodes, billableCodes, lookup } from '../../../lib/codes/icd10cm';
import { plainName } from '../../../lib/codes/search/plainName';
import { MOST_SUGGESTIONS, search } from '../../../lib/codes/search/searchIcd';

const DAY = '2026-01-14';
const codes = (text: string, date = DAY) => search(text, date).map(({ code }) => code);

describe('finding a diagnosis code', () => {
  test.each([
    ['left brest upper outer', 'C50.412'],
    ['upper outer quadrant left breast', 'C50.412'],
    ['ovary', 'C56.1'],
    ['ovray left', 'C56.2'],
    ['dlbcl remission', 'C83.3A'],
    ['chemo', 'Z51.11'],
    ['hair loss', 'L65.9'],
    ['CLL', 'C91.10'],
    ['aml remission', 'C92.01'],
    ['stage 2 left breast cancer', 'C50.912'],
    ['male breast right', 'C50.921'],
    ['lung mets right', 'C78.01'],
    ['history of breast cancer', 'Z85.3'],
    ['inflammatory breast left', 'C50.A2'],
    ['dcis left', 'D05.12'],
    ['hodgkins', 'C81.00'],
    ['seno izquierdo superior externo', 'C50.412'],
    ['ovario derecho', 'C56.1'],
    ['próstata', 'C61'],
    ['prostata', 'C61'],
    ['quimioterapia', 'Z51.11'],
    ['pancreatc cancer', 'C25.9'],
    ['non small cell lung', 'C34.91'],
    ['non-small cell lung cancer left upper', 'C34.12'],
    ['small cell lung right', 'C34.91'],
    ['alopecia', 'L65.9'],
    ['boob left', 'C50.912'],
    ['stomach', 'C16.9'],
    ['bladder cancer', 'C67.9'],
    ['cervical cancer', 'C53.9'],
    ['colon', 'C18.9'],
    ['non hodgkin lymphoma', 'C85.90'],
    ['rectal', 'C20'],
    ['esophageal cancer', 'C15.9'],
    ['brain tumor', 'C71.9'],
    ['thyroid', 'C73'],
    ['kidney left', 'C64.2'],
    ['endometrial cancer', 'C54.1'],
    ['brest canser', 'C50.911'],
    ['ductal carcinoma in situ right breast', 'D05.11'],
    ['lobular carcinoma in situ', 'D05.01'],
    ['hodgkin lymphoma', 'C81.00'],
    ['linfoma no hodgkin', 'C85.90'],
    ['follicular lymphoma', 'C82.00'],
    ['spread to bones', 'C79.51'],
    ['mets to lymph nodes armpit', 'C77.3'],
    ['soft tissue sarcoma leg', 'C49.20'],
    ['GIST', 'C49.A0'],
    ['cáncer de útero', 'C54.9'],
    ['neck of the womb', 'C53.9'],
    ['bald', 'L65.9'],
    ['taxotere', 'Z51.11'],
    ['carboplatin taxol', 'Z51.11'],
    ['alcl breast implant', 'C84.7A'],
  ])('“%s” finds %s first', (text, code) => {
    expect(codes(text)[0]).toBe(code);
  });

  test.each([
    'breast',
    'left breast',
    'breast carcinoma',
    'mama',
    'her2',
    'her2 positive',
    'both breasts',
    'triple negative breast',
  ])('“%s” finds breast cancer before everything else', (text) => {
    expect(codes(text)).toHaveLength(MOST_SUGGESTIONS);
    for (const code of codes(text).slice(0, 8)) expect(code).toMatch(/^C50/);
  });

  test.each([
    ['C50.412', 'C50.412'],
    ['c50412', 'C50.412'],
    [' c50 412 ', 'C50.412'],
    ['z51-11', 'Z51.11'],
    ['C5O.412', 'C50.412'],
    ['(C50.412) Malignant neoplasm of upper-outer quadrant', 'C50.412'],
    ['c50 upper outer left', 'C50.412'],
    ['c50.4', 'C50.4'],
    ['c73', 'C73'],
  ])('“%s” finds the code itself first: %s', (text, code) => {
    expect(codes(text)[0]).toBe(code);
  });

  test('a code that does not exist finds its nearest relatives', () => {
    expect(codes('C50.499')).toContain('C50.411');
    expect(codes('C59')).not.toHaveLength(0);
  });

  test('gives only codes of that day, with the title of that day', () => {
    expect(codes('C83.39', '2024-09-30')).toEqual(['C83.39']);
    expect(codes('C83.39', '2024-10-01')).toEqual(['C83.39', 'C83.390', 'C83.398']);
    expect(codes('inflammatory breast', '2025-09-30')).not.toContain('C50.A1');
    expect(codes('inflammatory breast', '2025-10-01')[0]).toBe('C50.A1');
    expect(codes('dlbcl remission', '2024-09-30')[0]).toMatch(/^C83\.3/);
    expect(search('C84.40', '2022-09-30')[0]!.title).toContain('not classified');
    expect(search('C84.40', '2022-10-01')[0]!.title).toContain('not elsewhere classified');
  });

  test('shows the words a patient knows beside the official title', () => {
    expect(search('C50.412', DAY)).toEqual([
      {
        code: 'C50.412',
        title: 'Malignant neoplasm of upper-outer quadrant of left female breast',
        billable: true,
        plain: {
          en: 'Breast, upper outer quarter, left side',
          es: 'Mama, cuadrante superior externo, lado izquierdo',
        },
      },
    ]);
  });

  test('finds nothing in words that say nothing', () => {
    for (const text of ['', ' ', 'cancer', 'cáncer', '🦀🦀', '...', 'xxyyzz', '—']) expect(codes(text)).toEqual([]);
  });

  test('takes a huge paste as calmly as a word', () => {
    const started = performance.now();
    expect(codes(`left breast ${'lorem ipsum dolor '.repeat(50_000)}`)[0]).toMatch(/^C50/);
    expect(performance.now() - started).toBeLessThan(1000);
  });

  test('finds every code of a day by that code, with and without its dot', () => {
    for (const code of allCodes(DAY)) {
      expect(codes(code)[0]).toBe(code);
      expect(codes(code.replace('.', '').toLowerCase())[0]).toBe(code);
    }
  }, 30_000);

  test('finds every billable cancer code among the best ten by its own title', () => {
    const lost = billableCodes(DAY)
      .filter((code) => code.startsWith('C'))
      .filter((code) => {
        const hit = lookup(code, DAY);
        return !(hit.found && codes(hit.description).includes(code));
      });
    expect(lost).toEqual([]);
  }, 30_000);

  test('takes any text and date, and gives at most ten codes that exist on it', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[a-z0-9. -]{0,24}$/), fc.lorem());
    const date = fc.constantFrom('2017-08-03', '2024-09-30', '2024-10-01', '2026-01-14', '2031-01-01', '', 'nonsense');
    fc.assert(
      fc.property(text, date, (typed, day) => {
        const found = search(typed, day);
        expect(found.length).toBeLessThanOrEqual(MOST_SUGGESTIONS);
        expect(new Set(found.map(({ code }) => code)).size).toBe(found.length);
        for (const { code, title, billable } of found)
          expect(lookup(code, day)).toMatchObject({ found: true, description: title, billable });
      }),
      { numRuns: 150 },
    );
  }, 30_000);
});

describe('the words beside a title', () => {
  test('name every cancer code, in both languages', () => {
    const unnamed = allCodes('2026-10-01').filter((code) => {
      const hit = lookup(code, '2026-10-01');
      const plain = hit.found ? plainName(code, hit.description) : undefined;
      return /^(C|Z51\.1|L65)/.test(code) && !(plain?.en && plain.es);
    });
    // Places too vague to have a plainer name than their title.
    expect(unnamed.filter((code) => !/^C(?:14|26|39|57|63|68|7[269]|75|76|78|38)/.test(code))).toEqual([]);
  });

  test('never turn left into right or say a side, a man or remission that the title does not', () => {
    for (const code of allCodes('2026-10-01')) {
      const hit = lookup(code, '2026-10-01');
      if (!hit.found) continue;
      const { en, es } = plainName(code, hit.description);
      if (!en) continue;
      expect([code, en.includes('left side'), es.includes('izquierdo')]).toEqual([
        code,
        /\bleft\b/i.test(hit.description),
        /\bleft\b/i.test(hit.description),
      ]);
      expect([code, en.includes('right side'), es.includes('derecho')]).toEqual([
        code,
        /\bright\b/i.test(hit.description),
        /\bright\b/i.test(hit.description),
      ]);
      expect([code, en.includes('in a man')]).toEqual([code, /\bmale\b/i.test(hit.description)]);
      expect([code, /(?<!not )in remission/.test(en)]).toEqual([code, /\bin remission/i.test(hit.description)]);
    }
  });
});
