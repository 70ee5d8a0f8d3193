import { PassphraseField } from '../PassphraseField';
import { useWords } from '../words';
import { passphraseStrength } from './passphraseStrength';

export interface NewWords {
  passphrase: string;
  repeat: string;
}

/** Long enough and typed the same way twice. */
export const newPassphraseReady = ({ passphrase, repeat }: NewWords): boolean =>
  passphraseStrength(passphrase) !== 'too-short' && passphrase === repeat;

/** A new passphrase, twice, with a word on how strong it is. */
export function NewPassphrase(props: { words: NewWords; onWords: (words: NewWords) => void; attempted: boolean }) {
  const { t } = useWords();
  const { words, onWords, attempted } = props;
  const strength = passphraseStrength(words.passphrase);
  const isShort = attempted && strength === 'too-short';
  const differs = words.repeat !== '' && words.passphrase !== words.repeat;
  const startsAlike = words.passphrase.startsWith(words.repeat);
  return (
    <>
      <PassphraseField
        id="new-passphrase"
        label={t('setup.passphrase')}
        hint={t('setup.hint')}
        error={isShort ? t('setup.tooShort') : undefined}
        value={words.passphrase}
        onText={(passphrase) => onWords({ ...words, passphrase })}
        isNew
      />
      <p class={`strength ${strength}`} role="status">
        {words.passphrase && t(`strength.${strength}`)}
      </p>
      <PassphraseField
        id="repeat-passphrase"
        label={t('setup.repeat')}
        error={
          (differs && !startsAlike) || (attempted && differs) || (attempted && !words.repeat)
            ? t('setup.differs')
            : undefined
        }
        value={words.repeat}
        onText={(repeat) => onWords({ ...words, repeat })}
        isNew
      />
    </>
  );
}
