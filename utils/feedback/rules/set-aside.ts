import type { Cue } from './cue.ts';

const TIME =
  '(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|today|tonight|next (?:week|lesson|session|term)|this (?:week|afternoon)|half term|the (?:lesson|session|workshop)|class|\\d{1,2}(?:st|nd|rd|th)|\\d{1,2}\\/\\d{1,2}';

/** Sentences that ask nothing of the learner and praise nothing: arrangements, pastoral words, notes on the marking. */
export const setAsideCues: Cue[] = [
  {
    name: 'greeting',
    weight: 3.6,
    pattern:
      /^(?:hi|hello|hey|dear|morning|good (?:morning|afternoon|evening))\b[\s,]*(?:there|all|everyone|everybody|team|[a-zà-ž][a-zà-ž'-]+(?: [a-zà-ž][a-zà-ž'-]+)?)?[\s,!.-]*$/i,
    example: 'Hi Sam,',
  },
  {
    name: 'sign-off',
    weight: 3.6,
    pattern:
      /^(?:(?:many |kind |best |warm )?(?:thanks|regards|wishes)|cheers|all the best|best|yours|speak soon|see you soon|take care|have a (?:great|good|lovely|nice|restful|fab)\b.*|enjoy (?:the|your) (?:break|weekend|holiday|holidays|half[- ]?term|summer|easter|christmas|rest|time off|trip|day|evening)\b.*|merry christmas|happy (?:birthday|christmas|easter|holidays|new year)\b.*|good luck\b.*|best of luck\b.*|fingers crossed\b.*|any questions?,? (?:just )?(?:ask|let|email|shout|give).*|(?:mr|mrs|ms|miss|dr)\.? [a-zà-ž][a-zà-ž'-]*)[\s,!.-]*(?:[a-zà-ž][a-zà-ž'. -]{0,20})?$/i,
    example: 'Good luck with the interview!',
  },
  {
    name: 'hope',
    weight: 3.6,
    pattern:
      /^(?:i |we |really |i do |just )?(?:hope|hoping|trust) (?:that |you|your|the|it|this|things|all|everything|to see you|we|she|he|mum)(?!.*\b(?:include|add|explain|evidence)\b)/i,
    example: 'Hope the new job goes well.',
  },
  {
    name: 'see-you',
    weight: 3.6,
    pattern:
      /\b(?:see you|see u|look(?:ing)? forward to|can't wait to|come and (?:say|join|see (?:me|us|the)|find me|chat)|pop (?:in|by|along|over|round)|drop (?:in|by|me)|swing by|my door is|give me a (?:shout|call|ring)|bring (?:your|the) family|join us|you're (?:always )?welcome|welcome (?:back|to)|happy to (?:help|talk|chat|go|discuss|meet|look|answer)|feel free|let me know|shout if|just shout|just ask|ask me if|email me (?:if|with any)|catch me|grab me|see me (?:if|on|in|at|after|before|about|for|when|to|tomorrow)|^(?:please )?(?:come and )?see me[.! ]*$|speak to me if|talk to me|come to me|here if you|available (?:on|in|if|for|every|at))\b/i,
    example: 'Come and say hello at the open day.',
  },
  {
    name: 'we-will',
    weight: 3.6,
    pattern:
      /^(?:(?:and|so|but|then|also|ok|okay)[ ,]+)?(?:we|i)(?:'ll| will| can| shall|'re going to| are going to|'m going to| am going to|'d be happy| need to|'ll need to| will need to| should)(?! (?:see how|see that|see you|tell|hear|feel))(?: \w+ly| also| then| both| still)? (?:go|cover|look|discuss|talk|meet|be|do|see|run|start|return|come|chat|have|catch|speak|mark|re-?mark|email|send|bring|return|work|revisit|practi[sc]e|show|set|book|check|arrange|help|pick|sort|give|hand|keep|let|use|pass|put|move|sit|get|complete|upload|update|re-?assess|observe|share|contact|try|review|add|explain|demonstrate)\b/i,
    example: "We'll go through this in your tutorial on Thursday.",
  },
  {
    name: 'marking-note',
    weight: 3.6,
    pattern:
      /^(?:please |also,? |ps:? )?(?:(?:see|read|look at|check|find|refer to|note) (?:(?:all )?my|the|attached|below|above|over(?:leaf)?|also|feedback|comments|annotations?|rubric)(?: (?:more )?(?:detailed|written|audio|video|marginal|full))*[^.]{0,12}\b(?:comments?|feedback|notes|annotat\w+|rubric|attached|overleaf|below|above|recording|mark sheet|marked copy|file)|see (?:attached|below|above|overleaf|rubric|comments)|(?:comments|feedback|annotations|notes) (?:are |is |have been |has been |can be )?(?:on|in|attached|below|overleaf|added|found|throughout)|(?:just )?(?:re-?)?marked (?:this|it|your)\b|i(?:'ve| have|'m| am)? (?:have |just |also |now |only )*(?:marked|annotated|highlighted|corrected|left|added|attached|uploaded|returned|recorded|written|put|re-?marked|read|looked|checked|circled|ticked|underlined|signed|seen|spoken|sent|emailed|updated|moved|asked|opened|extended|reopened|re-?read|watched|listened|graded|used|given|moderated)\b)/i,
    example: 'See my comments on the doc.',
  },
  {
    name: 'process',
    weight: 2.9,
    pattern:
      /\b(?:second[- ]mark(?:er|ed|ing)|moderat(?:ed|or|ion)|internally verified|iv'?d|internal verif\w+|iqa|external examiner|standardised|double marked|provisional|subject to|resub(?:mission)? (?:window|opens|closes|date|is|will|runs)|your resubmission (?:window|date)|(?:upload|resub\w*|submission|hand[- ]?in) (?:window|link|portal|drop ?box) (?:is|opens|closes|will|has)|^(?:the |your |our |next |this |mock )*(?:exhibition|exam|test|mock|assessment|trip|visit|show|performance|interview|deadline|session|workshop|open (?:day|evening)|parents'? evening|lesson|hand[- ]?in|practical|observation|review|tutorial|meeting|catch[- ]?up|\w+ (?:test|exam|trip|visit)|next (?:assessment|unit|assignment)) (?:is|are|booked|will be|takes place|starts|begins|runs|opens|date)(?! (?:good|great|well|missing|not|too|clear|very|fine))\b|no class|^(?:verbal |written |oral )?feedback (?:was |has been |is )?(?:given|provided|shared|discussed|recorded)\b|^(?:parents?|employer|carer|tutor|mum|dad)s? (?:informed|emailed|contacted|notified|updated)\b|^office hours|if you fancy|\bis (?:being (?:serviced|repaired|moved|decorated)|closed|shut|cancelled|postponed)\b|room \w?\d+\b.{0,20}$|will be (?:returned|released|marked|available|covered|discussed|in (?:the|room))|^attendance\b|this (?:unit|assignment|task|module|assessment|criterion|mark|grade|piece) (?:is|was|covers|counts|asks|asked|required?s?|carries|forms|will|makes up)\b(?! (?:good|great|well|excellent|strong|missing|not|too|clear|very|fine|incomplete|fantastic|a))|(?:you are |you're )?(?:now |currently )?(?:at|on) \d{1,3} ?%|^\w+ \d+ of \d+\b|^(?:parents'? evening|exam|mock|next (?:lesson|review|session)|exhibition|deadline|open (?:day|evening)|trip)\b[^.]{0,20}\d[^.]{0,20}[.]?$|^(?:whole[- ]class |class |group |general )?(?:feedback|comments) (?:for|on|to) [\w ]{2,30}[.:]?$|the class (?:average|as a whole)|date (?:set|returned|marked|due|received|submitted)|(?:submitted|received|returned|marked|handed in|assessed|signed|graded) (?:on|by|late on|at)\b)/i,
    example: 'Resubmission opens on Monday.',
  },
  {
    name: 'second-opinion',
    weight: 3.6,
    pattern:
      /^(?:i |also |happy to )*(?:agree[ds]?|concur(?:red)?) (?:with|that)\b|\b(?:grades?|marks?) (?:agreed|confirmed|stands?|unchanged)\b|^(?:yeah|ok(?:ay)?|right|so|um|er|anyway)[ ,]+(?:so )?(?:that's|this is|i'm|that'll be|that is) (?:me|it|about|all|just|your)\b|^(?:visit|observation|session|week|lesson|review|assessment|attempt|draft|version|tutorial) ?\d+(?: ?(?:of \d+|[,.-] ?\d{1,2} [a-zà-ž]+))?\.?$|^next (?:visit|session|review|observation|meeting|tutorial) (?:is |will be |due )?(?:in|on|at|after)\b|\b(?:planned|scheduled|booked|pencilled in|set) for (?:the )?(?:spring|summer|autumn|winter|easter|new year|next|[a-zà-ž]+day|january|february|march|april|may|june|july|september|october|november|december)\b/i,
    example: 'Agree with first marker.',
  },
  {
    name: 'not-now',
    weight: 3.7,
    pattern:
      /\b(?:don't|do not|no need to|needn't|please don't|try not to|not to) (?:worry|panic|stress|be (?:disheartened|discouraged|put off|upset|hard on|too hard)|let this|feel (?:bad|you)|lose heart|beat yourself|give up)\b|\b(?:not (?:something )?(?:to worry|for now|for this (?:unit|level|piece)|a priority|required at this|needed at this|needed yet|expected at this|your fault)|nothing to worry|no (?:rush|hurry|pressure|panic)\b|leave (?:it|this|that) (?:for now|as it is|as is|alone)|can wait\b|(?:is|are) for (?:next time|later|another)\b|(?:is|are) for (?:another|a different) (?:day|time|term)|won't be needed|for (?:interest|info|information|reference) only|fyi|beyond (?:this|the) (?:level|unit|spec)|only if you (?:want|wish|fancy|like)|this (?:one |part |bit )?is optional|(?:which|that|this)(?: is|'s) (?:absolutely |totally |all |perfectly )?(?:fine|ok|okay|allowed|understandable)(?= |[.!]|$)(?! but))\b/i,
    example: "Don't worry about the word count for now.",
  },
  {
    name: 'not-needed',
    weight: 3.7,
    pattern:
      /\bno need (?:to|for)\b|\b(?:you|u|we|it|this|that|they|he|she) (?:really )?(?:don't|do not|dont|won't|doesn't|does not|didn't) (?:really |actually )?need\b|\bneed(?:n't| not)\b|\bnothing (?:\w+ ){0,2}(?:is |was |that )?(?:needs?|needed|required)\b|\b(?:not|no (?:\w+ ){0,3}?)(?:is |are |was )?(?:needed|required|necessary)\b/i,
    example: 'Nothing further is needed.',
  },
  {
    name: 'pastoral',
    weight: 3.4,
    pattern:
      /\b(?:i know (?:you|it|this|that|how|things)|i (?:understand|realise|appreciate) (?:that|how|it|why|this|you)|i(?:'m| am) (?:sure|here|confident|certain|glad you)|i believe in|believe in yourself|trust yourself|have faith|be kind to yourself|look after yourself|rest up|get (?:some|plenty of) (?:rest|sleep)|take (?:it easy|a break|your time with|some time off)|congrat\w* (?:on|to) (?:the|your|you both|you and) (?:\w+ )?(?:baby|job|wedding|birth|marriage|engagement|promotion|house|driving test|birthday|new|family|place|offer)\w*|thank(?:s| you)(?: so much| very much| again)? for|thanks,|(?:lovely|nice|good|great) to (?:see you|have you|meet|hear from)|welcome back|enjoy (?:it|yourself|reading|watching)|you(?:'ll| will) (?:be (?:fine|great|ok|okay)|do (?:well|great|fine|brilliantly)|get there|smash|ace|love|enjoy|have a)|you(?:'ve| have) got this|you can do (?:it|this)|we all|everyone (?:finds|struggles|has|makes|gets)|happens to|it's been a|it has been a|a pleasure (?:to teach|teaching|having|to have|working)|remind(?:s|ed) me|my (?:own|first|old|favourite)|when i (?:was|trained|worked|started|first)|let's (?:talk|chat|meet|catch|have|discuss|book|look|go)|we (?:looked|talked|discussed|covered|did|spoke|agreed|met|practised|practiced|had|said|chatted)\b|as (?:we )?discussed|your (?:mum|dad|parents?|nan|family) (?:will|would|should|must))\b/i,
    example: "I'm sure you will do well.",
  },
  {
    name: 'admin-date',
    weight: 3.4,
    pattern: new RegExp(
      `^(?:deadline|due|hand[- ]?in|date|resub(?:mission)?(?: date| deadline)?|next (?:review|session|lesson|tutorial|meeting)|tutorial|review)\\b[:\\s-]+(?:\\S+ ){0,4}?(?:${TIME})[^.]*\\.?$`,
      'i',
    ),
    example: 'Deadline: Friday 4 December',
  },
  {
    name: 'only-a-name',
    weight: 3.6,
    pattern:
      /^(?:-\s*)?(?:\[?name\]?|[a-zà-ž]{2,3}|(?:mr|mrs|ms|miss|dr)\.? [a-zà-ž][a-zà-ž]+|[a-zà-ž][a-zà-ž]+(?: [a-zà-ž][a-zà-ž]+)?)\s*[,:-]$/i,
    example: 'Jordan,',
  },
];

/** Questions that ask for no work. Tried on pieces that end in a question mark. */
export const idleQuestions: Cue[] = [
  {
    name: 'check-in',
    weight: 4,
    pattern:
      /\b(?:happy with (?:this|that|it)|ok(?:ay)?(?: with (?:this|that))?|all right|alright|any (?:questions?|thoughts|problems|queries)|make(?:s)? sense|is that (?:clear|ok|fair|right for you)|sound (?:good|ok|fair)|what do you (?:think|reckon)(?: (?:of|about) (?:this|that|the grade|my))?|do you (?:agree|feel|want|fancy|need)|are you (?:ok|happy|feeling|going|looking forward|coming|free|still|proud|pleased|sure you're)|how (?:are|do|did) you (?:feel|find|getting|enjoy|doing|get on)|how(?:'s| is| was| did) (?:it|things|the (?:job|new|interview|placement|weekend|holiday|trip|move|baby)|work|life|your)|shall (?:we|i)|can (?:we|i)|could (?:we|i)|may i|would you (?:mind|be (?:ok|happy|willing|up for)|like (?:me|to (?:come|chat|talk|meet|help|join|enter|apply|share)|some help|a))|fancy|who knew|isn't it|wasn't it|aren't you|don't you think|did you enjoy|have you (?:ever )?(?:thought (?:of|about) (?:applying|entering|becoming|going|doing (?:this|it) (?:for|as)|a career|uni|joining|taking part)|considered (?:applying|entering|a career|becoming|uni|joining)|had a good)|ready for|why not (?:come|join|pop|enter|apply)|remember when|where has the|what a|want to (?:chat|talk|come|join)|when (?:can|shall|could) (?:we|i)|can you (?:believe|come|pop|see me|let me know|make it))\b/i,
    example: 'Happy with this?',
  },
];
