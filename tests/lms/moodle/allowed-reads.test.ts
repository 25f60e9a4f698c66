import { describe, expect, test } from 'vitest';
import { makeAsk } from '#utils/lms/ask.ts';
import { activityKinds } from '#utils/lms/moodle/activity-kinds.ts';
import {
  folderOf,
  gradebookBody,
  gradebookCommentPath,
  moodleHeaders,
  pdfNotesPath,
} from '#utils/lms/moodle/allowed-reads.ts';
import { assignmentKinds } from '#utils/lms/moodle/assignment-kinds.ts';
import { gradebookKinds } from '#utils/lms/moodle/gradebook-kinds.ts';
import { allKinds } from '#utils/lms/moodle/read.ts';
import type { MoodleKinds } from '#utils/lms/moodle/read-kinds.ts';
import { withoutKey } from '#utils/lms/without-key.ts';
import { type Answers, fakeFetch } from './asked.ts';

const ORIGIN = 'https://college.example';
const KEY = 'aB3dE5gH7j';

function gate(
  folder = '/dysgu/moodle',
  answers: Answers = () => Response.json([]),
  key = KEY,
  kinds: MoodleKinds = allKinds,
) {
  const { send, sent } = fakeFetch(answers);
  const ask = makeAsk({
    origin: ORIGIN,
    fetch: send,
    allowed: kinds.reads(folderOf(ORIGIN + folder)),
    headers: moodleHeaders,
    sessionKey: key ? { name: 'sesskey', value: key } : null,
  });
  return { ask, sent };
}

const VIEW = '/mod/assign/view.php?id=611&gid=70&plugin=comments&action=viewpluginassignfeedback';
const NOTES = pdfNotesPath('33', '501', 2);
const SERVICE = gradebookCommentPath;
const BODY = gradebookBody('31', '501', '801');
const call = (over: object) => JSON.stringify([{ ...JSON.parse(BODY)[0], ...over }]);
const args = (over: object) => call({ args: { courseid: 31, userid: 501, itemid: 801, ...over } });

describe.each(['', '/dysgu/moodle'])('a Moodle below "%s" is asked', (folder) => {
  test.each([
    ['a whole comment', VIEW, null],
    ['the same as the list links to it', `${VIEW}&sid=70&returnaction=grading&returnparams=`, null],
    ['the notes on a PDF', NOTES, null],
    ['a gradebook comment', SERVICE, BODY],
  ])('for %s', async (_, path, body) => {
    const { ask, sent } = gate(folder);
    const answer = await ask(folder + path, body);
    expect(sent).toHaveLength(1);
    expect(sent[0]?.method).toBe(body === null ? 'GET' : 'POST');
    expect(sent[0]?.body).toBe(body);
    expect(answer.path).toBe(folder + path);
  });
});

test.each<[string, MoodleKinds, boolean[]]>([
  ['an assignment', assignmentKinds, [true, true, false]],
  ['the gradebook', gradebookKinds, [false, false, true]],
  ['another activity', activityKinds, [false, false, false]],
])('from %s only its own reads are sent', async (_, kinds, allowed) => {
  const { ask } = gate('', undefined, KEY, kinds);
  const tries = await Promise.allSettled([ask(VIEW), ask(NOTES), ask(SERVICE, BODY)]);
  expect(tries.map(({ status }) => status === 'fulfilled')).toEqual(allowed);
});

describe('the session key', () => {
  test('goes to Moodle where it is needed, and nowhere else', async () => {
    const { ask, sent } = gate('');
    await ask(VIEW);
    await ask(NOTES);
    await ask(SERVICE, BODY);
    expect(sent.map(({ path }) => path.includes(`sesskey=${KEY}`))).toEqual([false, true, true]);
  });

  test('is in nothing that is handed on, neither this one nor a new one', async () => {
    const page = `<a href="/logout.php?sesskey=${KEY}">x</a><script>M.cfg = {"sesskey":"zY9xW7vU5t"}</script>
      <input type="hidden" name="sesskey" value="zY9xW7vU5t"><a href="?a=1&amp;sesskey=zY9xW7vU5t&amp;b=2">${KEY}</a>`;
    const { ask } = gate('', () => new Response(page));
    for (const answer of [await ask(VIEW), await ask(NOTES), await ask(SERVICE, BODY)])
      expect(JSON.stringify(answer)).not.toMatch(/aB3dE5gH7j|zY9xW7vU5t/);
  });

  test('is taken out of escaped JSON too, and people’s words stay', () => {
    expect(withoutKey('{\\"sesskey\\":\\"zY9xW7vU5t\\"} the session, a key: wood', KEY)).toBe(
      '{\\"sesskey\\":\\"\\"} the session, a key: wood',
    );
  });

  test('a page without one asks nothing that needs it', async () => {
    const { ask, sent } = gate('', undefined, '');
    await expect(ask(NOTES)).rejects.toThrow(TypeError);
    await expect(ask(SERVICE, BODY)).rejects.toThrow(TypeError);
    expect(sent).toEqual([]);
  });
});

describe('refused before it is sent', () => {
  test.each([
    ['another action', VIEW.replace('viewpluginassignfeedback', 'grading')],
    ['an action that writes', VIEW.replace('viewpluginassignfeedback', 'submitgrade')],
    ['another plugin', VIEW.replace('=comments', '=file')],
    ['no action', '/mod/assign/view.php?id=611'],
    ['an action twice', `${VIEW}&action=submitgrade`],
    ['an action twice, the right one last', VIEW.replace('?', '?action=submitgrade&')],
    ['a list for an action', `${VIEW}&action[]=submitgrade`],
    ['something besides', `${VIEW}&confirm=1`],
    ['a key of its own', `${VIEW}&sesskey=${KEY}`],
    ['a gid that is none', VIEW.replace('gid=70', 'gid=70x')],
    ['another folder', `/elsewhere${VIEW}`],
    ['a folder around', `/x/..${VIEW.replace('/mod', '/other/mod')}`],
    ['another script', VIEW.replace('view.php', 'index.php')],
    ['another site', `https://elsewhere.example${VIEW}`],
    ['a path behind the script', VIEW.replace('view.php', 'view.php/x')],
    ['drafts of notes', NOTES.replace('&readonly=1', '')],
    ['drafts said twice', `${NOTES}&readonly=0`],
    ['drafts by number', NOTES.replace('readonly=1', 'readonly=0')],
    ...[
      'savepage',
      'generatepdf',
      'loadquicklist',
      'addtoquicklist',
      'revertchanges',
      'removefromquicklist',
      'deletefeedbackdocument',
      'rotatepage',
      '',
    ].map((action) => [`notes: ${action}`, NOTES.replace('pollconversions', action)]),
    ['the service by GET', SERVICE],
    ['another service', '/lib/ajax/service-nologin.php?info=core_grades_get_feedback'],
  ])('%s: %s', async (_, path = '') => {
    const { ask, sent } = gate('');
    await expect(ask(path)).rejects.toThrow(TypeError);
    expect(sent).toEqual([]);
  });

  test.each([
    ['everybody’s mails', call({ methodname: 'core_grades_get_gradable_users' })],
    ['a call that writes', call({ methodname: 'mod_assign_submit_grading_form' })],
    ['a second call', JSON.stringify([...JSON.parse(BODY), ...JSON.parse(BODY)])],
    ['none', '[]'],
    ['not a list', JSON.stringify(JSON.parse(BODY)[0])],
    ['not JSON', 'methodname=core_grades_get_feedback'],
    ['something besides', call({ more: 1 })],
    ['an argument besides', args({ groupid: 1 })],
    ['an argument less', call({ args: { courseid: 31, userid: 501 } })],
    ['text for an id', args({ userid: '501' })],
    ['a list for an id', args({ userid: [501, 502] })],
    ['everybody', args({ userid: 0 })],
    ['less than nobody', args({ userid: -1 })],
    ['half a learner', args({ userid: 1.5 })],
  ])('a body with %s', async (_, body) => {
    const { ask, sent } = gate('');
    await expect(ask(SERVICE, body)).rejects.toThrow(TypeError);
    expect(sent).toEqual([]);
  });

  test('a call under another name in the address', async () => {
    const { ask, sent } = gate('');
    await expect(ask(SERVICE.replace('get_feedback', 'get_gradable_users'), BODY)).rejects.toThrow(
      TypeError,
    );
    await expect(ask(`${VIEW}`, BODY)).rejects.toThrow(TypeError);
    await expect(ask(NOTES, BODY)).rejects.toThrow(TypeError);
    expect(sent).toEqual([]);
  });

  test('a name written twice in the body: what is sent is what was looked at', async () => {
    const { ask, sent } = gate('');
    const twice = BODY.replace('"args"', '"methodname":"core_grades_get_feedback","args"').replace(
      '"methodname":"core_grades_get_feedback"',
      '"methodname":"core_grades_get_gradable_users"',
    );
    await ask(SERVICE, twice);
    expect(sent[0]?.body).toBe(BODY);
  });
});
