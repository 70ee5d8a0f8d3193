import { filledRows, keyOf, reviewRows } from '../background/report';
import type { Claim } from '../claim/types';
import { UserError } from '../errors';
import { lineRows } from '../lines/growth';
import type { FieldResult } from '../messages';
import type { FillPlan, PlanItem, Timings } from '../pipeline';
import { makePlan } from '../plan/plan';
import { isClaimForm, leftBlank, NOT_A_CLAIM_FORM } from './claimForm';
import { type FlatCopy, planFlat, writeFlat } from './overlay/cms1500';
import { recognizeForm } from './recognizeForm';
import { scanPdf } from './scan';
import { writePdf } from './write';

/** One copy of a blank form as it would be filled: nothing is written yet. */
export interface FormPlan {
  plan: FillPlan;
  /** The review: one row a field in reading order, 'ready' where a value waits for approval. */
  rows: FieldResult[];
  /** Sentences about the file, and about which lines this copy holds. */
  notes: string[];
  /** Of a printed form without fields that we know: what is written over its print. */
  flat?: FlatCopy;
}

/** A blank form with the claim planned into as many copies of it as its service lines take; at least one. */
export interface PlannedForm {
  title: string; // the document's own title; '' when it has none
  pages: number; // of one copy
  /** 0-based page of each field, by `FieldResult.fieldId`. */
  pageOf: Record<string, number>;
  copies: FormPlan[];
  timings: Pick<Timings, 'scan' | 'recognize' | 'plan'>;
}

/** One filled copy of a form. */
export interface FilledForm {
  bytes: Uint8Array;
  /** One row a field: 'filled' only for what was read back from `bytes`. */
  rows: FieldResult[];
  notes: string[];
  /** Milliseconds it took to write and read back. */
  took: number;
}

/**
 * Reads a blank PDF form and plans a claim into it, without writing anything. Service lines beyond the rows of the form
 * go on further copies, each with the sums of its own lines. Throws UserError with one sentence for a file that is no
 * fillable PDF (see openForm).
 */
export async function planForm(bytes: Uint8Array, claim: Claim): Promise<PlannedForm> {
  const scanned = await scanPdf(bytes).catch((error: unknown) => flatInstead(bytes, claim, error));
  if ('copies' in scanned) return scanned;
  const { scan, notes, pages, pageOf } = scanned;
  const beforeRecognize = performance.now();
  const read = recognizeForm(scan.fields);
  const isClaim = isClaimForm(read, scan.title);
  const recognitions = isClaim ? read : leftBlank(read);
  const beforePlan = performance.now();
  const rows = lineRows(recognitions.filter(({ kind }) => kind === 'claim'));
  const count = rows === 0 ? 1 : Math.max(1, Math.ceil(claim.lines.length / rows));
  const copies = Array.from({ length: count }, (_, turn): FormPlan => {
    const plan = makePlan(recognitions, claim, undefined, undefined, turn);
    return { plan, rows: reviewRows(plan), notes: [...notes, ...(isClaim ? plan.notes : [NOT_A_CLAIM_FORM])] };
  });
  const timings = {
    scan: scan.milliseconds,
    recognize: beforePlan - beforeRecognize,
    plan: performance.now() - beforePlan,
  };
  return { title: scan.title, pages, pageOf, copies, timings };
}

/**
 * Writes one planned copy and reads every value back from the file it gives. `bytes` is the blank form the plan was made
 * for, and stays as it is. `approved` are the keys of the rows she lets through; without it, every 'ready' row.
 * Throws UserError 'pdf-write-failed', or as `planForm` does.
 */
export async function writeForm(
  bytes: Uint8Array,
  copy: FormPlan,
  approved?: ReadonlySet<string>,
): Promise<FilledForm> {
  if (copy.flat) return writeFlat(bytes, copy, copy.flat, approved);
  const { plan, rows, notes } = copy;
  const started = performance.now();
  const items = plan.items.filter((item) => isReady(item) && (approved?.has(keyOf(item)) ?? true));
  const orders = items.map(({ fieldId, signature, action }) => ({ fieldId, signature, action: action! }));
  const written = await writePdf(bytes, orders);
  const outcomes = new Map(written.outcomes.map((outcome) => [keyOf({ frame: 0, fieldId: outcome.fieldId }), outcome]));
  return {
    bytes: written.bytes,
    rows: filledRows(rows, new Set(items.map(keyOf)), outcomes),
    notes,
    took: performance.now() - started,
  };
}

/** The whole path for a blank form: one filled file for every copy the claim takes, in order. Throws as `planForm`. */
export async function fillForm(bytes: Uint8Array, claim: Claim): Promise<FilledForm[]> {
  const { copies } = await planForm(bytes, claim);
  const filled: FilledForm[] = [];
  for (const copy of copies) filled.push(await writeForm(bytes, copy));
  return filled;
}

/** A page without fields may be a printed form whose boxes we know; if not, the reason it cannot be filled stands. */
async function flatInstead(bytes: Uint8Array, claim: Claim, error: unknown): Promise<PlannedForm> {
  const flat = error instanceof UserError && error.code === 'pdf-no-form' ? await planFlat(bytes, claim) : undefined;
  if (!flat) throw error;
  return flat;
}

const isReady = ({ decision, action }: PlanItem): boolean => decision === 'fill' && action !== undefined;
