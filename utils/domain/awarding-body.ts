import * as z from 'zod/mini';
import type { WorkRef } from './feedback.ts';

/** The awarding bodies that give command words a meaning of their own. A course of any other has the general meaning. */
export const awardingBodies = ['btec-l3', 'btec-hn', 't-level', 'city-and-guilds'] as const;
export const AwardingBody = z.enum(awardingBodies);
export type AwardingBody = z.infer<typeof AwardingBody>;

/** A course whose awarding body the mentor chose; `null` = the general meaning. */
export const CourseBody = z.object({
  /** `courseKey` of it. */
  course: z.string(),
  /** As the page names it, for Settings. */
  name: z.string(),
  body: z.nullable(AwardingBody),
});
export type CourseBody = z.infer<typeof CourseBody>;

/** Tells courses apart, also those of the same name on two sites; `null` where the page names none. */
export const courseKey = ({
  site,
  course,
  courseId,
}: Pick<WorkRef, 'site' | 'course' | 'courseId'>): string | null =>
  courseId || course ? `${site}/${courseId || course}` : null;

/** The awarding body of a course: its own choice, else the usual one. */
export const bodyOf = (
  key: string | null,
  { courseBodies, usualBody }: { courseBodies: CourseBody[]; usualBody: AwardingBody | null },
): AwardingBody | null => {
  const own = courseBodies.find(({ course }) => course === key);
  return own ? own.body : usualBody;
};
