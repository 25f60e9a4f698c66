import { workflowStates } from './selectors.ts';

/** The marking workflow's state among the class names inside a status cell, or `null` without a workflow. */
export function stateInClasses(status: Element | null | undefined): string | null {
  return workflowStates.find((state) => status?.querySelector(`.${state}`)) ?? null;
}

/**
 * Whether the learner can see the marking. Moodle's states up to "ready for release" hide it, and so does anonymous
 * marking; without a workflow the page does not say.
 *
 * @param state a workflow state's name; empty = Moodle's "not marked", or one that this viewer may not choose and so is
 *   not told; `null` = no workflow
 */
export function isReleased(state: string | null, anonymous: boolean): boolean | null {
  if (anonymous) return false;
  return state === null ? null : state === 'released';
}
