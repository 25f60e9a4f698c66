/** What went wrong, and what to do about it. `store*` are about keeping records on this device. */
export const errors = {
  'errors.storeFull':
    'This device has no room left, so nothing was saved. Your text is still here. Free some space, then try again.',
  'errors.extensionGone':
    'Feedforward was updated or removed while this page was open, so nothing can be saved here now. Copy anything you have just typed, then reload this page.',
  'errors.storeBlocked':
    'Another Feedforward tab is holding the records. Your text is still here. Close the other Feedforward tabs, then try again.',
  'errors.storeOutdated':
    'Feedforward was updated while this page was open, so nothing was saved. Copy anything you have just typed, then reload this page.',
  'errors.storeMissing':
    'This browser does not let Feedforward keep records, so nothing was saved. Your text is still here. Use a normal window, not a private one, or ask your IT team to allow site storage.',
  'errors.storeUpgrade':
    'Feedforward could not bring your records up to the new version. All of them are kept as they were. Restart the browser, then try again. If it happens again, contact your IT team.',
  'errors.storeFailed':
    'Feedforward could not save or read its records. Your text is still here. Try again. If it happens again, restart the browser.',
  'errors.storeLocked':
    'Feedforward is locked, so nothing can be saved or read. Unlock it with your passphrase first.',
  'errors.reasonMissing': 'Say in a few words why first.',
  'errors.gone':
    'This record is no longer here. It may have been removed in another tab. Your text is still here. Reload the page to see what there is now.',
  'errors.otherLearner':
    'This was not saved, because the feedback belongs to another learner. Your text is still here. Open the feedback of this learner, then try again.',
  'errors.twoLearners':
    'These are two people: their MIS references differ. If one is wrong, correct it first.',
  'errors.pageGone':
    'The page did not answer. Reload it and open the panel again. What you typed here is kept.',
  'errors.pageOdd':
    'The page answered in a way Feedforward does not know. You can still paste the feedback, or select it in the page.',
  'errors.settings': 'The browser would not keep or read the settings. Restart it, then try again.',
  'errors.save': 'The browser would not make the file. Free some space, then try again.',
  'errors.copy': 'The browser would not copy. Select the text and press Ctrl+C.',
} as const;
