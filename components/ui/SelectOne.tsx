import { Field } from './Field.tsx';

interface SelectOneProps {
  label: string;
  /** What stands for all of them. */
  any: string;
  names: string[];
  /** Empty = any. */
  chosen: string;
  onChoose: (name: string) => void;
}

/** One of the names that there are, or any; nothing where there is only one. */
export function SelectOne({ label, any, names, chosen, onChoose }: SelectOneProps) {
  if (names.length < 2 && !chosen) return null;
  return (
    <Field label={label}>
      {(control) => (
        <select
          {...control}
          class="ui-input"
          value={chosen}
          onChange={({ currentTarget: { value } }) => onChoose(value)}
        >
          <option value="">{any}</option>
          {names.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
