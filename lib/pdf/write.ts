import { UserError } from '../errors';
import { holdsOther, worded } from '../messaging/outcomeText';
import { CannotWrite } from '../page/writers/writer';
import type { Outcome, WriteOrder } from '../pipeline';
import type { PdfControl } from './controls';
import { type FoundField, fieldsOf } from './found';
import { type OpenForm, openForm, readOrDamaged } from './open';
import { heldBy } from './values';
import { holds, PDF_WRITERS, type Pen } from './writers';

/**
 * Fills a PDF form with approved values and gives back the filled file; `bytes` stay as they are. Orders name fields by
 * the ids and signatures of `scanPdf` on the same file. Every value is read back from the finished file, and only what
 * is found there counts as filled. A field that already holds something else is left alone. Throws UserError, as
 * `scanPdf` does, when the file cannot be opened, and 'pdf-write-failed' when no sound file comes out.
 */
export async function writePdf(
  bytes: Uint8Array,
  orders: readonly WriteOrder[],
): Promise<{ bytes: Uint8Array; outcomes: Outcome[] }> {
  const open = await openForm(bytes);
  const pen = penFor(open);
  const found = new Map(readOrDamaged(() => fieldsOf(open)).map((one) => [one.field.id, one]));
  const tries: Try[] = [];
  for (const order of orders) tries.push(await fillOne(order, found.get(order.fieldId), pen));
  const filled = await save(open);
  const after = await reopen(filled, [...found.values()]);
  const outcomes = tries.map(({ outcome, wanted }) =>
    wanted === undefined ? outcome : verified(outcome, wanted, after),
  );
  const wrong = new Set(orders.filter((_, at) => tries[at]!.wanted !== undefined && outcomes[at]!.status === 'failed'));
  if (wrong.size === 0) return { bytes: filled, outcomes };
  // A wrong value must not stay in the file: fill the blank form again without those fields.
  const again = await writePdf(
    bytes,
    orders.filter((order) => !wrong.has(order)),
  );
  const rest = again.outcomes.values();
  return {
    bytes: again.bytes,
    outcomes: orders.map((order, at) => (wrong.has(order) ? outcomes[at]! : rest.next().value!)),
  };
}

/** `wanted` is what must be read back; undefined when nothing was written. */
interface Try {
  outcome: Outcome;
  wanted: string | undefined;
}

async function fillOne(order: WriteOrder, found: FoundField | undefined, pen: Pen): Promise<Try> {
  const outcome: Outcome = { fieldId: order.fieldId, status: 'failed', readBack: '', why: '' };
  try {
    if (!found) throw new CannotWrite('This field is not in the file.');
    if (found.field.signature !== order.signature) {
      throw new CannotWrite('This is another field than the one that was read, so nothing was written.');
    }
    if (found.control.isSignature) throw new CannotWrite('Only you can sign.');
    if (found.field.readOnly) throw new CannotWrite('The form does not let this field be changed.');
    if (found.field.hiddenBy) throw new CannotWrite('You cannot see this field, so it is never filled.');
    const writer = PDF_WRITERS[found.control.kind];
    const wanted = writer.wanted(found.control, order.action);
    const held = heldBy(found.control, pen.library);
    if (holds(held, wanted)) return { outcome: { ...outcome, status: 'kept', readBack: held }, wanted: undefined };
    if (held !== '') {
      const why = holdsOther(held, wanted || 'not ticked');
      return { outcome: { ...outcome, status: 'needs-you', readBack: held, why }, wanted: undefined };
    }
    const restore = remember(found.control, pen);
    try {
      await writer.write(found.control, wanted, pen);
    } catch (error) {
      restore();
      throw error;
    }
    return { outcome, wanted };
  } catch (error) {
    const why = error instanceof CannotWrite ? error.message : 'The form did not take this value.';
    return { outcome: worded({ ...outcome, why }, order), wanted: undefined };
  }
}

/** What a writer may change of a field, so that a value that was refused half-way leaves nothing behind. */
function remember({ field, widgets, members = [] }: PdfControl, { library: { PDFName, PDFDict } }: Pen): () => void {
  const dictionaries = new Set(
    [field, ...members.map((member) => member.field)]
      .map(({ acroField }) => acroField.dict)
      .concat(widgets.map(({ dict }) => dict)),
  );
  const before = [...dictionaries].flatMap((dictionary) =>
    ['V', 'RV', 'I', 'DA', 'AS', 'Ff', 'AP'].map((key) => {
      const entry = key === 'AP' ? dictionary.lookup(PDFName.of(key)) : dictionary.get(PDFName.of(key));
      return { dictionary, key: PDFName.of(key), entry: entry instanceof PDFDict ? entry.clone() : entry };
    }),
  );
  return () => {
    for (const { dictionary, key, entry } of before) {
      if (entry) dictionary.set(key, entry);
      else dictionary.delete(key);
    }
  };
}

function verified(outcome: Outcome, wanted: string, after: Map<string, string>): Outcome {
  const readBack = after.get(outcome.fieldId) ?? '';
  if (readBack === wanted) return { ...outcome, status: 'filled', readBack };
  return { ...outcome, readBack, why: `The file holds "${readBack}" instead of "${wanted}".` };
}

/** Helvetica for every field, also listed in the form's own resources, so that a viewer can show later changes. */
function penFor({ library, document, form }: OpenForm): Pen {
  const font = form.getDefaultFont();
  const { PDFDict, PDFName } = library;
  let holder = form.acroForm.dict;
  for (const key of ['DR', 'Font']) {
    const known = holder.lookup(PDFName.of(key));
    const next = known instanceof PDFDict ? known : holder.context.obj({});
    if (next !== known) holder.set(PDFName.of(key), next);
    holder = next;
  }
  holder.set(PDFName.of(font.name), font.ref);
  return { library, document, font };
}

async function save({ library, document }: OpenForm): Promise<Uint8Array> {
  // Signatures and usage rights over the blank form end with the first change; left in, viewers warn about tampering.
  document.catalog.delete(library.PDFName.of('Perms'));
  try {
    return await document.save({ updateFieldAppearances: false });
  } catch {
    throw WRITE_FAILED();
  }
}

/** What every field of a filled file holds, by id. */
async function reopen(bytes: Uint8Array, found: readonly FoundField[]): Promise<Map<string, string>> {
  try {
    const { controls, library } = await openForm(bytes);
    return new Map(
      found.map(({ field, control, indices }) => {
        const again = indices.map((index) => controls[index]!);
        const { options } = control;
        const same = control.members ? { ...control, members: again } : { ...again[0]!, options };
        return [field.id, heldBy(same, library)];
      }),
    );
  } catch {
    throw WRITE_FAILED();
  }
}

const WRITE_FAILED = () =>
  new UserError('pdf-write-failed', 'The filled form could not be saved. The blank form is unchanged.');
