import { describe, expect, test } from 'vitest';
import { ruleNames } from '#utils/domain/rule-name.ts';
import { emptyWording, type TargetWording } from '#utils/domain/target.ts';
import { say, t } from '#utils/i18n/t.ts';
import { allRules } from '#utils/targets/rules/all.ts';
import type { CheckContext, Example, Finding } from '#utils/targets/types.ts';
import { autumn } from './autumn.ts';

function textOf(wording: TargetWording, context: CheckContext, { field, step }: Finding): string {
  if (field === 'steps') return wording.steps[step ?? -1]?.text ?? '';
  if (field === 'sources') return context.sources?.[step ?? -1] ?? '';
  return field === 'due' || field === 'agreedOn' ? '' : wording[field];
}

/** An example as the check gets it. */
function given({ context = {}, ...part }: Example): [TargetWording, CheckContext] {
  return [
    { ...emptyWording(), ...part },
    { ...autumn, ...context },
  ];
}

const shown = ({ context, ...wording }: Example): string =>
  [
    wording.statement,
    ...(wording.steps ?? []).map(({ text }) => `• ${text}`),
    wording.evidence,
    wording.due,
    wording.why,
    wording.ifThen,
    context && JSON.stringify(context),
  ]
    .filter((part) => part)
    .join(' ');

describe.each(allRules)('$name', (rule) => {
  const { bad, good } = rule.examples;

  test.each(bad.map((wording) => [shown(wording), wording] as const))(
    'speaks of: %s',
    (_, part) => {
      const [wording, context] = given(part);
      const findings = rule.check(wording, context);
      expect(findings.length).toBeGreaterThan(0);
      for (const finding of findings) {
        expect(finding.rule).toBe(rule.name);
        expect(say(finding.say)).not.toMatch(/[{}]|undefined/);
        if (finding.span) {
          const { start, end } = finding.span;
          expect(start).toBeLessThan(end);
          expect(textOf(wording, context, finding).slice(start, end).trim()).not.toBe('');
        }
        if (finding.mend) expect(say(finding.mend.label)).not.toMatch(/[{}]|undefined/);
      }
    },
  );

  test.each(good.map((wording) => [shown(wording), wording] as const))(
    'is quiet about: %s',
    (_, part) => {
      expect(rule.check(...given(part))).toEqual([]);
    },
  );

  test('mends change the wording, leave what they were given alone, and settle what they speak of', () => {
    for (const part of bad) {
      const [wording, context] = given(part);
      const before = structuredClone(wording);
      for (const { mend, say: said } of rule.check(wording, context)) {
        if (!mend) continue;
        const mended = mend.apply(wording);
        expect(wording).toEqual(before);
        expect(mended).not.toEqual(before);
        const left = rule.check(mended, context);
        // A starter with dots still has to be finished by the mentor, and offers no second starter.
        if (
          left.some(
            (finding) =>
              finding.say.key === said.key && JSON.stringify(finding.say) === JSON.stringify(said),
          )
        ) {
          expect(JSON.stringify(mended)).toContain('…');
        }
        expect(
          left.every(
            (finding) =>
              finding.mend === null || JSON.stringify(finding.say) !== JSON.stringify(said),
          ),
        ).toBe(true);
      }
    }
  });
});

test('all twenty rules, each named and explained in Settings, each with examples', () => {
  expect(allRules.map(({ name }) => name).toSorted()).toEqual([...ruleNames].toSorted());
  for (const { name, examples } of allRules) {
    expect(t(`rules.${name}`).length).toBeGreaterThan(2);
    expect(t(`rules.${name}.looksFor`).length).toBeGreaterThan(20);
    expect(examples.bad.length).toBeGreaterThan(2);
    expect(examples.good.length).toBeGreaterThan(2);
  }
});
