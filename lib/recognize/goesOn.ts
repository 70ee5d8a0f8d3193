import type { Field } from '../pipeline';
import type { Entity } from './rules/entities';
import type { Whose } from './whose';
import { words } from './words';

/** Whom a form goes on to ask about without naming anybody again. */

/** A heading of no more than how somebody is reached. */
const DETAILS =
  /^(?:the |your |my |la |el |su )?(?:(?:home|mailing|postal|street|residential|current|permanent|contact|and|or|phone) )*(?:address(?:es)?|contact(?: (?:information|info|details))?|phone|direccion(?: (?:postal|residencial|fisica|de correo))?|domicilio|(?:datos|informacion) de contacto)$/;

/** What forms ask of one person right after something else of the same: the sex after the birth date. */
const ONE_AFTER_THE_OTHER: ReadonlyMap<string, RegExp> = new Map([
  ['@name.middle', /^@name\.\w+$/],
  ['@sex', /^@(?:birthDate|name\.\w+)$/],
  ['@birthDate', /^@(?:sex|name\.\w+)$/],
  ['@phone', /^@(?:address\.\w+|email)$/],
  ['@email', /^@(?:address\.\w+|phone)$/],
]);

const EITHER = new Set<Entity>(['patient', 'subscriber']);

/** Whether what a field asks for is asked of whomever the field right before it is about. */
export const goesTogether = (means: string, before: string): boolean =>
  ONE_AFTER_THE_OTHER.get(means)?.test(before) === true;

/** Of the two a heading names, the one the field right before is about. */
export const sameOfBoth = (before: Whose | undefined): Whose | undefined =>
  before && EITHER.has(before.entity) ? { ...before, certainty: 0.9, near: true } : undefined;

/**
 * "Home address" under a heading of its own goes on about the patient of the heading before, where the page has spoken of
 * nobody else yet: after a patient and a policyholder it may be the address of either.
 * @param said whom each field of a person's or a company's detail names by itself or by its heading
 */
export function patientOfTheHeadingBefore(
  fields: readonly Field[],
  field: Field,
  said: (field: Field) => Whose | undefined,
): Whose | undefined {
  const heading = field.sections.at(-1) ?? '';
  if (field.bySight || !DETAILS.test(words(heading))) return undefined;
  const before = fields.slice(0, fields.indexOf(field)).filter(({ sections }) => sections.at(-1) !== heading);
  const last = before.at(-1);
  if (!last || last.form !== field.form || last.frame !== field.frame) return undefined;
  const named = before.flatMap((other) => {
    const whose = said(other);
    return whose ? [{ whose, heading: other.sections.at(-1) }] : [];
  });
  const patient = named.at(-1);
  if (!patient || named.some(({ whose }) => whose.entity !== 'patient' || whose.weak)) return undefined;
  if (patient.heading !== last.sections.at(-1)) return undefined;
  return { ...patient.whose, certainty: 0.9, near: true };
}
