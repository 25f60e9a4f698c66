import type { ListedRead } from '../allowed-read.ts';

const isId = (value: string | undefined): boolean => /^\d{1,18}$/.test(value ?? '');

const hasOnly = (query: ReadonlyMap<string, string>, names: readonly string[]): boolean =>
  [...query.keys()].every((name) => names.includes(name));

/** The page behind "View feedback" in a grading list, as the list itself links to it. */
const viewFeedback = (folder: string): ListedRead => ({
  path: `${folder}/mod/assign/view.php`,
  mayAsk: (query) =>
    hasOnly(query, ['id', 'sid', 'gid', 'plugin', 'action', 'returnaction', 'returnparams']) &&
    query.get('action') === 'viewpluginassignfeedback' &&
    query.get('plugin') === 'comments' &&
    isId(query.get('id')) &&
    isId(query.get('gid')) &&
    (!query.has('sid') || isId(query.get('sid'))),
});

/**
 * The notes on a marked PDF, as the page's own "View annotated PDF" asks for them. Of that address's ten actions this
 * one alone reads, and only with `readonly=1` (without it, a teacher gets drafts); what it may still make on the way
 * is told in docs/decisions.md, and is why it is asked only where a marked copy is there already.
 */
const pdfNotes = (folder: string): ListedRead => ({
  path: `${folder}/mod/assign/feedback/editpdf/ajax.php`,
  isKeyed: true,
  mayAsk: (query) =>
    hasOnly(query, ['action', 'userid', 'attemptnumber', 'assignmentid', 'readonly']) &&
    query.get('action') === 'pollconversions' &&
    query.get('readonly') === '1' &&
    ['userid', 'attemptnumber', 'assignmentid'].every((name) => isId(query.get(name))),
});

/** The one service call that is ever made: a learner's comment in the gradebook. */
const GET_FEEDBACK = 'core_grades_get_feedback';
const ARGUMENTS = ['courseid', 'itemid', 'userid'];

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const keysOf = (value: Record<string, unknown>): string => Object.keys(value).sort().join();

/** The call written anew from its ids, so that nothing is sent that was not looked at; `null` = not the listed one. */
function getFeedbackBody(asked: string): string | null {
  let calls: unknown;
  try {
    calls = JSON.parse(asked);
  } catch {
    return null;
  }
  const call: unknown = Array.isArray(calls) && calls.length === 1 ? calls[0] : null;
  if (!isRecord(call) || keysOf(call) !== 'args,index,methodname') return null;
  const { args, methodname } = call;
  if (methodname !== GET_FEEDBACK || !isRecord(args) || keysOf(args) !== ARGUMENTS.join())
    return null;
  const ids = ARGUMENTS.map((name) => args[name]);
  if (!ids.every((id) => Number.isSafeInteger(id) && Number(id) > 0)) return null;
  const [courseid, itemid, userid] = ids;
  return JSON.stringify([
    { index: 0, methodname: GET_FEEDBACK, args: { courseid, userid, itemid } },
  ]);
}

const gradebookComment = (folder: string): ListedRead => ({
  path: `${folder}/lib/ajax/service.php`,
  isKeyed: true,
  mayAsk: (query) => hasOnly(query, ['info']) && query.get('info') === GET_FEEDBACK,
  bodyFor: getFeedbackBody,
});

/** The folder that Moodle lies in, of its root: empty, or with a slash in front and none behind. */
export const folderOf = (site: string): string => new URL(site).pathname.replace(/\/+$/, '');

/** All that is ever asked from a page of an assignment. Each reader knows its own reads alone, and can send no other. */
export const assignmentReads = (folder: string): ListedRead[] => [
  viewFeedback(folder),
  pdfNotes(folder),
];

/** All that is ever asked from a page of the gradebook. */
export const gradebookReads = (folder: string): ListedRead[] => [gradebookComment(folder)];

/** What Moodle's own scripts send: without it, its errors come as pages. */
export const moodleHeaders: Record<string, string> = { 'X-Requested-With': 'XMLHttpRequest' };

/** The addresses of those reads, below Moodle's root. */
export const pdfNotesPath = (assignmentId: string, userId: string, attempt: number): string =>
  '/mod/assign/feedback/editpdf/ajax.php?action=pollconversions' +
  `&userid=${userId}&attemptnumber=${attempt - 1}&assignmentid=${assignmentId}&readonly=1`;

export const gradebookCommentPath = `/lib/ajax/service.php?info=${GET_FEEDBACK}`;

export function gradebookBody(courseId: string, userId: string, itemId: string): string {
  const args = { courseid: Number(courseId), userid: Number(userId), itemid: Number(itemId) };
  return JSON.stringify([{ index: 0, methodname: GET_FEEDBACK, args }]);
}
