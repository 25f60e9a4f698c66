/** What stands before or after the point itself and says nothing of it. Tried in order, until none fits any more. */
interface Clutter {
  name: string;
  pattern: RegExp;
  from: string;
  to: string;
}

export const clutter: Clutter[] = [
  {
    name: 'sign',
    pattern: /^(?:[^\p{L}\p{N}\s'"(<£$#-]|\uFE0F|#\d{1,2}(?=\s*[^\p{L}\p{N}\s]))+\s*(?=\S)/u,
    from: '✗ sign test',
    to: 'sign test',
  },
  {
    name: 'marks-lost',
    pattern: /^-\s?\d{1,2}(?: marks?)?:?\s+(?=\p{L})(?!.*\bnot -?\d)/u,
    from: '-1 apostrophe',
    to: 'apostrophe',
  },
  {
    name: 'marks-code',
    pattern: /^(?:[MABE]\d ?){1,3}[,:]\s+(?=\p{L})/u,
    from: 'M1 A0, arithmetic slip',
    to: 'arithmetic slip',
  },
  {
    name: 'marks-after',
    pattern:
      /\s*(?:[([](?:lost |minus |-)?\d{1,2}(?: marks?| lost)?[)\]]|\[[^\]]*lost[^\]]*\]|,? (?:M|A|B)[01](?: ?[MAB][01])*)$/i,
    from: 'the + c is missing, A0',
    to: 'the + c is missing',
  },
  {
    name: 'margin-code',
    pattern: /^(?:WO|WW|SP|Sp|sp|P|Gr|VT|T|C\/S|Exp|Ref)\s*[:-]\s+(?=\S)/,
    from: "WO: 'always they are late'",
    to: "'always they are late'",
  },
  {
    name: 'bracketed',
    pattern: /^\((?=[^()]*$)/,
    from: '(try the chain we did',
    to: 'try the chain we did',
  },
  {
    name: 'in-brackets',
    pattern: /^\((?=[^()]*\)$)|(?<=^[^(]*)\)$/,
    from: 'you never touch it)',
    to: 'you never touch it',
  },
  {
    name: 'bracket-left-open',
    pattern: /\s*\((?=[^()]*$).*$/su,
    from: 'add a sentence under each sheet (voice notes are fine',
    to: 'add a sentence under each sheet',
  },
  {
    name: 'called-by-name',
    pattern:
      /^(?:dear |hi |hey |hiya |hello )?(?!(?:How|What|Where|When|Why|Who|Which|And|But|So|Please|Then|Also|If|Or|To|You|First|Next|Now)\b)\p{Lu}\p{Ll}+,? (?=(?:please|pls|plz) \p{Ll}|(?:can you|could you|can u|could u|would you|will you|you need|u need|remember to|don't forget|make sure|try to)\b)/u,
    from: 'Ellie please add it to the end',
    to: 'please add it to the end',
  },
  {
    name: 'link-word',
    pattern:
      /^(?:but|and|yet|though|although|while(?! you)|whereas|however|still|that said|also|plus|then|so(?! what)|except|only thing is|it's just that|just that|just|now(?=,)|now then|like(?= (?:ask|try|do|don't|use|make|get|put|maybe|just|you)\b)|right(?=,)|well(?=,)|next(?=,)|again(?=,)|one thing|last thing(?=,)|final thing(?=,)|one last thing(?=,)|two things(?=,)|another thing|biggest thing(?: though)?(?: is)?|main thing(?: is)?|having said that|on the other hand|in the body though|in addition|as it stands|at (?:present|the moment)|to be (?:fair|honest)|tbh|if i'm honest|honestly|sorry but|shame(?=,)|pity(?=,)|please|pls|oh and|ps|nb)(?:,\s*|\s*[-:]\s*|\s+)(?=\S)(?!(?:of|to get|you did)\b)/i,
    from: 'whereas depreciation has come unstuck',
    to: 'depreciation has come unstuck',
  },
  {
    name: 'teacher-feels',
    pattern:
      /^(?:i (?:do |also |still |just |rather |really |would )?(?:think|feel|felt|found|suspect|fear|notice|noticed|believe|reckon|suppose|gather|worry|can't help (?:thinking|feeling)|have a (?:slight |small )?(?:feeling|hunch)|get the (?:feeling|impression))(?: that)?|it(?:'s| is| may be| might be| would be| could be)? (?:just )?(?:possible|likely|clear|seems?|looks?|looks like|appears?|feels like)(?: to me)?(?: that| as if| as though)?|it (?:may|might) be that|it (?:does )?seems?(?: to me)?(?: that)?|you (?:may|might|will|'ll) (?:well )?(?:find|notice|see|discover)(?: that)?|the (?:trouble|problem|snag|thing|catch|issue|difficulty|one snag|only snag) is(?: that)?|what lets (?:it|the [a-zà-ž]+|you) down is(?: that)?|what bothers me is(?: that)?|to my (?:eye|ear|mind),?|for my (?:taste|money|liking),?|i'd say(?: that)?|i would (?:tentatively |gently )?say(?: that)?|i'd argue(?: that)?)\s+(?=(?:the|your|this|you|there|it|a|an|no|some|these|those|each|every|more|in|on|[a-zà-ž]+ (?:is|are|was|were|has|have|could|should|needs|did|does))\b)/i,
    from: 'You may find that the frame is working less hard',
    to: 'the frame is working less hard',
  },
  {
    name: 'aside',
    pattern:
      /,? ?(?:\bi (?:feel|think|suspect|fear|suppose|believe|reckon|must say)\b|\bif i(?:'m| am) honest|\bto be (?:fair|honest)|\bhow shall i put it|\bdare i say|\bso to speak|\bas it were|\bme thinks|\bmethinks|\btime permitting)(?:,|$)/i,
    from: 'The review date could, I feel, be firmer',
    to: 'The review date could be firmer',
  },
  {
    name: 'hedge',
    pattern:
      /(?<=\s|^)(?:conceivably|arguably|tentatively|perhaps|maybe|possibly|mebbe|frankly|honestly|(?<!\b(?:the|a|this|that|what|which|some|any) )(?:sort of|kind of)|kinda|literally|a touch(?= (?:too|more|less|[a-z]+er)\b)|a wee bit|a tad(?= [a-zà-ž])|a shade|a trifle|ideally|i wonder whether it might be worth(?= [a-zà-ž]+ing\b)|i wonder (?:if|whether)(?= you (?:could|might)))(?:,? +)(?=\S)/i,
    from: 'You could conceivably trim the opening',
    to: 'You could trim the opening',
  },
  {
    name: 'said-to-person',
    pattern:
      /(?:(?:,| -)\s*(?:mate|love|pal|lad|lass|duck|buddy|bud|my friend|folks|guys|darling)|(?:,| -|\s)\s*(?:hun|hunny|lovey|luv|chick|dude|sweetie|lol|haha|(?<!\b(?:in|of|by|for|to|than|is) )x{1,3}|mind|though|tho|btw|by the way|if you remember|if (?:that|it) suits|when you get a (?:mo|moment|chance|minute)|if you get (?:a|the) chance|soldier|eh|ok|okay|do you reckon|do you think|to be honest|tbh|thanks|ta|(?<!\bwill )thank you|in my view|in my opinion|imo|i think|i feel|i suspect|for pity's sake))\W*$/i,
    from: 'The cuticle is the outside layer, lovey',
    to: 'The cuticle is the outside layer',
  },
  {
    name: 'please-by-name',
    pattern: /(?<=\p{Ll}) (?:please|pls|plz) \p{Lu}\p{Ll}+$/u,
    from: 'Show your working please Kayden',
    to: 'Show your working',
  },
  {
    name: 'cannot-without',
    pattern:
      /(?:,| -|;)? (?:so |and )?i (?:can't|cannot|couldn't|could not|can not) (?:pass|accept|sign|award|credit|count|give you|mark|submit) .*$/iu,
    from: "Client signature missing from the form, I can't pass 4.1 without it",
    to: 'Client signature missing from the form',
  },
  {
    name: 'no-excuses',
    pattern: /,? (?:and )?no (?:excuses|ifs|ifs or buts|if or buts|messing)$/i,
    from: 'portfolio all in by 11th June no excuses',
    to: 'portfolio all in by 11th June',
  },
  {
    name: 'exclaims',
    pattern: /\s*(?:[!?]*![!?]*|\.{2,}|[:;]-?[()DP]|[☹-☻😀-🙏🤔🙈🙄👀👎👆👇✔✖✗✘❌✅])+$/u,
    from: 'Safety glasses on!!',
    to: 'Safety glasses on',
  },
];

/** The point itself: without signs, link words, hedges, asides and what is said to the person. Takes a sentence in whole words. */
export function bareOf(sentence: string): string {
  let text = sentence.replace(/[\s.;:,]+$/, '');
  for (let turn = 0; turn < 4; turn += 1) {
    const before = text;
    for (const { pattern } of clutter) {
      const next = text
        .replace(pattern, '')
        .replace(/[\s.;:,]+$/, '')
        .replace(/ {2,}/g, ' ')
        .trim();
      if (/\p{L}{2}/u.test(next) && next.length >= 3) text = next;
    }
    if (text === before) break;
  }
  return text;
}
