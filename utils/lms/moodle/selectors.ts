/**
 * Every place where a Moodle page is looked into. Seen on Moodle 4.5.6 and 5.1.3 (themes Boost, Classic, Moove)
 * unless an entry says otherwise. Never here: label text (translated), column numbers (`c5`), row numbers,
 * generated ids, `sr-only` / `visually-hidden`, `data-toggle` / `data-bs-toggle` (they differ between versions).
 */

/** Each page kind's `body` id: Moodle makes it from the script's path and the action. */
export const bodyIds = {
  'assign-view': 'page-mod-assign-view',
  'assign-grading-list': 'page-mod-assign-grading',
  'assign-grader': 'page-mod-assign-grader',
  'assign-view-feedback': 'page-mod-assign-viewpluginassignfeedback',
  'grade-user-report': 'page-grade-report-user-index',
  'course-user-grade': 'page-course-user',
  'grade-grader-report': 'page-grade-report-grader-index',
  'grade-overview': 'page-grade-report-overview-index',
  'grade-singleview': 'page-grade-report-singleview-index',
  'quiz-view': 'page-mod-quiz-view',
  'quiz-review': 'page-mod-quiz-review',
  'quiz-comment': 'page-mod-quiz-comment',
  'forum-view': 'page-mod-forum-view',
  'workshop-submission': 'page-mod-workshop-submission',
} as const;

export const anyPage = {
  /** Missing on the grader, which has no page header. */
  viewerPopover: '#nav-notification-popover-container[data-userid]',
  /** Footer; missing on the grader. "Log in as" puts two links here. */
  viewerLink: '.logininfo a[href*="/user/profile.php?id="]',
  /** Where messaging is on; not on the grader. */
  viewerMessages: '[data-region="message-drawer"] [data-user-id]',
  /** The viewer's initials, the name as their title; themes without the footer link have it. */
  viewerInitials: '[data-region="usermenu"] .userinitials[title]',
  /** Empty on the user report, absent on the grader. */
  breadcrumb: '.breadcrumb',
  breadcrumbItem: '.breadcrumb-item, .breadcrumb > li',
  courseLink: 'a[href*="/course/view.php?id="]',
  userLink: 'a[href*="/user/view.php?id="]',
  /** Turnitin's own place for a teacher's comments, from its plugin's code; not on a saved page. */
  gradeMark: '.pp_grademark_open',
  /** Links to the rest of a list that Moodle shows in parts; from its template, not on a saved page. */
  otherPages: '.pagination a.page-link[href*="page="]',
  /** The course under Classic and on gradebook pages, else the activity. */
  heading: '#page-header h1',
} as const;

/** What Moodle puts around a comment that is not the teacher's words. */
export const commentNoise =
  'a.expandsummaryicon, a[href*="viewpluginassignfeedback"], label, noscript, img.spacer';

export const learnerPage = {
  /** The learner's own submission; also there before anything is marked. */
  submission: '.submissionstatustable',
  /** In the table of the submission's status, once it is marked and the learner may know. */
  markedSign: '.submissiongraded',
  /** In the same table: handed back, to be handed in once more. */
  reopened: '.submissionstatusreopened',
  /** Under the heading, a line each; in the table of the status, what there is to say of the time ("early-", "latesubmission"). */
  dates: '.activity-dates>div',
  timeLeft: '.timeremaining,.overdue,[class*="submission "]',
  /** Staff's version of the page. */
  staffSummary: '.gradingsummary',
  feedback: ':is([role="main"], main, #region-main) .feedback',
  feedbackTable: '.feedback .feedbacktable',
  /** Earlier attempts, newest first; closed but in the DOM. Moodle's script names them later than the page is there. */
  earlierAttempt: '.attempthistory > :is(div, table)',
  /** Both are there when the summary is cut; the summary alone is complete. The class ends in the grade's id. */
  fullComment: '[class*="full_assignfeedback_"]',
  /** Of plugins whose words are read elsewhere: files have their names in links. */
  fileFeedback: '[class*="_assignfeedback_file_"], [class*="_assignfeedback_editpdf_"]',
  /** Moodle's own comments; anything else is a plugin's that nobody here knows. */
  moodleComment: '[class*="_assignfeedback_comments_"]',
  expandSign: 'a.expandsummaryicon',
  /** A cell of any feedback plugin, and of any submission plugin. */
  feedbackPlugin: '[class*="_assignfeedback_"]',
  submissionPlugin: '[class*="_assignsubmission_"]',
  /** Text that people wrote: nothing inside it is Moodle's own structure. */
  writtenByPeople:
    '[class*="_assignsubmission_"], [class*="_assignfeedback_"], .activity-description',
} as const;

/** The learner's page, and the grader where remarks are in textareas. */
export const advancedGrading = {
  rubric: '.gradingform_rubric',
  /** `.gradingform_btec` is a contributed form built like the guide; not seen on a real server. */
  guide: '.gradingform_guide, .gradingform_btec',
  criterionRow: 'tr.criterion',
  rubricCriterion: '.description',
  guideCriterion: '.criterionshortname',
  remark: '.remark',
  /** Cells that hold no words of the marker's. */
  knownCell: '.description, .descriptionreadonly, .levels, .score',
  /** A contributed form of groups with items, from its renderer: no table, and a label in front of the remark. */
  checklist: '.gradingform_checklist',
  item: '.item',
  definition: '.definition',
  group: '.group',
  /** Around a form on a learner's page. */
  place: '.advancedgrade',
  /** The same while it is written. */
  remarkBox: 'textarea[name$="[remark]"]',
  /** A form of whatever kind, without its introduction and the empty one that shows how it is marked. */
  anyForm: '[class*="gradingform_"]:not([class*="-description"], .preview)',
  /** The guide's translated label in front of the remark. */
  hiddenLabel: '.hidden, [id$="-remark-desc"], .checklistfeedback, label',
} as const;

/** Class names in a row's status cell, and values of the grader's select. */
export const workflowStates = [
  'notmarked',
  'inmarking',
  'readyforreview',
  'inreview',
  'readyforrelease',
  'released',
] as const;

export const grader = {
  /** In the page from the start; the rest arrives later. */
  panel: '[data-region="grading-navigation-panel"]',
  userPanel: '[data-region="user-info"]',
  /** Its `data-selected` is the learner chosen; changes at once. */
  selector: '[data-action="change-user"]',
  assignmentPanel: '[data-region="assignment-info"]',
  assignmentLink: 'a[href*="/mod/assign/view.php?id="]',
  gradePanel: '[data-region="grade"]',
  form: 'form.gradeform',
  /** Its name ends in the user id that the form was made for. The form's `userid` field is always 0. */
  formLearner: 'input[name^="_qf__mod_assign_grade_form_"]',
  /** Moodle's own is `assignfeedbackcomments_editor`; plugins name theirs alike. */
  comment: 'textarea[name^="assignfeedback"][name$="_editor[text]"]',
  commentFormat: '[name$="_editor[format]"]',
  /** Any but the box to answer the learner in. */
  otherBox: 'textarea:not([id^="dlg-"])',
  grade: '[name="grade"]',
  /** With a rubric or guide there is no grade field. */
  currentGrade: '[data-name="currentgrade"] .currentgrade',
  /** From 1; absent on the first attempt. */
  attemptLabel: '[data-name="attemptnumberlabel"]',
  /** -1 = the latest, else from 0. */
  attemptNumber: 'input[name="attemptnumber"]',
  /** Only where there are others than the open one. */
  otherAttempts: '[data-region="attempt-chooser"]',
  /** Only where marking goes through states. */
  workflow: '[name="workflowstate"], [data-name="workflowstate"]',
  advanced: '[class*="gradingform_"]',
  /** Identity fields and, last of all, the due date under the name. */
  smallPrint: 'em, small',
  /** Whose work Moodle's other grader (forums) has open: no address and no field says so before its form is there. */
  pickedUser: '[data-region="user_picker"]',
} as const;

export const gradeReport = {
  /** One per learner. */
  container: '.user-report-container[id^="user-report-"]',
  /** The same up to Moodle 4.1, which has nothing around the table; from its code, not on a saved page. */
  bareTable: 'table.user-grade',
  /** Begins a row of one activity, whatever is around it. */
  rowHead: 'th[id^="row_"], td[id^="row_"]',
  /** Just before the container: whose it is. */
  heading: '.user-heading',
  itemLink: 'a.gradeitemheader[href]',
  /** A `span` instead of a link for a parent. */
  itemName: '.gradeitemheader, .rowtitle',
  itemIcon: 'img.itemicon, img.icon',
  menus: '.action-menu, .moodle-actionmenu',
  /** Staff's page before a learner is chosen. */
  chooser: '[data-region="user-search"], .usersearch, .user-search, .search-widget',
} as const;

/** Links on lists and learners' pages; names in the file box of the grader. */
export const feedbackFiles =
  'a[href*="/assignfeedback_file/feedback_files/"], a[href*="/assignfeedback_editpdf/download/"], ' +
  '[id^="id_files_"][id$="_filemanager_fieldset"] .fp-file .fp-filename';

export const viewFeedback = { text: '.feedbackfull' } as const;

/** Notes written on a page of the learner's PDF, as the grader draws them: of the page that is open only. */
export const annotations = {
  note: '.commentdrawable textarea',
  /** A box on the drawing that is no known note. */
  otherBox: '[style*="image_page"] textarea:not(.commentdrawable textarea)',
  /** How many pages there are: the notes on the others are not in the page. */
  pages: '.navigate-page-select option',
  /** Its background is the image of the page that the notes are on. */
  drawing: '[style*="/assignfeedback_editpdf/"][style*="image_page"]',
  /** Where a marked copy is given back. */
  markedCopy: 'a[href*="/assignfeedback_editpdf/download/"]',
} as const;
