import { Field } from '#components/ui/Field.tsx';
import { TextInput, type TextInputProps } from '#components/ui/TextInput.tsx';

interface TextFieldProps
  extends Pick<
    TextInputProps,
    'value' | 'onText' | 'type' | 'min' | 'max' | 'maxLength' | 'onKeyDown'
  > {
  label: string;
  hint?: string;
  aside?: string;
  error?: string | undefined;
}

/** A box of one line with its label; what is typed into it is nobody's, so the browser offers nothing. */
export const TextField = ({ label, hint, aside, error, ...box }: TextFieldProps) => (
  <Field label={label} hint={hint} aside={aside} error={error}>
    {(control) => <TextInput {...control} {...box} autoComplete="off" />}
  </Field>
);
