import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openManifest, sharedFolder } from '../support/manifest.ts';
import { openSavedPage } from '../support/saved-page.ts';
import { type Answers, html, readDeeper } from './asked.ts';

const SITE = 'https://vle.northfield.example';
const LEARNER = '10436';
const words = (text: string) => text.replace(/[\s\p{P}]+/gu, '');

describe.each(['4.5.6', '5.1.3'])('what a real Moodle %s says beyond its pages', (version) => {
  const folder = join(sharedFolder, 'pages', 'moodle', version);
  const isThere = existsSync(folder);
  const saved = (path: string) => readFileSync(join(folder, path), 'utf8');
  const open = (path: string, url: string) => openSavedPage(saved(path), new URL(url));
  const read = (path: string, url: string, answers: Answers) =>
    readDeeper(open(path, url), new URL(url), { userId: LEARNER }, answers);
  const notFound = () => new Response('', { status: 404 });

  test.skipIf(!isThere)('the whole of a cut comment in the grading list', async () => {
    const { reading, sent } = await read(
      'teacher/grading-a_scale.html',
      `${SITE}/mod/assign/view.php?id=5802&action=grading`,
      ({ path }) =>
        path.includes('gid=90002')
          ? html(saved('teacher/viewpluginfeedback-a_scale-L1.html'))
          : notFound(),
    );
    expect(sent).toHaveLength(1);
    const [comment] = reading.items.filter(({ learner }) => learner.userId === LEARNER);
    expect(comment).toMatchObject({ cut: false, attempt: 1, activityId: '5802' });
    expect(comment?.text).toMatch(/^Hi Zoë[\s\S]*Mrs P\. Nair$/);
    expect(reading.deeper).not.toContain(LEARNER);
    expect(reading.notes).not.toContain('details-failed');
  });

  test.skipIf(!isThere)(
    'the whole of every cut comment of a class',
    async () => {
      const { pages } = openManifest(join(folder, 'manifest.json'));
      const lists = pages.filter(
        ({ kind, items }) =>
          kind === 'assign-grading-list' && items.some(({ expected }) => expected === 'partial'),
      );
      let whole = 0;
      for (const { files, url, items } of lists) {
        const doc = open(files.html, url);
        const { reading, sent } = await readDeeper(doc, new URL(url), 'class', ({ path }) => {
          const asked = new URL(path, SITE).searchParams;
          const row = doc.querySelector(`a[href*="gid=${asked.get('gid')}&"]`)?.closest('tr');
          const truth = items.find(
            ({ userId, expected }) =>
              expected === 'partial' && row?.classList.contains(`user${userId}`),
          );
          if (!truth) return notFound();
          // The database's own source, markup or not, on a page with only what is looked at.
          return html(
            `<body id="page-mod-assign-viewpluginassignfeedback" class="cmid-${asked.get('id')}"><div class="feedbackfull">${truth.text}</div></body>`,
          );
        });
        const cut = items.filter(({ expected }) => expected === 'partial');
        // Nobody is asked for whose marking is anonymous.
        if (cut.some(({ privacy }) => privacy?.includes('anonymous'))) {
          expect(sent).toEqual([]);
          continue;
        }
        for (const truth of cut) {
          const item = reading.items.find(
            ({ source, learner }) =>
              source === 'comment' && learner.userId === String(truth.userId),
          );
          expect(item?.cut).toBe(false);
          whole++;
        }
        expect(reading.deeper).toEqual([]);
      }
      console.log(`Moodle ${version}: ${whole} cut comments made whole, in ${lists.length} lists`);
      expect(whole).toBeGreaterThan(8);
    },
    120_000,
  );

  test.skipIf(!isThere)('the comments behind the grades of the grader report', async () => {
    const known = ['a_scale', 'b_rubric'].map((work) =>
      JSON.parse(saved(`endpoints/teacher1/get_feedback-${work}-L1.json`)),
    );
    const { reading, sent } = await read(
      'teacher/graderreport-c1.html',
      `${SITE}/grade/report/grader/index.php?id=212`,
      ({ body }) => {
        const { itemid } = JSON.parse(body ?? '')[0].args;
        const answer = known.find(({ args }) => args.itemid === itemid);
        return answer ? Response.json(answer.response) : notFound();
      },
    );
    expect(sent.length).toBeGreaterThan(2);
    const texts = reading.items.map(({ learner, activityId, grade, text }) => [
      learner.userId,
      activityId,
      grade,
      words(text).slice(0, 12),
    ]);
    expect(texts).toEqual([
      [LEARNER, '5802', 'Pass', 'HiZoëthankyo'],
      [LEARNER, '5803', expect.any(String), 'Astrongdesig'],
    ]);
    expect(reading.deeper).toContain(LEARNER);
  });

  test.skipIf(!isThere).each([
    ['teacher/grading-d_file.html', '&action=grading'],
    ['teacher/grader-d_file-L1.html', `&action=grader&userid=${LEARNER}`],
    ['learner/L1-assign-d_file.html', ''],
  ])('the notes on a marked PDF: %s', async (path, query) => {
    const { reading, sent } = await read(
      path,
      `${SITE}/mod/assign/view.php?id=5805${query}`,
      ({ path: asked }) =>
        asked.includes('editpdf')
          ? html(saved('endpoints/teacher1/editpdf-loadallpages.json'))
          : notFound(),
    );
    expect(sent).toHaveLength(1);
    const notes = reading.items.filter(({ source }) => source === 'annotation');
    expect(notes.map(({ text, learner, attempt }) => [learner.userId, attempt, text])).toEqual([
      [LEARNER, 1, 'Label this diagram and name the bus types.'],
      [LEARNER, 1, 'Good explanation of the fetch–execute cycle.'],
      [LEARNER, 1, 'Add a section on storage: compare SSD and HDD.'],
    ]);
    expect(reading.deeper).not.toContain(LEARNER);
  });
});
