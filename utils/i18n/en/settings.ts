/** The Settings screen of the workspace. */
export const settings = {
  'settings.title': 'Settings',
  'settings.language': 'Language',
  'settings.languageOf': 'Language of the screens',
  'settings.languageText':
    'The language of Feedforward’s screens, here and wherever it is open. On a page of Moodle or Canvas its button changes once that page is loaded again. Feedback, and what you type, stay as they are.',
  'settings.language.browser': 'As the browser',
  'settings.language.en': 'English',
  'settings.language.cy': 'Cymraeg',
  'settings.languageFixed': 'Set by your college.',
  'settings.moved': 'Points you moved',
  'settings.movedText':
    'When you move a point, the same teacher’s later feedback is sorted as you would. It stays on this device. You can save the lines as a file for whoever looks after Feedforward at your college, so that sorting gets better for everybody.',
  'settings.movedCheck':
    'This is all the file holds. Names in your caseload, teachers’ names, mail addresses and long numbers are taken out. Read each line, and untick any that still tells who it is about.',
  'settings.movedNone': 'No point was moved yet',
  'settings.movedNoneText': 'In the panel, press Move on a point that is in the wrong place.',
  'settings.movedSave': 'Save {count} as a file',
  'settings.movedSaved': 'The file was handed to the browser to save',
  'settings.movedForget': 'Forget them all',
  'settings.movedForgotten': 'Forgotten. Feedback is sorted by the engine alone again.',
  'settings.rules': 'The target check',
  'settings.rulesText':
    'While you write a target, these speak beside it. They never stop a save; only sensitive words ask first. Untick what you do not want to hear.',
  'settings.rulesFixed': 'Set by your college.',
  'settings.rulesAllOn': 'Turn all of them on',
  'settings.policyUnread': 'Part of your college’s policy is not understood',
  'settings.policyUnreadText': 'Not used: {keys}. Please tell your IT team.',
  'settings.dates': 'Term dates',
  'settings.datesText':
    'Each stretch of teaching between two breaks. “By half term” and “in 10 working days” are counted by them, and no target falls in a break.',
  'settings.datesFrom': 'Teaching from',
  'settings.datesTo': 'To',
  'settings.datesAdd': 'Add these dates',
  'settings.datesBoth': 'Choose both days.',
  'settings.datesOrder': 'The last day is before the first.',
  'settings.datesLine': '{from} to {to}',
  'settings.datesRemove': 'Take out {from} to {to}',
  'settings.datesRemoved': '{from} to {to} taken out',
  'settings.bodies': 'Awarding body',
  'settings.bodiesText':
    '“Discuss” and “assess” do not mean the same to every awarding body. Choose the usual one here; for one course, choose it in the panel, where a target is written.',
  'settings.usualBody': 'Usually',
  'settings.bodyForget': 'Use the usual one for {course}',
  'settings.glossary': 'Your own terms',
  'settings.glossaryText':
    'Words of your college or trade, and what to say instead. The check offers them while you write. A term without plain words is known to your learners, and nothing is said of it.',
  'settings.term': 'Term',
  'settings.termPlain': 'In plain words',
  'settings.termAdd': 'Add',
  'settings.termKnown': 'known here: nothing is said',
  'settings.termRemove': 'Take out {term}',
  'settings.termRemoved': '“{term}” taken out',
  'settings.termsFull': 'The list is full at {most} terms.',
  'settings.status': 'Names for where a target is',
  'settings.statusText':
    'Your college may call them something else. Leave a box empty to keep our word. Exports have words of their own.',
  'settings.steps': 'Suggested steps',
  'settings.wordings': 'Offer another wording by the browser’s own language model',
  'settings.wordingsText':
    'Some browsers have a language model on the device. It offers another wording only when you ask, after the same checks as every step. Nothing leaves the device and nothing is downloaded.',
  'settings.wordingsNone': 'This browser has none ready, so nothing will be shown.',
} as const;
