import type { Correction, Place } from '#utils/domain/correction.ts';
import { withoutNames } from '#utils/domain/without-names.ts';

const LABEL: Record<Place, string> = {
  todo: 'action',
  strength: 'praise',
  'not-relevant': 'neutral',
};

/** A moved point as it may leave the device: the words and their label, and nothing of who wrote them or about whom. */
export interface LabelledLine {
  id: string;
  text: string;
  units: { start: number; end: number; label: string; actionable: boolean }[];
}

/**
 * The moved points as labelled lines, in the form that the engine is judged by. `names` (every learner's in the caseload) and the
 * teacher's are taken out; the same words are given once, as they were moved last.
 */
export function labelledLines(corrections: Correction[], names: string[]): LabelledLine[] {
  const byWords = new Map(
    corrections.map((one) => {
      const text = withoutNames(one.words, one.teacher ? [...names, one.teacher] : names);
      return [text, one.to] as const;
    }),
  );
  return [...byWords].map(([text, to], index) => ({
    id: `moved-${index + 1}`,
    text,
    units: [{ start: 0, end: text.length, label: LABEL[to], actionable: to === 'todo' }],
  }));
}
