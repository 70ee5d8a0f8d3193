import { parseSync } from 'vite';
import { describe, expect, test } from 'vitest';
import { CONCEPTS } from '../../../lib/concepts';
import { KIND_NAMES } from '../../../lib/documents/kinds';
import { REFUSED_FILE } from '../../../lib/documents/refusedFile';
import { files } from '../../../lib/i18n/es/reasons/files';
import { page } from '../../../lib/i18n/es/reasons/page';
import { pdf } from '../../../lib/i18n/es/reasons/pdf';
import { plan } from '../../../lib/i18n/es/reasons/plan';
import { recognize } from '../../../lib/i18n/es/reasons/recognize';
import { reasonText, saidIn } from '../../../lib/i18n/reasonText';
import { addedWhy, growthWhy, type Stopped, stoppedWhy } from '../../../lib/lines/sentences';
import { worded } from '../../../lib/messaging/outcomeText';
import type { DetailedReason, Reason } from '../../../lib/page/reason';
import { fieldNames, wholeName } from '../../../lib/plan/fieldNames';
import { box } from '../../support/fieldBuilder';

const SOURCES = import.meta.glob<string>(
  [
    '../../../lib/{recognize,plan,pdf,teach,lines,background,documents}/**/*.ts',
    '../../../lib/messaging/outcomeText.ts',
  ],
  { eager: true, query: '?raw', import: 'default' },
);
/** Letters are in English, and errors have sentences of their own. */
const ELSEWHERE =
  /\/documents\/(?!refusedFile)|\/teach\/(?!applyPins)|\/pdf\/overlay\/cms1500(?:Anchors|Boxes|Marks)|\/lines\/sentences|outcomeText|refusedFile|\/plan\/(?:states|places|meanings)\.ts|\/recognize\/(?:words|glued|prepare)|\/background\/unreadable/;

interface Node {
  type: string;
  [key: string]: unknown;
}
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;

/** What a person could read: every text that begins like a sentence and ends like one, with 7 for what is put in. */
function sentencesIn(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(sentencesIn);
  if (!isNode(node)) return [];
  const { callee } = node;
  if (node.type === 'NewExpression' && isNode(callee) && /Error$/.test(String(callee.name))) return [];
  const isSentence = (text: string) => /^["“]?[A-Z7{].* .*[.:]$/s.test(text);
  if (node.type === 'Literal' && typeof node.value === 'string') return isSentence(node.value) ? [node.value] : [];
  if (node.type === 'TemplateLiteral') {
    const quasis = node.quasis as { value: { cooked: string } }[];
    const text = quasis.map(({ value }) => value.cooked).join('7');
    return [...(isSentence(text) ? [text] : []), ...sentencesIn(node.expressions)];
  }
  return Object.entries(node).flatMap(([key, value]) => (key === 'type' ? [] : sentencesIn(value)));
}

/** Their words are put in from tables of their own, and they are tried below. */
const COMPOSED =
  /still in the page|came up after|^Your profile has no 7|of the 7|[Tt]he 7[ .]|for 7[ ,]|^Form 7 of 7: it holds|^7 "7"7\.$|^The page calls 7|looks like 7,/;

const isSpanish = (english: string) => {
  const spanish = reasonText(english, 'es');
  expect(spanish, english).not.toBe(english);
  return spanish;
};
const file = { id: 'f', name: 'Bill.pdf', type: 'application/pdf', size: 7_000_000 };

describe('reasons in Spanish', () => {
  test('every sentence that the sources hold has one', () => {
    const found = Object.entries(SOURCES)
      .filter(([path]) => !ELSEWHERE.test(path))
      .flatMap(([path, source]) => sentencesIn(parseSync(path, source).program));
    expect(found.length).toBeGreaterThan(110);
    const missing = found.filter((one) => reasonText(one, 'es') === one && !COMPOSED.test(one));
    expect([...new Set(missing)]).toEqual([]);
  });

  test('no sentence stands there twice, or loses a hole, or ends otherwise', () => {
    const all = [...recognize, ...plan, ...files, ...page, ...pdf];
    const english = all.map(([text]) => text);
    expect(english.filter((text, at) => english.indexOf(text) !== at)).toEqual([]);
    const holes = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([hole]) => hole).sort();
    for (const [from, to] of all) {
      expect(holes(to), from).toEqual(holes(from));
      expect(to.at(-1), from).toBe(from.at(-1));
      expect(to, from).not.toMatch(/["“”]/);
    }
  });

  test('what a page did with a value', () => {
    const reasons: Record<Reason | DetailedReason, string> = {
      stopped: '',
      refused: '',
      gone: '',
      changed: '',
      locked: '',
      hidden: '',
      held: '',
      password: '',
      kind: '',
      number: '',
      parts: '',
      choice: '',
      twins: 'Yes',
      short: '5',
      range: '2026-05-01/2026-01-01/2026-04-30',
      removed: '',
      cleared: '',
      several: '',
      filetype: '.png',
      turned: '',
      undone: '',
    };
    const typed = { do: 'type', text: 'Okafor' } as const;
    const ticked = { do: 'check', on: true } as const;
    const attach = { do: 'attach', files: [file, { ...file, name: 'Slip.jpg', type: 'image/jpeg' }] } as const;
    const ranges = ['2026-05-01/2026-01-01/', '2026-05-01//2026-04-30'].map((detail) => ['range', detail]);
    for (const [code = '', detail = ''] of [...Object.entries(reasons), ...ranges]) {
      const ofFiles = code === 'several' || code === 'filetype';
      const canTick = /^(?:held|choice|cleared|turned|undone)$/.test(code);
      for (const action of ofFiles ? [attach] : [typed, attach, ...(canTick ? [ticked] : [])]) {
        const outcome = { fieldId: 'f', status: 'failed', readBack: 'Smith', why: `${code} ${detail}` } as const;
        const { why } = worded(outcome, { action: { ...action, files: [...attach.files] } as never });
        expect(isSpanish(why)).not.toMatch(/\b(?:the|ticked|and)\b/);
      }
    }
  });

  test('files that a box does not take', () => {
    const { type, pdfOnly, size, guess, total, fewer, offer, offerOf, several } = REFUSED_FILE;
    const sentences = [
      type(file, '.png,.jpg'),
      type(file, 'image/*'),
      pdfOnly({ ...file, type: 'image/png' }),
      `${size(file, 5_000_000)}.`,
      `${size(file, 5_000_000)}. ${offer}`,
      `${guess(file, 5_000_000)}.`,
      `${guess(file, 5_000_000)}. ${offer}`,
      `${total(12_000_000, 11_000_000)}: ${fewer(file)}`,
      `${total(12_000_000, 11_000_000)}. ${offerOf(file)}`,
      several(['A.pdf', 'B.pdf']),
    ];
    for (const sentence of sentences) expect(isSpanish(sentence)).not.toMatch(/\b(?:or|and|pictures|takes)\b/);
    for (const name of Object.values(KIND_NAMES)) {
      const said = `No file of this kind is stored for this claim yet (${name}, claim form): add it under Documents, or attach it yourself.`;
      expect(isSpanish(said)).toContain('formulario de reclamo');
      expect(isSpanish(said)).not.toContain(`(${name}`.replace('(packet', '(packet '));
    }
    expect(
      reasonText(
        'Medicare takes this claim by mail only, so nothing is attached here: print everything and send it as one packet.',
        'es',
      ),
    ).toMatch(/^Medicare acepta .* solo por correo/);
  });

  test('adding lines', () => {
    const growth = { words: 'Add line', rows: 1, lines: 7 } as never as Parameters<typeof growthWhy>[0];
    const stops: Record<Stopped, true> = {
      locked: true,
      gone: true,
      changed: true,
      submits: true,
      leaves: true,
      none: true,
      several: true,
      listed: true,
      silent: true,
      moved: true,
      unlike: true,
      vanished: true,
      unshown: true,
      unfilled: true,
      open: true,
      nobutton: true,
      ended: true,
      stopped: true,
    };
    for (const rows of [0, 1]) for (const commits of [false, true]) isSpanish(growthWhy({ ...growth, rows, commits }));
    for (const stopped of Object.keys(stops) as Stopped[])
      for (const next of [2, 4]) {
        isSpanish(stoppedWhy(stopped, 'Add line', next));
        isSpanish(`${stoppedWhy(stopped, 'Add line', next)} ${addedWhy('Add line', next - 1)}`);
      }
  });

  test('what is missing, of whom, by its Spanish name', () => {
    const whose = ['patient', 'subscriber', 'ordering physician', 'place of treatment', 'seller', 'other policyholder'];
    const partyAnswer = SOURCES['../../../lib/plan/partyAnswer.ts']!;
    const things = Object.entries(SOURCES)
      .filter(([path]) => path.includes('/plan/') && !path.endsWith('/attach.ts'))
      .flatMap(([, source]) =>
        [...source.matchAll(/(?:missing|text)\((?:.*, )?(['"])((?:(?!\1).)+)\1\)/g)].map(([, , thing]) => thing!),
      );
    const ofSomebody = [...partyAnswer.matchAll(/`([\w -]+) of the \$\{whose\}`/g)].map(([, what]) => what!);
    expect(things.length).toBeGreaterThan(20);
    expect(ofSomebody.length).toBeGreaterThan(14);
    for (const thing of things) isSpanish(`Your profile has no ${thing} yet.`);
    for (const one of whose) {
      for (const what of ofSomebody) isSpanish(`Your profile has no ${what} of the ${one} yet.`);
      isSpanish(`The ${one} is a company, which has no first or last name.`);
      isSpanish(`No middle name is stored for the ${one}.`);
      isSpanish(`CoolClaim does not store this about the ${one}.`);
    }
    expect(reasonText('Your profile has no birth date of the patient yet.', 'es')).toBe(
      'En su perfil todavía falta: fecha de nacimiento (Paciente).',
    );
  });

  test('what a field could be, lines by number, and a reason within a reason', () => {
    for (const { label } of CONCEPTS) isSpanish(`You said that this is the ${label}.`);
    expect(reasonText('This could be the date of birth of the patient or the member ID.', 'es')).toBe(
      'Podría ser ‘Paciente: Fecha de nacimiento’ o ‘Tarjeta del seguro: Número de afiliado (Member ID)’.',
    );
    expect(reasonText('Not sure enough: "City" after Labelled "Address", under "Patient".', 'es')).toBe(
      'No es bastante seguro: «City» después de este campo: Tiene la etiqueta «Address», bajo «Patient».',
    );
    expect(
      reasonText(
        'Form 2 of 2: it holds lines 7 to 8 of your 8 service lines, and the totals on it are for these alone.',
        'es',
      ),
    ).toContain('las líneas 7 a 8 de sus 8');
    expect(
      reasonText(
        'This form holds 1 of your 7 service lines. Put lines 2 to 7 on a second form; the totals here are for the one line shown.',
        'es',
      ),
    ).toMatch(/la única línea/);
    isSpanish('Named "dob".');
    isSpanish('Named "dob", under "Patient".');
    isSpanish('The page calls “Cost” something else than its recipe does, so it was read as usual.');
    isSpanish('More than one field of this page looks like “Cost”, so none was taken for it: teach it again.');
    isSpanish(
      'This form shows 3 of your 7 service lines: add a row for line 7, then fill again; the totals here are for all 7.',
    );
    isSpanish(
      '2 lines that were added are still in the page: it has no button that takes them away, so that is yours to do.',
    );
    isSpanish(
      'One line that was added is still in the page: it has no button that takes it away, so that is yours to do.',
    );
    isSpanish('2 more fields came up after the first answers and went through too.');
    isSpanish('One more field came up after the first answers and went through too.');
  });

  test('a row is named in Spanish where its name is ours, and by the form where it is the form’s', () => {
    const why = 'Only you can sign.';
    expect(saidIn({ label: 'Birth date', concept: 'patient.birthDate', why }, 'es')).toEqual({
      label: 'Birth date',
      concept: 'patient.birthDate',
      why: 'Solo usted puede firmar.',
    });
    const concepts = ['patient.birthDate', 'subscriber.birthDate', 'line[2].dateFrom.month', 'patient.ssn'];
    const names = fieldNames(
      concepts.map((concept, at) => ({
        field: box(at === 2 ? 'MM' : 'Birth date', {}),
        kind: 'claim',
        concept,
        confidence: 1,
        why: '',
      })),
    );
    expect(names.map((name, at) => wholeName(saidIn({ ...name, concept: concepts[at]!, why }, 'es')))).toEqual([
      'Birth date (Paciente: Fecha de nacimiento)',
      'Birth date (Titular de la póliza (asegurado): Fecha de nacimiento)',
      'Línea de servicio 3: Fecha del servicio, desde, mes',
      'Birth date (Paciente)',
    ]);
    const row = { ...names[0]!, concept: 'patient.birthDate', why };
    expect(saidIn(row, 'en')).toBe(row);
  });

  test('days are said as days', () => {
    const range = (said: string) => reasonText(`This field takes dates ${said} is outside.`, 'es');
    expect(range('from Feb 1, 2026 to Dec 31, 2026, and Jan 14, 2026')).toBe(
      'Este campo acepta fechas desde 1 feb 2026 hasta 31 dic 2026, y 14 ene 2026 queda fuera.',
    );
    expect(range('to Dec 2025, and Jan 2026')).toBe('Este campo acepta fechas hasta dic 2025, y ene 2026 queda fuera.');
    expect(range('from 09:00, and 08:30')).toBe('Este campo acepta fechas desde 09:00, y 08:30 queda fuera.');
  });

  test('no row is named in English by us', () => {
    for (const { id } of CONCEPTS) {
      const concept = id.replace(/\[[nm]\]/g, '[1]');
      const [name] = fieldNames([{ field: box('', {}), kind: 'claim', concept, confidence: 1, why: '' }]);
      expect(name!.meaning, concept).toMatch(/./);
      const { meaning } = saidIn({ ...name!, concept, why: '' }, 'es');
      expect(meaning, concept).not.toMatch(/\b(?:the|of|to|group\.)\b/);
      if (/^(?:patient|line|claim|attachment\.)/.test(concept)) expect(meaning, concept).toMatch(/./);
    }
  });

  test('what has no translation stays English, and values stay as they are', () => {
    expect(reasonText('Something new.', 'es')).toBe('Something new.');
    expect(reasonText('Only you can sign. Something new.', 'es')).toBe('Only you can sign. Something new.');
    expect(reasonText('Only you can sign.', 'en')).toBe('Only you can sign.');
    const held = 'This field holds "A. {b} $1 (x" and your profile says "not ticked"; it was left as it is.';
    expect(reasonText(held, 'es')).toBe(
      'Este campo tiene «A. {b} $1 (x» y su perfil dice ‘sin marcar’; quedó como estaba.',
    );
  });
});
