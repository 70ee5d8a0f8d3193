import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Recognition } from '../../../lib/pipeline';
import { PORTALS, portalByPayerName, portalFor, recipePins } from '../../../lib/portals/registry';
import { UNKNOWN, type UnknownFact, UPLOAD_RULES } from '../../../lib/portals/rules';
import { portalSchema } from '../../../lib/portals/schema';
import type { Fact, Portal } from '../../../lib/portals/types';
import { checkAgainst } from '../../../lib/profile/problems';
import { recognize } from '../../../lib/recognize/recognize';
import { applyPins } from '../../../lib/teach/applyPins';
import { NOBODY } from '../../../lib/teach/ownWords';
import { box, page, under } from '../../support/fieldBuilder';

const FOLDER = new URL('../../../lib/portals/', import.meta.url);
const payerFiles = readdirSync(FOLDER).filter(
  (file) => !['types.ts', 'registry.ts', 'schema.ts', 'rules.ts', 'uploadGuard.ts'].includes(file),
);

const factsOf = (portal: Portal): Fact<unknown>[] =>
  [portal.hosts, portal.claimPages, portal.filingLimit, portal.mailingAddress, portal.itemizedBillMustShow].filter(
    (fact) => fact !== undefined,
  );

describe('the registry of payers', () => {
  it.each(payerFiles)('holds %s', (file) => {
    expect(PORTALS.map((portal) => `${portal.id}.ts`)).toContain(file);
  });

  it('holds nothing without a file of its own', () => {
    expect(PORTALS.map((portal) => `${portal.id}.ts`).sort()).toEqual([...payerFiles].sort());
  });

  it.each(PORTALS.map((portal) => [portal.id, portal] as const))('%s gives every fact with its source', (_, portal) => {
    for (const fact of factsOf(portal)) expect(fact.value).toBeTruthy();
    for (const { source, confidence } of [...factsOf(portal), ...portal.rules]) {
      expect(source.length, JSON.stringify(portal.id)).toBeGreaterThan(8);
      expect(['high', 'medium', 'low']).toContain(confidence);
    }
  });

  it.each(PORTALS.map((portal) => [portal.id, portal] as const))(
    '%s gives every fact, or says why it is not known, and never both',
    (_, portal) => {
      const given: Record<UnknownFact, boolean> = {
        filingLimit: portal.filingLimit !== undefined,
        mailingAddress: portal.mailingAddress !== undefined,
        itemizedBillMustShow: portal.itemizedBillMustShow !== undefined,
        uploads: portal.rules.some(({ kind }) => UPLOAD_RULES.includes(kind)),
      };
      for (const fact of Object.keys(UNKNOWN) as UnknownFact[]) {
        expect([given[fact], portal.unknown?.[fact] !== undefined].filter(Boolean), fact).toHaveLength(1);
        if (!given[fact]) expect(portal.unknown?.[fact]?.source.length).toBeGreaterThan(8);
      }
      expect(portal.claimPages.value.length).toBeGreaterThan(0);
    },
  );

  it('holds the payers that cover most patients', () => {
    const ids = PORTALS.map(({ id }) => id);
    expect(ids).toEqual(
      expect.arrayContaining(
        // biome-ignore format: one list
        ['aetna', 'united-healthcare', 'cigna', 'anthem', 'bcbs-texas', 'bcbs-massachusetts', 'fep-blue', 'humana', 'kaiser', 'tricare', 'medicare', 'va-champva'],
      ),
    );
  });

  it.each(PORTALS.map((portal) => [portal.id, portal] as const))(
    '%s has usable hosts and one kind of limit',
    (_, portal) => {
      expect(portal.hosts.value.length).toBeGreaterThan(0);
      for (const host of portal.hosts.value) expect(host).toMatch(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/);
      const limit = portal.filingLimit?.value;
      if (limit)
        expect([limit.days, limit.months, limit.yearEnds].filter((length) => length !== undefined)).toHaveLength(1);
    },
  );

  it.each(PORTALS.map((portal) => [portal.id, portal] as const))('%s is of the schema, its recipe too', (_, portal) => {
    expect(checkAgainst(portalSchema, portal).problems).toEqual([]);
  });

  it('lets no two payers claim the same host or the same name', () => {
    const hosts = PORTALS.flatMap((portal) => portal.hosts.value);
    const names = PORTALS.flatMap((portal) => [portal.payerName, ...portal.otherNames]);
    expect(new Set(hosts).size).toBe(hosts.length);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('where a claim is mailed', () => {
  it.each([
    ['aetna', 'on-member-card'],
    ['united-healthcare', 'on-member-card'],
    ['cigna', 'on-member-card'],
    ['medicare', 'medicare-contractor'],
    ['fep-blue', 'local-blue-company'],
    ['bcbs-texas', 'PO Box 660044, Dallas, TX 75266-0044'],
    ['bcbs-massachusetts', 'PO Box 986030, Boston, MA 02298'],
    ['humana', 'Humana, PO Box 14611, Lexington, KY 40512'],
  ])('%s: %s', (id, place) => expect(PORTALS.find((portal) => portal.id === id)?.mailingAddress?.value).toBe(place));

  it('by region at TRICARE and Kaiser, so that no address is given as if it were for all', () => {
    const reasons = ['tricare', 'kaiser'].map((id) => PORTALS.find((one) => one.id === id)?.unknown?.mailingAddress);
    expect(reasons.map((unknown) => unknown?.reason)).toEqual(['by-region', 'by-region']);
  });
});

describe('knowing a payer by the page', () => {
  it.each([
    ['https://www.aetna.com/individuals-families/find-form.html', 'aetna'],
    ['https://member.uhc.com/myuhc/claims', 'united-healthcare'],
    ['https://www.va.gov/family-and-caregiver-benefits/champva/file-a-claim', 'va-champva'],
    ['https://TRICARE.MIL./Claims', 'tricare'],
    ['http://medicare.gov/claims-and-appeals', 'medicare'],
    ['https://www.humanamilitary.com/beneficiary', 'tricare'],
    ['https://healthy.kaiserpermanente.org/claims', 'kaiser'],
    ['https://wa.kaiserpermanente.org/reimburse', 'kaiser-washington'],
    ['https://www.fepblue.org/claims', 'fep-blue'],
    ['https://tricare.triwest.com/en/beneficiary', 'tricare'],
  ])('%s is %s', (url, id) => expect(portalFor(url)?.id).toBe(id));

  it.each([
    'https://notaetna.com/claims',
    'https://aetna.com.example.net/claims',
    'https://va.triwest.com/claims',
    'https://example.com/?next=https://www.aetna.com/',
    'https://aetna.com@example.com/',
    'chrome-extension://aetna.com/page.html',
    'file:///home/aetna.com/form.html',
    'aetna.com',
    '',
  ])('%s is nobody we know', (url) => expect(portalFor(url)).toBeUndefined());
});

describe('knowing a payer by the name on the card', () => {
  it.each([
    ['Aetna', 'aetna'],
    ['  cigna healthcare of Arizona, Inc.', 'cigna'],
    ['UHC', 'united-healthcare'],
    ['Humana Military', 'tricare'],
    ['Humana', 'humana'],
    ['Original Medicare', 'medicare'],
    ['CHAMPVA', 'va-champva'],
    ['Aetna International', 'aetna-international'],
    ['Kaiser Permanente of Washington Options', 'kaiser-washington'],
    ['Kaiser Permanente', 'kaiser'],
    ['BCBS Federal Employee Program', 'fep-blue'],
    ['Blue Cross and Blue Shield of Texas', 'bcbs-texas'],
    ['Anthem Blue Cross', 'anthem'],
  ])('%s is %s', (name, id) => expect(portalByPayerName(name)?.id).toBe(id));

  it.each(['Badger Mutual Health Plan', 'Medicare Advantage of Ohio', 'Vhumana', 'Aetnacare', '', '   '])(
    '%s is nobody we know',
    (name) => expect(portalByPayerName(name)).toBeUndefined(),
  );
});

describe('the recipe of the VA’s form', () => {
  const FORM =
    'https://www.va.gov/family-and-caregiver-benefits/health-and-disability/champva/file-champva-claim-10-7959a';
  const policy = page(
    under(
      'Policy information',
      box('Name of insurance provider (*Required)', { name: 'root_name' }),
      box('Policy number', { name: 'root_policyNum' }),
      box('Insurance provider phone number', { name: 'root_providerPhone', inputType: 'tel' }),
    ),
  );
  const meaning = ({ kind, concept }: Recognition) => (kind === 'claim' ? concept : kind);
  const read = (path: string) => {
    const pins = { taught: [], recipe: recipePins('https://www.va.gov') };
    const pages = [{ frame: 0, url: `${FORM}${path}`, headings: [] }];
    const { recognitions, notes } = applyPins(recognize(policy), pages, pins, NOBODY);
    return { means: recognitions.map(meaning), notes };
  };

  it('knows that a policy there is the other insurance', () => {
    expect(read('/policy-info/0?add=true')).toEqual({
      means: ['otherCoverage.payerName', 'otherCoverage.memberId', 'never'],
      notes: [],
    });
  });

  it('leaves a second other insurance empty', () => {
    expect(read('/policy-info/1').means).toEqual(['never', 'never', 'never']);
  });

  it('says nothing on other pages, nor on other sites', () => {
    expect(read('/claim-type')).toEqual({ means: recognize(policy).map(meaning), notes: [] });
    expect(recipePins('https://va.gov')).toEqual([]);
    expect(recipePins('https://www.va.gov.example.com')).toEqual([]);
  });
});
