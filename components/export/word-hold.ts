import type { Say } from '#utils/i18n/t.ts';
import { freeTextIn } from '#utils/mis/free-text.ts';
import type { Profile } from '#utils/mis/profile.ts';
import type { ExportPreview } from '#utils/services/types.ts';
import type { SensitiveWords } from '#utils/targets/lexicon/sensitive-words.ts';
import { watchedIn } from '#utils/targets/word-watch.ts';

/** An export with the rows apart that the mentor is asked about first. */
export interface WordHold {
  going: ExportPreview['rows'];
  asked: ExportPreview['rows'];
  /** What is asked about them. */
  says: Say[];
}

/** Takes the rows apart whose free text holds words that may not belong in them. */
export function holdWords(
  rows: ExportPreview['rows'],
  profile: Profile,
  list: SensitiveWords[],
): WordHold {
  const looked = rows.map((row) => ({
    row,
    says: watchedIn(freeTextIn(profile, row.cells), list),
  }));
  return {
    going: looked.filter(({ says }) => says.length === 0).map(({ row }) => row),
    asked: looked.filter(({ says }) => says.length > 0).map(({ row }) => row),
    says: looked.flatMap(({ says }) => says),
  };
}

/** How a row that stays behind for its words is listed; one of a record that is no more has none. */
export const heldRow = (row: ExportPreview['rows'][number]): ExportPreview['heldBack'] =>
  row.record
    ? [{ record: row.record, why: 'exporting.held.words', column: null, text: '', row }]
    : [];
