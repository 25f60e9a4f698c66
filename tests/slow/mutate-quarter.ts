import { describe, expect, test } from 'vitest';
import { mutatePages } from '#tests/lms/moodle/mutations/run.ts';
import { hasShared } from '#tests/lms/support/manifest.ts';
import { seedOf } from '#tests/support/switching/random.ts';

const here = hasShared('pages/moodle/4.5.6/manifest.json');
const SEED = seedOf(20261205);

/** All four quarters together: more than five thousand. */
const EACH = Number(process.env.MUTATIONS ?? 5600) / 4;

/** Every other page of one version. In files of their own, since a hundred open pages fill a process's memory. */
export function mutateQuarter(version: string, half: 0 | 1): void {
  describe.skipIf(!here)(
    `real pages of Moodle ${version}, half ${half + 1}, with one change (skipped where ../shared/pages is absent)`,
    () => {
      test(`${EACH} changes: never a throw, another learner’s text, or a silent empty`, () => {
        let at = 0;
        const { faults, mutations, pages, answers } = mutatePages(
          version,
          EACH,
          SEED + half,
          () => at++ % 2 === half,
        );
        console.log(
          `Moodle ${version}, seed ${SEED + half}: ${mutations} changes of ${pages} pages, ${faults.length} faults`,
          answers,
        );
        expect(faults).toEqual([]);
        expect(mutations).toBe(EACH);
      }, 900_000);
    },
  );
}
