import type { Field } from '../pipeline';
import { type EntityReading, entityOf, isForAnother } from './entity';
import { CAPTIONS, type Phrase } from './evidence';
import { isStrangersHeading, unknownOwner } from './owner';
import type { Entity } from './rules/entities';
import { namesOfFirms, nameWords, words } from './words';

export interface Whose {
  entity: Entity;
  certainty: number; // 0..1
  said: string; // the text that says so, as she reads it
  /** "Member" alone: whose it is depends on who else the page names. */
  weak?: boolean;
  /** Taken from the fields before it. */
  near?: boolean;
  /** It stands in a section about another insurance. */
  amongOthers?: boolean;
  /** No rule knows the word for whom it is about. */
  stranger?: boolean;
  /** It stands in a section about somebody the claim knows nothing of. */
  amongStrangers?: boolean;
  /** It stands in a section for somebody who acts for the patient. */
  forAnother?: boolean;
}

/** Where a doctor works, or who sent a bill, whatever it is called there. */
const WORKPLACE = namesOfFirms(
  'clinic|practice|group|office|hospital|facility|company|business|clinica|consultorio|oficina|compania|empresa',
);

/** What a place or firm is called: under "Company that sold it" the company's address is asked for, and no employer's. */
const HOUSE =
  /\b(clinic|hospital|facility|cent(?:er|re)|office|practice|group|company|business|store|shop|lab(?:oratory)?|clinica|consultorio|oficina|centro|compania|empresa|tienda|laboratorio)\b/;

/** Where a doctor sees patients: under the heading of a doctor, that one's. */
const OFFICE = /^(?:clinic|office|practice|clinica|consultorio|oficina)$/;

/** A doctor, without a word of which. */
const BARE_DOCTOR =
  /^(?:(?:names?|address|phone|telephone|nombre|direccion|telefono) (?:of|del?) (?:the |el )?)?(?:doctor|physician|practitioner|medico)s?(?! who)\b/;

const ASIDE = new Set<Phrase['from']>(['right', 'below']);

const CLOSER = new Set<Entity>(['physician', 'facility']);

const CARERS = new Set<Entity>(['physician', 'facility', 'seller']);

const EITHER = new Set<Entity>(['patient', 'subscriber']);

/** What whoever billed may be called in a name: of nobody else than the heading speaks of. */
const ANY_PROVIDER = /\b(?:doctor|physician|dr|clinic|hospital|cent(?:er|re)|medico|clinica|consultorio)\b/g;

/** A place where care is given, called no more than that. */
const A_HOUSE = /\b(?:clinic|hospital|cent(?:er|re)|clinica|consultorio)\b/;

/**
 * "clinicPhone" under "The clinic that billed you" is of that very clinic, and so it is under "Who did you pay?";
 * "facilityPhone" and "referringDoctor" say more than that.
 */
function isSameOne(name: string, heading: string): boolean {
  const [called, ...others] = name.match(ANY_PROVIDER) ?? [];
  if (!called || others.length > 0) return false;
  const left = entityOf(name.replace(called, ' ').replace(/\s+/g, ' ').trim());
  const isElse = left !== undefined && CLOSER.has(left.entity);
  return !isElse && (A_HOUSE.test(called) || words(heading).split(' ').includes(called));
}

export const OTHER_CONTEXT = new Set<Entity>(['other-insured', 'other-payer']);

/** What is asked for in several boxes with one legend. */
const SPLIT = /\b(?:birth\w*|born|dob|dates?|phone|telephone|nacimiento|fecha|telefono)\b/;

const OWNER = /^(?:(?:the|that|its|policy) ){0,2}(?:owner|holder)s? (?!of\b)/;

/** "Your coverage with us": this insurance, on a page about another one. */
const OURS =
  /^(?!.*\b(?:other than|besides|in addition|apart from|another|before|first)\b).*(?:\b(?:with|through|from|by) us\b|\bour (?:own )?(?:plan|coverage|policy|members?)\b|\bthis (?:plan|policy|coverage)\b|\b(?:con|por) nosotros\b|\bnuestr[oa] (?:plan|cobertura|poliza)\b)/;

/** Under a heading for this insurance. */
export const isOfThisPlan = ({ sections }: Field): boolean => sections.some((text) => OURS.test(words(text)));

/** Of whom other insurance in the family may be. */
const KIN = /\b(?:spouse|husband|wife|partner|parent|mother|father|conyuge|espos[oa]|padre|madre)/;

/** In a section about another insurance its subscriber and its company are meant. */
const IN_OTHER: Partial<Record<Entity, Entity>> = { subscriber: 'other-insured', payer: 'other-payer' };

/**
 * Whom a field is about: its own label first, then the sections around it from the inside out, then its name. "Member"
 * alone gives way to any of them. Inside a section about another insurance, the insured is that insurance's.
 */
export function whose(
  field: Field,
  phrases: readonly Phrase[],
  title: ReadonlySet<string> = new Set(),
): Whose | undefined {
  const all = field.sections.map((text) => ({ text, reading: partyOver(words(text), title.has(text)) })).reverse();
  const sections = all.filter(({ text }) => !title.has(text));
  // a step of a wizard may be about nothing else than the other insurance
  const other = all.find((section) => section.reading && OTHER_CONTEXT.has(section.reading.entity));
  // the legend around the boxes of a date asks, as a label does: it begins no section of its own
  // and so does "Policyholder" around the boxes of a name: under another plan it is that plan's
  const asks = ({ text }: { text: string }) => SPLIT.test(words(text)) || HOLDER.test(words(text));
  const inner = other ? all.slice(0, all.indexOf(other)) : [];
  // where a whole page is about other insurance, any heading of it may begin something else
  const isElse = ({ text, reading }: { text: string; reading?: EntityReading | undefined }) =>
    OURS.test(words(text)) ||
    (title.has(other!.text) && (isStrangersHeading(words(text)) || (reading?.weak && reading.entity === 'submitter')));
  const inOther =
    other !== undefined && !inner.some((section) => (isStrong(section.reading) && !asks(section)) || isElse(section));
  const within = (whose: Whose): Whose => {
    const theirs = inOther ? IN_OTHER[whose.entity] : undefined;
    return theirs ? { ...whose, entity: theirs } : whose;
  };
  const paid = sections.slice(0, 2).find((section) => section.reading?.entity === 'payee');
  if (paid) return { entity: 'payee', certainty: 1, said: paid.text };
  const actors = sections.slice(0, 2).map((section) => section.reading?.entity);
  const isForActor = actors.includes('representative');
  const strangers = sections.slice(0, 2).some((section) => section.reading?.entity === 'foreign');
  const answer = (whose: Whose): Whose => ({
    ...within(whose),
    ...(inOther ? { amongOthers: true } : {}),
    ...(strangers ? { amongStrangers: true } : {}),
    ...(isForActor ? { forAnother: true } : {}),
  });

  let weak: Whose | undefined;
  for (const phrase of phrases) {
    if (phrase.from === 'hint' || phrase.from === 'section' || phrase.from === 'name') continue;
    // "owner's date of birth" under another plan is said of whoever owns that plan
    if (inOther && OWNER.test(phrase.words)) return answer({ entity: 'other-insured', certainty: 1, said: phrase.raw });
    // "spouse's name" under "Spouse's coverage" is that of whom that plan is on
    const [kin] = KIN.exec(phrase.words) ?? [];
    if (kin && inOther && words(other.text).includes(kin))
      return answer({ entity: 'other-insured', certainty: 0.97, said: phrase.raw });
    // a remark beside or under a box that has a caption names nobody
    const isRemark = ASIDE.has(phrase.from) && phrases.some(({ from }) => CAPTIONS.has(from));
    const owner = isRemark ? '' : unknownOwner(phrase.words);
    const [over] = sections;
    const same =
      owner === '' ? undefined : sections.find((section) => namesOwner(section, owner, phrase, section === over));
    if (same) return answer({ entity: same.reading!.entity, certainty: 0.97, said: same.text });
    if (owner !== '') return answer({ entity: 'foreign', stranger: true, certainty: 1, said: phrase.raw });
    const reading = entityOf(phrase.words);
    if (!reading || (reading.entity === 'other-payer' && isOwnProgram(phrase.words, field, title))) continue;
    // "Clinic name" under "Clinic that charged you" is the name of that very clinic
    if (over?.reading && isSameHouse(phrase.words, reading, over.reading, words(over.text)))
      return answer({ entity: over.reading.entity, certainty: 0.97, said: over.text });
    // "Clinic or practice" under a doctor is where that doctor works
    if (WORKPLACE.test(phrase.words) && /^(?:physician|seller)$/.test(over?.reading?.entity ?? ''))
      return answer({ entity: over!.reading!.entity, certainty: 0.97, said: over!.text });
    // under "Family physician" a bare "Physician name" is that one's, whom the claim does not know
    if (reading.entity === 'physician' && over?.reading?.entity === 'foreign' && BARE_DOCTOR.test(phrase.words))
      return answer({ entity: 'foreign', certainty: 0.97, said: over.text });
    // "name, if not the patient" where somebody else may fill this in: who acts for her
    // and so is whoever files, under a heading for somebody else than her
    const isActor =
      (isForActor && (reading.entity === 'foreign' || (reading.entity === 'submitter' && !reading.weak))) ||
      (reading.entity === 'foreign' && isForAnother(phrase.words) && actors.includes('submitter'));
    const entity = isActor ? 'representative' : reading.entity;
    if (!reading.weak) return answer({ entity, certainty: 1, said: phrase.raw });
    weak ??= { entity: reading.entity, certainty: 0.93, said: phrase.raw, weak: true };
  }
  const names = [nameWords(field.name), nameWords(field.idAttribute)];
  const named = names.map((text) => (text ? entityOf(text) : undefined));
  let isUnderMember = false;
  for (const section of sections) {
    // under "Provider" a box named for the ordering doctor is the doctor's
    const closer = named.find(
      (reading, at) => reading && CLOSER.has(reading.entity) && !isSameOne(names[at]!, section.text),
    );
    if (section.reading?.entity === 'seller' && closer)
      return answer({ entity: closer.entity, certainty: 0.9, said: field.name || field.idAttribute });
    // under "Patient and insured" the name of a box tells whose it is
    const either = named.find((reading) => reading && !reading.weak && EITHER.has(reading.entity));
    if (section.reading?.entity === 'both' && either)
      return answer({ entity: either.entity, certainty: 0.9, said: field.name || field.idAttribute });
    // "member's name" under "Other insurance" is the name of whoever that insurance is on
    if (weak?.entity === 'subscriber' && section.reading && OTHER_CONTEXT.has(section.reading.entity))
      return answer({ ...weak, entity: 'other-insured' });
    // "the best number to reach you" under "The member": you are the member
    if (weak?.entity === 'submitter' && section.reading?.weak && section.reading.entity === 'subscriber')
      return answer({ ...weak, entity: 'subscriber' });
    // a form for naming a representative asks under "Member" for the member
    const isOverMember = section.reading?.entity === 'representative' && isUnderMember;
    isUnderMember ||= section.reading?.weak === true && section.reading.entity === 'subscriber';
    if (section.reading && !section.reading.weak && !isOverMember) {
      return answer({ entity: section.reading.entity, certainty: 0.97, said: section.text });
    }
    // nearer than whoever an outer heading names
    if (!section.reading && !weak && isStrangersHeading(words(section.text)))
      return answer({ entity: 'foreign', stranger: true, certainty: 0.97, said: section.text });
    if (section.reading && !isOverMember)
      weak ??= { entity: section.reading.entity, certainty: 0.92, said: section.text, weak: true };
  }
  for (const text of names) {
    const reading = text ? entityOf(text) : undefined;
    if (reading && !reading.weak)
      return answer({ entity: reading.entity, certainty: 0.88, said: field.name || field.idAttribute });
    if (reading)
      weak ??= {
        weak: true,
        entity: reading.entity,
        certainty: 0.86,
        said: field.name || field.idAttribute,
      };
  }
  return weak ? answer(weak) : undefined;
}

/** On Medicaid's own form "Medicaid ID" is no other insurance's. */
function isOwnProgram(said: string, field: Field, title: ReadonlySet<string>): boolean {
  const program = bareProgram(said);
  return program !== undefined && [...title, field.sections[0] ?? ''].some((text) => words(text).includes(program));
}

const BESIDE = /\b(?:other|another|second\w*|besides|also|coordination|cob)\b/;

/** The program a text names, unless it says that it is one beside her own. */
function bareProgram(said: string): string | undefined {
  if (BESIDE.test(said)) return undefined;
  return /\b(?:medicare|medicaid|tricare|champva)\b/.exec(said)?.[0];
}

/**
 * Whom a heading is about. "Medicare number" over some boxes is their caption, and makes nothing below it another insurance's;
 * and a page called "Ask Medicare to pay" is that program's own.
 * @param isTitle whether it stands over the whole page
 */
export function partyOver(section: string, isTitle: boolean): EntityReading | undefined {
  const reading = entityOf(section);
  if (reading?.entity !== 'other-payer') return reading;
  const isCaption = /\b(?:number|id|card)\b/.test(section) && !BESIDE.test(section);
  return isCaption || (isTitle && bareProgram(section)) ? undefined : reading;
}

/** "Therapist's phone" under "Therapist who billed you", "Wearer's name" under "Wearer (patient)": the heading says who that is. */
function namesOwner(
  { text, reading }: { text: string; reading?: EntityReading },
  owner: string,
  phrase: Phrase,
  isInnermost: boolean,
): boolean {
  if (!isStrong(reading)) return false;
  if (isInnermost && isCarer(reading!) && words(text).split(' ').includes(owner)) return true;
  if (!calls(text, owner)) return false;
  // "the wearer's name", and not "the former wearer's"
  return new RegExp(`(?:^|\\b(?:the|your|of|del?|el|la|su) )${owner}\\b`).test(phrase.words);
}

/** "Policy owner", "Wearer (patient)": the heading calls somebody so, and does not speak of somebody of theirs. */
const calls = (heading: string, word: string): boolean =>
  !/['’]|&|\b(?:and|y|e|of|del?)\b/i.test(heading) && words(heading).split(' ').includes(word);

/** Who holds a plan, without a word of which: that of the part of the form it stands in. */
const HOLDER = /^(?:names? of )?(?:the )?(?:policy ?holder|insured|titular)(?: name)?$/;

const isCarer = (reading: EntityReading): boolean => !reading.weak && CARERS.has(reading.entity);

/**
 * Whether a label that names a place or firm by its kind alone ("Clinic address", "Teléfono de la compañía") means the one
 * the heading over it speaks of: the same kind, or the office of a doctor.
 */
function isSameHouse(said: string, reading: EntityReading, over: EntityReading, heading: string): boolean {
  if (!isCarer(over) || !/^(?:facility|foreign)$/.test(reading.entity)) return false;
  const [, house = ''] = HOUSE.exec(said) ?? [];
  if (house === '' || entityOf(said.replace(house, ' ').replace(/\s+/g, ' ').trim())) return false;
  if (said === house) return false;
  return heading.split(' ').includes(house) || (over.entity === 'physician' && OFFICE.test(house));
}

const isStrong = (reading: EntityReading | undefined): boolean => reading !== undefined && !reading.weak;
