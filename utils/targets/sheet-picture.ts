import type { Draw, Letters, Mark, Measure } from '#utils/domain/picture.ts';
import { t } from '#utils/i18n/t.ts';
import type { LearnerPart, PartItem } from './learner-parts.ts';
import type { LearnerSheet } from './learner-sheet.ts';

const WIDTH = 680;
const EDGE = 36;
const GAP = 18;
const BOX = 22;
const LEADING = 1.35;
const HEADING = { size: 28, strong: true };
const LABEL = { size: 16, strong: true };

const lettersFor = (part: LearnerPart['name'], isEasy: boolean): Letters => ({
  size: (part === 'what' ? 22 : 19) + (isEasy ? 3 : 0),
  strong: part === 'what' || part === 'by',
});

/** A text in lines no wider than `width`; a word that is wider than that is cut. */
export function wrapped(text: string, width: number, letters: Letters, measure: Measure): string[] {
  const lines: string[] = [];
  let line = '';
  const end = () => {
    if (line) lines.push(line);
    line = '';
  };
  for (const word of text.split(' ')) {
    const longer = line ? `${line} ${word}` : word;
    if (measure(longer, letters) <= width) {
      line = longer;
      continue;
    }
    end();
    for (const letter of word) {
      if (measure(line + letter, letters) > width) end();
      line += letter;
    }
  }
  end();
  return lines;
}

/** Puts one thing below another. */
class Column {
  marks: Mark[] = [];
  y = EDGE;
  private readonly measure: Measure;

  constructor(measure: Measure) {
    this.measure = measure;
  }

  text(text: string, letters: Letters, indent = 0, soft = false): void {
    const x = EDGE + indent;
    for (const line of wrapped(text, WIDTH - EDGE - x, letters, this.measure)) {
      this.marks.push({ is: 'text', x, y: this.y + letters.size, text: line, letters, soft });
      this.y += letters.size * LEADING;
    }
  }

  box(letters: Letters, ticked: boolean): void {
    const y = this.y + (letters.size * LEADING - BOX) / 2;
    this.marks.push({ is: 'box', x: EDGE, y, size: BOX, ticked });
  }

  rule(indent = 0): void {
    this.marks.push({ is: 'rule', x: EDGE + indent, y: this.y, width: WIDTH - 2 * EDGE - indent });
  }

  gap(by = GAP): void {
    this.y += by;
  }
}

function putItem(column: Column, { lines, isDone }: PartItem, letters: Letters): void {
  if (isDone !== null) column.box(letters, isDone);
  for (const line of lines) column.text(line, letters, isDone === null ? 0 : BOX + 12);
  column.gap(isDone === null ? 0 : 8);
}

/** A learner's sheet as a picture to be pasted into a message: as long as it needs to be. */
export const sheetPicture =
  ({ title, date, targets, helper }: LearnerSheet, isEasy: boolean): Draw =>
  (measure) => {
    const column = new Column(measure);
    column.text(title, HEADING);
    column.text(date, { size: 16, strong: false }, 0, true);
    for (const { about, parts } of targets) {
      column.gap();
      column.rule();
      column.gap();
      if (about) column.text(t('copies.about', { work: about }), LABEL, 0, true);
      for (const { name, label, items } of parts) {
        column.gap(10);
        if (label) column.text(label, LABEL, 0, true);
        for (const item of items) putItem(column, item, lettersFor(name, isEasy));
      }
    }
    if (helper) {
      column.gap();
      column.rule();
      column.gap();
      column.text(t('copies.helper'), LABEL, 0, true);
      column.text(helper, lettersFor('by', isEasy));
    }
    return { width: WIDTH, height: Math.ceil(column.y + EDGE), marks: column.marks };
  };
