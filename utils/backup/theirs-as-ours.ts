import { type AnyRecord, keyOf, type Tables, tableNames, tablesWith } from './tables.ts';
import { whoIsWho, withIds } from './who-is-who.ts';

const pieceOf = ({ sourceKey, hash }: AnyRecord): string => `${sourceKey} ${hash}`;

type Ids = ReadonlyMap<string, string>;

/** Only those that are another here. */
const changed = (ids: Ids): Map<string, string> =>
  new Map([...ids].filter(([theirs, ours]) => theirs !== ours));

/** The same piece of feedback, kept on both devices by itself: its id in the file → its id here. */
function samePieces(feedback: AnyRecord[], here: AnyRecord[]): Map<string, string> {
  const known = new Map(here.map((one) => [pieceOf(one), keyOf(one)]));
  return changed(
    new Map(feedback.map((one) => [keyOf(one), known.get(pieceOf(one)) ?? keyOf(one)])),
  );
}

/** Of two that have become one, the one that had the id already; the other's history goes with it. */
function withoutTwins(file: Tables, name: 'learners' | 'feedback', ids: Ids): Tables {
  const own = new Set(file[name].map(keyOf));
  const gone = new Set([...ids].flatMap(([theirs, ours]) => (own.has(ours) ? [theirs] : [])));
  return {
    ...file,
    [name]: file[name].filter((one) => !gone.has(keyOf(one))),
    lineages: file.lineages.filter((one) => !gone.has(keyOf(one).replace(`${name}/`, ''))),
  };
}

const renamed = (file: Tables, ids: Ids): Tables =>
  ids.size === 0 ? file : tablesWith((name) => file[name].map((one) => withIds(one, ids)));

/** Two pieces that now have one key: the second keeps the key it had, as when two records of one learner are made one. */
function withOwnKeys(file: Tables, before: Tables): Tables {
  const seen = new Set<string>();
  const keys = new Map(before.feedback.map((one) => [keyOf(one), one.sourceKey]));
  const feedback = file.feedback.map((one) => {
    const isTaken = seen.has(pieceOf(one));
    seen.add(pieceOf(one));
    return isTaken ? { ...one, sourceKey: keys.get(keyOf(one)) } : one;
  });
  return { ...file, feedback };
}

/** A file as this device would say it. */
export interface AsOurs {
  file: Tables;
  /** Learners who have another id here: theirs → ours. */
  people: ReadonlyMap<string, string>;
}

/** The records of a file with the ids that the same learners and the same feedback have here. */
export function theirsAsOurs(file: Tables, here: Tables): AsOurs {
  const people = changed(whoIsWho(file, here).ids);
  const before = withoutTwins(file, 'learners', people);
  const named = withOwnKeys(renamed(before, people), before);
  const pieces = samePieces(named.feedback, here.feedback);
  return { file: renamed(withoutTwins(named, 'feedback', pieces), pieces), people };
}

/** How many records a file holds, its histories left out. */
export const sizeOf = (tables: Tables): number =>
  tableNames.reduce((sum, name) => sum + (name === 'lineages' ? 0 : tables[name].length), 0);
