import '#utils/i18n/rest-texts.ts';
import * as z from 'zod/mini';
import { emptyWording, type TargetWording } from '#utils/domain/target.ts';
import { checkTarget } from '#utils/targets/check.ts';
import type { CheckContext } from '#utils/targets/types.ts';
import { alternate, type Rounds, type Samples, timedEach } from '../measure.ts';

z.config({ jitless: true });

const CHECKS = 5;

/** As long as a target gets: five steps, every field filled in, more wrong with it than right. */
const longTarget = (round: number): TargetWording => ({
  ...emptyWording(),
  statement: `I will try to improve my report and understand referencing better, and also not forget the appendix, attempt ${round}`,
  steps: Array.from({ length: 5 }, (_, n) => ({
    id: `0000000${n}-0000-4000-8000-000000000000`,
    text: 'Read the two articles again, write down what each says about infection control, then compare them in a paragraph of your own',
    done: false,
  })),
  evidence: 'My tutor has read all of it and says that it is good enough now',
  due: '2026-12-04',
  why: 'It is the last thing that stands between me and a merit, and I want to go on to the access course',
  ifThen: 'If I do not know how to begin then I will ask in the study club on Tuesday',
});

const wordsOf = ({ statement, steps, evidence, why, ifThen }: TargetWording): string =>
  [statement, ...steps.map(({ text }) => text), evidence, why, ifThen].join('\n');

/** Checks a long target, each time with another wording, beside cutting its text into words. */
export async function run({ rounds }: { rounds: Rounds }): Promise<Record<string, Samples>> {
  const words = new Intl.Segmenter('en-GB', { granularity: 'word' });
  const context: CheckContext = {
    today: '2026-11-23',
    openTargets: 2,
    deadline: null,
    holidays: [],
    assessment: 'live',
    awardingBody: 'btec-l3',
    earlier: {
      own: ['Read two articles and say what each is about', 'Bring my log'],
      others: Array.from({ length: 300 }, (_, n) => longTarget(n).statement),
    },
    glossary: Array.from({ length: 100 }, (_, n) => ({ term: `term ${n}`, plain: 'a plain word' })),
    sources: ['Your report needs more depth.'],
  };
  const check = await alternate(
    rounds,
    (round) => timedEach(CHECKS, (turn) => checkTarget(longTarget(round * CHECKS + turn), context)),
    (round) =>
      timedEach(CHECKS, (turn) => [...words.segment(wordsOf(longTarget(round * CHECKS + turn)))]),
  );
  return { check };
}
