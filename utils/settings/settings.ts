import * as z from 'zod/mini';
import { AwardingBody, CourseBody } from '#utils/domain/awarding-body.ts';
import { GlossaryTerm } from '#utils/domain/glossary.ts';
import { OwnPrompt } from '#utils/domain/own-prompt.ts';
import { RuleName } from '#utils/domain/rule-name.ts';

/** A list whose rows are judged one by one: a row of another version costs itself, never the whole list. */
const rowsOf = <Row extends z.core.$ZodType>(row: Row) =>
  z.catch(
    z.pipe(
      z.array(z.unknown()),
      z.transform((rows): z.output<Row>[] =>
        rows.flatMap((one) => {
          const read = z.safeParse(row, one);
          return read.success ? [read.data] : [];
        }),
      ),
    ),
    [],
  );

import { TargetStatus } from '#utils/domain/target-status.ts';

/** How the list of words that are asked about differs from the built-in one. */
const WordWatch = z.object({
  added: rowsOf(z.string().check(z.minLength(2), z.maxLength(60))),
  off: rowsOf(z.string()),
});

/** What the mentor chose. Whatever is stored and is no such thing counts as not chosen. */
export const Settings = z.object({
  /** The browser's own language model, where it has one, may offer another wording of a step. */
  offersWordings: z.catch(z.boolean(), false),
  /** Rules of the target check that the mentor turned off. */
  rulesOff: rowsOf(RuleName),
  /** The awarding body of courses that have none of their own below. */
  usualBody: z.catch(z.nullable(AwardingBody), null),
  courseBodies: rowsOf(CourseBody),
  glossary: rowsOf(GlossaryTerm),
  /** The college's own names for the states of a target; a state without one has ours. */
  statusNames: z.catch(z.partialRecord(TargetStatus, z.string()), {}),
  /** Questions that the mentor added to the coaching set. */
  ownPrompts: rowsOf(OwnPrompt),
  /** Words that are asked about before they are kept or leave. */
  wordWatch: z.catch(WordWatch, { added: [], off: [] }),
  /** Who a learner can go to, as it stands on every print sheet until it is changed. */
  whoHelps: z.catch(z.string().check(z.maxLength(200)), ''),
  /** Whether the mentor is told in the morning how many learners are due, and at what time by the clock on the wall. */
  morning: z.catch(
    z.object({ isOn: z.boolean(), time: z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/)) }),
    { isOn: false, time: '08:30' },
  ),
});
export type Settings = z.infer<typeof Settings>;

/** The settings in a stored value, whatever it is. */
export const settingsIn = (stored: unknown): Settings => {
  const read = z.safeParse(Settings, stored);
  return read.success ? read.data : Settings.parse({});
};
