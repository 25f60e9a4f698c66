import { expect, test } from 'vitest';
import { emptyWording } from '#utils/domain/target.ts';
import { allFindings } from '#utils/targets/check.ts';
import { preparingCheck } from '#utils/targets/prepare.ts';
import { allRules } from '#utils/targets/rules/all.ts';

const wording = { ...emptyWording(), statement: 'Improve all my writing by the end of the year.' };
const context = { today: '2026-11-23', openTargets: 0, deadline: null, holidays: [] };

test('getting ready goes rule by rule, ends, and changes no finding', () => {
  // As text: a mend is a function, another one each time.
  const found = () => JSON.stringify(allFindings(wording, context));
  const before = found();
  expect(before).toContain('vague-verb');
  expect([...preparingCheck()]).toHaveLength(allRules.length);
  expect(found()).toBe(before);
});
