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
