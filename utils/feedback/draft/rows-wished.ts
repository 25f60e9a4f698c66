import { baseOfGerund, baseOfParticiple, baseVerb } from '../classify/verb-forms.ts';
import { type DraftRow, LEARNER, part, SUBJECT } from './draft-row.ts';
import { asObject, isPlural } from './nouns.ts';
import { add, verbPlus } from './phrases.ts';
import { DOABLE } from './rows-faults.ts';

/** What the teacher would have liked, however hedged. Tried second, in order. */
export const wishedRows: DraftRow[] = [
  {
    name: 'hear-more-about',
    pattern:
      /^(?:it|this) (?:would|'d) be (?:good|nice|great|helpful|useful|better|lovely|interesting|fascinating) to (?:hear|know|read|learn|find out) (?:(?:a )?(?:bit|little|lot) )?more (about|on) ([^,;]+)$/i,
    write: (m) => `say more ${m[1]} ${part(m, 2)}`,
    from: 'It would be lovely to hear a bit more about the silence at the six minute point',
    to: 'say more about the silence at the six minute point',
  },
  {
    name: 'i-wanted',
    pattern:
      /^(?:i(?: was|'d| would|'m| am)?|we(?: would|'d)?|it(?: would|'d| might| could)? (?:have )?(?:be|been)? ?(?:good|nice|great|helpful|useful|better|lovely|interesting|worth|ideal|stronger)?(?: here)?|would (?:have been|be|have)? ?(?:good|nice|great|helpful|useful|better|lovely|ideal)?|good|nice)\s*(?:(?:have |was |also |really |just )*(?:hop(?:ing|ed)|want(?:ed)?|like(?:d)?|lov(?:e|ed)|look(?:ing|ed)|expect(?:ing|ed)|miss(?:ed)?|prefer))?\s*(?:also )?(?:to see|to have|to have seen|to include|to read|to hear|to get|for|see|include|having|seeing|adding|including)\s+(?!if\b)(.+)$/is,
    write: (m) => {
      // "I'd like to see her take a turn": the deed is wanted.
      const [, verb, rest] = /^(?:her|him|them|you) ([a-z-]+)\b(.*)$/is.exec(part(m, 1)) ?? [];
      const base = verb ? baseVerb(verb) : null;
      if (
        base &&
        /^ (?:the|a|an|your|some|more|down|up|out|in|on|to|with|at|through|back|around)\b/i.test(
          rest ?? '',
        )
      )
        return `${base}${rest}`;
      return /^(?:you|him|them)\b/i.test(part(m, 1)) || base ? null : add(part(m, 1));
    },
    from: 'It would be good to see some primary research here',
    to: 'add some primary research here',
  },
  {
    name: 'what-i-wanted',
    pattern:
      /^what (?:(?:is|was) (?:lacking|missing|needed)|(?:i|we|you) (?:wanted|want|would like|needed|need|missed|missed out)(?: (more) of| to see(?: (more) of)?)?) (?:was|is|here is)\s+(.+)$/is,
    write: (m) => `add ${m[1] || m[2] ? 'more of ' : ''}${part(m, 3)}`,
    from: "What I wanted more of was Hepworth's own words",
    to: "add more of Hepworth's own words",
  },
  {
    name: 'would-help-to',
    pattern: new RegExp(
      `^(?:it|this|that)?\\s*(?:would|might|could|may|will|'d)\\s*(?:have |be |been |help |also |really |much )*(?:good|nice|great|helpful|useful|better|best|worth|wise|stronger|clearer|an idea|a good idea|worthwhile)?\\s*(?:to|if ${LEARNER}(?:'d)?(?: could| can| had| were to| also)*)\\s+([a-zà-ž-]+)\\b(.*)$`,
      'is',
    ),
    write: (m) => verbPlus(baseVerb(part(m, 1)) ?? baseOfParticiple(part(m, 1)), part(m, 2)),
    from: 'It would help to label the axes',
    to: 'label the axes',
  },
  {
    name: 'if-you-add',
    pattern: new RegExp(
      `^(?:.{0,60}?\\b(?:better|stronger|improved|clearer|higher)\\s+)?(?:if|had)\\s+${LEARNER}(?:'d)?\\s+(?:had |could |can |have |were to |would |also )*([a-zà-ž-]+)\\b((?:(?!,?\\s(?:it|you|this|that|the [a-zà-ž]+)(?:'ll|'d| would| will| could| can| might)).)*)(?:,.*|\\s(?:it|you|this|that)\\b.*|\\s(?:it|you|this|that|the [a-zà-ž]+)(?:'ll|'d| would| will| could| can| might)\\b.*)?$`,
      'is',
    ),
    write: (m) => verbPlus(baseVerb(part(m, 1)) ?? baseOfParticiple(part(m, 1)), part(m, 2)),
    from: 'If you add a second source, it would be stronger',
    to: 'add a second source',
  },
  {
    name: 'adding-would',
    pattern:
      /^(?:by |try |consider |perhaps |maybe )?([a-zà-ž]+ing)\s+(.+?),?\s+(?:(?:would|will|could|can|might|may|'ll|'d)\b.*|(?:you|it)(?:'ll|'d| would| will| could| can| might| may| helps?| makes?| gives?)\b.*|is (?:needed|required|essential|important).*)$/is,
    write: (m) => verbPlus(baseOfGerund(part(m, 1)), part(m, 2)),
    from: 'Adding a labelled photo would make this clearer',
    to: 'add a labelled photo',
  },
  {
    name: 'worth-doing',
    pattern:
      /^(?:it|this|that)?\s*(?:would|might|could|may|is|'s|will)?\s*(?:also |perhaps |maybe )*(?:be |have been )?(?:also )?(?:worth|good|nice|great|useful|helpful)\s+([a-zà-ž]+ing)\b(.*)$/is,
    write: (m) => verbPlus(baseOfGerund(part(m, 1)), part(m, 2)),
    from: 'It might also be worth bringing in what competitors are charging',
    to: 'bring in what competitors are charging',
  },
  {
    name: 'more-would',
    pattern:
      /^((?:a (?:bit|little|lot) |some |much |slightly |even |far |one |two |three |just )*(?:more|fewer|less|further|greater|deeper|wider|additional|extra|another|(?:a|an) (?!.* will |(?:[a-z]+ ){0,2}(?:reader|examiner|marker|moderator|client|customer|employer|judge|teacher|parent|bride|visitor|commander|officer|manager|inspector|nurse|doctor|buyer|patient|guest|chef|foreman|supervisor|assessor|verifier|resident|child|stranger|passenger|player|listener|viewer|user|owner) ))\b(?:(?!\b(?:you|is|are|was|were)\b|[;:]).)+?)\s+(?:would|will|could|may|might|is (?:needed|required)|are (?:needed|required)|needed|required)\b.*$/is,
    write: (m) => add(part(m, 1)),
    from: 'A bit more detail on reliability would move this from a Pass to a Merit',
    to: 'add a bit more detail on reliability',
  },
  {
    name: 'thing-would',
    pattern:
      /^(?:with\s+)?(?!\w{0,2}\d)(?!you\b|it\b|this\b|that\b|there\b|i\b|we\b|he\b|she\b|they\b|if\b|which\b|who\b)((?:(?!n't|\b(?:is|are|was|were|so|has|have|nobody|everybody|everyone|anyone|somebody|you|it|i|would|which|not|does|do|did|who|what)\b)[^,;:])+?)\s+(?:(?:nobody|everybody|everyone|anyone|somebody|you|it|the (?:reader|examiner|assessor|audience|client|customer|marker|group|class|crew))\s+)?(?:would|'d|might|could|will)\s+(?:also |really |then |have |just )*(help|make|let|clear|lift|give|show|round|sort|improve|strengthen|add|raise|push|move|allow|bring|support|tell|turn|secure|earn|gain|boost|guide|save|persuade|convince|enable|explain|take|work|stop|prevent|cut)\b.*$/is,
    write: (m) =>
      (baseVerb(part(m, 2)) ?? baseOfParticiple(part(m, 2))) &&
      !/^(?:the|your|this|that|these|those|each|every) .* (?:could|might)\b/i.test(m[0])
        ? /^\S+$/.test(part(m, 1))
          ? `add ${part(m, 1)}`
          : add(part(m, 1))
        : null,
    from: 'Camera angles noted beside each frame would let the crew work from it',
    to: 'add camera angles noted beside each frame',
  },
  {
    // Half of "I'd be happier if …": a singular with "were". Only of what can be done to the work, as "were" is also said for "was".
    name: 'were-done',
    pattern: new RegExp(`^${SUBJECT} were ([a-z]+)\\b(.*)$`, 'is'),
    write: (m) => {
      const verb = baseOfParticiple(part(m, 2));
      return verb &&
        DOABLE.test(verb) &&
        !isPlural(part(m, 1)) &&
        !/\b(?:not|but|you were)\b/i.test(m[0])
        ? `${verb} ${asObject(part(m, 1))}${m[3] ?? ''}`
        : null;
    },
    from: 'Approved Document L were cited by its current edition',
    to: 'cite Approved Document L by its current edition',
  },
  {
    name: 'once-it-does',
    pattern:
      /^.{3,60}?\b(?:will|would|'ll|can|could|is|be)\b.{0,50}?\s(?:once|as soon as|provided|as long as)\s+((?:the|your|there)\b.*)$/is,
    write: (m) => `make sure ${part(m, 1)}`,
    from: 'This will reach distinction once the evaluation talks about audience response',
    to: 'make sure the evaluation talks about audience response',
  },
  {
    name: 'would-benefit',
    pattern:
      /^(.{2,80}?)\s+(?:would|could|might|will)\s+(?:also |really |greatly |have )*(?:benefit(?:ed)?|gain|profit)\s+from\s+(.+)$/is,
    write: (m) => {
      const base = baseOfGerund(part(m, 2).split(' ')[0] ?? '');
      const rest = part(m, 2).split(' ').slice(1).join(' ');
      return base
        ? `${base} ${rest}`
        : /^(?:you|this|it)$/i.test(part(m, 1))
          ? `add ${part(m, 2)}`
          : `add ${part(m, 2)} to ${asObject(part(m, 1))}`;
    },
    from: 'Your evaluation would benefit from comparison with normative data',
    to: 'add comparison with normative data to your evaluation',
  },
];
