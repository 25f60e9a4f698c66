import { describe, expect, test } from 'vitest';
import { completeMoodle } from '#utils/lms/moodle/complete.ts';
import { hasShared } from '../support/manifest.ts';
import { openSavedPage } from '../support/saved-page.ts';
import { type ReadPage, readVersion, type World, worlds } from './real-pages.ts';
import { isThis } from './truth.ts';

const blank = openSavedPage('<!doctype html><p>', new URL('https://vle.northfield.example/'));
const versions = ['4.5.6', '5.1.3'];
const here = hasShared('pages/moodle/4.5.6/manifest.json');
const nameOf = ({ page }: ReadPage) => `${page.role} ${page.kind} ${page.name}`;

/** Moodle chose this page's learner by itself; the manifest lists only the learner before. */
const isOfAnother = ({ page }: ReadPage) => page.name === 'grader-a_scale-nouser';

/** Every text of these pages that is to be read so, and whether it was. */
function wanted(pages: ReadPage[], world: World, expected: 'full' | 'partial') {
  return pages
    .filter((each) => !isOfAnother(each))
    .flatMap((each) =>
      each.page.items
        .filter((truth) => truth.expected === expected)
        .map((truth) => ({
          each,
          truth,
          item: each.readings[world].items.find((item) => isThis(item, truth, each.page)),
        })),
    );
}

/** What was read that no text of the manifest, whole or cut, stands for. */
const strays = (each: ReadPage, world: World): string[] => {
  const shown = each.page.items.filter(({ expected }) => expected !== 'none');
  return each.readings[world].items
    .filter((item) => !shown.some((truth) => isThis(item, truth, each.page)))
    .map((item) => `${nameOf(each)}: ${item.source} ${item.learner.userId} ${item.text}`);
};

function tableByKind(pages: ReadPage[], world: World): string {
  const kinds = [...new Set(pages.map(({ page }) => page.kind))].sort();
  const lines = kinds.flatMap((kind) => {
    const own = pages.filter(({ page }) => page.kind === kind);
    if (own.every(({ page }) => page.items.length === 0)) return [];
    const [full, partial] = [wanted(own, world, 'full'), wanted(own, world, 'partial')];
    const none = own.flatMap(({ page }) => page.items.filter((t) => t.expected === 'none')).length;
    const stray = own.filter((each) => !isOfAnother(each)).flatMap((each) => strays(each, world));
    const read = (all: typeof full) => `${all.filter(({ item }) => item).length}/${all.length}`;
    return `  ${kind.padEnd(26)} whole ${read(full).padEnd(6)} cut ${read(partial).padEnd(6)} not on the page ${stray.length}/${none}`;
  });
  return lines.join('\n');
}

describe.skipIf(!here).each(versions)(
  'Moodle %s (skipped where ../shared/pages is absent)',
  (version) => {
    const pages = here ? readVersion(version) : [];

    describe.each(worlds)('%s', (world) => {
      test.each(['full', 'partial'] as const)(
        'every %s text is read, under the right learner, activity, attempt and criterion',
        (expected) => {
          const all = wanted(pages, world, expected);
          const lost = all.filter(({ item }) => !item);
          expect(lost.map(({ each, truth }) => `${nameOf(each)}: ${truth.text}`)).toEqual([]);
          expect(all.length).toBeGreaterThan(expected === 'full' ? 150 : 10);
          if (expected === 'partial')
            console.log(`Moodle ${version}, ${world}:\n${tableByKind(pages, world)}`);
        },
      );

      test('nothing is read that is not on the page', () => {
        const read = pages.filter((each) => !isOfAnother(each));
        expect(read.flatMap((each) => strays(each, world))).toEqual([]);
      });

      test('a learner chosen by Moodle itself is the one that is read', () => {
        const reading = pages.find(isOfAnother)?.readings[world];
        expect(reading?.items.map(({ learner }) => learner.userId)).toEqual(['10437']);
      });

      test('drafts and anonymous marking are not released', () => {
        const held = wanted(pages, world, 'full').filter(({ truth }) => truth.privacy);
        expect(held.map(({ item }) => item?.released)).toEqual(held.map(() => false));
      });

      test('only pages that show feedback say so, and none calls its feedback hidden', () => {
        const told = pages.filter((each) => {
          const { items, kind } = each.page;
          const shows = items.some(({ expected }) => expected !== 'none') || isOfAnother(each);
          const { answer } = each.readings[world];
          if (shows) return answer !== 'feedback';
          const { pathname } = new URL(each.page.finalUrl ?? each.page.url);
          const mayBeEmpty = /^assign-(?:view-student|grad)|^course-user|^grade-user/.test(kind);
          const isElsewhere = pathname.startsWith('/enrol/') || !mayBeEmpty;
          return answer !== (isElsewhere ? 'not-a-feedback-page' : 'nothing-yet');
        });
        expect(told.map((each) => `${nameOf(each)}: ${each.readings[world].answer}`)).toEqual([]);
      });
    });

    test.each(worlds.slice(1))(
      'a page %s is read as it was saved, but for its addresses',
      (world) => {
        for (const { readings } of pages) {
          const plain = ({ items }: (typeof readings)[World]) =>
            items.map(
              ({ learner: { userId, idNumber }, source, text, attempt, grade, cut, media }) => {
                return { userId, idNumber, source, text, attempt, grade, cut, media };
              },
            );
          expect(plain(readings[world])).toEqual(plain(readings['as saved']));
        }
      },
    );

    test('where one learner’s work is shown, its due day is read in English, and in no language that nobody knows', () => {
      const own = pages.filter(({ page }) => /^assign-view-student|^assign-grader/.test(page.kind));
      const dueIn = (world: World) =>
        own.flatMap(({ readings }) => completeMoodle(readings[world], [], blank).items);
      const asSaved = dueIn('as saved');
      expect(asSaved.length).toBeGreaterThan(30);
      expect([...new Set(asSaved.map(({ dueOn }) => dueOn))]).toEqual(['2026-11-09']);
      expect([...new Set(dueIn('without labels').map(({ dueOn }) => dueOn))]).toEqual([undefined]);
    });

    test('pictures that a text cannot carry are told', () => {
      const all = wanted(pages, 'as saved', 'full').filter(({ truth }) =>
        truth.html?.includes('<img'),
      );
      expect(all.length).toBeGreaterThan(3);
      expect(all.filter(({ item }) => !item?.media).map(({ each }) => nameOf(each))).toEqual([]);
      const others = pages.flatMap(({ readings }) => readings['as saved'].items);
      const withPicture = all.map(({ item }) => item?.text);
      const wrong = others.filter(({ media, text }) => media && !withPicture.includes(text));
      expect(wrong.map(({ text }) => text)).toEqual([]);
    });
  },
);
