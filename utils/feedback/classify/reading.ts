import { narrow } from '../narrow.ts';
import { mayMatch } from '../pattern/may-match.ts';
import { actionCues } from '../rules/action.ts';
import type { Cue } from '../rules/cue.ts';
import { gradeCues } from '../rules/grades.ts';
import { praiseCues } from '../rules/praise.ts';
import { sensitiveCues } from '../rules/sensitive.ts';
import { type TopicRow, topicsIn } from '../rules/sensitive-topics.ts';
import { idleQuestions, setAsideCues } from '../rules/set-aside.ts';
import { imperativeVerb, isPlainRequest, type Opening, openingOf } from './opening.ts';

/** A rule that matches, and where. */
export interface Met {
  cue: Cue;
  at: number;
}

/**
 * What the rules find in one sentence. Each question is answered when it is first put, and only once: cutting a text and judging its
 * pieces put the same ones again and again.
 */
export interface Reading extends Opening {
  sentence: string;
  /** Without the place it names, when it names one. */
  said: string;
  sensitive(): Met[];
  topics(): TopicRow[];
  grades(): Met[];
  /** Outside quotes. */
  praise(): Met[];
  asks(): Met[];
  asides(): Met[];
  idle(): Met[];
  /** The verb its main clause asks with. */
  verb(): string | null;
  /** Where in `said` a request begins. */
  requestAt(): number | null;
}

/** The readings of one text's sentences. They last as long as its analysis. */
export type Readings = Map<string, Reading>;

/** The reading of a sentence: the one among `readings`, else a new one, which is put there. */
export function readingOf(words: string, readings: Readings): Reading {
  const known = readings.get(words);
  if (known) return known;
  const sentence = narrow(words);
  const opening = openingOf(sentence);
  const said = opening.locator ? opening.body : sentence;
  const verb = once(() => imperativeVerb(opening.body));
  const reading: Reading = {
    ...opening,
    sentence,
    said,
    sensitive: once(() => met(sensitiveCues, sentence)),
    topics: once(() => topicsIn(sentence)),
    grades: once(() => met(gradeCues, sentence)),
    praise: once(() => met(praiseCues, unquoted(said))),
    asks: once(() => met(actionCues, said)),
    asides: once(() => met(setAsideCues, sentence)),
    idle: once(() => met(idleQuestions, sentence)),
    verb,
    requestAt: once(() =>
      verb() ? said.length - opening.body.length : requestInside(said, opening.body),
    ),
  };
  readings.set(sentence, reading);
  return reading;
}

function once<Answer>(answer: () => Answer): () => Answer {
  let given: { answer: Answer } | null = null;
  return () => {
    given ??= { answer: answer() };
    return given.answer;
  };
}

const met = (cues: Cue[], words: string): Met[] =>
  cues.flatMap((cue) => {
    const at = mayMatch(cue.pattern, words) ? words.search(cue.pattern) : -1;
    return at < 0 ? [] : [{ cue, at }];
  });

/** Quoted words are somebody else's: they praise nobody. Blanked, so that places stay. */
const unquoted = (sentence: string): string =>
  sentence.replace(/"[^"]*"|(?<=^|\s)'[^']{2,80}'(?=[\s.,;:!?)]|$)/g, (quoted) =>
    ' '.repeat(quoted.length),
  );

/** A request shows in its first words: no more of what follows a joint is looked at, or a long sentence would be read again from each. */
const REQUEST_WITHIN = 400;

/** Where, behind a dash, semicolon or comma, a request begins. */
function requestInside(said: string, body: string): number | null {
  const ofLearner = /^(?:you|he|she|they|the learner|learner)\b/i.test(body);
  for (const joint of said.matchAll(ofLearner ? /;\s+|\s+-\s+/g : /[,;:]\s+|\s+-\s+/g)) {
    const at = joint.index + joint[0].length;
    if (isPlainRequest(said.slice(at, at + REQUEST_WITHIN))) return at;
  }
  return null;
}
