import { describe, expect, test } from 'vitest';
import { hasShared } from '../support/manifest.ts';
import { isText, isThis, ourKinds, type ReadPage, readVersion } from './real-pages.ts';

const versions = ['4.5.6', '5.1.3'];
const here = hasShared('pages/moodle/4.5.6/manifest.json');
const nameOf = ({ page }: ReadPage) => `${page.role} ${page.kind} ${page.name}`;

describe.skipIf(!here).each(versions)(
  'Moodle %s (skipped where ../shared/pages is absent)',
  (version) => {
    const pages = here ? readVersion(version) : [];
    const ours = pages.filter(({ page }) => ourKinds.includes(page.kind));
    const others = pages.filter(({ page }) => !ourKinds.includes(page.kind));
    const wanted = (expected: string) =>
      ours.flatMap(({ page, reading }) =>
        page.items
          .filter((truth) => isText(truth) && truth.expected === expected)
          .map((truth) => ({ where: nameOf({ page, reading }), truth, reading })),
      );

    test('all whole texts are read, under the right learner, activity, attempt and criterion', () => {
      const all = wanted('full');
      const lost = all.filter(
        ({ truth, reading }) => !reading.items.some((item) => isThis(item, truth)),
      );
      expect(lost.map(({ where, truth }) => `${where}: ${truth.text}`)).toEqual([]);
      console.log(
        `Moodle ${version}: ${pages.length} pages, whole texts ${all.length - lost.length} of ${all.length}`,
      );
      expect(all.length).toBeGreaterThan(130);
    });

    test('every cut text is read and flagged', () => {
      const all = wanted('partial');
      const lost = all.filter(
        ({ truth, reading }) => !reading.items.some((item) => isThis(item, truth)),
      );
      expect(lost.map(({ where, truth }) => `${where}: ${truth.text}`)).toEqual([]);
      console.log(
        `Moodle ${version}: cut texts flagged ${all.length - lost.length} of ${all.length}`,
      );
      expect(all.length).toBeGreaterThan(10);
    });

    test('nothing is read that is not on the page', () => {
      const strays = ours.flatMap((each) => {
        const shown = each.page.items.filter(({ expected }) => expected !== 'none');
        // Moodle chose this page's learner by itself; the manifest lists only the learner before.
        if (each.page.name === 'grader-a_scale-nouser') return [];
        return each.reading.items
          .filter((item) => !shown.some((truth) => isThis(item, truth)))
          .map((item) => `${nameOf(each)}: ${item.source} ${item.text}`);
      });
      expect(strays).toEqual([]);
      const hidden = ours.flatMap(({ page }) =>
        page.items.filter(({ expected }) => expected === 'none'),
      );
      console.log(`Moodle ${version}: ${hidden.length} texts that the pages do not show, 0 read`);
    });

    test('a learner chosen by Moodle itself is the one that is read', () => {
      const { reading } = ours.find(({ page }) => page.name === 'grader-a_scale-nouser') ?? {};
      expect(reading?.items.map(({ learner }) => learner.userId)).toEqual(['10437']);
    });

    test('drafts and anonymous marking are not released, and nobody is named', () => {
      for (const { truth, reading } of wanted('full').filter(({ truth }) => truth.privacy)) {
        const item = reading.items.find((each) => isThis(each, truth));
        expect(item?.released).toBe(false);
      }
    });

    test('pages of other kinds give nothing, or what is truly on them', () => {
      const wrong = others
        .filter(({ page, reading }) =>
          page.kind === 'assign-viewpluginfeedback'
            ? reading.items.some(({ learner }) => learner.userId)
            : reading.items.length > 0 || reading.answer !== 'not-a-feedback-page',
        )
        .filter(({ page }) => page.kind !== 'assign-viewpluginfeedback');
      expect(wrong.map(nameOf)).toEqual([]);
    });

    test('of our kinds, only pages that show nothing say so', () => {
      const told = ours.filter(({ page, reading }) => {
        const shows =
          page.items.some(({ expected }) => expected !== 'none') ||
          page.name === 'grader-a_scale-nouser';
        const denied = new URL(page.finalUrl ?? page.url).pathname.startsWith('/enrol/');
        const due = denied ? 'not-a-feedback-page' : shows ? 'feedback' : 'nothing-yet';
        return reading.answer !== due;
      });
      expect(told.map((each) => `${nameOf(each)}: ${each.reading.answer}`)).toEqual([]);
    });
  },
);
