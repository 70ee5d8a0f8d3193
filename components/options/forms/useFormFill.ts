import { useState } from 'preact/hooks';
import type { Claim } from '../../../lib/claim/types';
import { checkFileSize } from '../../../lib/documents/fileType';
import { languageOf } from '../../../lib/i18n/languageOf';
import type { FieldResult } from '../../../lib/messages';
import type { FilledForm, PlannedForm } from '../../../lib/pdf/fillForm';
import { type Task, useTask } from '../../useTask';
import { bytesOf } from '../documents/transfer';

/** A blank form in hand: what would go into it, and after that what came of it, copy by copy. */
export interface FormInHand {
  name: string;
  bytes: Uint8Array;
  planned: PlannedForm;
  /** Of its words, where it is known. */
  language: string | undefined;
  /** The rows she leaves out, of each copy by key. */
  left: ReadonlySet<string>[];
  filled?: FilledForm[];
}

export interface FormFill {
  form: FormInHand | undefined;
  task: Task;
  /** Reads a blank form and plans the claim into it; nothing is written. */
  read: (name: string, blank: () => Promise<Blob>) => void;
  leave: (copy: number, key: string, leaves: boolean) => void;
  /** Writes every copy with what she lets through. */
  fill: () => void;
  /** Back to the review, or to the choice of a form. */
  back: () => void;
}

/** The PDF code comes with the first form that is read. */
const forms = () => import('../../../lib/pdf/fillForm');

/** The keys of a copy's rows that will be written. */
export const approvedOf = (rows: readonly FieldResult[], left: ReadonlySet<string>): Set<string> =>
  new Set(rows.filter(({ status, key }) => status === 'ready' && !left.has(key)).map(({ key }) => key));

/** One blank claim form from the file to its filled copies. The file itself stays as it is. */
export function useFormFill(claim: Claim | undefined): FormFill {
  const [form, setForm] = useState<FormInHand>();
  const task = useTask();
  const read: FormFill['read'] = (name, blank) =>
    void task.run(async () => {
      setForm(undefined);
      if (!claim) return;
      const file = await blank();
      checkFileSize(file.size, name);
      const bytes = await bytesOf(file);
      const planned = await (await forms()).planForm(bytes, claim);
      const labels = planned.copies.flatMap(({ rows }) => rows.map(({ label }) => label));
      const language = await languageOf([planned.title, ...labels]);
      setForm({ name, bytes, planned, language, left: planned.copies.map(() => new Set<string>()) });
    });
  const fill = () =>
    void task.run(async () => {
      if (!form) return;
      const { writeForm } = await forms();
      const filled: FilledForm[] = [];
      for (const [at, copy] of form.planned.copies.entries()) {
        filled.push(await writeForm(form.bytes, copy, approvedOf(copy.rows, form.left[at]!)));
      }
      setForm({ ...form, filled });
    });
  const leave: FormFill['leave'] = (copy, key, leaves) => {
    if (!form) return;
    const left = form.left.map((keys, at) => {
      if (at !== copy) return keys;
      const next = new Set(keys);
      if (leaves) next.add(key);
      else next.delete(key);
      return next;
    });
    setForm({ ...form, left });
  };
  const back = () => {
    task.clear();
    if (!form?.filled) setForm(undefined);
    else {
      const { filled: _, ...before } = form;
      setForm(before);
    }
  };
  return { form, task, read, leave, fill, back };
}
