import { Lineage, marked } from '#utils/domain/lineage.ts';
import {
  type AnyRecord,
  backupTables,
  keptTables,
  keyOf,
  lineageId,
  type TableName,
  type Tables,
  versionOf,
} from './tables.ts';

/** The tables whose records have a history. */
export const versionedTables = keptTables.filter(
  (name) => backupTables[name].joins === 'versioned',
);

export const isVersioned = (table: TableName): boolean => versionedTables.includes(table);

/** Histories by their names. */
export type Histories = Map<string, Lineage>;

export const historiesIn = (lineages: readonly AnyRecord[]): Histories =>
  new Map(lineages.map((one) => Lineage.parse(one)).map((one) => [one.id, one]));

/**
 * The histories that must be written so that each record's present version has a mark: those of records that were saved since the
 * last time somebody looked.
 * @param mark new to the world; one for everything that is found changed now
 */
export function catchUp(tables: Tables, mark: string): Lineage[] {
  const known = historiesIn(tables.lineages);
  return versionedTables.flatMap((table) =>
    tables[table].flatMap((record) => {
      const id = lineageId(table, keyOf(record));
      const before = known.get(id);
      const now = marked(id, before, versionOf(record), mark);
      return now === before ? [] : [now];
    }),
  );
}

/** Tables with some of the histories renewed. */
export const withHistories = (tables: Tables, renewed: Lineage[]): Tables => ({
  ...tables,
  lineages: [...new Map([...tables.lineages, ...renewed].map((one) => [keyOf(one), one])).values()],
});
