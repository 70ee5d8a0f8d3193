import type { Field } from '../pipeline';
import { AGREEMENT, addByInputType, addByOptions, fromAutocomplete } from './beyondWords';
import { composed } from './compose';
import { entityOf, withoutCondition, withoutParties, withPartiesAs } from './entity';
import type { Phrase } from './evidence';
import { memo } from './memo';
import { placeOfStates, regionOfCountries } from './regions';
import { ACCIDENT_RULES } from './rules/accident';
import { ASKED_BACK, CLAIM_RULES } from './rules/claim';
import { COVERAGE_RULES } from './rules/coverage';
import { FILING_RULES } from './rules/filing';
import { FIRM_RULES } from './rules/firms';
import { ILLNESS_RULES } from './rules/illness';
import { LINE_RULES } from './rules/lines';
import { MEMBERSHIP_RULES } from './rules/membership';
import { PARTY_RULES } from './rules/party';
import { PERSONAL_RULES } from './rules/personal';
import { PLAN_RULES } from './rules/plans';
import { CHOICES, type Rule } from './rules/rule';
import { byStart, compiled } from './starts';
import { leftovers, namesOfFirms, words } from './words';

export interface Candidate {
  means: string;
  score: number; // 0..1
  phrase: Phrase;
}

export const RULES: readonly Rule[] = [
  ...PARTY_RULES,
  ...FIRM_RULES,
  ...PERSONAL_RULES,
  ...COVERAGE_RULES,
  ...MEMBERSHIP_RULES,
  ...ACCIDENT_RULES,
  ...PLAN_RULES,
  ...FILING_RULES,
  ...ILLNESS_RULES,
  ...LINE_RULES,
  ...CLAIM_RULES,
];

const BESIDE = new Set<Phrase['from']>(['label', 'aria', 'left', 'row-header']);

const LABELS = new Set<Phrase['from']>(['label', 'aria', 'host', 'left', 'row-header', 'column-header', 'placeholder']);

const PER_WORD = 0.11; // what each unexplained word takes away
const PER_WORD_SURE = 0.03;
const PER_STEP = 0.03; // names begin with the way there: `order.shippingContact.email`
const PER_WORD_ASKED = 0.045; // questions with choices are whole sentences

/**
 * What a field may mean, best first: every rule against every phrase, weighed by where the phrase stands and by how much
 * of it the rule explains. A name attribute that agrees with the label adds a little; one that disagrees is outvoted.
 */
export function candidatesFor(field: Field, phrases: readonly Phrase[]): Candidate[] {
  let found = KNOWN.get(phrases);
  if (!found) {
    found = findCandidates(field, phrases);
    KNOWN.set(phrases, found);
  }
  return found;
}

/** Below this no rule knows the label as a whole. */
const KNOWN_AS_WHOLE = 0.55;

/** A field's phrases are asked about again by its neighbours. */
const KNOWN = new WeakMap<readonly Phrase[], Candidate[]>();

/** A rule that fits a phrase, whatever the field. */
interface Fit {
  rule: Rule;
  end: number; // of the words it reads, in the phrase
  length: number;
  unexplained: number;
  ahead: number; // how many of the unexplained words stand before those it reads
}

const rulesFor = byStart(RULES.map((rule) => rule.words));

const fitting = memo((said: string): Fit[] =>
  rulesFor(said).flatMap((place) => {
    const rule = RULES[place]!;
    const match = rule.words.exec(said);
    const length = match?.[0].trim().length;
    if (!match || !length || (rule.unless && compiled(rule.unless).test(said))) return [];
    const end = match.index + match[0].length;
    const unexplained = leftovers(said, match, withoutParties);
    const ahead = unexplained && leftovers(said.slice(0, end), match, withoutParties);
    return [{ rule, end, length, unexplained, ahead: Math.min(unexplained, ahead) }];
  }),
);

/** What the words a rule does not explain take away. */
function unexplainedCost(rule: Rule, { from }: Phrase, count: number, ahead: number, isQuestion: boolean): number {
  const perWord = rule.sure ? PER_WORD_SURE : isQuestion ? PER_WORD_ASKED : PER_WORD;
  if (from !== 'name') return count * perWord;
  return (count - ahead) * (rule.sure ? perWord : PER_WORD) + ahead * Math.min(perWord, PER_STEP);
}

function findCandidates(field: Field, phrases: readonly Phrase[]): Candidate[] {
  const best = new Map<string, Candidate>();
  const isQuestion = ['radio-group', 'checkbox', 'select', 'listbox-button'].includes(field.control);
  // a box for one letter is answered Y or N like a pair of boxes to tick
  const takesLetter = field.control === 'text' && field.maxLength === 1;
  const sources = new Map<string, Set<string>>();
  const isAsked = phrases.some(
    ({ from, words: said }) => (from === 'label' || from === 'aria') && /[a-z]{3}.* [a-z]{3}/.test(said),
  );
  for (const phrase of phrases) {
    if (addBareParty(field, phrase, best)) continue;
    for (const { rule, end, length, unexplained, ahead } of fitting(phrase.words)) {
      if (rule.only && !rule.only.includes(field.control) && !(takesLetter && rule.only === CHOICES)) continue;
      if (rule.overColumn && phrase.from !== 'column-header') continue;
      // nearly every name says "name" somewhere; beside a label that says something else it means nothing
      if (
        phrase.from === 'name' &&
        rule.means === '@name.full' &&
        phrases.some(
          (other) => LABELS.has(other.from) && /[a-z]{3}.* [a-z]{3}|^(?:named|called|titled)$/.test(other.words),
        )
      )
        continue;
      // and a name that goes on ("address line custom 3") is not what the label asks for in other words
      if (phrase.from === 'name' && unexplained > ahead && isAsked && rule.means.startsWith('@')) continue;
      // a label that speaks against the rule outweighs a name that speaks for it
      if (phrase.from === 'name' && phrases.some((other) => LABELS.has(other.from) && rule.unless?.test(other.words)))
        continue;
      if (phrase.sectionLength && end <= phrase.sectionLength) continue;
      const penalty = Math.min(0.6, unexplainedCost(rule, phrase, unexplained, ahead, isQuestion));
      // of two rules that fit, the one that reads more of the label is the better reading
      const reading = Math.min(0.03, length / 1000);
      const score = phrase.weight * ((rule.strength ?? 0.9) - penalty) + reading;
      const from = sources.get(rule.means) ?? new Set();
      from.add(phrase.from === 'name' ? 'name' : 'label');
      sources.set(rule.means, from);
      const known = best.get(rule.means);
      // what a person can read is the better reason, though a name may fit the rule more closely
      const isRead = known?.phrase.from === 'name' && phrase.from !== 'name' && score >= 0.3;
      const isSaid = phrase.from === 'name' && known !== undefined && known.score >= 0.3;
      if (!known || isRead || (known.score < score && !isSaid))
        best.set(rule.means, { means: rule.means, score: Math.max(score, known?.score ?? 0), phrase });
      else if (isSaid) known.score = Math.max(known.score, score);
    }
  }
  for (const candidate of best.values()) {
    if ((sources.get(candidate.means)?.size ?? 0) > 1) candidate.score = Math.min(0.99, candidate.score + AGREEMENT);
  }
  // "Participant ID: not your health plan number"
  if (field.labels.some(({ text }) => NOT_THE_PLANS.test(text)))
    for (const means of ['%memberId', '%groupNumber']) best.delete(means);
  liftHints(best);
  // a heading stands over many boxes: which of its details one of them asks for, its name says better
  const isNamed = [...best.values()].some(({ phrase, score }) => phrase.from === 'name' && score >= 0.5);
  for (const candidate of best.values())
    if (isNamed && candidate.phrase.from === 'section' && candidate.phrase.raw === field.sections.at(-1))
      candidate.score *= 0.6;
  const spoken = [...best.values()].some((candidate) => candidate.phrase.from !== 'name' && candidate.score >= 0.5);
  for (const candidate of best.values()) {
    // names lie more often than labels: what only the name says gives way to what a person can read
    if (spoken && candidate.phrase.from === 'name') candidate.score *= 0.75;
  }
  // in the last rows of a table the label of the row says more than the head of the column
  const isSummed = [...best.values()].some(
    ({ means, phrase }) => /^claim\.(?:total|amount|balance)/.test(means) && BESIDE.has(phrase.from),
  );
  if (isSummed)
    for (const [means, { phrase }] of best)
      if (phrase.from === 'column-header' && /^(?:line\.|claim\.(?:total|amount|balance))/.test(means))
        best.delete(means);
  if (ASKED_BACK.test(best.get('claim.amountPaid')?.phrase.words ?? '')) best.delete('claim.totalCharge');
  narrowToPart(best);
  addByOptions(field, best);
  regionOfCountries(field, best);
  placeOfStates(field, best);
  addByInputType(field, best);
  if (![...best.values()].some(({ score }) => score >= KNOWN_AS_WHOLE)) {
    const read = composed(field, phrases);
    if (read) best.set(read.means, read);
  }
  const token = fromAutocomplete(field);
  if (token) {
    const known = best.get(token);
    if (known) known.score = Math.min(0.99, known.score + AGREEMENT);
    else if (best.size === 0) {
      best.set(token, {
        means: token,
        score: 0.7,
        phrase: { words: field.autocomplete, raw: field.autocomplete, weight: 0.7, from: 'autocomplete' },
      });
    }
  }
  return [...best.values()].sort((a, b) => b.score - a.score);
}

const NOT_THE_PLANS =
  /(?:^|[.;(:]\s*)(?:this is )?(?:not|no es) (?:the |your |el |su )?(?:(?:health|medical|insurance) )*(?:plan|insurance|member|seguro|plan de salud)(?:['’]s)?(?: card)? (?:id|number|n[uú]mero)\b/i;

const HINT = 0.5; // what a hint weighs
const WHOLLY = 0.42; // a hint that says nothing else than what a rule reads
const SAID_BELOW = 0.72;

/** "Job the plan is from", under it "Employer name": what the label leaves open, the words under the box say. */
function liftHints(best: ReadonlyMap<string, Candidate>): void {
  const candidates = [...best.values()];
  if (candidates.some(({ phrase, score }) => phrase.from !== 'hint' && score >= HINT)) return;
  const said = candidates.filter(({ phrase, score }) => phrase.from === 'hint' && score >= WHOLLY);
  const [only] = said;
  if (only && said.length === 1) only.score = SAID_BELOW;
}

const WITHIN = new Set<Phrase['from']>(['placeholder', 'title']);

/** "Name (Last, First)" or "Your name" over a box that says "First name" of itself takes that part, and the others the rest. */
function narrowToPart(best: Map<string, Candidate>): void {
  const whole = best.get('@name.full');
  if (!whole || !(LABELS.has(whole.phrase.from) || whole.phrase.from === 'above')) return;
  const parts = ['@name.first', '@name.last', '@name.middle'].flatMap((means) => best.get(means) ?? []);
  const [part, rival] = parts.filter(({ phrase }) => WITHIN.has(phrase.from)).sort((a, b) => b.score - a.score);
  if (!part || rival) return;
  best.delete('@name.full');
  part.score = Math.max(part.score, whole.score);
}

const BARE: ReadonlySet<string> = new Set([
  'physician',
  'facility',
  'seller',
  'patient',
  'subscriber',
  'payer',
  'other-insured',
  'representative',
  'submitter',
]);

/** "First" under "Treating doctor" asks for a part of the name, not for the name. */
const hasNamePart = (field: Field): boolean =>
  field.labels.some((label) =>
    /^(?:first|last|middle|given|family|m i|mi|suffix|title|prefix)(?: name| initial)?$/.test(words(label.text)),
  );

/** A text box labelled with nothing but a party ("Ordering physician", "Who billed you") asks for its name. */
function addBareParty(field: Field, phrase: Phrase, best: Map<string, Candidate>): boolean {
  if (field.control !== 'text' && field.control !== 'combobox') return false;
  const isUnspoken = phrase.from === 'title' && field.labels.some(({ from }) => from !== 'title' && from !== 'above');
  if (
    ['name', 'hint'].includes(phrase.from) ||
    isUnspoken ||
    REACHES_YOU.test(phrase.words) ||
    /^\W*M\.?\s?I\b/.test(phrase.raw) || // and no "mi", which is Spanish for "my"
    PRACTICE.test(phrase.words) ||
    FIRM.test(phrase.words) ||
    INITIAL.test(phrase.words) ||
    /^(?:place|location) of|^(?:in|at|from|to) (?:the |a )?\w+(?: from| since| until)?$/.test(phrase.words)
  )
    return false;
  const reading = entityOf(phrase.words);
  if (!reading || reading.weak || !BARE.has(reading.entity)) return false;
  // the head of a column is short: only who billed, or was treated, goes without a word for what of theirs is asked
  const isNamed =
    reading.entity === 'seller' || (reading.entity === 'patient' && /\b(?:person|who)\b/.test(phrase.words));
  if (phrase.from === 'column-header' && !isNamed) return false;
  const rest = withoutParties(withoutCondition(phrase.words)).replace(FILLERS, ' ');
  if (rest.trim() !== '' && !tellsWhich(phrase.words)) return false;
  // a section alone names the party of all its boxes, not what this one holds
  if (phrase.from === 'section') return !phrase.sectionLength;
  if (hasNamePart(field)) return true;
  const score = phrase.weight * 0.85;
  if ((best.get('@name.full')?.score ?? 0) < score) best.set('@name.full', { means: '@name.full', score, phrase });
  return true;
}

/** "Best number", "your phone" speak of her who is reached by it, and ask for no name. */
const REACHES_YOU =
  /\b(?:best (?:\w+ )?|your )(?:phone|telephone|number|e ?mail|address|mailing|contact|details|information|date|birth|role)\b/;

/** A doctor's firm is asked for by its name, not by the doctor's. */
const PRACTICE =
  /\b(?:grupo medico|(?:doctor|physician|oncologist|specialist|surgeon)s? (?:practice|group|office))\b|^(?:consultorio|clinica|practica|oficina|office|practice|clinic) (?:of|del?|de la) .*(?:medic[oa]|doctora?|physician|oncologist)s?$/;
const FIRM = namesOfFirms('clinic|practice|group|office|business|company|clinica|consultorio|oficina|compania|empresa');

/** "M.I. of the referring clinician": a part of the name, and in Spanish "my". */
const INITIAL = /^m ?i (?:of|for) /;

/** "Doctor who recommends the treatment", "Hospital or clinic where you used it": a party, and which one it is. */
function tellsWhich(said: string): boolean {
  const [, which = ''] =
    PARTY_THEN.exec(withPartiesAs(said, '@').replace(/\s+/g, ' ').trim()) ?? CARER_THEN.exec(said) ?? [];
  return ABOUT_THE_CARE.test(which) && !OF_THEIRS.test(which);
}

const PARTY_THEN =
  /^(?:(?:which|what|who|is|was|the|your|and|quien|es|fue|el|la|\d{1,2}) )*@(?: (?:or|and|o|y) (?:@|\w+))? ((?:who|that|(?:in |at )?which|where|whom|que|donde|quien|you|said|where)\b.*)$/;

/** The same where what the doctor did is read as one with the doctor. */
const CARER_THEN =
  /^(?:(?:which|what|is|was|the|your|el|la|su|network|participating|local|licensed) )*(?:doctor|physician|oncologist|specialist|practitioner|medic[oa]|doctora|oncolog[oa]|especialista)(?: (?:or|o) (?:other )?\w+)? ((?:who|that|que|treating|ordering|prescribing|referring|recommending|caring|managing|overseeing|directing|giving|in charge of|responsible for|a cargo de)\b.*)$/;

/** Of several doctors only the one of this care is meant, not who gave a second opinion or spoke with the plan. */
const ABOUT_THE_CARE =
  /\b(?:treat\w*|order\w*|prescri\w+|refer\w*|sent you|admitted|hospitali[sz]ed|stayed|sells?|supplie[sd]|recommend\w*|said|cares?|cared|caring|manag\w+|overse\w+|supervis\w+|direct(?:s|ing)|giving|in charge of|responsible for|a cargo de|saw|seen|asked for|used?|bought|got|received|given|perform\w*|provid\w+|administer\w*|bill\w*|charged|sold|paid|mando|envio|indico|recomend\w+|refiri\w+|orden\w+|recet\w+|atend\w+|trat\w+|recib\w+)\b/;

/** What a party has or sends: it, not the party, may be what is asked for. */
const OF_THEIRS =
  /\b(?:names?|phone|telephone|address|street|city|state|zip|npi|tax|id|numbers?|code|dates?|amount|charges?|fees?|specialty|type|e ?mail|fax|signature|relationship|sex|birth|report|notes?|letters?|records?|how|when|why|telefono|direccion|fecha|numero|codigo|monto)\b/;

const FILLERS =
  /\b(?:the|of|or|and|name|a|an|s|services?|care|treatment|it|you|your|who|that|was|were|ordered|de|del|la|el|que|lo|y|o|u|se|me|en|by|at|place|treated|ordeno|receto|mando|envio|indico|recomendo|refirio|recibio|estuvo|fue|where|tratamiento|servicios?|emitio|factura|atendio|for|center|clinic|hospital|location|which|if|so|different|another|one|any|known|did|md|on|in|from|bill|this|payment|is|are|as|printed|shown|invoice|receipt|statement|item|items|card|office|print|donde|aplico|letterhead|list|please|whose|yes|my|mi|su|cancer|oncology|chemotherapy|chemo|out|area|network|equipo|articulo|producto|gorro|claim|claims|request|form|not|same|reclamo|reclamacion)\b/g;
