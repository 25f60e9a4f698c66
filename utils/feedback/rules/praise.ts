import type { Cue } from './cue.ts';
import { praiseBuilt } from './praise-built.ts';
import { praiseIdioms } from './praise-idioms.ts';
import { accomplishments, praiseWords } from './praise-words.ts';

const anyOf = (lists: string[][]): string => [...new Set(lists.flat())].join('|');

/** Signs of praise. The strong ones settle it; single words count as much as a plain "not" against them. */
const praiseSaid: Cue[] = [
  {
    name: 'well-done',
    weight: 3.5,
    pattern:
      /\b(?:well done|take a bow|look (?:how far|at you|what you)|you did it|chef's kiss|10 ?\/ ?10|ten out of ten|this time last year|out of a job|on my wall|dull moment|left to chance|for keeps|keep (?:that|this|the|your|up the) (?:\w+ )?(?:energy|standard|effort|attitude|enthusiasm|momentum|passion|pace|focus)|good job|great job|nice one|good effort|great effort|good on you|good for you|hats off|don't (?:change|touch|lose|alter) (?:a (?:single )?(?:thing|word)|anything|one thing)|full marks|top marks|gold star|two thumbs|thumbs up|high five|keep (?:it|this|that|them) (?:all )?up|keep up (?:the|this|your|with your) (?:\w+ )?(?:work|effort|standard|attitude|progress|momentum)|more of the same|more of this|more please)\b/i,
    example: 'Well done, Sam.',
  },
  {
    name: 'nothing-wrong',
    weight: 4,
    pattern:
      /\b(?:no|not? any|without (?:any|a single)|zero|with no|not (?:a|one) (?:single )?|free (?:of|from)|n't (?:see|find|spot) any|hardly any|very few) (?:\w+ )?(?:problems?|issues?|errors?|faults?|mistakes?|complaints?|concerns?|leaks?|defects?|gaps?|worries|snags?|waste|drips?|runs|wobble|changes? needed)\b|\bnothing (?:\w+ )?(?:to (?:add|change|fix|correct|improve|fault|report|worry about)|missing|wrong|needs?|more (?:to|needed))|\b(?:can(?:no|')t|could ?n'?t|couldn't|hard to|difficult to|impossible to) (?:really )?(?:fault|ask for (?:more|better)|be (?:better|happier|prouder|improved)|have (?:been|asked|done|hoped|wished)|fail|beat|improve on)\b|\bno (?:further |more )?(?:changes?|corrections?|improvements?|action|amendments?|feedback) (?:is |are )?(?:needed|required|necessary)/i,
    example: 'No problems with task 1.',
  },
  {
    name: 'no-fault',
    weight: 3,
    pattern:
      /\bno (?:soggy|raw|burnt|lumps?|gaps?|cracks?|bubbles|splashes|spills?|overlap|bleed\w*|streaks?|patches|smudges|mess|waffle|padding|fuss|hesitation|repetition|distortion|clipping|noise|undercut|porosity|spatter|burrs?|scratches|wobble|typos?|slips?|nonsense|rushing|doubt)\b|\b(?:with )?no (?:help|prompt\w*|support|hesitation|fuss)\b|\bexactly what\b|\babove (?:target|average|standard)\b|\btrue as a\b|\bup (?:to|from) \d+ ?%|\bwithout (?:being (?:asked|told|prompted|reminded)|prompt\w*|hesita\w+|help|a hitch|fuss|any)\b|(?<!, )(?:\bnot|n't) (?:over\w+|too \w+|afraid|just|only|simply|merely|once|easy|put off|much (?:i|we) (?:would|could|can|need)|a lot (?:i|we|to) )\b|\bnever (?:boring|dull|drags?|loses)/i,
    example: 'Pastry crisp, no soggy bottom.',
  },
  {
    name: 'no-need',
    weight: 4,
    pattern:
      /\b(?:no need (?:to|for)|need(?:s)? no|(?:don't|do not|doesn't|does not|won't|needn't|need not) (?:need|have) (?:to|any)|needn't)\b/i,
    example: 'No need to change anything here.',
  },
  {
    name: 'spot-on',
    weight: 3,
    pattern:
      /\b(?:spot[- ]on|bang[- ]on|on point|top class|top work|first class|on the money|hits? the (?:mark|nail|brief|spot)|to a t\b|second to none|a (?:real )?(?:pleasure|joy|delight|treat|credit|cut above)|head and shoulders|raised? the bar|stands? out|stood out|made (?:me|us) (?:smile|laugh|think|proud|hungry)|above and beyond|beyond (?:what|the level|expectations)|ready for (?:industry|work|the workplace|the next level|university)|industry standard|job done|love(?:d)? (?:it|this|that|how|the|your)|i (?:really |particularly |especially |also |do |just )?(?:love|like|liked|loved|enjoyed|enjoy|admire|appreciate)|i(?:'m| am| was) (?:so |very |really |thoroughly |extremely |genuinely |also )?(?:impressed|pleased|proud|delighted|happy|thrilled|amazed|glad)|you should be (?:very |really |so |rightly )?(?:proud|pleased|happy|delighted)|(?:be|feel) (?:very |really |so )?proud|big (?:step|improvement|jump)|come (?:on )?(?:a long way|on so much|on leaps)|leaps and bounds|best (?:\w+ )?(?:yet|so far|i have|i've|piece|work|in the)|strongest (?:part|section|point|piece|work)|real strength|pays? off|paid off|paying off|shows? promise|much better|far better|a lot better|big thumbs|what a (?:\w+ )?(?:difference|piece|start|improvement|finish|result)|getting there|at ease|i (?:believed|laughed|smiled|cried|learn(?:ed|t)|was (?:hooked|gripped|there))|has legs|(?:high|professional|industry|good|excellent) (?:standard|quality)|(?:taken|struck|moved|won over|blown away) (?:with|by)|(?:picked|chose|chosen|used|using|share[d]?|showing|show) (?:this|it|yours?)\b[^.]{0,12}(?:as an example|to the (?:class|group|others))|earns? you|i can (?:tell|hear|see) (?:that )?you(?:'ve| have|r)?\b|i (?:can |could )?(?:understand|follow|see) (?:all|everything|exactly|how (?:far|much|hard)|that you(?:'ve| have))|goose ?bumps|take a bow|keep (?:that|this|the|your|up the) (?:\w+ )?(?:energy|standard|effort|attitude|enthusiasm|momentum|work|passion|pace|focus)|how far you|thank you for (?:all|your|such)|got (?:it|the hang|to grips)|knows? (?:her|his|their|your) stuff|know what you're)\b/i,
    example: 'Timing spot on.',
  },
  {
    name: 'tick',
    weight: 3,
    pattern:
      /^(?:(?:yes|yep|yup|ha|exactly)[ ,]+)*(?:exactly (?:this|that)|yes|yep|yup|agreed|exactly|indeed|true|correct|ok|okay|fine|lovely|perfect|tick|[✓✔👍😀😊🙂👏🎉🌟⭐])[\s!.✓✔👍😊]*$/iu,
    example: 'yes!!',
  },
  {
    name: 'all-correct',
    weight: 3,
    pattern:
      /\b(?:all|everything|both|every \w+|each \w+) (?:is |are |was |were |of (?:this|these|them) (?:is|are) |the \w+ (?:is|are) )?(?:present|correct|right|in place|complete|completed|there|covered|met|included|achieved|fine|good|done|accounted for|as it should be|working|passed)\b/i,
    example: 'Questions 1-6 all correct.',
  },
  {
    name: 'fully-met',
    weight: 2.5,
    pattern:
      /\b(?:fully|clearly|consistently|confidently|easily|comfortably|securely) (?:met|meets|achieved|achieves|covered|covers|addressed|evidenced|in place)\b|(?<!not |n't |yet |fully )\b(?:meets?|met|satisf(?:y|ies)|fulfils?|exceeds?) (?:(?:all|every|the|both|each|of|our|your) )*(?:criteria|criterion|requirements?|brief|standard|spec(?:ification)?|expectations?)\b/i,
    example: 'This meets all the criteria.',
  },
  {
    name: 'is-correct',
    weight: 2.6,
    pattern:
      /(?<!\b(?:not|n't|partially|partly|only|nearly|almost|never|if|be)\b[^.]{0,12})(?:\b(?:is|are|was|were) (?:also |all |indeed |both )*(?:correct|accurate|right)\b|\bcorrectly\b)/i,
    example: 'The slow start phase is correct.',
  },
  {
    name: 'praise-word',
    weight: 2,
    pattern: new RegExp(
      `(?<![\\w-])(?:${anyOf(Object.values(praiseWords))}|(?<!(?:assignments?|units?|tasks?|pieces?|work|is|are|still) )outstanding(?! (?:work|assignments?|tasks?|units?|pieces?))|(?<!as )well(?! under| over| below| short| before| as)|(?:all|just|exactly|got (?:it|this|that)|spot|the) right(?= \\w|[.!]*$)(?! now| at| side| hand| hand-side)(?<!than the right)|sound (?=understanding|knowledge|grasp|structure|judg|research|argument|reasoning|technique|work|piece|start|analysis|evidence|base|use|effort|attempt)|^even(?! if| though| better| when| in| with| the| as| a))(?![\\w-])`,
      'i',
    ),
    example: 'Tidy joints.',
  },
  {
    name: 'you-have-done',
    weight: 1.5,
    pattern: new RegExp(
      `\\b(?:you|he|she|they|learner|student|candidate|response|answer|[A-Z][a-z]+)(?:'ve|'s| have| has| had|'d)?(?: \\w+ly| also| now| all| both| even| already| really| then| again){0,6} (?:${accomplishments.join('|')}|explains?|identif(?:y|ies)|describes?|shows?|demonstrates?|uses?|covers?|understands?|answers?|states?|discuss(?:es)?|provides?|gives?|appl(?:y|ies)|links?|compares?)\\b`,
    ),
    example: 'You linked each activity to the areas of learning.',
  },
  {
    name: 'able-to',
    weight: 1.5,
    pattern:
      /\b(?:is|are|was|were|been) able to\b|\bhelps? (?:the|your|me|us) |\bwith (?:real |great |such |good |much |a lot of )?(?:authority|confidence|energy|care|skill|flair|ease|precision|purpose|enthusiasm|pride|passion|maturity|sensitivity|empathy|conviction|feeling|warmth|humour|style)\b|\bmakes? it (?:easy|simple|clear)|\beasy to (?:read|follow|understand|use|navigate|see)|\bworks (?:really |very |so )?(?:well|nicely)|\b(?:sense|range|variety|wealth|awareness|grasp|command|understanding|knowledge) of\b/i,
    example: 'A wide range of techniques.',
  },
  {
    name: 'bare-past',
    weight: 1.5,
    pattern: new RegExp(
      `^(?:${accomplishments.join('|')}|explored|challenged|worked|demonstrated|delivered|led|ran|stayed|arrived|selected|checked|cleaned|spoke|asked|stuck|performed)\\b(?!:)`,
      'i',
    ),
    example: 'Took charge of the team.',
  },
  {
    name: 'it-works',
    weight: 1.3,
    pattern:
      /\b(?:your|the|this|it|that|and) (?:[\w'-]+ ){0,4}?(?:flows?|communicates?|captures?|conveys?|reads like|sits? (?:just|nicely|where)|suits?|fits|draws? (?:me|us)|grabs?|holds? (?:together|my)|evokes?|leads? us|invites?|sells?|sings)\b|\b(?:your|this) (?:[\w'-]+ ){0,3}?(?:carries|brings?|handles?|matches|creates?|sets? (?:out|up|the)|builds?|guides?|supports?|reflects?|works)\b|\bbacks? up what\b|\ball (?:\w+ ){0,3}(?:tests?|checks?|joints?|links|buttons) (?:pass|passed|work|held)\b|\b(?:fully|neatly|securely|carefully|properly) \w+(?:ed|ined|ut|ept)\b/i,
    example: 'The storyboard communicates the mood.',
  },
  {
    name: 'warmth',
    weight: 1,
    pattern:
      /\b(?:(?:had|with|has|have|shows?|brought|gives?) real|truly|genuinely|straight away|from the (?:first|start|outset)|from start to finish|all the way|every step|a designer's|an? \w+'s (?:eye|ear|touch))\b|^(?=.*\b(?:you|your|this|what|so|how|that)\b)(?:\S+\s+){2,}\S+!\s*$/i,
    example: 'Your Lady Macbeth had real menace.',
  },
  {
    name: 'did-it',
    weight: 1.3,
    pattern:
      /^(?:and |also |then )?(?:you|he|she|they|(?:the |this )?(?:learner|student|candidate|apprentice))(?:'ve|'s| have| has)?(?: \w+ly| also| then| always| now| really| both| all| even)* (?!(?:need|miss|forg|slip|dropp|stopp|rush|struggl|ignor|skipp|omitt|los|fail|confus|mix|repeat|waffl|drift|wander|assum|rel[iy]|tend|jump|limit|stray|start|seem|look|want|us)\w*\b)[a-zà-ž]{2,}(?:ed|ought|ook|poke|ave|ade|ept|ore|ound|elt|ent|aught|ang|ose|ew|did)\b/i,
    example: 'He checked the care plan before moving her.',
  },
  {
    name: 'you-do',
    weight: 1.1,
    pattern:
      /^(?:you|he|she|they|learner|the (?:learner|candidate|student))(?: \w+ly| also| then| always)* (?:name|explain|describe|identify|show|use|give|make|link|cover|discuss|consider|compare|apply|bring|keep|take|set|know|speak|write|handle|support|capture|offer|present|work|choose|build|draw|answer|define|open|finish|understand|recognise|select|justify|evaluate|analyse|summarise|weigh)s?\b(?!.*\b(?:informations|twice|same|again)\b)(?!\s+['"])/i,
    example: 'You name and describe five hazards.',
  },
];

/** All signs of praise: said outright, in sayings, and by build. */
export const praiseCues: Cue[] = [...praiseSaid, ...praiseIdioms, ...praiseBuilt];
