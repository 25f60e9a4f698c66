import { baseOfGerund, baseVerb } from '../classify/verb-forms.ts';
import { type DraftRow, part } from './draft-row.ts';
import { asObject } from './nouns.ts';
import { add, verbPlus } from './phrases.ts';

/** Verbs that in "I would …" say what the teacher thinks, not what to do. */
const OF_MIND =
  /^(?:like|love|say|expect|want|hope|be|have|call|suggest|agree|argue|think|give|mark|place|accept|prefer|know|see|hear|let|take|question|ask|wonder|need|rate|score|put|award|guess|read|urge|encourage|advise|welcome)$/;

/** What the teacher would do, wants, or does not see. Tried with the wishes. */
export const teacherRows: DraftRow[] = [
  {
    name: 'inclined-to',
    pattern:
      /^(?:i'd|i would|i'm|i am|i might|i'd probably|i would probably) (?:be )?(?:inclined|tempted|minded|keen for you|happier for you|going to ask you|asking you|advising you|urging you)(?: here)? to ([a-z-]+)\b(.*)$/is,
    write: (m) => verbPlus(baseVerb(part(m, 1)), part(m, 2)),
    from: "I'd be inclined to lose the rhetorical question",
    to: 'lose the rhetorical question',
  },
  {
    name: 'i-would-do',
    pattern:
      /^(?:(?:personally,? |for (?:[\p{L}\d]+ ){1,4})?(?:i'd|i would|i might)|if it were me,? i(?:'d| would)) (?:also |probably |just |still |definitely |rather |look to |go back and |think about |want to |be (?:inclined|tempted) to )*([a-z-]+)\b(.*?)(?:,? if i were you)?$/isu,
    write: (m) =>
      OF_MIND.test(part(m, 1).toLowerCase()) ? null : verbPlus(baseVerb(part(m, 1)), part(m, 2)),
    from: "I'd leave out the paragraph on tone",
    to: 'leave out the paragraph on tone',
  },
  {
    name: 'left-wanting',
    pattern:
      /^(?:i(?: suppose)?(?:'m| am| was|'ve been| have been)?|it|this|the reader is|one is|you) (?:leaves? (?:me|you|us|the reader) |left |still )*(?:wanting|wishing for|hoping for|looking for|waiting for|crying out for|longing for|missing|in need of|short of)\s+(?!to\b)((?:a|an|the|some|more|one|two|your|any|[a-zà-ž]+s)\b.*)$/is,
    write: (m) => add(part(m, 1)),
    from: "I'm left wanting a sentence or two on why dusk",
    to: 'add a sentence or two on why dusk',
  },
  {
    name: 'i-want-by',
    pattern:
      /^(?:i(?:'d| would)? (?:want|need|expect|like)|can i have|could i have) (?!to\b|you\b|more\b)([^,;:]{3,50}?) ((?:by|before|within|no later than)\b.{2,40}|(?:in|on) (?:\d|one|two|three|a|the|my|mon|tue|wed|thu|fri).{0,30})$/i,
    write: (m) => `hand in ${asObject(part(m, 1))} ${part(m, 2)}`,
    from: 'I want the costings in two weeks',
    to: 'hand in the costings in two weeks',
  },
  {
    name: 'half-wished-for',
    pattern:
      /^(?:i|we|one)(?:'d| would| might| could)? (?:have |had |half |rather |would |really |also )*(?:wish(?:ed)?|hop(?:ed|e)|long(?:ed)?|look(?:ed)?) for (.+)$/is,
    write: (m) => add(part(m, 1)),
    from: 'I half wished for a bit more spite in the second beat',
    to: 'add a bit more spite in the second beat',
  },
  {
    name: 'not-convinced-by',
    pattern:
      /^(?:i(?:'m| am| was|'d be)|we(?:'re| are)) (?:also |still |a bit |a little |rather |slightly |quite |just )*(?:in two minds about|puzzled by|unsure (?:about|of)|not (?:so |entirely |quite |at all )?(?:sure about|sure of|convinced by|persuaded by|keen on|comfortable with|happy with)|unconvinced by|confused by|lost by|worried about|uneasy about|unclear (?:about|on)|baffled by|thrown by) (.+?)(?:, which .*)?$/is,
    write: (m) =>
      /^(?:how|why|what|whether|you|that|if)\b/i.test(part(m, 1))
        ? null
        : `look again at ${asObject(part(m, 1))}`,
    from: "I'm in two minds about the nested loops on line 88",
    to: 'look again at the nested loops on line 88',
  },
  {
    name: 'separating-worth',
    pattern:
      /^(?:i wonder (?:if|whether) )?(?:it )?(?:might|may|could|would) (?:also |well )?(?:be|prove) (?:worth|worthwhile|useful|helpful|fruitful|wise|an idea|good|nice|handy|safer|better|sensible)(?: to)? (?!see |have |hear )([a-z-]+)\b(.*)$/is,
    write: (m) => verbPlus(baseOfGerund(part(m, 1)) ?? baseVerb(part(m, 1)), part(m, 2)),
    from: 'it might be worth separating what you saw from what you felt',
    to: 'separate what you saw from what you felt',
  },
  {
    name: 'you-might-try',
    pattern:
      /^(?:might i suggest|may i suggest|can i suggest|i(?:'d| would)? suggest|i(?:'d| would)? recommend|how about|what about|why not|you might (?:like to )?try|have you (?:thought about|considered|tried)|could you (?:not )?try) ([a-z-]+)\b(.*?)\??$/is,
    write: (m) => {
      const verb = baseOfGerund(part(m, 1)) ?? baseVerb(part(m, 1));
      return verb ? `${verb}${m[2] ?? ''}` : null;
    },
    from: 'You might like to try tipping the trowel less',
    to: 'tip the trowel less',
  },
  {
    name: 'suggest-noun',
    pattern:
      /^(?:might i suggest|may i suggest|can i suggest|i(?:'d| would)? suggest|i(?:'d| would)? recommend) ((?:a|an|some|more|two|three|[a-zà-ž]+s)\b.*?)\??$/is,
    write: (m) => add(part(m, 1)),
    from: 'Might I suggest narratives under the journals?',
    to: 'add narratives under the journals',
  },
  {
    name: 'would-not-hurt-to',
    pattern:
      /^(?:it|this) (?:would not|wouldn't|won't|might not) (?:hurt|harm|be a bad idea|do any harm|be amiss|be the worst idea) to ([a-z-]+)\b(.*)$/is,
    write: (m) => verbPlus(baseVerb(part(m, 1)), part(m, 2)),
    from: "It wouldn't hurt to label the switch lines",
    to: 'label the switch lines',
  },
  {
    name: 'not-go-amiss',
    pattern:
      /^(.{3,80}?) (?:would not|wouldn't|would never|won't|might not|may not|can't) (?:go amiss|hurt|be (?:a bad|the worst) (?:idea|thing)|do any harm|harm|be out of place|come amiss)\b.*$/is,
    write: (m) => add(part(m, 1)),
    from: 'A next step or two would not go amiss',
    to: 'add a next step or two',
  },
  {
    name: 'room-for-noun',
    pattern:
      /^there(?:'s| is| may be| might be| would be| could be) (?:arguably |perhaps |still |also |certainly |plenty of |some )*(?:room|scope|space|a case|call|a place) for (?!improvement)(.+)$/is,
    write: (m) => add(part(m, 1)),
    from: "There's arguably room for a contact sheet",
    to: 'add a contact sheet',
  },
  {
    name: 'might-be-friend',
    pattern:
      /^([^;:]{3,60}?) (?:might|may|could|would|will) (?:be your friend|be handy|come in handy|be a (?:good|useful) addition|be (?:welcome|useful|helpful|good|nice|handy|lovely)|serve|do nicely|repay you|help(?: here)?|have helped|do the trick|fit the bill)\b.*$/is,
    write: (m) =>
      /^(?:it|this|that|they|you|which|he|she)$/i.test(part(m, 1)) ? null : add(part(m, 1)),
    from: 'the age in months would be handy at the top',
    to: 'add the age in months',
  },
  {
    name: 'lets-see',
    pattern:
      /^(?:let me (?:see|have|hear|know)|let's (?:see|have|hear)|show me|give me) (?!you\b|me\b|the difference)(.+)$/is,
    write: (m) =>
      /^(?:how|why|what|where|when|who|which|that)\b/i.test(part(m, 1))
        ? `show ${part(m, 1)}`
        : add(part(m, 1)),
    from: "let's see some working",
    to: 'add some working',
  },
];
