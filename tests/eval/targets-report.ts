import { existsSync } from 'node:fs';
import * as z from 'zod/mini';
import { scoreRow } from './tables.ts';

const RuleScore = z.array(
  z.object({
    rule: z.string(),
    tp: z.number(),
    fp: z.number(),
    fn: z.number(),
    precision: z.nullable(z.number()),
    recall: z.nullable(z.number()),
  }),
);

const LabelledCount = z.object({ all: z.number(), good: z.number() });

/** Precision and recall of the target check, per rule, as `tests/eval/targets/run.ts` measures them on its labelled targets. */
export async function evaluateTargets(asJson: boolean): Promise<number> {
  const place = new URL('./targets/run.ts', import.meta.url);
  if (!existsSync(place)) {
    console.error('The target check cannot be measured: tests/eval/targets/run.ts is not there.');
    return 1;
  }
  const loaded: { evaluateTargets?: () => unknown; countTargets?: () => unknown } = await import(
    place.href
  );
  if (typeof loaded.evaluateTargets !== 'function') {
    console.error(
      'The target check cannot be measured: tests/eval/targets/run.ts has no evaluateTargets().',
    );
    return 1;
  }
  const rules = RuleScore.parse(await loaded.evaluateTargets());
  const count = LabelledCount.parse(loaded.countTargets?.());
  if (asJson) console.log(JSON.stringify(rules, null, 2));
  else
    console.log(
      [
        `${count.all} labelled targets: ${count.good} that no rule should speak of, ${count.all - count.good} with something to say`,
        `${''.padEnd(24)}precis.  recall      F1   right / false alarm / missed`,
        ...rules.map((rule) => scoreRow(rule.rule.padEnd(24), { ...rule, f1: null })),
      ].join('\n'),
    );
  return 0;
}
