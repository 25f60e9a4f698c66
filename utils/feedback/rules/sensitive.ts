import type { Cue } from './cue.ts';
import { plainSensitiveCues } from './sensitive-plain.ts';

const CONDITION =
  '(?:anxiety|depress(?:ion|ed)|panic attacks?|dyslexi[ac]|dyspraxi[ac]|dyscalculia|adhd|autis(?:m|tic)|asperger\\w*|ocd|ptsd|bipolar|epilep\\w+|asthma|diabet\\w+|cancer|migraines?|illness|mental health|health|medication|tablets|diagnosis|disabilit\\w+|pregnan\\w+|miscarriage|operation|surgery|hospital\\w*|injury|eating disorder|self[- ]?harm\\w*|overdose|drinking|addiction|drug use|bereavement|grief|loss|ehcp|send support|therap(?:y|ist)|counsell(?:ing|or))';
const HOME =
  '(?:divorce|separation|homeless\\w*|hostel|foster\\w*|carer|caring (?:role|responsibilit\\w+)|social worker|probation|police|court|arrest\\w*|immigration|visa|asylum|home (?:life|situation|office)|family (?:situation|problems|circumstances|issues)|personal (?:circumstances|life|problems|issues|situation)|circumstances|boyfriend|girlfriend|religio\\w+|sexuality|gender identity|coming out|bullying|abus(?:e|ive)|debts?|money (?:worries|problems)|benefits claim|eviction)';
const PERSON =
  "(?:your|you(?:'re| are|'ve| have)?(?: \\w+){0,3}|his|her|their|the learner's|[a-zà-ž][a-zà-ž]+'s)";

/** Personal matters, and accusations. Such a piece is shown as it is and never drafted into a step. */
export const sensitiveCues: Cue[] = [
  ...plainSensitiveCues,
  {
    name: 'own-condition',
    weight: 4,
    pattern: new RegExp(
      `\\b(?:your|with your|given your|because of your|despite your|due to your|managing your) (?:\\w+ )?(?:${CONDITION})\\b(?!\\s+(?:and (?:safety|social)|& safety|plan|promotion|campaign|leaflet|section|essay|answer|poster|case|unit|assignment|report|definition|paragraph|examples?|services?|questions?|research|policy))`,
      'i',
    ),
    example: 'I know your anxiety makes presenting hard.',
  },
  {
    name: 'own-home',
    weight: 4,
    pattern: new RegExp(
      `\\b(?:your|given your|because of your|at) ${HOME}\\b(?!\\s+(?:section|essay|answer|case|report|paragraph|example|policy))`,
      'i',
    ),
    example: 'Given your family situation, take the time you need.',
  },
  {
    name: 'known-to-teacher',
    weight: 4,
    pattern: new RegExp(
      `\\b(?:i (?:know|understand|realise|appreciate|heard|noticed|can see|gather)|sorry (?:to hear|about|for)|aware (?:that|of)|worried about|concerned (?:about|that you|for)|you (?:told|mentioned|said|disclosed|shared|confided)|thank you for (?:telling|sharing|trusting)|since (?:your|the)|after (?:your|the))\\b.{0,80}\\b(?:(?:your|you(?:'ve| have) (?:had|been)|having) (?:\\w+ ){0,2}(?:${CONDITION}|${HOME})|unwell|poorly|(?:been|were|was|are|feeling) ill|mum|dad|nan|grandad|gran|brother|sister|passed away|died|funeral|difficult time|tough time|hard time|rough time|going through|things at home|at home|struggling|crying|upset|tearful|bruis\\w+|tired|not (?:eating|sleeping))\\b`,
      'i',
    ),
    example: 'Sorry to hear about your nan.',
  },
  {
    name: 'been-unwell',
    weight: 4,
    pattern: new RegExp(
      `\\b${PERSON} (?:been |feeling |felt |being |was |were |so |very |really |quite |still |not )*(?:unwell|poorly|ill|sick|in hospital|off sick|signed off|bereaved|pregnant|depressed|anxious|suicidal|homeless|bullied|abused|hungover|drunk|stoned|high|under the influence|self[- ]?harming|diagnosed|not (?:eating|sleeping))\\b`,
      'i',
    ),
    example: 'You have been unwell this term.',
  },
  {
    name: 'feel-better',
    weight: 4,
    pattern:
      /\b(?:(?:feel|feeling|get|getting) (?:a bit |much )?(?:better|well) soon|hope (?:you(?:'re| are)?|your \w+) (?:feel(?:ing)? (?:better|well|ok|okay|stronger|up to)|on the mend|recover\w*|is (?:better|ok|recovering))|speedy recovery|condolences|extenuating|mitigating|safeguarding (?:team|lead|officer|concern|referral|about you)|welfare (?:team|officer|concern)|wellbeing (?:team|service|officer|hub)|student (?:support|services|counsell\w+)|counselling (?:service|team)|call 999|samaritans|childline|designated safeguarding|(?:a|your) disclosure|special considerations?|reasonable adjustments?|exam access arrangements?|access arrangements)\b/i,
    example: 'The wellbeing team can help with this.',
  },
  {
    name: 'misconduct',
    weight: 4,
    pattern:
      /\b(?:plagiari\w+|malpractice|misconduct|collu(?:sion|ding|ded)|cheat(?:ing|ed)?|turnitin|(?:chat ?gpt|copilot|gemini|ai|a\.i\.)[- ](?:generated|written|use|tool|output|assist\w+|detect\w+)|(?:written|generated|produced|done|made) (?:by|using|with) (?:ai|chat ?gpt|a chatbot|another (?:student|learner)|someone else)|used? (?:ai|chat ?gpt)|chat ?gpt|(?:is|looks?|appears?|seems?|was|been|are|to be) (?:\w+ )?copied word\b|copied (?:directly |straight )?from (?:a |another |the )?(?:website|internet|web|student|learner|classmate|friend|wikipedia)|(?:not|isn't|n't (?:look|seem|read) like|be) your own (?:work|words)|identical to (?:another|a classmate|[a-zà-ž][a-zà-ž]+'s)|same as (?:another (?:student|learner)|your friend)|similarity (?:score|report)|disciplinary|academic integrity|authenticity (?:concern|check|of))\b/i,
    example: 'Parts of this appear to be plagiarised.',
  },
  {
    name: 'person-judged',
    weight: 4,
    pattern:
      /\byou(?:'re| are| have been| were|'ve been)? (?:being |so |very |just |too |really |a bit )*(?:lazy|rude|aggressive|disruptive|immature|abusive|violent|racist|sexist|threatening|stupid|attention[- ]seeking)\b|\b(?:hygiene|body odour|weight|appearance) (?:issue|problem|needs)|\b(?:smell(?:ed|t|s)? of|smelling of) (?:alcohol|cannabis|weed|smoke)\b/i,
    example: 'You were very rude to the visiting speaker.',
  },
  {
    name: 'seems-low',
    weight: 4,
    pattern:
      /(?<!\b(?:client|customer|patient|resident|character|child|mother|father|service user) )\b(?:you|he|she|they) (?:seem|seems|seemed|look|looks|looked|appear|appears|appeared|sound|sounded|have been|has been|'ve been|are|is) (?:to be )?(?:so |very |really |a bit |rather |quite |unusually |increasingly |not )*(?:low|down|withdrawn|tearful|exhausted|stressed|overwhelmed|not yourself|yourself lately|upset|anxious|worried|lonely|unhappy|distressed|frightened|fed up|worn out|burnt out)\b(?! (?:on|in|by|to|the|carbon|fat|sugar|cost|level|key|pressure|voltage|resistance))/i,
    example: 'You seem very low this term.',
  },
  {
    name: 'sent-for-support',
    weight: 4,
    pattern:
      /^(?!.*\b(?:client|service user|patient|resident|customer|case study|in your (?:plan|report|essay|answer))\b).*\b(?:(?:speak|talk|chat) (?:to|with)|see|contact|visit|go|pop|book|reach out|referr?ed|signpost\w*|appointment|email|call|ring)\b[^.]{0,30}\b(?:wellbeing|well-being|counsell\w+|safeguarding|welfare|student (?:services|support)|pastoral (?:team|support|tutor|care)|mental health|your (?:gp|doctor)|occupational health)\b(?! (?:policy|legislation|section|procedures?|act|in your (?:essay|report|answer)))/i,
    example: 'Please speak to Dawn in wellbeing.',
  },
  {
    name: 'work-of-another',
    weight: 4,
    pattern:
      /\b(?:match(?:es|ed|ing)?|same as|similar to|copied (?:from|off)|copies|identical|mirrors?|lifted from|taken from)\b[^.]{0,40}\b(?:(?:another|other|different|fellow) (?:learner|student|candidate|group|pupil)|classmates?|your (?:friend|mate|partner)'s|\w+'s (?:work|essay|assignment|answers|file))\b|\b(?:passed|sent|referred|reported|escalated) (?:this |it |on )?to (?:the )?(?:exams? (?:office|officer|team)|awarding (?:body|organisation)|quality (?:team|manager)|panel|head of|investigat\w+)|\b(?:under|pending|an) investigation\b/i,
    example: "Section 2 matches another learner's work.",
  },
  {
    name: 'somebody-else',
    weight: 4,
    pattern:
      /\b(?:someone|somebody|anyone) else (?:wrote|did|made|has|had|may have|might have)\b|\bwritten by (?:someone|somebody) else\b|\b(?:another|a different) (?:learner|student|candidate|pupil)'s (?:file|work|essay|assignment|answers?|photos?|log|portfolio|folder)\b|\b(?:learners|students|of you) (?:have |had )?(?:handed in|submitted|uploaded) the same\b|\bdid you (?:really |actually )?(?:write|do|make) this yourself\b/i,
    example: 'This reads as if someone else wrote it.',
  },
  {
    name: 'own-life',
    weight: 4,
    pattern:
      /\bsorry to hear\b|\b(?:concerned|worried|anxious) (?:about|for) (?:you(?! ?r)\b|your (?:weight|health|safety|welfare|wellbeing|mood|attendance|home|arms?|face)|the (?:marks|bruis\w+|cuts|scars))|\b(?:marks|bruis\w+|cuts|scars) on your\b|\bsmell(?:ed|t|s|ing)? of (?:drink|booze|beer|alcohol|cannabis|weed|smoke)\b|\b(?:ramadan|eid|your (?:faith|fast|prayers?|period|hijab))\b|\b(?:since|when|after|now) you(?:'ve| have)? (?:moved (?:out|into|in with)|left (?:home|care|your)|lost your|split up|broke up|became a|had (?:the|your) baby|came out|arrived in (?:the uk|this country))\b|\b(?:hostel|refuge|foster (?:home|placement|parents?)|care home placement|food ?bank)\b(?=.{0,400}\byou)|\byou\b.{0,400}\b(?:hostel|women's refuge|foster (?:home|placement|parents?)|food ?bank)\b/i,
    example: 'Your attendance dropped after you moved into the hostel.',
  },
  {
    name: 'hurt',
    weight: 4,
    pattern:
      /\b(?:that|your) (?:finger|thumb|hand|arm|wrist|elbow|leg|knee|ankle|foot|back|eye|head|shoulder|neck|burn|cut)\b[^.]{0,30}\b(?:seen (?:by|to)|looked at|checked by|x-?ray\w*|first[- ]aid(?:er)?|a nurse|your gp)\b/i,
    example: "Get that finger seen by first aid even if it's stopped.",
  },
];
