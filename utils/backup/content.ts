import * as z from 'zod/mini';
import { identityKey } from '#utils/domain/learner.ts';
import { ok, refused } from '#utils/domain/result.ts';
import type { Instant } from '#utils/domain/time.ts';
import { BackupRefused, type Read, reading } from './problem.ts';
import {
  type AnyRecord,
  backupTables,
  keptTables,
  keyOf,
  type Tables,
  tableNames,
  tablesWith,
} from './tables.ts';

/** Everything that one backup holds, checked. */
export interface Backup {
  madeAt: Instant;
  tables: Tables;
  /** What the mentor chose, as it was stored. */
  settings: unknown;
}

const AnyTables = z.record(z.string(), z.array(z.record(z.string(), z.unknown())));
const Content = z.object({ tables: AnyTables, settings: z.unknown() });

/** Brings the records of an older version to the present shapes. */
export type BringUp = (
  tables: Record<string, AnyRecord[]>,
  from: number,
) => Record<string, AnyRecord[]>;

/** Deeper than any editor of ours goes; far deeper ones bring a browser down. */
const DEEPEST = 40;

/** Whether a value of JSON is nested no deeper than we write any. */
function isShallow(value: unknown): boolean {
  let level = [value];
  for (let depth = 0; depth < DEEPEST; depth++) {
    level = level.flatMap((one) =>
      typeof one === 'object' && one !== null ? Object.values(one) : [],
    );
    if (level.length === 0) return true;
  }
  return false;
}

function parsed(tables: Record<string, AnyRecord[]>): Tables {
  const unknown = Object.keys(tables).filter((name) => !Object.hasOwn(backupTables, name));
  if (unknown.length > 0) throw new BackupRefused('backup.altered');
  return tablesWith((name) =>
    keptTables.includes(name)
      ? z.array<z.ZodMiniType<AnyRecord>>(backupTables[name].schema).parse(tables[name] ?? [])
      : [],
  );
}

const repeats = (keys: string[]): boolean => new Set(keys).size !== keys.length;

/** What the store itself keeps to: no key twice, no two learners with one identity, no piece of feedback twice. */
function checkUnique(tables: Tables): void {
  const keys = tables.learners.flatMap(({ identityKeys }) => identityKeys);
  const made = tables.learners.flatMap(({ identities }) =>
    z
      .array(z.object({ site: z.string(), userId: z.string() }))
      .parse(identities)
      .map(identityKey),
  );
  const pieces = tables.feedback.map(({ sourceKey, hash }) => `${sourceKey} ${hash}`);
  const isTwice = keptTables.some((name) => repeats(tables[name].map(keyOf)));
  if (isTwice || repeats(made) || repeats(pieces) || JSON.stringify(keys) !== JSON.stringify(made))
    throw new BackupRefused('backup.altered');
}

/** A target, what it quotes, and what the log says of it carry one learner. */
function checkWhose(tables: Tables): void {
  const ownerOf = new Map(
    [...tables.feedback, ...tables.targets].map((one) => [keyOf(one), one.learnerId]),
  );
  const isOthers = (id: unknown, learnerId: unknown): boolean =>
    typeof id === 'string' && ownerOf.has(id) && ownerOf.get(id) !== learnerId;
  const Sources = z.array(z.object({ feedbackId: z.string() }));
  const quotes = [...tables.targets, ...tables.questions].some(({ sources, learnerId }) =>
    Sources.parse(sources).some(({ feedbackId }) => isOthers(feedbackId, learnerId)),
  );
  const speaks = [...tables.log, ...tables.questions].some(({ targetId, learnerId }) =>
    isOthers(targetId, learnerId),
  );
  if (quotes || speaks) throw new BackupRefused('backup.mixed');
}

/** The content of a backup as text. */
export const contentText = (
  tables: Readonly<Record<string, AnyRecord[]>>,
  settings: unknown,
): string => {
  const made: string[] = tableNames.filter((name) => backupTables[name].joins === 'made');
  const kept = Object.entries(tables).filter(([name]) => !made.includes(name));
  return JSON.stringify({ tables: Object.fromEntries(kept), settings });
};

/**
 * Reads the content of a backup: every record by the schema of its table, and what must hold between them. Never throws.
 * @param from the version of the shapes in it
 * @param present the version that this program writes
 */
export const contentIn = (
  text: string,
  { schema: from, madeAt }: { schema: number; madeAt: Instant },
  present: number,
  bringUp: BringUp,
): Promise<Read<Backup>> =>
  reading(async () => {
    if (from > present) return refused('backup.newer');
    const raw: unknown = JSON.parse(text);
    if (!isShallow(raw)) return refused('backup.altered');
    const content = Content.parse(raw);
    const tables = parsed(from < present ? bringUp(content.tables, from) : content.tables);
    checkUnique(tables);
    checkWhose(tables);
    return ok({ madeAt, tables, settings: content.settings });
  });
