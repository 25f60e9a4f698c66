import * as z from 'zod/mini';
import type { Reading } from '#utils/domain/reading.ts';
import type { CanvasGathered, LmsAnswer } from '../types.ts';
import { hasUnnamedComments } from './comments.ts';
import { isTestHost } from './hosts.ts';
import {
  answersOf,
  assignmentFor,
  courseNameFor,
  type Parsed,
  parseAnswer,
  parseJson,
  reviewersFor,
} from './parse-answer.ts';
import { readWork, type WorkReading } from './read-work.ts';
import { nextPage } from './requests.ts';
import { Submission } from './schema.ts';

/** What the requests for submissions gave: those that could be read, and what is missing from the rest. */
interface Submissions {
  works: Submission[];
  missing: string[];
  /** There are more than were read. */
  isCut: boolean;
}

const List = z.array(z.unknown());

/** Keeps what can be read of many parsed values; names what cannot. */
function sorted<T>(all: Parsed<T>[]): { values: T[]; missing: string[] } {
  return {
    values: all.flatMap((each) => (each.ok ? [each.value] : [])),
    missing: all.flatMap((each) => (each.ok ? [] : each.missing)),
  };
}

function oneSubmission(answer: LmsAnswer | undefined): Submissions {
  const { values, missing } = sorted([parseAnswer('submission', Submission, answer)]);
  return { works: values, missing, isCut: false };
}

function manySubmissions(answers: LmsAnswer[], site: string): Submissions {
  const pages = sorted(answers.map((answer) => parseAnswer('submissions', List, answer)));
  const each = pages.values.flat().map((json) => parseJson('submission', Submission, json));
  const { values, missing } = sorted(each);
  const isCut = pages.missing.length > 0 || nextPage(answers.at(-1)?.link ?? null, site) !== null;
  return { works: values, missing: [...pages.missing, ...missing], isCut };
}

/** What stands in the way of telling that a submission's comments hold nothing of a marker's. */
function gaps(work: Submission, { whose }: WorkReading): string[] {
  const { submission_comments: plain, submission_html_comments: rich } = work;
  const count = Math.max(plain?.length ?? 0, rich?.length ?? 0);
  const gaps: [string, boolean][] = [
    ['submission.submission_comments', plain === null && rich === null],
    ['submission.user_id', work.user_id === null && count > 0],
    ['submission_comments.author_id', whose.is !== 'anonymous' && hasUnnamedComments(work)],
  ];
  return gaps.filter(([, isGap]) => isGap).map(([name]) => name);
}

const once = (names: string[]): string[] => [...new Set(names)];

const isTestCopy = (site: string): boolean => isTestHost(URL.parse(site)?.hostname ?? '');

function emptyReading({ url, pageKind, page }: CanvasGathered): Reading {
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
  };
}

/** Without any answer: the page names no learner yet, or it went to another one while Canvas was asked. */
function unanswered(empty: Reading, { page }: CanvasGathered): Reading {
  const isChosen = page.urlStudentId !== null || page.anonymous;
  const why = isChosen ? 'learner-changing' : 'learner-not-chosen';
  return { ...empty, missing: [why], notes: [...empty.notes, why] };
}

/** The learner as the submissions prove it best, else as the page shows a name. */
function subjectsOf(readings: WorkReading[], { page }: CanvasGathered): Reading['subjects'] {
  const rank = ['proved', 'unproved', 'anonymous'];
  const best = rank.flatMap((is) => readings.filter(({ whose }) => whose.is === is))[0]?.whose;
  if (best && best.is !== 'changing') return [best.learner];
  const name = page.shownStudentName;
  return name === null ? [] : [{ name, userId: null, idNumber: null }];
}

function answerOf(items: unknown[], missing: string[]): Reading['answer'] {
  if (items.length > 0) return 'feedback';
  return missing.length > 0 ? 'layout-changed' : 'nothing-yet';
}

function readAll(gathered: CanvasGathered, found: Submissions, doc: Document): Reading {
  const empty = emptyReading(gathered);
  const reviewers = reviewersFor(gathered);
  const read = (work: Submission) => {
    const assignment = assignmentFor(gathered, work);
    const course = courseNameFor(gathered, work);
    const reading = readWork({ page: gathered.page, work, assignment, course, reviewers }, doc);
    return { ...reading, missing: gaps(work, reading) };
  };
  const readings = found.works.map(read);
  const notes = once([...empty.notes, ...readings.flatMap((each) => each.notes)]);
  if (notes.includes('learner-changing'))
    return { ...empty, missing: ['learner-changing'], notes: [...empty.notes, 'learner-changing'] };
  if (found.isCut) notes.push('list-cut');
  const items = readings.flatMap((each) => each.items);
  const missing = once([...found.missing, ...readings.flatMap((each) => each.missing)]);
  const subjects = subjectsOf(readings, gathered);
  return { ...empty, answer: answerOf(items, missing), missing, subjects, items, notes };
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
  if (gathered.pageKind === '') return { ...empty, answer: 'not-a-feedback-page' };
  if (gathered.answers.length === 0) return unanswered(empty, gathered);
  const found =
    gathered.pageKind === 'grades'
      ? manySubmissions(answersOf(gathered, 'allOfOne'), gathered.page.site)
      : oneSubmission(answersOf(gathered, 'submission')[0]);
  return readAll(gathered, found, doc);
}
