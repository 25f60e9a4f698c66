import type { RecordId } from '#utils/domain/ids.ts';
import { Learner } from '#utils/domain/learner.ts';
import { type AnyRecord, keyOf, type Tables, tableNames } from './tables.ts';

/** Whom the learners of a file are here. */
export interface WhoIsWho {
  /** Their id in the file → their id here; the same for one who is new here. */
  ids: Map<RecordId, RecordId>;
  /** Learners of the file of whom there are two here (or the other way round): nothing can be brought in until that is settled. */
  twoHere: string[];
}

const learnersIn = (tables: Tables): Learner[] => tables.learners.map((one) => Learner.parse(one));

/** By record: whose it is here. */
function ownersHere(here: Tables): Map<string, string> {
  const owners = new Map<string, string>();
  for (const name of tableNames)
    for (const one of here[name])
      if (typeof one.learnerId === 'string') owners.set(`${name}/${keyOf(one)}`, one.learnerId);
  return owners;
}

/** By learner of the file: to whom the same records belong here. Somebody who was made one with another here is found by that. */
function ownersOfSameRecords(file: Tables, here: Tables): Map<string, Set<string>> {
  const owners = ownersHere(here);
  const found = new Map<string, Set<string>>();
  for (const name of tableNames)
    for (const one of file[name]) {
      const owner = owners.get(`${name}/${keyOf(one)}`);
      if (owner === undefined || typeof one.learnerId !== 'string') continue;
      found.set(one.learnerId, (found.get(one.learnerId) ?? new Set()).add(owner));
    }
  return found;
}

/** Two people never have one account: the same site with different users speaks against it. */
const contradicts = (one: Learner, other: Learner): boolean =>
  one.identities.some(({ site, userId }) =>
    other.identities.some((known) => known.site === site && known.userId !== userId),
  );

/** The only one here with the MIS reference that only this one has in the file. */
function byReference(learner: Learner, file: Learner[], here: Learner[]): RecordId[] {
  if (learner.misRef === null) return [];
  const has = ({ misRef }: Learner): boolean => misRef === learner.misRef;
  const [found, ...more] = here.filter(has);
  const isOnly = found && more.length === 0 && file.filter(has).length === 1;
  return isOnly && !contradicts(learner, found) ? [found.id] : [];
}

/**
 * Finds out whom the learners of a file are here: by id, by an account on an LMS, by records that both have, else by the MIS
 * reference. Never by name.
 */
export function whoIsWho(file: Tables, here: Tables): WhoIsWho {
  const [theirs, ours] = [learnersIn(file), learnersIn(here)];
  const known = new Set(ours.map(({ id }) => id));
  const byIdentity = new Map(
    ours.flatMap(({ id, identityKeys }) => identityKeys.map((key) => [key, id] as const)),
  );
  const bySameRecords = ownersOfSameRecords(file, here);
  const ids: WhoIsWho['ids'] = new Map();
  const twoHere: string[] = [];
  for (const learner of theirs) {
    const found = new Set<RecordId>(bySameRecords.get(learner.id) ?? []);
    if (known.has(learner.id)) found.add(learner.id);
    for (const key of learner.identityKeys) {
      const id = byIdentity.get(key);
      if (id) found.add(id);
    }
    const [only, second] = found.size > 0 ? found : byReference(learner, theirs, ours);
    if (second) twoHere.push(learner.name);
    ids.set(learner.id, only ?? learner.id);
  }
  return { ids, twoHere };
}

/** A record with every id replaced that is another here; keys that hold one are, too. */
export function withIds(record: AnyRecord, ids: ReadonlyMap<string, string>): AnyRecord {
  const renamed = (text: string): string => {
    const whole = ids.get(text);
    if (whole !== undefined) return whole;
    return text.replace(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, (id) => ids.get(id) ?? id);
  };
  const deep = (value: unknown): unknown => {
    if (typeof value === 'string') return ids.get(value) ?? value;
    if (Array.isArray(value)) return value.map(deep);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, deep(each)]));
  };
  const fields = Object.entries(record).map(([name, value]) => [
    name,
    KEYS.has(name) && typeof value === 'string' ? renamed(value) : deep(value),
  ]);
  return Object.fromEntries(fields);
}

/** Fields that are made of ids and other words. */
const KEYS = new Set(['key', 'sourceKey', 'id']);
