/**
 * What to do instead of what to stop, as far as it can be said without knowing the learner. `stops` is matched from the
 * negative on ("don't", "stop" and the like are taken off first; the verb is in its base form or its -ing form). Own wording.
 */
export interface PositiveTwin {
  stops: RegExp;
  doing: string;
}

const VERB_END = '(?:ing)?';
const rows: [string, string][] = [
  [
    '(?:be|being|arriv(?:e|ing)|turn(?:ing)? up|com(?:e|ing)|get(?:ting)? (?:in|here)) (?:so |too )?late',
    'arrive on time',
  ],
  [
    '(?:miss|skip|bunk off)' +
      VERB_END +
      ' (?:any |my |so many |more |\\w+day )*(lessons?|classes?|college|sessions?|workshops?|tutorials?)',
    'go to every one of my $1',
  ],
  [
    '(?:leav(?:e|ing) (?:it|things|everything|my work|work)|wait(?:ing)?) (?:all )?(?:to|until|till) the last minute',
    'start on the day I get it',
  ],
  [
    'rush(?:ing)?(?: through)?(?: (?:it|things|my work|the \\w+))?',
    'go slowly and check each part',
  ],
  [
    '(?:talk|chat)(?:ing|ting)?(?: (?:so much|to (?:my )?(?:friends|mates)))? (?:in|during) (?:class|lessons?|the lesson)',
    'listen while others talk',
  ],
  [
    '(?:talk|speak|shout)(?:ing)? over (?:others|people|everyone|the teacher)',
    'wait until others have finished',
  ],
  ['interrupt(?:ing)?(?: (?:others|people|the teacher))?', 'wait until others have finished'],
  [
    '(?:us(?:e|ing)|be(?:ing)? on|go(?:ing)? on|look(?:ing)? at) (?:my|your|the) (?:mobile |smart)?phone',
    'keep my phone in my bag',
  ],
  [
    '(?:copy|copying)(?: (?:and past(?:e|ing)|text|things|words))?(?: (?:from|off) (?:the |any )?(?:websites?|internet|web|book|others|friends))?',
    'write it in my own words',
  ],
  ['plagiaris(?:e|ing)', 'write it in my own words'],
  ['(?:us(?:e|ing) )?slang', 'use formal words'],
  ['(?:us(?:e|ing) )?text (?:speak|talk)', 'write whole words'],
  ['(?:us(?:e|ing) )?wikipedia', 'use a book or a page from the course'],
  ['guess(?:ing)?(?: (?:the |my )?answers?)?', 'check in my notes before I answer'],
  ['(?:swear|swearing)', 'use polite words'],
  ['giv(?:e|ing) up(?: so (?:easily|quickly))?', 'ask for help when I get stuck'],
  [
    'hand(?:ing)? (?:in )?(?:my )?(?:work|things|it|assignments) (?:in )?late',
    'hand my work in on time',
  ],
  ['(?:leav(?:e|ing)|miss(?:ing)?) out (?:the |my |any )?(\\w+)', 'put in the $1'],
  ['distract(?:ing)? (?:others|people|my friends|anyone)', 'work on my own task'],
  ['(?:be|being) (?:so )?rude', 'speak politely'],
  ['forget(?:ting)? (?:to bring )?my (\\w+)', 'pack my $1 the night before'],
  [
    'leav(?:e|ing) (?:the |my )?(tools?|bench|station|kit)(?: out| in a mess| dirty)?',
    'put the $1 away before I go',
  ],
];

export const positiveTwins: PositiveTwin[] = rows.map(([stops, doing]) => ({
  stops: new RegExp(`^${stops}\\b`, 'i'),
  doing,
}));
