import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { answer, comment, LEARNER, paths, SITE, submission } from './canvas/support.ts';
import { makePair, readPair } from './scrub/make-pair.ts';
import { remainingWords } from './scrub/remaining-words.ts';
import { scrubReading } from './scrub/scrub-reading.ts';
import { scrubSavedPage } from './scrub/scrub-saved-page.ts';
import { hasShared, openManifest, sharedFolder, type TruthPage } from './support/manifest.ts';
import { openOwnPages } from './support/own-pages.ts';
import { readSavedPage } from './support/read-saved.ts';

const url = new URL(
  'https://vle.kingsmoor.example/moodle/mod/assign/view.php?id=31&action=grader&userid=77',
);
const html = `<!doctype html><html lang="en"><head><title>Task 1: Ida Quist | Kingsmoor</title>
  <script>var M = {}; M.cfg = {"wwwroot":"https:\\/\\/vle.kingsmoor.example\\/moodle","sesskey":"SeCrEt1","userId":12,"theme":"boost"};</script>
  <script>track("Ida Quist")</script></head>
  <body id="page-mod-assign-grader" class="cmid-31 vle-kingsmoor-example"><!-- Ida Quist -->
  <a href="https://vle.kingsmoor.example/moodle/login/logout.php?sesskey=SeCrEt1">Log out</a>
  <input type="hidden" name="sesskey" value="SeCrEt1">
  <a href="https://vle.kingsmoor.example/moodle/user/view.php?id=77&amp;course=5&amp;sesskey=SeCrEt1" onclick="go()">Ida Quist <small>KM004417, ida.quist@kingsmoor.example</small></a>
  <span class="userinitials" title="Ida Quist">IQ</span>
  <b class="user77"></b><div data-userid="77"></div>
  <p>Hi Ida, IDA QUIST did well. Ask Mrs T. Hartley, or ring 01733 555 019. See https://intranet.kingsmoor.example/ida</p>
  <textarea>&lt;p&gt;Ida&amp;rsquo;s work, Kingsmoor&lt;/p&gt;</textarea>
  <img src="https://vle.kingsmoor.example/moodle/pluginfile.php/88/user/icon/ida.jpg" alt="Picture of Ida Quist">
  </body></html>`;

describe('a page of our own', () => {
  const made = scrubSavedPage(html, url, readSavedPage(html, url));

  test.each([
    ['names, wherever they stand', /\bIda\b|Quist|IDA|Hartley/],
    ['initials', /\bIQ\b|\bT\. /],
    ['ids, in addresses, classes and fields', /(?<!\d)(?:77|31)(?!\d)/],
    ['codes, mails and numbers', /KM0044|@kingsmoor|01733/],
    ['keys, ways out and scripts', /SeCrEt|logout|track\(|onclick|<!-- /],
    ['the host and the college', /kingsmoor/i],
    ['files', /ida\.jpg/],
  ])('has no %s left', (_, left) => expect(made.html).not.toMatch(left));

  test('says the same made-up name everywhere, so that the proofs still agree', () => {
    const [, first = '', last = ''] = /Hi (\w+), (\w+) /.exec(made.html) ?? [];
    const id = /data-userid="(\d+)"/.exec(made.html)?.[1];
    expect(last).toBe(first.toUpperCase());
    expect(made.html).toContain(`user${id}`);
    expect(made.html).toContain(`user/view.php?id=${id}`);
    expect(made.url.searchParams.get('userid')).toBe(id);
    expect(made.html).toContain('"wwwroot":"https:\\/\\/lms.example\\/moodle"');
    expect(made.html).toContain('"theme":"boost"');
  });

  test('names that only a person can know are taken too', () => {
    const text = `${html.replace('did well', 'and Bo did well')}`;
    const also = scrubSavedPage(text, url, readSavedPage(text, url), { names: ['Bo'] });
    expect(also.html).not.toMatch(/\bBo\b/);
  });

  test('what may still be a name is told of', () => {
    const words = remainingWords('We asked Wren and the team. The work of Alder.', ['Alder']);
    expect(words).toContain('Wren');
    expect(words).not.toContain('Alder');
  });
});

describe('Canvas, with an answer that was saved beside it', () => {
  const page = `<!doctype html><html><head><title>Lab report: Ada Pupil</title>
    <script>ENV = {"current_user_id":"31","current_user_roles":["user","teacher"],"context_asset_string":"course_4",
      "current_context":{"type":"Course","id":"4","name":"Science"},"SUBMISSION":{"user_id":"${LEARNER}"}};</script></head>
    <body><div id="application" class="ic-app"><ol id="breadcrumbs"><li>Lab report</li><li>Ada Pupil</li></ol></div></body></html>`;
  const at = new URL(`${SITE}/courses/4/assignments/77/submissions/${LEARNER}`);
  const body = JSON.stringify(
    submission({ submission_comments: [comment({ comment: 'Ada, label both axes.' })] }),
  );
  const answers = [answer(paths.submission, body)].map(({ path }) => ({ path, body }));
  const pair = makePair(page, at, { also: [], answers });
  const all = JSON.stringify([pair.html, pair.url, pair.answers, pair.reading]);

  test('nobody and nowhere is left', () => {
    expect(all).not.toMatch(/\bAda\b|Pupil|Marker|northbridge/);
    expect(all).not.toContain(LEARNER);
  });

  test('the learner is proved by the made-up names and ids as before', () => {
    const before = readPair(page, at, answers);
    expect(before.items[0]?.learner.userId).toBe(LEARNER);
    expect(pair.reading.answer).toBe('feedback');
    expect(pair.reading.items[0]?.learner.userId).toMatch(/^\d{4}$/);
    expect(pair.reading.items[0]?.text).toMatch(/^\w+, label both axes\.$/);
    expect(pair.reading.items[0]?.grade).toBe(before.items[0]?.grade);
  });
});

const versions = ['4.5.6', '5.1.3'];
const here = hasShared('pages/moodle/4.5.6/manifest.json');

/** What real pages hold of real people (made up, but unknown to the scrubber). */
const PEOPLE =
  /Al-Farsi|O.Brien|Nowak|Nguyễn|D.Souza|Smith-Jones|Northfield|TESTSESSKEY|NFC24\d+|learner\d\d@/gi;
const IDS = /(?<!\d)(?:104(?:3[2-9]|4[0-5])|58(?:0[2-9]|1[0-4]))(?!\d)/g;

const SAMPLE = ['grading-a_scale', 'grader-b_rubric-L1', 'courseuser-c1-L1'];

/** Some pages of either version: all of them take minutes. `FEEDFORWARD_ALL_PAGES=1` takes all. */
const sampleOf = (pages: TruthPage[]): TruthPage[] =>
  process.env.FEEDFORWARD_ALL_PAGES ? pages : pages.filter(({ name }) => SAMPLE.includes(name));

describe.skipIf(!here).each(versions)(
  'real pages of Moodle %s (skipped where ../shared/pages is absent)',
  (version) => {
    const manifest = join(sharedFolder, 'pages/moodle', version, 'manifest.json');
    const { pages, folder } = here ? openManifest(manifest) : { pages: [], folder: '' };

    test.each(sampleOf(pages))(
      '$role $name: nobody left, and read the same',
      (page) => {
        const saved = readFileSync(join(folder, page.files.html), 'utf8');
        const address = new URL(page.finalUrl ?? page.url);
        const before = readSavedPage(saved, address);
        const made = scrubSavedPage(saved, address, before);
        expect(made.html.match(PEOPLE) ?? []).toEqual([]);
        expect(made.html.match(IDS) ?? []).toEqual([]);
        expect(readSavedPage(made.html, made.url)).toEqual(scrubReading(before, made.scrub));
      },
      60_000,
    );
  },
);

const own = openOwnPages();

describe.skipIf(own.length === 0)('pages kept with npm run page:add (none kept: skipped)', () => {
  test.each(own)('$name is read as it was', ({ html: page, url: at, answers, expected }) => {
    expect(readPair(page, new URL(at), answers)).toEqual(expected);
  });
});
