import type { Field } from '../../../lib/pipeline';
import { recognize } from '../../../lib/recognize/recognize';
import { box, page, type Says, under } from '../../support/fieldBuilder';

/** The kinds of file an upload box of a claim page asks for; `any`, or `none` where it is left to her. */
export function readingOf(says: Says, traits: Partial<Field> = {}): string {
  const upload = box(says, { control: 'file', inputType: 'file', name: '', idAttribute: '', ...traits });
  const read = recognize(page(under('Patient', box('First name'), box('Last name')), upload)).at(-1)!;
  if (read.kind !== 'claim') return 'none';
  return read.kinds?.join(' ') || 'any';
}
