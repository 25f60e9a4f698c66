import type { FollowUp } from '#utils/domain/log-entry.ts';
import { ok, refused } from '#utils/domain/result.ts';
import { type Target, TargetWording } from '#utils/domain/target.ts';
import { type TargetStatus, untouchedStatus } from '#utils/domain/target-status.ts';
import type { SaveTarget, Services } from '#utils/services/types.ts';
import { FAKE_NOW, fakeTarget } from './fake-records.ts';
import { type FakeWorld, uuid } from './fake-services.ts';

function saveTarget(world: FakeWorld, what: SaveTarget) {
  const { wording, draftKey, draftLeft, assessment, follows = null, ...rest } = what;
  const said = { assessment: assessment?.state ?? null, deadline: assessment?.deadline ?? null };
  const status = untouchedStatus(wording);
  const target = fakeTarget({ id: uuid(), ...wording, ...rest, ...said, follows, status });
  if (assessment) world.choices.push(assessment);
  world.targets.push(target);
  if (draftKey) world.drafts.delete(draftKey);
  if (draftLeft) world.drafts.set(draftLeft.key, structuredClone(draftLeft.value));
  return target;
}

/** Before and after, so that a target which was there from the start has a first wording too. */
function noteWording(world: FakeWorld, target: Target) {
  const about = { learnerId: target.learnerId, targetId: target.id, supersedes: null };
  const wording = TargetWording.parse(target);
  world.wordings.push({ kind: 'reworded', id: uuid(), at: FAKE_NOW, ...about, wording });
}

function statusAfter({ outcome, decision }: FollowUp): TargetStatus {
  if (outcome === 'done') return 'met';
  if (decision === 'drop') return 'withdrawn';
  return decision === 'smaller' ? 'not-met' : 'in-progress';
}

function logFollowUp(world: FakeWorld, target: Target, followUp: FollowUp) {
  const id = uuid();
  world.before.set(id, structuredClone(target));
  target.status = statusAfter(followUp);
  target.due = followUp.nextOn ?? target.due;
  world.followUps.unshift({
    kind: 'follow-up',
    id,
    at: FAKE_NOW,
    learnerId: target.learnerId,
    targetId: target.id,
    supersedes: null,
    followUp,
  });
  return target;
}

/** What the fake targets need of the fake world. */
interface Around {
  world: FakeWorld;
  /** Does one thing to the world and tells the live values. */
  change: <T>(what: () => T) => Promise<T>;
}

/** Setting, rewording, ticking and following up targets in a world in memory. */
export function fakeTargets({
  world,
  change,
}: Around): Pick<
  Services,
  'saveTarget' | 'rewordTarget' | 'setStatus' | 'tickStep' | 'logFollowUp'
> {
  const withTarget = <T>(id: string, what: (target: Target) => T) =>
    change(() => {
      const at = world.targets.findIndex((target) => target.id === id);
      const copy = structuredClone(world.targets[at]);
      if (!copy) return refused('shell.name');
      world.targets[at] = copy;
      what(copy);
      return ok(copy);
    });
  return {
    saveTarget: (what) => change(() => ok(saveTarget(world, what))),
    rewordTarget: (id, wording, choice) =>
      withTarget(id, (target) => {
        noteWording(world, target);
        Object.assign(target, wording);
        noteWording(world, target);
        if (choice) target.assessment = choice.state;
        if (choice) world.choices.push(choice);
      }),
    setStatus: (id, to) =>
      withTarget(id, (target) => {
        target.status = to;
        if (to === 'agreed') target.agreedOn ??= FAKE_NOW.slice(0, 10);
        if (to === 'draft') target.agreedOn = null;
      }),
    tickStep: (id, stepId, done) =>
      withTarget(id, ({ steps }) => {
        for (const step of steps) if (step.id === stepId) step.done = done;
      }),
    logFollowUp: (id, followUp, draftKey) =>
      withTarget(id, (target) => {
        if (draftKey) world.drafts.delete(draftKey);
        logFollowUp(world, target, followUp);
      }).then((result) =>
        result.ok ? ok({ target: result.value, entryId: world.followUps[0]?.id ?? '' }) : result,
      ),
  };
}
