import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { isGood, PassphraseFields } from '#components/backup/PassphraseFields.tsx';
import { t } from '#utils/i18n/t.ts';

const NOTHING = { typed: '', again: '' };

/** A passphrase for the lock while it is typed. */
interface NewPassphrase {
  fields: JSX.Element;
  /** What was typed, where it is long enough and twice the same; else `null`, and the fields say why. */
  sent(): string | null;
  clear(): void;
}

/** The fields of a new passphrase for the lock. `about` says what it is for. */
export function useNewPassphrase(about: string): NewPassphrase {
  const [words, setWords] = useState(NOTHING);
  const [isTried, setTried] = useState(false);
  return {
    fields: (
      <PassphraseFields
        label={t('lock.new')}
        words={words}
        onWords={setWords}
        isTried={isTried}
        about={about}
      />
    ),
    sent: () => {
      setTried(true);
      return isGood(words) ? words.typed : null;
    },
    clear: () => {
      setWords(NOTHING);
      setTried(false);
    },
  };
}
