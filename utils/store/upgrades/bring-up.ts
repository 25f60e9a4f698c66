import { upgrades } from './all.ts';
import type { StoredRecord } from './upgrade.ts';

/** The version that is written now. */
export const PRESENT = upgrades.length;

/**
 * Records of an older version as they would be stored now: the same rewriting that the database itself went through. Tables that are made
 * from others are left out.
 * @throws what an upgrade throws on a record that it cannot rewrite
 */
export const bringUp = (
  tables: Record<string, StoredRecord[]>,
  from: number,
): Record<string, StoredRecord[]> =>
  upgrades
    .filter(({ to }) => to > from)
    .reduce(
      (now, { change = {} }) =>
        Object.fromEntries(
          Object.entries(now).map(([name, records]) => {
            const rewrite = change[name];
            return [name, rewrite ? records.map(rewrite) : records];
          }),
        ),
      tables,
    );
