import type { ExportKind } from '#utils/domain/export-batch.ts';
import type { RecordId } from '#utils/domain/ids.ts';
import type { Store } from './db.ts';
import { inPortions } from './read-in-portions.ts';

/** Whom and what an exported row is about. */
export interface ExportSubject {
  learnerId: RecordId;
  targetId: RecordId | null;
}

type Found = { id: RecordId; learnerId: RecordId } | undefined;

/** Records that stand for themselves, as subjects; those that are not there any more are left out. */
const subjects = (
  found: Found[],
  targetOf: (at: number) => RecordId | null,
): Map<RecordId, ExportSubject> =>
  new Map(
    found.flatMap((record, at) =>
      record ? [[record.id, { learnerId: record.learnerId, targetId: targetOf(at) }] as const] : [],
    ),
  );

/** Steps are no records of their own: they are found in the targets. */
async function ofSteps(db: Store, ids: RecordId[]): Promise<Map<RecordId, ExportSubject>> {
  const wanted = new Set(ids);
  const all = new Map<RecordId, ExportSubject>();
  await db.targets.each(({ id: targetId, learnerId, steps }) => {
    for (const { id } of steps) if (wanted.has(id)) all.set(id, { learnerId, targetId });
  });
  return all;
}

/** Whom and what the rows of a file are about; records that are not there any more are left out. */
export async function subjectsOf(
  db: Store,
  kind: ExportKind,
  ids: RecordId[],
): Promise<Map<RecordId, ExportSubject>> {
  switch (kind) {
    case 'targets':
      return subjects(await db.targets.bulkGet(ids), (at) => ids[at] ?? null);
    case 'steps':
      return ofSteps(db, ids);
    case 'follow-ups': {
      const entries = await db.log.bulkGet(ids);
      return subjects(entries, (at) => entries[at]?.targetId ?? null);
    }
    case 'reviews':
      return subjects(await db.reviews.bulkGet(ids), () => null);
    case 'questions': {
      const questions = await db.questions.bulkGet(ids);
      return subjects(questions, (at) => questions[at]?.targetId ?? null);
    }
  }
}

/** `subjectsOf` for what may be very many: a page answers in between. Steps are looked for all at once, target by target. */
export async function subjectsInPortions(
  db: Store,
  kind: ExportKind,
  ids: RecordId[],
): Promise<Map<RecordId, ExportSubject>> {
  if (kind === 'steps') return subjectsOf(db, kind, ids);
  const all = new Map<RecordId, ExportSubject>();
  for (const portion of inPortions(ids))
    for (const [id, subject] of await subjectsOf(db, kind, portion)) all.set(id, subject);
  return all;
}
