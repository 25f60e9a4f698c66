import { describe, expect, test } from 'vitest';
import { hasShared } from '../support/manifest.ts';
import { isThis, type ReadPage, readVersion, withoutFeedback } from './real-pages.ts';

const versions = ['4.5.6', '5.1.3'];
const here = hasShared('pages/moodle/4.5.6/manifest.json');
const nameOf = ({ page }: ReadPage) => `${page.role} ${page.kind} ${page.name}`;
/** Moodle chose this page's learner by itself; the manifest lists only the learner before. */
const chosenByMoodle = 'grader-a_scale-nouser';

/** `found of wanted` of each page kind, as one line of text. */
function perKind(all: { kind: string; isFound: boolean }[]): string {
  const kinds = Map.groupBy(all, ({ kind }) => kind);
  const parts = [...kinds].map(
    ([kind, some]) => `${kind} ${some.filter(({ isFound }) => isFound).length} of ${some.length}`,
  );
  return parts.sort().join(', ');
}

describe.skipIf(!here).each(versions)(
  'Moodle %s (skipped where ../shared/pages is absent)',
  (version) => {
    const pages = here ? readVersion(version) : [];
    const ours = pages.filter(({ page }) => !withoutFeedback.includes(page.kind));
    const others = pages.filter(({ page }) => withoutFeedback.includes(page.kind));
    const wanted = (expected: string) =>
      ours.flatMap(({ page, reading }) =>
        page.items
          .filter((truth) => truth.expected === expected)
          .map((truth) => ({
            where: nameOf({ page, reading }),
            kind: page.kind,
            truth,
            reading,
            isFound: reading.items.some((item) => isThis(item, truth, page.kind)),
          })),
      );

    test('all whole texts are read, under the right learner, activity, attempt and criterion', () => {
      const all = wanted('full');
      const lost = all.filter(({ isFound }) => !isFound);
      console.log(`Moodle ${version}: ${pages.length} pages; whole texts: ${perKind(all)}`);
      expect(lost.map(({ where, truth }) => `${where}: ${truth.source} ${truth.text}`)).toEqual([]);
      expect(all.length).toBeGreaterThan(160);
    });

    test('every cut text is read and flagged', () => {
      const all = wanted('partial');
      const lost = all.filter(({ isFound }) => !isFound);
      console.log(`Moodle ${version}: cut texts flagged: ${perKind(all)}`);
      expect(lost.map(({ where, truth }) => `${where}: ${truth.text}`)).toEqual([]);
      expect(all.length).toBeGreaterThan(10);
    });

    test('nothing is read that is not on the page', () => {
      const strays = ours.flatMap((each) => {
        const { page, reading } = each;
        const shown = page.items.filter(({ expected }) => expected !== 'none');
        if (page.name === chosenByMoodle) return [];
        return reading.items
          .filter((item) => !shown.some((truth) => isThis(item, truth, page.kind)))
          .map((item) => `${nameOf(each)}: ${item.source} ${item.text}`);
      });
      const hidden = ours.flatMap(({ page }) =>
        page.items.filter(({ expected }) => expected === 'none'),
      );
      console.log(
        `Moodle ${version}: ${hidden.length} texts that the pages do not show, ${strays.length} read`,
      );
      expect(strays).toEqual([]);
    });

    test('a learner chosen by Moodle itself is the one that is read', () => {
      const { reading } = ours.find(({ page }) => page.name === chosenByMoodle) ?? {};
      expect(reading?.items.map(({ learner }) => learner.userId)).toEqual(['10437']);
    });

    test('drafts and anonymous marking are not released, and nobody is named', () => {
      for (const { kind, truth, reading } of wanted('full').filter(({ truth }) => truth.privacy)) {
        const item = reading.items.find((each) => isThis(each, truth, kind));
        expect(item?.released).toBe(false);
      }
    });

    test('pages of other kinds give nothing', () => {
      const wrong = others.filter(
        ({ reading }) => reading.items.length > 0 || reading.answer !== 'not-a-feedback-page',
      );
      expect(wrong.map(nameOf)).toEqual([]);
    });

    test('of our kinds, only pages that show nothing say so', () => {
      const told = ours.filter(({ page, reading }) => {
        const shows =
          page.items.some(({ expected }) => expected !== 'none') || page.name === chosenByMoodle;
        const denied = new URL(page.finalUrl ?? page.url).pathname.startsWith('/enrol/');
        // These only lead to feedback: to the comments behind the grades, to a learner's courses.
        const leads = ['grade-grader-report', 'grade-overview'].includes(page.kind);
        const due = denied || leads ? 'not-a-feedback-page' : shows ? 'feedback' : 'nothing-yet';
        return reading.answer !== due;
      });
      expect(told.map((each) => `${nameOf(each)}: ${each.reading.answer}`)).toEqual([]);
    });

    test('the gradebook of a class names its learners, and of whom there is more', () => {
      const { reading } = ours.find(({ page }) => page.kind === 'grade-grader-report') ?? {};
      expect(reading?.subjects).toHaveLength(10);
      expect(reading?.subjects.every(({ userId, idNumber }) => userId && idNumber)).toBe(true);
      expect(reading?.deeper).toContain('10436');
    });

    test('a parent-role mentor is led to all of a learner’s courses', () => {
      const overview = ours.find(
        ({ page }) => page.kind === 'grade-overview' && page.role === 'parent',
      );
      expect(overview?.reading.ways.map(({ url }) => new URL(url).searchParams.get('id'))).toEqual([
        '213',
        '212',
      ]);
    });
  },
);
