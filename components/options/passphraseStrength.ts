import { MIN_PASSPHRASE } from '../../lib/vault/passphrase';

export type Strength = 'too-short' | 'weak' | 'good' | 'strong';

const WEAK_PARTS = /pass ?word|passphrase|qwerty|asdf|letmein|iloveyou|coolclaim|abc|123|0000|1111/gi;

/**
 * A rough word for how hard a passphrase is to guess. Counts the different kinds of characters and how many characters
 * bring something new; repeats, runs like "cdef" or "4567" and famous parts bring little.
 */
export function passphraseStrength(passphrase: string): Strength {
  const text = passphrase.normalize('NFKC').trim();
  if ([...text].length < MIN_PASSPHRASE) return 'too-short';
  const kinds: [RegExp, number][] = [
    [/[a-z]/, 26],
    [/[A-Z]/, 26],
    [/\d/, 10],
    [/[^a-zA-Z\d]/, 20],
  ];
  const alphabet = kinds.reduce((sum, [kind, size]) => sum + (kind.test(text) ? size : 0), 0);
  const fresh = [...text.replace(WEAK_PARTS, '*').toLowerCase()].filter((char, index, all) => {
    const step = char.charCodeAt(0) - (all[index - 1] ?? '').charCodeAt(0);
    return !(step === 0 || step === 1 || step === -1);
  });
  // Words are easier to guess than letters drawn by lot: about half the bits a random letter would bring.
  const bits = new Set(fresh).size < 5 ? 0 : fresh.length * Math.log2(alphabet) * 0.5;
  if (bits < 30) return 'weak';
  return bits < 45 ? 'good' : 'strong';
}
