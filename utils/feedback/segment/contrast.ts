import type { Span } from '#utils/domain/span.ts';

/** A clause does not end here: "you | try to". */
const OPEN_END =
  /\b(?:you|i|we|they|he|she|it|to|and|or|the|a|an|that|if|when|as|your|this|who|which)\s*$/i;

/** "not only straight but even": that "but" turns nowhere. */
const NOT_ONLY = /\bnot (?:only|just|simply|merely)\b[^,;]*$/i;

/** Without any stop, a new thing may begin wherever a clause can. */
const UNSTOPPED =
  /(?<!\b(?:and|or|of|to|with|in|on|at|for|the|your|a|that|how|what|but))\s+(?=(?:your|the|this|it's|there's|there is|you|try|next|use|keep|turn|watch|check|add|[a-zà-ž]+ (?:is|are|was|were|looks|needs|could|rushed|missing|too))\b)/gi;

const LONG_UNSTOPPED = 12;

/** One such place. `isPlain`: a word like "but" says so. */
export interface Turn {
  leftEnd: number;
  rightStart: number;
  isPlain: boolean;
  /** Nothing but the words shows it: only the next clause tells what stands on the right. */
  isUnstopped: boolean;
}

/** Where a sentence may turn from praise to request or back. Two parts: what stays left, what starts right. */
const TURNS: RegExp[] = [
  /(?<=[,;.]?)\s+-?\s*(?=(?:but|however|although|though|albeit|yet|whereas|except|nevertheless|nonetheless|unfortunately|sadly|other than that|apart from that|otherwise)\b)/gi,
  /(?<=[,;-])\s*(?=(?:now|so|just|only|next|please|pls|and now|and please|next time|to improve|for (?:the )?next|can you|could you|try|remember|don't forget|make sure|you (?:now )?(?:need|must|should|could|can|might)|it (?:needs|could|would)|this (?:needs|could|would)|i(?:'d| would)|if|even better|while|while|consider|perhaps|maybe|watch|check|add|needs?|with more|there (?:is|are) no|more|no|some)\b)/gi,
  /(?<=[\p{L}\p{N})"'])\s+(?=(?:you need to|you must|you should|please|pls|make sure|don't forget|remember to|next time|can you|could you|try to|need to|needs to)\b)/giu,
  /;\s+|\s+-\s+|\.{2,}\s*|…\s*|,\s+(?=(?:well done|great|good|excellent|nice|lovely|brilliant|keep)\b)/gi,
  /,\s+(?=(?!not (?:only|just|simply|merely)\b|rather than\b)(?:[\p{L}'-]+\s+){2}\p{L})/gu,
  /\s+(?=and (?:you (?:need|must|should|could|didn't|have not|haven't)|please|could you|next time|there(?:'s| is| are| was) no|make sure|don't forget)\b)/gi,
];

/** The places inside `[start, end)` where a turn may be: offsets where the right part begins, most telling first. */
export function turnsIn(text: string, { start, end }: Span): Turn[] {
  const piece = text.slice(start, end);
  const turns: Turn[] = [];
  const isUnstopped =
    !/[.,;:!?]\s/.test(piece) &&
    !/^\p{Lu}.*\.$/su.test(piece) &&
    piece.split(' ').length >= LONG_UNSTOPPED;
  for (const [index, pattern] of (isUnstopped ? [...TURNS, UNSTOPPED] : TURNS).entries()) {
    for (const match of piece.matchAll(pattern)) {
      const leftText = piece.slice(0, match.index + (/^[;.…,]/.exec(match[0])?.[0].length ?? 0));
      const leftEnd = start + leftText.trimEnd().replace(/\s-$/, '').length;
      const rightStart = start + match.index + match[0].length;
      if (OPEN_END.test(leftText) || (index === 0 && NOT_ONLY.test(leftText))) continue;
      if (pattern === UNSTOPPED && !leftText.trim().includes(' ')) continue;
      if (leftEnd > start + 1 && rightStart < end - 1)
        turns.push({
          leftEnd,
          rightStart,
          isPlain: index === 0,
          isUnstopped: pattern === UNSTOPPED,
        });
    }
  }
  return turns;
}
