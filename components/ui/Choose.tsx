import { Field } from './Field.tsx';

interface ChooseProps<Value extends string> {
  label: string;
  hint?: string;
  options: readonly { value: Value; label: string }[];
  chosen: Value;
  disabled?: boolean;
  onChoose: (value: Value) => void;
}

/** Values with what each is called. */
export const optionsOf = <Value extends string>(
  values: readonly Value[],
  called: (value: Value) => string,
): { value: Value; label: string }[] => values.map((value) => ({ value, label: called(value) }));

/** One of a few, as a list that unfolds. */
export function Choose<Value extends string>(props: ChooseProps<Value>) {
  const { label, hint, options, chosen, disabled, onChoose } = props;
  return (
    <Field label={label} hint={hint}>
      {(control) => (
        <select
          {...control}
          class="ui-input"
          disabled={disabled}
          value={chosen}
          onChange={({ currentTarget }) => {
            const found = options.find(({ value }) => value === currentTarget.value);
            if (found) onChoose(found.value);
          }}
        >
          {options.map(({ value, label: words }) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
