import { baseOfGerund, baseOfParticiple, baseVerb } from '../classify/verb-forms.ts';
import { type DraftRow, LEARNER, PARTICIPLE, part, SUBJECT } from './draft-row.ts';
import { asObject } from './nouns.ts';
import { verbPlus } from './phrases.ts';
import { OF_WORK } from './rows-faults.ts';
import { fromMiddle } from './words-of.ts';

const KEPT =
  /\b(?:log|logs|diary|journal|entries|entry|schedule|records?|uploads|evidence|notes|hours|timeline|blog|logbook|portfolio|register|annotations?)\b/i;

/** Work that stops short, leaves out, varies, or is not enough, and what would mend it. Tried with the gaps. */
export const extentRows: DraftRow[] = [
  {
    name: 'never-says',
    pattern: new RegExp(
      `^${SUBJECT}\\s+never (?:once |really )?(say|show|explain|mention|state|give|name|list|describe|identify|define)s? (.+)$`,
      'is',
    ),
    write: (m) =>
      /^(?:you|he|she|they|it|this)$/i.test(part(m, 1))
        ? `${part(m, 2)} ${part(m, 3)}`
        : `${part(m, 2)} ${part(m, 3)} in ${asObject(part(m, 1))}`,
    from: 'The entry never says who the second carer was',
    to: 'say who the second carer was in the entry',
  },
  {
    name: 'room-for',
    pattern:
      /^(?:there (?:is|may be|might be|could be|would be)|there's) (?:still |also |some |plenty of )*(?:room|scope|space) for (?!improvement)(.+)$/is,
    write: (m) => `add ${part(m, 1)}`,
    from: 'There may be room for a sentence or two on legal factors',
    to: 'add a sentence or two on legal factors',
  },
  {
    name: 'grateful-if',
    pattern:
      /^.{0,30}\b(?:grateful|appreciate it|obliged|thankful|good of you|kind) if you (?:would|could|can|will) (?:please )?([\w-]+)\b(.*)$/is,
    write: (m) => verbPlus(baseVerb(part(m, 1)), part(m, 2)),
    from: 'I should be grateful if you would state the exchange rate you used',
    to: 'state the exchange rate you used',
  },
  {
    name: 'not-clear-how',
    pattern:
      /^(?:.{0,90}\b(?:as|because|since|that|and|but) )?(?:it(?:'s| is| was)(?:n't| not)(?: very| quite| always| really| at all)? clear|it(?:'s| is) unclear|i(?:'m| am) (?:still )?not (?:sure|clear)|i (?:can't|cannot|couldn't|could not) (?:really |quite )?(?:tell|see|work out|follow)|i(?:'m| was) left wondering|i(?:'d| would)? (?:like|love|want) to know|i (?:wondered|wonder|wanted to know)|not clear|unclear) (how|why|what|which|who|when|where)\b(.+)$/is,
    write: (m) =>
      /\byou (?:mean|are saying)\b/i.test(m[0]) ? null : `make clear ${part(m, 1)}${m[2] ?? ''}`,
    from: "It isn't clear who signed the log",
    to: 'make clear who signed the log',
  },
  {
    name: 'omits',
    pattern: new RegExp(
      `^${SUBJECT}\\s+(?:omits?|omitted|misses out|missed out|leaves? out|left out|forgets|skips?)\\s+((?:the|a|an|your|one|two|any|both|how|why|what)\\b[^,;:]+)$`,
      'is',
    ),
    write: (m) =>
      /^(?:you|he|she|they|it|this)$/i.test(part(m, 1))
        ? null
        : `add ${part(m, 2)} to ${asObject(part(m, 1))}`,
    from: 'Costing omits the ribbon',
    to: 'add the ribbon to the costing',
  },
  {
    name: 'only-one',
    pattern: new RegExp(
      `^${SUBJECT}\\s+(?:only )?(?:has|have|gives?|shows?|cites?|uses?|contains?)\\s+(?:only |just )?(?:one|a single|just one)\\s+([^,;:]{3,40}?)(?: and (?:needs|wants) .*)?$`,
      'is',
    ),
    write: (m) =>
      /^(?:you|he|she|they|it|this|there)$/i.test(part(m, 1))
        ? `add another ${part(m, 2)}`
        : `add another ${part(m, 2)} to ${asObject(part(m, 1))}`,
    from: 'KSB 7 has a single piece of evidence',
    to: 'add another piece of evidence to KSB 7',
  },
  {
    name: 'not-enough',
    pattern:
      /^(?:only )?(?:one|two|three|four|\d+|a few) ([a-zà-ž]+s)\s+(?:is|are)(?:n't| not) (?:really |quite )?enough\b.*$/i,
    write: (m) => `add more ${part(m, 1)}`,
    from: 'Two artists is not enough for the higher band',
    to: 'add more artists',
  },
  {
    name: 'stops-short',
    pattern: new RegExp(
      `^${SUBJECT}\\s+(?:stop|stops|stopped|end|ends|ended|finish|finishes|finished|dries up|dry up)\\s+(?:in|at|on|after)\\s+((?:week|day|page|unit|month|the|january|february|march|april|may|june|july|august|september|october|november|december)\\b.{0,24})$`,
      'is',
    ),
    write: (m) =>
      KEPT.test(part(m, 1)) ? `keep ${asObject(part(m, 1))} going after ${part(m, 2)}` : null,
    from: 'Log entries stop in week 5',
    to: 'keep the log entries going after week 5',
  },
  {
    name: 'varies',
    pattern: new RegExp(
      `^(?!.*\\b(?:hardly|barely|never|rarely)\\b)${SUBJECT}\\s+(?:varies|vary|varied|keeps? changing|changes? all the time)\\b(?!.*(?:nicely|well)).*$`,
      'is',
    ),
    write: (m) => `make ${asObject(part(m, 1))} consistent`,
    from: 'Seam allowance varies from 1 to 2cm',
    to: 'make the seam allowance consistent',
  },
  {
    name: 'gain-by',
    pattern: new RegExp(
      `^(?:${LEARNER}|it|this|the [a-zà-ž]+)(?:'d| would| could| can| will|'ll| might) (?:also |easily |really )?(?:gain|save|help|do well|stand out|go further|get|reach|earn|improve|lift|score|pick up|achieve|hit|be (?:improved|better|stronger|lifted))\\b[^,;]{0,50}?\\bby ([a-zà-ž]+ing)\\b(.+)$`,
      'is',
    ),
    write: (m) => verbPlus(baseOfGerund(part(m, 1)), part(m, 2)),
    from: "You'd gain a grade by explaining why you picked that reverb",
    to: 'explain why you picked that reverb',
  },
  {
    name: 'if-it-had',
    pattern: new RegExp(
      `^if ${SUBJECT}\\s+(?:had|showed|included|gave) ([^,;]{3,50}?)(?: in (?:them|it))?, .+$`,
      'is',
    ),
    write: (m) =>
      /^(?:you|he|she|they|it|this|i|we|there)$/i.test(part(m, 1)) ||
      /\b(?:been|\p{L}+ed)\b/u.test(part(m, 2))
        ? null
        : `add ${part(m, 2)} to ${asObject(part(m, 1))}`,
    from: 'If the session notes had settings in them, somebody else could rebuild this',
    to: 'add settings to the session notes',
  },
  {
    name: 'if-it-were-done',
    pattern: new RegExp(
      `^.{4,80}?\\b(?:would|could|might|will|better|stronger|clearer)\\b.{0,50}? if ((?:each|every|the|your|all|both|some|more|these|this)\\b[^,;]{2,40}?) (?:was|were|is|are|had been) (?:also |all )?${PARTICIPLE}\\b([^,;]*)$`,
      'is',
    ),
    write: (m) => verbPlus(baseOfParticiple(part(m, 2)), `${fromMiddle(part(m, 1))}${m[3] ?? ''}`),
    from: 'The analysis would carry more weight if each factor were ranked',
    to: 'rank each factor',
  },
  {
    name: 'could-say',
    pattern: new RegExp(
      `^${SUBJECT}\\s+(?:could|might|can|ought to)\\s+(?:also |perhaps |then )*(say|show|explain|state|mention|include|give|cover|list|describe|name|tell us|record)\\b([^,;]+)$`,
      'is',
    ),
    write: (m) =>
      OF_WORK.test(part(m, 1))
        ? `${part(m, 2).toLowerCase()}${m[3] ?? ''} in ${asObject(part(m, 1))}`
        : null,
    from: 'your log could say what the director asked you to change',
    to: 'say what the director asked you to change in your log',
  },
  {
    name: 'and-should',
    pattern: new RegExp(
      `^${LEARNER}\\b[^;:]{5,90}?,? (?:and|so|but) (?:${LEARNER} )?(?:should|must|needs? to|could|has to|have to) (?:also |now |then )?([a-zà-ž-]+)\\b([^;:]*)$`,
      'is',
    ),
    write: (m) => verbPlus(baseVerb(part(m, 1)), part(m, 2)),
    from: 'She relies on her partner in group tasks and should take a turn at presenting',
    to: 'take a turn at presenting',
  },
  {
    name: 'where-is-it',
    pattern: /^where(?:'?s| is| are|s)? (ur|your|the|all the|all your|my) (.{3,60})$/is,
    write: (m) =>
      `add ${/^ur$/i.test(part(m, 1)) ? 'your' : part(m, 1).toLowerCase()} ${part(m, 2)}`,
    from: 'where is your risk assessment',
    to: 'add your risk assessment',
  },
  {
    name: 'be-so',
    pattern:
      /^(be (?:careful|consistent|specific|precise|clear|brave|bold|honest|patient|more [a-zà-ž]+|as [a-zà-ž]+)\b.*)$/is,
    write: (m) => part(m, 1),
    from: 'Be careful with words like proves',
    to: 'Be careful with words like proves',
  },
  {
    name: 'done-twice',
    pattern: new RegExp(
      `^${LEARNER}(?:'ve)? (?:have |has )?([a-zà-ž]+) ([^,;]{2,50}) twice$`,
      'is',
    ),
    write: (m) => {
      const verb = baseVerb(part(m, 1)) ?? baseOfParticiple(part(m, 1));
      return verb ? `don't ${verb} ${part(m, 2)} twice` : null;
    },
    from: 'You define inflation twice',
    to: "don't define inflation twice",
  },
];
