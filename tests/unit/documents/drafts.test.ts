import { describe, expect, it } from 'vitest';
import { DOCTOR_NOTICE, DRAFT_IDS, DRAFT_NOTICE, type Draft, type DraftId } from '../../../lib/documents/draft';
import { DRAFTS, draftRow, letterFacts } from '../../../lib/documents/drafts';
import { draftText, gapsOf } from '../../../lib/documents/draftText';
import { EVIDENCE } from '../../../lib/documents/evidence';
import { DOCUMENT_KINDS } from '../../../lib/documents/kinds';
import { renderPdf } from '../../../lib/documents/renderPdf';
import { emptyProfile } from '../../../lib/profile/empty';
import { SAMPLES } from '../../../lib/profile/samples';
import type { Course, Profile } from '../../../lib/profile/schema';

const TODAY = '2026-05-11';
const paxman = SAMPLES['paxman-hub-2026'];

/** A sample with something else about it. */
function varied(profile: Profile, change: (profile: Profile, course: Course) => void): Profile {
  const other = structuredClone(profile);
  change(other, other.courses[0]!);
  return other;
}

/** Every sample, one for each system and route, and one in which nothing is filled in. */
const PROFILES: Record<string, Profile> = {
  ...SAMPLES,
  rental: varied(paxman, (_, course) => Object.assign(course, { system: 'manual', route: 'rental' })),
  'dignicap of today': varied(paxman, (_, course) => Object.assign(course, { system: 'dignicap' })),
  'colon cancer': varied(SAMPLES['dignicap-2017'], (profile) => {
    profile.diagnoses = [{ code: 'C18.9', description: 'Malignant neoplasm of colon' }];
  }),
  denied: varied(paxman, (_, course) =>
    Object.assign(course, { denialDate: '2026-03-01', finalDenialDate: '2026-05-01' }),
  ),
  medicare: varied(paxman, (profile) => Object.assign(profile.coverage, { payerName: 'Medicare', planName: '' })),
  empty: emptyProfile('nobody'),
};
const NAMES = Object.keys(PROFILES);

const made = (id: DraftId, profile: Profile, today = TODAY) =>
  draftRow(id).build(letterFacts(profile, profile.courses[0]!.id, [], today));
function written(id: DraftId, profile: Profile): string {
  const draft = made(id, profile);
  if (typeof draft === 'string') throw new Error(`There is no ${id}: ${draft}`);
  return draftText(draft);
}
const all = (profile: Profile): Draft[] =>
  DRAFTS.flatMap(({ id }) => {
    const draft = made(id, profile);
    return typeof draft === 'string' ? [] : [draft];
  });

describe('the letters', () => {
  it('are one row each, with a kind a file can have', () => {
    expect(DRAFTS.map(({ id }) => id).toSorted()).toEqual([...DRAFT_IDS].toSorted());
    for (const { kind } of DRAFTS) expect(DOCUMENT_KINDS).toContain(kind);
  });

  it.each(NAMES)('of %s say who has to finish them, and hold no slip of the program', (name) => {
    const drafts = all(PROFILES[name]!);
    expect(drafts.length).toBeGreaterThanOrEqual(5);
    for (const draft of drafts) {
      expect(draft.notice).toBe(draftRow(draft.id).signer === 'doctor' ? DOCTOR_NOTICE : DRAFT_NOTICE);
      expect(draftText(draft), draft.id).not.toMatch(/undefined|null|NaN|Invalid|\[object|\[\]|\$\{/);
    }
  });

  it('of an empty profile show gaps instead of guessing', () => {
    for (const draft of all(PROFILES.empty!)) {
      expect(gapsOf(draftText(draft)).length, draft.id).toBeGreaterThan(draft.id === 'evidence-synopsis' ? 0 : 2);
    }
  });

  it('can all be printed', async () => {
    for (const draft of all(paxman)) expect((await renderPdf(draft)).pages, draft.id).toBeLessThanOrEqual(4);
  });
});

/** What only a study can know: a share, or so many people. */
const FIGURE = /\d\s*%|percent|\b\d+\s+(?:of\s+(?:the\s+)?)?(?:women|men|people|persons|patients)\b|\bn\s*=\s*\d/i;
const isCited = (block: string) =>
  EVIDENCE.some(({ citation, doi }) => doi && block.includes(`${citation} doi:${doi}`));

describe('every figure', () => {
  it.each(NAMES)('in every letter of %s stands in a paragraph with its citation and DOI', (name) => {
    for (const draft of all(PROFILES[name]!)) {
      for (const block of draftText(draft)
        .split('\n')
        .filter((line) => FIGURE.test(line))) {
        expect(isCited(block), `${draft.id}: ${block}`).toBe(true);
      }
    }
  });

  it('is seen by this test', () => {
    for (const figure of ['50.5% of them', '182 women', '226 patients', 'n = 106', 'half, or 50 percent']) {
      expect(figure).toMatch(FIGURE);
    }
    const cited = all(paxman).filter((draft) =>
      draftText(draft)
        .split('\n')
        .some((line) => FIGURE.test(line)),
    );
    expect(cited.map(({ id }) => id)).toEqual([
      'letter-of-medical-necessity',
      'cover-letter',
      'evidence-synopsis',
      'appeal',
      'external-review',
    ]);
  });

  it('of another device is in no letter', () => {
    for (const draft of all(PROFILES.rental!)) expect(draftText(draft)).not.toMatch(/JAMA|doi:|FDA/);
    for (const draft of all(paxman)) expect(draftText(draft)).not.toMatch(/Rugo|Schaffrin|DigniCap/);
    for (const draft of all(SAMPLES['dignicap-2017'])) expect(draftText(draft)).not.toMatch(/Nangia|Paxman/);
  });
});

describe('the letter of medical necessity', () => {
  const words = written('letter-of-medical-necessity', paxman);

  it('gives what the profile holds: doctor, patient, member, diagnoses, place, days', () => {
    for (const fact of [
      'Priya Raman, MD',
      'Jordan Avery Okafor',
      'XEH883204517',
      'C50.412',
      'Lakeview Infusion Center',
    ]) {
      expect(words).toContain(fact);
    }
    expect(words).toContain('scalp cooling with Paxman between January 14, 2026 and April 29, 2026.');
  });

  it('leaves every medical statement to the doctor', () => {
    const gaps = gapsOf(words).map(({ what }) => what);
    for (const own of [/specialty/, /stage/, /chemotherapy and the dates/, /hair loss/, /ordered/, /judgment/]) {
      expect(
        gaps.some((what) => own.test(what)),
        String(own),
      ).toBe(true);
    }
    // outside the gaps and the studies nothing is said of need, risk or course of the illness
    const own = words
      .split('\n')
      .filter((line) => !EVIDENCE.some(({ finding }) => line.includes(finding)))
      .map((line) => line.replace(/\[[^\]]*\]/g, ''))
      .join('\n');
    expect(own).not.toMatch(/medically necessary|high risk|expected|distress|psych|stage|regimen|recommend|prescrib/i);
  });

  it('asks for the name and NPI that are not known', () => {
    const nobody = written('letter-of-medical-necessity', PROFILES.empty!);
    expect(nobody).toContain('[name of the doctor]');
    expect(nobody).toContain('NPI [your NPI]');
  });
});

describe('the appeal', () => {
  it('names the denial, quotes the reason only when she copies it, and encloses the denial letter', () => {
    const denied = varied(paxman, (_, course) => Object.assign(course, { denialDate: '2026-03-01' }));
    const words = written('appeal', denied);
    expect(words).toContain('I appeal your decision of March 1, 2026');
    expect(words).toContain('Copy the reason from the denial letter, word for word');
    expect(words).toContain('- The denial letter');
    expect(words).toContain('within the 180 days that a member has after the notice of denial');
  });

  it('takes the number and the days of the claim from the tracker, and leaves no gap for them', () => {
    const noted = varied(paxman, (_, course) =>
      Object.assign(course, {
        claimNumber: 'CLM-2026-900',
        denialDate: '2026-03-01',
        changes: [
          { status: 'submitted', date: '2026-01-20', confirmation: '', reason: '' },
          { status: 'submitted', date: '2026-02-02', confirmation: 'T-77', reason: '' }, // it had come back
          { status: 'pending', date: '2026-02-10', confirmation: '', reason: '' },
        ],
      }),
    );
    const words = written('appeal', noted);
    expect(words).toContain(
      'Claim number: CLM-2026-900\nClaim sent: February 2, 2026 (confirmation number T-77)\nDate of the denial: March 1, 2026',
    );
    expect(words).not.toMatch(/\[(the number|date of)/);
    expect(words).not.toContain('Earlier appeal');
    expect(written('cover-letter', noted)).toContain('Claim number: CLM-2026-900');
  });

  it('leaves a gap for what the tracker does not have, and a first letter names no claim number', () => {
    const words = written('appeal', paxman);
    expect(words).toContain(
      'Claim number: [the number on the denial letter]\nDate of the denial: [date of the denial letter]',
    );
    expect(words).not.toContain('Claim sent');
    expect(written('cover-letter', paxman)).not.toMatch(/claim number/i);
  });

  it('answers the denial of the first appeal once there is one', () => {
    const again = varied(paxman, (_, course) =>
      Object.assign(course, {
        denialDate: '2026-03-01',
        changes: [
          { status: 'appealed', date: '2026-03-20', confirmation: 'A-1', reason: '' },
          { status: 'denied', date: '2026-05-05', confirmation: '', reason: '' },
        ],
      }),
    );
    const words = written('appeal', again);
    expect(words).toContain('I appeal your decision of May 5, 2026');
    expect(words).toContain(
      'Earlier appeal: March 20, 2026 (confirmation number A-1)\nDate of the denial: May 5, 2026',
    );
    expect(words).not.toContain('comes within');
  });

  it.each([
    ['too late', '2026-09-30', 'Badger Mutual Health Plan'],
    ['under Medicare, whose time we did not read in a source', TODAY, 'Medicare'],
    ['under TRICARE', TODAY, 'TRICARE'],
  ])('does not say that it is in time when it is %s', (_, today, payerName) => {
    const denied = varied(paxman, (profile, course) => {
      course.denialDate = '2026-03-01';
      profile.coverage.payerName = payerName;
    });
    const draft = made('appeal', denied, today) as Draft;
    expect(draftText(draft)).not.toMatch(/comes within/);
  });

  it('says that the doctor’s letter is enclosed only when it is', () => {
    const words = (documents: { kind: string; name: string }[]) => {
      const facts = letterFacts(paxman, paxman.courses[0]!.id, documents, TODAY);
      return draftText(draftRow('appeal').build(facts) as Draft);
    };
    expect(words([])).toContain('[Enclose the doctor');
    expect(words([{ kind: 'letter-of-medical-necessity', name: 'Letter.pdf' }])).toContain(
      'The letter of medical necessity of the doctor is enclosed.',
    );
  });
});

describe('the request for an external review', () => {
  it('says which decisions can be reviewed, by which rule, and in what time', () => {
    const words = written('external-review', PROFILES.denied!);
    expect(words).toContain('medical judgment can be reviewed');
    expect(words).toContain('45 CFR 147.136');
    expect(words).toContain('within 4 months of the final denial');
    expect(words).toContain('First denial: March 1, 2026\nFinal denial: May 1, 2026');
  });

  it('takes the number, the sending and the appeal from the tracker, but no appeal after the final denial', () => {
    const noted = varied(PROFILES.denied!, (_, course) =>
      Object.assign(course, {
        claimNumber: 'CLM-2026-900',
        changes: [
          { status: 'submitted', date: '2026-01-20', confirmation: 'T-77', reason: '' },
          { status: 'appealed', date: '2026-03-20', confirmation: '', reason: '' },
          { status: 'appealed', date: '2026-05-09', confirmation: 'outside', reason: '' },
        ],
      }),
    );
    expect(written('external-review', noted)).toContain(
      'Claim number: CLM-2026-900\nClaim sent: January 20, 2026 (confirmation number T-77)\nFirst denial: March 1, 2026\nAppeal sent: March 20, 2026\nFinal denial: May 1, 2026',
    );
    expect(written('external-review', PROFILES.denied!)).toContain('Claim number: [the number on the denial letter]');
  });

  it('is not offered where a public program pays, which has steps of its own', () => {
    expect(made('external-review', PROFILES.medicare!)).toBe('public-program');
    expect(made('appeal', PROFILES.medicare!)).toMatchObject({ id: 'appeal' });
  });
});

describe('a state law on scalp cooling', () => {
  const inNewYork = (planKind: Profile['coverage']['planKind']) =>
    varied(paxman, (profile) => {
      profile.patient.address.state = 'NY';
      profile.coverage.planKind = planKind;
    });

  it('is named in cover letter and appeal, for her to keep or take out', () => {
    for (const id of ['cover-letter', 'appeal'] as const) {
      expect(written(id, inNewYork('unknown'))).toMatch(
        /binds this plan: NY, Laws of 2024, chapter 595 .* \[Keep this line only/,
      );
      expect(written(id, inNewYork('self-funded')), 'self-funded').not.toContain('state law');
      expect(written(id, paxman), 'Wisconsin').not.toContain('state law');
    }
  });
});

describe('the evidence on one page', () => {
  it.each(NAMES)('of %s is one page, or there is none', async (name) => {
    const draft = made('evidence-synopsis', PROFILES[name]!);
    if (typeof draft === 'string')
      expect([draft, PROFILES[name]!.courses[0]!.system]).toEqual(['no-evidence', 'manual']);
    else expect((await renderPdf(draft)).pages).toBe(1);
  });

  it('says what the studies leave open', () => {
    expect(written('evidence-synopsis', paxman)).toContain('enrolled women with breast cancer only');
    expect(written('evidence-synopsis', paxman)).toContain('less well with anthracyclines');
    expect(written('evidence-synopsis', PROFILES['colon cancer']!)).not.toContain('NCCN');
  });
});
