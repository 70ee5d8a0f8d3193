import { UserError } from '../errors';

/** Characters; the vault can be copied from the disk and guessed at leisure, so short ones do not protect it. */
export const MIN_PASSPHRASE = 10;

/** Throws UserError 'passphrase-too-short'. */
export function checkNewPassphrase(passphrase: string): void {
  if ([...passphrase.normalize('NFKC').trim()].length < MIN_PASSPHRASE) {
    throw new UserError(
      'passphrase-too-short',
      `Use at least ${MIN_PASSPHRASE} characters; four or five plain words are easy to remember and hard to guess.`,
    );
  }
}
