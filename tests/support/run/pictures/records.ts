import { freshStore } from '#tests/store/fresh-store.ts';
import { nameOf } from '#tests/support/sample-term/made-up.ts';
import { playTerm } from '#tests/support/sample-term/play-term.ts';
import { shippedChecklists } from '#utils/coaching/checklists.ts';
import type { TemplateWords } from '#utils/domain/bank-template.ts';
import { newId } from '#utils/domain/ids.ts';
import type { Learner } from '#utils/domain/learner.ts';
import { noAnswer } from '#utils/domain/review.ts';
import type { Clock, Day } from '#utils/domain/time.ts';
import { keepTemplate } from '#utils/store/bank.ts';
import type { Store } from '#utils/store/db.ts';
import { keepFeedback } from '#utils/store/keep-feedback.ts';
import { allLearners } from '#utils/store/learner-queries.ts';
import { finishReview } from '#utils/store/reviews.ts';
import { setProfile } from '#utils/store/set-profile.ts';
import { setMisRef } from '#utils/store/set-reference.ts';
import { snoozeLearner } from '#utils/store/snoozes.ts';

/** Everything of a store, by table. */
export type AllRecords = Record<string, unknown[]>;

/** How much a state holds, and in what words. */
interface Amount {
  learners: number;
  weeks: number;
  name: (n: number) => string;
  course: string;
  /** Feedback kept and not used yet. */
  unused: number;
  templates: number;
}

/** The moment that everything leads up to. */
export interface Present {
  today: Day;
  /** In milliseconds since 1970. */
  at: number;
}
const rightNow = (): Present => ({
  today: Temporal.Now.plainDateISO().toString(),
  at: Date.now(),
});

/** The last hour, a second later at each look. */
function lastHour({ today, at: now }: Present): Clock {
  let at = now - 3_600_000;
  return {
    now: () => {
      at += 1000;
      return new Date(at).toISOString();
    },
    today: () => today,
  };
}

const LONG_NAME = 'Maximiliana-Josephine Featherstonehaugh-Cholmondeley';
const USUAL: Amount = {
  ...{ learners: 24, weeks: 12, name: nameOf, course: 'Level 3 Health', unused: 6, templates: 4 },
};
const CROWDED: Amount = {
  ...{ learners: 160, weeks: 12, unused: 60, templates: 40 },
  name: (n) => (n % 5 === 0 ? `${LONG_NAME} ${n}` : `${nameOf(n)} ${n}`),
  course:
    'Extended Diploma in Health, Social Care and Early Years Practice (Level 3, second year, evening group)',
};

const WORKS = ['Unit 5 report', 'Risk assessment', 'Placement log', 'Unit 12 presentation'];
const COMMENT =
  'A clear start. You have named three hazards and said who is at risk. Now add the likelihood of each and one source for your figures. The table on page 2 needs a title. Well done for handing it in on time.';

async function keepUnused(db: Store, all: Learner[], { unused, course }: Amount, clock: Clock) {
  for (let n = 0; n < unused; n++) {
    const learner = all[n % all.length];
    const [identity] = learner?.identities ?? [];
    if (!learner || !identity) continue;
    const work = WORKS[Math.floor(n / all.length + n) % WORKS.length] ?? '';
    await keepFeedback(
      db,
      {
        learner: { by: 'page', identity, name: learner.name },
        work: { site: identity.site, course, courseId: '9', work, activityId: `9${n}`, attempt: 1 },
        ...{ grade: 'Pass', markedOn: clock.now(), released: n % 3 !== 0 },
        blocks: [
          { source: 'comment', criterion: null, author: 'Ms Hughes', text: COMMENT, cut: false },
        ],
      },
      clock,
    );
  }
}

const template = (n: number): TemplateWords => ({
  statement: [
    'I will add two Harvard references to my report.',
    'I will write one paragraph that compares both care settings.',
    'I will label every axis of my graph and give its unit.',
    'I will read my work aloud once and mark what is hard to say.',
  ][n % 4] as string,
  steps: ['Look at the example', 'Write my own', 'Show it to my tutor'].slice(0, 1 + (n % 3)),
  evidence: 'My tutor has ticked it.',
  ...{ why: '', ifThen: '', unit: `Unit ${(n % 7) + 1} report` },
  theme: ['referencing', 'depth', 'data', 'spelling'][n % 4] as string,
});

/** A talk, finished, with what was said. */
async function talk(db: Store, learner: Learner, clock: Clock): Promise<void> {
  const [checklist] = shippedChecklists;
  if (!checklist) return;
  const answers = checklist.questions.map(({ id, kind }) => ({
    ...noAnswer(id),
    ...(kind === 'scale' && { number: 6 }),
    ...(kind === 'tick' && { ticked: true }),
    ...(kind === 'words' && { words: 'Got the plan done before the weekend.' }),
  }));
  const about = { checklist: checklist.name, questions: checklist.questions, answers };
  const content = { ...about, startedAt: clock.now(), minutes: 18, summary: 'What we agreed.' };
  const chosen = { by: 'mentor' as const, learnerId: learner.id };
  await finishReview(db, { id: newId(), learner: chosen, content, draftKey: 'none' }, clock);
}

async function recordsOf(amount: Amount, present: Present): Promise<AllRecords> {
  const { today } = present;
  const db = freshStore();
  const { learners, weeks, name, course, templates } = amount;
  await playTerm(db, { learners, weeks, today, seed: 5, name, course });
  const clock = lastHour(present);
  const all = await allLearners(db);
  await keepUnused(db, all, amount, clock);
  for (let n = 0; n < templates; n++) await keepTemplate(db, template(n), clock);
  const open = new Map((await db.totals.toArray()).map((one) => [one.learnerId, one.open]));
  // Of the one whose screens are pictured there is most to see.
  const [first, second] = all.toSorted((a, b) => (open.get(b.id) ?? 0) - (open.get(a.id) ?? 0));
  if (first && second) {
    const approaches = [
      { approach: 'small-win' as const, result: 'helped' as const, on: today },
      { approach: 'why' as const, result: 'no-change' as const, on: today },
    ];
    const words = { contact: 'Plays futsal on Tuesdays', respondsTo: 'A list, and a joke first' };
    const more = { planning: 'Wall planner above the desk', experience: 'Runs the café till' };
    const profile = { ...first.profile, ...words, ...more, approaches };
    await setProfile(db, first.id, profile, null, clock);
    await talk(db, first, clock);
    const until = Temporal.PlainDate.from(today).add({ days: 6 }).toString();
    const now = { day: today, zone: Temporal.Now.timeZoneId() };
    await snoozeLearner(db, { learnerId: second.id, until, why: 'On placement' }, now, clock);
  }
  for (const [n, { id }] of all.entries())
    if (n % 4 !== 3) await setMisRef(db, id, String(100_200 + n), clock);
  const tables = await Promise.all(
    db.tables.map(async (table) => [table.name, await table.toArray()] as const),
  );
  db.close();
  return Object.fromEntries(tables);
}

const idIn = (records: AllRecords, table: string): string | null => {
  const [first] = records[table] ?? [];
  return first && typeof first === 'object' && 'id' in first ? String(first.id) : null;
};

/** The one with most to show: a talk, a profile, targets. */
export const fullest = (records: AllRecords): string | null => {
  const [review] = records.reviews ?? [];
  return review && typeof review === 'object' && 'learnerId' in review
    ? String(review.learnerId)
    : idIn(records, 'learners');
};

/** The states in which every screen is pictured, each with what the store then holds. */
export const states: Record<
  'empty' | 'usual' | 'crowded',
  (present?: Present) => Promise<AllRecords>
> = {
  empty: async () => ({}),
  usual: (present = rightNow()) => recordsOf(USUAL, present),
  crowded: (present = rightNow()) => recordsOf(CROWDED, present),
};
