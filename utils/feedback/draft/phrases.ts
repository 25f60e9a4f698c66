import { baseOfGerund, baseVerb } from '../classify/verb-forms.ts';
import { fromMiddle } from './words-of.ts';

/** A request from its verb and the rest; `null` where the verb is unknown. */
export const verbPlus = (verb: string | null, rest: string): string | null =>
  verb === null ? null : `${verb} ${rest}`.trim();

/** "two sources" → "add two sources"; "labelling the axes" → "label the axes". */
export const add = (noun: string): string | null => {
  const base = baseOfGerund(noun.split(' ')[0] ?? '');
  return noun === ''
    ? null
    : base && baseVerb(base)
      ? `${base} ${noun.split(' ').slice(1).join(' ')}`
      : `add ${fromMiddle(noun)}`;
};
