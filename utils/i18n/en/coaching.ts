/** What a mentor may ask or try, in our own words: prompts by stage, the kind of question, ways to go on. */
export const coaching = {
  'coaching.stage.settle': 'Settle in',
  'coaching.stage.look-back': 'Since last time',
  'coaching.stage.scale': 'Where are you now',
  'coaching.stage.feedback': 'One piece of feedback',
  'coaching.stage.next-step': 'One next step',
  'coaching.stage.who-checks': 'Who checks, and when',
  'coaching.stage.close': 'Close',

  'coaching.way.problem-free': 'Problem-free talk',
  'coaching.way.hopes': 'Best hopes',
  'coaching.way.open': 'Open question',
  'coaching.way.praise': 'Notice what they did',
  'coaching.way.exception': 'When it went better',
  'coaching.way.coping': 'How they cope',
  'coaching.way.obstacle': 'What got in the way',
  'coaching.way.instead': 'What instead',
  'coaching.way.reflect': 'Say it back',
  'coaching.way.scale': 'Scale',
  'coaching.way.matters': 'How much it matters',
  'coaching.way.own-words': 'In their words',
  'coaching.way.options': 'Ways to do it',
  'coaching.way.goal': 'What to aim for',
  'coaching.way.small-sign': 'Next small sign',
  'coaching.way.commit': 'When and where',
  'coaching.way.if-then': 'If it gets stuck',
  'coaching.way.sure': 'How sure',
  'coaching.way.choice': 'Their choice',
  'coaching.way.yet': 'Not yet',
  'coaching.way.summarise': 'Sum up',
  'coaching.way.own': 'Your own',

  'coaching.ask.settle.1': 'What have you enjoyed lately, in college or out of it?',
  'coaching.ask.settle.2': 'What are you good at that your teachers may not have seen yet?',
  'coaching.ask.settle.3': 'What would make the next twenty minutes worth your time?',
  'coaching.ask.settle.4': 'If the next two weeks go well, what will be different by then?',
  'coaching.ask.settle.5': 'Which part of your course takes up most of your thinking just now?',
  'coaching.ask.settle.6': 'What are you a little bit proud of since we last spoke?',

  'coaching.ask.look-back.1': 'You got that done. How did you do it?',
  'coaching.ask.look-back.2': 'When did it go better, even for ten minutes? What was different?',
  'coaching.ask.look-back.3': 'With all you had on, how did you manage as much as you did?',
  'coaching.ask.look-back.4': 'Where did it get stuck, and what was going on right before?',
  'coaching.ask.look-back.5': 'If the same thing happens again, what will you do instead?',
  'coaching.ask.look-back.6': 'What can you show me that you could not have shown last time?',
  'coaching.ask.look-back.7':
    'So the start was fine and the middle was hard. Have I understood you?',

  'coaching.ask.scale.1':
    'If 10 is “all under control” and 0 is “none of it”, which number are you today?',
  'coaching.ask.scale.2': 'What is already there that makes it this number and not a lower one?',
  'coaching.ask.scale.3': 'What would you be doing if it were one point higher?',
  'coaching.ask.scale.4':
    'Who would be the first to notice one point more, and what would they see?',
  'coaching.ask.scale.5': 'When was your number higher? What did you do then?',
  'coaching.ask.scale.6': 'How much does this matter to you, 0 to 10? What makes it that much?',
  'coaching.ask.scale.7': 'Which number would be good enough for now?',

  'coaching.ask.feedback.1': 'What is your teacher asking you to do here, in your own words?',
  'coaching.ask.feedback.2': 'Which part of this would you have said yourself?',
  'coaching.ask.feedback.3': 'What did your teacher like? Where else could you do that?',
  'coaching.ask.feedback.4': 'Where in this work do you do a little of it already?',
  'coaching.ask.feedback.5':
    'If this were a friend’s feedback, what would you tell them to try first?',
  'coaching.ask.feedback.6': 'Which word in it is not clear yet? How could you find out?',
  'coaching.ask.feedback.7': 'What can’t you do yet here, that one more try could change?',

  'coaching.ask.next-step.1': 'Which one thing would change the most if you did it?',
  'coaching.ask.next-step.2': 'What are two or three ways to begin? Which is easiest to start?',
  'coaching.ask.next-step.3': 'What is the first small sign that it is under way?',
  'coaching.ask.next-step.4': 'When, and where, will you do the first ten minutes?',
  'coaching.ask.next-step.5': 'What might stop you, and what will you do then?',
  'coaching.ask.next-step.6':
    'How sure are you that it will happen, 0 to 10? What would make it a 7?',
  'coaching.ask.next-step.7': 'Which part of it would you like to decide yourself?',

  'coaching.ask.who-checks.1': 'Who will you show it to, and on which day?',
  'coaching.ask.who-checks.2': 'How will you know it is good enough before anybody sees it?',
  'coaching.ask.who-checks.3':
    'Who could you ask if it gets stuck, and what would you say to them?',
  'coaching.ask.who-checks.4': 'What will remind you on the day? Where will you put it?',
  'coaching.ask.who-checks.5': 'What would you like me to ask you about it next time?',

  'coaching.ask.close.1': 'What are you taking away from today, in one sentence?',
  'coaching.ask.close.2': 'What helped most today? What should we do less of?',
  'coaching.ask.close.3': 'What is the first thing you will do after this?',
  'coaching.ask.close.4':
    'I saw you work out the next step by yourself. What did you notice about how you did it?',
  'coaching.ask.close.5':
    'When should we talk again, and what would you like to have done by then?',

  'coaching.approach.choice': 'Give the choice back',
  'coaching.approach.choiceText':
    'Offer two or three ways and let the learner pick what, when or where.',
  'coaching.approach.small-win': 'Go for a small win',
  'coaching.approach.small-winText':
    'Find ten minutes of it that they can do today, and notice it when it is done.',
  'coaching.approach.together': 'Do it with somebody',
  'coaching.approach.togetherText':
    'Start it here together, or with a classmate: the first line is the hardest.',
  'coaching.approach.why': 'Ask what it is for',
  'coaching.approach.whyText':
    'What will this unit let them do later? Let them say it, and write it down as they say it.',
  'coaching.approach.sure': 'Show that it can be done',
  'coaching.approach.sureText':
    'Look at something they managed before that was as hard. What did they do then?',
  'coaching.approach.less-in-the-way': 'Clear the way',
  'coaching.approach.less-in-the-wayText':
    'What does it cost them: time, place, kit, face? Take one of these away.',
  'coaching.approach.strategy': 'Change how, not how hard',
  'coaching.approach.strategyText':
    'Ask how they went about it, praise the way that worked, and choose one other way for the rest.',
  'coaching.approach.yet': 'Say “not yet”',
  'coaching.approach.yetText':
    'Name what is there already and what is not there yet. What comes next?',

  'coaching.result.helped': 'It helped',
  'coaching.result.partly': 'A little',
  'coaching.result.no-change': 'No change',

  'coaching.momentum': 'Try something smaller, or something else',
  'coaching.momentum.slips': '“{target}” was not done at the last two follow-ups.',
  'coaching.momentum.falling': 'Confidence went from {from} to {to}.',
  'coaching.momentum.smaller': 'Make it smaller',
  'coaching.momentum.approachNew': 'Not tried with {name} yet: {approach}.',
  'coaching.momentum.approachHelped': 'It helped {name} before: {approach}.',
  'coaching.momentum.tried': 'We tried it',
  'coaching.momentum.triedAsk': 'How did it go?',
  'coaching.momentum.triedSaved': 'Noted in what works for {name}.',
  'coaching.momentum.dismiss': 'Not now',
  'coaching.momentum.dismissed': 'Put away until it happens again.',
} as const;
