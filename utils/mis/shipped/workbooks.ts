import { type Profile, RowKind } from '../profile.ts';
import { excelCsv, fullProfiles } from './full.ts';

const workbook = (rows: RowKind, sheet: string): Profile => ({
  ...excelCsv,
  name: 'Excel workbook',
  about:
    'A workbook for people to read: real dates, references as text, the heading row stays in sight. Modelled on no system; ask your MIS team before you give it to one.',
  format: 'xlsx',
  bom: false,
  guard: 'none',
  sheet,
  rows,
  columns: fullProfiles[rows].columns,
});

const SHEETS: Record<RowKind, string> = {
  targets: 'Targets',
  steps: 'Steps',
  'follow-ups': 'Follow-ups',
  reviews: 'Reviews',
  questions: 'Questions',
};

/** A workbook of every kind of row, by its id. */
export const workbookProfiles: Record<string, Profile> = Object.fromEntries(
  RowKind.options.map((rows) => [`excel-${rows}`, workbook(rows, SHEETS[rows])]),
);
