import type { BigKind } from './big-things.ts';

/**
 * What to offer in place of something too big: a part of it, in its own words. First match wins; `$1` is what the pattern
 * keeps. None of them says more than one part, since which part is for mentor and learner to choose.
 */
const wholes: [RegExp, string][] = [
  [/^(?:all of it|everything)$/, 'the first part'],
  [/^catch up (?:with|on) all$/, 'hand in the oldest piece of'],
  [/^catch up (?:with|on) everything$/, 'hand in the oldest piece'],
  [
    /^all (?:of )?(?:(my|your|his|her|their|the) )?(?:(missing|outstanding|overdue|late|old) )?(?:work|coursework|homework)$/,
    'one piece of $1 $2 work',
  ],
  [
    /^all (?:of )?(?:(my|your|his|her|their|the) )?(?:(missing|outstanding|overdue|late|old) )?(\w+?)(?:ies)$/,
    'one of $1 $2 $3ies',
  ],
  [
    /^all (?:of )?(?:(my|your|his|her|their|the) )?(?:(missing|outstanding|overdue|late|old) )?criteria$/,
    'one criterion',
  ],
  [
    /^all (?:of )?(?:(my|your|his|her|their|the) )?(?:(missing|outstanding|overdue|late|old) )?(\w+)s$/,
    'one of $1 $2 $3s',
  ],
  [/^(?:every|each) (.+)$/, 'one $1'],
  [/^(?:whole|entire) (.+)$/, 'first part of the $1'],
  [/^full (.+)$/, 'first part of the $1'],
  [/^(complete|finish|pass) (?:the|my|this|your) (.+)$/, '$1 one task of the $2'],
  [/^(rewrite|redo) (?:the|my|your) (.+)$/, '$1 one paragraph of the $2'],
  [/^rest of the (.+)$/, 'next part of the $1'],
  [/^(?:throughout|across all) (?:my|your|the)? ?(.+)$/, 'in one part of my $1'],
];
/** Areas that show in a text, so one paragraph of it is a part. */
const IN_A_TEXT =
  /(?:writing|grammar|spelling|spag|structure|vocabulary|english|work|essays|assignments|coursework)$/;

const tidy = (words: string): string => words.replace(/\s+/g, ' ').trim();

/** A smaller part to put in place of the words, or null when nothing can be said without knowing more. */
export function smallerThan(words: string, kind: BigKind): string | null {
  if (kind === 'span') return /^(?:by|over|for)\b/.test(words) ? null : 'this week';
  if (kind === 'area') return IN_A_TEXT.test(words) ? `${words} in one paragraph` : null;
  for (const [pattern, part] of wholes) {
    const match = pattern.exec(words);
    if (match) return tidy(part.replace(/\$(\d)/g, (_, n: string) => match[Number(n)] ?? ''));
  }
  return null;
}
