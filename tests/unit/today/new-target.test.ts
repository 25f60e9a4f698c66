import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LogEntry } from '#utils/domain/log-entry.ts';
import { TargetStatus } from '#utils/domain/target-status.ts';
import { withNewTarget } from '#utils/today/new-target.ts';
import { standingOf } from '#utils/today/standing.ts';
import { followed, idOf, records, target } from './made-up.ts';

const day = fc.option(fc.integer({ min: 10, max: 28 }).map((n) => `2026-11-${n}`));
const anyTarget = fc.record({
  status: fc.constantFrom(...TargetStatus.options),
  due: day,
  reviewOn: day,
  course: fc.option(fc.constantFrom('Level 3 Sport', 'Access', 'Bricklaying')),
});
const moments = fc.array(fc.integer({ min: 10, max: 28 }), { maxLength: 4 });
const AT = '2026-11-20T10:00:00.000Z';

const isSet: LogEntry = {
  id: idOf(900),
  at: AT,
  learnerId: idOf(1),
  targetId: idOf(500),
  supersedes: null,
  kind: 'target-set',
  wording: {} as never,
};

test('one more target gives what everything counted anew gives', () => {
  fc.assert(
    fc.property(
      fc.array(anyTarget, { maxLength: 5 }),
      anyTarget,
      moments,
      fc.boolean(),
      (all, added, days, archived) => {
        const old = records({
          learner: { id: idOf(1), createdAt: '2026-09-07T09:00:00.000Z', archived },
          targets: all.map((one, n) => target(100 + n, one)),
          log: days.map((n, at) => followed(`2026-11-${n}T10:00:00.000Z`, 300 + at)),
        });
        const more = {
          ...old,
          targets: [...old.targets, target(500, added)],
          log: [...old.log, isSet],
        };
        const before = standingOf({ ...old, unsent: { targets: 2, steps: 1 } });
        const set = { ...target(500, added), steps: [{}, {}, {}] as never[] };
        const unsent = { targets: 3, steps: 4 };
        expect(withNewTarget(before, { learner: old.learner, target: set, at: AT })).toEqual(
          standingOf({ ...more, unsent }),
        );
      },
    ),
  );
});
