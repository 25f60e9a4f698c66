/**
 * Where the gradebook's other reports are looked into. Seen on Moodle 4.5.6 and 5.1.3 unless an entry says otherwise;
 * the rules of `selectors.ts` hold here too.
 */

export const openComment = {
  /** The open comment: the item as its title; name and identity, then the comment. It holds no user id. */
  modal: '[data-region="modal-container"].show',
  modalTitle: '[data-region="title"]',
  modalBody: '[data-region="body"]',
  modalInitials: '.userinitials[title], img.userpicture',
  modalText: '.box',
  modalIdentity: '.small',
} as const;

export const singleView = {
  table: '#singleview-grades',
  /** Whose it is, above the table. */
  heading: '.user-heading',
  range: 'range',
  /** In a row's menu, the way to everybody's grades of the same item: it has the gradebook's number of it. */
  itemWay: 'a[href*="/grade/report/singleview/"][href*="item=grade"]',
  /** While editing; the name ends in grade item and learner. */
  box: '[name^="feedback_"]',
} as const;

export const graderReport = {
  table: 'table#user-grades, table.gradereport-grader-table, .gradeparent table',
  row: 'tr[data-uid]',
  name: 'a.username, a[href*="/user/view.php?id="]',
  idNumber: '.useridnumber',
  cell: 'td[data-itemid]',
  value: '.gradevalue',
  /** Only where there is a comment behind the grade. */
  feedbackSign: '[data-action="feedback"]',
} as const;

export const overview = {
  table: 'table#overview-grade',
  row: 'tr[id^="grade-report-overview-"]',
  /** A course's own overview leads to its user report instead. */
  courseLink: 'a[href*="/course/user.php?"], a[href*="/grade/report/user/index.php?"]',
} as const;
