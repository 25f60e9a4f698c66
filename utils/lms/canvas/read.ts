import type { Reading } from '#utils/domain/reading.ts';
import type { CanvasGathered } from '../types.ts';
import { faultOf } from './answers.ts';
import { isTestHost } from './hosts.ts';
import {
  answersOf,
  assignmentFor,
  courseNameFor,
  learnersIn,
  parseAnswer,
  reviewersFor,
} from './parse-answer.ts';
import { readGrades } from './read-grades.ts';
import { readShown } from './read-shown.ts';
import { readWork, type WorkReading } from './read-work.ts';
import { readWorks } from './read-works.ts';
import { Discussion } from './schema.ts';
import { manySubmissions, oneSubmission, type Submissions } from './submissions.ts';

const once = (names: string[]): string[] => [...new Set(names)];

const isTestCopy = (site: string): boolean => isTestHost(URL.parse(site)?.hostname ?? '');

/** Whether staff can ask for a class's feedback from here. Where names are hidden, nothing may be kept of anybody. */
function wideIn({ pageKind, page }: CanvasGathered): Reading['classOf'] {
  if (page.mayBeStaff !== true || page.anonymous || page.courseId === null) return undefined;
  if (pageKind === 'gradebook') return 'course';
  return page.assignmentId !== null && pageKind !== 'grades' ? 'work' : undefined;
}

function emptyReading(gathered: CanvasGathered): Reading {
  const { url, pageKind, page } = gathered;
  const wide = wideIn(gathered);
  const notes = isTestCopy(page.site) ? ['test-copy'] : [];
  const about = { url, site: page.site, lms: 'canvas' as const, pageKind };
  return {
    answer: 'layout-changed',
    ...about,
    missing: [],
    subjects: [],
    items: [],
    deeper: [],
    ways: [],
    notes,
    ...(wide && { classOf: wide }),
  };
}

/** Without any answer: the page names no learner yet, or it went to another one while Canvas was asked. */
function unanswered(empty: Reading, { page, scope }: CanvasGathered): Reading {
  const isChosen = page.urlStudentId !== null || page.anonymous;
  const onePerson = isChosen ? 'learner-changing' : 'learner-not-chosen';
  // A class is read without choosing anybody: it was stopped, or the page went to other work.
  const why = scope === 'class' ? 'list-cut' : onePerson;
  return { ...empty, missing: [why], notes: [...empty.notes, why] };
}

/** The learner as the submissions prove it best, else as the page shows a name. */
function subjectOf(readings: WorkReading[], { page }: CanvasGathered): Reading['subjects'] {
  const rank = ['proved', 'unproved', 'anonymous'];
  const best = rank.flatMap((is) => readings.filter(({ whose }) => whose.is === is))[0]?.whose;
  if (best && best.is !== 'changing') return [best.learner];
  const name = page.shownStudentName;
  return name === null ? [] : [{ name, userId: null, idNumber: null }];
}

/** Everybody whose submission was read, each once, in the list's order. */
function classOf(readings: WorkReading[]): Reading['subjects'] {
  const all = readings.flatMap(({ whose }) => (whose.is === 'changing' ? [] : [whose.learner]));
  return [...new Map(all.map((one) => [JSON.stringify([one.userId, one.name]), one])).values()];
}

function answerOf(items: unknown[], missing: string[]): Reading['answer'] {
  if (items.length > 0) return 'feedback';
  return missing.length > 0 ? 'layout-changed' : 'nothing-yet';
}

/** Rows of a class that are nobody's for sure: contradicting themselves, without a name, or one id under two names. */
function isDoubtful(all: WorkReading[]): ({ whose }: WorkReading) => boolean {
  const names = new Map<string, Set<string | null>>();
  for (const { whose } of all) {
    if (whose.is !== 'proved' || whose.learner.userId === null) continue;
    const { userId, name } = whose.learner;
    names.set(userId, (names.get(userId) ?? new Set()).add(name));
  }
  return ({ whose }) =>
    whose.is === 'changing' ||
    whose.learner.name === null ||
    (whose.learner.userId !== null && (names.get(whose.learner.userId)?.size ?? 0) > 1);
}

function readAll(gathered: CanvasGathered, found: Submissions, doc: Document): Reading {
  const empty = emptyReading(gathered);
  const isRow = gathered.scope === 'class';
  const reviewers = reviewersFor(gathered);
  const classIds = isRow ? found.works.flatMap(({ user_id }) => user_id ?? []) : [];
  const learners = new Set([...learnersIn(gathered), ...classIds]);
  const readings = found.works.map((work) => {
    const assignment = assignmentFor(gathered, work);
    const course = courseNameFor(gathered, work);
    const around = { page: gathered.page, assignment, course, reviewers, learners, isRow };
    return readWork({ ...around, work }, doc);
  });
  const isOut = isRow ? isDoubtful(readings) : () => false;
  const kept = readings.filter((each) => !isOut(each));
  const notes = once([...empty.notes, ...kept.flatMap((each) => each.notes)]);
  if (notes.includes('learner-changing'))
    return { ...empty, missing: ['learner-changing'], notes: [...empty.notes, 'learner-changing'] };
  const lost = kept.length < readings.length ? ['submission.user'] : [];
  if (lost.length > 0) notes.push('rows-unread');
  if (found.isCut) notes.push('list-cut');
  const items = kept.flatMap((each) => each.items);
  const missing = once([...found.missing, ...lost, ...kept.flatMap((each) => each.missing)]);
  const subjects = isRow ? classOf(kept) : subjectOf(kept, gathered);
  return { ...empty, answer: answerOf(items, missing), missing, subjects, items, notes };
}

/** A discussion that nobody marks has no assignment, and so no feedback. */
function isUngraded(gathered: CanvasGathered): boolean {
  const [answer] = answersOf(gathered, 'discussion');
  const topic = parseAnswer('discussion', Discussion, answer);
  return topic.ok && topic.value.assignment_id === null && topic.value.assignment === null;
}

/** Canvas was asked, but not for any submission: it refused what comes first, or nobody could be chosen by it. */
function notReached(empty: Reading, gathered: CanvasGathered): Reading {
  if (isUngraded(gathered)) return { ...empty, answer: 'not-a-feedback-page' };
  const missing = once(gathered.answers.flatMap((answer) => faultOf(answer) ?? []));
  return missing.length > 0 ? { ...empty, missing } : unanswered(empty, gathered);
}

/**
 * Reads what was gathered from a Canvas page.
 *
 * @param doc any document: it only parses the markup of comments, inertly
 * @returns `feedback`; `nothing-yet` when every submission came whole and holds no marker's words; else
 *   `layout-changed`, whose `missing` names fields that do not fit (`submission.user_id`) or one of `logged-out`,
 *   `no-right`, `not-found`, `throttled`, `no-answer`, `bad-answer`, `learner-changing`, `learner-not-chosen`. The
 *   last two are in `notes` as well. What did arrive is kept: feedback may come with `missing` beside it.
 */
export function readCanvas(gathered: CanvasGathered, doc: Document): Reading {
  const empty = emptyReading(gathered);
  const { pageKind, scope, page } = gathered;
  if (pageKind === '') return { ...empty, answer: 'not-a-feedback-page' };
  if (scope === 'works') return readWorks(empty, gathered);
  if (gathered.answers.length === 0) return unanswered(empty, gathered);
  const isList = scope === 'class' || pageKind === 'grades';
  const answers = answersOf(gathered, isList ? 'many' : 'submission');
  if (answers.length === 0) return notReached(empty, gathered);
  const found = isList ? manySubmissions(answers, page.site) : oneSubmission(answers[0]);
  const reading = readAll(gathered, found, doc);
  if (found.works.length > 0 || reading.missing.length === 0) return reading;
  const shown = isList ? readGrades(reading, gathered, doc) : readShown(reading, gathered);
  return shown ?? reading;
}
