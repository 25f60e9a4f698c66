import { Field } from '#components/ui/Field.tsx';

interface ChooseProps<Value extends string> {
  label: string;
  hint?: string;
  options: readonly { value: Value; label: string }[];
  chosen: Value;
  onChoose: (value: Value) => void;
}

/** One of a few, as a list that unfolds. */
export function Choose<Value extends string>(props: ChooseProps<Value>) {
  const { label, hint, options, chosen, onChoose } = props;
  return (
    <Field label={label} hint={hint}>
      {(control) => (
        <select
          {...control}
          class="ui-input"
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
