import { memo } from './memo';
import { ENTITY_RULES, type Entity, type EntityRule } from './rules/entities';
import { byStart } from './starts';

const EVERY = ENTITY_RULES.map(({ entity, words }) => ({ entity, words: new RegExp(words.source, 'g') }));

const rulesFor = byStart(EVERY.map((rule) => rule.words));

/** A phrase without the words that name a party, a space in their place: always the first of them, by order of the rules. */
export const withoutParties = memo((phrase: string): string => withPartiesAs(phrase, ''));

/** A phrase with `mark` and a space in the place of the words that name a party. */
export function withPartiesAs(phrase: string, mark: string): string {
  const patterns = rulesFor(phrase).map((place) => EVERY[place]!.words);
  let rest = '';
  let from = 0;
  for (;;) {
    let first: RegExpExecArray | undefined;
    for (const pattern of patterns) {
      pattern.lastIndex = from;
      const found = pattern.exec(phrase);
      if (found && (!first || found.index < first.index)) first = found;
    }
    if (!first?.[0]) return rest + phrase.slice(from);
    rest += `${phrase.slice(from, first.index)}${mark} `;
    from = first.index + first[0].length;
  }
}

/** Words that name somebody only together with the rest of the page. */
const VAGUE = new Set<string>(['member', 'you']);

/** Beside these a description may be of another insurance, or of somebody else's. */
const STRANGE = new Set<string>(['foreign', 'other-insured', 'other-payer', 'representative']);

const BILLING_SIDE = new Set<string>(['physician', 'facility', 'seller', 'renderer']);

/** "Insured (if not the patient)" -> "insured". */
export const withoutCondition = (phrase: string): string =>
  phrase.replace(EVERY_CONDITION, ' ').replace(/\s+/g, ' ').trim();

/** "Name, if not the patient": for somebody else only. */
export const isForAnother = (phrase: string): boolean => IF_ANOTHER.test(phrase);

/** "If not the employee", and nothing of a patient or of you: for a patient who has the insurance through another. */
export const isForAnotherThanHolder = (phrase: string): boolean => {
  const [condition = ''] = IF_ANOTHER.exec(phrase) ?? [];
  return A_HOLDER.test(condition) && !NO_HOLDER.test(condition);
};

const A_HOLDER =
  /\b(?:members?|insured|subscriber|sponsor|employee|(?:account |card |policy |plan )?(?:owner|holder)|policy(?:holder|owner)|participant|retiree|worker|asegurad[oa]|titular|suscriptora?|afiliad[oa]|miembro)\b/;

const NO_HOLDER =
  /\b(?:patient|you|yourself|self|beneficiary|claimant|covered person|above|usted|paciente|beneficiari[oa])\b/;

const IF_ANOTHER =
  /\b(?:if|when) (?:someone|somebody|anyone) else (?:holds|has|carries|owns|pays for) (?:the |this |your )?(?:plan|policy|coverage|insurance)\b|\b(?:only )?(?:if|when) (?:it is |this is |you are |someone )?(?:not|other than) (?:to |for |by )?(?:the |being )?(?:\w+ )?(?:patient|members?|you|yourself|self|insured|subscriber|beneficiary|claimant|recipient|enrollee|dependent|child|veteran|sponsor|employee|covered person|above|(?:account |card |policy |plan )?(?:owner|holder)|policy(?:holder|owner)|participant|retiree|worker|applicant|student)\b(?: (?:(?:or|and|nor) )?(?:the )?(?:patient|members?|insured|subscriber|beneficiary|claimant|veteran|sponsor|employee|policy(?:holder|owner)|participant)\b)*|\b(?:si|cuando) (?:usted )?no es (?:el |la )?(?:mism[oa] )?(?:paciente|asegurad[oa]|titular|suscriptora?|afiliad[oa]|miembro|participante|empleado|beneficiari[oa])\b/;

const EVERY_CONDITION = new RegExp(IF_ANOTHER.source, 'g');

/** "If you are not the member", and nothing more: over what is asked of whoever fills this in for her. */
const YOU_ARE_NOT = /\b(?:you are|usted) (?:not|no|other)\b/;

/** "If signed by a person other than the patient": what follows is for whoever acts for her. */
const BY_ANOTHER =
  /\b(?:signed|completed|prepared|submitted|filed|made) by (?:a |any |some )?(?:person|individual|someone|somebody|anyone|one) other than\b/;

const AN_ADDRESS = /^(?:(?:home|mailing|street|postal|current) )*(?:address|direccion|domicilio)$/;

/** Names of numbers, things and organizations that hold the word for a party. */
const NO_PARTY =
  /\bnational provider (?:id\w*|number)\b|\b(?:identificador|identificacion|numero) nacional del? proveedor(?:es)?\b|\bprovider identif\w+\b|\b(?:employees|members|retirees|workers|teachers|veterans|participants)(?: (?:and|health|medical|benefits?|welfare|insurance|retirement|group|supplemental))* (?:plan|trust|fund|association|union)\b|\bemployee (?:(?:health|medical|benefits?|group|insurance) )*plan\b|\b(?:appoint|authori[sz]|nam|choos|designat)(?:s|es|ing) (?:an?|the|my|your|his|her) (?:authorized |personal |legal )?representative\b| (?:while|during) .*$/g;

const DIFFERENT =
  /^(.*\S) (?:only )?(?:if|when|si) (?:it is |this is |es )?(?:different|other than|not (?:the )?same|distint\w+|otr[oa]|diferente)\b.*$/;

/** "The clinic at which the claimant received treatment": what is asked is before it. */
const DESCRIBED = /^(.*\S) (?:at|by|for|from|in|through|to|under|with) (?:which|whom) (.*)$/;

const CONDITION =
  /^(.*\S) (?:(?:and )?(?:not|rather than|instead of) (?:the|your|an?) |(?:if|when|unless|in case|si|cuando) ).*$/;

export interface EntityReading {
  entity: Entity;
  /** "member" alone: it gives way to any section that says whose it is. */
  weak: boolean;
}

/**
 * Whom a phrase is about: the party before "of/for/to" if there is one ("provider who treated the patient"), otherwise
 * the one after it ("name of insured"). Undefined when it names none, or two that say different things.
 */
export const entityOf = memo((phrase: string): EntityReading | undefined => {
  if (BY_ANOTHER.test(phrase)) return { entity: 'representative', weak: false };
  const [condition] = IF_ANOTHER.exec(phrase) ?? [];
  if (condition) {
    // "subscriber, if not the patient" is still the subscriber; "name, if not the patient" is somebody unknown
    const said = withoutCondition(phrase);
    if (said === '' && YOU_ARE_NOT.test(condition)) return { entity: 'representative', weak: false };
    const known = entityOf(said);
    // "address, if not the employee's" is the address of whomever the section is about
    if (AN_ADDRESS.test(said)) return known;
    // who files, or claims, for somebody else
    if (known?.entity === 'submitter') return { entity: 'representative', weak: false };
    const isKnown = known && !known.weak && !/\bclaimants?\b/.test(said);
    return isKnown ? known : { entity: 'foreign', weak: false };
  }
  // "legal representative, if the claimant cannot act", "the doctor who treats you, not the clinic that sent a bill"
  const [, main = ''] = CONDITION.exec(phrase) ?? [];
  const named = main === '' ? undefined : entityOf(main);
  if (named && !named.weak) return named;
  const [, described = '', how = ''] = DESCRIBED.exec(phrase) ?? [];
  const head = described === '' ? undefined : entityOf(described);
  if (head && !head.weak && !STRANGE.has(entityOf(how)?.entity ?? 'patient')) return head;
  // "address, if different from the primary insured's": of whomever, but not of that one
  const [, own] = DIFFERENT.exec(phrase) ?? [];
  if (own) return named ?? entityOf(own);
  const marks: { entity: EntityRule['entity']; at: number }[] = [];
  // "coverage other than Medicare" is another coverage; "address other than the patient's" is not the patient's
  let rest = phrase
    .replace(NO_PARTY, ' ')
    .replace(
      /(?<!\b(?:coverage|insurance|plan|policy) )\b(?:different|differs?|other) (?:than|from)(?: (?:the|that|those|of|your|my))* \w+/,
      ' ',
    );
  for (const place of rulesFor(rest)) {
    const { entity, words } = EVERY[place]!;
    rest = rest.replace(words, (match, ...groups) => {
      const at = groups.findLast((group) => typeof group === 'number') as number;
      marks.push({ entity, at });
      return '_'.repeat(match.length);
    });
  }
  if (marks.length === 0) return undefined;
  marks.sort((a, b) => a.at - b.at);
  const parted = / (?:of|for|to|by|who|that|where|about|on|de|del|para|donde) /.exec(rest);
  const ahead = parted ? marks.filter((mark) => mark.at < parted.index) : [];
  const pool = ahead.length > 0 ? ahead : marks;
  const distinct = new Set(pool.filter((mark) => !VAGUE.has(mark.entity)).map((mark) => mark.entity));
  if (distinct.size > 1 && [...distinct].every((entity) => BILLING_SIDE.has(entity))) {
    // "physician or supplier", "provider/facility": whoever is on the bill
    return { entity: 'seller', weak: false };
  }
  // "COB carrier": the company of the other insurance
  if (distinct.size === 2 && distinct.has('other-payer') && distinct.has('payer'))
    return { entity: 'other-payer', weak: false };
  if (distinct.size > 1) {
    // of "sponsor or former spouse" only the one is known here
    const known = [...distinct].filter((entity) => entity !== 'foreign' && entity !== 'representative');
    if (known.length === 1 && / (?:or|o) /.test(rest)) return { entity: known[0] as Entity, weak: false };
    // "the other driver's insurer" is no insurer of hers
    if (distinct.size === 2 && distinct.has('foreign') && distinct.has('payer') && pool[0]!.entity === 'foreign')
      return { entity: 'foreign', weak: false };
    // "patient or insured", "patient and subscriber": about both, so about none
    if (/ (?:or|and|o|y) /.test(rest)) return { entity: 'both', weak: false };
    const last = pool.findLast((mark) => !VAGUE.has(mark.entity))!;
    return { entity: last.entity as Entity, weak: false };
  }
  const [only] = distinct;
  // "insurer of the other vehicle" is no insurer of hers
  if (only === 'payer' && marks.some(({ entity }) => entity === 'foreign')) return { entity: 'foreign', weak: false };
  if (only) return { entity: only as Entity, weak: false };
  return { entity: pool.some((mark) => mark.entity === 'you') ? 'submitter' : 'subscriber', weak: true };
});
