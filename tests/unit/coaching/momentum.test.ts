import { describe, expect, test } from 'vitest';
import { fallIn } from '#utils/coaching/fall.ts';
import { momentum } from '#utils/coaching/momentum.ts';
import { confidenceLine } from '#utils/domain/confidence.ts';
import type { FollowUp, FollowUpEntry, LogEntry } from '#utils/domain/log-entry.ts';
import { ApproachName, emptyProfile } from '#utils/domain/profile.ts';
import { aFollowUp, aTarget, idOf } from '../mis/made-up.ts';

let made = 500;
const at = (day: number) => `2026-11-${String(day).padStart(2, '0')}T09:00:00.000Z`;
const followUp = (day: number, some: Partial<FollowUp>): FollowUpEntry => {
  const entry = aFollowUp();
  const followUp = { ...entry.followUp, confidence: null, ...some };
  return { ...entry, id: idOf(made++), at: at(day), followUp };
};
const review = (day: number, confidence: number | null): LogEntry => ({
  id: idOf(made++),
  at: at(day),
  learnerId: idOf(1),
  targetId: null,
  supersedes: null,
  kind: 'review',
  reviewId: idOf(made++),
  checklist: 'Regular review',
  minutes: 20,
  confidence,
});
const slip = (day: number) => followUp(day, { outcome: 'not-yet', decision: 'keep' });
const done = (day: number) => followUp(day, { outcome: 'done', decision: null });

describe('the confidence line', () => {
  test('takes follow-ups and reviews that stand, oldest first, and leaves out what was not asked', () => {
    const first = followUp(2, { confidence: 7 });
    const corrected: LogEntry = { ...followUp(9, { confidence: 5 }), supersedes: first.id };
    const line = confidenceLine([corrected, review(8, 6), review(5, null), first]);
    expect(line.map(({ confidence }) => confidence)).toEqual([5, 6]);
  });

  test.each([
    [[], null],
    [[4], null],
    [[8, 7], null],
    [[8, 5], { from: 8, to: 5 }],
    [[8, 7, 6], { from: 8, to: 6 }],
    [[5, 8, 5], { from: 8, to: 5 }],
    [[8, 5, 7], null],
    [[6, 6, 6], null],
  ])('%j falls: %j', (numbers, expected) => {
    const fall = fallIn(numbers.map((confidence, n) => ({ at: at(n + 1), confidence })));
    expect(fall && { from: fall.from, to: fall.to }).toEqual(expected);
  });
});

describe('momentum', () => {
  const target = aTarget({ statement: 'Add two sources', follows: null, status: 'in-progress' });
  const profile = emptyProfile();
  const slipped = { target, followUps: [slip(20), slip(13)] };

  test('one slip says nothing', () => {
    const once = { target, followUps: [slip(20), done(13)] };
    expect(momentum({ targets: [once], log: [], profile })).toBeNull();
  });

  test('two slips in a row offer a smaller step and a way not tried, and say why', () => {
    const nudge = momentum({ targets: [slipped], log: [], profile });
    expect(nudge?.reason).toEqual({
      key: 'coaching.momentum.slips',
      args: { target: 'Add two sources' },
    });
    expect(nudge?.smaller?.id).toBe(target.id);
    expect(nudge?.approach).toEqual({ name: ApproachName.options[0], hasHelped: false });
  });

  test('what is a smaller step already is not made smaller again', () => {
    const smaller = { ...slipped, target: { ...target, follows: idOf(7) } };
    expect(momentum({ targets: [smaller], log: [], profile })?.smaller).toBeNull();
  });

  test('a target that has ended says nothing', () => {
    const ended = { ...slipped, target: { ...target, status: 'not-met' as const } };
    expect(momentum({ targets: [ended], log: [], profile })).toBeNull();
  });

  test('what was tried is not offered again; when all were, the last that helped is', () => {
    const tried = (count: number) => ({
      ...profile,
      approaches: ApproachName.options.slice(0, count).map((approach, n) => ({
        approach,
        result: n < 2 ? ('helped' as const) : ('no-change' as const),
        on: `2026-10-0${n + 1}`,
      })),
    });
    const way = (count: number) =>
      momentum({ targets: [slipped], log: [], profile: tried(count) })?.approach;
    expect(way(2)).toEqual({ name: ApproachName.options[2], hasHelped: false });
    expect(way(ApproachName.options.length)).toEqual({
      name: ApproachName.options[1],
      hasHelped: true,
    });
  });

  test('falling confidence offers a way, and no smaller step of any one target', () => {
    const log = [review(20, 4), review(10, 8)];
    const nudge = momentum({ targets: [], log, profile });
    expect(nudge?.reason).toEqual({ key: 'coaching.momentum.falling', args: { from: 8, to: 4 } });
    expect(nudge?.smaller).toBeNull();
  });

  test('put away it is silent until another slip; taken back it speaks again', () => {
    const nudge = momentum({ targets: [slipped], log: [], profile });
    const shape = { at: at(21), learnerId: idOf(1), targetId: null };
    const away: LogEntry = {
      ...{ ...shape, id: idOf(901), supersedes: null },
      ...{ kind: 'nudge-put-away', nudge: nudge?.key ?? '' },
    };
    expect(momentum({ targets: [slipped], log: [away], profile })).toBeNull();
    const again = { target, followUps: [slip(27), ...slipped.followUps] };
    expect(momentum({ targets: [again], log: [away], profile })).not.toBeNull();
    const back: LogEntry = {
      ...{ ...shape, id: idOf(902), supersedes: away.id },
      ...{ kind: 'taken-back' },
    };
    expect(momentum({ targets: [slipped], log: [back, away], profile })?.key).toBe(nudge?.key);
  });
});
