import { withPartiesAs } from './entity';
import { memo } from './memo';
import { TOPICS } from './rules/lexicon';
import { NEUTRAL_HEADINGS, NEUTRAL_OWNERS } from './rules/owners';

/** Stands for a party that a rule knows. */
const KNOWN = '@';

/** What is somebody's: of these a label asks whose they are. */
const PERSONAL =
  /\b(?:(?:sur)?names?|initial|dates? of birth|birth ?dates?|birthday|dob|(?:tele|cell)?phones?|fax|e ?mail|(?:street )?address(?:es)?|ssn|social security|sex|gender|nombres?|apellidos?|fecha de nacimiento|telefonos?|direccion|domicilio|sexo)\b/;

/** "Provider billing department": of whom it is a department, is said before it. */
const DEPARTMENT =
  /(?<=\b(?:providers?|suppliers?|doctors?|physicians?|hospitals?|clinics?|facility) )(?:billing|accounts|accounting|business) (?:department|office) /;

/** "Patient's rectory or home address": of two kinds of somebody's, the one that is known tells what the other is. */
const ALTERNATIVE = /(@ )\w+ (?:or|o) (?=(?:home|mailing|street|cell|mobile|work|daytime|legal|full|other) $)/;

const LONGEST_LABEL = 9; // words; longer ones explain

/** Names and numbers of things: whose they are is not asked. */
const OF_A_THING =
  /\bnames? of (?:(?!(?:who|whose|with|of|on|under|for|holder)\b)\w+ ){1,4}(?:plan|policy|program)$|\b(?:brand|drug|medication|product|device|test|file|user|screen|display|nick|trade|plan|group|program|procedure|service|account|policy|bank|payer|insurer|insurance|carrier|employer|company|city|street) ?names?\b|\bnames? of (?:\w+ )?(?:employer|plan|group|program|bank|company|medication|drug|product|device|item|test|procedure)s?\b|\bnombres? (?:del?|de la) (?:patron[oa]?|empleador|empresa|compania|plan|grupo|programa|banco|aseguradora|seguro|medicamento|producto|articulo|procedimiento)\b/;

const OF =
  /^(?: (?:and|or|y|o|first|last|full|complete|completa|number|completo|telephone|phone|address|names?|apellidos?))* (?:of|de|del) /;

/**
 * The word by which a label names the owner of what it asks, where no rule knows that owner: "Landlord's name" ->
 * "landlord", "Phone of the notary" -> "notary". '' where it names none or a party we know, and where the word only tells
 * which name or address is meant ("daytime phone").
 */
export const unknownOwner = memo((said: string): string => {
  const text = withPartiesAs(said.replace(DEPARTMENT, ''), KNOWN).replace(/\s+/g, ' ').trim();
  const asked = PERSONAL.exec(text);
  if (!asked || OF_A_THING.test(text) || text.split(' ').length > LONGEST_LABEL) return '';
  const before = text.slice(0, asked.index).replace(ALTERNATIVE, '$1');
  const last = telling(before).at(-1);
  const after = text.slice(asked.index + asked[0].length);
  // "Parent's date of birth (policyholder)": who that is, stands behind it
  if (last !== undefined) return last === KNOWN || after.trim() === KNOWN ? '' : last;
  const of = OF.exec(after);
  if (!of) return '';
  const owners = telling(after.slice(of[0].length));
  return owners.includes(KNOWN) ? '' : (owners[0] ?? '');
});

const telling = (text: string): string[] =>
  text.split(' ').filter((word) => word === KNOWN || (/[a-z]{3}/.test(word) && !NEUTRAL_OWNERS.has(word)));

/** "Landlord information", "To be completed by the supervisor". */
const ABOUT = [
  /^(?:(?:section|part|step) \w{1,3} )?(?:the |your |about (?:the|your) )?(.{3,40}?) (?:information|info|details|data|contact|particulars|section|use only|statement)$/,
  /^(?:(?:section|part|step) \w{1,3} )?(?:information|details|data|informacion|datos) (?:about|of|on|for|del?|sobre) (?:the |your |la |el |su )?(.{3,40})$/,
  /\b(?:completed|filled (?:in|out)) by (?:the |your )?(.{3,40})$/,
];

/** "Landlord", "The adjuster", "Two witnesses": words that end as those for people do. */
const A_PERSON =
  /^(?:(?:section|part|step) \w{1,3} )?(?:the |your |a |an )?(?:\w+ )?(\w+(?:[^aeiou]er|or|ist|ee|ian|lord|lady|parent|attorney|notary|trust|estate)s?)$/;

/** "The person whose house it is", "Who drove the other car?": told by what no rule knows. */
const SOMEBODY = [
  /^(?:about )?(?:the |a |la )?(?:person|individual|one|somebody|someone|persona) (?:who|whose|whom|that|you|with|at|from|in|que|cuy[oa]|con|de)\b/,
  // but who treated her is the doctor or who billed: what stands there says which
  /^(?:and |y )?(?:(?:with |con |a )?(?:who|whom|quien(?:es)?))\b(?! (?:are you|is this|am i|es usted|is (?:appealing|filing|asking|requesting|applying|complaining|making|submitting|sending|completing)|presenta|apela|solicita)\b)(?! (?:(?:le|lo|la) )?(?:treat|examin|saw\b|care[ds]?\b|looked after|atendi|trat))/,
  // a place that is not where she is reached
  /^(?:about |and |y )?(?:where|(?:en )?donde)\b(?!.*\b(?:they|them|he|she|is|are|esta|estan|lives?|living|stay|reach|mail|write|send|sent|vive|vivir|enviar|escribir|mandar)\b)/,
  /^(?:about )?(?:the |your |an? |el |la |su )?(?:\w+ )?(?:laboratory|lab|laboratorio|ambulance|ambulancia|airline|hotel|garage|police)(?: (?:company|service|information|details))?$/,
];

/** A heading that names somebody the claim knows nothing of. */
export const isStrangersHeading = memo((said: string): boolean => {
  const text = withPartiesAs(said, KNOWN).replace(/\s+/g, ' ').trim();
  if (!text.includes(KNOWN) && SOMEBODY.some((way) => way.test(text))) return true;
  const [, owner = A_PERSON.exec(text)?.[1] ?? ''] = ABOUT.map((way) => way.exec(text)).find((found) => found) ?? [];
  const last = telling(owner).at(-1);
  return last !== undefined && last !== KNOWN && !NEUTRAL_HEADINGS.has(last) && !TOPICS.has(last);
});
