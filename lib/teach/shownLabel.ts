import type { Field } from '../pipeline';
import { words } from '../recognize/words';
import { sayings } from './mark';
import { type OwnWords, withoutOwn } from './ownWords';

const LONGEST = 160;

/** What she reads in lists of taught fields: the page's own label, or its plain words where it says something of hers. */
export function shownLabel(field: Field, own: OwnWords): string {
  const label = field.labels.find(({ from }) => from !== 'hint')?.text ?? '';
  const said = words(label);
  const isPlain = said !== '' && withoutOwn(said, own) === said && !/[^\p{Script=Latin}\P{L}]|\d{3}/u.test(label);
  return (isPlain ? label : (sayings(field, own)[0] ?? '').replaceAll(/[*#]/g, '…')).slice(0, LONGEST);
}
