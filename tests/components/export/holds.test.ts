import { expect, test } from 'vitest';
import { holdInTurns, holdRows } from '#components/export/holds.ts';
import { aPlannedRow, aPreview } from '#tests/components/caseload/fake-services.ts';
import { byId } from '#tests/unit/mis/made-up.ts';
import type { Say } from '#utils/i18n/t.ts';
import { columnOf } from '#utils/mis/rows.ts';
import { sensitiveWords } from '#utils/targets/lexicon/sensitive-words.ts';

const { profile } = byId('full-targets');

function rowWith(text: string, hash: string) {
  const cells = profile.columns.map(() => '');
  cells[columnOf(profile, 'statement')] = text;
  return { ...aPlannedRow(1, cells), hash };
}

test('a row is looked through once, and again when it says something else', () => {
  const seen = new Map<string, Say[]>();
  const held = (row: ReturnType<typeof rowWith>) =>
    holdRows(aPreview({ rows: [row], heldBack: [] }), {
      ...{ profile, list: sensitiveWords, answers: new Set(), seen },
    }).heldBack.map(({ why }) => why);
  expect(held(rowWith('Plan the leaflet', 'a'))).toEqual([]);
  // What was found under a hash is believed: the hash is that of the words.
  expect(held(rowWith('Ask about her medication', 'a'))).toEqual([]);
  expect(held(rowWith('Ask about her medication', 'b'))).toEqual(['exporting.held.words']);
  expect(held(rowWith('Plan the leaflet', 'a'))).toEqual([]);
  expect(seen.size).toBe(3);
});

test('many rows are looked through one by one, so that a page can answer, and not once more', async () => {
  const rows = [rowWith('Ask about her medication', 'a'), rowWith('Plan the leaflet', 'b')];
  const preview = aPreview({ rows, heldBack: [] });
  const seen = new Map<string, Say[]>();
  const found: number[] = [];
  const by = { profile, list: sensitiveWords, answers: new Set<string>(), seen };
  const { heldBack } = await holdInTurns(preview, by, async () => void found.push(seen.size));
  expect(found).toEqual([2, 4]);
  expect(heldBack).toHaveLength(1);
  expect(holdRows(preview, { ...by, list: [] }).heldBack).toHaveLength(1);
});
