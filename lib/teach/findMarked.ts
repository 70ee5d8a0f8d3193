import type { Field } from '../pipeline';
import { inPlace, type Mark, optionsDigest, sayings, steadyName } from './mark';
import type { OwnWords } from './ownWords';

export type Found = { field: Field } | { missing: 'none' | 'several' };

/**
 * The one control of a page that carries a mark, or why there is none. Exact rather than clever: the same question under
 * the same headings, and where the page asks it more than once, the same name too. What changed more than that is not
 * found, and is then read like any other field. Pure.
 */
export function findMarked(mark: Mark, page: readonly Field[], own: OwnWords): Found {
  const near = page.filter((field) => field.hiddenBy === '' && inPlace(field, mark, own));
  const named = near.filter((field) => isNamed(field, mark, own));
  const alike = near.filter((field) => mark.said !== '' && saysTheSame(field, mark, own));

  if (mark.said === '' || mark.twins > 1) {
    const among = mark.said === '' ? near.filter((field) => sayings(field, own).length === 0) : alike;
    // another one of the same question, or one fewer: which is which is no longer sure
    if (mark.said !== '' && among.length !== mark.twins) return { missing: among.length === 0 ? 'none' : 'several' };
    return one(among.filter((field) => named.includes(field)));
  }
  if (alike.length === 1) {
    const field = alike[0]!;
    const same = named.includes(field) || (isLooselyNamed(field, mark, own) && hasSameOptions(field, mark, own));
    return same ? { field } : { missing: 'none' };
  }
  if (alike.length > 1) return one(alike.filter((field) => named.includes(field)));
  // text beside it now stands before the text it was known by
  return one(named.filter((field) => sayings(field, own).includes(mark.said)));
}

function one(fields: readonly Field[]): Found {
  if (fields.length === 1) return { field: fields[0]! };
  return { missing: fields.length === 0 ? 'none' : 'several' };
}

const saysTheSame = (field: Field, mark: Mark, own: OwnWords): boolean => sayings(field, own)[0] === mark.said;

/** Its name is the same, or without a name its id. A bare number names nothing, and `#` stood for any number. */
function isNamed(field: Field, mark: Mark, own: OwnWords): boolean {
  const now = mark.name === '' ? steadyName(field.idAttribute, own) : steadyName(field.name, own);
  const before = mark.name === '' ? mark.id : mark.name;
  return before === now && /[a-z]{2}/.test(before) && !before.includes('#');
}

/** Nothing in name or id says that it is another control: only numbers differ, or one of the two has none. */
function isLooselyNamed(field: Field, mark: Mark, own: OwnWords): boolean {
  const agree = (before: string, now: string) => before === '' || now === '' || loose(before) === loose(now);
  const name = steadyName(field.name, own);
  if (mark.name !== '' && name !== '') return agree(mark.name, name);
  return agree(mark.id, steadyName(field.idAttribute, own));
}

const loose = (name: string): string => name.replace(/[\d#]+/g, '#');

const hasSameOptions = (field: Field, mark: Mark, own: OwnWords): boolean =>
  mark.options === '' || optionsDigest(field, own) === mark.options;
