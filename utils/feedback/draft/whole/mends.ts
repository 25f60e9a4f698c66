import { FROM_TOLD_BEHIND } from './told-behind.ts';

/** What may be taken off a step without taking from what it asks, tried in this order when it is not whole as it stands. */
export interface Mend {
  name: string;
  pattern: RegExp;
  from: string;
  becomes: string;
}

export const mends: Mend[] = [
  {
    name: 'second-sentence',
    pattern: /(?<=[\p{L}\d]{3}["')]?)[.!?] +["'(]?\p{Lu}.*$/su,
    from: 'Label the axes. It was better last time.',
    becomes: 'Label the axes.',
  },
  {
    name: 'form-of-address',
    pattern: /,? (?:mate|pal|buddy|hun|hunny|chick|babe|my love|my lovely)$/i,
    from: 'Reference your sources mate.',
    becomes: 'Reference your sources.',
  },
  {
    name: 'without-teacher',
    pattern: / without (?:me|your teacher|us) \p{L}+.*$/iu,
    from: 'Rebuild the stopped end on your own by Friday without me stood there.',
    becomes: 'Rebuild the stopped end on your own by Friday.',
  },
  {
    name: 'if-you-can',
    pattern:
      /,? if (?:you(?:'re| are)?(?: feel)?(?: able(?: to)?| can| have(?:n't)? (?:the )?time| haven't already| fancy it| get (?:a|the) chance)|possible)$/i,
    from: "Look at Cornelia Parker, if you haven't already.",
    becomes: 'Look at Cornelia Parker.',
  },
  {
    name: 'letter-of-a-list',
    pattern: /[.,;]? \(?[a-z]\)?$/,
    from: 'Give each entry its narrative. d.',
    becomes: 'Give each entry its narrative.',
  },
  {
    name: 'as-it-is-now',
    pattern:
      /(?:, | - )(?:but )?(?:at the moment|at present|currently|so far|as it stands|right now)\b[^()]*(?<! )/i,
    from: 'Justify the choice of drills - at the moment you say what.',
    becomes: 'Justify the choice of drills.',
  },
  {
    name: 'told-behind-comma',
    pattern: FROM_TOLD_BEHIND,
    from: "Ask one question, it's in the mark scheme.",
    becomes: 'Ask one question.',
  },
  {
    name: 'quote-told-behind',
    pattern:
      /, (?:and )?["'“][^"'”]+["'”] (?:is|isn't|are|aren't|was|won't|will|doesn't|does|means|has|could|would|needs|tells|says)\b.*$/iu,
    from: 'Expand on your errors, "human error" is not specific enough.',
    becomes: 'Expand on your errors.',
  },
  {
    name: 'told-of-you-behind',
    pattern:
      /(?:,| -) (?:you|this|it|that|these|those) (?:stop|stopped|give|gave|put|use|miss|forget|repeat|describe|write|say|mention|list|tell|talk|jump|spell|tend|start|took|ran|came|meant|cost|began|fell|broke|kept|held|felt)\b.*$/i,
    from: 'Watch your timing, this took you an hour not 40 minutes.',
    becomes: 'Watch your timing.',
  },
  {
    name: 'which-is-why',
    pattern:
      /, which (?:is|was|means|made|meant|makes|would|will|could|can|has|had|lets|helps)\b.*$/i,
    from: 'Add the default gateway on PC3, which is why it could only reach its own subnet.',
    becomes: 'Add the default gateway on PC3.',
  },
  {
    name: 'degree-behind-dash',
    pattern:
      / - (?:(?:it's|its|it is|this is|just|still) )?(?:a bit|a little|a touch|a tad|far|much)? ?(?:too|bit) .*$/i,
    from: 'Add more on the photographer you looked at - a bit too brief at the moment.',
    becomes: 'Add more on the photographer you looked at.',
  },
  {
    name: 'since-then',
    pattern: /,? since (?:w\/c|week|the|last|half|\d).*$/i,
    from: 'Fill in the log since half term.',
    becomes: 'Fill in the log.',
  },
  {
    name: 'and-could-not',
    pattern: /,? and (?:could|did|was|were|had)(?:n't| not) .*$/i,
    from: 'Check the live data first and could not say what a normal trim would be.',
    becomes: 'Check the live data first.',
  },
  {
    name: 'though-it-is',
    pattern: /,? (?:though|tho|although) (?:its|it's|it is)\b.*$/i,
    from: 'Put the frog in the right place though its up not down.',
    becomes: 'Put the frog in the right place.',
  },
  {
    name: 'and-named-told',
    pattern: / and \p{Lu}\p{L}+ (?:is|are|was|were) .*$/u,
    from: 'Add line of best fit and Spearmans is calculated without a level.',
    becomes: 'Add line of best fit.',
  },
  {
    name: 'and-told',
    pattern:
      /,? and (?:the|your) [^,;]{2,50}? (?:is|are|was|were|has|have|will|isn't|aren't|hasn't)\b.*$/i,
    from: 'Complete the continuity test in the right order and the schedule of results is missing.',
    becomes: 'Complete the continuity test in the right order.',
  },
  {
    name: 'unreadable-behind',
    pattern: /,? (?:your teacher|I) (?:can't|couldn't|cannot|could not|can barely|can hardly) .*$/i,
    from: "Write neater your teacher can't read Q8.",
    becomes: 'Write neater.',
  },
  {
    name: 'teacher-behind-comma',
    pattern:
      /,? (?:which|that|who|as|so|because|or|and|before|than|where) (?:to )?your teacher(?:'s)? (?!to\b)\p{L}+.*$/iu,
    from: "Drop the paragraph on Bentham, which to your teacher's eye does little.",
    becomes: 'Drop the paragraph on Bentham.',
  },
  {
    name: 'no-need',
    pattern:
      /(?:,| -) (?:no (?:need|rush|hurry|excuses|idea)|not (?:a big deal|urgent|essential)|nothing (?:more|else|fancy|major)|only (?:a suggestion|if)|even if|if (?:you (?:can|like|want|have time)|possible)|time permitting|please|thanks?|ta|well done|okay|ok|right|promise|honest|every (?:year|time|week) .*|and well done|and stop fiddling)\b.*$/i,
    from: 'Hang the offcut to a fresh plumb line, no need to strip the wall.',
    becomes: 'Hang the offcut to a fresh plumb line.',
  },
  {
    name: 'reason-behind',
    pattern:
      /,? (?:because|since|as|cos|otherwise|else|or else|so|so that) (?:it|it's|that|that's|this|they|they're|there|there's|he|she|you|you've|your teacher|I|we|the moderator)\b.*$/i,
    from: 'Sponge the paste off tonight because it will shine.',
    becomes: 'Sponge the paste off tonight.',
  },
  {
    name: 'verdict-behind',
    pattern:
      /(?::| -) (?:\p{L}+ of \p{L}+ .*|no|yes|nope|ok|met|not met|achieved|not yet achieved|none)$/iu,
    from: 'Explain the movement at four joints: three of four are explained.',
    becomes: 'Explain the movement at four joints.',
  },
  {
    name: 'trailing-word',
    pattern:
      /,? (?:either|as well|too|though|also|mind|instead|okay|again please|please|and all|now then|yourself)$/i,
    from: 'Make clear which thread gauge was used either.',
    becomes: 'Make clear which thread gauge was used.',
  },
  {
    name: 'said-in-brackets',
    pattern:
      / \((?:(?:you|it|its|it's|that|that's|they|I|we|there|so|because|as|not that|which)\b[^()]*|[^()]*\b(?:was|were|had)\b[^()]*)\)/giu,
    from: 'Write the hours in the book (you still can).',
    becomes: 'Write the hours in the book.',
  },
  {
    name: 'teachers-words-behind',
    pattern: / \(“[^”]*”\)$/u,
    from: 'Label the axes in pencil (“you used pen”).',
    becomes: 'Label the axes in pencil.',
  },
];
