import { baseOfGerund, baseOfParticiple, baseVerb } from '../classify/verb-forms.ts';
import { type DraftRow, part } from './draft-row.ts';
import { asObject } from './nouns.ts';
import { verbPlus } from './phrases.ts';
import { fromMiddle } from './words-of.ts';

/** "out by 7 mm": no day. */
const MEASURE =
  /^by \d[\d.]* ?(?:mm|cm|m|kg|g|ml|l|%|°|degrees|minutes|mins|seconds|per cent|pence|times)\b/i;

const LEARNER =
  /^(?:(?:[Tt]he )?(?:[Cc]andidate|[Ll]earner|[Ss]tudent|[Aa]pprentice|candidate|learner|student|apprentice|trainee|you)|\p{Lu}\p{Ll}+)$/u;

/** How things are to be: infinitives, notes with a day, half of a contrast. Tried with the requests. */
export const normRows: DraftRow[] = [
  {
    name: 'to-be-done',
    pattern:
      /^(?!there\b|it\b)([^,;:]{3,70}?) (?:(?:is|are) )?to be (?!found|seen|had|expected)([a-z-]+)\b(.*)$/is,
    write: (m) => {
      const verb = baseOfParticiple(
        part(m, 2).replace(/^(learn|spel|lean|burn|spil)t$/i, (_w, stem: string) =>
          /l$/.test(stem) ? `${stem}led` : `${stem}ed`,
        ),
      );
      return verb &&
        !/\b(?:is|are|was|were|seems?|ought|have|has|need|needs|said|going)\b/i.test(part(m, 1))
        ? `${verb} ${asObject(part(m, 1))}${(m[3] ?? '').replace(/^ by (?=the (?:learner|candidate|student))[^,]*/i, '')}`
        : null;
    },
    from: 'Botanical names to be learnt by half term',
    to: 'learn the botanical names by half term',
  },
  {
    name: 'somebody-to-do',
    pattern: /^([a-zà-ž'() ]{3,40}?) (?:(?:is|are) )?to ([a-z-]+)\b(.+)$/is,
    write: (m) => {
      const verb = baseVerb(part(m, 2));
      if (
        !verb ||
        /\b(?:is|are|was|were|how|what|where|need|needs|have|has|going|try|trying|seems?|want|wants|ought|able|got|like|it|easy|hard|nice|good|used|and|or|not)\b/i.test(
          part(m, 1),
        )
      )
        return null;
      if (LEARNER.test(part(m, 1))) return `${verb}${m[3] ?? ''}`;
      return /^(?:the |your )?(?:witness|supervisor|manager|employer|client|assessor|mentor|line manager|technician)\b/i.test(
        part(m, 1),
      )
        ? `ask ${asObject(part(m, 1))} to ${verb}${m[3] ?? ''}`
        : null;
    },
    from: 'witness (Mr Lyle) to say how he knows you',
    to: 'ask the witness (Mr Lyle) to say how he knows you',
  },
  {
    name: 'noun-by-day',
    pattern:
      /^((?!(?:see|no|not|done|all done|nothing)\b)[a-zà-ž\d'"&/(). -]{3,60}?),? (?:please,? )?(?:(?:to me|in|with me|on (?:the )?(?:drive|moodle|canvas|teams|portal|desk)|in my (?:pigeonhole|tray)|uploaded|emailed|printed|completed|done),? )*((?:by|before|due(?: by| on)?|no later than) (?:\d|the \d|mon|tue|wed|thu|fri|noon|midday|next|end of|the end|tomorrow|half term|easter|christmas|sat|sun|w\/c|\d{1,2}(?:am|pm)|the start).{0,40})$/i,
    write: (m) =>
      / (?:in|on) your\b|\bout$/i.test(part(m, 1)) ||
      MEASURE.test(part(m, 2)) ||
      /\b(?:is|are|was|were|has|have|had|need|needs|must|should|you|it|i|we|will|can|could|would|log|entry|entries|wanted|required|to be|those|these|back|up to date)\b/i.test(
        part(m, 1),
      ) ||
      baseVerb(part(m, 1).split(' ')[0] ?? '') ||
      baseOfParticiple(part(m, 1).split(' ').at(-1) ?? '')
        ? null
        : `hand in ${/^(?:your|the|a|an|all|six|five|four|three|two|both|\d)/i.test(part(m, 1)) ? fromMiddle(part(m, 1)) : asObject(part(m, 1))} ${part(m, 2).replace(/^due(?: by| on)?/i, 'by')}`,
    from: 'Six finals by 12 Feb',
    to: 'hand in six finals by 12 Feb',
  },
  {
    name: 'noun-is-due',
    pattern:
      /^([^,;:]{3,60}?)(?: from (?:you|the (?:learner|candidate|student)))? (?:is|are) (?:due|expected|wanted|needed)(?: in(?= (?:by|on|before)\b)| back)? ((?:by|on|before|within|no later than|this|next|mon|tue|wed|thu|fri)\w*\b.{2,40})$/i,
    write: (m) => `hand in ${asObject(part(m, 1))} ${part(m, 2)}`,
    from: 'An amended costing from the learner is due on 25 January',
    to: 'hand in an amended costing on 25 January',
  },
  {
    name: 'noun-back-by',
    pattern:
      /^([^,;:]{3,60}?) (?:back|in|scanned|sent|emailed|handed in)?(?: to me| to us)? ((?:by|before|no later than) (?:\d|the \d|mon|tue|wed|thu|fri|noon|midday|next|tomorrow).{0,40})$/i,
    write: (m) =>
      !MEASURE.test(part(m, 2)) &&
      !/\bout$/i.test(part(m, 1)) &&
      / (?:back|in|scanned|sent|emailed)(?: to me)? (?:by|before|no)/i.test(m[0]) &&
      !/\b(?:is|are|was|were|has|have|had|need|must|should|you|it|i|we|will|can|could|would|to)\b|(?:&|\band)$/i.test(
        part(m, 1),
      ) &&
      !baseVerb(part(m, 1).split(' ')[0] ?? '')
        ? `hand in ${asObject(part(m, 1))} ${part(m, 2)}`
        : null,
    from: 'Booking slip for the conference back by 12:00 tomorrow',
    to: 'hand in the booking slip for the conference by 12:00 tomorrow',
  },
  {
    name: 'could-show',
    pattern:
      /^((?:the|your|this|that|each|every|both) [^,;:]{2,50}?) (?:could|might|should|can|needs to|must|ought to)(?: also| just| really)? (show|include|give|mention|explain|name|state|cover|say|carry|list|describe|compare|define) ([^,;:]+)$/i,
    write: (m) => `${part(m, 2)} ${part(m, 3)} in ${asObject(part(m, 1))}`,
    from: 'The class diagram could show multiplicity',
    to: 'show multiplicity in the class diagram',
  },
  {
    name: 'could-come-more',
    pattern:
      /^((?:the|your|this|that|each|every|both) [^,;:]{2,50}?) (?:could|might|should|can) (?:also |have )?(come|be|go|sit|carry|run|move|stand|look|sound|feel|read|start|flow|last|open|finish|end) ([^,;:]*\b(?:more|further|better|earlier|later|longer|deeper|[a-zà-ž]+er)\b[^,;:]*)$/i,
    write: (m) =>
      `make ${asObject(part(m, 1))} ${part(m, 2)} ${part(m, 3)}`.replace(
        / be (?=\S+er\b|more|less|a (?:little|bit|touch|lot) (?:more|less|\S+er\b))/,
        ' ',
      ),
    from: 'The link to the seven areas could come through a touch more',
    to: 'make the link to the seven areas come through a touch more',
  },
  {
    name: 'might-lose',
    pattern:
      /^((?:the|your|this|that|both|each) [^,;:]{2,50}?) (?:could|might|can|should|needs to) (?:easily |happily |usefully )?(?:lose|shed|spare) ([^,;:]+)$/i,
    write: (m) =>
      `cut ${part(m, 2).replace(/\bits (\p{L}+)$/u, 'the $1')} from ${asObject(part(m, 1))}`,
    from: 'The Peterloo section might lose a third of its narrative',
    to: 'cut a third of the narrative from the Peterloo section',
  },
  {
    name: 'but-no-grounds',
    pattern:
      /^(?:you|he|she|they|it|the [a-zà-ž]+(?: [a-zà-ž]+)?|your [a-zà-ž]+(?: [a-zà-ž]+)?|this)(?:'ve)? .{3,80}?(?:,? (?:but|and|yet)|,|;| -) (?:you |it |they |he |she )?(?:(?:give|gives|gave|offer|offers|offered|show|shows|showed|provide|provides|say|says) (?:no|nothing)|never|don't|doesn't|do not|does not|didn't|did not|haven't|hasn't|have not|has not|not)\s+(?:then |yet |really |actually |once |go on to )*(.+)$/is,
    write: (m) => {
      const rest = part(m, 1);
      if (/\b(?:it|them|this|that|these|those)\b/i.test(rest)) return null;
      if (
        / (?:give|gives|gave|offer|offers|offered|provide|provides|show|shows|showed) no [^,]*$/i.test(
          m[0],
        ) &&
        !/\bnothing\b/i.test(m[0])
      )
        return `give ${rest}`;
      const [first = '', ...others] = rest.split(' ');
      const verb = baseVerb(first) ?? baseVerb(first.replace(/s$/, '')) ?? baseOfParticiple(first);
      return verb && others.length > 0 && !/^(?:be|have|do|get|go|come|seem)$/.test(verb)
        ? `${verb} ${others.join(' ').replace(/\bany\b/i, 'some')}`
        : null;
    },
    from: 'You rank three stakeholders but give no grounds for the order',
    to: 'give grounds for the order',
  },
  {
    name: 'never-did',
    pattern:
      /^(?:you|he|she|they|the (?:learner|candidate|apprentice|student)|[a-zà-ž][a-zà-ž]+)(?:'ve)? (?:(?:has|have|had) )?(?:never|at no point|hardly ever|rarely|barely) (?:once |actually |really |even )?([a-z-]+)\b(.+)$/is,
    write: (m) => {
      const verb =
        baseOfParticiple(part(m, 1)) ??
        baseVerb(part(m, 1)) ??
        baseVerb(part(m, 1).replace(/s$/, ''));
      return verb && !/^(?:be|have|get|seem|go)$/.test(verb) ? `${verb}${m[2] ?? ''}` : null;
    },
    from: 'You never checked for injuries at the start',
    to: 'check for injuries at the start',
  },
  {
    name: 'have-kit-on',
    pattern:
      /^((?:your )?(?:safety )?(?:goggles|glasses|specs|gloves|visor|mask|apron|hard hat|helmet|hat|hi-?vis|boots|hairnet|ear ?buds|phones?|earphones|headphones|jewellery|hair|sleeves|ear defenders|seat ?belt|ppe|overalls)) (on|down|up|away|out|tied back|back|done up|rolled down|off and away)\b((?: (?:at|before|when|while|in|for|every|all|please)\b.*)?)$/i,
    write: (m) =>
      `have your ${part(m, 1)
        .replace(/^your /i, '')
        .toLowerCase()} ${part(m, 2)}${m[3] ?? ''}`,
    from: 'Visor down before the handpiece spins',
    to: 'have your visor down before the handpiece spins',
  },
  {
    name: 'keep-body',
    pattern:
      /^((?:both |your )?(?:knees?|shoulders|back|elbows?|wrists?|eyes|eye line|chin|heels|hips|weight|head|hands?|feet|arms|legs|core|thumbs?|shoulders)) ((?:over|up|down|in|out|on|back|soft|square|level|relaxed|low|high|straight|under|behind|forward|flat|apart|together|bent|still)\b(?:(?! or\b|\b(?:(?<!out of (?:your )?)pockets?|mouth|face|lap|hair|phone|gob|when you're|when you are)\b)[^,;:])*)(?:,? or .*)?$/i,
    write: (m) =>
      `keep your ${part(m, 1)
        .replace(/^your /i, '')
        .toLowerCase()} ${part(m, 2)}`,
    from: 'Knees over toes in plié',
    to: 'keep your knees over toes in plié',
  },
  {
    name: 'not-on-it',
    pattern:
      /^([^,;:]{3,50}?) (?:is |are |was |were )?not (?:yet |shown |given |recorded |written |marked |put )?(?:on|in) ((?:the |your |this )?[a-zà-ž' -]{3,30})$/i,
    write: (m) =>
      /^(?:it|this|that|you|they|he|she|if)$/i.test(part(m, 1)) ||
      // "units in the headings not in every box": one place rather than another.
      /\b(?:in|on|at|under) (?:the|your|a|an)\b/i.test(part(m, 1)) ||
      /\b(?:is|are|was|were|use|order|time|keeping|question|place|class|line|sync|tune|yet|general|depth|full|person|tense|proportion)$/i.test(
        part(m, 2),
      )
        ? null
        : `add ${asObject(part(m, 1))} to ${asObject(part(m, 2))}`,
    from: 'torque figure not on sheet',
    to: 'add the torque figure to the sheet',
  },
  {
    name: 'verb-now-noun',
    pattern: /^(?:up|over) to you to ([a-z-]+)\b(.*)$/is,
    write: (m) => verbPlus(baseVerb(part(m, 1)), part(m, 2)),
    from: 'Up to you to chase the signature',
    to: 'chase the signature',
  },
  {
    name: 'wants-doing',
    pattern:
      /^([^,;:]{3,60}?) (?:wants?|needs?|could do with|is crying out for|are crying out for|deserves?|would take) (?:a (?:good |quick )?)?([a-z]+ing)\b(.*)$/is,
    write: (m) => {
      const verb = baseOfGerund(part(m, 2)) ?? guessed(part(m, 2));
      return verb &&
        !/^(?:it|this|that|you|they|which)$/i.test(part(m, 1)) &&
        !/^ and (?:a|an|some) /i.test(m[3] ?? '')
        ? `${verb} ${asObject(part(m, 1))}${m[3] ?? ''}`
        : null;
    },
    from: 'wire speed wants upping a touch',
    to: 'up the wire speed a touch',
  },
  {
    name: 'wants-no',
    pattern:
      /^(.{2,40}?) (?:wants?|needs?|takes?|has|gets) (?:no|not) (?!need|more than)((?:a |an )?[a-z]+(?: [a-z]+)?)$/i,
    write: (m) =>
      /^["']/.test(part(m, 1))
        ? `use no ${part(m, 2).replace(/^an? /, '')} in ${part(m, 1)}`
        : null,
    from: "'workhouse' wants no hyphen",
    to: "use no hyphen in 'workhouse'",
  },
  {
    name: 'asks-for-how',
    pattern:
      /^(?:the question|this question|this|q\d+\w?|[PMD]\d|ac ?\d\.\d|the (?:brief|task|criterion|command word|rubric)|it|task \d) (?:asks?|wants?|is asking|is after|needs?|requires?|calls? for)(?: for| you to say| you to)? ((?:how|why|what|whether|which|who)\b[^;:]*?)(?:[;,:] .*)?$/i,
    write: (m) => `say ${part(m, 1)}`,
    from: 'This asks how duty of care contributes to safeguarding; at present you define it a second time',
    to: 'say how duty of care contributes to safeguarding',
  },
];

/** "upping" → "up": the stem of a doubled -ing that the lists do not know. */
const guessed = (gerund: string): string | null =>
  /^([a-z]{1,6}([bdgmnprt]))\2ing$/i.exec(gerund)?.[1]?.toLowerCase() ?? null;
