/** Records that go by themselves: the rule, what is announced, what was erased. Its words come with the workspace's later screens. */
export const retention = {
  'retention.title': 'How long records stay',
  'retention.text':
    'Feedforward is a working copy; the MIS keeps the record. Nothing is erased by itself unless you or your college say so here. It is announced at the top of this workspace at least {days} days before, with every name and day, and you can keep anybody longer.',
  'retention.holdText':
    'What the MIS does not have, and what is not finished, always stays until it is exported, finished, or erased by you.',
  'retention.afterExport': 'Erase a learner after the MIS has everything',
  'retention.afterExportHint':
    'Counted from your “received” for the file, or the last change. Learners with open targets stay.',
  'retention.days': '{days} days after',
  'retention.yearEnd': 'Erase at the end of the year',
  'retention.yearEndHint': 'Also learners with open targets.',
  'retention.on': 'On {day}',
  'retention.never': 'Never',
  'retention.toGo': 'Records to be erased',
  'retention.toGoWho': '{count} learners’ records go, the first on {day}.',
  'retention.toGoWho.one': 'One learner’s records go on {day}.',
  'retention.toGoText':
    'By the rule in Settings. They go from this computer for good; what was exported stays in the MIS.',
  'retention.who': 'Who, when and why',
  'retention.exported': '{day}: the MIS has everything',
  'retention.yearOver': '{day}: end of the year',
  'retention.held': 'Stays past {day}: not all of it is in the MIS',
  'retention.unfinished': 'Stays past {day}: something is unfinished, or stands in two versions',
  'retention.stay': 'Stay for now',
  'retention.stayWho': '{count} learners’ time is over, but something of theirs is nowhere else.',
  'retention.stayWho.one': 'One learner’s time is over, but something of theirs is nowhere else.',
  'retention.keep': 'Keep {days} more days',
  'retention.keepFor': 'Keep {name} {days} more days',
  'retention.kept': '{name} is kept until {day}',
  'retention.gone': 'Erased, as announced',
  'retention.goneText': 'Learners: {learners}. Gone from this computer: {what}.',
  'retention.receipt': 'Save the receipt',
  'retention.receipts': 'What was erased by itself ({count})',
  'retention.receiptLine': '{when}: record {id}. Gone: {what}.',
  'retention.receiptHead':
    'Feedforward erased these records by the college’s or the mentor’s rule, as announced. Not in this receipt: backup files, other computers, and what was exported to the MIS.',
} as const;
