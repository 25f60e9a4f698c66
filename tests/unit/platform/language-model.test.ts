import { describe, expect, test, vi } from 'vitest';
import {
  askForWording,
  isReady,
  type LanguageModelMaker,
  type LanguageModelSession,
} from '#utils/platform/language-model.ts';

const never = () => new Promise<never>(() => {});

/** A stand-in for the browser's model. */
function modelThat(
  prompt: LanguageModelSession['prompt'],
  more: Partial<LanguageModelMaker> = {},
): LanguageModelMaker & { destroyed: () => number } {
  const destroy = vi.fn();
  return {
    availability: async () => 'available',
    create: async () => ({ prompt, destroy }),
    destroyed: () => destroy.mock.calls.length,
    ...more,
  };
}

describe('whether the browser’s model can answer', () => {
  test.each([
    ['available', true],
    ['downloadable', false],
    ['downloading', false],
    ['unavailable', false],
  ])('%s: %s', async (availability, is) =>
    expect(await isReady(modelThat(never, { availability: async () => availability }))).toBe(is),
  );
  test('no model, or one that fails, cannot', async () => {
    const failing = modelThat(never, { availability: () => Promise.reject(new Error('policy')) });
    expect([await isReady(null), await isReady(failing)]).toEqual([false, false]);
  });
});

describe('asking it', () => {
  test('gives what it answers, and lets the session go', async () => {
    const model = modelThat(async () => 'Add two sources.');
    expect(await askForWording(model, 'Add sources.', 'Needs two sources.')).toBe(
      'Add two sources.',
    );
    expect(model.destroyed()).toBe(1);
  });
  test('one that hangs and heeds no signal is given up', async () => {
    expect(await askForWording(modelThat(never), 'Add sources.', 'Sources?', 20)).toBeNull();
    const stuck = modelThat(never, { create: never });
    expect(await askForWording(stuck, 'Add sources.', 'Sources?', 20)).toBeNull();
  });
  test('one that fails gives nothing, and its session is let go', async () => {
    const model = modelThat(() => Promise.reject(new Error('quota')));
    expect(await askForWording(model, 'Add sources.', 'Sources?')).toBeNull();
    expect(model.destroyed()).toBe(1);
  });
});
