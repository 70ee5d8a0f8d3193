import type { Field } from '../pipeline';
import type { Phrase } from './evidence';
import { asksWhomToCall, type Refusal, refusalOf, signingDetail } from './never';

const SIGNING_REACH = 3; // fields after a signature that may belong to it

/**
 * The fields of a page that are left alone, and why.
 * @param asIfSeen reads what she cannot see yet as if it were in sight
 */
export function refusals(
  fields: readonly Field[],
  phrases: ReadonlyMap<Field, Phrase[]>,
  asIfSeen = false,
): Map<Field, Refusal> {
  const refused = new Map<Field, Refusal>();
  const main = mainForm(fields);
  let before: Refusal | undefined;
  let distance = 0;
  let toCall: string | undefined;
  for (const field of fields) {
    const said = phrases.get(field)!;
    const isOutside = main !== '' && (field.form === '' || (field.form !== main && isForMail(field, fields)));
    const asked = refusalOf(field, said, asIfSeen) ?? (isOutside ? OUTSIDE : undefined);
    const place = field.sections.join('|');
    // whom to call about the claim is asked among the signatures, and where that one is reached
    const refusal = asked?.besideSigning && toCall === place && isReached(said) ? undefined : asked;
    if (asksWhomToCall(said)) toCall = place;
    if (refusal) {
      refused.set(field, refusal);
      if (asIfSeen || field.hiddenBy === '') {
        before = refusal;
        distance = 0;
      }
      continue;
    }
    const detail = distance < SIGNING_REACH ? signingDetail(field, said, before) : '';
    if (detail !== '') {
      refused.set(field, { concept: detail, why: 'This belongs to the signature: only you can sign.' });
      distance++;
      continue;
    }
    before = undefined;
  }
  return refused;
}

const REACHED = /\b(?:phone|telephone|cell|mobile|e ?mail|telefono|celular|correo)\b/;

const isReached = (said: readonly Phrase[]): boolean =>
  said.some((phrase) => phrase.from !== 'section' && REACHED.test(phrase.words));

const OUTSIDE: Refusal = { concept: '', why: 'This stands outside the claim form.' };

/** A form of its own for one e-mail address sends something to it: a newsletter. */
const isForMail = ({ form, inputType }: Field, fields: readonly Field[]): boolean =>
  inputType === 'email' && fields.filter((other) => other.form === form && other.hiddenBy === '').length === 1;

/** The form that holds nearly everything on the page, if there is one; a stray box outside it is no part of the claim. */
function mainForm(fields: readonly Field[]): string {
  const counts = new Map<string, number>();
  for (const field of fields) counts.set(field.form, (counts.get(field.form) ?? 0) + 1);
  const [largest] = [...counts].filter(([form]) => form !== '').sort((a, b) => b[1] - a[1]);
  return largest && largest[1] >= 5 && largest[1] >= fields.length * 0.6 ? largest[0] : '';
}
