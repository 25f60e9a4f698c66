/** The boundary guard: what does not belong in these records, and where it goes instead. */
export const guard = {
  'guard.title': 'Should this be kept here?',
  'guard.tick': 'I have read it again: it may be kept',
  'guard.ask': 'Change the words, or tick that they may stay.',
  'guard.exportTitle': 'Should this leave in an export?',
  'guard.exportTick': 'I have read these rows: they may go',
  'guard.route':
    'A disclosure goes to the safeguarding lead by your college’s own route, and is recorded there alone.',
  'guard.refer': 'Referred to safeguarding: date only',
  'guard.referText':
    'Keeps today’s date and nothing else: no reason, no words, no target. It never leaves in an export.',
  'guard.referred': 'Noted: referred on {day}. Nothing else is kept.',
  'guard.words': 'Words to ask about',
  'guard.wordsText':
    'Before something is saved or exported, these words are asked about. They never block: you decide. Words on the list that comes with Feedforward can be taken out where your courses use them all the time.',
  'guard.wordsFixed': 'Your college asks about these too: {words}.',
  'guard.added': 'Added here',
  'guard.word': 'Word or phrase',
  'guard.wordAdd': 'Ask about it',
  'guard.wordAdded': '“{word}” is asked about from now on.',
  'guard.wordShort': 'Write a word of two letters or more.',
  'guard.wordKnown': '“{word}” is asked about already.',
  'guard.wordRemove': 'Take out “{word}”',
  'guard.wordRemoved': '“{word}” is not asked about any more.',
  'guard.ours': 'The list that comes with Feedforward ({count})',
  'guard.oursPersonal':
    'Those marked * are asked about only where the words say that it is somebody’s own.',
  'guard.find': 'Find in the list',
  'guard.off': 'Taken out',
  'guard.putBack': 'Put “{word}” back',
  'guard.backIn': '“{word}” is asked about again.',
} as const;
