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
  'checks.holiday.newYear': 'the New Year holiday',
  'checks.holiday.easterBank': 'the Easter bank holidays',
  'checks.holiday.earlyMay': 'the early May bank holiday',
  'checks.holiday.spring': 'the spring bank holiday',
  'checks.holiday.summerBank': 'the summer bank holiday',
  'checks.holiday.christmasClosing': 'the Christmas closing days',
  'checks.holiday.halfTerm': 'half term',
  'checks.holiday.christmas': 'the Christmas break',
  'checks.holiday.easter': 'the Easter break',
  'checks.holiday.summer': 'the summer break',
  'checks.holiday.any': 'a break',
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
  'checks.third-person.person':
    '“{words}” speaks about the learner. Let the learner say it: “I will…”.',
  'checks.third-person.thing':
    '“{words}” says what should be, not who does what. Start with “I will…” or a verb.',
  'checks.judges': '“{words}” judges the person. Speak of the work: what will be different in it?',
  'checks.hard-to-read.sentence':
    'This sentence has {count} words. Up to 20 are easier to follow; two short ones are best.',
  'checks.hard-to-read.words': 'This reads like age {age}. Aim at 9 to 11. Hard words: {words}.',
  'checks.recycled.own':
    'This learner had nearly the same target {count} times before. What would make it work now? A smaller step, or another way.',
  'checks.recycled.copy':
    'Another learner has a target in these words. Make it this learner’s own.',
  'checks.praise':
    '“{words}” is praise: there is nothing to do in it. Say it to the learner, and choose a next step.',
  'checks.too-many':
    '{count} targets are open already. More than {most} at once and none gets done: finish or drop one first.',
  'checks.assessment.live':
    '“{words}” says what to put into work that is still to be handed in. Until then only how to work may be said: read again, plan, check, ask.',
  'checks.assessment.resubmission':
    '“{words}” says what to put into a resubmission, which must be the learner’s own without further guidance. Say how to work: read again, plan, check, ask.',
  'checks.sensitive.harm':
    '“{words}” may be a disclosure of harm. It goes to the safeguarding lead today, and not in here.',
  'checks.sensitive.abuse':
    '“{words}” may be a disclosure. It goes to the safeguarding lead, and not in here.',
  'checks.sensitive.health':
    '“{words}” speaks of somebody’s health. It is not needed for a target, and does not belong here.',
  'checks.sensitive.family':
    '“{words}” speaks of somebody’s home. It is not needed for a target, and does not belong here.',
  'checks.sensitive.police':
    '“{words}” speaks of police or courts. It is not needed for a target, and does not belong here.',
  'checks.sensitive.belief':
    '“{words}” speaks of something private. It is not needed for a target, and does not belong here.',
  'checks.sensitive.own': '“{words}” must not be kept here. Leave it out.',
  'checks.sensitive.college':
    '“{words}” is on your list of words to ask about. Does it belong here?',
  'checks.if-then':
    'No plan for getting stuck yet. “If…, then I will…” makes a target far more likely to happen.',
  'checks.why': 'Why does it matter to the learner? In their words.',
  'checks.not-agreed': 'Not agreed with the learner yet.',
  'checks.vague-feedback':
    '“{words}” does not say what to do. Ask the teacher before it becomes a guess.',

  'checks.mend.set-day': 'Set it to {day}',
  'checks.mend.swap': 'Change to “{plain}”',
  'checks.mend.remove': 'Take it out',
  'checks.mend.explain': 'Add what it means',
  'checks.mend.split': 'Make each one a step',
  'checks.mend.sentences': 'Make the rest steps',
  'checks.mend.evidence': 'Start with “I have shown … to …”',
  'checks.mend.instead': 'Start “Do instead:”',
  'checks.mend.say-i': 'Say “I will…”',
  'checks.mend.two-sentences': 'Make two sentences',
  'checks.mend.next-piece': 'Say it is for the next piece',
  'checks.mend.referred': 'Keep only that it was referred',
  'checks.mend.if-then': 'Start “If I get stuck on…”',
  'checks.mend.why': 'Start “It matters to me because…”',
  'checks.mend.smaller': 'Make it smaller: “{words}”',
  'checks.mend.doing': 'Change to “{words}”',
  'checks.offer.ask-teacher': 'Ask the teacher',

  'checks.starter.evidence': 'I have shown … to …',
  'checks.starter.instead': 'Do instead: …',
  'checks.starter.ifThen': 'If I get stuck on …, then I will …',
  'checks.starter.why': 'It matters to me because …',
  'checks.starter.nextPiece': 'For my next piece:',
  'checks.starter.referred': 'Referred to safeguarding on {day}',
} as const;
