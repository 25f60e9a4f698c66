import { byInterest, kindWords } from '#components/backup/kind-words.ts';
import { timeWords } from '#components/caseload/day-words.ts';
import type { Erasure } from '#utils/domain/erasure.ts';
import { retention } from '#utils/i18n/en/retention.ts';
import { sayer, t } from '#utils/i18n/t.ts';

/** What is said of records that go by themselves: its words come with it. */
export const tr = sayer(retention);

/** What went, in numbers, without a name. */
export const whatWent = (counts: Erasure['counts']): string =>
  Object.entries(counts)
    .filter(([table]) => table !== 'learners' && table !== 'sent')
    .sort(([a], [b]) => byInterest(a, b))
    .map(([table, count]) => t('privacy.count', { kind: kindWords(table), count }))
    .join(', ') || t('privacy.nothing');

/** The counts of several receipts as one. */
export function countsOfAll(receipts: readonly Erasure[]): Erasure['counts'] {
  const sums: Record<string, number> = {};
  for (const { counts } of receipts)
    for (const [table, count] of Object.entries(counts)) sums[table] = (sums[table] ?? 0) + count;
  return sums;
}

/** Receipts as a text to be kept where the college keeps such things. */
export const receiptText = (receipts: readonly Erasure[]): string =>
  [
    tr('retention.receiptHead'),
    ...receipts.map(({ at, id, counts }) =>
      tr('retention.receiptLine', { when: timeWords(at), id, what: whatWent(counts) }),
    ),
  ].join('\n\n');
