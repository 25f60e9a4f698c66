/** What the target check looks for, as Settings lists it: the name of each rule, and what it says and why. */
export const rules = {
  'rules.vague-verb': 'Vague verbs',
  'rules.vague-verb.looksFor':
    'Improve, work on, develop, understand…, with nothing to show for it.',
  'rules.no-action': 'Nothing to do',
  'rules.no-action.looksFor': 'No verb that another person could see being done.',
  'rules.huge': 'Too big',
  'rules.huge.looksFor':
    'More than about a week: a whole unit, a whole area, over 25 words. Offers a smaller part.',
  'rules.several': 'Several targets in one',
  'rules.several.looksFor': 'Two acts or two areas in one sentence. Offers the split.',
  'rules.day': 'The day',
  'rules.day.looksFor':
    'None, past, in a holiday, after the deadline, or not the one in the text. Offers a day.',
  'rules.evidence': 'Nothing to tell by',
  'rules.evidence.looksFor': 'No number, no thing to show, nobody who checks.',
  'rules.jargon': 'Hard terms',
  'rules.jargon.looksFor':
    'Jargon with a plain twin, command words not explained, and your own terms.',
  'rules.negative': 'What not to do',
  'rules.negative.looksFor': 'Don’t, stop, avoid, never: offers what to do instead.',
  'rules.third-person': 'Not “I” or “you”',
  'rules.third-person.looksFor':
    '“The learner will…”, “Spelling needs to…”: nobody acts. Offers “I will…”.',
  'rules.judges': 'Judges the person',
  'rules.judges.looksFor':
    'Lazy, careless, bright…: words about the learner and not about the work.',
  'rules.hard-to-read': 'Hard to read',
  'rules.hard-to-read.looksFor': 'A sentence over 20 words, or a reading age over 13.',
  'rules.recycled': 'Used before',
  'rules.recycled.looksFor': 'The third time for this learner, or another learner’s words.',
  'rules.praise': 'Praise as a target',
  'rules.praise.looksFor': '“Keep up the good work”: kind, but nothing to do.',
  'rules.too-many': 'Too many open',
  'rules.too-many.looksFor': 'More than three targets open at once.',
  'rules.assessment': 'Assessment rules',
  'rules.assessment.looksFor': 'Says what to put into work that is live or a resubmission.',
  'rules.sensitive': 'Sensitive words',
  'rules.sensitive.looksFor': 'Disclosures, health, home, police, belief. Asks before it is saved.',
  'rules.if-then': 'No plan for getting stuck',
  'rules.if-then.looksFor': 'No “If…, then I will…”. Said softly, once the rest is right.',
  'rules.why': 'No why',
  'rules.why.looksFor':
    'Nothing says why it matters to the learner. Said softly, once the rest is right.',
  'rules.not-agreed': 'Not agreed',
  'rules.not-agreed.looksFor':
    'The learner has not agreed to it. Said softly, once the rest is right.',
  'rules.vague-feedback': 'Vague feedback',
  'rules.vague-feedback.looksFor':
    'The teacher’s words do not say what to do. Offers a message to the teacher.',

  'bodies.general': 'General meaning',
  'bodies.btec-l3': 'Pearson BTEC, Level 3',
  'bodies.btec-hn': 'Pearson BTEC, Higher National',
  'bodies.t-level': 'T Level',
  'bodies.city-and-guilds': 'City & Guilds',
} as const;
