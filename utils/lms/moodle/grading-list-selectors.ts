/** Where the list of all submissions is looked into; the rules of `selectors.ts` hold here too. */

/** The header of one column: its links to sort and to fold it, which before Moodle 3.9 are addresses alone. */
const column = (name: string): string =>
  ['[data-column="X"]', '[data-sortby="X"]', 'a[href*="tsort=X"]', 'a[href*="thide=X"]']
    .join()
    .replaceAll('X', name);

export const gradingList = {
  table: 'table#submissions, .gradingtable > table',
  /** Attributes of header cells: the feedback plugins' columns lie between these two. */
  markedColumn: column('timemarked'),
  finalGradeColumn: column('finalgrade'),
  /** Outcomes, where the site uses them, stand among the feedback: they are no words of a marker's. */
  outcomesColumn: column('outcomes'),
  /** Instead of the name's column while marking is anonymous. */
  anonymousColumn: column('recordid'),
  nameColumn: `${column('fullname')}, ${column('firstname')}, ${column('lastname')}`,
  statusColumn: column('status'),
  /** In the header of a column that the viewer has hidden; from Moodle's table code, not on a saved page. */
  foldedColumn: '[data-action="show"], a[href*="tshow="]',
  rowCheckbox: 'input[name="selectedusers"]',
  rowAttempt: 'input[name^="gradeattempt_"]',
  rowMarked: 'input[name^="grademodified_"]',
  quickComment: 'textarea[name^="quickgrade_comments_"]',
  /** Moodle's own and those of plugins; each name ends in the learner's id. */
  quickBox: 'textarea[name^="quickgrade_"]',
  quickGrade: 'select[name^="quickgrade_"], input[name^="quickgrade_"]',
  quickState: 'select[name$="_workflowstate"]',
  /** Above the list wherever marking goes through states, whatever a row shows of its own. */
  workflowFilter: 'select[name="workflowfilter"]',
  /** In the status: marked, then handed in again. From Moodle's table code, in place of `.submissiongraded`. */
  resubmitted: '.gradingreminder',
  /** Only when the text before it is cut. */
  cutSign: 'a[href*="plugin=comments"][href*="viewpluginassignfeedback"]',
  /** The same of any plugin whose words are cut. */
  pluginCutSign: 'a[href*="viewpluginassignfeedback"]',
  /** A column of files or annotations. */
  files: 'a[href*="/assignfeedback_"], [id^="assign_files_tree"]',
  menus: '.action-menu, .moodle-actionmenu, label, .userinitials',
} as const;
