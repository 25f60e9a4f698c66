import { cmp, type DBCoreKeyRange } from 'dexie';
import { isSealed, openedRecord, type SealableRecord } from '#utils/vault/seal.ts';
import { asked, idbRange, lastOf, sourceOf } from './disk.ts';
import { fieldsOf, type IndexShape, isNever, isWithin, keysIn } from './keys-in.ts';
import { Plain } from './outside.ts';
import type { SealedTransaction } from './sealed-transaction.ts';
import { diskKey, isInOrder, shownRange, type TableShape } from './shape.ts';
import { look, type SealedWorld, VaultChanged } from './world.ts';

/** A record, and what it was found under. */
export interface Found {
  at: unknown;
  key: string;
  value: SealableRecord;
}

/** What is looked for, and in which order it is wanted. */
export interface Ask {
  index: IndexShape;
  range: DBCoreKeyRange;
  limit?: number | undefined;
  isReversed?: boolean;
  /** Of those under one key the first only. */
  isUnique?: boolean;
}

/** So many are opened at once: enough to keep the browser busy, few enough to hold. */
const AT_ONCE = 1000;

/** The key of a record, as a text. */
export const keyOf = ({ primaryKey }: TableShape, record: SealableRecord): string =>
  String(record[fieldsOf(primaryKey)[0] ?? '']);

/** Opens records as they lie on the disk. @throws VaultChanged when one of them is not sealed */
export async function openAll(
  { keys }: Pick<SealedWorld, 'keys'>,
  table: string,
  stored: readonly SealableRecord[],
): Promise<SealableRecord[]> {
  const opened: SealableRecord[] = [];
  for (let at = 0; at < stored.length; at += AT_ONCE) {
    const portion = stored.slice(at, at + AT_ONCE).map((record) => {
      if (!isSealed(record)) throw new VaultChanged();
      return openedRecord(keys, table, record);
    });
    opened.push(...(await Plain.all(portion)));
  }
  return opened;
}

const finite = (limit: number | undefined): number | undefined =>
  limit === undefined || limit === Number.POSITIVE_INFINITY ? undefined : limit;

/** A range as far as the disk can answer it alone, in the right order. */
async function straight(
  world: SealedWorld,
  transaction: SealedTransaction,
  table: TableShape,
  { index, range, isUnique }: Ask,
) {
  const shown = await shownRange(world.keys, table, index, range);
  const isPlain = transaction.pendingOf(table.name).size === 0 && !index.multiEntry && !isUnique;
  return { shown, isStraight: shown !== null && isPlain && isInOrder(table, index) };
}

async function onDisk(
  world: SealedWorld,
  transaction: SealedTransaction,
  table: TableShape,
  ask: Ask,
  shown: DBCoreKeyRange | null,
  isStraight: boolean,
): Promise<SealableRecord[]> {
  const range = shown === null ? undefined : idbRange(shown, world.ranges);
  const limit = isStraight ? finite(ask.limit) : undefined;
  return look(world, transaction, table.name, async (store) => {
    const source = shown === null ? store : sourceOf(store, ask.index);
    if (isStraight && ask.isReversed && limit !== undefined) return lastOf(source, range, limit);
    const all: SealableRecord[] = await asked(source.getAll(range, limit));
    return isStraight && ask.isReversed ? all.toReversed() : all;
  });
}

/** The same as the disk gave, with what is waiting in its place. */
function withPending(
  transaction: SealedTransaction,
  table: TableShape,
  records: readonly SealableRecord[],
): Map<string, SealableRecord> {
  const all = new Map(records.map((record) => [keyOf(table, record), record]));
  for (const [key, record] of transaction.pendingOf(table.name)) {
    if (record === null) all.delete(key);
    else all.set(key, structuredClone(record));
  }
  return all;
}

/** Finds records, in order: those on the disk and those that wait to be written, as one. */
export async function find(
  world: SealedWorld,
  transaction: SealedTransaction,
  table: TableShape,
  ask: Ask,
): Promise<Found[]> {
  const { index, range, limit, isReversed, isUnique } = ask;
  if (isNever(range) || limit === 0) return [];
  const { shown, isStraight } = await straight(world, transaction, table, ask);
  const stored = await onDisk(world, transaction, table, ask, shown, isStraight);
  const records = await openAll(world, table.name, stored);
  if (isStraight)
    return records.map((value) => ({
      at: keysIn(index, value)[0],
      key: keyOf(table, value),
      value,
    }));
  const found = [...withPending(transaction, table, records)]
    .flatMap(([key, value]) =>
      keysIn(index, value)
        .filter((at) => isWithin(at, range))
        .map((at) => ({ at, key, value })),
    )
    .sort((a, b) => cmp(a.at, b.at) || cmp(a.key, b.key))
    .filter((one, at, all) => !isUnique || at === 0 || cmp(all[at - 1]?.at, one.at) !== 0);
  return (isReversed ? found.toReversed() : found).slice(0, limit);
}

/** The keys of what `find` would find; nothing is opened where the disk shows them. */
export async function findKeys(
  world: SealedWorld,
  transaction: SealedTransaction,
  table: TableShape,
  ask: Ask,
): Promise<string[]> {
  if (isNever(ask.range) || ask.limit === 0) return [];
  const { shown, isStraight } = await straight(world, transaction, table, ask);
  if (!isStraight || shown === null || ask.isReversed)
    return (await find(world, transaction, table, ask)).map(({ key }) => key);
  return look(world, transaction, table.name, async (store) => {
    const source = sourceOf(store, ask.index);
    const keys = await asked(source.getAllKeys(idbRange(shown, world.ranges), finite(ask.limit)));
    return keys.map(String);
  });
}

/** How many `find` would find; nothing is opened where the disk can count. */
export async function countOf(
  world: SealedWorld,
  transaction: SealedTransaction,
  table: TableShape,
  ask: Ask,
): Promise<number> {
  if (isNever(ask.range)) return 0;
  const { shown } = await straight(world, transaction, table, ask);
  if (shown === null || transaction.pendingOf(table.name).size > 0)
    return (await find(world, transaction, table, ask)).length;
  return look(world, transaction, table.name, (store) =>
    asked(sourceOf(store, ask.index).count(idbRange(shown, world.ranges))),
  );
}

/** The records under some keys, in their order. */
export async function getMany(
  world: SealedWorld,
  transaction: SealedTransaction,
  table: TableShape,
  keys: readonly unknown[],
): Promise<(SealableRecord | undefined)[]> {
  const pending = transaction.pendingOf(table.name);
  const asks = [...new Set(keys.map(String))].filter((key) => !pending.has(key));
  const onDisk = await Plain.all(asks.map((key) => diskKey(world.keys, table, key)));
  const stored: (SealableRecord | undefined)[] = await look(
    world,
    transaction,
    table.name,
    (store) => Plain.all(onDisk.map((key) => asked(store.get(key)))),
  );
  const there = stored.filter((record) => record !== undefined);
  const known = withPending(transaction, table, await openAll(world, table.name, there));
  return keys.map((key) => known.get(String(key)));
}
