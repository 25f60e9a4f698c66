import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * What takes longest by far, longest first. Where nothing is known of an earlier run, vitest goes by the size of a file,
 * and a short file of long tests would run alone at the end, beside an idle processor.
 */
export const LONG = [
  'slow/restore-fuzz',
  'slow/moodle-513-2',
  'slow/moodle-456-1',
  'moodle/real-losses',
  'slow/moodle-513-1',
  'slow/moodle-456-2',
  'feedback/sensitive-steps',
  'feedback/properties',
  'slow/same-packages',
  'e2e/lock',
  'e2e/random-switches',
  'e2e/reflow',
  'e2e/look-alike',
  'e2e/export-receipt',
  'e2e/kill',
  'e2e/switching-learners',
  'e2e/markup',
  'e2e/learner-copy',
  'e2e/target-life',
  'e2e/locked-store',
  'e2e/lock-kill',
  'e2e/drafts',
  'e2e/welsh',
];

/** A file's place among the long ones, from 0; behind them all when it is none. */
export function placeOf(file: string): number {
  const at = LONG.findIndex((name) => new RegExp(`/${name}\\.test\\.tsx?$`).test(file));
  return at < 0 ? LONG.length : at;
}

/** Vitest's own order, with the files that take longest before the others of their project. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const projects = [...new Set(sorted.map(({ project }) => project.name))];
    return sorted.toSorted(
      (a, b) =>
        projects.indexOf(a.project.name) - projects.indexOf(b.project.name) ||
        placeOf(a.moduleId) - placeOf(b.moduleId),
    );
  }
}
