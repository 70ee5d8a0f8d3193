import {
  concatTransformationMatrix,
  degrees,
  PDFDocument,
  PDFHexString,
  PDFName,
  popGraphicsState,
  pushGraphicsState,
} from '@cantoo/pdf-lib';
import { addField } from './addField.ts';
import type { FormDesign, FormField } from './design.ts';
import { drawArt, embedFaces } from './drawArt.ts';
import { type Facts, factsOf, SAMPLE_NAMES } from './facts.ts';
import { BUILT } from './form.ts';
import type { Want } from './spell.ts';

const LETTER: [number, number] = [612, 792];

/** The blank form, the same bytes each time. */
export async function buildDesign(design: FormDesign): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  document.setTitle(design.title);
  document.setProducer('CoolClaim test forms');
  document.setCreator('CoolClaim test forms');
  document.setCreationDate(BUILT);
  document.setModificationDate(BUILT);
  const faces = await embedFaces(document);
  const form = document.getForm();
  for (const { art, fields, rotate } of design.pages) {
    const page = document.addPage(LETTER);
    // a page that is turned for reading is written sideways: x of the sheet is what stands from the top as one reads it
    if (rotate) page.pushOperators(pushGraphicsState(), concatTransformationMatrix(0, 1, -1, 0, LETTER[0], 0));
    for (const piece of art) drawArt(page, piece, faces, rotate ? LETTER[0] : LETTER[1]);
    if (rotate) page.pushOperators(popGraphicsState());
    for (const { at, box, kind, tip, size } of fields) {
      const made = addField(form, page, {
        at,
        box,
        kind,
        size: size ?? 9,
        borderWidth: 0,
        clear: true,
        turned: rotate !== undefined,
      });
      if (tip) made.acroField.dict.set(PDFName.of('TU'), PDFHexString.fromText(tip));
    }
    if (rotate) page.setRotation(degrees(rotate));
  }
  return withFixedDice(() => {
    design.finish?.(document);
    return document.save({ updateFieldAppearances: false });
  });
}

/** Encryption draws an id and salts by lot; the same lot each time gives the same file. Test forms guard no secret. */
async function withFixedDice<T>(run: () => Promise<T>): Promise<T> {
  const { crypto } = globalThis;
  const real = crypto.getRandomValues;
  let next = 1;
  crypto.getRandomValues = <A extends ArrayBufferView | null>(array: A): A => {
    if (array)
      new Uint8Array(array.buffer, array.byteOffset, array.byteLength).forEach((_, index, bytes) => {
        next = (next * 16_807) % 2_147_483_647;
        bytes[index] = next & 255;
      });
    return array;
  };
  try {
    return await run();
  } finally {
    crypto.getRandomValues = real;
  }
}

export const fieldsOf = ({ pages }: FormDesign): FormField[] => pages.flatMap(({ fields }) => fields);

const wanted = ({ want }: FormField, facts: Facts): Want => (typeof want === 'function' ? want(facts) : want);

/** What belongs in every field of every copy, for each sample, as JSON (tests/forms/pdf/README.md has its shape). */
export function expectedOfDesign(design: FormDesign): string {
  const fields = fieldsOf(design);
  const forms = Object.fromEntries(
    SAMPLE_NAMES.map((sample) => [
      sample,
      factsOf(sample, design.rows).map((facts) =>
        Object.fromEntries(fields.map((field) => [field.at, wanted(field, facts)])),
      ),
    ]),
  );
  const why = Object.fromEntries(fields.flatMap(({ at, why }) => (why ? [[at, why]] : [])));
  const concepts = Object.fromEntries(fields.map(({ at, concept }) => [at, concept]));
  return asFormatted({ page: design.page, title: design.title, rows: design.rows, concepts, why, forms });
}

const WIDTH = 120;

/** JSON as the project's formatter writes it: a list of words on one line when it fits there. */
export function asFormatted(value: unknown): string {
  const json = JSON.stringify(value, null, 2);
  const lists = /^( *)((?:"(?:[^"\\]|\\.)*": )?)\[\n((?: *"(?:[^"\\]|\\.)*",?\n)+) *\](,?)$/gm;
  return `${json.replace(lists, (whole, indent: string, key: string, items: string, comma: string) => {
    const flat = `${indent}${key}[${items.trim().replace(/\n\s*/g, ' ')}]${comma}`;
    return flat.length <= WIDTH ? flat : whole;
  })}\n`;
}
