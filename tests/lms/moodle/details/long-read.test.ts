import { describe, expect, test } from 'vitest';
import { finishReading } from '#utils/lms/finish-reading.ts';
import { gatherMoodle } from '#utils/lms/moodle/gather.ts';
import { allKinds } from '#utils/lms/moodle/read.ts';
import type { LmsAnswer } from '#utils/lms/types.ts';
import { openSavedPage } from '../../support/saved-page.ts';
import { html, readDeeper } from '../asked.ts';
import { fixtureAddresses, openFixture } from '../fixture-pages.ts';
import { comments, deeper, feedback, note, notes, ofFfion, view, WHOLE } from './answers.ts';

describe('a long read', () => {
  const url = new URL(fixtureAddresses['grader-report']);
  const answered = async (path: string): Promise<LmsAnswer> => ({
    path,
    status: 200,
    contentType: 'application/json',
    link: null,
    body: await feedback().text(),
    redirected: false,
  });

  test('tells how far it has come', async () => {
    const told: unknown[] = [];
    const onProgress = (...come: unknown[]) => told.push(come);
    await gatherMoodle(allKinds, openFixture('grader-report'), url, answered, 'class', {
      onProgress,
    });
    expect(told).toEqual([
      [0, 2],
      [1, 2],
      [2, 2],
    ]);
  });

  test.each(['throttled', 'logged-out', 'no-answer'])('ends when %s', async (why) => {
    const bad = { throttled: { status: 429 }, 'logged-out': { redirected: true } };
    let asked = 0;
    const ask = async (path: string) => {
      asked++;
      return { ...(await answered(path)), ...(Reflect.get(bad, why) ?? { status: 0 }) };
    };
    const raw = await gatherMoodle(allKinds, openFixture('grader-report'), url, ask, 'class');
    expect(asked).toBe(1);
    // What was not asked for is still missing.
    const reading = finishReading(raw, openFixture('enrol'));
    expect(reading?.deeper).toEqual(['501', '503']);
    expect(reading?.notes).toContain(why);
  });

  test('ends when told to, with what came', async () => {
    const stop = new AbortController();
    let asked = 0;
    const ask = async (path: string) => {
      asked++;
      stop.abort();
      return answered(path);
    };
    const { signal } = stop;
    const raw = await gatherMoodle(allKinds, openFixture('grader-report'), url, ask, 'class', {
      signal,
    });
    expect(asked).toBe(1);
    const reading = finishReading(raw, openFixture('enrol'));
    expect(reading?.items.map(({ learner }) => learner.userId)).toEqual(['501']);
    expect(reading?.deeper).toEqual(['503']);
  });

  test('hands over no answers once the page went elsewhere', async () => {
    let asked = 0;
    const ask = async (path: string) => {
      asked++;
      return answered(path);
    };
    const here = () => (asked === 0 ? url : new URL('?id=32', url));
    const raw = await gatherMoodle(allKinds, openFixture('grader-report'), url, ask, 'class', {
      here,
    });
    expect(asked).toBe(1);
    expect(raw.details).toEqual([]);
  });

  test('nor once the document names somebody else at the same address', async () => {
    const doc = openFixture('grading-list');
    const at = new URL(fixtureAddresses['grading-list']);
    const ask = async (path: string) => {
      const row = doc.querySelector('tr.user501');
      row?.querySelector('input[name=selectedusers]')?.setAttribute('value', '509');
      row?.querySelector('input[name^=gradeattempt_]')?.setAttribute('name', 'gradeattempt_509');
      row?.querySelector('td.username a')?.setAttribute('href', '/user/view.php?id=509');
      if (row) row.className = 'user509';
      return { ...(await answered(path)), body: await view(WHOLE).text() };
    };
    const raw = await gatherMoodle(allKinds, doc, at, ask, ofFfion);
    expect(raw.details).toEqual([]);
    expect(raw.reading.subjects[0]?.userId).toBe('509');
  });

  test('nor once the grader has begun to show the next learner', async () => {
    const doc = openFixture('grader-rubric');
    const at = new URL(fixtureAddresses['grader-rubric']);
    doc
      .querySelector('form.gradeform')
      ?.insertAdjacentHTML(
        'beforeend',
        '<a href="/pluginfile.php/7/assignfeedback_editpdf/download/70/m.pdf">m.pdf</a><a id="random7">x</a>',
      );
    doc.body.insertAdjacentHTML(
      'beforeend',
      '<div class="commentdrawable"><textarea>x</textarea></div><div class="navigate-page-select"><option>1</option><option>2</option></div>',
    );
    const script = doc.createElement('script');
    script.textContent =
      'M.assignfeedback_editpdf.editor.init({"linkid":"random7","assignmentid":"33","userid":501,"attemptnumber":"0","readonly":false});';
    doc.head.append(script);
    const read = (isLeft: boolean) =>
      gatherMoodle(
        allKinds,
        doc,
        at,
        async (path) => {
          if (isLeft)
            doc.querySelector('[data-region="user-info"]')?.setAttribute('data-userid', '502');
          return { ...(await answered(path)), body: await notes([note('x')]).text() };
        },
        ofFfion,
      );
    const stayed = await read(false);
    expect(stayed.details).toHaveLength(1);
    const left = await read(true);
    expect(left.details).toEqual([]);
    expect(left.reading.answer).toBe('layout-changed');
  });

  test('the key and the page’s scripts stay in the page', async () => {
    const page = `<script>M.cfg = {"sesskey":"zY9xW7vU5t"}</script><a href="?sesskey=zY9xW7vU5t">x</a>`;
    const { raw, reading } = await deeper('grading-list', ofFfion, async () =>
      html(`${page}${await view(WHOLE).text()}`),
    );
    expect(comments(reading, '501')).toEqual([{ text: WHOLE, cut: false }]);
    expect(JSON.stringify(raw)).not.toMatch(/zY9xW7vU5t|M\.cfg/);
  });
});

test('a saved page without its own site’s address asks nothing', async () => {
  const doc = openSavedPage('<body></body>', new URL('https://x.example/'));
  const { sent } = await readDeeper(doc, new URL('https://x.example/'), 'class', () => view(WHOLE));
  expect(sent).toEqual([]);
});
