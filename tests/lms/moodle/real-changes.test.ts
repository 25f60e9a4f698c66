import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readMoodle } from '#utils/lms/moodle/read.ts';
import { hasShared, sharedFolder } from '../support/manifest.ts';
import { openSavedPage } from '../support/saved-page.ts';

const here = hasShared('pages/moodle/4.5.6/dynamic');
const assign = 'https://vle.northfield.example/mod/assign/view.php';

function open(version: string, file: string, address: string) {
  const url = new URL(address);
  const html = readFileSync(join(sharedFolder, 'pages/moodle', version, file), 'utf8');
  return { doc: openSavedPage(html, url), url };
}

describe.skipIf(!here).each(['4.5.6', '5.1.3'])(
  'Moodle %s after a click (skipped where ../shared is absent)',
  (version) => {
    test('an earlier attempt chosen in the grader is read as that attempt', () => {
      const { doc, url } = open(
        version,
        'dynamic/grader-attempt1.html',
        `${assign}?id=5809&action=grader&userid=10441`,
      );
      const { answer, items } = readMoodle(doc, url);
      expect(answer).toBe('feedback');
      expect(items.map(({ learner, attempt }) => [learner.userId, attempt])).toEqual([
        ['10441', 1],
      ]);
      expect(items[0]?.text).toMatch(/^Attempt 1/);
    });

    test('quick grading shows whole comments', () => {
      const { doc, url } = open(
        version,
        'dynamic/grading-a_scale-quickgrading.html',
        `${assign}?id=5802&action=grading`,
      );
      const { items } = readMoodle(doc, url);
      expect(items.length).toBe(9);
      expect(items.filter(({ cut }) => cut)).toEqual([]);
      expect(items.find(({ learner }) => learner.userId === '10436')).toMatchObject({
        grade: 'Pass',
        text: expect.stringMatching(/^Hi Zoë.*Mrs P\. Nair$/s),
      });
    });

    test('the next learner asked for, the former one still shown: nothing is read', () => {
      const { doc } = open(
        version,
        'teacher/grader-a_scale-L1.html',
        `${assign}?id=5802&action=grader&userid=10436`,
      );
      doc.querySelector('[data-region="user-info"]')?.setAttribute('data-userid', '10437');
      doc.querySelector('[data-action="change-user"]')?.setAttribute('data-selected', '10437');
      const reading = readMoodle(doc, new URL(`${assign}?id=5802&action=grader&userid=10437`));
      expect(reading).toMatchObject({ items: [], notes: ['learner-changing'] });
    });
  },
);
