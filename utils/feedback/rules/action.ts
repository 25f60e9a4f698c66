import type { Cue } from './cue.ts';

/** Signs that something is asked for, or is not as it should be. Requests weigh 3, faults 2 to 2.6. */
export const actionCues: Cue[] = [
  {
    name: 'must-need',
    weight: 3,
    pattern:
      /\b(?:must(?! have (?:been|worked|taken|spent|put))|needs? (?:to|more|a|an|some|further|your|the|doing|it|work|attention|care|practice|another|\w+ing|\w+ed|\w+er)|needed|needing|have to|has to|had to|having to|got to(?! grips)|gotta|requir(?:e|es|ed|ing)|ought to|essential|compulsory|mandatory|in need of|cries out for|calls for)\b|(?<!\b(?:welfare|individual|individuals'?|customers?'?|clients?'?|users?'?|care|their|his|her|child's|children's|the|special|specific|these|those|all|own|training|basic|access|dietary|learning|business|family|personal|support|different|physical|emotional|human|service|and|of|and|meets?|meet)) needs\b(?! (?:of|and|are|is|were)\b)|^needs?\b/i,
    example: 'The table needs a title.',
  },
  {
    name: 'should',
    weight: 3,
    pattern:
      /\b(?:should(?:n't)?|shld|shud)\b(?! (?:be |feel )?(?:very |really |so |rightly |both |all )?(?:proud|pleased|happy|delighted))(?<!(?:as|how|where|what) it should)/i,
    example: 'Your risk assessment should be about this job.',
  },
  {
    name: 'could',
    weight: 3,
    pattern:
      /\b(?:could(?:n't)?|cud)\b(?! (?:have |'ve )?(?:not )?(?:go (?:higher|far|a long)|fault|ask|asked|been happier|see|hear|tell|follow|feel|taste|eat|be (?:more )?proud|be happier|wish|hope))/i,
    example: 'You could have used a table.',
  },
  {
    name: 'would-help',
    weight: 3,
    pattern:
      /\b(?:would|wld)\b(?! (?:put [a-z ]+ to shame|happily|gladly|be (?:happy|proud|delighted|pleased) to|buy|employ|hire|eat|order|book|pass|recommend (?:you|this|it)))|\b(?:you|i|it|that|we)'d (?:also |really |have |be |help|benefit|like|love|improve|add|gain|get|push|want|suggest|need|expect|make|reach|score|lift|earn|prefer|show)/i,
    example: 'One more source would make it stronger.',
  },
  {
    name: 'i-want',
    weight: 3,
    pattern:
      /\b(?:i|we|i'd|i'm|we'd|examiner|moderator|marker)\b[^.]{0,25}\b(?:like (?:you )?to|want(?:ed|ing)?|look(?:ing|ed) for|hop(?:ing|ed) (?:to see|for)|expect(?:ed|ing)?|suggest|recommend|advise|ask|asked|wonder(?:ed)?|was after|'m after|miss(?:ed)?|can(?:no|')t (?:see|find|read|tell|open|award|give|pass|credit|sign)|couldn't (?:see|find|read|tell|open|award|hear)|struggl(?:ed|e)|am not sure|'m not sure)\b/i,
    example: 'I was hoping to see the chart.',
  },
  {
    name: 'make-sure',
    weight: 3,
    pattern:
      /\b(?:make sure|ensure|be sure|remember to|don't forget|do not forget|(?<!you )try (?:to|and|not|using|a|adding|writing)|aim (?:to|for)|avoid|be careful|take care (?:to|with|not|over|when)|watch (?:out|your|the|for|those)|look (?:out for|again|back|at)|have a (?:go|think|look|read|try)|have another|think (?:about|carefully|of)|work on|focus on|concentrate on|go (?:back|over|through)|pay (?:more |closer |particular )?attention|mind (?:your|the)|beware|see if you can|keep (?:an eye|practi[sc]ing|working on|checking|trying|adding)|spend (?:more|some|less)|get (?:into the habit|someone|a|your|the|some))\b/i,
    example: 'Make sure you cite three sources.',
  },
  {
    name: 'please',
    weight: 3,
    pattern:
      /\b(?:please|pls|plz|kindly)\b(?! (?:note|be aware|see (?:my|the|attached|comments|below|above)|find|accept|enjoy))/i,
    example: 'Please complete the log.',
  },
  {
    name: 'if-you',
    weight: 3,
    pattern:
      /^(?:if you|if only|had you|by (?:adding|using|including|giving|showing|linking)|adding|using|including|giving|linking|explaining) [^.]*\b(?:will|would|'ll|'d|could|can|might|better|stronger)\b|\bif (?:you|the|there|it|this|they) (?:had|were|was|added|included|used|could|can)|\bwould\b[^.]*\bif\b|\bbetter if\b/i,
    example: 'Stronger if you had included costs.',
  },
  {
    name: 'next-time',
    weight: 3,
    pattern:
      /\b(?:next time|in future|going forward|moving forward|from now on|for your next|in your next|before (?:you )?(?:submit|resubmit|hand|sign|your next|the next|next)\w*|as you redraft|on resubmission|when you (?:redraft|resubmit|rewrite|redo))\b/i,
    example: 'Next time, proof read before submitting.',
  },
  {
    name: 'to-improve',
    weight: 3,
    pattern:
      /\b(?:(?:to|can|could) (?:be )?(?:improve|improved|develop|developed|strengthen|strengthened|expand|expanded|tightened)|my (?:main |only |biggest |one |big )?(?:worry|concern|advice|suggestion|tip|query|question)|(?:room|scope|area|areas|space) (?:for|to)|(?:one|main|biggest|only|next|small|other) (?:thing|target|step|point|area|issue|problem|tweak|fix)|work (?:is |still )?(?:needed|required)|to (?:get|reach|achieve|gain|secure|hit|access|aim for|move (?:up|on|to|into|towards)|push (?:up|for|into|this)) (?:a |the |into |it |this |for )?(?:top |next |higher |full |more )?(?:pass|merit|distinction|grade|level|mark|marks|band|criteri|[pmd]\d))/i,
    example: 'One thing to work on is timing.',
  },
  {
    name: 'forgot',
    weight: 3,
    pattern:
      /\b(?:forg[eo]t(?:s|ten|ting)?|neglected|failed to|fails to|fail to|miss(?:ed|es) (?:out|off|the|a|an|your|this|one|two|some|step|question|q)|left (?:out|off|blank|unfinished)|leaves? (?:out|off)|skipp?(?:ed|s)|overlook(?:ed|s)?|omit(?:s|ted)?|ignor(?:e|es|ed)|yet to|still (?:to|no|not|missing|outstanding|waiting|need|has|have|shows|says|in|a bit)|remains?)\b/i,
    example: 'You forgot to convert cm to m.',
  },
  {
    name: 'missing',
    weight: 2.6,
    pattern:
      /\b(?:missing|lack(?:s|ed|ing)?|absent|absence of|incomplete|unfinished|insufficient|inadequate|limited|partial(?:ly)?|part[- ](?:met|complete|done)|half[- ](?:done|finished)|not enough|too (?!\s*$)\w+|nowhere|short of|light on|thin on|minimal|sparse|scant|blank|empty|gaps?|gap in|without|hardly|barely|scarcely|rarely|seldom|never|neither|nor|nothing|none|devoid|only (?:a |one|two|three|the|some|partly|half|states?|mentions?|covers?|lists?|describes?|says?|explains?)|mere(?:ly)?|un(?:labell?ed|signed|dated|clear|supported|referenced|finished|tidy|even|evidenced|explained|answered|developed|convincing|realistic|safe|necessary|related|readable|cited|justified|specific|structured|balanced|stable|secured|sealed|covered|marked|checked|named|numbered|titled|sourced|substantiated|professional|suitable|appropriate|equal|cooked))\b/i,
    example: 'Torque settings missing from job card.',
  },
  {
    name: 'wrong',
    weight: 2.6,
    pattern:
      /\b(?:wrong(?:ly)?|incorrect(?:ly)?|inaccura(?:te|tely|cy|cies)|in(?:valid|consistent|consistently|appropriate|effective|secure|sufficient|coherent)|ir(?:relevant|regular)|impractical|errors?|mistakes?|misspel(?:t|led|ling)s?|typos?|spelt|mis(?:read|understood|understanding|understands|labelled|quoted|used|placed|matched|aligned|interpreted|leading|sing|sed|conception)s?|mix(?:ed|es|ing)? up|mixes|muddl(?:e|ed|es|ing)|confus(?:e|ed|es|ing|ion)|contradict(?:s|ed|ion|ory)?|off[- ]topic|wander(?:s|ed)?|drift(?:s|ed)?|stray(?:s|ed)?|weak(?:er|est|ness)?|poor(?:ly)?|bad(?:ly)?|vague(?:ly)?|generic|generalised|superficial|shallow|simplistic|repetiti(?:on|ve)|repeats?|repeated|descriptive|descri(?:bes|ption) rather|narrat(?:es|ive)|waffl(?:e|es|y|ing)|wordy|rambl(?:es|ing|y)|list-like|rushed|hurried|careless(?:ly)?|sloppy|mess(?:y|ily)?|scruffy|scrappy|illegible|awkward|clumsy|clunky|hard to (?:follow|read|see|tell|award|understand|hear|judge|know)|difficult to (?:follow|read|see|tell|award|understand|hear|judge)|disappoint(?:ed|ing)|unfortunately|sadly|sorry|a shame|a pity|late(?!st|r)|overdue|out of (?:date|order|place|line|square|plumb|level|focus|tune|time|sync|proportion|tolerance)|out[- ]?dated|let(?:s)? (?:you|it|this|the \w+) down|lets? down|loses? (?:marks?|focus|its way)|lost marks?|cost (?:you|marks?)|drops? off|tails? off|went on (?:for|too|a bit)|ran (?:over|on|long)|drags|dragged|falls? (?:short|flat|apart)|breaks? (?:off|down)|doubtful|questionable|debatable|rather than|instead of|instead|as opposed to|more of a|just (?:a|lists?|describes?|states?|says?|repeats?|the)|struggl\w+|over[- ]?(?:long|run|ran|cooked|done|use|used|filled|tightened|complicated|exposed|run|reliance|relies|lapping|worked|baked|mixed|proved)|under[- ]?(?:developed|cooked|done|used|exposed|baked|proved|filled|length|the word)|well (?:under|over|below|short)|exceeds? the (?:limit|word)|over the (?:limit|word)|proud by|(?:sits?|sat|stood|stands?|left|leaves) (?:\w+ )?proud)\b/i,
    example: 'Sauce was too salty and the plate is messy.',
  },
  {
    name: 'faulty-work',
    weight: 2.4,
    pattern:
      /\b(?:porous|lumpy|bumpy|woolly|flimsy|skimpy|choppy|stilted|robotic|garbled|jumbled|lopsided|skewed|off-cent(?:re|er)|skew-?whiff|squint|saggy|baggy|floppy|gloopy|claggy|stodgy|rubbery|chewy|gritty|curdled|scorched|singed|tatty|grubby|mucky|sticky|slimy|rusty|corroded|squeaky|damp|soggy|drenched|puckers?|gapes?|burnt|burned|soggy|undercooked|greasy|bland|watery|runny|stale|loose|crooked|wonky|wobbl(?:y|es)|leak(?:s|ed|ing|y)?|crack(?:s|ed)?|chipp?ed|scratch(?:ed|es)?|dent(?:ed|s)?|stain(?:ed|s)?|patchy|streaky|brassy|smudg(?:ed|y|es)|blurr(?:ed|y)|blurs?|pixelated|grainy|muffled|inaudible|distort(?:ed|s)|shaky|jerky|ragged|jagged|gappy|bent|warped|twisted|tangled|frayed|pucker(?:ed|s)|uneven(?:ly)?|sagging|slack|stiff|seized|dirty|dusty|crash(?:es|ed)|fails|freezes|bugs?|buggy|dead link|cropped|cut off|cramped|cluttered|hesitant|monotone|mumbl\w+)\b/i,
    example: 'weld 3 porous',
  },
  {
    name: 'faulty-look',
    weight: 1.9,
    pattern:
      /\b(?:general|basic|brief|mostly|mainly|largely|problems?|issues?|concern(?:s|ed)?|at times|in places|occasional(?:ly)?|sometimes|slips?|below|beneath|behind|assum(?:es|ption)|raw|tough|dry|cold|flat|worn|stuck|broken|failed|hidden|crowded|faint|slow|noisy|quiet|rough|pale|stiff|stops?|tails|ran out|run out|away from|missed|away from|half of)\b/i,
    example: 'Your work area was cold and dark.',
  },
  {
    name: 'size',
    weight: 1.2,
    pattern: /\b(?:thick|thin|heavy|short|long|tight|wide|high|low|small|dark)\b/i,
    example: 'The hem is wide.',
  },
  {
    name: 'where-is',
    weight: 3,
    pattern:
      /^(?:and |but |so )?where(?:'?s| is| are)? (?:ur|your|the|all|my)\b|\b(?:assignments?|units?|tasks?|pieces?|work|is|are|still) outstanding\b/i,
    example: 'wheres ur hypothesis',
  },
  {
    name: 'none-of',
    weight: 2.7,
    pattern:
      /(?:^|[,;:.(-] ?|\b(?:with|has|have|had|is|are|was|were|contains?|shows?|gives?|gave|offers?|provides?|provided|makes?|made|includes?|included|but|and|there's|see|got|still|really) )no (?!problem|doubt|issue|need|errors?\b|mistake|concern)\w+|\b(?:answers?|states?|explains?|covers?|meets?) no\b|\bno (?:evidence|mention|reference|conclusion|sign|detail|example|link|explanation|attempt|discussion|clear)/i,
    example: 'There is no conclusion',
  },
  {
    name: 'not',
    weight: 2.2,
    pattern:
      /\b(?:not(?! only)|cannot|cant|dont|doesnt|didnt|isnt|arent|wasnt|havent|hasnt|wont)\b|n't\b/i,
    example: 'The schedule does not show contingency.',
  },
  {
    name: 'more',
    weight: 2.4,
    pattern:
      /^(?:(?:a (?:bit|little|lot)|some|much|slightly|even|far|and|also|just|one|two|three|with) )*(?:more|fewer|less|further|greater|deeper|wider|bigger|shorter|longer|clearer|stronger|tighter|additional|extra|another|better|neater|smaller|larger|slower|closer|fuller)\b|\b(?:more|further|greater|deeper|wider|(?<!the )additional|fuller|clearer|closer) (?:detail(?:ed|s)?|depth|examples?|evidence|explanation|analysis|evaluation|research|sources?|care|attention|practi[sc]e|work|variety|specific(?:ally)?|discussion|context|thought|time|focus|precise|precision|range|development|structure|fully|explicit(?:ly)?|consistent(?:ly)?|critical(?:ly)?)\b/i,
    example: 'More artist research.',
  },
  {
    name: 'correction',
    weight: 2.5,
    pattern:
      /, not (?:a |an |the |in |just |'|")?[\w'"]+|\b(?:is|are|it's|was) (?:actually|really|in fact|meant to be|supposed to be)\b|\b(?:meant|supposed|intended) to (?:be|show|have|go|include)\b|\bthe (?:correct|right|actual|real) (?:answer|value|word|term|spelling|figure|date|order|method|name|formula|unit|way|class\w*|definition|explanation|version|statement|reason|response)(?: names?)? (?:is|are|was|would|should|here)\b|\bdoes(?:n't| not) (?:mean|equal)\b|\b(?:is|are) (?:the )?(?:same as|different (?:from|to)|more (?:a|of|than)|another word|duplicat\w+)|\bsays? the same\b|\bconfirm(?:s)? (?:that|whether)\b/i,
    example: 'Force is in newtons, not kilograms.',
  },
  {
    name: 'hedged',
    weight: 2.4,
    pattern:
      /\b(?:might|maybe|perhaps|worth (?:\w+ing|a)|how about|what about|consider(?:ing)?)\b/i,
    example: 'It might be worth bringing in prices.',
  },
  {
    name: 'yardstick',
    weight: 2.4,
    pattern:
      /\b(?:were|was|is|are) (?:specified|asked for)\b|\b(?:question|brief|criterion|task|examiner|client|customer|standard|printer|spec|specification|employer|mark scheme) (?:wants?|asks?|asked|expects?|says?|requires?|is asking|is after)\b/i,
    example: 'Two coats were specified.',
  },
  {
    name: 'exception',
    weight: 2.4,
    pattern:
      /\b(?:except|apart from the|other than the|aside from|with the exception)\b(?! (?:for )?(?:that|this),)/i,
    example: 'Everything is signed except page 4.',
  },
  {
    name: 'fault-saying',
    weight: 2.8,
    pattern:
      /\b(?:not your best|miss(?:es|ed) a trick|hit and miss|hit[- ]or[- ]miss|bit of a (?:mouthful|muddle|mess|jumble|stretch)|all over the (?:place|shop|page)|(?:falls?|fell) flat|(?:leaves?|left) a lot to be desired|neither here nor there|rough (?:a?round) the edges|(?:off|wide of) the mark|back to front|upside down|inside out|(?:the )?wrong way (?:round|up)|dog's dinner|ropey|wishy-washy|could do better|half-baked|copy and paste|runs? out of (?:steam|time)|peters? out|trails? off|goes off on (?:one|a tangent)|at a tangent|(?:round|around) the houses|beat(?:s|ing)? (?:around|about) the bush|cart before the horse|bare bones|(?:skims|scratches) the surface|jumps? (?:around|about)|out of nowhere|out of thin air|plucked (?:out of|from)|taken as read|thrown together|chucked in|bolted on|at sea|lost the plot|on the (?:thin|light|short|heavy) side|a far cry|a stretch|drops? the ball|slap-?dash|by the wayside)\b/i,
    example: 'The order of work is back to front.',
  },
  {
    name: 'grateful-if',
    weight: 3.8,
    pattern:
      /\b(?:grateful|appreciate it|obliged|thankful|good of you|kind) if you (?:would|could|can|will)\b/i,
    example: 'I should be grateful if you would state the rate.',
  },
  {
    name: 'stops-short',
    weight: 2.4,
    pattern: /\b(?:stops?|stopped|ends|ended|finishes|dries up) (?:at|in|after|on|short)\b/i,
    example: 'Her reflective log stops at day six.',
  },
];
