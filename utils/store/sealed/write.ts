import type { DBCoreMutateRequest, DBCoreMutateResponse } from 'dexie';
import type { SealableRecord } from '#utils/vault/seal.ts';
import { asked, idbRange, sourceOf } from './disk.ts';
import { findKeys, keyOf } from './find.ts';
import { type IndexShape, keysIn } from './keys-in.ts';
import { Plain } from './outside.ts';
import type { SealedTransaction } from './sealed-transaction.ts';
import { diskKey, shownRange, type TableShape } from './shape.ts';
import { look, type SealedWorld } from './world.ts';

const EQUAL = 1;
const only = (key: unknown) => ({ type: EQUAL, lower: key, upper: key });

/** What a record would stand under in an index that allows one only. */
interface Claim {
  index: IndexShape;
  under: unknown;
}

const claimsOf = ({ indexes }: TableShape, record: SealableRecord): Claim[] =>
  indexes
    .filter(({ unique }) => unique)
    .flatMap((index) => keysIn(index, record).map((under) => ({ index, under })));

const isSame = (a: Claim, b: Claim): boolean =>
  a.index.name === b.index.name && JSON.stringify(a.under) === JSON.stringify(b.under);

/** Whose each claim is on the disk. */
async function owners(
  world: SealedWorld,
  transaction: SealedTransaction,
  table: TableShape,
  claims: Claim[],
): Promise<unknown[]> {
  if (claims.length === 0) return [];
  const shown = await Plain.all(
    claims.map(({ index, under }) => shownRange(world.keys, table, index, only(under))),
  );
  return look(world, transaction, table.name, (store) =>
    Plain.all(
      shown.map((range, at) => {
        const index = claims[at]?.index;
        const keys = range && index && idbRange(range, world.ranges);
        if (!keys) throw new Error('Such an index cannot be kept unique.');
        return asked(sourceOf(store, index).getKey(keys));
      }),
    ),
  );
}

/** Which of some keys are on the disk. */
async function present(
  world: SealedWorld,
  transaction: SealedTransaction,
  table: TableShape,
  keys: string[],
): Promise<Set<string>> {
  const onDisk = await Plain.all(keys.map((key) => diskKey(world.keys, table, key)));
  const found = await look(world, transaction, table.name, (store) =>
    Plain.all(onDisk.map((key) => asked(store.getKey(key)))),
  );
  return new Set(keys.filter((_, at) => found[at] !== undefined));
}

const refusal = (): Error =>
  new DOMException('A mutation operation failed because of a constraint.', 'ConstraintError');

/** Puts or adds records to what is waiting; refuses those that the database itself would refuse. */
async function keep(
  world: SealedWorld,
  transaction: SealedTransaction,
  table: TableShape,
  type: 'add' | 'put',
  values: readonly SealableRecord[],
): Promise<DBCoreMutateResponse> {
  const records = values.map((value) => structuredClone(value));
  const keys = records.map((record) => keyOf(table, record));
  const claims = records.map((record) => claimsOf(table, record));
  const taken = await owners(world, transaction, table, claims.flat());
  const there = type === 'add' ? await present(world, transaction, table, keys) : new Set();
  const pending = transaction.pendingOf(table.name);
  const held = [...pending].flatMap(([key, record]) =>
    record === null ? [] : claimsOf(table, record).map((claim) => ({ key, ...claim })),
  );
  const failures: Record<number, Error> = {};
  let claimAt = 0;
  records.forEach((record, at) => {
    const key = keys[at] ?? '';
    const mine = claims[at] ?? [];
    const isTaken = mine.some((claim, each) => {
      const owner = taken[claimAt + each];
      const onDisk = owner !== undefined && owner !== key && !pending.has(String(owner));
      return onDisk || held.some((other) => other.key !== key && isSame(other, claim));
    });
    claimAt += mine.length;
    const waiting = pending.get(key);
    const isThere = waiting === undefined ? there.has(key) : waiting !== null;
    if (isTaken || (type === 'add' && isThere)) {
      failures[at] = refusal();
      return;
    }
    for (let each = held.length - 1; each >= 0; each--)
      if (held[each]?.key === key) held.splice(each, 1);
    held.push(...mine.map((claim) => ({ key, ...claim })));
    pending.set(key, record);
  });
  const numFailures = Object.keys(failures).length;
  return { numFailures, failures, results: keys, lastResult: keys.at(-1) };
}

/** Takes part in a transaction over a sealed store: what is written waits until all is said. */
export async function mutate(
  world: SealedWorld,
  transaction: SealedTransaction,
  table: TableShape,
  request: DBCoreMutateRequest,
): Promise<DBCoreMutateResponse> {
  transaction.mustRun();
  if (request.type === 'add' || request.type === 'put')
    return keep(world, transaction, table, request.type, request.values);
  const index = table.primaryKey;
  const keys =
    request.type === 'delete'
      ? request.keys.map(String)
      : await findKeys(world, transaction, table, { index, range: request.range });
  const pending = transaction.pendingOf(table.name);
  for (const key of keys) pending.set(key, null);
  return { numFailures: 0, failures: {}, results: keys, lastResult: undefined };
}
