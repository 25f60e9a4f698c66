/** The popup over the toolbar button. */
export const popup = {
  'popup.askWhy': 'Feedforward can read the marked feedback on {host} and open its panel there.',
  'popup.onlyFeedback': 'It looks at assignment and grade pages only.',
  'popup.stays': 'Nothing it reads leaves this computer.',
  'popup.canStop': 'You can stop it here at any time.',
  'popup.allow': 'Use Feedforward on this site',
  'popup.allowCanvas': 'Use on this Canvas',
  'popup.allowFamily': 'Use on all of {family}',
  'popup.allowFamilyWhy': 'For colleges whose Canvas has several addresses.',
  'popup.canvas': 'Your college uses Canvas at {family}?',
  'popup.canvasAllow': 'Allow {family}',
  'popup.testCopy': 'This is a test copy of Canvas. Nothing here is live.',
  'popup.stopFamily': 'Stop using it on all of {family}',
  'popup.stopEverywhere': 'Stop using it on all sites',
  'popup.open': 'Open the panel',
  'popup.noFeedbackPage':
    'Feedforward is on for {host}, but it cannot read feedback on this page. Open a marked assignment, a grading page or a grades report.',
  'popup.elsewhere': 'Open your Moodle or Canvas in this tab, then come back here.',
  'popup.stop': 'Stop using it on {host}',
  'popup.side': 'Open beside the page',
  'popup.sideNotOpened':
    'The browser’s side panel did not open. Open the panel in the page instead.',
  'popup.workspace': 'Open the workspace',
  'popup.tour': 'Show the two-minute tour',
  'popup.refused': 'The browser was not allowed to use this site. Nothing was changed.',
  'popup.notOpened': 'The panel did not open. Reload the page and try again.',
} as const;
