import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markOf } from '../../../lib/teach/mark';
import { NOBODY } from '../../../lib/teach/ownWords';
import { parsePortalFile, portalFile } from '../../../lib/teach/portalFile';
import {
  mergeSites,
  parseSites,
  pinsOf,
  storedSites,
  type TaughtSite,
  withField,
  withoutField,
} from '../../../lib/teach/taughtSites';
import { box, page } from '../../support/fieldBuilder';

const SITE = 'https://claims.example.com';
const OTHER = 'https://other.example.com';
const taught = (id: string, label: string, concept = 'coverage.memberId') => {
  const fields = page(box(label));
  return { id, pin: { path: '/new', concept, label, mark: markOf(fields[0]!, fields, NOBODY) } };
};
const codeOf = (work: () => unknown) => {
  try {
    work();
    return 'none';
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('what is kept', () => {
  const sites = withField(withField([], SITE, taught('a', 'Aa'), []), OTHER, taught('b', 'Bb'), []);

  it('belongs to one site and to no other', () => {
    expect(pinsOf(sites, SITE).map(({ label }) => label)).toEqual(['Aa']);
    fc.assert(
      fc.property(fc.webUrl(), (url) => {
        const { origin } = new URL(url);
        expect(pinsOf(sites, origin)).toEqual([]);
      }),
    );
    for (const near of [`${SITE}:8443`, 'http://claims.example.com', 'https://example.com', `${SITE}.example`, '']) {
      expect(pinsOf(sites, near)).toEqual([]);
    }
  });

  it('takes the place of what was taught before', () => {
    const again = withField(sites, SITE, taught('c', 'Aa', 'coverage.groupNumber'), ['a']);
    expect(pinsOf(again, SITE).map(({ concept }) => concept)).toEqual(['coverage.groupNumber']);
    expect(pinsOf(again, OTHER)).toHaveLength(1);
  });

  it('goes one by one, by site, or all at once', () => {
    expect(withoutField(sites, SITE, 'a')).toEqual(withoutField(sites, SITE, ''));
    expect(withoutField(sites, SITE, 'b')).toEqual(sites);
    expect(withoutField(sites, SITE, '').map(({ origin }) => origin)).toEqual([OTHER]);
    expect(withoutField(sites, '', '')).toEqual([]);
  });

  it('comes back as it was stored; nothing is kept in a vault of before', () => {
    expect(parseSites(JSON.parse(JSON.stringify(storedSites(sites))))).toEqual(sites);
    expect(parseSites(undefined)).toEqual([]);
    expect(codeOf(() => parseSites({ v: 2, sites: [] }))).toBe('sites-newer');
    for (const bad of [null, 7, {}, { v: 1 }, { v: 1, sites: [{ origin: 'x', fields: [] }] }]) {
      expect(codeOf(() => parseSites(bad))).toBe('sites-damaged');
    }
  });
});

describe('a portal file', () => {
  const site: TaughtSite = { origin: SITE, fields: [taught('a', 'Aa'), taught('b', 'Bb', 'none')] };
  const file = portalFile(site);
  const value = JSON.parse(file.text);

  it('brings to another vault what was taught', () => {
    expect(file.fileName).toBe('coolclaim-claims-example-com.json');
    const { sites, added } = mergeSites([], parsePortalFile(file.text));
    expect(added).toBe(2);
    expect(pinsOf(sites, SITE)).toEqual(site.fields.map(({ pin }) => pin));
    expect(portalFile(sites[0]!).text).toBe(file.text);
  });

  it('adds nothing that is there already, and what she has goes first', () => {
    const mine: TaughtSite = { origin: SITE, fields: [taught('z', 'Aa', 'coverage.planName')] };
    const { sites, added } = mergeSites([mine], parsePortalFile(file.text));
    expect(added).toBe(1);
    expect(pinsOf(sites, SITE).map(({ concept }) => concept)).toEqual(['coverage.planName', 'none']);
    expect(mergeSites(sites, parsePortalFile(file.text)).added).toBe(0);
  });

  it('may pin by selector and in rows, as the portals of the program do', () => {
    const recipe = {
      source: 'Written by hand',
      origins: [SITE],
      steps: [{ path: '/new', fields: [], rows: [{ selector: '#charge{1}', concept: 'line[n].charge', rows: 2 }] }],
    };
    const [brought] = parsePortalFile(JSON.stringify({ ...value, portal: { ...value.portal, recipe } }));
    expect(brought!.fields.map(({ pin }) => [pin.selector, pin.concept])).toEqual([
      ['#charge1', 'line[0].charge'],
      ['#charge2', 'line[1].charge'],
    ]);
  });

  it('is refused whole, with every problem named by its path', () => {
    const bad = structuredClone(value);
    bad.portal.recipe.origins.push('https://elsewhere.example.com');
    bad.portal.recipe.steps[0].fields[0].concept = 'signature';
    bad.portal.recipe.steps[0].fields[1].mark.control = 'password';
    bad.portal.recipe.steps[0].fields[1].selector = '#both';
    bad.portal.hosts.value = ['https://claims.example.com'];
    const error = (() => {
      try {
        parsePortalFile(JSON.stringify(bad));
      } catch (thrown) {
        return thrown as { code: string; details: string[] };
      }
      return undefined;
    })();
    expect(error?.code).toBe('portal-invalid');
    expect(error?.details.join('\n')).toMatch(/portal\.hosts\.value\[0\]: Write a host/);
    expect(error?.details.join('\n')).toMatch(/steps\[0\]\.fields\[0\]\.concept: This is not a meaning/);
    expect(error?.details.join('\n')).toMatch(/steps\[0\]\.fields\[1\]\.mark\.control: Use one of/);
  });

  it('names only sites of its own hosts, and pins in one way each', () => {
    const changed = (change: (recipe: typeof value.portal.recipe) => void) => {
      const bad = structuredClone(value);
      change(bad.portal.recipe);
      return codeOf(() => parsePortalFile(JSON.stringify(bad)));
    };
    expect(changed(() => {})).toBe('none');
    expect(changed((recipe) => recipe.origins.push('https://elsewhere.example.com'))).toBe('portal-invalid');
    expect(changed((recipe) => recipe.origins.push('https://claims.example.com/x'))).toBe('portal-invalid');
    expect(changed((recipe) => Object.assign(recipe.steps[0].fields[0], { selector: '#both' }))).toBe('portal-invalid');
    expect(changed((recipe) => Object.assign(recipe.steps[0].fields[0], { mark: undefined }))).toBe('portal-invalid');
  });

  it.each([
    ['', 'portal-invalid'],
    ['hello', 'portal-invalid'],
    ['[]', 'portal-invalid'],
    ['{"schema":1,"patient":{}}', 'portal-invalid'],
    ['{"format":"coolclaim-portal","v":2}', 'portal-newer'],
    [JSON.stringify({ ...value, portal: { ...value.portal, recipe: undefined } }), 'portal-invalid'],
  ])('that is none is refused: %s', (text, code) => expect(codeOf(() => parsePortalFile(text))).toBe(code));
});
