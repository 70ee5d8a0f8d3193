import { describe, expect, test } from 'vitest';
import { normalizeNpi } from '../../../lib/codes/identifiers';
import { SAMPLES } from '../../../lib/profile/samples';

const all = Object.entries(SAMPLES);

describe('the sample profiles', () => {
  test.each(all)('%s gives every party another name, phone and street, so that a mix-up shows', (_name, profile) => {
    const { patient, subscriber, physician, facility, courses } = profile;
    const people = patient.relationshipToSubscriber === 'self' ? [patient] : [patient, subscriber];
    const parties = [...people, physician, facility, courses[0]!.seller];
    const of = (read: (party: (typeof parties)[number]) => string) => parties.map(read);
    for (const values of [
      of(({ phone }) => phone),
      of(({ address }) => address.line1),
      of((party) => ('organization' in party && party.organization) || party.name.first),
    ]) {
      expect(values).not.toContain('');
      expect(new Set(values).size).toBe(parties.length);
    }
  });

  test.each(all)('%s has identifiers that pass their checks', (_name, profile) => {
    for (const { npi } of [profile.physician, profile.facility, profile.courses[0]!.seller]) {
      if (npi) expect(normalizeNpi(npi)).toBe(npi);
    }
  });

  test.each(all)('%s uses fictional mail addresses and phones', (name, profile) => {
    const text = JSON.stringify(profile);
    for (const [, email = ''] of text.matchAll(/"email":"([^"]*)"/g)) expect(email).toMatch(/^(.+@example\.com)?$/);
    for (const [, phone = ''] of text.matchAll(/"phone":"([^"]*)"/g)) {
      if (name === 'paxman-hub-2026' && phone === '8445729626') continue; // the hub's published number
      expect(phone).toMatch(/^(\d{3}55501\d{2})?$/);
    }
  });

  test('prints codes only where a clinic billed: every other code has to come by rule', () => {
    const codes = (name: keyof typeof SAMPLES) => SAMPLES[name].courses[0]!.items.map(({ billedCode }) => billedCode);
    expect(new Set(codes('paxman-hub-2026'))).toEqual(new Set(['']));
    expect(new Set(codes('dignicap-2017'))).toEqual(new Set(['']));
    expect(codes('provider-billed-2025-26')).not.toContain('');
  });
});
