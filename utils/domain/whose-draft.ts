import type { Draft } from './draft.ts';
import type { Learner } from './learner.ts';

/**
 * What unfinished text may be kept under, or speak of, that makes it this learner's.
 * @param ids of the learner and of everything that is theirs
 * @param isOnlyOne nobody else has the name: of namesakes nobody can tell whose text under a name alone is
 */
export const draftNames = (
  { identityKeys, name }: Pick<Learner, 'identityKeys' | 'name'>,
  ids: Iterable<string>,
  isOnlyOne: boolean,
): Set<string> => new Set([...ids, ...identityKeys, ...(isOnlyOne ? [`new:${name}`] : [])]);

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Whether unfinished text is kept under one of these names, or names one of them whole. */
export function isDraftOf({ key, value }: Draft, names: ReadonlySet<string>): boolean {
  if (key.split('/').some((part) => names.has(decoded(part)))) return true;
  const text = JSON.stringify(value ?? null);
  return [...names].some((name) => text.includes(JSON.stringify(name)));
}
