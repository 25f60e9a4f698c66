/** Words of the LMSs' own addresses. Anything else in an address may be a name. */
const PATH_WORDS = new Set(
  [
    'mod assign quiz forum workshop view.php index.php review.php comment.php discuss.php submission.php assessment.php',
    'grade report user grader overview singleview outline course user.php profile.php blocks login enrol lib admin',
    'courses gradebook speed_grader assignments submissions anonymous_submissions grades discussion_topics',
    'peer_reviews users quizzes history profile',
  ].flatMap((line) => line.split(' ')),
);
const QUERY_NAMES = new Set(
  (
    'id action userid user mode plugin rownum cmid attempt page group groupid itemid gid gradeid course d p sid ' +
    'assignment_id student_id anonymous_id showall perpage tab preview version asid slot qubaid attemptnumber'
  ).split(' '),
);
const QUERY_WORDS = new Set(
  'grading grader grade view viewpluginassignfeedback comments file editpdf all outline complete'.split(
    ' ',
  ),
);

const plain = (text: string, words: ReadonlySet<string>): string => {
  if (words.has(text)) return text;
  return /^[\d~]+$/.test(text) ? 'N' : 'X';
};

/**
 * The kind of an address: without host, sub-folder and hash; every id is `N`, and every word that is not the LMS's own
 * is `X`. So nothing in it tells a person, a course or a college.
 *
 * @param site the LMS's root, whose folder is left out; `null` when it is not known
 */
export function pathPattern(address: string, site: string | null): string {
  const url = URL.parse(address);
  if (!url) return 'X';
  const folder = (site && URL.parse(site)?.pathname.replace(/\/+$/, '')) || '';
  const path = url.pathname.startsWith(`${folder}/`)
    ? url.pathname.slice(folder.length)
    : url.pathname;
  const parts = path.split('/').map((part) => (part === '' ? '' : plain(part, PATH_WORDS)));
  const query = [...url.searchParams].map(
    ([name, value]) => `${QUERY_NAMES.has(name) ? name : 'X'}=${plain(value, QUERY_WORDS)}`,
  );
  return parts.join('/') + (query.length > 0 ? `?${query.join('&')}` : '');
}
