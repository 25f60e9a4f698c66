/** The popup over the toolbar button. */
export const popup = {
  'popup.askWhy': 'Feedforward can read the marked feedback on {host} and open its panel there.',
  'popup.onlyFeedback': 'It looks at assignment and grade pages only.',
  'popup.stays': 'Nothing it reads leaves this computer.',
  'popup.canStop': 'You can stop it here at any time.',
  'popup.allow': 'Use Feedforward on this site',
  'popup.open': 'Open the panel',
  'popup.noFeedbackPage':
    'Feedforward is on for {host}, but it cannot read feedback on this page. Open a marked assignment, a grading page or a grades report.',
  'popup.elsewhere': 'Open your Moodle or Canvas in this tab, then come back here.',
  'popup.stop': 'Stop using it on {host}',
  'popup.workspace': 'Open the workspace',
  'popup.refused': 'The browser was not allowed to use this site. Nothing was changed.',
  'popup.notOpened': 'The panel did not open. Reload the page and try again.',
} as const;
