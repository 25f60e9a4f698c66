import * as z from 'zod/mini';

/** A day of every year: `07-31`. The 29th of February is none, as most years are without it. */
export const DayOfYear = z
  .string()
  .check(
    z.regex(
      /^(0[13578]|1[02])-(0[1-9]|[12]\d|3[01])$|^(0[469]|11)-(0[1-9]|[12]\d|30)$|^02-(0[1-9]|1\d|2[0-8])$/,
    ),
  );

/** When records are erased by themselves. */
export const Retention = z.object({
  /** So many days after the MIS has everything of a learner; `null` = not then. */
  daysAfterExport: z.nullable(z.int().check(z.minimum(1), z.maximum(730))),
  /** At the end of the college's year; `null` = not then. */
  yearEnd: z.nullable(DayOfYear),
});
export type Retention = z.infer<typeof Retention>;

/** Why a learner's records are to go. */
export type RetentionReason = 'exported' | 'year-end';

/** Why they stay all the same: something of them is nowhere else, or is not finished. */
export type RetentionHold = 'not-in-mis' | 'unfinished';

export const keepsAll = ({ daysAfterExport, yearEnd }: Retention): boolean =>
  daysAfterExport === null && yearEnd === null;
