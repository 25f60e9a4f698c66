import { beforeEach, describe, expect, test } from 'vitest';
import { emptyProfile } from '#utils/domain/profile.ts';
import type { Store } from '#utils/store/db.ts';
import { readDraft, writeDraft } from '#utils/store/drafts.ts';
import { eraseLearner } from '#utils/store/erase-learner.ts';
import { everythingOf, ownedTables } from '#utils/store/everything-of.ts';
import { keepFeedback } from '#utils/store/keep-feedback.ts';
import { logContact } from '#utils/store/log-contact.ts';
import { logFollowUp } from '#utils/store/log-follow-up.ts';
import { OWNED } from '#utils/store/merge-learners.ts';
import { raiseQuestion } from '#utils/store/questions.ts';
import { finishReview } from '#utils/store/reviews.ts';
import { rewordTarget } from '#utils/store/reword-target.ts';
import { setProfile } from '#utils/store/set-profile.ts';
import { setMisRef } from '#utils/store/set-reference.ts';
import { snoozeLearner } from '#utils/store/snoozes.ts';
import { download, fileOf } from './cases/export-files.ts';
import { freshStore } from './fresh-store.ts';
import { block, followUp, oneTarget, onPage, read, tickingClock, wording } from './made-up.ts';
import { lockedStore } from './sealed-store.ts';
import { backupOf, bringIn } from './two-devices.ts';

const clock = tickingClock();

/** Stands in every text of the learner who is erased; any of it found afterwards was left behind. */
const MARK = 'Marigold';

/** Everything in every table. */
const dump = async (db: Store): Promise<string> =>
  JSON.stringify(
    await Promise.all(
      // The vault's own is about no record, and is not read through the lock.
      db.tables
        .filter(({ name }) => name !== 'vault')
        .map(async (table) => [table.name, await table.toArray()]),
    ),
  );

/** One learner with something of everything, each text with the mark in it, beside another who has as much. */
async function marked(db: Store, userId = '1'): Promise<string> {
  const { target } = await oneTarget(db, clock, userId);
  const { learner, feedback } = await keepFeedback(
    db,
    read(onPage(userId, `${MARK} Cole`), { blocks: [block(`${MARK}, add two references.`)] }),
    clock,
  );
  await rewordTarget(
    db,
    target.id,
    wording({ statement: `${MARK} rewords`, why: `${MARK} why`, ownWords: MARK }),
    null,
    clock,
  );
  await logFollowUp(db, target.id, followUp({ note: `${MARK} came`, evidence: MARK }), null, clock);
  await logContact(
    db,
    learner.id,
    { how: 'meeting', on: '2026-11-23', note: MARK, confidence: 5 },
    null,
    clock,
  );
  await setMisRef(db, learner.id, `${MARK}7`, clock);
  await setProfile(
    db,
    learner.id,
    { ...emptyProfile(), contact: `${MARK} likes tea` },
    null,
    clock,
  );
  const about = {
    learnerId: learner.id,
    targetId: target.id,
    sources: [],
    quote: MARK,
    teacher: null,
  };
  await raiseQuestion(
    db,
    { ...about, course: null, work: null, unclear: 'vague', text: `${MARK}?`, sentBy: 'copy' },
    null,
    clock,
  );
  const today = { day: clock.today(), zone: 'Europe/London' };
  await snoozeLearner(db, { learnerId: learner.id, until: '2026-12-10', why: MARK }, today, clock);
  const content = {
    checklist: 'Own',
    questions: [],
    answers: [],
    startedAt: clock.now(),
    minutes: 5,
    summary: MARK,
  };
  const id = '00000000-0000-4000-8000-0000000000ff';
  await finishReview(
    db,
    { id, learner: { by: 'mentor', learnerId: learner.id }, content, draftKey: 'r' },
    clock,
  );
  const key = encodeURIComponent(learner.identityKeys[0] ?? '');
  await writeDraft(db, `target/${key}/new`, { typed: MARK }, clock);
  await writeDraft(db, `follow-up/${target.id}`, { typed: MARK }, clock);
  await writeDraft(db, `contact/${learner.id}`, { typed: MARK }, clock);
  await writeDraft(
    db,
    `target/${encodeURIComponent(`new:${MARK} Cole`)}/new`,
    { typed: MARK },
    clock,
  );
  await writeDraft(db, 'pasted', { text: MARK, whose: { learnerId: learner.id } }, clock);
  await download(db, await fileOf(db, target.id), clock);
  expect(feedback.learnerId).toBe(learner.id);
  return learner.id;
}

describe.each([
  ['from an open store', async () => freshStore()],
  ['from a locked one', () => lockedStore(freshStore())],
])('a learner who is erased %s', (_, make) => {
  let db: Store;
  let id: string;
  beforeEach(async () => {
    db = await make();
    id = await marked(db);
    await oneTarget(db, clock, '12');
  });

  test('has left nothing in any table but an id; the receipt says what went', async () => {
    const before = await everythingOf(db, id);
    expect(await dump(db)).toContain(MARK);
    const receipt = await eraseLearner(db, id, 'asked', clock);
    const left = await dump(db);
    expect(left).not.toContain(MARK);
    expect(left.split(id)).toHaveLength(2);
    expect(receipt.counts).toEqual(
      Object.fromEntries(
        Object.entries(before).flatMap(([table, all]) => (all.length ? [[table, all.length]] : [])),
      ),
    );
    expect(receipt.counts).toMatchObject({
      learners: 1,
      targets: 2 - 1,
      drafts: 5,
      reviews: 1,
      snoozes: 1,
    });
    expect(await db.totals.get(id)).toBeUndefined();
  });

  test('takes nobody else along: neither records nor unfinished text of somebody with a longer user id', async () => {
    const other = (await db.learners.toArray()).find((one) => one.id !== id);
    const key = `target/${encodeURIComponent(other?.identityKeys[0] ?? '')}/new`;
    await writeDraft(db, key, 'mine', clock);
    const before = await everythingOf(db, other?.id ?? '');
    await eraseLearner(db, id, 'asked', clock);
    expect(await everythingOf(db, other?.id ?? '')).toEqual(before);
    expect(await readDraft(db, key)).toBe('mine');
  });

  test('a namesake’s unfinished text is not guessed to be theirs', async () => {
    await keepFeedback(db, read(onPage('3', `${MARK} Cole`)), clock);
    const key = `target/${encodeURIComponent(`new:${MARK} Cole`)}/new`;
    await eraseLearner(db, id, 'asked', clock);
    expect(await readDraft(db, key)).toEqual({ typed: MARK });
  });

  test('is brought back by no backup, asked back or not', async () => {
    const backup = await backupOf(db);
    await eraseLearner(db, id, 'asked', clock);
    const counts = await bringIn(db, backup, clock, { bringBack: true });
    expect(counts.learners.erased).toBe(1);
    expect(counts.targets.erased).toBe(1);
    expect(await dump(db)).not.toContain(MARK);
  });

  test('nor, when their page is opened again, under the new record', async () => {
    const backup = await backupOf(db);
    await eraseLearner(db, id, 'asked', clock);
    await keepFeedback(db, read(onPage('1', 'Somebody')), clock);
    await bringIn(db, backup, clock);
    expect(await dump(db)).not.toContain(MARK);
  });

  test('nor does another version of their unfinished text stay', async () => {
    const other = freshStore();
    await bringIn(other, await backupOf(db), clock);
    await writeDraft(db, `contact/${id}`, { typed: 'here' }, clock);
    await writeDraft(other, `contact/${id}`, { typed: MARK }, clock);
    await bringIn(db, await backupOf(other), clock);
    expect(await db.conflicts.count()).toBe(1);
    await eraseLearner(db, id, 'asked', clock);
    expect(await dump(db)).not.toContain(MARK);
  });

  test('nor under the id that another device of the mentor gave them', async () => {
    const other = freshStore();
    await marked(other);
    await bringIn(db, await backupOf(other), clock);
    await eraseLearner(db, id, 'asked', clock);
    await bringIn(db, await backupOf(other), clock);
    expect(await dump(db)).not.toContain(MARK);
  });
});

test('every table that belongs to learners is looked through', () =>
  expect([...ownedTables].sort()).toEqual(Object.keys(OWNED).sort()));
