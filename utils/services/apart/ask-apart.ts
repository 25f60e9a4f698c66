import type { ExportBatch } from '#utils/domain/export-batch.ts';
import type { RecordId } from '#utils/domain/ids.ts';
import { ok, type Result, refused } from '#utils/domain/result.ts';
import type { MessageKey } from '#utils/i18n/t.ts';
import type { ExportPlan, HeldRow } from '#utils/mis/plan-export.ts';
import { FoldedRows, type RowPack, type ShownRow, shownOf } from '#utils/mis/row-list.ts';
import type { Store } from '#utils/store/db.ts';
import type { TellHowFar } from '#utils/store/how-far.ts';
import { opened } from '#utils/store/opened.ts';
import type { ExportPreview } from '../export-types.ts';
import { stoppable } from '../export-work.ts';
import type { LongWork } from '../long-work.ts';
import type { Writer } from '../writing/write-in-worker.ts';
import type { FromApart, ToApart } from './messages.ts';

/** Fewer records than this are gone through, and fewer rows answered for, before a worker has started. */
const FEW = { records: 3000, rows: 500 };
/** What a worker says that could not get into the store; nothing is done then. */
const SHUT: ReadonlySet<MessageKey> = new Set([
  'errors.storeLocked',
  'errors.storeMissing',
  'errors.storeFailed',
]);
/** Rows that were shown are handed over so many at a time. */
const SHOWN = 1000;

/** Asks something, and hears what comes until it is answered. Rejects when it is stopped, or when the worker cannot go on. */
const ask = <T>(
  worker: Writer,
  message: ToApart,
  hear: (told: FromApart, give: (value: T) => void) => void,
  signal?: AbortSignal,
): Promise<T> =>
  new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const stopped = () => reject(signal?.reason);
    const over = (settle: () => void) => {
      signal?.removeEventListener('abort', stopped);
      settle();
    };
    signal?.addEventListener('abort', stopped);
    const broken = () => over(() => reject(new Error('The worker could not go on')));
    worker.onmessage = ({ data }: MessageEvent<FromApart>) =>
      data.say === 'failed' ? broken() : hear(data, (value) => over(() => resolve(value)));
    worker.onerror = broken;
    worker.postMessage(message);
  });

type Ended<T> = Result<T, MessageKey>;

/** Hands over the rows that were shown; the page answers meanwhile. */
async function handShown(worker: Writer, shown: Iterable<ShownRow>, signal?: AbortSignal) {
  const rest = stoppable(signal);
  let rows: ShownRow[] = [];
  const hand = () => {
    worker.postMessage({ say: 'shown', rows } satisfies ToApart);
    rows = [];
  };
  for (const { recordId, hash } of shownOf(shown)) {
    rows.push({ recordId, hash });
    if (rows.length >= SHOWN) hand();
    await rest();
  }
  hand();
}

const forBatch = (told: FromApart, give: (batch: Ended<ExportBatch>) => void) => {
  if (told.say === 'batch') give(told.batch);
};

/**
 * Has a worker do what takes long, so that the page can be used meanwhile: it reads the store itself, and what it found comes folded up. What is
 * short is done `here`, and so is everything over a sealed store, whose keys the page keeps.
 *
 * @param start makes a worker; each piece of work has one of its own
 * @param few test seam
 */
export function workApart(
  start: () => Writer,
  db: Store,
  here: LongWork,
  few: typeof FEW = FEW,
): LongWork {
  const isOpen = async (isLong: () => Promise<boolean>): Promise<boolean> => {
    try {
      await opened(db);
      return db.lock.vault === null && (await isLong());
    } catch {
      // Whoever does it here finds the sentence for it.
      return false;
    }
  };
  const isLongStore = () =>
    isOpen(async () => (await db.targets.count()) + (await db.log.count()) > few.records);
  const isLongBatch = (id: string) =>
    isOpen(async () => ((await db.exports.get(id))?.rowCount ?? 0) > few.rows);

  /** By a worker; here where it is locked out, or cannot go on before anything was noted. */
  async function apart<T>(
    work: (worker: Writer) => Promise<Ended<T>>,
    otherwise: () => Promise<Ended<T>>,
    signal?: AbortSignal,
  ): Promise<Ended<T>> {
    const worker = start();
    try {
      const ended = await work(worker);
      if (ended.ok) return ended;
      worker.terminate();
      return SHUT.has(ended.why) ? otherwise() : ended;
    } catch {
      worker.terminate();
      return signal?.aborted ? refused('profiles.cancelled') : otherwise();
    }
  }

  /** A plan, whose rows come folded up. */
  const planBy = async (worker: Writer, message: ToApart, signal?: AbortSignal) => {
    const packs: RowPack[] = [];
    const heldBack: HeldRow[] = [];
    type Planned = (FromApart & { say: 'planned' })['plan'];
    const hear = (told: FromApart, give: (plan: Planned) => void) => {
      if (told.say === 'pack') packs.push(told.pack);
      if (told.say === 'held') heldBack.push(...told.rows);
      if (told.say === 'planned') give(told.plan);
    };
    const found = await ask<Planned>(worker, message, hear, signal);
    worker.terminate();
    if (!found.ok) return found;
    const { count, ...short } = found.value;
    return ok({ ...short, heldBack, rows: new FoldedRows(packs, count) });
  };

  const plan: LongWork['plan'] = async (what, signal) => {
    if (!(await isLongStore())) return here.plan(what, signal);
    const message: ToApart = { say: 'plan', store: db.name, what };
    const work = (worker: Writer) => planBy(worker, message, signal);
    return apart<ExportPreview>(work, () => here.plan(what, signal), signal);
  };

  const tryOut: LongWork['tryOut'] = async (profile) => {
    if (!(await isLongStore())) return here.tryOut(profile);
    const work = async (worker: Writer) => {
      const tried = await planBy(worker, { say: 'try', store: db.name, profile });
      return tried.ok ? ok({ ...tried.value, rows: [...tried.value.rows] }) : tried;
    };
    return apart<ExportPlan>(work, () => here.tryOut(profile));
  };

  const make: LongWork['make'] = async (sending, shown, making) => {
    const { signal, onProgress } = making;
    if (!(await isLongStore())) return here.make(sending, shown, making);
    const work = async (worker: Writer) => {
      await handShown(worker, shown, signal);
      type Made = Ended<Uint8Array<ArrayBuffer>>;
      const hear = (told: FromApart, give: (bytes: Made) => void) => {
        if (told.say === 'written') onProgress?.(told.done, told.total);
        if (told.say === 'made') give(told.bytes);
      };
      const bytes = await ask<Made>(worker, { say: 'make', store: db.name, sending }, hear, signal);
      if (!bytes.ok) return bytes;
      // It keeps the rows until they are noted.
      return ok({
        bytes: bytes.value,
        note: (file: (ToApart & { say: 'note' })['file']) =>
          ask(worker, { say: 'note', file }, forBatch)
            .catch(() => refused('errors.storeFailed' as const))
            .finally(() => worker.terminate()),
        drop: () => worker.terminate(),
      });
    };
    return apart(work, () => here.make(sending, shown, making), signal);
  };

  const said = async (
    message: ToApart & { id: RecordId },
    tell: TellHowFar | undefined,
    otherwise: () => Promise<Ended<ExportBatch>>,
  ) => {
    if (!(await isLongBatch(message.id))) return otherwise();
    const hear: typeof forBatch = (told, give) => {
      if (told.say === 'kept') tell?.(told.part);
      forBatch(told, give);
    };
    const work = (worker: Writer) => ask(worker, message, hear).finally(() => worker.terminate());
    return apart(work, otherwise);
  };

  return {
    plan,
    tryOut,
    make,
    answer: (id, state, tell) =>
      said({ say: 'answer', store: db.name, id, state }, tell, () => here.answer(id, state, tell)),
    isThere: (id, tell) =>
      said({ say: 'is-there', store: db.name, id }, tell, () => here.isThere(id, tell)),
  };
}
