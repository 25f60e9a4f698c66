/** The export screen, what is held back and why, and what became of each file. */
export const exporting = {
  'exporting.title': 'Export',
  'exporting.intro':
    'Make a file for the college’s MIS. Rows that went before with the same words are left out.',
  'exporting.what': 'What to export',
  'exporting.what.targets': 'Targets',
  'exporting.what.follow-ups': 'Follow-ups',

  'exporting.counting': 'Getting the rows ready',
  'exporting.counts': 'What happens to each row',
  'exporting.counts.chosen': 'Found',
  'exporting.counts.ready': 'Ready to export',
  'exporting.counts.unchanged': 'Already exported',
  'exporting.counts.heldBack': 'Held back',
  'exporting.preview': 'The rows in the file',
  'exporting.preview.scroll': 'The rows in the file, scroll to see all columns',
  'exporting.preview.first':
    'The first {shown} of {all} rows are shown. The file holds all of them.',
  'exporting.warn.empty':
    '{heading} is empty in {rows} of {all} rows. They are exported all the same.',
  'exporting.warn.addRef': 'Add references in the caseload',
  'exporting.download': 'Download CSV',
  'exporting.download.hint': 'Learners’ records: keep the file where the college’s records belong.',
  'exporting.downloading': 'Making the file',
  'exporting.downloaded': '{file} was given to the browser to save. {rows} rows.',
  'exporting.downloaded.one': '{file} was given to the browser to save. 1 row.',
  'exporting.excel': 'Opening the file in Excel',
  'exporting.excel.help':
    'Excel hides leading zeros (00123 shows as 123) and turns some numbers into dates. Use Data, From Text/CSV, and set those columns to Text. Give the MIS the file as it was downloaded, not one that Excel has saved again. A cell that could be taken for a formula starts with an apostrophe.',

  'exporting.none.title': 'Nothing to export yet',
  'exporting.none.targets':
    'Targets appear here once you have saved one in the panel beside the feedback.',
  'exporting.none.follow-ups': 'Follow-ups appear here once you have logged one in the panel.',
  'exporting.noNew': 'Nothing new to export: every row that can go has gone.',

  'exporting.heldBack': 'Held back',
  'exporting.heldBack.intro':
    'These stay behind until they are mended. They do not stop the others.',
  'exporting.heldBack.learner': 'Learner',
  'exporting.heldBack.what': 'Target',
  'exporting.heldBack.why': 'Why',
  'exporting.heldBack.unnamed': 'No name',
  'exporting.heldBack.noWords': 'No words',
  'exporting.held.words':
    'It has words that may not belong in it. Change them, or say above that it may go.',
  'exporting.held.noName': 'The learner has no name.',
  'exporting.held.noMisRef': 'The learner has no MIS reference.',
  'exporting.held.noStatement': 'The target says nothing yet.',
  'exporting.held.noDue': 'The target has no day to be done by.',
  'exporting.held.notAgreed': 'The learner has not agreed to it yet.',
  'exporting.held.missing': 'A column that the MIS needs is empty.',
  'exporting.held.tooLong': 'A text is longer than one cell can hold.',
  'exporting.held.formula': 'A text begins like a spreadsheet formula.',

  'exporting.batches': 'Files made so far',
  'exporting.batches.none': 'No file has been made yet.',
  'exporting.batch.when': 'When',
  'exporting.batch.file': 'File',
  'exporting.batch.rows': 'Rows',
  'exporting.batch.heldBack': 'Held back',
  'exporting.batch.state': 'What the MIS did',
  'exporting.batch.made': 'Was it saved?',
  'exporting.batch.waiting': 'Not known yet',
  'exporting.batch.taken': 'Taken by the MIS',
  'exporting.batch.failed': 'Failed',
  'exporting.batch.undone': 'Taken back',
  'exporting.batch.resent': 'Sent again',
  'exporting.batch.failedHint': 'Its rows will be in the next file.',
  'exporting.batch.took': 'The MIS took it',
  'exporting.batch.itFailed': 'It failed',

  'exporting.error.nothing': 'There is nothing new to export.',
  'exporting.error.save': 'The browser did not take the file. Nothing was recorded; try again.',
  'exporting.error.record':
    'The file was saved but could not be noted here. The next export will hold the same rows again.',
  'exporting.retry': 'Try again',
} as const;
