import './field.css';
import type { PartialInputHTMLAttributes } from 'preact';

type PassedOn =
  | 'id'
  | 'placeholder'
  | 'min'
  | 'max'
  | 'step'
  | 'disabled'
  | 'autoComplete'
  | 'inputMode'
  | 'maxLength'
  | 'onBlur'
  | 'onChange'
  | 'onKeyDown'
  | 'aria-label'
  | 'aria-describedby'
  | 'aria-invalid';

export interface TextInputProps
  extends Pick<PartialInputHTMLAttributes<HTMLInputElement>, PassedOn> {
  value: string;
  /** The id of a `datalist` with values to offer. */
  list?: string;
  /** The whole text after every key. */
  onText: (text: string) => void;
  type?: keyof typeof KINDS;
}

/** Spread, since Preact ties `role` to each `type` and so wants the types one by one. */
const KINDS = {
  text: { type: 'text' },
  search: { type: 'search' },
  date: { type: 'date' },
  number: { type: 'number' },
  password: { type: 'password' },
} as const;

/** A one-line box; the attributes named above pass through to it. */
export function TextInput({ value, onText, type = 'text', ...rest }: TextInputProps) {
  return (
    <input
      {...rest}
      {...KINDS[type]}
      class="ui-input"
      value={value}
      onInput={(event) => onText(event.currentTarget.value)}
    />
  );
}
