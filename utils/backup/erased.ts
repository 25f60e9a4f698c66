import { Conflict } from '#utils/domain/conflict.ts';
import { Draft } from '#utils/domain/draft.ts';
import { Learner } from '#utils/domain/learner.ts';
import type { Lineage } from '#utils/domain/lineage.ts';
import { draftNames, isDraftOf } from '#utils/domain/whose-draft.ts';
import {
  type AnyRecord,
  keyOf,
  type TableName,
  type Tables,
  tableNames,
  tablesWith,
} from './tables.ts';

const ownerOf = (table: TableName, record: AnyRecord): unknown =>
  table === 'learners' ? record.id : record.learnerId;

/** What a file's unfinished text may be called after, of learners who were erased. */
function namesIn(file: Tables, erased: ReadonlySet<unknown>): Set<string> {
  const learners = file.learners.map((one) => Learner.parse(one));
  return new Set(
    learners
      .filter(({ id }) => erased.has(id))
      .flatMap((learner) => {
        const isOnlyOne = learners.filter(({ name }) => name === learner.name).length === 1;
        const owned = tableNames.flatMap((name) =>
          file[name].filter((one) => ownerOf(name, one) === learner.id).map(keyOf),
        );
        return [...draftNames(learner, owned, isOnlyOne)];
      }),
  );
}

/** A file without those who were erased here, under the ids that they had; and how many records of each table were left out. */
export function withoutErased(
  file: Tables,
  erasedIds: readonly string[],
): { kept: Tables; erased: Record<TableName, number> } {
  const erased = new Set<unknown>(erasedIds);
  const names = new Set([...erasedIds, ...namesIn(file, erased)]);
  const stays = (table: TableName, record: AnyRecord): boolean => {
    if (table === 'drafts') return !isDraftOf(Draft.parse(record), names);
    if (table === 'conflicts' && isDraftConflict(record, names)) return false;
    return !erased.has(ownerOf(table, record));
  };
  const kept = tablesWith((name) => file[name].filter((one) => stays(name, one)));
  return { kept, erased: tablesWith((name) => file[name].length - kept[name].length) };
}

/** Whether a record is another version of some of this unfinished text: those belong to no learner by id. */
export function isDraftConflict(record: AnyRecord, names: ReadonlySet<string>): boolean {
  const { table, theirs } = Conflict.parse(record);
  return table === 'drafts' && isDraftOf(Draft.parse(theirs), names);
}

const ALIAS = 'alias/';

/** That learners of another device are somebody else's id here: when somebody is erased, that id must not come back either. */
export const aliases = (people: ReadonlyMap<string, string>): Lineage[] =>
  [...people].map(([theirs, ours]) => ({ id: `${ALIAS}${theirs}`, seen: ours, past: [] }));

/** The ids that a learner has on other devices, as far as they were met. */
export const aliasesOf = (learnerId: string, lineages: readonly Lineage[]): string[] =>
  lineages.flatMap(({ id, seen }) =>
    id.startsWith(ALIAS) && seen === learnerId ? [id.slice(ALIAS.length)] : [],
  );
