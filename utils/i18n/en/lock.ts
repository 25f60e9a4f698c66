/** The lock of this device. */
export const lock = {
  'lock.title': 'Lock',
  'lock.text':
    'With a lock, everything Feedforward keeps about learners is encrypted on this device. You unlock it with a passphrase once the browser has started, and again when you have not used Feedforward for a while.',
  'lock.protects':
    'It protects against somebody who takes this computer or its disk, and somebody who opens your browser while Feedforward is locked.',
  'lock.protectsNot':
    'It does not protect while Feedforward is unlocked, against a program that spies on this computer, or in files you save (exports, sheets, backups without a passphrase). Still to be seen on the disk: how many records there are, their days and states, but not whose. Older copies can stay on the disk for some time after you set the lock.',
  'lock.setText':
    'Nobody can open your records without the passphrase, you neither: it cannot be looked up or reset. Save a backup with a passphrase of its own first. At least 12 characters; four or five unrelated words are good.',
  'lock.set': 'Set the lock',
  'lock.setting': 'Encrypting your records…',
  'lock.isSet': 'The lock is set. Your records are encrypted on this device.',
  'lock.on': 'The lock is on. Your records are encrypted on this device.',
  'lock.now': 'Lock now',
  'lock.after': 'Lock by itself after',
  'lock.minutes': '{count} minutes',
  'lock.minutes.one': '1 minute',
  'lock.afterText':
    'Without a key or press in Feedforward. It always locks when the browser closes.',
  'lock.fixedMost': 'Your college allows at most {count} minutes.',
  'lock.fixedMost.one': 'Your college allows at most 1 minute.',
  'lock.change': 'Change the passphrase',
  'lock.changeText':
    'Only the passphrase changes; the records stay encrypted as they are. If somebody may have seen the old one, turn the lock off and set it again.',
  'lock.old': 'Passphrase until now',
  'lock.changed': 'The passphrase is changed.',
  'lock.off': 'Turn the lock off',
  'lock.offText':
    'Your records are then kept on this device as they are, readable to whoever has its disk.',
  'lock.turnedOff': 'The lock is off. Your records are no longer encrypted on this device.',
  'lock.turningOff': 'Opening your records…',
  'lock.byCollege': 'Your college asks for a lock, so it cannot be turned off.',
  'lock.required': 'Your college asks for a lock',
  'lock.requiredText':
    'Set a passphrase to go on. What you have here stays as it is and is encrypted.',
  'lock.locked': 'Feedforward is locked',
  'lock.lockedText': 'Your records are encrypted on this device. Type your passphrase to go on.',
  'lock.panelText':
    'Your records are encrypted on this device. Feedforward asks for the passphrase in a tab of its own, never inside another page.',
  'lock.openTab': 'Unlock in its own tab',
  'lock.passphrase': 'Passphrase',
  'lock.new': 'New passphrase for the lock',
  'lock.unlock': 'Unlock',
  'lock.unlocking': 'Unlocking…',
  'lock.wrong':
    'This is not the passphrase. Check capital letters and the keyboard, then try again.',
  'lock.lost': 'I have lost the passphrase',
  'lock.lostText':
    'Nobody can reset it or open these records without it: not you, not your IT team, not us. If you have a backup, begin anew and bring it in under Settings. Without one, what is locked here is lost. If you may still remember the passphrase, change nothing here.',
  'lock.anew': 'Throw away what is locked and begin anew',
  'lock.anewSure':
    'Everything Feedforward keeps on this device about every learner goes, for good.',
  'lock.anewTick': 'I know that it cannot be brought back',
  'lock.anewDone': 'Begin anew',
  'lock.cancel': 'Cancel',
} as const;
