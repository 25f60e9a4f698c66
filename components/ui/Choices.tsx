import './choices.css';
import { useId } from 'preact/hooks';

interface ChoicesProps<Value extends string> {
  label: string;
  options: readonly { value: Value; label: string }[];
  /** `null` = nothing chosen yet. */
  chosen: Value | null;
  onChoose: (value: Value) => void;
  error?: string | undefined;
}

/** One of a few: native radio buttons drawn as a row of buttons. */
export function Choices<Value extends string>(props: ChoicesProps<Value>) {
  const name = useId();
  return (
    <fieldset class="ui-choices" aria-describedby={props.error ? `${name}-error` : undefined}>
      <legend>{props.label}</legend>
      <div class="ui-choices-row">
        {props.options.map(({ value, label }) => (
          <label key={value} class="ui-choice">
            <input
              type="radio"
              name={name}
              value={value}
              checked={value === props.chosen}
              onChange={() => props.onChoose(value)}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
      {props.error && (
        <p id={`${name}-error`} class="ui-field-error">
          {props.error}
        </p>
      )}
    </fieldset>
  );
}
