import type { ReadItem } from '#utils/domain/reading.ts';
import type { MoodleDetail } from '../types.ts';
import type { Fault } from './answers.ts';

/** What became of one answer: the items with it among them, or why it was left out. */
export type Landing = { items: ReadItem[] } | { fault: Fault | 'not-theirs' };

/** Whether an item is about the same learner, activity and attempt as an answer was asked for. */
export const isAbout = (item: ReadItem, { userId, activityId, attempt }: MoodleDetail): boolean =>
  item.learner.userId === userId && item.activityId === activityId && item.attempt === attempt;

/** Letters and digits only: white space, punctuation and marks differ between the ways in which Moodle shows a text. */
export const letters = (text: string): string =>
  text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');

/** A parameter of the path that was asked. */
export const askedIn = ({ answer }: MoodleDetail, name: string): string | null =>
  URL.parse(answer.path, 'https://relative.invalid/')?.searchParams.get(name) ?? null;
