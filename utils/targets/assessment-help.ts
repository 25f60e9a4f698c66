import { textAt } from '#utils/domain/span.ts';
import { type Action, actionsIn } from './language/actions.ts';
import { contentVerbs, OTHER_PIECE, PROCESS_CLAUSE } from './lexicon/content-verbs.ts';

const helpsWithContent = (action: Action, text: string): boolean =>
  (action.kind === 'seen' || action.kind === 'vague') &&
  action.known !== null &&
  contentVerbs.has(action.known.verb.base) &&
  !PROCESS_CLAUSE.test(textAt(text, action));

/**
 * The act in a step that says what to put into the work (add, rewrite, explain…), or `null`: reading again, planning,
 * checking, asking and minding the time are how to work, and allowed on any assessment. Another piece of work is free.
 */
export const contentHelpIn = (text: string): Action | null =>
  OTHER_PIECE.test(text)
    ? null
    : (actionsIn(text).find((action) => helpsWithContent(action, text)) ?? null);
