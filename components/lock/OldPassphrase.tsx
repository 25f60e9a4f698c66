import { Field } from '#components/ui/Field.tsx';
import { TextInput } from '#components/ui/TextInput.tsx';

interface OldPassphraseProps {
  label: string;
  value: string;
  error: string | undefined;
  onText: (text: string) => void;
}

/** A passphrase that there is already. */
export const OldPassphrase = ({ label, value, error, onText }: OldPassphraseProps) => (
  <div class="lock-field">
    <Field label={label} error={error}>
      {(control) => (
        <TextInput
          {...control}
          type="password"
          autoComplete="current-password"
          value={value}
          onText={onText}
        />
      )}
    </Field>
  </div>
);
