import type * as z from 'zod/mini';
import type { CanvasGathered, LmsAnswer } from '../types.ts';
import { faultOf, jsonOf } from './answers.ts';
import { isSameId, longId } from './ids.ts';
import { answersTo } from './requests.ts';
import { Assignment, Course, misfits, PeerReviews, People, type Submission } from './schema.ts';

/** What came of one request: its value, or what to name as missing. */
export type Parsed<T> = { ok: true; value: T } | { ok: false; missing: string[] };

/** Parses one JSON value; `name` is the request, for naming what does not fit. */
export function parseJson<T>(name: string, schema: z.ZodMiniType<T>, json: unknown): Parsed<T> {
  const parsed = schema.safeParse(json);
  return parsed.success
    ? { ok: true, value: parsed.data }
    : { ok: false, missing: misfits(name, parsed.error) };
}

/** Parses one answer of Canvas, whatever state it is in; never asked is `no-answer`. */
export function parseAnswer<T>(
  name: string,
  schema: z.ZodMiniType<T>,
  answer: LmsAnswer | undefined,
): Parsed<T> {
  const fault = answer ? faultOf(answer) : 'no-answer';
  if (!answer || fault) return { ok: false, missing: [fault ?? 'no-answer'] };
  return parseJson(name, schema, jsonOf(answer));
}

type RequestName = keyof typeof answersTo;

/** The answers to one of our requests, in the order they came. */
export const answersOf = ({ answers }: CanvasGathered, name: RequestName): LmsAnswer[] =>
  answers.filter(({ path }) => answersTo[name].test(path));

const orNull = <T>(parsed: Parsed<T>): T | null => (parsed.ok ? parsed.value : null);

/** The assignment by its own request, else as it was nested in the submission; only ever the submission's own. */
export function assignmentFor(gathered: CanvasGathered, work: Submission): Assignment | null {
  const [answer] = answersOf(gathered, 'assignment');
  const asked = orNull(parseAnswer('assignment', Assignment, answer));
  const nested = orNull(parseJson('assignment', Assignment, work.assignment));
  return [asked, nested].find((each) => isSameId(each?.id ?? null, work.assignment_id)) ?? null;
}

/** The course's name: as the page says it, as nested in the submission, or by its own request. */
export function courseNameFor(gathered: CanvasGathered, work: Submission | null): string | null {
  const [answer] = answersOf(gathered, 'course');
  const nested = orNull(parseJson('course', Course, work?.course))?.name;
  const asked = orNull(parseAnswer('course', Course, answer))?.name;
  return gathered.page.courseName ?? nested ?? asked ?? null;
}

/** Who reviews this work as a peer; `null` when Canvas was not asked or did not say. */
export function reviewersFor(gathered: CanvasGathered): ReadonlySet<string> | null {
  const [answer] = answersOf(gathered, 'peerReviews');
  const reviews = orNull(parseAnswer('peer_reviews', PeerReviews, answer));
  if (!reviews) return null;
  return new Set(reviews.flatMap(({ assessor_id }) => assessor_id ?? []));
}

/** The ids on this page that are known to be learners': the viewer's if they learn here, and those Canvas was asked about. */
export function learnersIn(gathered: CanvasGathered): Set<string> {
  const { viewerIsLearner, currentUserId } = gathered.page;
  const [answer] = answersOf(gathered, 'learnersAmong');
  const asked = orNull(parseAnswer('users', People, answer)) ?? [];
  const viewer = viewerIsLearner && currentUserId !== null ? [longId(currentUserId)] : [];
  return new Set([...viewer, ...asked.map(({ id }) => id)]);
}
