import { mayMatch } from '../pattern/may-match.ts';
/**
 * What personal remarks are about. One topic alone is often the subject of the work ("Explain how grief affects sleep"); together with
 * who is spoken of, or with a second topic, it is somebody's life. A test runs each example.
 */
export interface TopicRow {
  name: string;
  /** When it is personal: always, when a person is spoken of, or only together with a second topic. */
  counts: 'always' | 'with-a-person' | 'with-another';
  pattern: RegExp;
  example: string;
}

export const sensitiveTopics: TopicRow[] = [
  {
    name: 'support',
    counts: 'with-a-person',
    pattern:
      /\b(?:wellbeing|well-being|welfare|counsell\w+|counsel(?:ing|or)s?|pastoral|safeguarding (?:lead|team|officer)|dsl|occupational health|see (?:the|a|your) physio|therap(?:y|ist)s?|your gp|helpline|advice centre|chaplain\w*|nurse's room|support worker|social worker|key worker|learning support|(?:bereavement|grief) (?:sessions?|support|group)|sen(?:co|d team)|access arrangements?|extra time|separate room|rest breaks?|(?:coloured )?overlays?|you(?:'d| would| may| might) (?:qualify|be entitled))\b/i,
    example: 'The wellbeing line is open all night.',
  },
  {
    name: 'secrecy',
    counts: 'with-a-person',
    pattern:
      /\b(?:between (?:you and me|us(?=[.,;!]|$)|me,? (?:and )?you|ourselves)|in confidence|confidential(?:ly)?|quiet word|in private|privately|told (?:only|nobody|no one)|what you (?:told|said|wrote|shared|mentioned)|you (?:told|confided|disclosed|shared) (?:me|us|with)|talk to me|on your own with|go gently|if it(?:'s| is| gets) (?:all )?(?:too|to) much|sensitive matter|we (?:shall |will |do |really )?(?:need|have) to talk)\b/i,
    example: 'What you told me stays in this room.',
  },
  {
    name: 'money',
    counts: 'with-a-person',
    pattern:
      /\b(?:hardship|bursary|payday loans?|in debt|your debts?|the rent|evict\w+|(?:to|from|at) (?:the|a) food ?bank|benefits? (?:claim|office)|universal credit|can't afford|cannot afford|money (?:is|are|worries|troubles?|being)|(?:worried|worry) about money|your free (?:school |college )?meals|travel pass|out of pocket|a stretch|(?:registration|exam|resit|course|enrolment) fees?)\b/i,
    example: 'The hardship fund opens on Monday.',
  },
  {
    name: 'papers',
    counts: 'with-a-person',
    pattern:
      /\b(?:visas?|e-?visa|brp|share code|right to (?:work|remain|study)|home office|immigration|asylum|refugee|leave to remain|settled status|deport\w*|passport office|international office|solicitor|court (?:date|hearing|case)|probation|tag|custody|police (?:station|interview|caution)|arrest\w*)\b/i,
    example: 'Your visa letter has come.',
  },
  {
    name: 'feeling',
    counts: 'with-a-person',
    pattern:
      /\b(?:tear(?:s|ful|y)|in bits|crying|cried|upset|distress\w*|withdrawn|not yourself|look(?:ed|ing)? (?:done in|worn out|exhausted|shattered|tired|pale|lost|unwell|poorly)|wear(?:ing|s)? (?:you|u|him|her) out|run yourself|(?:panic|anxiety) attacks?|your anxiety|anxious|your depression|depressed|self[- ]?harm\w*|suicid\w+|low mood|breakdown|overwhelm\w*|struggling to cope|not coping|(?:not|weren't|aren't|isn't|wasn't) (?:eating|sleeping)|sleeping (?:rough|badly)|stammer\w*|stutter\w*)\b/i,
    example: 'You seemed close to tears.',
  },
  {
    name: 'cheating',
    counts: 'always',
    pattern:
      /\b(?:plagiari\w+|malpractice|misconduct|integrity (?:officer|panel|team)|similarity (?:report|score|index)|(?:close(?:ly)?|strong(?:ly)?|striking(?:ly)?|bears?) (?:a )?(?:close |strong |striking )?resembl\w+|match(?:es|ed)? \p{Lu}\p{Ll}+'s|(?:match(?:es|ed)?|copied|lifted|identical)[^.]{0,30}\b(?:classmate|friend|another (?:learner|student)|word for word|to the (?:comma|letter|last))|someone else's|not your own (?:work|words)|chat ?gpt|ai[- ](?:generated|written)|(?:came|come|comes|taken|lifted|straight) (?:straight |directly )?(?:off|from) (?:a|the|an) (?:[\p{L}'-]+ ){0,3}(?:website|web ?page|site|internet|wikipedia)\b|copied and pasted from|exams? officer|(?:passed|referred|reported) (?:this |it |them )?to the (?:exams?|quality|panel|integrity))\b/iu,
    example: 'Two pages bear a close resemblance to a published report.',
  },
  {
    name: 'harm',
    counts: 'with-a-person',
    pattern:
      /\b(?:bruis\w+ (?:on|to) (?:your|her|his)|black eye|scars? on|cuts? on your|hits? (?:you|her|him)|hurt(?:s|ing)? you|bull(?:y|ied|ying)|harass\w+|abus(?:e|ed|ive)|domestic violence|refuge|unsafe at home|cannabis|drunk|hungover|smell(?:s|ed|ing|t)? of (?:alcohol|drink|smoke)|taking drugs|gambling|disclosure from)\b/i,
    example: 'I noticed the bruise on your arm.',
  },
  {
    name: 'faith',
    counts: 'with-a-person',
    pattern:
      /\b(?:fasting|your fast|ramadan|lent|prayers?|prayer room|mosque|your (?:faith|religion|church|hijab|headscarf|turban)|iftar|sabbath)\b/i,
    example: 'If you are fasting, tell me what would help.',
  },
  {
    name: 'food',
    counts: 'with-a-person',
    pattern:
      /\b(?:(?:skip(?:s|ped|ping)?|miss(?:ed|ing)?|going without|gone without|without (?:any )?|no) (?:your |his |her |any )?(?:lunch|breakfast|dinner|tea|meals?|food)\b|(?:had |having |got )?(?:nothing|anything|enough) to eat|not had (?:breakfast|lunch)|hungry|free (?:school |college )?(?:meals?|breakfasts?|lunch(?:es)?)|breakfast club|(?:lunch|dinner|food) money|food parcel|same (?:clothes|t-?\s?shirt|jumper|top|trainers) (?:since|all|every|for))\b/i,
    example: 'You mentioned you were skipping lunch because of the bus fare.',
  },
  {
    name: 'means',
    counts: 'with-a-person',
    pattern:
      /\b(?:bus fare|money (?:from|at) home|short of money|money running (?:low|out)|(?:lost|losing|cut) (?:your|his|her|their) (?:hours|job|shifts)|(?:childcare|hardship|discretionary|learner support) fund|nursery (?:fees|place|invoice)|student finance|the loan people|wages)\b/i,
    example: "Money from home has stopped, hasn't it.",
  },
  {
    name: 'housing',
    counts: 'with-a-person',
    pattern:
      /\b(?:your landlord|evict\w*|sofa[- ]?surf\w*|(?:sleeping|staying|stopping) (?:on (?:a|the|his|her) sofa|in (?:a|the|your) car|at (?:your|his|her) (?:brother|sister|mate|friend|nan|aunt)\w*'s)|temporary accommodation|housing (?:office|officer|team|benefit|association (?:letter|officer))|kicked out|thrown out|nowhere to (?:live|stay|sleep)|wants you out|mould in (?:your|the) (?:room|flat))\b/i,
    example: 'You said your landlord wants you out by Easter.',
  },
  {
    name: 'trouble',
    counts: 'with-a-person',
    pattern:
      /\b(?:(?:you(?:'re| are)? |he(?:'s| is) |she(?:'s| is) )?(?:not|n't|nobody is|no one is) (?:in (?:any )?trouble|having a go|a telling off|a punishment)|not (?:been )?(?:excluded|exclusion|suspended|suspension|sent home|kicked off)|(?:permanent |fixed[- ]term )?exclusion|(?:been|was|were) (?:excluded|suspended|sent home)|off the course|(?:lates|absences?) against (?:you|him|her)|count(?:ing|ed)? (?:the )?(?:lates|absences?)|a mark against|your (?:place|apprenticeship|job|funding) (?:here )?(?:is|doesn't|isn't)(?: not)? (?:at risk|depend\w*|safe|in danger|affected)|days? at home|hits? anyone|gets hit|a fight|started it)\b/i,
    example: 'Nobody here is counting lates against you.',
  },
  {
    name: 'discretion',
    counts: 'always',
    pattern:
      /\b(?:(?:nobody|no[- ]one) else (?:has been|needs to be|is|was) told|nobody (?:signs|needs to know|has to know)|no (?:details|explanation needed|questions asked)|don't (?:have|need) to (?:explain|say why|tell (?:me|anyone|anybody|us))|didn't tell (?:anyone|anybody)|(?:passed|handed) (?:it|that|this) (?:on )?(?:to|only to) (?:the )?(?:safeguarding|pastoral|dsl)|can't keep (?:it|that|this) to myself|(?:from|between) (?:us|me) and (?:no|nobody)|in front of the (?:lads|girls|others|group|class)|you don't owe (?:anyone|anybody)|walk (?:over|down|round) (?:there )?with you|you can tell me|if you(?:'d| would) rather (?:talk|not)|saw the marks|only them\b)/i,
    example: 'Nobody else has been told.',
  },
  {
    name: 'no-concerns',
    counts: 'always',
    pattern:
      /\b(?:(?:no|nil|any) (?:new |further |current )?(?:safeguarding|prevent|welfare|wellbeing|pastoral)(?:(?:,| or| and|\/|&) ?(?:safeguarding|prevent|welfare|wellbeing|pastoral))* (?:concerns?|issues?|matters?)|no concerns?,? safeguarding|(?:safeguarding|wellbeing|welfare)[:,]? (?:no|nil|none|nothing|ok|fine)\b|asked about (?:wellbeing|home)|prevent (?:and|&) british values|nothing to report)\b/i,
    example: 'No safeguarding or Prevent concerns.',
  },
  {
    name: 'body',
    counts: 'with-a-person',
    pattern:
      /\b(?:dialysis|chemo\w*|physio says|occy health|occupational therap\w+|height[- ]adjustable|(?:your|the) (?:inhaler|insulin|epipen|wheelchair|hearing aids?|crutches|tablets|meds|hip|back(?= (?:is|playing|went|goes|gives)))|expectant|maternity|antenatal|midwife|bump\b|due date for the baby|disability support|reduced timetable|rest breaks|young carers?'?|look(?:ing)? after (?:her|him|them|your (?:mum|dad|nan|brother|sister|siblings))|caring for|school run|quiet room|marks on your (?:wrist|arm|face|neck)\w*|smell it on you|under the influence|drugs? (?:service|worker|team)|(?:nurse|doctor|gp|consultant|midwife|specialist) (?:says?|said|agrees?|advis\w+|signs?|clears?)|(?:finds?|finding) (?:it|the \w+(?: \w+)?|mornings?|evenings?|shifts?) (?:very |quite |really )?(?:tiring|exhausting|hard going))\b/i,
    example: 'I understand dialysis is Tues/Thurs/Sat from now on and you are tired after.',
  },
  {
    name: 'signs',
    counts: 'with-a-person',
    pattern:
      /\b(?:dermatit\w+|hands? (?:is |are |r |looks? |look(?:ed|ing) |have been )?(?:very |really |so )?(?:red raw|raw|sore|cracked)|light-?headed|(?:without having|(?:not|hadn't|haven't)) eaten|eat something (?:before|first)|(?:look|seem)(?:s|ed|ing)? (?:(?:a bit|really|so|very|quite) )?(?:down|pale|low|peaky|drained|shaky)|lost sleep|(?:hospital|clinic) appointments?|see (?:the|a|your) gp|seen by (?:the )?first aid|accident book|physio letter|no coat|(?:stopp?ing|staying) (?:at|with) (?:a |his |her )?mates?|your (?:children|weans|kids) (?:are )?settled|(?:are|have) your (?:children|weans|kids)|three weans|breakfast (?:is|are) free)\b/i,
    example: 'You looked really pale today, eat something before class if you can.',
  },
  {
    name: 'private-note',
    counts: 'always',
    pattern:
      /(?:^|\()\s*private\b\s*[-–—:,(]|\bnot for (?:the )?(?:learner|student|promonitor|ilp)\b/i,
    example: '(Private - not for ProMonitor.',
  },
  {
    name: 'copied-from',
    counts: 'always',
    pattern: /\bcopied from\b[^.?!]{0,40}\?/i,
    example: 'Risk assessment: copied from a supplier card?',
  },
  {
    name: 'health',
    counts: 'with-another',
    pattern:
      /\b(?:diagnos\w+|dyslexi\w+|dyspraxi\w+|adhd|autis\w+|epilep\w+|asthma|diabet\w+|cancer|migraines?|medication|tablets|inhaler|insulin|operations?|surgery|hospital|hosp|appointment|scan|treatment|pregnan\w+|miscarriage|baby|brace|crutches|plaster|on the mend|shoulder|ankle|knee|back pain|illness|ill|unwell|poorly|sick(?:ness)?|injur(?:y|ies|ed)|disabilit\w+|hearing aids?|mental health|condition|night shifts|nights|extra shifts|sleep(?:ing)?|health)\b/i,
    example: 'Glad the shoulder is on the mend.',
  },
  {
    name: 'home',
    counts: 'with-another',
    pattern:
      /\b(?:mum|mam|mother|dad|father|nan|nana|gran|granny|grandad|grandmother|grandfather|stepdad|stepmum|step-?father|step-?mother|brother|sister|uncle|aunt\w*|husband|wife|partner|boyfriend|girlfriend|ex|kids|little ones|children at home|family|parents?|carer|caring|childcare|foster\w*|in care|hostel|homeless\w*|at home|home (?:life|situation)|moved out|divorce\w*|separat(?:ed|ion) from|bereave\w+|funeral|passed away|died|death in|loss|grie(?:f|ving))\b/i,
    example: 'I noted what you said about your mum.',
  },
  {
    name: 'sympathy',
    counts: 'with-another',
    pattern:
      /\b(?:(?:so|very|really|how)? ?sorry (?:to (?:hear|read|learn)|about|for your|u're|ur|you're)|condolences|worried (?:about|me)|concerned (?:about|for)|i(?:'m| am|'ve been)? (?:a bit |rather |quite )?(?:worried|concerned)|hope (?:things|everything|all)|everything(?:'s| is)? (?:ok|okay|all right|alright)|is everythin\w*|no small thing|very brave|hard (?:at home|time|few)|(?:difficult|tough|rough) (?:time|term|few|patch|spell)|take the (?:days|time) you need|look after yourself|i know (?:things|it|how|that|nights|fasting|the)|i gather|i(?:'m| am) aware|mitigat\w+|extenuating|extensions? (?:for|because)|circumstances|please (?:remind|see|ring|call|speak|talk|bring)|ring me|will ring you|here (?:for you|after class|if))\b/i,
    example: 'I was sorry to hear the news.',
  },
];

/** Somebody in particular is spoken to or of. */
const PERSON =
  /\b(?:you|you're|you've|your|u|ur|he|him|his|she|her|hers|they're|we've|i|i'm|i've|me|my|pal|mate|the candidate|the learner)\b/i;

/** Work is asked for on the subject: "Explain how grief affects sleep". */
const SUBJECT =
  /^\W*(?:(?:please|and|but|so|then|next|also|to improve|for [pmd]\d|[pmd]\d)\W+)*(?:explain|describe|define|add|say (?:how|what|why|which|who)|state|name|list|include|discuss|give|show|compare|evaluate|analyse|identify|outline|mention|signpost|link|use|define|check|correct|write|add|you(?:'ve| have)? (?:(?:clearly|correctly|only|also|briefly|just|already) )*(?:described|explained|defined|listed|identified|outlined|covered|compared|linked|referenced|included|named|analysed|evaluated|researched|not (?:yet )?(?:said|explained|described|covered|included|mentioned))(?! (?:how|what|feeling|being|your|it|this|yourself|to (?:me|us))\b)|you (?:need|must|should|could|have|explain|describe|list|name|define)\b.{0,24}\b(?:explain|describe|define|say|state|add|include|discuss|mention|link|compare|name|list|talk|policy|legislation|procedure|act|essay|report|answer|plan|case))\b|\b(?:report|essay|answer|plan|section|leaflet|poster|table|account|page|policy|log) (?:does|doesn't|never|should|must|needs?|could|would|misses|leaves|lacks|has no|omits|mentions|says)\b|\b(?:case study|service users?|clients?|residents?|patients?|customers?|characters?|in your (?:essay|report|answer|plan|leaflet|poster|presentation))\b/i;

/** The topics that a piece touches, by name; empty where work on the subject is asked for. */
export function topicsIn(sentence: string): TopicRow[] {
  if (SUBJECT.test(sentence)) return [];
  return sensitiveTopics.filter(
    ({ pattern }) => mayMatch(pattern, sentence) && pattern.test(sentence),
  );
}

/** Whether a piece is about somebody's own life: one telling topic, or two of any kind, and a person in it. */
export function isPersonal(sentence: string, topics: TopicRow[]): boolean {
  if (topics.some(({ counts }) => counts === 'always')) return true;
  if (topics.length === 0 || !PERSON.test(sentence)) return false;
  return topics.length > 1 || topics.some(({ counts }) => counts === 'with-a-person');
}
