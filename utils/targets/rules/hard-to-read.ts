import { textAt } from '#utils/domain/span.ts';
import { readingOf } from '#utils/plain-words/reading.ts';
import { sentenceCase } from '#utils/plain-words/typed-like.ts';
import { wordCount, wordsOf } from '#utils/plain-words/words.ts';
import { findingIn, quoted } from '../finding.ts';
import { clausesOf } from '../language/clauses.ts';
import { sentencesOf } from '../language/sentences.ts';
import { type CheckedText, textsOf } from '../language/wording-fields.ts';
import { replacing } from '../mends.ts';
import type { Finding, Mend, Rule } from '../types.ts';
import { step } from './example-step.ts';

const name = 'hard-to-read';
/** A sentence of more words is read twice. Over 25 the target is too long altogether, which `huge` says. */
const MOST_WORDS = 20;
const HUGE = 25;
/** One or two hard words are terms to explain, not a hard text. */
const FEWEST_HARD = 3;
const SHORTEST_PART = 5;
const NAMED = 4;

/** Ends the sentence where its second act begins, as near to the middle as there is one. */
function twoSentences(at: CheckedText, start: number, end: number): Mend | null {
  const sentence = at.text.slice(start, end);
  const middle = sentence.length / 2;
  const [cut] = clausesOf(wordsOf(sentence), sentence)
    .slice(1)
    .map(([first]) => first?.start ?? 0)
    .filter(
      (place) =>
        wordCount(sentence.slice(0, place)) >= SHORTEST_PART &&
        wordCount(sentence.slice(place)) >= SHORTEST_PART,
    )
    .sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
  if (cut === undefined) return null;
  const before = sentence
    .slice(0, cut)
    .replace(/[\s,;:–—-]*(?:\b(?:and|then|plus|also|but|and then)\b|&)?[\s,]*$/i, '');
  const after = sentenceCase(sentence.slice(cut));
  return replacing(at, { start, end }, `${before}. ${after}`, { key: 'checks.mend.two-sentences' });
}

function longSentence(at: CheckedText): Finding[] {
  const long = sentencesOf(at.text).find((span) => wordCount(textAt(at.text, span)) > MOST_WORDS);
  if (!long) return [];
  const count = wordCount(textAt(at.text, long));
  if (count > HUGE) return [];
  const say = { key: 'checks.hard-to-read.sentence', args: { count } } as const;
  const mend = twoSentences(at, long.start, long.end);
  return [findingIn(name, at, long, { severity: 'hint', say, mend })];
}

function hardWords(at: CheckedText): Finding[] {
  const { age, band, hardWords: hard } = readingOf(at.text);
  const [first] = hard;
  if (age === null || !first || hard.length < FEWEST_HARD) return [];
  if (band !== 'hard' && band !== 'very-hard') return [];
  const words = hard
    .slice(0, NAMED)
    .map(({ start, end }) => `“${quoted(at.text, { start, end })}”`)
    .join(', ');
  const say = { key: 'checks.hard-to-read.words', args: { age, words } } as const;
  const severity = band === 'very-hard' ? 'warn' : 'hint';
  return [findingIn(name, at, { start: first.start, end: first.end }, { severity, say })];
}

/** Check 11: a sentence over 20 words, or words that make it harder than a reading age of 13 (loud over 15). */
export const hardToRead: Rule = {
  name,
  examples: {
    bad: [
      {
        statement:
          'Print the two pages that I wrote last week and read them out to Sam so that we can both hear the gaps',
      },
      {
        statement:
          'Incorporate comprehensive terminology throughout the subsequent theoretical analysis',
      },
      {
        statement:
          'Explain how the respiratory and cardiovascular mechanisms function during strenuous exercise',
      },
      {
        statement: 'Write 2 paragraphs',
        steps: [
          step(
            'Investigate contemporary pedagogical interventions and their theoretical foundations carefully',
          ),
        ],
      },
    ],
    good: [
      { statement: 'Highlight the point of each paragraph in yellow and show Sam by Fri' },
      { statement: 'Write a coherent rationale' },
      { statement: 'Take blood pressure on 3 classmates and record the readings' },
      { statement: 'Find a photo of each of the six bones in the foot and label it' },
      { statement: 'Add two references to the conclusion and check the spelling of each one' },
    ],
  },
  check: (wording) =>
    textsOf(wording).flatMap((at) => {
      const words = hardWords(at);
      return words.length > 0 ? words : longSentence(at);
    }),
};
