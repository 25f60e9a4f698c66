import './text-area.css';
import type { Ref, TextareaHTMLAttributes } from 'preact';

export interface TextAreaProps
  extends Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'onInput' | 'value' | 'class'> {
  value: string;
  boxRef?: Ref<HTMLTextAreaElement>;
  /** The whole text after every key. */
  onText: (text: string) => void;
}

/** A rough count of lines, for browsers without `field-sizing` (Firefox). */
const linesOf = (text: string, least: number): number =>
  Math.min(
    12,
    Math.max(
      least,
      text.split('\n', 12).reduce((sum, line) => sum + 1 + Math.floor(line.length / 46), 0),
    ),
  );

/** A box of several lines that grows with its text up to twelve lines. */
export function TextArea({ value, onText, rows = 1, boxRef, ...rest }: TextAreaProps) {
  return (
    <textarea
      {...rest}
      ref={boxRef ?? null}
      rows={linesOf(value, Number(rows))}
      data-least={rows}
      class="ui-input ui-text-area"
      value={value}
      onInput={(event) => onText(event.currentTarget.value)}
    />
  );
}
