/** The Settings screen of the workspace. */
export const settings = {
  'settings.title': 'Settings',
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
  'settings.status': 'Names for where a target is',
  'settings.statusText':
    'Your college may call them something else. Leave a box empty to keep our word. Exports have words of their own.',
  'settings.steps': 'Suggested steps',
  'settings.wordings': 'Offer another wording by the browser’s own language model',
  'settings.wordingsText':
    'Some browsers have a language model on the device. It offers another wording only when you ask, after the same checks as every step. Nothing leaves the device and nothing is downloaded.',
  'settings.wordingsNone': 'This browser has none ready, so nothing will be shown.',
} as const;
