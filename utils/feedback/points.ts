import { textAt } from '#utils/domain/span.ts';
import { criteriaOf } from './criteria.ts';
import type { RankedPoint } from './prioritise.ts';
import type { Unit } from './types.ts';

/** A point with the index of its unit. */
export interface UnitPoint extends RankedPoint {
  index: number;
}

/** What the rank of one actionable unit depends on. `text` is the original; `hasDay` is known from its step. */
export function pointOf(
  text: string,
  units: Unit[],
  index: number,
  hasDay: boolean,
): UnitPoint | null {
  const unit = units[index];
  if (!unit?.actionable) return null;
  const before = units[index - 1];
  return {
    index,
    words: textAt(text, unit.span),
    underTarget: unit.why.includes('under-action'),
    isQuestion: unit.label === 'question',
    follows: before?.label === 'heading' ? 'heading' : before?.actionable ? 'point' : 'other',
    criteria: criteriaOf(text, units, index).map(({ code }) => code),
    hasDay,
    sureness: unit.confidence,
    isUnsure: unit.flags.includes('unsure'),
  };
}
