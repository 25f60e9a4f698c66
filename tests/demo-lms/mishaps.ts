import { seeded } from '../support/switching/random.ts';
import type { Answer } from './page.ts';

/** How badly the demo answers what scripts ask for; the same seed gives the same row of fates. */
export interface Mishaps {
  seed: number;
  /** The longest that an answer takes, ms; most take a tenth of it, so that later ones overtake. */
  slowMs: number;
  /** The share of answers that go wrong, 0 to 1. May be changed while it runs. */
  failing: number;
}

/** What becomes of one answer. */
export interface Fate {
  delayMs: number;
  /** `null`: the connection breaks. */
  of(answer: Answer): Answer | null;
}

const text = (status: number, body: string): Answer => ({ status, type: 'text/plain', body });

const failures: ((answer: Answer) => Answer | null)[] = [
  () => text(500, 'Something went wrong'),
  () => null,
  () => ({ ...text(401, '{"status":"unauthenticated"}'), type: 'application/json' }),
  () => ({ ...text(303, ''), headers: { Location: '/moodle/login/index.php' } }),
  () => text(403, '403 Forbidden (Rate Limit Exceeded)'),
];

/** Marks what a grader's script fetches as one that lands even when a later learner was chosen meanwhile. */
function late(answer: Answer): Answer {
  const isPanel = answer.status === 200 && /^\{"(?:person|name)"/.test(answer.body);
  return isPanel ? { ...answer, body: answer.body.replace('{', '{"isLate":true,') } : answer;
}

/** One fate after another. */
export function makeFates(mishaps: Mishaps): { next(): Fate } {
  const random = seeded(mishaps.seed);
  return {
    next() {
      const longest = random.isTrue(0.8) ? mishaps.slowMs / 10 : mishaps.slowMs;
      const [luck, failure, isLate] = [random.next(), random.pick(failures), random.isTrue(0.1)];
      return {
        delayMs: random.below(longest + 1),
        of: (answer) =>
          luck < mishaps.failing
            ? failure(answer)
            : isLate && mishaps.failing > 0
              ? late(answer)
              : answer,
      };
    },
  };
}
