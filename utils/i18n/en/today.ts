/** Today: who first, and why. */
export const today = {
  'today.title': 'Today',
  'today.overdue': '{days} days overdue',
  'today.overdue.one': '1 day overdue',
  'today.overdue.many': '{count} overdue, the oldest by {days} days',
  'today.due': 'Due today',
  'today.due.many': '{count} due today',
  'today.reviewDue': 'To be looked at',
  'today.noContact': 'No contact for {days} days',
  'today.slips': 'Slipped twice in a row',
  'today.falling': 'Confidence is falling',
  'today.unanswered': 'Question unanswered for {days} days',
} as const;
