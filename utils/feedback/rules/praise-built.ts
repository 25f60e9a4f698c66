import type { Cue } from './cue.ts';

/** Faults a learner may be said not to show: what is denied of them praises. Verbs in any form, then adjectives. */
const FAULT_DONE =
  '(?:panic\\w*|rush\\w*|hesitat\\w+|flinch\\w*|waver\\w*|falter\\w*|giv(?:e|en) (?:up|in)|quits?|cav(?:e|es|ed)|crumbl\\w+|sh(?:y|ies|ied) away|cut(?:s)? (?:any )?corners|lose (?:your|her|his|their|its|the) \\w+|lost (?:your|her|his|their|its) \\w+|bat an eye\\w*|put a foot wrong|miss(?:es|ed)? (?:a|one) (?:beat|trick|session|lesson|day)|disappoint\\w*|let (?:me|us|anyone|them|it|yourself|himself|herself|the \\w+) (?:down|get)|get (?:flustered|lost|cross|upset|distracted|put off)|(?:need|have to|had to|has to) (?:\\w+ )?(?:be(?:ing)? )?(?:prompt\\w*|remind\\w*|tell\\w*|told|ask\\w*|chas\\w+|help\\w*)|drag(?:s|ged)?|droop\\w*|sag\\w*|jar(?:s|red)?|clash\\w*|leak\\w*|wobbl\\w+|go unnoticed|wast(?:e|es|ed)|waffl\\w+|complain\\w*|moan\\w*|overcook\\w*|overload\\w*|overdo\\w*|overrun\\w*|stumbl\\w+|spill\\w*|split|crack|sink|curdle|collapse|slump\\w*|bleed|smudge\\w*|drip\\w*|sweat|scrape|skimp\\w*|talk over|talk down|interrupt\\w*|dodg\\w+|duck\\w*|hid(?:e|den)?|settle(?:d)? for|(?:look|looks|looked|feel|feels|felt|seem|seems|be|been) (?:at all |in the least |too |remotely |a bit |so )?(?:out of place|busy|forced|rushed|cluttered|crowded|crammed|dull|boring|fake|flat|heavy|clumsy|phased|fazed|daunted|intimidated|bored|lost|bothered|stuck|awkward|padded|preachy|laboured|wooden))';
const FAULT_IS =
  '(?:boring|dull|bad|shabby|messy|wrong|afraid|scared|shy|fazed|phased|daunted|put off|intimidated|rushed|forced|crammed|cluttered|crowded|wasted|out of place|overdone|overcrowded|overloaded|overcooked|dry|greasy|soggy|lumpy|heavy|flat|generic|vague|clumsy|sloppy|careless|lost|left to chance|left out|half-hearted|padded|a fluke|an accident)';
const DID_NOT =
  "(?:did(?:n't| not)|does(?:n't| not)|has(?:n't| not)|have(?:n't| not)|had(?:n't| not)|was(?:n't| not)|were(?:n't| not)|is(?:n't| not)|are(?:n't| not)|won't|would(?:n't| not)|(?<=\\S )never(?: once)?|nothing|nobody|no one|not once(?: did (?:you|she|he|it|they))?|(?<=\\S )at no point(?: \\w+)?)";
const MUCH =
  '(?: (?:at all|once|even|really|remotely|ever|in the least|for a (?:second|moment)|is|are|was|were|a bit))*';

/** Similes that blame: "clear as mud". */
const NOT_SIMILE =
  '(?!.*\\bas (?:mud|ditchwater|a brick|two short|cardboard|a bone|concrete|a post|old boots|dishwater)\\b)';

/** Praise known by how it is built, whatever its words. */
export const praiseBuilt: Cue[] = [
  {
    name: 'fault-denied',
    weight: 4,
    // Its first letters before what must not stand before it, which is dear to look for at every word.
    pattern: new RegExp(
      `\\b(?=did|does|ha[ds]|have|was|were|is|are|wo|n[eo]|at no )(?<!\\b(?:if|so that|sure|unless|ensure) [^.]{0,40})\\b${DID_NOT}${MUCH} (?:${FAULT_DONE}|(?:(?:so|too|a|an|just|been|being) )?${FAULT_IS})\\b(?! (?:enough|yet|until|if|here because)\\b)`,
      'i',
    ),
    example: "You didn't panic when the fuse blew.",
  },
  {
    name: 'not-bad',
    weight: 4,
    pattern:
      /\b(?:not|no|isn't|wasn't|nothing) (?:a |an |at all |half |too |so |any |such )*(?:bad|shabby|half bad|mean feat|ordinary|average|easy (?:task|thing|feat|ask)|small (?:feat|achievement|task))\b|\bnot (?:a |an |one )(?:\w+ )?(?:hair|thing|stitch|word|line|foot|inch|beat|crumb|speck|drop|brick|step|penny|second|moment|mark) (?:out of place|wrong|wasted|missed|amiss|astray|dropped|too)\b/i,
    example: 'Not a bad weld at all.',
  },
  {
    name: 'no-fault-there',
    weight: 4,
    pattern:
      /\b(?:no|zero|nil|without|not a single|free from|free of) (?:\w+ )?(?:complaints?|quibbles?|niggles?|grumbles?|worries|problems?|issues?|faults?|hitches|drama|bother|gripes?|corrections|notes|criticisms?|reservations?|weak (?:link|spot|point)s?|dead wood|shortcuts?|cut corners)\b(?! (?:was|were|is|are|has|have) (?:identified|listed|discussed|recorded|mentioned|given))|\bnothing (?:\w+ )?(?:to (?:fix|correct|change|add|fault|improve|say|worry|nitpick|pick at|mend)|i(?:'d| would) (?:change|add|alter))\b|\b(?:can't|cannot|can not|couldn't|could not|struggl\w+ to|hard pushed to|hard to|tricky to|try as i might) (?:really |honestly )?(?:fault|pick holes|find (?:a |any |much )?(?:fault|thing wrong|anything)|better|improve on|argue with|criticise)\b|\b(?:couldn't|could not|can't|cannot) (?:have )?(?:ask(?:ed)?|wish(?:ed)?|hope[d]?|be(?:en)?) (?:for )?(?:any |a )?(?:more|better|prouder|happier|clearer)\b/i,
    example: 'No complaints about the forecast.',
  },
  {
    name: 'simile',
    weight: 3,
    pattern: new RegExp(
      `^${NOT_SIMILE}.*(?:\\bas (?!well|soon|far|long|much|many|little|part)[a-zà-ž]{3,} as (?:an? |the |any )?[a-zà-ž]+(?: [a-zà-ž]+)?|\\b(?:flat|straight|tight|clear|sharp|solid|smooth|good|neat|right|clean|bright|steady|cool|calm|quick|level|plumb|true|crisp|light|fresh|tidy|strong|safe|snug|square|even|round|bold|brave|keen|sure|sweet|warm|soft) as (?:an? [a-zà-ž]+(?: [a-zà-ž]+)?|gold|rain|silk|glass|brass|steel|ninepence|nails|anything)|\\blike (?:glass|silk|butter|velvet|a mirror|satin|new|magic|a charm|clockwork))[\\s.!,]*$`,
      'i',
    ),
    example: 'Walls straight as a die.',
  },
  {
    name: 'simile-than',
    weight: 3,
    pattern:
      /\b(?!(?:worse|less|longer|shorter|slower|weaker|rougher|thinner|drier|duller|later)\b)(?:[a-zà-ž]{2,}er|more [a-zà-ž]+) than (?:silk|butter|glass|ever|before|most|some|many|half|a lot of|any(?:one|body|thing)?\b|shop[- ]?bought|the (?:real thing|professionals?|pros|shop|book|textbook|answer|rest|lads|girls|others)|mine|i (?:could|can|do|did|expected|hoped|thought)|we (?:expected|hoped)|last (?:time|week|term|year|month)|previous|your (?:last|first|previous|earlier)|in (?:january|february|march|april|september|october|november|december|week|term|your)|when you|the last|at the start)\b/i,
    example: 'Stop starts much neater than last week.',
  },
  {
    name: 'come-far',
    weight: 3,
    pattern:
      /\b(?:chalk and cheese|night and day|a (?:world|million miles) away from|unrecognisable from|(?:came|come|moved|jumped|leapt) (?:on )?(?:so |such a |a very )?(?:long way|far|leaps)|(?:gone|going|goes|went) from strength|no longer (?:need|rel|hid|afraid|scared|shy|rush)\w*|up (?:on|from) (?:last|your|the)|turned (?:a|the) corner|turned (?:it|this|things) (?:a)?round|new (?:found )?confidence|(?:grown|growing|blossomed|flourish\w+|thriv\w+|bloom\w+)\b(?! (?:plants?|media|medium|season|crop)))/i,
    example: 'Chalk and cheese compared with March.',
  },
  {
    name: 'then-now',
    weight: 3,
    pattern:
      /(?:\b(?:in (?:january|february|march|april|may|june|september|october|november|december|week \w+|term \w+|autumn|spring)|last (?:term|year|time|week|month|autumn|spring)|at the start|to begin with|back in \w+|(?:a|two|three|four|six|few) (?:weeks?|months?) ago|used to|when you (?:started|joined|arrived|first))\b.*[, ](?:now|today|this (?:time|week|term)|these days|look at you)\b(?! (?:add|try|check|do|make|write|go|use|finish|complete|please)\b))/i,
    example: 'In September you hid at the back, now you lead.',
  },
  {
    name: 'they-say',
    weight: 2.6,
    pattern:
      /^(?!.*\b(?:not|n't|never|late|concern\w*|worr\w+|absent|need\w*|should)\b)(?!.*n't)(?:your |the |her |his )?(?:supervisor|employer|manager|mentor|placement|panel|staff|team|ward|client|customer|chef|owner|nursery|salon|garage|site)s? (?:\w+ )?(?:says?|said|reports?|reported|tells?|told|feedback|feels?|felt|describes?|described|rates?|rated|commented|noted|thinks?|thought)\b/i,
    example: 'Supervisor reports that Callum can be left to it.',
  },
  {
    name: 'learner-did',
    weight: 1.15,
    pattern:
      /^(?:and |also |then )?(?:you(?: (?:two|three|four|five|all|both|lot|guys))?|he|she|they|(?:the |this )?(?:learner|student|candidate|apprentice|group|team)|\p{Lu}\p{Ll}+(?= (?:took|kept|made|led|ran|wore|sat|put|helped|greeted|asked|gave|spoke|listened)))(?: \w+ly| also| then| always| both| all)* (?:wore|said (?:hello|please|thank)|asked|sat|put|let|set|led|ran|won|got|did|hit|met|put|knew|saw|sang|drove|swam|threw|drew|grew|rose|stood|understood|taught|shook|told|sold|held|kept|greeted|thanked|smiled|offered|waited|listened|volunteered|noticed|spotted|welcomed|helped|tried|turned|looked after|cared|lifted|calmed|cheered|encouraged|persevered|tidied|cleared up|gelled|clicked)\b(?!.*\b(?:twice|wrong|late|again|without|instead|only|before you|too|out of|no|stopped|over)\b)/u,
    example: 'You wore your badge.',
  },
  {
    name: 'good-enough',
    weight: 3,
    pattern:
      /\b(?:more than|easily|plenty|comfortably|certainly|definitely|well) (?:good|strong|detailed|long|clear) enough\b|\bmore than (?:enough|meets|covers|does|adequate|capable|ready|happy|holds)\b|\b(?:as it should be|as they should be|just as (?:i|we)(?:'d| would)? (?:like|hope[d]?|want)|exactly (?:what|how|as|the) (?:i|we|is|was|it|they|you|a|the|right)|just (?:what|the ticket|right)|time to spare|room to spare|minutes to spare|to the (?:penny|minute|second|millimetre|mm)|bang on time|on time and|in good time|believable)\b/i,
    example: 'This is more than good enough.',
  },
  {
    name: 'within-limits',
    weight: 2.4,
    pattern:
      /\b(?:(?:is|are|was|were|all|came|true to|held|kept|finished|done|well) )?within (?:the )?(?:\d+(?:\.\d+)? ?(?:mm|cm|%|seconds|minutes)|tolerance|spec|budget|the time)\b/i,
    example: 'Setting out was within 3mm.',
  },
  {
    name: 'it-lifted',
    weight: 1.3,
    pattern:
      /^(?!.*\b(?:no|not|never|nothing)\b)\p{Lu}?[\p{L}' -]{2,50} (?:extended|enriched|deepened|lifted|sparked|prompted|encouraged|strengthened|enhanced|captured|engaged|reassured|settled|soothed|delighted|entertained|convinced|persuaded|impressed|paid off)\b/u,
    example: 'Open questions extended the play.',
  },
  {
    name: 'on-time',
    weight: 2,
    pattern:
      /\b(?:ahead of (?:schedule|time|the game|the pack|where)|(?:in|done|finished|ready|submitted) on (?:time|schedule|budget)|(?:first|right) (?:time|go|attempt) (?:round)?|(?:every|all) (?:\w+ )?(?:targets?|deadlines?|answers?|questions?|points?|steps?|boxes) (?:hit|met|right|correct|covered|answered)|(?:met|hit|beat) (?:the|every|your|all|each) (?:\w+ )?(?:deadline|target|mark|note|cue|brief)s?|passed (?:first|with)|100 ?%(?= (?:correct|attendance|right|on|in)|[.!]|$)|[a-z]{3,}-free)\b/i,
    example: 'Met every deadline.',
  },
  {
    name: 'getting-better',
    weight: 2.7,
    pattern:
      /\b(?:(?:getting|growing|becoming|looking|feeling|sounding) (?:so much |much |noticeably |visibly |steadily |a lot )?(?:better|stronger|quicker|neater|calmer|surer|braver|sharper|tidier|more \w+)|improv(?:es|ing) (?:all the time|every|each|week|by the|steadily|nicely)|on the up|going (?:great|well|nicely) (?:with|so far|now)|(?:really |visibly |steadily )(?:improving|developing|progressing|maturing))\b/i,
    example: 'Your handling is getting surer.',
  },
  {
    name: 'good-to-see',
    weight: 3.5,
    pattern:
      /(?<!\b(?:be|been|have|also|more|so|even) )\b(?:good|great|lovely|nice|wonderful|heartening|refreshing|pleasing|fab|brilliant|super|ace|encouraging|fantastic|interesting) to (?:see|read|hear|watch|have|know|find|note)\b(?! (?:you[ .!]?(?:again|back|on|at|in|all|there|$|this|last|today|tomorrow|next|[a-zà-ž]+day)|from you|if|some|more|a (?:bit|little)))/i,
    example: 'Great to see so many techniques.',
  },
  {
    name: 'carry-on',
    weight: 3.5,
    pattern:
      /^(?:and |so |just |please )*(?:carry on (?:like this|as you|doing|in this|the)|keep (?:doing|going)(?: what| like| as|[.!]|$)|don't lose (?:that|this|it)|stay (?:just )?(?:as|this)|never (?:lose|stop))/i,
    example: 'Carry on like this.',
  },
  {
    name: 'kept-up',
    weight: 1.8,
    pattern:
      /^(?!.*\b(?:not|never|no|only|but|should|must|until)\b)(?!.*n't).*\b(?:worn|washed|checked|cleaned|sanitised|returned|logged|labelled|isolated|tested|maintained|kept|followed|observed|completed|signed|dated|recorded|confirmed|secured|stored|used|wiped|sharpened|respected)\b[^.]{0,24}\b(?:throughout|before and after|between (?:each|every|clients|customers)|each time|every time|as (?:required|instructed|trained)|at every stage|in the right order|without fail)\b/i,
    example: 'PPE worn throughout.',
  },
  {
    name: 'could-sell',
    weight: 3.5,
    pattern:
      /\byou (?:could|should|ought to|might) (?:easily |really |seriously |definitely )?(?:do this (?:for|professionally)|sell (?:these|this|them)|teach (?:this|the|others|it)|enter (?:this|it)|think about a career|frame (?:this|it)|charge|bottle|go far|be (?:on|in) (?:the|a) (?:telly|tv|magazine|gallery|shop))|^look at (?:that|those|this)\b.*!|\bno (?:corners cut|stone unturned|faff|passengers|loose ends|wasted (?:words|movement|effort))\b/i,
    example: 'You could do this for a living.',
  },
  {
    name: 'never-so',
    weight: 4,
    pattern:
      /^never (?:once |ever )?(?:flustered|ruffled|rattled|late|idle|rude|boring|dull|bored|lost|stuck|rushed|forced|phased|fazed|messy|careless|out of place|short of)\b/i,
    example: 'Never flustered.',
  },
  {
    name: 'ends-in-praise',
    weight: 4.3,
    pattern:
      /^(?!.*\b(?:must|should|needs?|be|get|make|not|keep|aim|until|if|almost|nearly)\b)(?!.*n't)[^,;:]*\b(?:spot[- ]on|bang[- ]on|on point|faultless|flawless|immaculate|second to none)[!.\s]*$/i,
    example: 'Squash and stretch spot on',
  },
];
