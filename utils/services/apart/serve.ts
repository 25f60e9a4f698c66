import type { ExportBatch } from '#utils/domain/export-batch.ts';
import { ok, type Result, refused } from '#utils/domain/result.ts';
import type { Clock } from '#utils/domain/time.ts';
import type { MessageKey } from '#utils/i18n/t.ts';
import { PACK, packOf, type ShownRow } from '#utils/mis/row-list.ts';
import { fileWriter, joined } from '#utils/mis/write-file.ts';
import type { Store } from '#utils/store/db.ts';
import type { TellHowFar } from '#utils/store/how-far.ts';
import { inPortions } from '#utils/store/read-in-portions.ts';
import type { ExportPreview, WriteRows } from '../export-types.ts';
import { type LongWork, type MadeFile, workHere } from '../long-work.ts';
import type { Outcome } from '../types.ts';
import type { FromApart, ToApart } from './messages.ts';

/** What a worker's own end of the line is to it. */
export interface ApartLine {
  addEventListener(type: 'message', listen: (event: MessageEvent<ToApart>) => void): void;
  postMessage(message: FromApart, transfer: Transferable[]): void;
}

/** So many rows are written before it is said how many. */
const WRITTEN = 1000;
/** Rows that stay behind are handed over as they are, which takes the page longer than bytes do. */
const HELD = 50;

/** Writes a file here and now: nobody draws or waits in a worker. */
const writeNow: WriteRows = async (profile, rows, { onProgress }) => {
  const writer = fileWriter(profile);
  let done = 0;
  for (const portion of inPortions(rows, WRITTEN)) {
    writer.add(portion);
    done += portion.length;
    onProgress?.(done, rows.length);
  }
  return joined(writer.end());
};

/**
 * Does the long work of an export as it is told over the line, over a store of its own. One that is sealed stays shut to it: the keys stay with
 * the page, which does the work itself.
 */
export function serveApart(
  line: ApartLine,
  { open, clock }: { open: (name: string) => Store; clock: Clock },
): void {
  const shown: ShownRow[] = [];
  let made: MadeFile | null = null;
  const answer = (message: FromApart, transfer: Transferable[] = []) =>
    line.postMessage(message, transfer);
  const workOn = (name: string): LongWork => workHere(open(name), clock, writeNow);

  function handRows({ rows, heldBack }: ExportPreview): void {
    for (let at = 0; at < rows.length; at += PACK) {
      const pack = packOf(rows.slice(at, at + PACK));
      answer({ say: 'pack', pack }, [pack.bytes.buffer]);
    }
    for (const portion of inPortions(heldBack, HELD)) answer({ say: 'held', rows: portion });
  }

  async function handPlan(found: Result<ExportPreview, MessageKey>): Promise<void> {
    if (!found.ok) return answer({ say: 'planned', plan: found });
    handRows(found.value);
    const { rows, heldBack: _held, ...short } = found.value;
    // What the MIS has is noted by now, and of no use to a page.
    answer({ say: 'planned', plan: ok({ ...short, inMis: [], count: rows.length }) });
  }

  async function make({ store, sending }: ToApart & { say: 'make' }): Promise<void> {
    const file = await workOn(store).make(sending, shown, {
      onProgress: (done, total) => answer({ say: 'written', done, total }),
    });
    if (!file.ok) return answer({ say: 'made', bytes: file });
    made = file.value;
    const { bytes } = file.value;
    answer({ say: 'made', bytes: ok(bytes) }, [bytes.buffer]);
  }

  const tell: TellHowFar = (part) => answer({ say: 'kept', part });
  const kept = async (batch: Outcome<ExportBatch>) => answer({ say: 'batch', batch: await batch });

  const follow = async (told: ToApart): Promise<void> => {
    switch (told.say) {
      case 'shown':
        shown.push(...told.rows);
        return;
      case 'plan':
        return handPlan(await workOn(told.store).plan(told.what));
      case 'try':
        return handPlan(await workOn(told.store).tryOut(told.profile));
      case 'make':
        return make(told);
      case 'note':
        return kept(made?.note(told.file) ?? Promise.resolve(refused('errors.gone')));
      case 'answer':
        return kept(workOn(told.store).answer(told.id, told.state, tell));
      case 'is-there':
        return kept(workOn(told.store).isThere(told.id, tell));
    }
  };
  line.addEventListener(
    'message',
    ({ data }) =>
      // A promise that is rejected in a worker is told to nobody.
      void follow(data).catch(() => answer({ say: 'failed' })),
  );
}
