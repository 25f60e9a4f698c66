/**
 * Where a quiz, forum or workshop is looked into. Seen on Moodle 4.5.6 and 5.1.3 unless an entry says otherwise; the rules
 * of `selectors.ts` hold here too.
 */

export const quiz = {
  summary: 'table.quizreviewsummary, table.quizattemptsummary',
  /** In the navigation block, where the quiz shows pictures: the summary then has no row for the person. */
  picture: '#user-picture a[href*="/user/view.php?id="]',
  question: '.que',
  /** Counts the attempt, in the reader's language. */
  caption: 'caption',
  content: '.content',
  comment: '.comment',
  /** All that Moodle puts into a question; with words in anything else, there is something that nobody here knows. */
  knownParts: '.formulation, .outcome, .comment, .history',
  /** Not the marker's words: the link to change them, and what stands around the box where they are written. */
  commentLink: '.commentlink, fieldset, label, legend',
  commentFormat: '[name$="-commentformat"]',
  commentBox: 'textarea[name$="-comment"]',
  /** Only staff are offered to change a mark, or led to everybody's results. */
  staffOnly:
    '.commentlink, .editquestion, textarea[name$="-comment"], a[href*="/mod/quiz/report.php"]',
  manualForm: 'form#manualgradingform, form[action*="/mod/quiz/comment.php"]',
  overall: '#feedback .quizgradefeedback, .quizgradefeedback',
  overallHeading: '#feedback > h3',
  attempts: 'a[href*="/mod/quiz/review.php"]',
} as const;

export const forum = {
  /** Opened by a button; before that nothing of the marking is in the page. */
  opener: '[data-grade-action]',
  /** Marked with a rubric or guide, so that there is a form with places for words. */
  advanced: '[data-grading-component^="gradingform_"]',
  grader: '[data-region="unified-grader"]',
  person: '[data-region="user_picker/user"] [data-userid]',
  posts: '[data-region="module_content"] [data-region="post"] header a[href*="/user/view.php?id="]',
  conversation: '[data-region="posts"] .post-container',
  post: 'article',
  postAuthor: 'header a[href*="/user/view.php?id="]',
  form: 'form[id^="gradingform_rubric-"], form[id^="gradingform_guide-"]',
  remark: 'textarea[id$="-remark"]',
  /** The learner's own view. */
  view: '[data-region="view-grade"]',
  own: '[data-grade-action="view"][data-userid]',
} as const;

export const workshop = {
  submission: '.submission-full',
  author: '.author a[href*="/user/view.php?id="]',
  assessment: '.assessment-full',
  reviewer: '.reviewer .fullname a[href*="/user/view.php?id="]',
  overall: '.overallfeedback .content',
  comment: 'textarea[name^="peercomment__idx_"]',
  /** Every place where an assessor may have written, known or not. */
  anyWords: 'textarea',
} as const;
