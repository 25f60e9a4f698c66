/** Text that the mentor brings from elsewhere: selected on any page, pasted, dropped. */
export const elsewhere = {
  'elsewhere.title': 'From elsewhere',
  'elsewhere.none': 'Bring feedback from anywhere',
  'elsewhere.noneText':
    'Select it on any page, right-click it, and choose “{menu}”. Or paste it below.',
  'elsewhere.menu': 'Make a target from the selected text',
  'elsewhere.from': 'Selected on {host}',
  'elsewhere.check':
    'This came from a marking page. Check that the learner has been given this feedback.',
  'elsewhere.putAway': 'Put this text away',
  'elsewhere.putAwayDone': 'Text put away.',
  'elsewhere.newer': 'New text is shown.',
  'elsewhere.former': 'Back to the text before',
  'elsewhere.keptWay': 'Choose them again and it is there.',
  'elsewhere.joined': 'Joined broken lines.',
  'elsewhere.bullets': 'Tidied the bullets.',
  'elsewhere.both': 'Joined broken lines and tidied the bullets.',
  'elsewhere.noFiles': 'Files cannot be read here. Open the file, then copy its text.',
  'elsewhere.tooLong': 'This text is very long. Only the beginning was taken.',
} as const;
