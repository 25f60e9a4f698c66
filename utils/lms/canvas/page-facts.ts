import type { CanvasGathered } from '../types.ts';
import { envFacts, valueAt } from './env.ts';
import { idText, isSameId } from './ids.ts';
import { canvasPageKind } from './pages.ts';
import { isMaskedName, shownStudentName } from './shown-name.ts';

/** What the page itself says, before Canvas is asked anything. */
export interface PageFacts {
  pageKind: string;
  page: CanvasGathered['page'];
  /** What stands for the learner in the address where marking is anonymous. */
  anonymousId: string | null;
}

interface AddressIds {
  courseId: string | null;
  assignmentId: string | null;
  studentId: string | null;
  anonymousId: string | null;
}

/** Older links to SpeedGrader name the learner in the hash: `#{"student_id":"7"}`, URL-encoded. */
function hashFacts(url: URL): unknown {
  try {
    return JSON.parse(decodeURIComponent(url.hash.slice(1)));
  } catch {
    return null;
  }
}

const anonymousText = (value: unknown): string | null =>
  typeof value === 'string' && /^\w+$/.test(value) ? value : null;

function addressIds(url: URL): AddressIds {
  const hash = hashFacts(url);
  const query = url.searchParams;
  const part = (name: string) => new RegExp(`/${name}/([^/]+)`).exec(url.pathname)?.[1] ?? null;
  return {
    courseId: idText(part('courses')),
    assignmentId: idText(part('assignments') ?? query.get('assignment_id')),
    studentId: idText(
      part('submissions') ??
        part('grades') ??
        query.get('student_id') ??
        valueAt(hash, 'student_id'),
    ),
    anonymousId: anonymousText(
      part('anonymous_submissions') ?? query.get('anonymous_id') ?? valueAt(hash, 'anonymous_id'),
    ),
  };
}

/** The address's learner, else the one in the page's `ENV`; nobody when the two disagree. */
function studentIdOf(inAddress: string | null, inEnv: string | null): string | null {
  if (inAddress === null || inEnv === null) return inAddress ?? inEnv;
  return isSameId(inAddress, inEnv) ? inAddress : null;
}

/**
 * The ids that a Canvas page names and the name it shows, now.
 *
 * @param url the page's address now: SpeedGrader changes it without a load
 */
export function pageFacts(doc: Document, url: URL): PageFacts {
  const pageKind = canvasPageKind(url) ?? '';
  const ids = addressIds(url);
  const env = envFacts(doc);
  const shown = shownStudentName(doc, pageKind, env.courseName) ?? env.studentName;
  const isAnonymous = ids.anonymousId !== null;
  // SpeedGrader goes from learner to learner without a load, so its ENV could only be out of date.
  const envStudentId = pageKind === 'speedgrader' ? null : env.studentId;
  return {
    pageKind,
    anonymousId: ids.anonymousId,
    page: {
      site: url.origin,
      courseId: ids.courseId ?? env.courseId,
      assignmentId: ids.assignmentId,
      urlStudentId: isAnonymous ? null : studentIdOf(ids.studentId, envStudentId),
      shownStudentName: shown,
      currentUserId: env.currentUserId,
      courseName: env.courseName,
      anonymous: isAnonymous || isMaskedName(shown),
    },
  };
}

/**
 * Whether the page's address is still that of the same learner and work. Names are left to the reader, which compares
 * the one shown at the end with the JSON's: SpeedGrader changes address and name at different moments.
 */
export function isSameSubject(then: PageFacts, now: PageFacts): boolean {
  const { page: a } = then;
  const { page: b } = now;
  return (
    then.pageKind === now.pageKind &&
    then.anonymousId === now.anonymousId &&
    a.courseId === b.courseId &&
    a.assignmentId === b.assignmentId &&
    a.urlStudentId === b.urlStudentId
  );
}
