/** The address bar, behind the word "ff". */
export const omnibox = {
  'omnibox.find': 'Find a learner: type a name, group or reference',
  'omnibox.locked': 'Feedforward is locked. Open it first, then find a learner.',
} as const;
