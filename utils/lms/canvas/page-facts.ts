import type { CanvasGathered } from '../types.ts';
import { type AddressIds, addressIds } from './address-ids.ts';
import { type EnvFacts, envFacts } from './env.ts';
import { isSameId } from './ids.ts';
import { canvasPageKind } from './pages.ts';
import { isMaskedName, shownStudentName } from './shown-name.ts';
import { trayIds } from './tray.ts';
import { observedNow, type Viewer, viewerOf } from './viewer.ts';

/** What the page itself says, before Canvas is asked anything. */
export interface PageFacts {
  pageKind: string;
  page: CanvasGathered['page'];
  /** What stands for the learner in the address where marking is anonymous. */
  anonymousId: string | null;
  /** The discussion whose assignment Canvas must be asked for. */
  discussionId: string | null;
  viewer: Viewer;
}

/** The address's learner, else the one in the page's `ENV`; nobody when the two disagree. */
function studentIdOf(inAddress: string | null, inEnv: string | null): string | null {
  if (inAddress === null || inEnv === null) return inAddress ?? inEnv;
  return isSameId(inAddress, inEnv) ? inAddress : null;
}

/** Pages of the viewer's own work, or of a learner whom they observe: their address names no learner. */
const isOwnPage = (pageKind: string): boolean =>
  pageKind === 'assignment' || pageKind === 'discussion' || pageKind === 'grades';

type Person = { id: string | null; name: string | null };

/** Whose page it is where the address does not say: the viewer's, or the learner's whom an observer has chosen. */
function ownPerson(viewer: Viewer, shown: string | null): Person {
  if (viewer.is === 'learner')
    return { id: viewer.self?.id ?? null, name: viewer.self?.name ?? null };
  const one = viewer.is === 'observer' ? observedNow(viewer.observed, shown) : null;
  return { id: one?.id ?? null, name: shown };
}

function personOn(pageKind: string, ids: AddressIds, env: EnvFacts, viewer: Viewer, doc: Document) {
  const shown = shownStudentName(doc, pageKind, env.courseName);
  // These two go from learner to learner without a load, so their ENV could only be out of date.
  if (pageKind === 'speedgrader' || pageKind === 'gradebook')
    return { id: ids.studentId, name: shown };
  if (isOwnPage(pageKind) && ids.studentId === null && env.studentId === null)
    return ownPerson(viewer, shown);
  return { id: studentIdOf(ids.studentId, env.studentId), name: shown ?? env.studentName };
}

/**
 * The ids that a Canvas page names and the name it shows, now.
 *
 * @param url the page's address now: SpeedGrader changes it without a load
 */
export function pageFacts(doc: Document, url: URL): PageFacts {
  const pageKind = canvasPageKind(url) ?? '';
  const there = addressIds(url);
  const tray = pageKind === 'gradebook' ? trayIds(doc, url) : null;
  // A tray of another course than the address's would be no part of this page.
  const isOurs = tray !== null && (tray.courseId === null || tray.courseId === there.courseId);
  const ids = isOurs ? { ...tray, courseId: there.courseId } : there;
  const env = envFacts(doc);
  const viewer = viewerOf(doc);
  const person = personOn(pageKind, ids, env, viewer, doc);
  const isAnonymous = ids.anonymousId !== null;
  return {
    pageKind,
    anonymousId: ids.anonymousId,
    discussionId: ids.discussionId,
    viewer,
    page: {
      site: url.origin,
      courseId: ids.courseId ?? env.courseId,
      assignmentId: ids.assignmentId,
      urlStudentId: isAnonymous ? null : person.id,
      shownStudentName: person.name,
      currentUserId: env.currentUserId,
      courseName: env.courseName,
      anonymous: isAnonymous || isMaskedName(person.name),
      viewerIsLearner: viewer.is === 'learner',
      mayBeStaff: viewer.is === null,
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
    isSameClass(then, now) &&
    then.anonymousId === now.anonymousId &&
    a.assignmentId === b.assignmentId &&
    a.urlStudentId === b.urlStudentId
  );
}

/** Whether it is still a page of the same course and, outside the gradebook, of the same work. */
export function isSameClass({ pageKind, page: a }: PageFacts, { page: b, ...now }: PageFacts) {
  const isSameWork = pageKind === 'gradebook' || a.assignmentId === b.assignmentId;
  return pageKind === now.pageKind && a.courseId === b.courseId && isSameWork;
}
