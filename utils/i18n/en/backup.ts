/** Backup, restore, and two versions of one record. */
export const backup = {
  'backup.title': 'Backup',
  'backup.text':
    'One file with everything you have here: learners, feedback, targets, the log, reviews, unfinished text and your settings. Keep it where your college keeps records about learners, never in a mailbox.',
  'backup.never': 'No backup was made on this device yet.',
  'backup.last': 'Last backup: {when}.',
  'backup.mayGo':
    'This browser does not promise to keep your records when the disk is full. Back up often.',
  'backup.lock': 'Lock it with a passphrase',
  'backup.lockText':
    'Without the passphrase nobody can open the file, you neither: it cannot be looked up or reset. At least 12 characters; four or five unrelated words are good.',
  'backup.passphrase': 'Passphrase for the file',
  'backup.itsPassphrase': 'Passphrase of this backup',
  'backup.again': 'The same once more',
  'backup.short': 'Use at least 12 characters.',
  'backup.differ': 'These two are not the same.',
  'backup.make': 'Save a backup',
  'backup.making': 'Making the backup…',
  'backup.made': 'The backup was handed to the browser to save as {name}',
  'backup.odd':
    'The backup was saved, but it could not be read back as it should. Nothing here was changed. Keep the file and contact your IT team.',
  'backup.every': 'Remind me',
  'backup.every0': 'Never',
  'backup.every7': 'After a week',
  'backup.every14': 'After two weeks',
  'backup.every30': 'After a month',
  'backup.remindNever': 'You have no backup yet',
  'backup.remindOld': 'Your last backup was {when}',
  'backup.remindText':
    'Your records are only in this browser. They go when it is reset or Feedforward is removed.',
  'backup.remindGo': 'Back up',
  'backup.remindLater': 'Later',

  'backup.restore': 'Bring a backup in',
  'backup.restoreText':
    'From another computer, or after something was lost. You see first what it would do. What is here stays: nothing newer is written over.',
  'backup.choose': 'Choose a backup file',
  'backup.reading': 'Reading the file…',
  'backup.lockedFile': 'This file is locked',
  'backup.open': 'Open',
  'backup.found': 'Backup of {when}',
  'backup.what': 'What',
  'backup.adds': 'Added',
  'backup.changes': 'Brought up to date',
  'backup.leaves': 'Left as it is here',
  'backup.sides': 'Kept side by side',
  'backup.nothing': 'Everything in this file is here already. There is nothing to bring in.',
  'backup.sidesText':
    'Changed on both computers. Yours stays; the other version is kept beside it until you choose.',
  'backup.removedText': '{count} in the file were taken out here and stay out.',
  'backup.removedText.one': '1 in the file was taken out here and stays out.',
  'backup.bringBack': 'Bring them back',
  'backup.erasedText':
    '{count} in the file belong to learners who were erased here. They are not brought back.',
  'backup.erasedText.one':
    '1 in the file belongs to a learner who was erased here. It is not brought back.',
  'backup.settings': 'Take the settings from the file, too',
  'backup.do': 'Bring in {count}',
  'backup.doSettings': 'Take the settings',
  'backup.doing': 'Bringing it in…',
  'backup.cancel': 'Cancel',
  'backup.done': 'Brought in: {added} added, {changed} brought up to date',
  'backup.twoHereTitle': 'Some learners are one on one computer and two on the other',
  'backup.twoHereText':
    '{names}: make the two records one here first (Caseload, open the learner, “Same person as…”). Then bring the backup in. Nothing was changed.',

  'backup.kinds.learners': 'Learners',
  'backup.kinds.feedback': 'Feedback',
  'backup.kinds.targets': 'Targets',
  'backup.kinds.questions': 'Questions to teachers',
  'backup.kinds.reviews': 'Reviews',
  'backup.kinds.snoozes': 'Learners put off on Today',
  'backup.kinds.checklists': 'Checklists',
  'backup.kinds.bank': 'Targets in your bank',
  'backup.kinds.corrections': 'Points you moved',
  'backup.kinds.drafts': 'Unfinished text',
  'backup.kinds.log': 'Log entries',
  'backup.kinds.exports': 'Exports',
  'backup.kinds.erasures': 'Notes that somebody was erased',
  'backup.kinds.conflicts': 'Versions kept side by side',
  'backup.kinds.other': 'Others',

  'backup.two': 'Two versions of one record',
  'backup.twoText':
    'These were changed on two computers. Choose one for each; the other goes. Both can be copied first.',
  'backup.twoOf': '{kind} · {learner}',
  'backup.twoHereVersion': 'Here',
  'backup.twoOtherVersion': 'From the backup of {when}',
  'backup.twoGone': 'No longer here',
  'backup.twoEmpty': 'nothing',
  'backup.keepOurs': 'Keep what is here',
  'backup.takeTheirs': 'Take the other',
  'backup.chosen': 'Chosen',

  'backup.foreign': 'This is not a Feedforward backup. Nothing was changed. Choose another file.',
  'backup.truncated':
    'This backup is cut short: part of the file is missing. Nothing was changed. Copy the file again, or choose another.',
  'backup.altered':
    'This backup is not as it was written. Nothing was changed. Copy the file again, or choose another.',
  'backup.newer':
    'This backup was made by a newer Feedforward. Nothing was changed. Update Feedforward here first.',
  'backup.huge':
    'This file is far larger than any backup of ours. Nothing was changed. Choose another file.',
  'backup.unread': 'The browser could not read this file. Choose it again.',
  'backup.locked': 'This backup is locked. Type its passphrase.',
  'backup.wrongPassphrase':
    'This passphrase does not open the file, or the file was changed. Nothing was changed here. Try again.',
  'backup.mixed':
    'In this backup something stands under the wrong learner. Nothing was changed. Contact your IT team.',
  'backup.twoHere':
    'A learner in this backup is two learners here. Nothing was changed. Make them one first.',
} as const;
