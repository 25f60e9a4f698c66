import { baseOfGerund } from '../classify/verb-forms.ts';
import { withArticle } from './nouns.ts';
import { fromMiddle } from './words-of.ts';

/** "no adding young people on socials" forbids; "no planning for M2" is a gap. */
const NO_DOING =
  /^[a-z]+ing (?!(?:for|of|on|in|at|to|from|with|about|between|and|or|is|was|shown|given|evident|here)\b)\p{L}/iu;

/** "no title or axis labels": both are wanted, each with its own article. */
function bothOf(noun: string): string {
  const [, one = '', other = ''] =
    /^((?!.*\b(?:it|them|though|tho|one|more|less|few|either|whether)\b)[\p{L}' -]+) or ([\p{L}' -]+)$/u.exec(
      noun,
    ) ?? [];
  if (one === '' || noun.split(/\s+/).length > 7 || /\bor\b/.test(one)) return withArticle(noun);
  return `${withArticle(one)} and ${/^(?:for|of|in|on|at|to|from|with)\b/.test(other) ? other : withArticle(other)}`;
}

/** "no mention of X" → "mention X": what the absent thing would have been doing. */
export function addAbsent(said: string): string | null {
  if (/^being\b|\b(?:so|hence|therefore) (?!that\b)/i.test(said)) return null;
  if (NO_DOING.test(said) && baseOfGerund(said.split(' ')[0] ?? '') !== null) return null;
  const noun = said
    .replace(/ (?:at all|as yet|yet|whatsoever)\b/i, '')
    .replace(
      / (?:in|on|to|beside|under|for|with|next to|by|about|behind|against) (?:it|them)$/i,
      '',
    );
  const trimmed = noun.replace(
    /\s+(?:is|are|was|were) (?:mentioned|given|shown|provided|included|stated|explained|present|offered|recorded|logged|submitted|made|added|used|evident)\b/i,
    '',
  );
  if (trimmed !== noun) return addAbsent(trimmed);
  const bare = noun.replace(
    /\s+(?:mentioned|given|shown|provided|included|stated|offered|recorded|submitted|seen|found|uploaded|attached|anywhere|at all|yet|either|yet either|as yet|not one)$/i,
    '',
  );
  if (bare !== noun) return addAbsent(bare);
  const doing =
    /^(?:clear |real |further |any |detailed )?(?:(mention) of|(explanation) of|(reference) to|(discussion) of|(attempt) (?:at|to)|(analysis) of|(description) of)\s+(.+)$/i.exec(
      noun,
    );
  if (!doing) return noun.length > 1 ? `add ${bothOf(fromMiddle(noun))}` : null;
  const rest = doing[8] ?? '';
  if (doing[1]) return `mention ${rest}`;
  if (doing[2]) return `explain ${rest}`;
  if (doing[3]) return `refer to ${rest}`;
  if (doing[4]) return `discuss ${rest}`;
  if (doing[6]) return `analyse ${rest}`;
  return doing[7] ? `describe ${rest}` : null;
}
