import { describe, expect, test } from 'vitest';
import { emptyWording, type TargetWording } from '#utils/domain/target.ts';
import { say } from '#utils/i18n/t.ts';
import { allRules } from '#utils/targets/rules/all.ts';
import type { Finding } from '#utils/targets/types.ts';
import { autumn } from './autumn.ts';

const textOf = (wording: TargetWording, { field, step }: Finding): string =>
  field === 'statement' || field === 'evidence'
    ? wording[field]
    : field === 'steps'
      ? (wording.steps[step ?? -1]?.text ?? '')
      : '';

const shown = (wording: Partial<TargetWording>): string =>
  [
    wording.statement,
    ...(wording.steps ?? []).map(({ text }) => `• ${text}`),
    wording.evidence,
    wording.due,
  ]
    .filter((part) => part)
    .join(' ');

describe.each(allRules)('$name', (rule) => {
  const { bad, good } = rule.examples;

  test.each(bad.map((wording) => [shown(wording), wording] as const))(
    'speaks of: %s',
    (_, part) => {
      const wording = { ...emptyWording(), ...part };
      const findings = rule.check(wording, autumn);
      expect(findings.length).toBeGreaterThan(0);
      for (const finding of findings) {
        expect(finding.rule).toBe(rule.name);
        expect(say(finding.say)).not.toMatch(/[{}]|undefined/);
        if (finding.span) {
          const { start, end } = finding.span;
          expect(start).toBeLessThan(end);
          expect(textOf(wording, finding).slice(start, end).trim()).not.toBe('');
        }
        if (finding.mend) expect(say(finding.mend.label)).not.toMatch(/[{}]|undefined/);
      }
    },
  );

  test.each(good.map((wording) => [shown(wording), wording] as const))(
    'is quiet about: %s',
    (_, part) => {
      expect(rule.check({ ...emptyWording(), ...part }, autumn)).toEqual([]);
    },
  );

  test('mends change the wording, leave what they were given alone, and settle what they speak of', () => {
    for (const part of bad) {
      const wording = { ...emptyWording(), ...part };
      const before = structuredClone(wording);
      for (const { mend, say: said } of rule.check(wording, autumn)) {
        if (!mend) continue;
        const mended = mend.apply(wording);
        expect(wording).toEqual(before);
        expect(mended).not.toEqual(before);
        const left = rule.check(mended, autumn);
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

test('rule names are distinct and every rule says what it looks for', () => {
  expect(new Set(allRules.map(({ name }) => name)).size).toBe(allRules.length);
  for (const { looksFor, examples } of allRules) {
    expect(looksFor.length).toBeGreaterThan(20);
    expect(examples.bad.length).toBeGreaterThan(2);
    expect(examples.good.length).toBeGreaterThan(2);
  }
});
