import type { Cue } from './cue.ts';

const phrases = (text: string): string =>
  text
    .trim()
    .split(/\s*\n\s*/)
    .join('|');

/** Fixed sayings that praise, one row of like ones a line. Written as the inside of a pattern. */
const SAYINGS = phrases(String.raw`
  worth (?:its|your|his|her|their) weight|jewel in the crown|cherry on (?:the )?(?:top|cake)|icing on the cake|breath of fresh air
  hit the ground running|(?:hit|knocked?) (?:it|this|that) out of the park|knocks? (?:my|our|your) socks off|top drawer|tip[- ]top|ship[- ]?shape
  bee's knees|dog's (?:dinner(?! )|b\w+)|cat's whiskers|bl[eo]w(?:n|s)? (?:me|us|everyone|them) away|in the bag|done and dusted|by the book
  to the letter|to a (?:t|tee|standard)|like clockwork|like (?:a|an) (?:pro|professional|expert|natural|old hand|dream|glove|boss|champ|true|seasoned|real|proper) ?\w*
  on (?:fire|a roll|the ball|top form|form|song)|class of (?:its|your|her|his|their) own|in safe hands|puts? (?:\w+ ){1,4}to shame|(?:miles|streets|light years|way) ahead
  without a hitch|seal of approval|(?:with )?flying colours|(?:cracked|nailed|bossed|smashed|owned|aced|killed|sorted|rocked) (?:it|this|that)\b(?! (?:wrong|over|mixed|back))|goes? down (?:a storm|well|a treat)|went down (?:a storm|well|a treat)
  dab hand|second nature|in (?:your|her|his|their) stride|on the chin|stuck at it|sticking (?:at|with) (?:it|this)|dug deep|held (?:your|her|his|their) nerve
  ris(?:e|en|es) to the (?:challenge|occasion)|rose to the (?:challenge|occasion)|stepped up|(?:goes|went|go|going) (?:the extra mile|above)|(?:given|gave|giving) it (?:your|her|his|their) all
  com(?:e|es|ing) into (?:your|her|his|their|its) own|(?:came|coming|come|comes) (?:along|on|together) (?:a treat|nicely|well|a storm|brilliantly|beautifully|now)|coming on a treat|worked? a treat|works a treat
  well on (?:the|your|its) way|on the right (?:track|lines)|feather in (?:your|her|his) cap|over the moon|chuffed to bits|(?:chuffed|pleased|happy|thrilled|delighted|made up|buzzing) for you
  proper job|top banana|played a blinder|bang[- ]on|smack on|dead on|right on the (?:money|button|nail)|hits? home|does (?:exactly )?what it says|ticks? (?:all|every|the) (?:the )?box(?:es)?
  (?:light|lights|lit|leaps?|jumps?) (?:up|off) the (?:room|page|stage|screen|wall)|came alive|comes? alive|brings? (?:it|this|the \w+|them) (?:all )?to life|brought (?:\w+ ){1,3}to life|sparks? joy
  (?:a )?(?:sight|feast) for (?:sore|the) eyes|music to (?:my|our) ears|food for thought|(?:wise|old) head on young|eye for detail|attention to detail (?:is|was|here)|heart and soul|labour of love
  hard graft|put (?:the )?(?:work|hours|graft|effort|time) in|puts? (?:me|us|everyone|people|\w+) at (?:(?:their|her|his|its|your) )?ease|at (?:their|her|his) ease|first to (?:volunteer|help|arrive|offer|ask)|last to (?:leave|stop|sit)
  (?:on|off|using|used|shows?|showed) (?:your|her|his|their) own (?:initiative|bat)|(?:used|uses?|using|showed|shows?|took|takes?) (?:the |your |her |his |their |real |great )?initiative|without (?:a |any )?(?:prompt\w*|fuss|help|being \w+|reminders?|complain\w*|moan\w*)
  (?:stayed|remained|kept|stays|remains|keeps|keeping|staying) (?:so |very |really )?(?:calm|cool|patient|focused|positive|professional|upbeat|cheerful|composed|safe|going|(?:your|her|his|their) (?:cool|head|composure|calm|temper|nerve))
  (?:turned|turns|turning) up (?:\w+ ){0,3}(?:early|on time|prepared|ready|smart|every)|(?:arrived|arrives) (?:\w+ )?(?:early|on time|prepared|bright and early)|(?:always|never) (?:on time|late|punctual|smiling|willing|first|ready|early)
  looked (?:me|us|them|everyone|people|the \w+) in the eye|firm handshake|(?:trusted|safe) to (?:work|be|run|close|open|lead|do|use|carry|go|take)|(?:a|are|absolute|real|little|proper) star|asset to|pleasure to (?:work|teach|read|watch|have|see|mark)|joy to|treat to|credit to
  get in(?=[!.]|$)|(?:full|top|maximum) marks|clean sheet|personal best|new pb|well earned|well deserved|richly deserved|hard[- ]won|thumbs[- ]up|gold (?:star|dust|standard)|pure gold|standing ovation|round of applause|pat on the back|take a bow|cap doffed|doff my (?:cap|hat)
  all the better for (?:it|that)|in your own (?:voice|words)(?=[.,!]| and|$)|(?<!barely |hardly |not |n't )(?:hangs?|hung) together|nothing short of|nothing less than|no mean feat|no small (?:feat|achievement|thing)|not (?:half |too )bad|none too shabby|not too shabby|not to be sniffed at|no notes|pulls? (?:it|this) off|pulled (?:it|this|that) off|(?:job|box) (?:done|ticked)
  da iawn|ardderchog|gwych|bendigedig|llongyfarchiadau|chwarae teg|campus|tidy work|there's lovely|tr[eè]s bien|muy bien|magnifique|sehr gut|ottimo|bien hecho|shabash|mashallah
`);

/** Praise in sayings, and reactions that only good work calls forth. */
export const praiseIdioms: Cue[] = [
  {
    name: 'saying',
    weight: 3,
    pattern: new RegExp(`(?<![\\w'])(?:${SAYINGS})(?!\\w)`, 'i'),
    example: 'You held your nerve in the second half.',
  },
  {
    name: 'cheer',
    weight: 3,
    pattern:
      /^(?:oh )?(?:bo+m|yu+m(?:my)?|ya+y|woo\s?hoo|bingo|get in|yes+|ooh+|mm+|w+o+w+|whoa|ta-?da|hu[rz]+a[hy]|touch[ée]|oh my|blimey|crikey|cor+|golly|chapeau|boss|class|mint|lush|sorted|magic|champion|brill|fab|ace|quality|result|hear hear|amen|preach|love|nice|brave|smashing|super|hooray|snap)\b[\s!.,👏👍🎉🙌😍🔥💯⭐🌟]*$/iu,
    example: 'Boom!',
  },
  {
    name: 'cheer-first',
    weight: 2.7,
    pattern:
      /^(?:(?:bo+m|yu+m(?:my)?|ya+y|woo\s?hoo|bingo|ooh+|mm+|w+o+w+|whoa|ta-?da|hu[rz]+a[hy]|blimey|crikey|cor)[ ,!]|(?:champion|cracking|belting|smashing|grand|proper|magic|lush|class)[,!])/i,
    example: 'Wow, those colours.',
  },
  {
    name: 'what-a',
    weight: 3.5,
    pattern:
      /^(?:and |oh |wow,? |but )*what an? (?!mess|shame|pity|waste|state|muddle|jumble|let-?down|disappointment|nightmare|racket)[a-zà-ž]+(?!.*\?)/i,
    example: 'What a finish!',
  },
  {
    name: 'so-much',
    weight: 2.5,
    pattern:
      /^(?:such|so) (?:an? |much |many )?(?!much|many|more|less|repetition|waffle|padding|to do|that|far|little|few|long|what|why|how|you|i |we |the|this|it|please|if)[a-zà-ž]+[^?]*!\s*$/i,
    example: 'Such warmth in this piece!',
  },
  {
    name: 'that-thing',
    weight: 1.6,
    pattern: /^(?:and )?(?:that|those|the) (?:[a-zà-ž'-]+ ){0,3}[a-zà-ž'-]+!+\s*$/i,
    example: 'Those brush strokes!',
  },
  {
    name: 'effort-thanked',
    weight: 3.6,
    pattern:
      /\bthank(?:s| you)(?: so much| very much)? for (?:(?:all|the|your|such|taking|putting|giving|being|sticking|working|getting)\b.*)?(?:care|effort|(?<!on )time|thought|work|patience|honesty|courage|kindness|help|energy|pride|attention)\b/i,
    example: 'Thank you for the effort you put in.',
  },
  {
    name: 'proud',
    weight: 3.6,
    pattern:
      /\b(?:so |properly |really |very |dead |well |right |dead |genuinely )?(?:proud|chuffed|made up|tickled pink) (?:of|for|with|to)\b|\bmust be (?:so |very |really )?(?:proud|pleased|chuffed|happy)\b|\b(?:be|feel) (?:very |so |rightly |really )?(?:proud|chuffed)\b/i,
    example: 'You must be chuffed with that.',
  },
  {
    name: 'seen-worse',
    weight: 4,
    pattern:
      /\b(?:seen|known|had|read|eaten|paid for|bought|marked|watched)\b.{0,70}\b(?:worse|far less|much less|half as|not as)\b|\bi(?:'ve| have) (?:seen|had|known|marked) (?:many|plenty|few|lots) (?:better|finer)\b/i,
    example: 'I have seen professionals do worse.',
  },
  {
    name: 'reader-moved',
    weight: 3.4,
    pattern:
      /\bi (?:had to|did a) (?:look twice|double take|do a double|read (?:it|that) twice|smile|laugh|check it was|stop and)|\b(?:i|we) could (?:almost |really |nearly |just |actually )*(?:hear|smell|taste|feel|picture|imagine|see (?:myself|the scene|it all))\b|\b(?:gave|gives|giving|sent|sends) (?:me|us|everyone) (?:real |actual )?(?:chills|shivers|goose ?\w+|a lift|hope|confidence)|\b(?:sent|down) (?:shivers|my spine)|\bmade (?:my|our) (?:day|week|weekend|morning|afternoon|evening|year|month|\w+day)\b|\btook my breath|\b(?:a|brought a) (?:tear to|lump (?:in|to))|\bhad (?:me|us|everyone|them) (?:hooked|laughing|in (?:stitches|tears)|gripped|smiling|on the edge|clapping|going|from)|\bi (?:can|could) (?:\w+ )?(?:read|follow|understand|hear|use|cook|build|work) (?:it|this|your|every|them|from)\b[^.]*\b(?:easily|clearly|well|without|with ease|first time|straight)|\bi didn't want (?:it|this) to (?:end|stop|finish)/i,
    example: 'I had to look twice.',
  },
  {
    name: 'would-buy',
    weight: 3.5,
    pattern:
      /\b(?:i|we|anyone|many|most people|customers|clients|employers?|people|guests)(?:'d| would| could|'ll) (?:happily|gladly|definitely|certainly|easily|proudly|be (?:happy|glad|proud|pleased) to|love to)? ?(?:buy|eat|order|hire|employ|book|hang|pay|wear|live|frame|stay|trust|have (?:you|this) (?:back|on)|come back|read more|show this|be (?:happy|proud) (?:with|to|of)|envy|kill for|take (?:you|her|him) on)\b/i,
    example: 'I would happily pay for this.',
  },
  {
    name: 'others-pleased',
    weight: 3.1,
    pattern:
      /^(?!.*\b(?:not|n't|never|less|hardly|should|could be|would|need|make sure|ensure|but no|unhappy|unless|until)\b)(?!.*n't).*\b(?:clients?|customers?|guests?|judges?|panel|staff|team|managers?|supervisor|employer|mentor|parents?|child(?:ren)?|kids|residents?|patients?|audience|class|public|room|crew|colleagues?|nurses?|chef|owner|examiner|everyone|everybody|people|learners|group|she|he|they) [^.]{0,28}\b(?:love[ds]?|ador\w+|enjoyed|laugh(?:ed|s|ing)|clapp\w+|cheer(?:ed|ing)|beam\w+|smil\w+|grin\w*|thrilled|delighted|happy|chuffed|buzzing|impressed|hooked|gripped|engaged|captivated|spellbound|relaxed|comfortable|reassured|prais\w+|compliment\w*|rav(?:e|ed|ing)|ask(?:ed|s) (?:for (?:your?|more)|if|to keep|when you|whether)|hung on|speaks? (?:very )?highly|spoke (?:very )?highly|wants? (?:you|her|him|them) back|trust(?:s|ed)?|thank(?:ed|s)|sat up|leaned in|came back for|singled (?:you|her|him) out|couldn't get enough)\b/i,
    example: 'Staff asked if they could keep her.',
  },
];
