import { upgrades } from './all.ts';
import type { StoredRecord, Upgrade } from './upgrade.ts';

/** The version that is written now. */
export const PRESENT = upgrades.length;

type Tables = Record<string, StoredRecord[]>;

const changed = (tables: Tables, { change = {} }: Upgrade): Tables =>
  Object.fromEntries(
    Object.entries(tables).map(([name, records]) => {
      const rewrite = change[name];
      return [name, rewrite ? records.map(rewrite) : records];
    }),
  );

function takenApart(tables: Tables, { parts }: Upgrade): Tables {
  if (!parts) return tables;
  const all = (tables[parts.from] ?? []).map(parts.apart);
  const moved = [...(tables[parts.to] ?? []), ...all.flatMap((one) => one.moved)];
  return { ...tables, [parts.from]: all.map(({ kept }) => kept), [parts.to]: moved };
}

/**
 * Records of an older version as they would be stored now: the same rewriting that the database itself went through. Tables that are made
 * from others are left out.
 * @throws what an upgrade throws on a record that it cannot rewrite
 */
export const bringUp = (tables: Tables, from: number): Tables =>
  upgrades
    .filter(({ to }) => to > from)
    .reduce((now, upgrade) => takenApart(changed(now, upgrade), upgrade), tables);
