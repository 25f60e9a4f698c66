/** The morning notification, its setting, and the calendar file. */
export const reminders = {
  'reminders.one': '1 learner is due today.',
  'reminders.many': '{count} learners are due today.',
  'reminders.title': 'In the morning',
  'reminders.on': 'Tell me in the morning how many learners are due',
  'reminders.text':
    'On working days, at this time, when the browser is open. The notification says a number and nothing about anybody. The browser asks you once whether it may.',
  'reminders.time': 'At',
  'reminders.refused': 'The browser does not allow notifications, so none will be shown.',

  'calendar.title': 'Calendar file',
  'calendar.text':
    'Due and review days for Outlook or another calendar. Import it again later: events are brought up to date, not doubled.',
  'calendar.names': 'Write names and targets into it, not initials',
  'calendar.namesText':
    'Calendars are often shared and kept elsewhere. Use initials unless yours is private.',
  'calendar.save': 'Save the file',
  'calendar.saved': 'The calendar file was handed to the browser to save.',
  'calendar.none': 'No target has a day yet.',
  'calendar.name': 'Feedforward',
  'calendar.due': '{who}: target due',
  'calendar.review': '{who}: look at target',
} as const;
