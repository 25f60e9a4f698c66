import { baseVerb } from '../classify/verb-forms.ts';

const JOINT = /(,? and(?: then)?|,? or|,) to (?=(\p{Ll}+(?:-\p{Ll}+)?))/gu;
const INFINITIVE = /\bto (\p{Ll}+(?:-\p{Ll}+)?)/gu;

const isVerb = (word: string | undefined): boolean => word !== undefined && baseVerb(word) === word;

const hasInfinitive = (text: string): boolean =>
  [...text.matchAll(INFINITIVE)].some(([, word]) => isVerb(word));

/**
 * Takes off the "to" of verbs that went on an opening which is gone: of "your next step is to split the table and to justify it" only
 * "split the table and to justify it" is left. Where an earlier "to" stands for it ("remember to save and to back up"), it stays.
 */
export function withoutLooseTo(request: string): string {
  // What is quoted stays as it is.
  if (/["“‘]/.test(request)) return request;
  let done = '';
  let from = 0;
  for (const joint of request.matchAll(JOINT)) {
    done += request.slice(from, joint.index);
    const isLoose = isVerb(joint[2]) && !hasInfinitive(done);
    const next = joint.index + joint[0].length;
    // The last of a list that has no "and": "wipe the worktop, to try a coin".
    const isLast = joint[1] === ',' && !/,| and (?:then )?to /.test(done + request.slice(next));
    done += isLoose ? `${isLast ? ' and' : joint[1]} ` : joint[0];
    from = next;
  }
  return done + request.slice(from);
}
