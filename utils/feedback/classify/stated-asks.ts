import type { PlainAsk } from './plain-asks.ts';

const WORK =
  '(?:cover|mention|explain|includ|give|show|add|compar|link|label|us(?:e|ed|ing)\\b|referenc|discuss|describ|analys|evaluat|justif|develop|finish|complet|answer|attempt|stat|defin|identif|provid|refer|sa(?:y|id)\\b|writ|draw\\b|consider|cite|list|support|back|conclu|come to)';

/** What is stated of the work, in words that everyday marking asks with. */
export const statedAsks: PlainAsk[] = [
  {
    name: 'you-have-not',
    pattern: new RegExp(
      `^(?:you|he|she|they)(?:'ve| have)? ?(?:have not|haven't|not|did not|didn't|do not|don't|has not|hasn't|does not|doesn't) (?:yet |really |fully |actually |quite |also |always )*${WORK}(?!.{0,40}\\b(?:i thought|at all wrong)\\b)`,
      'i',
    ),
    example: "You haven't said who is responsible for each one.",
    not: "You don't miss a thing.",
  },
  {
    name: 'but-not-done',
    pattern: new RegExp(
      `^(?:you|he|she|they) .{8,90}\\bbut (?:you |he |she |they )?(?:have |has |do |did )?(?:not|haven't|hasn't|don't|didn't|doesn't) (?:yet |really |fully |actually )*${WORK}`,
      'i',
    ),
    example: 'You have listed the methods of communication but not explained them.',
    not: 'You have listed the methods, but not one was wrong.',
  },
  {
    name: 'could-be-more',
    pattern:
      /^(?!(?:feedback|it|i|we|nothing|nobody)\b)(?:the |your )?[\p{L} '-]{3,40} (?:could|should|needs? to) (?:have been|be) (?:a bit |a little |much |slightly )?(?:more (?!proud|pleased)\p{L}+|(?:long|short|clear|neat|strong|bigg|small|deep|wid|tight|slow|fast|loud|tidi|clean)er)\b/iu,
    example: 'Aftercare advice could have been more detailed.',
    not: 'It could not be more clear.',
  },
  {
    name: 'relies-too-much',
    pattern: /\brel(?:y|ies|ied) (?:a bit |rather |far )?too (?:much|heavily|often) on\b/i,
    example: 'Your essay relies too much on description.',
    not: 'You can rely on this.',
  },
  {
    name: 'need-some',
    pattern:
      /^(?:you (?:still |also |really |just )*(?:need|could do with) (?:more|some|a|an|at least|further)|(?:needs?|requires?) (?:more|some|a|an|further))\b(?! (?:rest|break|holiday|hug|lie|sleep|chat|word|help)\b)/i,
    example: 'You need more evaluation.',
    not: 'You need a rest after that.',
  },
  {
    name: 'missing-from',
    pattern:
      /^(?!(?:nothing|no|not|none|nobody|alt)\b)(?:the |your |an? )?[\p{L} '-]{3,50} (?:(?:is|are|was|were) )?(?:still |also |completely )*missing (?:from|in|on) (?:the|your|this|every|each|some|both|all|task|page|section)\b/iu,
    example: 'The results are missing from your test plan.',
    not: 'Nothing is missing from the report.',
  },
];
