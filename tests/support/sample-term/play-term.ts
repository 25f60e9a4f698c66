import type { RecordId } from '#utils/domain/ids.ts';
import type { ContactHow, FollowUp, FollowUpOutcome } from '#utils/domain/log-entry.ts';
import { emptyWording, type Target } from '#utils/domain/target.ts';
import { isOpenStatus } from '#utils/domain/target-status.ts';
import type { Clock, Day } from '#utils/domain/time.ts';
import type { Store } from '#utils/store/db.ts';
import { keepFeedback } from '#utils/store/keep-feedback.ts';
import { targetsOf } from '#utils/store/learner-queries.ts';
import { logContact } from '#utils/store/log-contact.ts';
import { logFollowUp } from '#utils/store/log-follow-up.ts';
import { answerQuestion, questionsOf, raiseQuestion } from '#utils/store/questions.ts';
import { saveTarget } from '#utils/store/save-target.ts';
import { type Random, seeded } from '../switching/random.ts';
import { ASKED, COURSES, NOTES, nameOf, WHYS } from './made-up.ts';

/** What a term is played with; the same gives the same term, but for the ids. */
export interface Term {
  learners: number;
  weeks: number;
  /** Its last day. */
  today: Day;
  seed: number;
  /** What learners and their course are called, where it is not as usual. */
  name?: (n: number) => string;
  course?: string;
}

/** One learner in one week of it. */
interface Week {
  db: Store;
  random: Random;
  clock: Clock;
  learnerId: RecordId;
  course: string;
  /** How likely things go well with this learner, from 0 to 1. */
  luck: number;
}

const daysOn = (day: Day, days: number): Day =>
  Temporal.PlainDate.from(day).add({ days }).toString();

/** A clock that stands on one day, and goes on by a minute each time it is asked. */
function clockOn(day: Day, minute: number): Clock {
  let at = Date.parse(`${day}T09:00:00.000Z`) + minute * 60_000;
  return {
    now: () => {
      at += 1000;
      return new Date(at).toISOString();
    },
    today: () => day,
  };
}

async function setTarget({ db, random, clock, learnerId, course }: Week): Promise<void> {
  const due = daysOn(clock.today(), random.pick([7, 7, 10, 14]));
  const wording = { ...emptyWording(), statement: random.pick(ASKED), due };
  const about = { course, work: 'Unit report', assessment: null, draftKey: null };
  await saveTarget(db, { learnerId, wording, sources: [], ...about }, clock);
}

function followUpOn({ random, clock, luck }: Week): FollowUp {
  const outcome: FollowUpOutcome = random.isTrue(luck)
    ? 'done'
    : random.pick(['partly', 'not-yet']);
  const confidence = random.isTrue(0.7) ? Math.round(luck * 6) + random.below(5) : null;
  const said = { outcome, note: random.pick(NOTES), evidence: '', confidence };
  if (outcome === 'done') return { ...said, nextOn: null, moveReason: '', decision: null };
  const nextOn = daysOn(clock.today(), 7);
  return { ...said, nextOn, moveReason: random.pick(WHYS), decision: 'move' };
}

/** What is due is mostly talked about in its week. */
async function followUp(week: Week, open: Target[]): Promise<void> {
  const { db, random, clock } = week;
  for (const target of open) {
    if (target.due === null || target.due > clock.today() || random.isTrue(0.2)) continue;
    await logFollowUp(db, target.id, followUpOn(week), null, clock);
  }
}

async function ask({ db, random, clock, learnerId, course }: Week): Promise<void> {
  const open = (await questionsOf(db, learnerId)).filter(({ state }) => state === 'open');
  for (const { id } of open)
    if (random.isTrue(0.4)) await answerQuestion(db, id, 'Two are enough.', null, clock);
  if (!random.isTrue(0.05)) return;
  const about = { learnerId, targetId: null, sources: [], quote: 'Develop this', teacher: null };
  const what = {
    unclear: 'vague' as const,
    text: 'What should be added?',
    sentBy: 'copy' as const,
  };
  await raiseQuestion(db, { ...about, ...what, course, work: null }, null, clock);
}

async function meet({ db, random, clock, learnerId }: Week): Promise<void> {
  if (!random.isTrue(0.12)) return;
  const how: ContactHow = random.pick(['meeting', 'message', 'no-show']);
  const contact = { how, on: clock.today(), note: random.pick(NOTES), confidence: null };
  await logContact(db, learnerId, contact, null, clock);
}

/** One learner's week. In the order in which a mentor works: what is due, questions, a word, something new. */
async function playWeek(week: Week): Promise<void> {
  const { db, random, learnerId } = week;
  const all = (await targetsOf(db, learnerId)).map(({ target }) => target);
  const open = all.filter(({ status }) => isOpenStatus(status));
  await followUp(week, open);
  await ask(week);
  await meet(week);
  if (open.length < 3 && random.isTrue(0.35)) await setTarget(week);
}

/**
 * Plays a term through the product's own store: learners with targets set, followed up, moved and met, meetings, no-shows,
 * questions; some are busy, some go quiet half-way.
 */
export async function playTerm(db: Store, term: Term): Promise<void> {
  const random = seeded(term.seed);
  const first = daysOn(term.today, -7 * term.weeks);
  for (let n = 0; n < term.learners; n++) {
    const [picked, luck] = [random.pick(COURSES), 0.2 + 0.6 * random.next()];
    const lasts = random.isTrue(0.25) ? 3 + random.below(term.weeks - 4) : term.weeks;
    const identity = { site: 'https://vle.example.ac.uk', userId: String(5000 + n) };
    const learner = { by: 'page' as const, identity, name: (term.name ?? nameOf)(n) };
    const course = term.course ?? picked;
    const work = { site: identity.site, course, courseId: '7', work: 'Unit report' };
    const read = { learner, work: { ...work, activityId: '12', attempt: 1 }, grade: 'Pass' };
    const marked = { markedOn: `${first}T08:00:00.000Z`, released: true, blocks: [] };
    const kept = await keepFeedback(db, { ...read, ...marked }, clockOn(first, n));
    for (let week = 0; week <= lasts; week++) {
      const clock = clockOn(daysOn(first, 7 * week - random.below(week === 0 ? 1 : 5)), n);
      await playWeek({ db, random, clock, learnerId: kept.learner.id, course, luck });
    }
  }
}
