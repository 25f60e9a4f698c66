/** The morning notification, its setting, and the calendar file. */
export const reminders = {
  'reminders.due': '{count} learners are due today.',
  'reminders.due.one': '1 learner is due today.',
  'reminders.title': 'In the morning',
  'reminders.on': 'Tell me in the morning how many learners are due',
  'reminders.text':
    'On working days, at this time, when the browser is open. The notification says a number and nothing about anybody. The browser asks you once whether it may.',
  'reminders.time': 'At',
  'reminders.refused': 'The browser does not allow notifications, so none will be shown.',

  'reminders.week.title': 'At the end of the week',
  'reminders.week.unsent': '{count} learners have work that is not in the MIS yet.',
  'reminders.week.unsent.one': '1 learner has work that is not in the MIS yet.',
  'reminders.week.files': 'Files not answered for: {count}.',
  'reminders.week.open': 'Open Export',
  'reminders.week.day': 'Remind me of what is not in the MIS yet',
  'reminders.week.text':
    'Shown on Today, and on the toolbar button when you point at it, from that day to the end of the week.',
  'reminders.week.never': 'Never',
  'reminders.week.day.1': 'From Monday',
  'reminders.week.day.2': 'From Tuesday',
  'reminders.week.day.3': 'From Wednesday',
  'reminders.week.day.4': 'From Thursday',
  'reminders.week.day.5': 'On Friday',
  'reminders.week.said': 'Tell me with a notification too',
  'reminders.week.saidText':
    'On that day, at this time, when the browser is open. It says a number and nothing about anybody.',

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
