import { type Confidence, evidence, evidenceFor } from '../documents/evidence';
import type { DocumentKind } from '../documents/kinds';
import type { ChecklistFacts } from './facts';
import { SELF_FUNDED_EXEMPT } from './stateLaws/registry';
import type { Need } from './types';

/** One attachment under one condition; its words are in `words`, by `key`. */
interface Row {
  key: DocumentKind | `${DocumentKind}/${string}`; // the item's id, and what tells its rows apart
  applies?: (facts: ChecklistFacts) => boolean; // always when it is left out
  need: Need | ((facts: ChecklistFacts) => Need);
  source: string | ((facts: ChecklistFacts) => string);
  link?: string | ((facts: ChecklistFacts) => string);
  confidence: Confidence;
}

const PAXMAN = 'Paxman, insurance steps for patients, coldcap.com';
const DIGNICAP_2017 = 'Dignitana, reimbursement suggestions of August 2017, dignicap.com/insurance';
const DIGNICAP_NOW = 'Dignitana, insurance page, dignicap.com/insurance';
const SUPERBILL = 'Elena Health, superbill checklist, elena-health.com/blog/superbill-checklist';
const NCCN_LINK: Record<ChecklistFacts['system'], string> = {
  paxman: 'https://paxmanscalpcooling.com/efficacy-safety/clinical-practice-guidelines/',
  dignicap: evidence('nccn-2a').link,
  manual: evidence('nccn-2a').link,
};

const fromPaxmanHub = ({ system, route }: ChecklistFacts) => system === 'paxman' && route === 'manufacturer';
const fromDignitana = ({ system, route }: ChecklistFacts) => system === 'dignicap' && route === 'manufacturer';
const fromProvider = ({ route }: ChecklistFacts) => route === 'provider';
const evidenceSource = ({ system }: ChecklistFacts) =>
  evidenceFor(system, [])
    .map(({ link }) => link)
    .join('; ');
/** Where a check or a card slip is not taken for proof. */
const noCheck = ({ portal }: ChecklistFacts) =>
  !!portal?.rules.some(({ kind }) => kind === 'no-card-slip' || kind === 'no-till-receipt');
const lawsThatMay = ({ laws }: ChecklistFacts) =>
  laws.filter(({ reach }) => reach === 'may-apply').map(({ law }) => law);
const nccnFits = ({ nccnDiagnosis, system }: ChecklistFacts) => nccnDiagnosis && system !== 'manual';
const lawSource = (facts: ChecklistFacts) =>
  [...facts.laws.map(({ law }) => law.source), SELF_FUNDED_EXEMPT].join('; ');

/**
 * In the order in which a packet is put together. Of the rows of one id the first that applies is shown, so the last
 * ones say why a paper is not needed.
 */
export const CHECKLIST_ROWS = [
  {
    key: 'appeal-letter',
    applies: ({ denialDate, isFinalDenial }) => denialDate !== '' && !isFinalDenial,
    need: 'recommended',
    source: 'Internal appeals, healthcare.gov',
    confidence: 'high',
  },
  {
    key: 'external-review',
    applies: ({ isFinalDenial, publicProgram }) => isFinalDenial && !publicProgram,
    need: 'optional',
    source: 'External review, healthcare.gov; Keenan, external review, keenan.com',
    confidence: 'high',
  },
  {
    key: 'cover-letter',
    need: 'recommended',
    source: 'The Rapunzel Project, patient reports, rapunzelproject.org/FAQs.aspx',
    confidence: 'medium',
  },
  { key: 'claim-form', need: 'required', source: `${PAXMAN} (step 1); ${DIGNICAP_2017} (step 1)`, confidence: 'high' },
  {
    key: 'itemized-receipt/paxman-hub',
    applies: fromPaxmanHub,
    need: 'required',
    source: `${PAXMAN} (step 5)`,
    confidence: 'high',
  },
  {
    key: 'itemized-receipt/dignicap',
    applies: fromDignitana,
    need: 'required',
    source: DIGNICAP_NOW,
    confidence: 'high',
  },
  { key: 'itemized-receipt/clinic', applies: fromProvider, need: 'required', source: SUPERBILL, confidence: 'high' },
  { key: 'itemized-receipt/company', need: 'required', source: SUPERBILL, confidence: 'high' },
  {
    key: 'proof-of-payment/no-check',
    applies: noCheck,
    need: 'required',
    source: ({ portal }) => portal!.rules.find(({ kind }) => /^no-(card|till)/.test(kind))!.source,
    confidence: 'high',
  },
  {
    key: 'proof-of-payment',
    need: 'required',
    source: 'Humana, member documents and forms, humana.com; Kaiser Permanente, member reimbursement form',
    confidence: 'high',
  },
  {
    key: 'letter-of-medical-necessity',
    need: 'required',
    source: `${PAXMAN} (step 3); ${DIGNICAP_2017} (step 9)`,
    confidence: 'high',
  },
  { key: 'doctors-order', need: 'recommended', source: DIGNICAP_NOW, confidence: 'high' },
  {
    key: 'wig-prescription',
    applies: ({ hasWig }) => hasWig,
    need: 'recommended',
    source: 'HairToStay, tips for patients, hairtostay.org',
    confidence: 'high',
  },
  {
    key: 'progress-notes',
    need: 'recommended',
    source: `${PAXMAN} (step 4); ${DIGNICAP_2017} (step 10)`,
    confidence: 'high',
  },
  {
    key: 'denial-letter',
    applies: ({ denialDate, stored }) => denialDate !== '' || stored.has('denial-letter'),
    need: 'recommended',
    source: 'Internal appeals, healthcare.gov',
    confidence: 'medium',
  },
  {
    key: 'eob-other-insurance',
    applies: ({ hasOtherCoverage }) => hasOtherCoverage,
    need: 'required',
    source: 'Cigna, medical claim form 591692c; Medicare, form CMS-1490S',
    confidence: 'high',
  },
  {
    key: 'eob-other-insurance/none',
    need: 'not-needed',
    source: 'Cigna, medical claim form 591692c; Medicare, form CMS-1490S',
    confidence: 'high',
  },
  {
    key: 'pre-authorization',
    need: ({ stored }) => (stored.has('pre-authorization') ? 'recommended' : 'optional'),
    source: 'Paxman, US reimbursement page, paxmanscalpcooling.com',
    confidence: 'medium',
  },
  {
    key: 'jama-article/nangia',
    applies: ({ system }) => system === 'paxman',
    need: 'recommended',
    source: `${PAXMAN} (step 2)`,
    link: evidence('nangia-2017').link,
    confidence: evidence('nangia-2017').confidence,
  },
  {
    key: 'jama-article/rugo',
    applies: ({ system }) => system === 'dignicap',
    need: 'recommended',
    source: `${DIGNICAP_2017} (step 7)`,
    link: evidence('rugo-2017').link,
    confidence: evidence('rugo-2017').unsureCitation ? 'medium' : evidence('rugo-2017').confidence,
  },
  {
    key: 'jama-article/none',
    need: 'not-needed',
    source: `${evidence('nangia-2017').link}; ${evidence('rugo-2017').link}`,
    confidence: 'high',
  },
  {
    key: 'ort-article',
    applies: ({ system }) => system === 'dignicap',
    need: 'recommended',
    source: `${DIGNICAP_2017} (step 8)`,
    link: evidence('schaffrin-nabe-2015').link,
    confidence: evidence('schaffrin-nabe-2015').confidence,
  },
  { key: 'ort-article/none', need: 'not-needed', source: `${DIGNICAP_2017} (step 8)`, confidence: 'high' },
  {
    key: 'evidence-synopsis',
    applies: ({ system }) => system !== 'manual',
    need: 'optional',
    source: evidenceSource,
    confidence: 'high',
  },
  {
    key: 'nccn-reference',
    applies: nccnFits,
    need: 'recommended',
    source: ({ system }) => `${system === 'paxman' ? PAXMAN : DIGNICAP_NOW}; ${NCCN_LINK[system]}`,
    link: ({ system }) => NCCN_LINK[system],
    confidence: evidence('nccn-2a').confidence,
  },
  {
    key: 'nccn-reference/ask',
    need: 'optional',
    source: ({ system }) => NCCN_LINK[system],
    link: ({ system }) => NCCN_LINK[system],
    confidence: 'medium',
  },
  {
    key: 'state-law',
    applies: (facts) => lawsThatMay(facts).length > 0,
    // hers may still be of another state, so it is never a must
    need: ({ planKind }) => (planKind === 'fully-insured' ? 'recommended' : 'optional'),
    source: lawSource,
    link: (facts) => lawsThatMay(facts).find(({ link }) => link)?.link ?? '',
    confidence: 'high',
  },
  {
    key: 'state-law/none',
    applies: ({ laws }) => laws.length > 0,
    need: 'not-needed',
    source: lawSource,
    confidence: 'high',
  },
] as const satisfies readonly Row[];

export type RowKey = (typeof CHECKLIST_ROWS)[number]['key'];
export type ChecklistRow = Row & { key: RowKey };

/** The item a row is about. */
export const itemOf = (key: RowKey): DocumentKind => key.split('/')[0] as DocumentKind;

/** The rows of a claim: of each item the first that applies, in mailing order. */
export function rowsFor(facts: ChecklistFacts): ChecklistRow[] {
  const rows = new Map<DocumentKind, ChecklistRow>();
  for (const row of CHECKLIST_ROWS as readonly ChecklistRow[]) {
    const item = itemOf(row.key);
    if (!rows.has(item) && (row.applies?.(facts) ?? true)) rows.set(item, row);
  }
  return [...rows.values()];
}
