import { describe, expect, test } from 'vitest';
import { promptAt, promptsFor } from '#utils/coaching/ask-next.ts';
import { isShipped, shippedChecklists } from '#utils/coaching/checklists.ts';
import { prompts } from '#utils/coaching/prompts.ts';
import { ChecklistWords, ReviewStage } from '#utils/domain/checklist.ts';
import { type OwnPrompt, withoutPrompt, withPrompt } from '#utils/domain/own-prompt.ts';
import { say } from '#utils/i18n/t.ts';

const all = Object.values(prompts).flat();

describe('the coaching set', () => {
  test.each(ReviewStage.options)('has at least five different prompts for %s', (stage) => {
    expect(new Set(prompts[stage].map(({ text }) => text)).size).toBeGreaterThanOrEqual(5);
  });

  test('every prompt ends by asking', () => {
    expect(all.map(({ text }) => say({ key: text })).filter((text) => !text.endsWith('?'))).toEqual(
      [],
    );
  });

  test('asks about what works and what comes, far more than about what went wrong', () => {
    const wrong = all.filter(({ way }) => way === 'coaching.way.obstacle');
    expect(wrong.length / all.length).toBeLessThan(0.1);
  });

  test('never begins with why, which sounds like blame', () => {
    expect(all.filter(({ text }) => /^why\b/i.test(say({ key: text })))).toEqual([]);
  });
});

describe('one prompt at a time', () => {
  const own: OwnPrompt[] = [{ stage: 'settle', text: 'How was the match?' }];

  test('the mentor’s own come first, at their stage alone', () => {
    expect(promptAt('settle', own, 0)).toMatchObject({ text: 'How was the match?', isOwn: true });
    expect(promptAt('close', own, 0)?.isOwn).toBe(false);
  });

  test('another goes through all of them and round again', () => {
    const count = promptsFor('settle', own).length;
    const seen = Array.from({ length: count }, (_, turn) => promptAt('settle', own, turn)?.text);
    expect(new Set(seen).size).toBe(count);
    expect(promptAt('settle', own, count)?.text).toBe(seen[0]);
  });

  test('one of their own is there once, and can be taken out', () => {
    const [first] = own;
    if (!first) throw new Error('no prompt');
    expect(withPrompt(own, { ...first })).toEqual(own);
    expect(withoutPrompt(own, { ...first })).toEqual([]);
  });
});

describe('the shipped checklists', () => {
  test('are a first meeting, a regular review and a quick check-in', () => {
    expect(shippedChecklists.map(({ name }) => name)).toEqual([
      'Regular review',
      'First meeting',
      'Quick check-in',
    ]);
  });

  test.each(shippedChecklists)('$name is a checklist, with ids of its own', (checklist) => {
    expect(() => ChecklistWords.parse(checklist)).not.toThrow();
    expect(isShipped(checklist.id)).toBe(true);
    expect(checklist.questions.at(-1)?.stage).toBe('close');
  });

  test('no two questions share an id, and each list asks for a number', () => {
    const ids = shippedChecklists.flatMap(({ id, questions }) => [
      id,
      ...questions.map((q) => q.id),
    ]);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { questions } of shippedChecklists)
      expect(questions.some(({ kind }) => kind === 'scale')).toBe(true);
  });
});
