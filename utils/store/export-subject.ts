import type { ExportKind } from '#utils/domain/export-batch.ts';
import type { RecordId } from '#utils/domain/ids.ts';
import type { Store } from './db.ts';
import { byId, takeInPortions } from './read-in-portions.ts';

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

/** Steps are no records of their own: they are found in the targets, all at once. */
async function ofAllSteps(db: Store): Promise<Map<RecordId, ExportSubject>> {
  const all = new Map<RecordId, ExportSubject>();
  await takeInPortions(
    (id) => db.targets.where(':id').aboveOrEqual(id),
    byId,
    byId,
    ({ id: targetId, learnerId, steps }) => {
      for (const { id } of steps) all.set(id, { learnerId, targetId });
    },
  );
  return all;
}

/** Whom and what some rows are about; records that are not there any more are left out. */
export type SubjectsOf = (ids: RecordId[]) => Promise<Map<RecordId, ExportSubject>>;

/** How the subjects of rows of a kind are found, some hundred at a time: a page answers in between. */
export async function subjectsFor(db: Store, kind: ExportKind): Promise<SubjectsOf> {
  if (kind === 'steps') {
    const all = await ofAllSteps(db);
    return async (ids) =>
      new Map(
        ids.flatMap((id) => {
          const subject = all.get(id);
          return subject ? [[id, subject] as const] : [];
        }),
      );
  }
  return (ids) => ofRecords(db, kind, ids);
}

async function ofRecords(
  db: Store,
  kind: Exclude<ExportKind, 'steps'>,
  ids: RecordId[],
): Promise<Map<RecordId, ExportSubject>> {
  switch (kind) {
    case 'targets':
      return subjects(await db.targets.bulkGet(ids), (at) => ids[at] ?? null);
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
