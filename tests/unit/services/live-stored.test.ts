import { expect, test, vi } from 'vitest';
import { liveStored } from '#utils/services/live-stored.ts';

const world = vi.hoisted(() => ({
  answers: [] as { give(value: unknown): void; refuse(): void }[],
  listeners: new Set<(value: unknown) => void>(),
}));

vi.mock('#utils/platform/stored-value.ts', () => ({
  readStored: () =>
    new Promise((give, refuse) => world.answers.push({ give, refuse: () => refuse('no disk') })),
  onStored: (_key: string, changed: (value: unknown) => void) => {
    world.listeners.add(changed);
    return () => world.listeners.delete(changed);
  },
}));

const follow = () => {
  const seen: unknown[] = [];
  const stop = liveStored('a key', String)(
    (value) => seen.push(value),
    (why) => seen.push(why),
  );
  const change = (value: unknown) => {
    for (const one of world.listeners) one(value);
  };
  return { seen, stop, change, answer: world.answers.pop() };
};
const settled = () => new Promise((done) => setTimeout(done));

test('gives what is there, parsed, and then every change', async () => {
  const { seen, stop, change, answer } = follow();
  answer?.give(1);
  await settled();
  change(2);
  expect(seen).toEqual(['1', '2']);
  stop();
  change(3);
  expect(seen).toEqual(['1', '2']);
  expect(world.listeners.size).toBe(0);
});

test('an answer that was overtaken by a change is not given after it', async () => {
  const { seen, stop, change, answer } = follow();
  change(2);
  answer?.give(1);
  await settled();
  expect(seen).toEqual(['2']);
  stop();
});

test('says why there is none; and nothing to whoever has gone', async () => {
  const first = follow();
  first.answer?.refuse();
  await settled();
  expect(first.seen).toEqual(['errors.settings']);
  const gone = follow();
  gone.stop();
  gone.answer?.give(1);
  await settled();
  expect(gone.seen).toEqual([]);
});
