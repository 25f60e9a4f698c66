import { Field } from '#components/ui/Field.tsx';
import { TextInput } from '#components/ui/TextInput.tsx';
import { t } from '#utils/i18n/t.ts';

/** What is typed twice, so that a slip of the finger locks nobody out. */
export interface Passphrase {
  typed: string;
  again: string;
}

const SHORTEST = 12;

const isLong = ({ typed }: Passphrase): boolean => [...typed].length >= SHORTEST;
const isSame = ({ typed, again }: Passphrase): boolean => typed === again;
export const isGood = (words: Passphrase): boolean => isLong(words) && isSame(words);

interface PassphraseFieldsProps {
  /** The name of the field; several of them may stand on one screen. */
  label: string;
  words: Passphrase;
  onWords: (words: Passphrase) => void;
  /** The mentor has pressed the button: what is wrong is said now, not while it is typed. */
  isTried: boolean;
  /** What it is for, and that nobody can do without it. */
  about: string;
}

/** A new passphrase, typed twice. */
export function PassphraseFields({ label, words, onWords, isTried, about }: PassphraseFieldsProps) {
  return (
    <div class="backup-passphrase">
      <p class="soft">{about}</p>
      <Field label={label} error={isTried && !isLong(words) ? t('backup.short') : undefined}>
        {(control) => (
          <TextInput
            {...control}
            type="password"
            autoComplete="new-password"
            value={words.typed}
            onText={(typed) => onWords({ ...words, typed })}
          />
        )}
      </Field>
      <Field
        label={t('backup.again')}
        error={isTried && !isSame(words) ? t('backup.differ') : undefined}
      >
        {(control) => (
          <TextInput
            {...control}
            type="password"
            autoComplete="new-password"
            value={words.again}
            onText={(again) => onWords({ ...words, again })}
          />
        )}
      </Field>
    </div>
  );
}
