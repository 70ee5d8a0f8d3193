import { describe, expect, it } from 'vitest';
import { noteSentences } from '../../../lib/i18n/es/noteSentences';
import { outcomeSentences } from '../../../lib/i18n/es/outcomeSentences';
import { whyNouns } from '../../../lib/i18n/es/whyNouns';
import { whySentences } from '../../../lib/i18n/es/whySentences';
import { whyText } from '../../../lib/i18n/whyText';
import type { Growth } from '../../../lib/lines/growth';
import { growthWhy } from '../../../lib/lines/sentences';

const SOURCES = import.meta.glob<string>(
  [
    '../../../lib/recognize/**/*.ts',
    '../../../lib/plan/*.ts',
    '../../../lib/lines/sentences.ts',
    '../../../lib/messaging/outcomeText.ts',
    '../../../lib/documents/refusedFile.ts',
    '../../../lib/background/{addLines,decide,fill,growthRow,report,review,sendFiles,undo,fillField}.ts',
    '../../../lib/teach/applyPins.ts',
  ],
  { eager: true, query: '?raw', import: 'default' },
);

/** Errors have a table of their own. */
const withoutErrors = (source: string) => source.replace(/new UserError\([\s\S]*?\)/g, '');
const isSentence = (text: string) =>
  /^(?:[A-Z“"]|\$\{)[\s\S]*[a-z][\s\S]*[.:]$/.test(text) && text.split(' ').length > 2;
/** Of a template the sentence for one value; counts are numbers. */
const COUNTS = /^(?:rows|lines|count|presses|turn|forms|next|detail|wanted\.length|claim|left)\b/;
const filled = (template: string) =>
  template
    .replace(/\$\{next === 2 \? 'line' : 'lines'\}/g, 'lines')
    .replace(/\$\{presses === 1 \? 'once' : `\$\{presses\} times`\}/g, 'once')
    .replace(/\$\{([^{}]*)\}/g, (_, code: string) => (COUNTS.test(code) ? '3' : 'Xy'));

/** Halves that others are put together of; the whole ones are tried below. */
const HALF = /^(?:Xy|“Attach” in|The form (?:has no boxes|shows)|This field takes dates Xy)/;
/** A name stands in quotes there, which the template leaves to it. */
const quoted = (sentence: string) => sentence.replace(/(calls|looks like) Xy/, '$1 “Xy”');

const said = [
  ...new Set(
    Object.values(SOURCES).flatMap((source) =>
      [...withoutErrors(source).matchAll(/'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\]|\\.)*)`/g)]
        .map(([, plain, template]) => (plain !== undefined ? plain.replaceAll("\\'", "'") : filled(template!)))
        .filter((text) => isSentence(text) && !HALF.test(text))
        .map(quoted),
    ),
  ),
];

describe('reasons and notes in Spanish', () => {
  it('has every sentence of the pipeline', () => {
    expect(said.length).toBeGreaterThan(100);
    expect(said.filter((sentence) => whyText(sentence, 'es') === sentence)).toEqual([]);
  });

  it('carries over what a sentence names, and says what it can in Spanish', () => {
    const es = (english: string) => whyText(english, 'es');
    expect(es('Labelled "Member ID", under "Insured".')).toBe('Su rótulo dice «Member ID», bajo «Insured».');
    expect(es('Not sure enough: In one row with: Named "zip".')).toBe(
      'No es lo bastante seguro: En la misma fila que esto: En la página se llama «zip».',
    );
    expect(es('This could be the last name of the patient or the member ID.')).toBe(
      'Esto podría ser una de dos cosas: Paciente: Apellido, o Tarjeta del seguro: Número de miembro (Member ID).',
    );
    expect(es('Your profile has no ZIP code of the ordering physician yet.')).toBe(
      'En su perfil falta todavía: código postal (ZIP) (médico que lo ordenó).',
    );
    expect(
      es(
        'No file of this kind is stored for this claim yet (proof of payment, progress notes): add it under Documents, or attach it yourself.',
      ),
    ).toContain('(Comprobante de pago, Notas de progreso)');
    expect(
      es(
        'This upload box takes files up to 5 MB, and “a.pdf” has 7 MB; nothing was attached. “Attach” in the checklist makes a smaller copy.',
      ),
    ).toBe(
      'Aquí se pueden adjuntar archivos de hasta 5 MB, y «a.pdf» tiene 7 MB; no se adjuntó nada. «Adjuntar», en la lista, hace una copia más pequeña.',
    );
    expect(
      es(
        'The page did not accept line 3: look at what it says there, and finish that line yourself. “Add row” was pressed 4 times.',
      ),
    ).toBe(
      'La página no aceptó la línea 3: mire lo que dice allí y termine usted esa línea. «Add row» se pulsó 4 veces.',
    );
    const growth = { words: 'Add row', rows: 2, lines: 7 } as Growth;
    for (const commits of [true, false]) {
      for (const rows of [0, 2]) expect(es(growthWhy({ ...growth, rows, commits }))).not.toMatch(/ the | of your /);
    }
    expect(es('This field takes dates from 2026-01-01 to 2026-06-30, and 2025-12-31 is outside.')).toBe(
      'Esta casilla acepta fechas del 2026-01-01 al 2026-06-30, y 2025-12-31 queda fuera.',
    );
    expect(es('The page turned "A" into "B"; please check it.')).toBe(
      'La página cambió «A» por «B»; revíselo, por favor.',
    );
  });

  it('leaves a value as it is, whatever it looks like', () => {
    expect(whyText('The page cleared "{y}$1\n.".', 'es')).toBe('La página borró «{y}$1\n.».');
    expect(whyText('The page cleared "x".', 'en')).toBe('The page cleared "x".');
    expect(whyText('La factura falta.', 'es')).toBe('La factura falta.');
  });

  it('has no row for nothing, and none that loses what it names', () => {
    const all = [...whySentences, ...outcomeSentences, ...noteSentences];
    const holes = (text: string) => [...text.matchAll(/\{(\w)/g)].map(([, name]) => name).sort();
    expect(all.filter(([english, spanish]) => holes(english).join() !== holes(spanish).join())).toEqual([]);
    expect(new Set(all.map(([english]) => english)).size).toBe(all.length);
  });

  it('knows every noun of the plan', () => {
    const nouns = Object.entries(SOURCES)
      .filter(([path]) => /\/plan\/(?:answer|partyAnswer|claimAnswer)\.ts$/.test(path))
      .flatMap(([, source]) => [
        ...source.matchAll(
          /(?:missing\(|text\([^;]*?, )(?:'([a-z][\w -]+)'|"([a-z][^"]+)"|`([\w -]+) of the \$\{whose\}`)\)/g,
        ),
      ])
      .map(([, plain, quoted, ofWhom]) => plain ?? quoted ?? ofWhom!);
    expect(nouns.length).toBeGreaterThan(30);
    const isSaid = (noun: string) => !whyText(`Your profile has no ${noun} yet.`, 'es').endsWith(`: ${noun}.`);
    expect(nouns.filter((noun) => !Object.hasOwn(whyNouns, noun) && !isSaid(noun))).toEqual([]);
  });
});
