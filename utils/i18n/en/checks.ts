/** What the target check says to the mentor: what it saw, and why it matters. Starters are words for the learner. */
export const checks = {
  'checks.vague-verb.statement':
    '“{words}” is a wish, not a thing to do. Say what the learner will make or do, so you can both see it happen.',
  'checks.vague-verb.step': '“{words}” is hard to tick off. Say what the learner will make or do.',
  'checks.no-action.statement':
    'There is nothing to do in this yet. What would someone see the learner doing? Start with a verb: write, add, show…',
  'checks.no-action.step': 'This step has no action. Start with a verb: write, add, find, show…',
  'checks.huge.whole':
    '“{words}” is a lot for one target. A first small part is easier to start and to finish.',
  'checks.huge.area':
    '“{words}” is a whole area. Choose one part of it that can be done in a week.',
  'checks.huge.long':
    'This is {count} words long. A target of up to 25 words is easier to remember.',
  'checks.huge.span': '“{words}” is a long stretch. What could be done in a week?',
  'checks.several.actions':
    'This asks for more than one thing: “{first}” and “{second}”. One at a time is easier to finish.',
  'checks.several.areas':
    'This names more than one area: “{words}”. Choose the one that matters most now.',
  'checks.day.none': 'There is no day yet. A day makes it real, and tells you when to ask.',
  'checks.day.in-text': 'The target says “{words}”, but no due day is set.',
  'checks.day.other': 'The target says “{words}”, but the due day is {day}.',
  'checks.day.past': '{day} has passed. Choose a day to come.',
  'checks.day.holiday':
    '{day} is in {holiday}. The learner may not be in college to do it or show it.',
  'checks.day.deadline':
    '{day} is after the work is due on {deadline}. It would come too late to help.',
  'checks.evidence.none':
    'How will you both know it is done? Add a number, a thing to show, or a person who checks.',
  'checks.evidence.weak':
    '“{words}” is hard to check. Add a number, a thing to show, or a person who looks at it.',
  'checks.jargon.word': '“{words}” may be a new word. “{plain}” says it plainly.',
  'checks.jargon.remove': '“{words}” is not needed. Short targets are easier to remember.',
  'checks.jargon.explain': '“{words}” may be a new word. It means: {plain}',
  'checks.jargon.command': '“{words}” has a special meaning in marking. Say what it means: {plain}',
  'checks.negative':
    '“{words}” says what to stop. What will the learner do instead? A thing to do is easier to keep to.',

  'checks.mend.set-day': 'Set it to {day}',
  'checks.mend.swap': 'Change to “{plain}”',
  'checks.mend.remove': 'Take it out',
  'checks.mend.explain': 'Add what it means',
  'checks.mend.split': 'Make each one a step',
  'checks.mend.sentences': 'Make the rest steps',
  'checks.mend.evidence': 'Start with “I have shown … to …”',
  'checks.mend.instead': 'Start “Do instead:”',

  'checks.starter.evidence': 'I have shown … to …',
  'checks.starter.instead': 'Do instead: …',
} as const;
