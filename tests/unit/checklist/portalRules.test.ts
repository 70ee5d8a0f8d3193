import { describe, expect, it } from 'vitest';
import { buildChecklist } from '../../../lib/checklist/build';
import { decideChecklist } from '../../../lib/checklist/decide';
import { checklistWords } from '../../../lib/checklist/words';
import { PORTALS } from '../../../lib/portals/registry';
import { BILL_PARTS, MAIL_PLACES, REQUIRING } from '../../../lib/portals/rules';
import { SAMPLES } from '../../../lib/profile/samples';
import type { Profile } from '../../../lib/profile/schema';

const withPayer = (payerName: string, change: (profile: Profile) => void = () => {}): Profile => {
  const profile = structuredClone(SAMPLES['paxman-hub-2026']);
  profile.coverage.payerName = payerName;
  change(profile);
  return profile;
};
const list = (profile: Profile, context = {}) => buildChecklist(profile, profile.courses[0]!.id, context);
const itemOf = (profile: Profile, id: string, context = {}) => list(profile, context).find((item) => item.id === id)!;

describe('what an insurer wants, on the row it is about', () => {
  it('UnitedHealthcare: black-and-white scans and no highlighter, with every paper that must be there', () => {
    const uhc = withPayer('UHC');
    for (const item of list(uhc).filter(({ required }) => required === 'required')) {
      expect(item.whereToGet, item.id).toMatch(/black and white.*no highlighter/);
    }
    expect(itemOf(uhc, 'nccn-reference').whereToGet).not.toContain('black and white');
    expect(itemOf(uhc, 'itemized-receipt').whereToGet).toContain('must not be written by hand');
    expect(itemOf(uhc, 'claim-form').whereToGet).not.toContain('card slip');
    expect(itemOf(uhc, 'proof-of-payment').whereToGet).toContain(
      'does not take a card slip or a cancelled check alone',
    );
  });

  it('Medicare: by mail only, and its own letter of explanation is a must', () => {
    const medicare = withPayer('Original Medicare');
    expect(itemOf(medicare, 'claim-form').whereToGet).toMatch(/CMS-1490S.*by mail only.*60 days/);
    expect(itemOf(medicare, 'cover-letter')).toMatchObject({
      required: 'required',
      whereToGet: expect.stringContaining('why you file the claim yourself'),
    });
    expect(itemOf(withPayer('Humana'), 'cover-letter').required).toBe('recommended');
  });

  it('TRICARE: no cash-register receipts, and no check is proposed as proof', () => {
    const tricare = withPayer('TRICARE');
    expect(itemOf(tricare, 'itemized-receipt').whereToGet).toContain('cash-register receipts');
    expect(itemOf(tricare, 'claim-form').whereToGet).not.toContain('cash-register');
    for (const payer of ['TRICARE', 'UHC']) {
      expect(itemOf(withPayer(payer), 'proof-of-payment').whereToGet, payer).not.toContain('cashed check');
    }
    expect(itemOf(withPayer('Kaiser'), 'proof-of-payment').whereToGet).toContain('both sides of the cashed check');
  });

  it('Cigna: the other insurer’s explanation only when there is another insurer', () => {
    const other = withPayer('Cigna', (profile) => {
      profile.otherCoverage.exists = true;
    });
    expect(itemOf(other, 'eob-other-insurance').required).toBe('required');
    expect(itemOf(withPayer('Cigna'), 'eob-other-insurance').required).toBe('not-needed');
  });

  it('the payer whose page it is comes before the one on the card', () => {
    const humana = withPayer('Humana');
    const page = 'https://member.uhc.com/myuhc/claims';
    expect(itemOf(humana, 'claim-form', { page }).whereToGet).toContain('black and white');
    expect(itemOf(humana, 'claim-form', { page: 'https://example.com/' }).whereToGet).toContain('Lexington');
  });
});

describe('every rule of every payer', () => {
  const RULES = PORTALS.flatMap((portal) =>
    portal.rules.map((rule, nth) => ({ portal, rule, name: `${portal.id} ${nth}` })),
  );

  it.each(RULES)('$name is said on the checklist, in both languages, with its source', ({ portal, rule }) => {
    const profile = withPayer(portal.payerName, ({ otherCoverage }) => {
      otherCoverage.exists = true;
    });
    const said = (language: 'en' | 'es') => {
      const { items, ofAll } = decideChecklist(profile, profile.courses[0]!.id, { language });
      const places =
        rule.items === 'all' ? [ofAll] : rule.items.map((id) => items.find((item) => item.id === id)!.wishes);
      const value = 'value' in rule ? rule.value : undefined;
      const sentence = (checklistWords(language).rules[rule.kind] as (payer: string, held: unknown) => string)(
        portal.payerName,
        value,
      );
      for (const place of places) {
        const found = place.find(({ text }) => text.startsWith(sentence))!;
        expect(found.source).toBe(rule.source);
        expect(found.text === sentence).toBe(rule.confidence === 'high');
      }
      return sentence;
    };
    const [en, es] = [said('en'), said('es')];
    expect(es).not.toBe(en);
    expect(en + es).not.toMatch(/undefined|NaN| {2}/);
    expect(en).toMatch(/\.$/);
  });

  it('is said with the name or number it holds', () => {
    const { rules } = checklistWords('en');
    expect(rules['form-name']('X', 'Form 9')).toContain('Form 9');
    expect(rules['max-bytes']('X', 5_000_000)).toContain('5 MB');
    expect(rules['resend-days']('X', 90)).toContain('90 days');
    expect(rules['file-types']('X', ['application/pdf', 'image/png'])).toContain('PDF, PNG');
  });

  it('and each part of a bill and place to mail to has words of its own in both languages', () => {
    for (const language of ['en', 'es'] as const) {
      const { billParts, mailPlaces } = checklistWords(language);
      expect(new Set(BILL_PARTS.map((part) => billParts[part])).size).toBe(BILL_PARTS.length);
      for (const place of MAIL_PLACES) expect(mailPlaces[place].length).toBeGreaterThan(10);
    }
    for (const part of BILL_PARTS) {
      expect(checklistWords('es').billParts[part]).not.toBe(checklistWords('en').billParts[part]);
    }
  });

  it('a rule that requires is one that a payer has', () => {
    const kinds = RULES.map(({ rule }) => rule.kind);
    for (const kind of REQUIRING) expect(kinds).toContain(kind);
  });
});

describe('what the claim has already', () => {
  const paxman = SAMPLES['paxman-hub-2026'];

  it('a denial brings the denial letter, by its date or by the stored letter', () => {
    expect(itemOf(paxman, 'denial-letter')).toBeUndefined();
    const denied = withPayer('Humana', ({ courses }) => {
      courses[0]!.denialDate = '2026-06-01';
    });
    expect(itemOf(denied, 'denial-letter')).toMatchObject({
      required: 'recommended',
      why: expect.stringContaining('Jun 1, 2026'),
    });
    const documents = [{ kind: 'denial-letter', name: 'No.pdf' }];
    expect(itemOf(paxman, 'denial-letter', { documents })).toMatchObject({ stored: ['No.pdf'] });
  });

  it('a denial brings the appeal, a final one the external review, and a public program neither of the latter', () => {
    const idsAfter = (payer: string, dates: { denialDate?: string; finalDenialDate?: string }) =>
      list(withPayer(payer, ({ courses }) => Object.assign(courses[0]!, dates)))
        .map(({ id }) => id)
        .filter((id) => id === 'appeal-letter' || id === 'external-review');
    expect(idsAfter('Humana', {})).toEqual([]);
    expect(idsAfter('Humana', { denialDate: '2026-06-01' })).toEqual(['appeal-letter']);
    expect(idsAfter('Humana', { denialDate: '2026-06-01', finalDenialDate: '2026-08-01' })).toEqual([
      'external-review',
    ]);
    expect(idsAfter('TRICARE', { denialDate: '2026-06-01', finalDenialDate: '2026-08-01' })).toEqual([]);
  });

  it('a stored pre-authorization is worth sending', () => {
    const documents = [{ kind: 'pre-authorization', name: 'Yes.pdf' }];
    expect(itemOf(paxman, 'pre-authorization').required).toBe('optional');
    expect(itemOf(paxman, 'pre-authorization', { documents })).toMatchObject({
      required: 'recommended',
      stored: ['Yes.pdf'],
    });
  });

  it('a wig asks for the prescription in the insurers’ word', () => {
    expect(itemOf(paxman, 'wig-prescription')).toBeUndefined();
    const wig = withPayer('Humana', ({ courses }) => {
      courses[0]!.items[0]!.kind = 'wig';
    });
    expect(itemOf(wig, 'wig-prescription').whereToGet).toContain('“cranial prosthesis”');
  });

  it('her own word that she needs something not stays, whatever we think of it', () => {
    const hers = withPayer('Original Medicare', ({ courses }) => {
      courses[0]!.checklist = { 'cover-letter': 'not-needed', 'ort-article': 'have' };
    });
    expect(itemOf(hers, 'cover-letter')).toMatchObject({ required: 'required', state: 'not-needed' });
    expect(itemOf(hers, 'ort-article')).toMatchObject({ required: 'not-needed', state: 'have' });
  });

  it('says which stored file is too large for most sites, or for this one', () => {
    const documents = [{ kind: 'itemized-receipt', name: 'Scan.pdf', size: 12_000_000 }];
    const item = itemOf(paxman, 'itemized-receipt', { documents });
    expect(item.whereToGet).toMatch(/“Scan\.pdf” has 12 MB.*10 MB/);
    const copied = [{ ...documents[0]!, smaller: [{ size: 11_000_000 }, { size: 4_000_000 }] }];
    expect(itemOf(paxman, 'itemized-receipt', { documents: copied }).whereToGet).not.toContain('Scan.pdf');
    documents[0]!.size = 10_000_000;
    expect(itemOf(paxman, 'itemized-receipt', { documents }).whereToGet).not.toContain('Scan.pdf');
  });

  it('cautions about the JAMA studies when the cancer is not of the breast', () => {
    expect(itemOf(paxman, 'jama-article').why).not.toContain('had breast cancer:');
    const colon = withPayer('Humana', (profile) => {
      profile.diagnoses = [{ code: 'C18.9', description: '' }];
    });
    expect(itemOf(colon, 'jama-article').why).toContain('had breast cancer: ask your doctor');
    expect(itemOf(paxman, 'nccn-reference').why).toMatch(/ovarian.*regimens.*anthracyclines/);
    expect(itemOf(paxman, 'nccn-reference').whereToGet).toContain('paxmanscalpcooling.com');
  });
});
