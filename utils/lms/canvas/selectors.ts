/**
 * Where Canvas's pages are looked into, beside their JSON. By id, class or test id of Canvas's own templates; no label
 * text, no hashed class names. How often each is found on which page of our own is in a test.
 */

/** SpeedGrader: the new one first, then the classic one. */
export const speedGrader = {
  selected: '[data-testid="selected-student"]',
  classicSelected: '#students_selectmenu-button .ui-selectmenu-item-header',
  comment: '#comments > .comment:not(.draft)',
  commentAuthor: '.author_name',
  commentText: 'span.comment',
} as const;

/** Canvas's picker of whom an observer looks at. */
export const observed = {
  picker: '[data-testid="observed-student-dropdown"]',
  label: '[data-testid="observed-student-label"]',
} as const;

/** The gradebook's tray: it opens without any change of address. */
export const tray = {
  box: '#SubmissionTray__Content',
  name: '#SubmissionTray__StudentName',
} as const;

/** The page of one submission. */
export const submissionPage = {
  time: '.submission-details-header__time',
  crumb: '#breadcrumbs li:last-child, .ic-app-crumbs li:last-child',
  heading: '.submission-details-header__heading',
  comment: '.submission-details-comments .comment_list > .comment:not(.draft)',
  commentAuthor: '.author',
  commentText: '.comment',
} as const;

/** The enhanced page of an assignment, with its tray of comments. */
export const assignmentPage = {
  comment: '[data-testid="comments-container"] [data-testid="comment-row"]',
  commentAuthor: '[id^="comment-header-"]',
  commentText: '[data-testid="commentContent"]',
} as const;

/** The page of one learner's grades. */
export const gradesPage = {
  menu: '#student_select_menu',
  /** A row's link leads to its work and has the work's name. */
  workLink: 'tr[id^="submission_"] th a[href*="/assignments/"]',
} as const;
