/** Learners out of a file, and two records made one. */
export const importing = {
  'import.title': 'Import learners from a file',
  'import.text':
    'A CSV file: OneRoster users.csv, or any list with names and MIS references. Only name, reference and group are read. The file stays on this device.',
  'import.file': 'Choose a CSV file',
  'import.unread': 'This file could not be read as CSV. Save it as CSV (UTF-8) and try again.',
  'import.empty': 'There are no learners in this file. It needs a line of headings and a row each.',
  'import.tooLong':
    'This file has more rows than a caseload. Choose the list of your own learners.',
  'import.columns': 'What stands where',
  'import.field.name': 'Full name',
  'import.field.given': 'First name',
  'import.field.family': 'Last name',
  'import.field.misRef': 'MIS reference',
  'import.field.group': 'Group',
  'import.notThere': 'Not in the file',
  'import.needsName': 'Say where the name stands: in one column, or first and last name.',
  'import.noRef':
    'Without a MIS reference nobody can be recognised when you import again, except by name, which is asked about.',
  'import.preview': 'What will happen',
  'import.new': 'new',
  'import.known': 'in your caseload already',
  'import.same-name': 'same name as in your caseload',
  'import.twice': 'twice in the file, left out',
  'import.no-name': 'no name, left out',
  'import.not-learner': 'not a learner, left out',
  'import.counts':
    'New: {added}. Already there: {known}. To be asked about: {asked}. Left out: {out}.',
  'import.somebodyElse': 'Somebody else, add them',
  'import.more': 'and {count} more',
  'import.do': 'Add {count} learners',
  'import.do.one': 'Add 1 learner',
  'import.doKnown': 'Bring {count} learners up to date',
  'import.doKnown.one': 'Bring 1 learner up to date',
  'import.nothing': 'Everybody in this file is in your caseload already.',
  'import.done': 'Added: {added}. Groups added to: {changed}.',
  'import.cancel': 'Choose another file',

  'merge.title': 'Same person as…',
  'merge.text':
    'When one learner has two records, say from Moodle and from Canvas. Everything of the other record moves into this one.',
  'merge.find': 'Find the other record',
  'merge.check': 'Is this one and the same person?',
  'merge.of': '{name}: {known}',
  'merge.noIds': 'known by name alone',
  'merge.what': 'Moves: targets {targets}, feedback {feedback}, entries {entries}.',
  'merge.sameSite':
    'Both have an account on {site}. On one site, two accounts are mostly two people.',
  'merge.otherRef':
    'Their MIS references differ ({one}, {other}), so they are two people. If one is wrong, correct it first.',
  'merge.sure': 'I have checked that {one} and {other} are one person',
  'merge.do': 'Make them one',
  'merge.done': '{name} is one record now.',
} as const;
