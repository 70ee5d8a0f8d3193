import { describe, expect, it } from 'vitest';
import { toBase64, utf8 } from '../../../lib/vault/bytes';
import { deriveKey, isBelow, KDF_COSTS, kdfSchema, newKdf, raisedCosts } from '../../../lib/vault/kdf';

const cheap = { m: 64, t: 1, p: 1 };

describe('the passphrase becomes a key', () => {
  it('costs at least what OWASP asks of Argon2id', () => {
    expect(KDF_COSTS.m).toBeGreaterThanOrEqual(19_456);
    expect(KDF_COSTS.t).toBeGreaterThanOrEqual(2);
    expect(KDF_COSTS.p).toBeGreaterThanOrEqual(1);
  });

  it('gives 256 bits that depend on passphrase, salt and costs', () => {
    const kdf = newKdf(cheap);
    const key = deriveKey('four plain words here', kdf);
    expect(key).toHaveLength(32);
    expect(deriveKey('four plain words here', kdf)).toEqual(key);
    expect(deriveKey('four plain words herE', kdf)).not.toEqual(key);
    expect(deriveKey('four plain words here', newKdf(cheap))).not.toEqual(key);
    expect(deriveKey('four plain words here', { ...kdf, m: 128 })).not.toEqual(key);
  });

  it('takes the same words typed with composed or separate accents', () => {
    const kdf = newKdf(cheap);
    expect(deriveKey('contrase\u00f1a larga', kdf)).toEqual(deriveKey('contrasen\u0303a larga', kdf));
  });

  it('never makes the same salt twice', () => {
    expect(new Set(Array.from({ length: 50 }, () => newKdf(cheap).salt)).size).toBe(50);
  });

  it('raises each cost to today’s and lowers none', () => {
    expect(raisedCosts({ m: 128, t: 1, p: 2 }, { m: 64, t: 3, p: 1 })).toEqual({ m: 128, t: 3, p: 2 });
    expect(raisedCosts({ m: 64, t: 3, p: 1 }, { m: 128, t: 1, p: 2 })).toEqual({ m: 128, t: 3, p: 2 });
    expect(isBelow(cheap, cheap)).toBe(false);
    for (const cost of ['m', 't', 'p'] as const) {
      expect(isBelow(cheap, { ...cheap, [cost]: 2 * cheap[cost] })).toBe(true);
      expect(isBelow({ ...cheap, [cost]: 2 * cheap[cost] }, cheap)).toBe(false);
    }
  });

  it('refuses costs that would keep the browser busy for hours', () => {
    const kdf = newKdf(cheap);
    expect(kdfSchema.safeParse(kdf).success).toBe(true);
    expect(kdfSchema.safeParse({ ...kdf, m: 2 ** 31 }).success).toBe(false);
    expect(kdfSchema.safeParse({ ...kdf, t: 10_000 }).success).toBe(false);
    expect(kdfSchema.safeParse({ ...kdf, name: 'pbkdf2' }).success).toBe(false);
    expect(kdfSchema.safeParse({ ...kdf, salt: toBase64(utf8('x')) }).success).toBe(false);
  });
});
