import { type Confidence, cite, evidence } from '../documents/evidence';
import type { Course } from '../profile/schema';
import type { ChecklistItem } from './types';

/** What decides which attachments a claim needs. */
export interface ChecklistFacts {
  system: Course['system'];
  route: Course['route'];
  hasOtherCoverage: boolean;
  /** True when a diagnosis is one the NCCN guideline speaks of: breast, ovary, fallopian tube or peritoneum. */
  nccnDiagnosis: boolean;
}

/** One attachment under one condition. Several rows may share an id; at most one of them applies to a claim. */
export interface ChecklistRow {
  id: string;
  title: string;
  applies: (facts: ChecklistFacts) => boolean;
  required: ChecklistItem['required'];
  why: string;
  whereToGet: string;
  source: string;
  confidence: Confidence;
}

const PAXMAN = 'Paxman, insurance steps for patients, coldcap.com';
const DIGNICAP_2017 = 'Dignitana, reimbursement suggestions of August 2017, dignicap.com/insurance';
const DIGNICAP_NOW = 'Dignitana, insurance page, dignicap.com/insurance';

const always = () => true;
const fromPaxmanHub = ({ system, route }: ChecklistFacts) => system === 'paxman' && route === 'manufacturer';
const fromDignitana = ({ system, route }: ChecklistFacts) => system === 'dignicap' && route === 'manufacturer';
const fromProvider = ({ route }: ChecklistFacts) => route === 'provider';
const fromOtherSeller = (facts: ChecklistFacts) =>
  !fromPaxmanHub(facts) && !fromDignitana(facts) && !fromProvider(facts);

/** In the order in which a packet is put together. */
export const CHECKLIST_ROWS: readonly ChecklistRow[] = [
  {
    id: 'cover-letter',
    title: 'Your own cover letter',
    applies: always,
    required: 'recommended',
    why: 'There is little coding practice for scalp cooling, so say in a few lines what was bought, what each code means and what you ask for.',
    whereToGet: 'CoolClaim drafts it from your claim. Read it, change what you like, sign it.',
    source: 'The Rapunzel Project, patient reports, rapunzelproject.org/FAQs.aspx',
    confidence: 'medium',
  },
  {
    id: 'claim-form',
    title: "Your insurer's claim form, signed",
    applies: always,
    required: 'required',
    why: 'The insurer pays nothing without its own form, filled in completely and signed by you.',
    whereToGet:
      "Your insurer's member site, under claims or forms, or the number on your member card. The financial coordinator at your doctor's office can help.",
    source: `${PAXMAN} (step 1); ${DIGNICAP_2017} (step 1)`,
    confidence: 'high',
  },
  {
    id: 'itemized-receipt',
    title: 'Itemized receipt from the Paxman Hub',
    applies: fromPaxmanHub,
    required: 'required',
    why: 'It shows each charge with its date. A card slip or a bank line alone is not enough.',
    whereToGet:
      'Call the Paxman Hub at 844-572-9626 and ask for an itemized receipt. Send it on with the name of your facility, its location and your dates of service; it comes back within 24 hours. Paxman has no NPI; if your insurer asks for its tax ID, call 888-572-9626.',
    source: `${PAXMAN} (step 5)`,
    confidence: 'high',
  },
  {
    id: 'itemized-receipt',
    title: 'Itemized invoice from DigniCap',
    applies: fromDignitana,
    required: 'required',
    why: 'It shows each charge with its date. A card slip or a bank line alone is not enough.',
    whereToGet: 'Make it with the invoice builder in your myDigniCap account.',
    source: DIGNICAP_NOW,
    confidence: 'high',
  },
  {
    id: 'itemized-receipt',
    title: 'Itemized bill from the clinic',
    applies: fromProvider,
    required: 'required',
    why: 'It must carry the codes, dates, charges and diagnosis, and the NPI and tax ID of the clinic: the claim repeats what it prints.',
    whereToGet:
      'Ask the billing office of the clinic for an itemized bill (a superbill) with diagnosis and procedure codes.',
    source: 'Elena Health, superbill checklist, elena-health.com/blog/superbill-checklist',
    confidence: 'high',
  },
  {
    id: 'itemized-receipt',
    title: 'Itemized invoice from the company',
    applies: fromOtherSeller,
    required: 'required',
    why: 'It shows each charge with its date. A card slip or a bank line alone is not enough.',
    whereToGet:
      'Ask the company you rented or bought the caps from for an invoice with its name, address and tax ID, your name, each date, each item and each charge.',
    source: 'Elena Health, superbill checklist, elena-health.com/blog/superbill-checklist',
    confidence: 'high',
  },
  {
    id: 'proof-of-payment',
    title: 'Proof of payment',
    applies: always,
    required: 'required',
    why: 'Insurers ask for it apart from the bill, so that they pay you and not the seller.',
    whereToGet:
      'A card or bank statement with the payment on it, a receipt marked paid, or both sides of the cashed check.',
    source: 'Humana, member documents and forms, humana.com; Kaiser Permanente, member reimbursement form',
    confidence: 'high',
  },
  {
    id: 'eob-other-insurance',
    title: 'Explanation of benefits from your other insurance',
    applies: ({ hasOtherCoverage }) => hasOtherCoverage,
    required: 'required',
    why: 'You have a second insurance. The one that pays second wants to see what the first one decided.',
    whereToGet: "The other insurer's member site, under claims, or by mail some weeks after you file with it.",
    source: 'Cigna, medical claim form 591692c; Medicare, form CMS-1490S',
    confidence: 'high',
  },
  {
    id: 'letter-of-medical-necessity',
    title: 'Letter of medical necessity',
    applies: always,
    required: 'required',
    why: 'Your doctor explains why scalp cooling was part of your care. Send it with the first submission.',
    whereToGet:
      'Ask your oncologist. CoolClaim drafts the request; the manufacturer has a sample letter on its insurance page.',
    source: `${PAXMAN} (step 3); ${DIGNICAP_2017} (step 9)`,
    confidence: 'high',
  },
  {
    id: 'doctors-order',
    title: "Doctor's order or prescription",
    applies: always,
    required: 'recommended',
    why: 'It shows that a doctor ordered the treatment before it began.',
    whereToGet: 'Ask your oncologist for the treatment order, or for a prescription if none was written.',
    source: DIGNICAP_NOW,
    confidence: 'high',
  },
  {
    id: 'progress-notes',
    title: 'Progress notes that mention scalp cooling',
    applies: always,
    required: 'recommended',
    why: 'The record must say that you used scalp cooling. Send the notes with the first submission.',
    whereToGet:
      "Ask your oncologist or the clinic's records office for the notes of your infusion days; check that they name scalp cooling.",
    source: `${PAXMAN} (step 4); ${DIGNICAP_2017} (step 10)`,
    confidence: 'high',
  },
  {
    id: 'jama-article',
    title: 'JAMA article on Paxman (Nangia 2017)',
    applies: ({ system }) => system === 'paxman',
    required: 'recommended',
    why: `${evidence('nangia-2017').finding} It is the JAMA study of your device.`,
    whereToGet: `${cite(evidence('nangia-2017'))} Paxman links a synopsis on its insurance page.`,
    source: `${PAXMAN} (step 2); ${evidence('nangia-2017').link}`,
    confidence: evidence('nangia-2017').confidence,
  },
  {
    id: 'jama-article',
    title: 'JAMA article on DigniCap (Rugo 2017)',
    applies: ({ system }) => system === 'dignicap',
    required: 'recommended',
    why: `${evidence('rugo-2017').finding} It is the JAMA study of your device.`,
    whereToGet: `${cite(evidence('rugo-2017'))} DigniCap links it on its insurance page.`,
    source: `${DIGNICAP_2017} (step 7); ${evidence('rugo-2017').link}`,
    confidence: evidence('rugo-2017').unsureCitation ? 'medium' : evidence('rugo-2017').confidence,
  },
  {
    id: 'ort-article',
    title: 'Oncology Research and Treatment article (Schaffrin-Nabe 2015)',
    applies: ({ system }) => system === 'dignicap',
    required: 'recommended',
    why: `${evidence('schaffrin-nabe-2015').finding} DigniCap asks you to include the article of this journal.`,
    whereToGet: `${cite(evidence('schaffrin-nabe-2015'))} DigniCap links it on its insurance page.`,
    source: `${DIGNICAP_2017} (step 8); ${evidence('schaffrin-nabe-2015').link}`,
    confidence: evidence('schaffrin-nabe-2015').confidence,
  },
  {
    id: 'nccn-reference',
    title: 'NCCN guideline reference (category 2A)',
    applies: ({ nccnDiagnosis, system }) => nccnDiagnosis && system !== 'manual',
    required: 'recommended',
    why: `${evidence('nccn-2a').finding} Most insurers look to these guidelines.`,
    whereToGet: `${evidence('nccn-2a').citation} Summary: ${evidence('nccn-2a').link}`,
    source: `${PAXMAN}; ${evidence('nccn-2a').link}`,
    confidence: evidence('nccn-2a').confidence,
  },
  {
    id: 'nccn-reference',
    title: 'NCCN guideline reference (category 2A)',
    applies: ({ nccnDiagnosis, system }) => !nccnDiagnosis || system === 'manual',
    required: 'optional',
    why: 'The guideline names scalp cooling for breast, ovarian, fallopian tube and primary peritoneal cancer. Ask your doctor whether it fits your treatment before you send it.',
    whereToGet: `${evidence('nccn-2a').citation} Summary: ${evidence('nccn-2a').link}`,
    source: evidence('nccn-2a').link,
    confidence: 'medium',
  },
  {
    id: 'pre-authorization',
    title: 'Pre-authorization result, if there is one',
    applies: always,
    required: 'optional',
    why: 'If the insurer was asked before treatment, its answer or reference number belongs to the claim.',
    whereToGet: "The insurer's letter, its member site, or the office that asked for you.",
    source: 'Paxman, US reimbursement page, paxmanscalpcooling.com',
    confidence: 'medium',
  },
];
