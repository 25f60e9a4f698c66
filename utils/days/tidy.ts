import { monthNames, weekdayNames } from './names.ts';

const LEADING =
  /^(?:(?:it is |it's )?due(?: date)?(?: is)?|date|by|on|before|until|till|til|for|hand in|see you|no later than|at the latest)\b:?\s*/;
const PARTS =
  '(?:early |late )?(?:morning|afternoon|evening|lunch ?time|lunch|noon|midday|break|am|pm|night)';
const CLOCK =
  '\\d{1,2}(?:[:.]\\d{2})?\\s?(?:am|pm)|(?:at|@)\\s?\\d{1,2}(?:[:.]\\d{2})?(?:\\s?(?:am|pm))?|\\d{1,2}:\\d{2}';
const TRAILING = new RegExp(
  `[\\s,]+(?:(?:in the |at |by )?${PARTS}|${CLOCK}|please|at the latest|latest|o'clock|first thing|close of play|end of day|eod)$`,
);
const SPACED = new RegExp(`\\b(${weekdayNames}|${monthNames})\\.`, 'g');

/**
 * What was typed, ready to be matched as a whole: lower case, single spaces, without a leading "by" or "due", a
 * trailing time of day ("at 3pm", "morning"), commas, and the dots of short names. Never changes digits.
 */
export function tidy(typed: string): string {
  let text = typed
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[–—]/g, '-')
    .replace(/[()[\]]/g, ' ')
    .replace(SPACED, '$1 ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.,!?;:]+$/, '');
  for (let before = ''; before !== text; ) {
    before = text;
    text = text.replace(LEADING, '').replace(TRAILING, '').trim();
  }
  return text
    .replace(/\s*,\s*/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
