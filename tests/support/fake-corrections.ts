import type { Correction } from '#utils/domain/correction.ts';
import { ok } from '#utils/domain/result.ts';
import { withoutNames } from '#utils/domain/without-names.ts';
import type { Live, Services } from '#utils/services/types.ts';
import { FAKE_NOW } from './fake-records.ts';
import type { FakeWorld } from './fake-services.ts';

interface Around {
  world: FakeWorld;
  live: <T>(look: () => T) => Live<T>;
  change: <T>(what: () => T) => Promise<T>;
}

type CorrectionServices = Pick<
  Services,
  'corrections' | 'movePoint' | 'takeBackMove' | 'forgetCorrections'
>;

/** The points moved in a small world: one record for a teacher's words, names taken out. */
export const fakeCorrections = ({ world, live, change }: Around): CorrectionServices => ({
  corrections: () => live(() => [...world.corrections]),
  movePoint: ({ names, words, ...what }) =>
    change(() => {
      const id = `00000000-0000-4000-a000-${String(world.corrections.length).padStart(12, '0')}`;
      const record = { id, createdAt: FAKE_NOW, updatedAt: FAKE_NOW, rev: 1 };
      const now: Correction = { ...record, ...what, words: withoutNames(words, names) };
      const is = (one: Correction) => one.words === now.words && one.teacher === now.teacher;
      const before = world.corrections.find(is) ?? null;
      world.corrections = [...world.corrections.filter((one) => !is(one)), now];
      return ok({ now, before });
    }),
  takeBackMove: ({ now, before }) =>
    change(() => {
      const rest = world.corrections.filter((one) => one !== now);
      world.corrections = before ? [...rest, before] : rest;
      return ok(undefined);
    }),
  forgetCorrections: () =>
    change(() => {
      world.corrections = [];
      return ok(undefined);
    }),
});
