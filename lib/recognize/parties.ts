import type { Field } from '../pipeline';
import { candidatesFor } from './attribute';
import { haveCardsOfAPlan, isCardHolder, isTreatedMember, patientAsThem } from './calledSo';
import { isBoxCaption } from './continueBoxes';
import { entityOf } from './entity';
import type { Phrase } from './evidence';
import { goesTogether, patientOfTheHeadingBefore, sameOfBoth } from './goesOn';
import { fieldsOfOnlyPerson } from './onlyPerson';
import type { Entity } from './rules/entities';
import {
  BILLS,
  DISPUTE,
  FOR_SOMEBODY,
  PLACE,
  THEIR_DETAILS,
  THEIRS,
  THEY,
  TO_WHO_WAS_TREATED,
  TREATS,
} from './rules/mentions';
import { commonSections, titleParty } from './title';
import { isOfThisPlan, OTHER_CONTEXT, type Whose, whose } from './whose';
import { words } from './words';

const UNCLEAR = 0.5;

const OF_CARE = 3; // fields about the care itself make a page of it

const NEAR = 4; // fields away
const FAR = 12;

/**
 * Whose every field of a page is, settled over the page: "member" alone, fields that name nobody but follow one that
 * does, and the follow-up boxes of a question ("If yes, name of that plan").
 */
export class Parties {
  #fields: readonly Field[];
  #phrases: ReadonlyMap<Field, Phrase[]>;
  #own = new Map<Field, Whose | undefined>();
  #place = new Map<Field, number>();
  /** Captions of boxes: the box beside may stand under one ("3. Address" over "City"), which begins no other place. */
  #captions: ReadonlySet<string>;
  /** Fields that go on about whoever was named before ("their phone"). */
  #theirs = new Map<Field, Whose>();
  #named = new Set<Entity>();
  #default: Whose | undefined;
  #memberIsPatient = false;
  #knowsYou = false;
  /** A card holder of the page has a member ID or a birth date, as one of a bank's card has not. */
  #holdsPlan = false;
  /** The page appeals against a decision. */
  #isDispute = false;
  /** Something of a patient is asked for: a name, an address. */
  #asksOfPatient = false;
  /** Headings over every field: they name the page, not whose a field is. */
  #title: Set<string>;
  /** Whom the page as a whole is about, for fields that nothing nearer speaks of. */
  #fromTitle: Whose | undefined;

  constructor(fields: readonly Field[], phrases: ReadonlyMap<Field, Phrase[]>) {
    this.#fields = fields;
    this.#phrases = phrases;
    this.#title = commonSections(fields);
    this.#captions = new Set(fields.flatMap(({ labels }) => labels.map(({ text }) => text)).filter(isBoxCaption));
    fields.forEach((field, at) => {
      const own = whose(field, phrases.get(field)!, this.#title);
      this.#own.set(field, own);
      this.#place.set(field, at);
      if (own?.weak && own.entity === 'submitter' && !field.empty && isTyped(field)) this.#knowsYou = true;
      // a word we do not know may be nobody at all, and then says nothing of the rest of the page
      if (own && !own.weak && !own.stranger) this.#named.add(own.entity);
      if (own?.entity === 'patient' && candidatesFor(field, phrases.get(field)!)[0]?.means.startsWith('@'))
        this.#asksOfPatient = true;
      if (own?.entity === 'patient' && isTreatedMember(field, own)) this.#memberIsPatient = true;
    });
    for (const field of fieldsOfOnlyPerson(fields, phrases, this.#own)) {
      this.#own.set(field, { entity: 'patient', certainty: 0.95, said: this.#own.get(field)!.said });
      this.#named.add('patient');
    }
    this.#holdsPlan = haveCardsOfAPlan(fields, phrases, this.#own);
    this.#fromTitle = titleParty(this.#title);
    this.#isDispute = [...this.#title].some((text) => DISPUTE.test(words(text)));
    if (this.#fromTitle && !this.#fromTitle.weak) this.#named.add(this.#fromTitle.entity);
    const others: Entity[] = ['subscriber', 'submitter', 'other-insured', 'payee', 'foreign', 'representative'];
    const alone = !others.some((entity) => this.#named.has(entity));
    if (alone) this.#default = { entity: 'patient', certainty: 0.76, said: 'the page', near: true };
  }

  /** Whom a field (or the first box of a cluster, with the cluster's phrases) is about. */
  of(field: Field, phrases: readonly Phrase[] = this.#phrases.get(field)!): Whose | undefined {
    const own = phrases === this.#phrases.get(field) ? this.#own.get(field) : whose(field, phrases, this.#title);
    const settled = this.#settled(field, phrases, own);
    if (settled?.entity === 'payee' && this.#holdsPlan && isCardHolder(settled)) {
      // and where it is all about other insurance, nobody had any care
      const isOfOthers = this.#fromTitle && OTHER_CONTEXT.has(this.#fromTitle.entity);
      return { ...settled, entity: this.#named.has('patient') || isOfOthers ? 'subscriber' : 'patient' };
    }
    if (settled?.entity === 'renderer') return { ...settled, entity: this.#named.has('seller') ? 'foreign' : 'seller' };
    // who treated her is asked for where a decision is disputed, not who sent a bill
    if (
      settled?.entity === 'seller' &&
      this.#isDispute &&
      TREATS.test(words(settled.said)) &&
      !this.#isBillers(field, settled)
    )
      return { ...settled, entity: 'physician' };
    return settled;
  }

  #settled(field: Field, phrases: readonly Phrase[], own: Whose | undefined): Whose | undefined {
    // ", born on" goes on about whoever the box before it in the sentence is about
    if (phrases.some((phrase) => phrase.from === 'left' && /^[,;]\s*\p{L}/u.test(phrase.raw))) {
      const at = this.#place.get(field) ?? 0;
      const before = at > 0 ? this.#own.get(this.#fields[at - 1]!) : undefined;
      const isSaid = before && this.#fields[at - 1]!.labels.some(({ text }) => text.includes(before.said));
      if (isSaid) return before;
      return { entity: 'foreign', certainty: 1, said: phrases[0]!.raw, stranger: true };
    }
    // "Their phone" goes on about whoever the field before is about
    if (phrases.some((phrase) => THEIRS.test(phrase.words) && phrase.from !== 'name')) {
      const before = this.#relative(field) ?? this.#said(field);
      if (before) {
        this.#theirs.set(field, before);
        return before;
      }
    }
    // under "Where are they?" all is about whoever was asked for right before
    const asks = field.sections.at(-1) ?? '';
    if (!own && (THEY.test(words(asks)) || THEIR_DETAILS.test(words(asks)))) {
      let at = this.#place.get(field) ?? 0;
      while (at > 0 && this.#fields[at]!.sections.at(-1) === asks) at--;
      const before = this.#own.get(this.#fields[at]!);
      if (before && !before.weak) return { ...before, certainty: 0.95, near: true };
    }
    const isSaidHere = own !== undefined && field.labels.some((label) => label.text === own.said);
    const means = candidatesFor(field, phrases)[0]?.means ?? '';
    // "Relationship to patient" after a representative's name is that one's
    if (
      means === 'patient.relationshipToSubscriber' &&
      phrases.some(({ words: said }) => TO_WHO_WAS_TREATED.test(said))
    ) {
      const before = this.#said(field);
      if (before?.entity === 'representative') return before;
    }
    if (!isSaidHere && (means.startsWith('@') || means === 'patient.relationshipToSubscriber')) {
      const before = this.#said(field);
      // "Phone" right after "Landlord's name" may be the landlord's, whatever the heading over both
      if (before?.stranger || (own?.entity === 'submitter' && before?.entity === 'representative')) return before;
      // and so is "Relationship to patient" after "Next of kin"
      if (before?.entity === 'foreign' && !means.startsWith('@')) return before;
    }
    if (own?.stranger && !isSaidHere && PLACE.test(words(own.said))) {
      // "Where did it take place?" over the name of a hospital and its town
      const place = this.#said(field);
      if (place?.entity === 'facility') return place;
    }
    if (own?.entity === 'other-payer' && !isSaidHere) {
      // under "The other plan" the address after its holder's name is the holder's
      const holder = this.#said(field);
      if (holder?.entity === 'other-insured') return holder;
    }
    if (!isSaidHere && means.startsWith('@address.') && (own?.entity === 'both' || own?.entity === 'facility')) {
      // under "Patient and subscriber" the city after the patient's street is the patient's, and under "Where care was
      // received" that after the name of a provider is the provider's
      const before = this.#said(field);
      if (before && (own.entity === 'both' || before.entity === 'seller')) return before;
    }
    if (own?.entity === 'both' && !isSaidHere) {
      // and so is the sex right after the birth date, the phone right after the address
      const before = this.#rightBefore(field, means);
      if (before) return before;
    }
    if (own?.entity === 'subscriber' && this.#hadTheCare(own)) return { ...own, entity: 'patient' };
    if (own) return own.weak ? this.#member(own) : own;
    const over = isOfThisPlan(field) ? undefined : this.#fromTitle;
    const title = over?.weak ? this.#member(over) : over;
    return (
      this.#before(field) ??
      (means.startsWith('@') ? (this.#namedInVain(field) ?? this.#goesOn(field)) : undefined) ??
      title ??
      this.#default ??
      (this.#named.has('patient') ? patientAsThem(means, phrases) : undefined)
    );
  }

  /** Right before, in the same place, it is asked for who billed. */
  #isBillers(field: Field, { said }: Whose): boolean {
    if (!field.labels.some(({ text }) => text === said)) return false;
    const at = this.#place.get(field) ?? 0;
    return this.#fields.slice(Math.max(0, at - NEAR), at).some((other) => {
      const own = this.#own.get(other);
      if (own?.entity !== 'seller' || !this.#samePlace(other, field)) return false;
      // whoever is called a supplier there sells, and sends bills
      return BILLS.test(words(own.said)) || !TREATS.test(words(own.said));
    });
  }

  #samePlace(a: Field, b: Field): boolean {
    return a.frame === b.frame && a.form === b.form && this.#over(a) === this.#over(b);
  }

  /** The headings over it; where every question is one, its own is none. */
  #over({ sections, labels }: Field): string {
    const isOwn = (text: string) => labels.some((label) => label.text === text);
    return sections.filter((text) => !isOwn(text) && (!this.#captions.has(text) || entityOf(words(text)))).join('|');
  }

  /** Right before, something is asked that forms ask of the same one. */
  #rightBefore(field: Field, means: string): Whose | undefined {
    const before = this.#fields[(this.#place.get(field) ?? 0) - 1];
    if (!before || !this.#samePlace(before, field)) return undefined;
    return goesTogether(means, this.#asked(before)) ? sameOfBoth(this.of(before)) : undefined;
  }

  #asked(field: Field): string {
    return candidatesFor(field, this.#phrases.get(field)!)[0]?.means ?? '';
  }

  #goesOn(field: Field): Whose | undefined {
    return patientOfTheHeadingBefore(this.#fields, field, (other) =>
      this.#asked(other).startsWith('@') ? this.#own.get(other) : undefined,
    );
  }

  /** Whoever has the coverage and had the care, too, on a page that names no patient beside. */
  #hadTheCare({ said }: Whose): boolean {
    const text = words(said);
    // "are you a dependent on your parents' plan?" asks for nothing of a patient
    if (/\bstudents?\b/.test(text)) return !this.#asksOfPatient;
    if (this.#named.has('patient')) return false;
    if (/\benrollees?\b/.test(text)) return this.#isDispute;
    return /\bveterans?\b/.test(text) && this.#isOwnCare();
  }

  /** The page asks for the care itself. */
  #isOwnCare(): boolean {
    const ofCare = ({ means }: { means: string }) => /^(?:condition|claim|line|diagnosis)\./.test(means);
    const asked = this.#fields.filter((field) =>
      candidatesFor(field, this.#phrases.get(field)!).slice(0, 1).some(ofCare),
    );
    return asked.length >= OF_CARE;
  }

  /** After "This bill was for the employee's [spouse, child]" whoever that was had the care. */
  #relative(field: Field): Whose | undefined {
    const at = this.#place.get(field) ?? 0;
    const asks = this.#fields.slice(Math.max(0, at - NEAR), at).findLast((other) => {
      const isRelation = this.#asked(other) === 'patient.relationshipToSubscriber' && this.#samePlace(other, field);
      return isRelation && other.labels.some(({ text }) => FOR_SOMEBODY.test(words(text)));
    });
    return asks && { entity: 'patient', certainty: 0.95, said: asks.labels[0]!.text };
  }

  /** The party the nearest field before names in its own label. */
  #said(field: Field): Whose | undefined {
    const at = this.#place.get(field) ?? -1;
    let away = 0;
    for (let index = at - 1; index >= 0 && away < NEAR; index--) {
      const other = this.#fields[index]!;
      // "Their address" is a part of what is asked of the same one
      if (THEIR_DETAILS.test(words(other.sections.at(-1) ?? '')) && !field.sections.includes(other.sections.at(-1)!))
        continue;
      away++;
      if (!this.#samePlace(other, field)) return undefined;
      const theirs = this.#theirs.get(other);
      if (theirs) return theirs;
      const own = this.#own.get(other);
      if (own && !own.weak && other.labels.some((label) => label.text.includes(own.said)))
        return { ...own, certainty: 0.95 };
    }
    return undefined;
  }

  /** The field right before names a party, and nobody knows what it asks of it: what follows may be of that one. */
  #namedInVain(field: Field): Whose | undefined {
    const before = this.#fields[(this.#place.get(field) ?? 0) - 1];
    if (!before || field.bySight || !this.#samePlace(before, field) || !isTyped(before)) return undefined;
    const own = this.#own.get(before);
    const isSaid = own && !own.weak && before.labels.some(({ text }) => text.includes(own.said));
    if (!isSaid || candidatesFor(before, this.#phrases.get(before)!).length > 0) return undefined;
    return { entity: 'foreign', stranger: true, certainty: 1, said: own.said };
  }

  /** "Member" is the subscriber beside a patient, and the patient where the page has a subscriber of its own or nobody else. */
  #member(own: Whose): Whose {
    if (own.entity === 'submitter') {
      // "your phone" beside a patient and a member: which of them is she?
      // a page that already holds her name and address knows somebody, perhaps the member
      if (this.#named.has('patient') || this.#named.has('subscriber'))
        return { ...own, certainty: this.#knowsYou ? UNCLEAR : 0.9 };
      return { ...own, entity: 'patient', certainty: 0.88 };
    }
    if (own.entity !== 'subscriber') return own;
    return this.#named.has('patient') && !this.#memberIsPatient ? own : { ...own, entity: 'patient' };
  }

  /** The party of the fields just before, within the same place of the page. */
  #before(field: Field): Whose | undefined {
    // of boxes the page lists in no order, the one before may stand anywhere
    if (field.bySight) return undefined;
    const at = this.#place.get(field) ?? -1;
    let away = 0; // the boxes of one value count once
    for (let index = at - 1; index >= 0; index--) {
      const other = this.#fields[index]!;
      if (!other.cluster?.index) away++;
      if (away > FAR) return undefined;
      if (!this.#samePlace(other, field)) return undefined;
      // whom a column of a table is about, ends with the table
      if (other.grid && other.grid.grid !== field.grid?.grid) continue;
      const own = this.#own.get(other);
      // "best phone" is hers who fills this in, and names nobody for what comes after
      if (!own || own.certainty < 0.92 || /^best\b/.test(words(own.said))) continue;
      const phrases = this.#phrases.get(other)!;
      if (!candidatesFor(other, phrases)[0]?.means.startsWith('@')) continue;
      const settled = this.#settled(other, phrases, own) ?? own;
      return { ...settled, certainty: away <= NEAR ? 0.9 : 0.86, near: true };
    }
    return undefined;
  }
}

const isTyped = (field: Field): boolean => ['text', 'textarea', 'date'].includes(field.control);
