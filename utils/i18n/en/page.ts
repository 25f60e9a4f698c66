/** What stands in the LMS page itself. Imported alone there, so that the page does not load the whole catalogue. */
export const page = {
  /** The language of these texts, for the page. */
  'page.lang': 'en-GB',
  'page.open': 'Open Feedforward',
  'page.panel': 'Feedforward panel',
  'page.resize': 'Width of the Feedforward panel',
  'page.notOpened': 'Feedforward could not open its panel here. Reload this page and try again.',
  'page.leftBehind':
    'Feedforward was updated. Copy what you have just typed, then reload this page. The rest is kept.',
  'page.closeLeft': 'Close the panel',
  'page.reload': 'Feedforward was updated. Reload this page to go on. What you had typed is kept.',
} as const;
