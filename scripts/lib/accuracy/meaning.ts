import { parseConcept } from '../../../lib/concepts.ts';
import type { Recognition } from '../../../lib/pipeline.ts';
import { BAR } from '../../../lib/recognize/recognize.ts';

/** A label and a recognition that say the same in different words; `$1` is what the label's group holds. */
const SAME: readonly { label: RegExp; taken: string; because: string }[] = [
  { label: /^(facility|seller)\.organization$/, taken: '$1.name.full', because: 'the name of a company is its name' },
  { label: /^(facility|seller)\.name\.full$/, taken: '$1.organization', because: 'the name of a company is its name' },
  {
    label: /^(.+\.zip)\.base$/,
    taken: '$1',
    because: 'five digits are the ZIP code with or without four more beside it',
  },
  {
    label: /^(.+\.zip)$/,
    taken: '$1.base',
    because: 'five digits are the ZIP code with or without four more beside it',
  },
  {
    label: /^(.+\.memberId)$/,
    taken: '$1.prefix',
    because: 'the label names the number, the recognition which half of it',
  },
  {
    label: /^(.+\.memberId)$/,
    taken: '$1.rest',
    because: 'the label names the number, the recognition which half of it',
  },
  {
    label: /^seller\.(?:organization|name\.full)$/,
    taken: 'line[n].seller',
    because: "a line's own box for who billed it names who billed",
  },
  { label: /^patient\.name\.full$/, taken: 'line[n].patientName', because: "a line's patient is the patient" },
  {
    label: /^patient\.relationshipToSubscriber$/,
    taken: 'line[n].patientRelationship',
    because: "a line's patient is the patient",
  },
  {
    label: /^line\[\d+\]\.seller$/,
    taken: 'seller.name.full',
    because: "who billed is who billed, in a line's own box",
  },
  {
    label: /^line\[\d+\]\.seller$/,
    taken: 'seller.organization',
    because: "who billed is who billed, in a line's own box",
  },
  {
    label: /^claim\.accountNumber$/,
    taken: 'line[n].invoiceNumber',
    because: 'the number of the bill, asked for line by line',
  },
  {
    label: /^attachment\.other$/,
    taken: 'attachment',
    because: 'a file of a kind we do not name is a file of any kind: the checklist says the same of both',
  },
  { label: /^signature\.date$/, taken: 'signature', because: 'signing and dating are one act, hers alone' },
  { label: /^signature$/, taken: 'signature.date', because: 'signing and dating are one act, hers alone' },
  { label: /^consent$/, taken: 'signature', because: 'agreeing by signing is one act, hers alone' },
  { label: /^payee$/, taken: 'claim.payTo', because: 'to whom and how the money goes is one question, hers alone' },
  { label: /^claim\.payTo$/, taken: 'payee', because: 'to whom and how the money goes is one question, hers alone' },
  { label: /^signature$/, taken: 'consent', because: 'agreeing by signing is one act, hers alone' },
];

/** Concepts that only say "something else of this part of the form": to know nothing of such a field is as good. */
const VAGUE =
  /^(?:line\[\d+\]\.other|claim\.other|otherCoverage\.detail|condition\.otherDate|condition\.accidentDetail|.+\.otherId)$/;

/** Whether a recognition means what the label says: the same concept, or one of the few ways to say it differently. */
export const sameMeaning = (label: string, taken: string): boolean =>
  label === taken ||
  (label === 'attachment' && taken.startsWith('attachment.')) || // the label says that a file is asked for, not which
  SAME.some((each) => each.label.test(label) && label.replace(each.label, each.taken) === withoutRow(taken));

/** What a line says beside its own concepts is the same in every line. */
const withoutRow = (taken: string): string => taken.replace(/^line\[\d+\](?=\.(?:seller|patient|invoice))/, 'line[n]');

/** How one control counts. `wanted`: the label means something of its own; `said`: the engine claims to know it. */
export interface Meaning {
  wanted: boolean;
  said: boolean;
  right: boolean;
  taken: string; // '' when nothing is claimed
}

/**
 * Compares a control's label with what it was recognized as. Below the bar nothing is claimed. A field that is no part of a
 * claim is right when it is left alone, for whatever reason.
 * @param label a concept, or `none`
 */
export function judgeMeaning(label: string, recognition: Recognition | undefined): Meaning {
  const wanted = label !== 'none' && !VAGUE.test(label);
  const taken = claimOf(label, recognition);
  return { wanted, said: taken !== '', right: wanted && taken !== '' && sameMeaning(label, taken), taken };
}

function claimOf(label: string, recognition: Recognition | undefined): string {
  if (!recognition || recognition.confidence < BAR || VAGUE.test(recognition.concept)) return '';
  return label === 'none' && recognition.kind === 'never' ? '' : recognition.concept;
}

/** Whom a concept is about: a party, the coverage or the other one; '' for what is nobody's. */
export function partyOf(concept: string): string {
  const [head = ''] = concept.split('.');
  const parties = [
    'patient',
    'subscriber',
    'submitter',
    'physician',
    'facility',
    'seller',
    'coverage',
    'otherCoverage',
  ];
  return parties.includes(head) ? head : '';
}

/** `line[2].dateFrom.month` -> `line[n].dateFrom`: the row of the vocabulary, for tables. */
export const rowOf = (concept: string): string => parseConcept(concept)?.concept.id ?? concept;

/**
 * Two ways to speak of one person, where her own right value stands: "your phone" is that of whoever files, the patient or
 * the subscriber herself; and out of a list of the family the patient is chosen by who she is.
 * @param held the value that was written is the wanted one
 */
export function asOnePerson(label: string, meaning: Meaning, held: boolean): Meaning {
  const { taken } = meaning;
  const [theirs, ours] = [partyOf(label), partyOf(taken)];
  const isFiler = theirs !== '' && ours !== '' && [theirs, ours].includes('submitter');
  const isHers = isFiler && label.slice(theirs.length) === taken.slice(ours.length);
  const isChosen = label === 'patient.name.full' && taken === 'patient.relationshipToSubscriber';
  return held && (isHers || isChosen) ? { ...meaning, right: true } : meaning;
}
