/** Profiles: what a file for the MIS looks like, the editor for them, and what else the file writer has to say. */
export const profiles = {
  'profiles.profile': 'Profile: what the file looks like',
  'profiles.by.us': 'Shipped with Feedforward',
  'profiles.by.mentor': 'Your own',
  'profiles.by.college': 'Your college’s',
  'profiles.byCollege': 'Set by your college',
  'profiles.fixed': 'Your college has set what this file looks like.',
  'profiles.unread': 'A profile of your college cannot be read',
  'profiles.unreadText':
    'Of the profiles in its policy, these are none and are left out: {numbers}. Tell whoever looks after the browser’s policy.',

  'profiles.download.tsv': 'Download TSV',
  'profiles.download.xlsx': 'Download Excel workbook',
  'profiles.copy': 'Copy the rows',
  'profiles.copied':
    '{rows} rows are on the clipboard, with tabs between the cells. Paste them where they belong.',
  'profiles.copied.one':
    '1 row is on the clipboard, with tabs between the cells. Paste it where it belongs.',
  'profiles.making': 'Row {done} of {all} written',
  'profiles.stop': 'Stop',
  'profiles.flags': 'Cells that the file holds otherwise than they were written: {count}',
  'profiles.flag.cut': '{learner}: {heading} is cut, it is longer than this profile allows.',
  'profiles.flag.replaced':
    '{learner}: {heading} has signs that the file cannot hold; plainer ones stand for {signs}.',
  'profiles.flags.more': 'The first {shown} are listed.',

  'profiles.held.noId': 'The learner has no reference of the kind that this profile goes by.',
  'profiles.held.badRef': 'The reference cannot be a LearnRefNumber: 1 to 12 letters and digits.',
  'profiles.held.badUln': 'The ULN cannot be right: its check digit does not fit.',
  'profiles.held.noUln': 'The learner has no ULN.',
  'profiles.held.unwritable': 'It has signs that this profile’s encoding cannot write.',
  'profiles.cancelled': 'Stopped. No file was made, and nothing was recorded.',
  'profiles.file.tooLarge': 'The file is too large to be a profile.',
  'profiles.file.none': 'The file is no export profile of Feedforward.',
} as const;
