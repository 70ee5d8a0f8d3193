import { cite, evidence } from '../../documents/evidence';
import { formatDate } from '../../i18n/format';
import type { ChecklistFacts } from '../facts';
import { enLaws } from './enLaws';
import { billParts, mailPlaces, rules, unknown } from './enPortals';
import type { ChecklistWords } from './types';

const CHARGES = 'It shows each charge with its date. A card slip or a bank line alone is not enough.';
const BREAST_ONLY = ' The patients of the study had breast cancer: ask your doctor whether it fits yours.';
const unlessBreast = ({ breastCancer }: ChecklistFacts) => (breastCancer ? '' : BREAST_ONLY);
const day = (date: string) => (date ? ` on ${formatDate(date, 'en')}` : '');

/** The checklist in English. */
export const en: ChecklistWords = {
  rows: {
    'appeal-letter': ({ denialDate }) => [
      'Your appeal',
      `Your insurer said no${day(denialDate)}. An appeal asks it to decide again, and answers the reason it gave.`,
      'CoolClaim drafts it from your claim. Have the denial letter beside you, and send the appeal by tracked mail.',
    ],
    'external-review': ({ denialDate }) => [
      'Request for an external review',
      `Your insurer said no for the last time${day(denialDate)}. Reviewers outside it can decide, where its reason was medical judgment or it ended your coverage after the fact.`,
      'CoolClaim drafts it from your claim. The final denial letter says where to send it.',
    ],
    'evidence-synopsis': () => [
      'The evidence on one page',
      'It sums up in plain words what the studies of your system found, for a reader who does not open the articles.',
      'CoolClaim writes it, each figure with its source.',
    ],
    'cover-letter': () => [
      'Your own cover letter',
      'There is little coding practice for scalp cooling, so say in a few lines what was bought, what each code means and what you ask for.',
      'CoolClaim drafts it from your claim. Read it, change what you like, sign it.',
    ],
    'claim-form': () => [
      "Your insurer's claim form, signed",
      'The insurer pays nothing without its own form, filled in completely and signed by you.',
      "Your insurer's member site, under claims or forms, or the number on your member card. The financial coordinator at your doctor's office can help.",
    ],
    'itemized-receipt/paxman-hub': () => [
      'Itemized receipt from the Paxman Hub',
      CHARGES,
      'Call the Paxman Hub at 844-572-9626 and ask for an itemized receipt. Send it on with the name of your facility, its location and your dates of service; it comes back within 24 hours. Paxman has no NPI; if your insurer asks for its tax ID, call 888-572-9626.',
    ],
    'itemized-receipt/dignicap': () => [
      'Itemized invoice from DigniCap',
      CHARGES,
      'Make it with the invoice builder in your myDigniCap account.',
    ],
    'itemized-receipt/clinic': () => [
      'Itemized bill from the clinic',
      'It must carry the codes, dates, charges and diagnosis, and the NPI and tax ID of the clinic: the claim repeats what it prints.',
      'Ask the billing office of the clinic for an itemized bill (a superbill) with diagnosis and procedure codes.',
    ],
    'itemized-receipt/company': () => [
      'Itemized invoice from the company',
      CHARGES,
      'Ask the company you rented or bought the caps from for an invoice with its name, address and tax ID, your name, each date, each item and each charge.',
    ],
    'proof-of-payment': () => [
      'Proof of payment',
      'Insurers ask for it apart from the bill, so that they pay you and not the seller.',
      'A card or bank statement with the payment on it, a receipt marked paid, or both sides of the cashed check.',
    ],
    'proof-of-payment/no-check': () => [
      'Proof of payment',
      'Insurers ask for it apart from the bill, so that they pay you and not the seller.',
      'A receipt from the seller marked paid, or a card or bank statement with the payment on it, always together with the itemized bill.',
    ],
    'letter-of-medical-necessity': () => [
      'Letter of medical necessity',
      'Your doctor explains why scalp cooling was part of your care. Send it with the first submission.',
      'Ask your oncologist. CoolClaim drafts the request, and a letter for the doctor to correct and sign; the manufacturer has a sample letter on its insurance page.',
    ],
    'doctors-order': () => [
      "Doctor's order or prescription",
      'It shows that a doctor ordered the treatment before it began.',
      'Ask your oncologist for the treatment order, or for a prescription if none was written.',
    ],
    'wig-prescription': () => [
      'Prescription for a “cranial prosthesis”',
      'There is a wig in your claim. Insurers call it a cranial prosthesis (code A9282), and the prescription should use their word.',
      'Ask your oncologist for a prescription that says “cranial prosthesis”, not “wig”.',
    ],
    'progress-notes': () => [
      'Progress notes that mention scalp cooling',
      'The record must say that you used scalp cooling. Send the notes with the first submission.',
      "Ask your oncologist or the clinic's records office for the notes of your infusion days; check that they name scalp cooling.",
    ],
    'denial-letter': ({ denialDate }) => [
      "The insurer's denial letter",
      `Your insurer said no${day(denialDate)}. An appeal answers its letter, so a copy goes with the appeal.`,
      "The letter you got, or your insurer's member site, under claims.",
    ],
    'eob-other-insurance': () => [
      'Explanation of benefits from your other insurance',
      'You have a second insurance. The one that pays second wants to see what the first one decided.',
      "The other insurer's member site, under claims, or by mail some weeks after you file with it.",
    ],
    'eob-other-insurance/none': () => [
      'Explanation of benefits from another insurance',
      'Your profile names no other insurance. If you have one, enter it under Other coverage, and this is required.',
      '',
    ],
    'pre-authorization': () => [
      'Pre-authorization result, if there is one',
      'If the insurer was asked before treatment, its answer or reference number belongs to the claim.',
      "The insurer's letter, its member site, or the office that asked for you.",
    ],
    'jama-article/nangia': (facts) => [
      'JAMA article on Paxman (Nangia 2017)',
      `${evidence('nangia-2017').finding} It is the JAMA study of your device.${unlessBreast(facts)}`,
      `${cite(evidence('nangia-2017'))} Paxman links a synopsis on its insurance page.`,
    ],
    'jama-article/rugo': (facts) => [
      'JAMA article on DigniCap (Rugo 2017)',
      `${evidence('rugo-2017').finding} It is the JAMA study of your device.${unlessBreast(facts)}`,
      `${cite(evidence('rugo-2017'))} DigniCap links it on its insurance page.`,
    ],
    'jama-article/none': () => [
      'JAMA article',
      'The two JAMA studies are of machines, Paxman and DigniCap. Yours are caps frozen by hand, so neither speaks of them.',
      '',
    ],
    'ort-article': () => [
      'Oncology Research and Treatment article (Schaffrin-Nabe 2015)',
      `${evidence('schaffrin-nabe-2015').finding} DigniCap asks you to include the article of this journal.`,
      `${cite(evidence('schaffrin-nabe-2015'))} DigniCap links it on its insurance page.`,
    ],
    'ort-article/none': () => [
      'Oncology Research and Treatment article',
      'Only the instructions of DigniCap ask for it, and your system is another one.',
      '',
    ],
    'nccn-reference': ({ system }) => [
      'NCCN guideline reference (category 2A)',
      `${evidence('nccn-2a').finding}${
        system === 'paxman' ? ' Paxman writes that most public and private insurers look to these guidelines.' : ''
      } For ovarian, fallopian tube and peritoneal cancer they mean regimens that often cost the hair, and they say that cooling may do less with anthracyclines: ask your doctor whether that fits your treatment.`,
      evidence('nccn-2a').citation,
    ],
    'nccn-reference/ask': () => [
      'NCCN guideline reference (category 2A)',
      'The guideline names scalp cooling for breast, ovarian, fallopian tube and primary peritoneal cancer. Ask your doctor whether it fits your treatment before you send it.',
      evidence('nccn-2a').citation,
    ],
    'state-law': enLaws.mayApply,
    'state-law/none': enLaws.cannotApply,
  },
  rules,
  billParts,
  mailPlaces,
  unknown,
  mustShow: (payer, parts) => `${payer} wants it to show: ${parts}.`,
  mailTo: (place) => `By mail it goes to: ${place}.`,
  tooLarge: (name, size, limit) =>
    `“${name}” has ${size}, and many insurers' sites take no more than ${limit} for one file. A smaller copy can be made under Documents.`,
  caution: 'Check with your insurer.',
};
