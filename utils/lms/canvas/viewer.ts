import { namedIn, parseEnv, textOf, valueAt } from './env.ts';
import { idText } from './ids.ts';
import { isSameName } from './same-name.ts';

/** A learner by id and name. */
export interface Named {
  id: string;
  name: string;
}

/** Who looks at the page, as its `ENV` says. */
export interface Viewer {
  /** `learner`: of this very course. `null` = staff, or not said. */
  is: 'learner' | 'observer' | null;
  /** The viewer's own id and name. */
  self: Named | null;
  /** Whom an observer may look at on this page; empty when the page does not say. */
  observed: Named[];
}

const listHas = (list: unknown, role: string): boolean =>
  Array.isArray(list) && list.includes(role);

/** Reads the viewer out of the page's `ENV`. Cookies are not asked: the page says which learner it shows. */
export function viewerOf(doc: Document): Viewer {
  const env = parseEnv(doc);
  const id = idText(valueAt(env, 'current_user_id'));
  const name = textOf(valueAt(env, 'current_user', 'display_name'));
  const isLearner = valueAt(env, 'current_user_is_student') === true;
  const roles = valueAt(env, 'current_user_roles');
  const isStaff = listHas(roles, 'teacher') || valueAt(env, 'MANAGE_GRADES') === true;
  const observed = namedIn(valueAt(env, 'OBSERVER_OPTIONS', 'OBSERVED_USERS_LIST'));
  const isObserver =
    valueAt(env, 'ISOBSERVER') === true ||
    (!isLearner && !isStaff && (observed.length > 0 || listHas(roles, 'observer')));
  return {
    is: isObserver ? 'observer' : isLearner ? 'learner' : null,
    self: id !== null && name !== null ? { id, name } : null,
    observed,
  };
}

/**
 * Which of the learners that an observer follows the page is about: the one whose name it shows, else the only one.
 *
 * @returns `null` when two share the name shown, when it is none of theirs, and when there are several to choose from
 */
export function observedNow(observed: readonly Named[], shown: string | null): Named | null {
  const fits = shown === null ? observed : observed.filter(({ name }) => isSameName(shown, [name]));
  return fits.length === 1 ? (fits[0] ?? null) : null;
}
