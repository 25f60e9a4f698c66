import { type EmptyColumn, emptyCells } from '#utils/mis/empty-cells.ts';
import type { PlannedRow } from '#utils/mis/plan-export.ts';
import type { Profile } from '#utils/mis/profile.ts';
import type { CellFlag } from '#utils/mis/rows.ts';

/** Of a long list, enough to see what kind of thing it is. */
const SHOWN = 20;

/** Cells that the file holds otherwise than they were written: how many, and the first of them. */
export interface Flagged {
  count: number;
  first: (CellFlag & { learner: string; key: string })[];
}

/** What is to be said of the rows that go. */
export interface RowNotes {
  flagged: Flagged;
  /** What the MIS would like to have, such as the learner's reference. */
  lacking: EmptyColumn[];
}

/** Looks at the rows that go, one after the other: of very many nobody wants to go through all once more. */
export function rowNotes(profile: Pick<Profile, 'columns'>): {
  look: (row: PlannedRow) => void;
  found: () => RowNotes;
} {
  const empty = emptyCells(profile);
  const flagged: Flagged = { count: 0, first: [] };
  return {
    look: (row) => {
      const { recordId, record, flags, change } = row;
      // A row that says that its record is no more holds nothing else.
      if (change !== 'gone') empty.look(row);
      flagged.count += flags.length;
      for (const flag of flags.slice(0, SHOWN - flagged.first.length)) {
        const key = `${recordId} ${flag.heading} ${flag.was}`;
        flagged.first.push({ ...flag, learner: record?.learner.name ?? '', key });
      }
    },
    found: () => ({ flagged, lacking: empty.found() }),
  };
}

/** The same of a few rows. */
export function notesOf(profile: Pick<Profile, 'columns'>, rows: Iterable<PlannedRow>): RowNotes {
  const notes = rowNotes(profile);
  for (const row of rows) notes.look(row);
  return notes.found();
}
