import { praiseWords } from '../rules/praise-words.ts';
import { verbs } from '../rules/verbs.ts';
import type { Token } from './tokens.ts';

const praising = new Set(Object.values(praiseWords).flat());
const CLOSED: [string, RegExp][] = [
  [
    'you',
    /^(?:you|u|ya|he|she|they|we|i|it|this|that|there|who|which|you've|you're|it's|that's|there's|theres|i've|i'm|im|ive|ur|youve|youre)$/,
  ],
  [
    'det',
    /^(?:the|a|an|your|yr|ur|my|his|her|their|its|our|these|those|each|every|all|both|some|any|no|another)$/,
  ],
  [
    'be',
    /^(?:is|are|was|were|be|been|isn't|aren't|wasn't|weren't|isnt|arent|wasnt|r|s|has|have|had|hasn't|haven't|does|doesn't|do|did|didn't|dont|don't|doesnt|didnt)$/,
  ],
  [
    'modal',
    /^(?:need|needs|must|should|could|can|would|might|will|may|can't|cant|cud|shd|cannot|couldn't|wouldn't|shouldn't)$/,
  ],
  [
    'prep',
    /^(?:of|in|on|at|to|for|from|with|by|into|about|under|over|between|through|before|after|up|out|off|down|than|as|w|like|without|until|till)$/,
  ],
  ['and', /^(?:and|n|or|nor|&|\+)$/],
  [
    'but',
    /^(?:but|however|although|though|yet|tho|except|whereas|so|because|cos|since|while|if|when|where|otherwise|then|instead)$/,
  ],
  [
    'adv',
    /^(?:also|now|next|please|pls|plz|just|only|still|maybe|perhaps|really|very|too|well|again|already|always|never|not|more|less|even)$/,
  ],
  ['wh', /^(?:what|why|how|where|when|who|which|y|wot|wats|whats)$/],
];

const known = new Map<string, string>();

/** A rough kind of word, from closed lists, the verbs and praise words of the rules, and its ending. */
export function classOf(token: Token | undefined): string {
  if (!token) return '|';
  if (token.shape === 'mark' || token.shape === '0' || token.shape === 'X0')
    return token.shape === 'mark' ? token.word.slice(0, 1) : token.shape;
  const found = known.get(token.word);
  if (found) return found;
  const made = classOfWord(token.word);
  if (known.size < 20_000) known.set(token.word, made);
  return made;
}

function classOfWord(word: string): string {
  for (const [name, pattern] of CLOSED) if (pattern.test(word)) return name;
  if (praising.has(word)) return 'praise';
  if (verbs.has(word)) return 'verb';
  if (word.length > 4) {
    if (/ing$/.test(word)) return 'ing';
    if (/ed$/.test(word)) return 'ed';
    if (/ly$/.test(word)) return 'ly';
    if (/[^s]s$/.test(word)) return 's';
  }
  return word.length < 4 ? 'short' : 'word';
}
