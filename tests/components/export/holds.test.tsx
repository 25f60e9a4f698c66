import { expect, test } from 'vitest';
import { holdInTurns, holdRows, releaseKey } from '#components/export/holds.ts';
import { aHeldRow, aPlannedRow, aPreview } from '#tests/components/caseload/fake-services.ts';
import { byId, idOf } from '#tests/unit/mis/made-up.ts';
import type { Say } from '#utils/i18n/t.ts';
import type { PlannedRow } from '#utils/mis/plan-export.ts';
import { FoldedRows, PACK, packOf, type RowList } from '#utils/mis/row-list.ts';
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
  expect(found).toEqual([1, 3]);
  expect(heldBack).toHaveLength(1);
  expect(holdRows(preview, { ...by, list: [] }).heldBack).toHaveLength(1);
});

test('of very many rows that come folded up the same go, stay, and can be typed in', async () => {
  const rows: PlannedRow[] = Array.from({ length: PACK + 20 }, (_, at) => ({
    ...rowWith(at % 40 === 3 ? 'Ask about her medication' : 'Plan the leaflet', `hash ${at}`),
    recordId: idOf(at + 1),
    flags: at % 4 === 0 ? [{ heading: 'Target', was: 'cut' as const, signs: '' }] : [],
    ...(at >= PACK + 15 && { record: null, change: 'gone' as const }),
  }));
  const draft = rowWith('Plan the leaflet', 'draft');
  const held = aHeldRow({}, { why: 'exporting.held.notAgreed', row: draft });
  const answers = new Set([releaseKey(draft, 'not-agreed')]);
  const taken = (of: RowList) =>
    holdInTurns(
      { ...aPreview(), rows: of, heldBack: [held] },
      { profile, list: sensitiveWords, answers, seen: new Map() },
      async () => {},
    );
  const packs = [packOf(rows.slice(0, PACK)), packOf(rows.slice(PACK))];
  const [plain, folded] = await Promise.all([
    taken(rows),
    taken(new FoldedRows(packs, rows.length)),
  ]);
  for (const list of ['rows', 'typed'] as const)
    expect([...folded[list]]).toEqual([...plain[list]]);
  expect([folded.heldBack, folded.released, folded.notes]).toEqual([
    ...[plain.heldBack, plain.released, plain.notes],
  ]);
  expect([plain.rows.length, plain.typed.length, plain.heldBack.length]).toEqual([
    ...[rows.length - 3 + 1, rows.length - 3 + 1 - 5, 3],
  ]);
  expect([...plain.typed].at(-1)?.hash).toBe('draft');
  expect([plain.notes.flagged.count, plain.notes.flagged.first.length]).toEqual([30, 20]);
});
