import type { Unit } from '../types.ts';
import { namesWork } from './carry-on.ts';

/**
 * Whether the sentence of a unit goes on with a personal matter that was cut off it: "Take the barrow, / and get the form signed by your doctor". What
 * stands before may be of the same matter, so it is only ever shown in the teacher's words; not where it names a part of the work.
 *
 * @param text the original
 */
export function goesOnPersonal(text: string, units: Unit[], index: number): boolean {
  const [own, next] = [units[index], units[index + 1]];
  if (!own || !next?.flags.includes('sensitive')) return false;
  const joint = text.slice(own.span.end - 1, next.span.start);
  return !/[.!?;:\n]/.test(joint) && !namesWork(text.slice(own.span.start, own.span.end));
}
