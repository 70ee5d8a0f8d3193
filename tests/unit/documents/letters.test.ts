import { describe, expect, it } from 'vitest';
import { buildChecklist } from '../../../lib/checklist/build';
import { buildClaim } from '../../../lib/claim/build';
import type { Claim } from '../../../lib/claim/types';
import { enclosuresOf } from '../../../lib/documents/claimParts';
import { coverLetter } from '../../../lib/documents/coverLetter';
import { draftText } from '../../../lib/documents/draftText';
import { CITATION_CAUTION, EVIDENCE, evidenceFor } from '../../../lib/documents/evidence';
import { physicianRequest } from '../../../lib/documents/physicianRequest';
import { receiptRequest } from '../../../lib/documents/receiptRequest';
import { SAMPLES } from '../../../lib/profile/samples';
import type { Profile } from '../../../lib/profile/schema';

const TODAY = '2026-05-11';
const claimOf = (profile: Profile): Claim => buildClaim(profile, profile.courses[0]!.id, TODAY);
const paxman = claimOf(SAMPLES['paxman-hub-2026']);
const dignicap = claimOf(SAMPLES['dignicap-2017']);
const provider = claimOf(SAMPLES['provider-billed-2025-26']);

describe('the cover letter', () => {
  const words = draftText(coverLetter(paxman, ['Claim form', 'Itemized receipt'], TODAY));

  it('says who writes to whom, when, and for which member', () => {
    expect(words).toContain('Jordan Avery Okafor\n1420 Juniper Hollow Road\nApt 3B\nMadison, WI 53711\n(608) 555-0142');
    expect(words).toContain('May 11, 2026');
    expect(words).toContain('Badger Mutual Health Plan\nClaims department');
    expect(words).toContain('Member ID: XEH883204517\nGroup: 0071538');
    expect(words).toContain('Subscriber: Samuel Ikenna Okafor');
  });

  it('asks for what she paid and lists every line with its charge and the total', () => {
    expect(words).toContain('reimburse $2,300.00 that was paid for scalp cooling during my chemotherapy');
    for (const line of paxman.lines) expect(words).toContain(line.description);
    expect(words.match(/\| 97039 \|/g)).toHaveLength(6);
    expect(words).toMatch(/\| Total \|.*\| \$2,300\.00 \|/);
  });

  it('explains each code once and each diagnosis, in words', () => {
    expect(words.match(/^- A9273: /gm)).toHaveLength(1);
    expect(words.match(/^- 97039: /gm)).toHaveLength(1);
    expect(words).toContain('C50.412 (');
  });

  it('says why the seller has no NPI instead of putting another one', () => {
    expect(words).toContain('It has no NPI, so that box of the form is empty. Its tax ID is 84-5550199.');
    expect(words).not.toContain(paxman.facility.npi);
  });

  it('cites the study of her device only, with its DOI', () => {
    expect(words).toContain('doi:10.1001/jama.2016.20939');
    expect(words).not.toContain('10.1001/jama.2016.21038');
    const hers = draftText(coverLetter(dignicap, [], TODAY));
    expect(hers).toContain('doi:10.1001/jama.2016.21038');
    expect(hers).not.toContain('10.1001/jama.2016.20939');
  });

  it('speaks of the patient by name when somebody else submits the claim', () => {
    const parent: Claim = { ...provider, submitterRole: 'subscriber', submitter: provider.subscriber };
    const words = draftText(coverLetter(parent, [], TODAY));
    const { name } = provider.patient;
    expect(words).toContain(`${name.first}`);
    expect(words).toContain("'s chemotherapy");
    expect(words).not.toContain('my chemotherapy');
  });

  it('encloses only what she has, and not itself', () => {
    const profile = structuredClone(SAMPLES['paxman-hub-2026']);
    profile.courses[0]!.checklist = {
      'cover-letter': 'have',
      'claim-form': 'have',
      'proof-of-payment': 'have',
      'jama-article': 'not-needed',
    };
    const checklist = buildChecklist(profile, profile.courses[0]!.id);
    expect(enclosuresOf(checklist, ['cover-letter'])).toEqual(['Claim form, signed', 'Proof of payment']);
    const stored = [
      { kind: 'jama-article', name: 'A.pdf' },
      { kind: 'itemized-receipt', name: 'B.pdf' },
    ];
    expect(
      enclosuresOf(buildChecklist(profile, profile.courses[0]!.id, { documents: stored }), [
        'cover-letter',
        'claim-form',
      ]),
    ).toEqual(['Itemized receipt from the Paxman Hub', 'Proof of payment']);
  });

  it('says that a seller does not bill insurers only of the makers who say so', () => {
    expect(words).toContain('does not bill insurers');
    expect(draftText(coverLetter(provider, [], TODAY))).not.toContain('does not bill insurers');
  });

  it('says why she files it herself, and leaves it to her where only she knows', () => {
    for (const claim of [paxman, dignicap, provider, { ...paxman, route: 'rental' as const }]) {
      const [, why] = draftText(coverLetter(claim, [], TODAY)).split('## Why I file this claim myself\n\n');
      expect(why, claim.route).toMatch(claim.route === 'manufacturer' ? /^The maker.*directly/ : /^The .*\[Why the /);
    }
  });

  it('cites what it is not sure of, and says so beside it', () => {
    const hers = draftText(coverLetter(dignicap, [], TODAY));
    expect(hers).toContain(`doi:10.1159/000440636 [${CITATION_CAUTION}]`);
    expect(hers).toContain(`doi:10.1001/jama.2016.21038 [${CITATION_CAUTION}]`);
    expect(words).not.toContain(CITATION_CAUTION);
  });
});

describe('the request to the seller', () => {
  it('gives the Hub what it asks for: facility, location and dates of service, each once', () => {
    const words = draftText(receiptRequest(paxman, TODAY));
    expect(words).toContain(
      'Place of treatment: Lakeview Infusion Center, 702 University Bay Drive, Madison, WI 53705',
    );
    expect(words.match(/- January 14, 2026/g)).toHaveLength(1);
    expect(words).toContain('- April 29, 2026');
    expect(words).toContain('(844) 572-9626');
    expect(words).toContain('no NPI');
  });

  it('keeps her insurance and diagnosis out of a letter to a seller', () => {
    const words = draftText(receiptRequest(paxman, TODAY));
    for (const secret of ['XEH883204517', '0071538', 'C50', 'Badger']) expect(words).not.toContain(secret);
  });
});

describe('the request to the doctor', () => {
  const words = draftText(physicianRequest(paxman, TODAY));

  it('asks for letter, order and notes, and leaves the medical judgment to the doctor', () => {
    for (const wanted of ['letter of medical necessity', 'order or prescription', 'progress notes']) {
      expect(words).toContain(wanted);
    }
    expect(words).toContain('as far as it is true for this patient');
    expect(words).toContain('C50.412, Z51.11');
    expect(words).toContain('January 14, 2026 to April 29, 2026');
  });

  it('offers the NCCN guideline only for the cancers it names', () => {
    expect(words).toContain('NCCN');
    const other: Claim = { ...paxman, diagnoses: [{ letter: 'A', code: 'C18.9', description: '' }] };
    expect(draftText(physicianRequest(other, TODAY))).not.toContain('NCCN');
  });
});

describe('the evidence', () => {
  it('has a DOI for every study and a place to read it for every row', () => {
    for (const row of EVIDENCE) {
      if (row.kind === 'study') expect(row.doi).toMatch(/^10\.\d{4}\/\S+$/);
      expect(() => new URL(row.link)).not.toThrow();
    }
  });

  it('comes as studies, guideline, clearance', () => {
    expect(evidenceFor('dignicap', ['C56.1']).map((row) => row.kind)).toEqual([
      'study',
      'study',
      'guideline',
      'clearance',
    ]);
  });
});
