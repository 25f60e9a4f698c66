/** What is kept about one learner: seen, handed over, erased. */
export const privacy = {
  'privacy.title': 'Everything kept about {name}',
  'privacy.text':
    'When a learner asks what you hold about them, save it as text to read through together, or as JSON to hand over. Read it first: notes may name other people.',
  'privacy.none': 'nothing',
  'privacy.saveText': 'Save as text',
  'privacy.saveJson': 'Save as JSON',
  'privacy.saved': 'Handed to the browser to save as {name}',
  'privacy.heading': 'Everything kept about {name} in Feedforward, {when}',
  'privacy.erase': 'Erase {name}',
  'privacy.eraseText':
    'This takes away all of it on this computer: the learner, feedback, targets, the log, reviews, questions and unfinished text. It cannot be undone, and no backup brings it back here. Backup files and other computers still have it: delete those files, and erase there as well. What was exported stays in the MIS.',
  'privacy.eraseSure': 'I have what I need of it, and want all of it gone',
  'privacy.eraseDo': 'Erase for good',
  'privacy.eraseCancel': 'Keep it',
  'privacy.erased': 'Erased on {when}',
  'privacy.erasedText': 'Gone from this computer: {what}.',
  'privacy.receipt': 'Save the receipt',
  'privacy.receiptText':
    'Feedforward erased one learner’s records on {when}. Record {id}. Gone: {what}. Not in this receipt: backup files, other computers, and what was exported to the MIS.',
  'privacy.count': '{kind}: {count}',
  'privacy.nothing': 'nothing but the learner',
} as const;
