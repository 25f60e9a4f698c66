import { beforeEach, describe, expect, test } from 'vitest';
import type { Retention } from '#utils/domain/retention.ts';
import type { Clock, Day } from '#utils/domain/time.ts';
import { NOTICE_DAYS, plusDays, type RetentionNotes } from '#utils/retention/announced.ts';
import { createRetentionServices } from '#utils/services/retention-services.ts';
import { answerBatch } from '#utils/store/answer-batch.ts';
import type { Store } from '#utils/store/db.ts';
import { writeDraft } from '#utils/store/drafts.ts';
import { lastSentBy } from '#utils/store/export-queries.ts';
import { logContact } from '#utils/store/log-contact.ts';
import { setStatus } from '#utils/store/set-status.ts';
import { download, fileOf } from './cases/export-files.ts';
import { freshStore } from './fresh-store.ts';
import { oneTarget } from './made-up.ts';

const START = '2026-11-23';
const DAYS = 30;

/** A clock that a test sets on. */
function settable() {
  let [day, ticks]: [Day, number] = [START, 0];
  const clock: Clock = {
    now: () => new Date(Date.parse(`${day}T09:00:00.000Z`) + 1000 * ticks++).toISOString(),
    today: () => day,
  };
  const goTo = (next: Day): void => {
    day = next;
  };
  return { clock, goTo };
}

/** A device with a rule, over a store of its own. */
function device(db: Store, clock: Clock, rule: Partial<Retention>) {
  let notes: unknown = null;
  const services = createRetentionServices(db, clock, {
    rule: async () => ({ daysAfterExport: null, yearEnd: null, ...rule }),
    read: async () => notes,
    write: async (now: RetentionNotes) => {
      notes = structuredClone(now);
    },
  });
  const plan = async () => {
    const lines = await services.retentionPlan();
    return lines.ok ? lines.value : [];
  };
  return {
    ...services,
    plan,
    notes: () => JSON.stringify(notes),
    /** What the workspace does when it is opened and looked at. */
    open: async () => {
      const gone = await services.eraseDue();
      const lines = await plan();
      if (lines.length > 0) await services.noteAnnounced(lines);
      return { gone: gone.ok ? gone.value : null, lines };
    },
  };
}

async function inMis(db: Store, targetId: string, clock: Clock): Promise<void> {
  const batch = await download(db, await fileOf(db, targetId), clock);
  await answerBatch(db, batch.id, 'acknowledged', clock);
}

describe('records whose time is over', () => {
  let db: Store;
  let time: ReturnType<typeof settable>;
  let id: string;
  let targetId: string;
  const due = plusDays(START, DAYS);
  const announcedOn = plusDays(due, -NOTICE_DAYS);

  /** One learner whose target was met and is in the MIS, beside one in the middle of things. */
  beforeEach(async () => {
    db = freshStore();
    time = settable();
    const { learner, target } = await oneTarget(db, time.clock);
    [id, targetId] = [learner.id, target.id];
    await setStatus(db, target.id, 'met', '', time.clock);
    await oneTarget(db, time.clock, '2');
  });

  const opening = async (rule: Partial<Retention>) => {
    await inMis(db, targetId, time.clock);
    return device(db, time.clock, rule);
  };
  const isThere = async () => (await db.learners.get(id)) !== undefined;

  test('are announced, and go on the day that was said; nobody else does', async () => {
    const mine = await opening({ daysAfterExport: DAYS });
    time.goTo(plusDays(announcedOn, -1));
    expect((await mine.open()).lines).toEqual([]);
    time.goTo(announcedOn);
    const { lines, gone } = await mine.open();
    expect(gone).toEqual([]);
    expect(lines).toMatchObject([{ learnerId: id, goesOn: due, why: 'exported', hold: null }]);
    time.goTo(plusDays(due, -1));
    expect((await mine.open()).gone).toEqual([]);
    time.goTo(due);
    const last = await mine.open();
    expect(last.gone).toMatchObject([
      { id, why: 'retention', counts: { learners: 1, targets: 1 } },
    ]);
    expect(last.lines).toEqual([]);
    expect(await isThere()).toBe(false);
    expect(await db.learners.count()).toBe(1);
    const receipts = await mine.retentionReceipts();
    expect(receipts).toMatchObject({ ok: true, value: [{ id }] });
    expect((await mine.open()).gone).toEqual([]);
    expect(mine.notes()).not.toContain(id);
  });

  test('never go unannounced: a computer that was off on the day announces first, and then waits', async () => {
    const mine = await opening({ daysAfterExport: DAYS });
    const back = plusDays(due, 100);
    time.goTo(back);
    expect(await mine.open()).toMatchObject({
      gone: [],
      lines: [{ meant: due, goesOn: plusDays(back, NOTICE_DAYS) }],
    });
    time.goTo(plusDays(back, NOTICE_DAYS - 1));
    expect((await mine.open()).gone).toEqual([]);
    time.goTo(plusDays(back, NOTICE_DAYS));
    expect((await mine.open()).gone).toHaveLength(1);
  });

  test('nor by a plan that nobody was shown', async () => {
    const mine = await opening({ daysAfterExport: DAYS });
    time.goTo(announcedOn);
    await mine.plan();
    time.goTo(plusDays(due, 50));
    expect(await mine.eraseDue()).toEqual({ ok: true, value: [] });
    expect(await isThere()).toBe(true);
  });

  test('nor by a clock that ran ahead for a day', async () => {
    const mine = await opening({ daysAfterExport: DAYS, yearEnd: '07-31' });
    time.goTo('2031-01-01');
    await mine.open();
    time.goTo(plusDays(START, 1));
    expect(await mine.open()).toEqual({ gone: [], lines: [] });
    expect(await isThere()).toBe(true);
  });

  test('stay where the mentor keeps them longer, and are announced again', async () => {
    const mine = await opening({ daysAfterExport: DAYS });
    time.goTo(announcedOn);
    await mine.open();
    const until = plusDays(due, 30);
    await mine.keepUntil(id, until);
    time.goTo(due);
    expect(await mine.open()).toEqual({ gone: [], lines: [] });
    time.goTo(until);
    expect(await mine.open()).toMatchObject({
      gone: [],
      lines: [{ goesOn: plusDays(until, NOTICE_DAYS) }],
    });
    time.goTo(plusDays(until, NOTICE_DAYS));
    expect((await mine.open()).gone).toHaveLength(1);
  });

  test('stay when something new is said of them meanwhile', async () => {
    const mine = await opening({ daysAfterExport: DAYS });
    time.goTo(announcedOn);
    await mine.open();
    const contact = { how: 'meeting' as const, on: announcedOn, note: '', confidence: null };
    await logContact(db, id, contact, null, time.clock);
    time.goTo(due);
    expect(await mine.open()).toEqual({ gone: [], lines: [] });
    expect(await isThere()).toBe(true);
  });

  test.each<[string, () => Promise<unknown>]>([
    ['unfinished text', () => writeDraft(db, `contact/${id}`, { typed: 'half' }, time.clock)],
    ['a change that the MIS has not', () => setStatus(db, targetId, 'partly-met', '', time.clock)],
    [
      'a file that nobody has answered for',
      async () => download(db, await fileOf(db, targetId, 'h2'), time.clock),
    ],
  ])('stay at the end of the year while there is %s', async (_, begin) => {
    const mine = await opening({ yearEnd: '12-18' });
    await begin();
    time.goTo('2026-12-10');
    const lines = (await mine.open()).lines.filter(({ learnerId }) => learnerId === id);
    expect(lines).toMatchObject([{ meant: '2026-12-18' }]);
    expect(lines[0]?.hold).not.toBe(null);
    time.goTo('2027-03-01');
    await mine.open();
    time.goTo('2027-06-01');
    expect((await mine.open()).gone).toEqual([]);
    expect(await isThere()).toBe(true);
  });

  test('are not reported to the MIS as withdrawn: it keeps them', async () => {
    const mine = await opening({ daysAfterExport: DAYS });
    expect((await lastSentBy(db, 'default', 'targets')).has(targetId)).toBe(true);
    time.goTo(announcedOn);
    await mine.open();
    time.goTo(due);
    await mine.open();
    expect((await lastSentBy(db, 'default', 'targets')).size).toBe(0);
    const kept = [await db.exports.toArray(), await db.rows.toArray()];
    expect(JSON.stringify(kept)).not.toContain(targetId);
    expect(kept[1]).toHaveLength(1);
  });

  test('go in no way at all without a rule, whatever was announced', async () => {
    let rule: Partial<Retention> = { daysAfterExport: DAYS };
    await inMis(db, targetId, time.clock);
    const mine = device(db, time.clock, rule);
    time.goTo(announcedOn);
    await mine.open();
    rule = {};
    time.goTo(due);
    const off = device(db, time.clock, rule);
    expect(await off.open()).toEqual({ gone: [], lines: [] });
    expect(await isThere()).toBe(true);
  });

  test('a stored note that is no such thing announces anew and erases nothing', async () => {
    await inMis(db, targetId, time.clock);
    const services = createRetentionServices(db, time.clock, {
      rule: async () => ({ daysAfterExport: DAYS, yearEnd: null }),
      read: async () => ({ announced: { [id]: 'yesterday' }, keptUntil: 7 }),
      write: async () => {},
    });
    time.goTo(plusDays(due, 40));
    expect(await services.eraseDue()).toEqual({ ok: true, value: [] });
    const plan = await services.retentionPlan();
    expect(plan.ok && plan.value).toMatchObject([{ goesOn: plusDays(due, 40 + NOTICE_DAYS) }]);
  });
});
