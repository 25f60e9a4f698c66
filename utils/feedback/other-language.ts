import type { Span } from '#utils/domain/span.ts';
import { settleByMoves } from './classify/by-moves.ts';
import type { Judged } from './classify/split-turns.ts';
import type { AnalyseOptions, Analysis, StepDraft, Unit } from './types.ts';

/** Why a unit is what it is, where the text is in no language that the engine reads. */
export const OTHER_LANGUAGE = 'other-language';

/** A sentence, or a line without its bullet, that has a letter in it. */
const SENTENCE = /[^\n.!?…]*\p{L}[^\n.!?…]*(?:\.(?=\S)[^\n.!?…]*)*[.!?…]*/gu;
const LEADING = /^[\s\-–—•*·]+/;

function sentencesOf(text: string): Span[] {
  return [...text.matchAll(SENTENCE)].map(({ 0: words, index }) => ({
    start: index + (LEADING.exec(words)?.[0].length ?? 0),
    end: index + words.trimEnd().length,
  }));
}

const judgedAt = ({ start, end }: Span): Judged => ({
  segment: { start, end, kind: 'text', section: null, bullet: false },
  verdict: {
    label: 'action',
    actionable: true,
    confidence: 0,
    why: [OTHER_LANGUAGE],
    sensitive: false,
  },
});

/**
 * What can honestly be said of feedback in another language: its sentences, none of them sorted, each in the teacher's own words for the mentor
 * to take or leave. Nothing is drafted, nothing comes first, and personal remarks are not known. What the mentor moved before stays moved.
 */
export function inOtherLanguage(text: string, { moved }: AnalyseOptions): Analysis {
  const plain = sentencesOf(text).map(judgedAt);
  const words = plain.map(({ segment }) => text.slice(segment.start, segment.end));
  const judged = moved ? settleByMoves(plain, words, moved) : plain;
  const steps: StepDraft[] = [];
  const units = judged.map(({ segment: { start, end }, verdict }, unit): Unit => {
    const { label, actionable, confidence, why } = verdict;
    const said = words[unit] ?? '';
    const span = { start, end };
    if (actionable)
      steps.push({ text: said, firstPerson: said, kind: 'quote', unit, sources: [span] });
    const isByMentor = why[0] !== OTHER_LANGUAGE;
    return { span, label, actionable, confidence, why, flags: isByMentor ? [] : ['unsure'] };
  });
  return { units, steps, priorities: [] };
}
