import { gerundOf, participleOf } from '#utils/feedback/classify/verb-forms.ts';
import { thirdPerson } from '#utils/feedback/draft/nouns.ts';
import { typedWords } from '#utils/feedback/draft/typed-words.ts';

/** All the words that the engine may add by itself. None is a number, name, date or criterion. */
const OWN_WORDS = new Set(
  `act put this right work on answer add the a an to make sure say remember in for less clear is are be more fill out with it of use some finish sign tidy correct detail consistent even easy
read repetition take mention explain refer discuss analyse describe practise your you here check spelling reword start new paragraph elaborate specific about instead get change just fewer
for not another keep going after and don't forget against look again at hand by do up tighten straighten clean sharpen bring date order round way have go evidence give reasons clearer turn
show tell teacher learn ask have draw cut cover whether faster slower longer shorter bigger smaller thicker thinner higher lower quieter louder cooler warmer lighter darker heavier looser tighter
drier dry wider narrower deep deeper shallower steep steeper stronger weaker simpler bright brighter softer firmer harder salty sweet later earlier slimmer crowded few quickly from word that
i will my me myself mine am i'm i've i'd i'll never word's no one own`.split(/\s+/),
);

const tokens = (text: string): string[] =>
  text.toLowerCase().match(/[\p{L}\p{N}]+(?:['./-][\p{L}\p{N}]+)*/gu) ?? [];

const spelled = new Map(typedWords.map(([typed, full]) => [full, typed]));

const formsOf = (word: string): string[] => [
  participleOf(word),
  gerundOf(word),
  thirdPerson(word),
  `${word}s`,
  `${word}es`,
  word.replace(/i?e?s$/, ''),
  word.replace(/s$/, ''),
  word.replace(/ies$/, 'y'),
  word.replace(/ed$/, ''),
  word.replace(/ed$/, 'e'),
  word.replace(/d$/, ''),
  word.replace(/'s$/, ''),
  `${word}'s`,
];

/** The words of a step that its sources lack in every form, and that are not the engine's own. */
export function strangeWords(step: string, sources: string): string[] {
  const said = new Set(tokens(sources).flatMap((word) => [word, ...word.split(/['./-]/)]));
  const typed = [...said].join(' ');
  return tokens(step).filter((word) => {
    if (said.has(word) || OWN_WORDS.has(word)) return false;
    const bare = word.replace(/^(?:un|re-?|over|under|pre)/, '');
    if ([word, bare].some((one) => formsOf(one).some((form) => said.has(form)))) return false;
    if (
      /^\p{L}+$/u.test(word) &&
      [...said].some((one) => one.startsWith('un') && formsOf(word).includes(one.slice(2)))
    )
      return false;
    return (
      !(spelled.has(word) && typed.includes(spelled.get(word) ?? '\0')) &&
      !word.split(/['./-]/).every((bit) => said.has(bit))
    );
  });
}
