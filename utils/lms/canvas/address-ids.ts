import { valueAt } from './env.ts';
import { idText } from './ids.ts';

/** The ids that one of Canvas's addresses names; each `null` when absent or not an id. */
export interface AddressIds {
  courseId: string | null;
  assignmentId: string | null;
  studentId: string | null;
  /** What stands for the learner where marking is anonymous. */
  anonymousId: string | null;
  discussionId: string | null;
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

/** Reads an address of a page, or of a link on one. The path counts before the query, the query before the hash. */
export function addressIds(url: URL): AddressIds {
  const hash = hashFacts(url);
  const query = url.searchParams;
  const part = (name: string) => new RegExp(`/${name}/([^/]+)`).exec(url.pathname)?.[1] ?? null;
  const first = (...values: unknown[]) => values.find((value) => (value ?? null) !== null);
  return {
    courseId: idText(part('courses')),
    assignmentId: idText(first(part('assignments'), query.get('assignment_id'))),
    studentId: idText(
      first(
        part('submissions'),
        part('grades'),
        query.get('student_id'),
        query.get('reviewee_id'),
        valueAt(hash, 'student_id'),
      ),
    ),
    anonymousId: anonymousText(
      first(
        part('anonymous_submissions'),
        query.get('anonymous_id'),
        query.get('anonymous_asset_id'),
        valueAt(hash, 'anonymous_id'),
      ),
    ),
    discussionId: idText(part('discussion_topics')),
  };
}
