import '#utils/i18n/rest-texts.ts';
import * as z from 'zod/mini';
import { daysOn } from '#utils/days/local-day.ts';
import { ok, refused } from '#utils/domain/result.ts';
import type { Clock } from '#utils/domain/time.ts';
import { systemClock } from '#utils/platform/clock.ts';
import { SAMPLE_STORE } from '#utils/sample/marked-work.ts';
import {
  TOUR_START,
  TOUR_STEPS,
  type TourProgress,
  withDone,
  withSkipped,
} from '#utils/sample/tour.ts';
import { attempt } from '#utils/store/attempt.ts';
import { openStore, type Store } from '#utils/store/db.ts';
import { readDraft, writeDraft } from '#utils/store/drafts.ts';
import { live } from '#utils/store/live.ts';
import { allRecords, emptyStore, putRecords } from '#utils/store/whole-store.ts';
import { samplePage, sampleServices } from './sample-screens.ts';
import type { SampleScreens, SampleServices, SampleWorld } from './sample-types.ts';
import type { Services } from './types.ts';

const PROGRESS = 'tour/progress';
const DAY_MS = 86_400_000;

const steps = z.catch(z.array(z.enum(TOUR_STEPS)), []);
const Progress = z.object({ done: steps, skipped: steps, ahead: z.catch(z.int(), 0) });

const readProgress = async (db: Store): Promise<TourProgress> => {
  const read = z.safeParse(Progress, await readDraft(db, PROGRESS));
  return read.success ? read.data : TOUR_START;
};

/** A clock that is some days ahead. */
export const aheadOf = (clock: Clock, days: () => number): Clock => ({
  now: () => new Date(Date.parse(clock.now()) + days() * DAY_MS).toISOString(),
  today: () => daysOn(clock.today(), days()),
});

/** How many days there are until the first open target is due. */
async function daysToFirstDue(db: Store, clock: Clock): Promise<number> {
  const open = await db.targets.where('status').anyOf('draft', 'agreed', 'in-progress').toArray();
  const [first] = open.flatMap(({ due }) => due ?? []).sort();
  const today = Temporal.PlainDate.from(clock.today());
  return first ? Math.max(0, today.until(first).days) : 0;
}

/** The tour's world over an opened store. */
function worldOver(db: Store, real: Services, screens: SampleScreens, clock: Clock): SampleWorld {
  let ahead = 0;
  const sampleClock = aheadOf(clock, () => ahead);
  const change = (to: (progress: TourProgress) => TourProgress) =>
    attempt(db, () =>
      db.transaction('rw', [db.drafts], async () => {
        const before = await readProgress(db);
        const after = to(before);
        if (after !== before) await writeDraft(db, PROGRESS, after, clock);
        ahead = after.ahead;
      }),
    );
  const note: SampleWorld['note'] = async (step, how) => {
    await change((progress) =>
      how === 'done' ? withDone(progress, step) : withSkipped(progress, step),
    );
  };
  const noteDone = (step: TourProgress['done'][number]) => void note(step, 'done');
  const page = samplePage(screens, sampleClock, noteDone);
  return {
    services: sampleServices({ db, real, page, screens, clock: sampleClock, noteDone }),
    progress: () =>
      live(db, async () => {
        const progress = await readProgress(db);
        ahead = progress.ahead;
        return progress;
      }),
    note,
    passTime: async () => {
      const days = await attempt(db, () => daysToFirstDue(db, sampleClock));
      if (days.ok && days.value > 0)
        await change((progress) => ({ ...progress, ahead: progress.ahead + days.value }));
    },
    restart: async () => {
      ahead = 0;
      return attempt(db, () => emptyStore(db));
    },
  };
}

/**
 * What works on the sample.
 * @param real the services of the page that it is shown in
 * @param noteKept told whenever the sample's store comes or goes
 */
export function createSampleWork(
  real: () => Services,
  noteKept: (isKept: boolean) => Promise<void>,
  clock: Clock = systemClock,
  open = (): Store => openStore(SAMPLE_STORE),
): Omit<SampleServices, 'isSampleKept'> {
  return {
    openSample: async (screens) => {
      const db = open();
      const world = worldOver(db, real(), screens, clock);
      const progress = await attempt(db, () => readProgress(db));
      if (!progress.ok) return progress;
      await noteKept(true).catch(() => undefined);
      return ok(world);
    },
    removeSample: async () => {
      const db = open();
      const taken = await attempt(db, () => allRecords(db));
      try {
        await db.delete();
        await noteKept(false);
      } catch {
        return refused('errors.storeFailed');
      }
      return taken;
    },
    putSampleBack: async (records) => {
      const db = open();
      const put = await attempt(db, () => putRecords(db, records));
      db.close();
      if (put.ok) await noteKept(true).catch(() => undefined);
      return put;
    },
  };
}
