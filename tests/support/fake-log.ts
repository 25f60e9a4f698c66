import type { LogEntry } from '#utils/domain/log-entry.ts';
import { historyOf } from '#utils/domain/log-history.ts';
import { ok, refused } from '#utils/domain/result.ts';
import type { Services } from '#utils/services/types.ts';
import { reasonsFor } from '#utils/today/reasons.ts';
import { standingOf } from '#utils/today/standing.ts';
import { FAKE_NOW } from './fake-records.ts';
import { type FakeWorld, uuid } from './fake-services.ts';
import type { liveOver } from './live-over.ts';

interface Around {
  world: FakeWorld;
  live: ReturnType<typeof liveOver>['live'];
  change: <T>(what: () => T) => Promise<T>;
}

const TODAY = { day: FAKE_NOW.slice(0, 10), zone: 'Europe/London' };

/** Everything logged in the fake world, oldest first. */
const logIn = (world: FakeWorld): LogEntry[] => [...world.followUps.toReversed(), ...world.log];

function listOf(world: FakeWorld, limit: number) {
  const all = world.learners.flatMap((learner) => {
    const targets = world.targets.filter(({ learnerId }) => learnerId === learner.id);
    const log = logIn(world).filter(({ learnerId }) => learnerId === learner.id);
    const questions = world.questions.filter(({ learnerId }) => learnerId === learner.id);
    const totals = standingOf({ learner, targets, log, questions });
    const reasons = reasonsFor(totals, TODAY);
    return reasons.length > 0 ? [{ learner, totals, targets, reasons }] : [];
  });
  const isOff = (id: string) => world.snoozes.some(({ learnerId }) => learnerId === id);
  const on = all.filter(({ learner }) => !isOff(learner.id));
  const snoozed = world.snoozes.flatMap((snooze) => {
    const learner = world.learners.find(({ id }) => id === snooze.learnerId);
    return learner ? [{ learner, snooze }] : [];
  });
  return { rows: on.slice(0, limit), hasMore: on.length > limit, snoozed };
}

/** Logging, taking back, the timeline and Today in a world in memory. */
export function fakeLog({
  world,
  live,
  change,
}: Around): Pick<
  Services,
  | 'today'
  | 'timelineOf'
  | 'logContact'
  | 'takeBack'
  | 'correctEntry'
  | 'snooze'
  | 'endSnooze'
  | 'calendarTargets'
> {
  const about = (learnerId: string) => ({ id: uuid(), at: FAKE_NOW, learnerId, targetId: null });
  return {
    today: (limit) => live(() => listOf(world, limit)),
    timelineOf: (learnerId) =>
      live(() => ({
        happened: historyOf(logIn(world).filter((one) => one.learnerId === learnerId)).toReversed(),
        sent: new Map(),
        statements: new Map(world.targets.map(({ id, statement }) => [id, statement])),
      })),
    logContact: (learnerId, contact, draftKey) =>
      change(() => {
        if (draftKey) world.drafts.delete(draftKey);
        const entry = { ...about(learnerId), supersedes: null, kind: 'contact' as const, contact };
        world.log.push(entry);
        return ok(entry);
      }),
    takeBack: (id) =>
      change(() => {
        world.followUps = world.followUps.filter((one) => one.id !== id);
        const before = world.before.get(id);
        world.targets = world.targets.map((one) => (one.id === before?.id ? before : one));
        world.log = world.log.filter((one) => one.id !== id);
        return ok(undefined);
      }),
    correctEntry: (id, words) =>
      change(() => {
        const before = logIn(world).find((one) => one.id === id);
        if (before?.kind !== 'follow-up') return refused('errors.gone');
        const followUp = { ...before.followUp, ...words };
        const entry = { ...before, id: uuid(), supersedes: id, followUp };
        world.followUps.unshift(entry);
        return ok(entry);
      }),
    calendarTargets: async () =>
      ok(
        world.targets.flatMap((target) => {
          const learner = world.learners.find(({ id }) => id === target.learnerId);
          return learner ? [{ target, name: learner.name }] : [];
        }),
      ),
    snooze: (what) =>
      change(() => {
        const made = { id: uuid(), createdAt: FAKE_NOW, updatedAt: FAKE_NOW, rev: 1 };
        const snooze = { ...made, ...what, covers: {} };
        world.snoozes.push(snooze);
        return ok(snooze);
      }),
    endSnooze: (id) =>
      change(() => {
        world.snoozes = world.snoozes.filter((one) => one.id !== id);
        return ok(undefined);
      }),
  };
}
