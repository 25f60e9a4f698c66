import { dueDayIn } from '#utils/feedback/dates/due-day.ts';
import { draft } from '#utils/feedback/draft/draft.ts';
import { isFramed } from '#utils/feedback/draft/openings.ts';
import { normalise } from '#utils/feedback/normalise.ts';
import { headingAt } from '#utils/feedback/segment/headings.ts';
import type { Section } from '#utils/feedback/segment/segment-types.ts';
import type { CorpusText } from '../corpus/parse-text.ts';
import { readCorpus, readCorpusFile } from '../corpus/read-corpus.ts';

const USAGE = 'Usage: node tests/eval/drafts/dump.ts COUNT SEED [FILE.txt …]';

/** A labelled unit to act on, and what the engine drafts from it, as if the classifier were always right. */
interface Drafted {
  words: string;
  text: string;
  firstPerson: string;
  isQuote: boolean;
  /** `null` where neither the label nor the engine names a day. */
  day: { wanted: string | null; got: string | null } | null;
}

function draftedOf({ text, units, markedOn }: CorpusText): Drafted[] {
  let section: Section | null = null;
  return units.flatMap((unit, index) => {
    const words = text.slice(unit.start, unit.end);
    if (unit.label === 'heading')
      section = headingAt(`${words} `, { start: 0, end: words.length + 1 })?.section ?? section;
    if (!unit.actionable) return [];
    const sentence = normalise(words).text;
    const last = units[index - 1];
    const before = last && last.label !== 'neutral' ? text.slice(last.start, last.end) : '';
    const made = draft({ sentence, original: words, label: unit.label, section, before });
    const context = { before: text.slice(0, unit.start), ...(markedOn ? { markedOn } : {}) };
    const got = dueDayIn(sentence, context)?.day ?? null;
    const day = unit.due || got ? { wanted: unit.due, got } : null;
    return [
      {
        words,
        text: made.text,
        firstPerson: made.firstPerson,
        isQuote: made.kind === 'quote',
        day,
      },
    ];
  });
}

/** The same numbers for the same seed, so that a sample can be read again. */
function shuffled<One>(all: One[], seed: number): One[] {
  let state = seed * 7919 + 1;
  const next = () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state;
  };
  return all
    .map((one) => ({ one, at: next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one);
}

function run([count, seed, ...files]: string[]): number {
  if (!Number(count) || !Number(seed)) {
    console.error(USAGE);
    return 2;
  }
  const texts = files.length > 0 ? files.flatMap(readCorpusFile) : readCorpus('train');
  const all = texts.flatMap(draftedOf);
  for (const [index, { words, text, firstPerson, isQuote }] of shuffled(all, Number(seed))
    .slice(0, Number(count))
    .entries())
    console.log(
      `${index + 1}. ${words.replace(/\s+/g, ' ')}\n   ${isQuote ? 'QUOTE ' : ''}${text}\n   ${firstPerson}`,
    );
  const days = all.flatMap(({ day }) => day ?? []);
  const wanted = days.filter((day) => day.wanted !== null);
  console.log(
    `${all.length} units, ${all.filter((one) => one.isQuote).length} quotes, ${all.filter((one) => isFramed(one.text)).length} frames; ` +
      `days: ${wanted.filter((day) => day.got === day.wanted).length} of ${wanted.length} exact, ${days.length - wanted.length} where none is`,
  );
  return 0;
}

if (import.meta.main) process.exitCode = run(process.argv.slice(2));
