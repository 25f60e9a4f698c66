import type { TodayRule } from '../rule.ts';
import { due } from './due.ts';
import { falling } from './falling.ts';
import { noContact } from './no-contact.ts';
import { overdue } from './overdue.ts';
import { reviewDue } from './review-due.ts';
import { slips } from './slips.ts';
import { unanswered } from './unanswered.ts';

/** Every reason for being on Today, gravest first: the first that holds decides a learner's place. */
export const todayRules: readonly TodayRule[] = [
  overdue,
  due,
  reviewDue,
  noContact,
  slips,
  falling,
  unanswered,
];
