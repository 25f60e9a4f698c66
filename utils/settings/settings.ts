import * as z from 'zod/mini';
import { AwardingBody, CourseBody } from '#utils/domain/awarding-body.ts';
import { ExportKind } from '#utils/domain/export-batch.ts';
import { GlossaryTerm } from '#utils/domain/glossary.ts';
import { OwnPrompt } from '#utils/domain/own-prompt.ts';
import { Retention } from '#utils/domain/retention.ts';
import { RuleName } from '#utils/domain/rule-name.ts';
import { TargetStatus } from '#utils/domain/target-status.ts';
import { TeachingDates } from '#utils/domain/teaching-dates.ts';
import { LANGUAGE_CHOICES } from '#utils/i18n/language.ts';
import { rowsOf } from './rows-of.ts';

/** A word or a few that are asked about. */
export const WatchedWord = z.string().check(z.minLength(2), z.maxLength(60));

/** `08:30`, by the clock on the wall. */
const WallTime = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));

/** What may be pointed out once. Three in the whole product: a fourth takes the place of one of these. */
export const HINTS = ['panel', 'today', 'export'] as const;
export type Hint = (typeof HINTS)[number];

/** How the list of words that are asked about differs from the built-in one. */
const WordWatch = z.object({
  added: rowsOf(WatchedWord),
  off: rowsOf(z.string()),
});

/** What the mentor chose. Whatever is stored and is no such thing counts as not chosen. */
export const Settings = z.object({
  /** What Feedforward speaks. */
  language: z.catch(z.enum(LANGUAGE_CHOICES), 'browser'),
  /** The browser's own language model, where it has one, may offer another wording of a step. */
  offersWordings: z.catch(z.boolean(), false),
  /** Rules of the target check that the mentor turned off. */
  rulesOff: rowsOf(RuleName),
  /** The awarding body of courses that have none of their own below. */
  usualBody: z.catch(z.nullable(AwardingBody), null),
  courseBodies: rowsOf(CourseBody),
  glossary: rowsOf(GlossaryTerm),
  /** When the college teaches; empty = only bank holidays are known. */
  terms: rowsOf(TeachingDates),
  /** The college's own names for the states of a target; a state without one has ours. */
  statusNames: z.catch(z.partialRecord(TargetStatus, z.string()), {}),
  /** Questions that the mentor added to the coaching set. */
  ownPrompts: rowsOf(OwnPrompt),
  /** Words that are asked about before they are kept or leave. */
  wordWatch: z.catch(WordWatch, { added: [], off: [] }),
  /** Who a learner can go to, as it stands on every print sheet until it is changed. */
  whoHelps: z.catch(z.string().check(z.maxLength(200)), ''),
  /** After how many days without a backup the mentor is reminded; 0 = never. */
  backupDays: z.catch(z.int().check(z.minimum(0), z.maximum(90)), 7),
  /** When records are erased by themselves, announced before; never unless it is asked for. */
  retention: z.catch(Retention, { daysAfterExport: null, yearEnd: null }),
  /** After how many minutes without use the lock closes, where one is set. */
  lockAfter: z.catch(z.int().check(z.minimum(1), z.maximum(480)), 15),
  /** The profile that files of each kind of row were last made with. */
  exportProfiles: z.catch(z.partialRecord(ExportKind, z.string()), {}),
  /** Whether the mentor is told in the morning how many learners are due, and at what time by the clock on the wall. */
  morning: z.catch(z.object({ isOn: z.boolean(), time: WallTime }), { isOn: false, time: '08:30' }),
  /** Whether hints are shown, and those that the mentor has put away for good. */
  hints: z.catch(z.boolean(), true),
  hintsSeen: rowsOf(z.enum(HINTS)),
  /** The end of the week, by which everything is to be in the MIS: 1 = Monday to 5 = Friday, `null` = no reminder. */
  weekEnd: z.catch(
    z.object({
      day: z.nullable(z.int().check(z.minimum(1), z.maximum(5))),
      /** Said by the browser too, at that time by the clock on the wall. */
      isSaid: z.boolean(),
      time: WallTime,
    }),
    { day: 5, isSaid: false, time: '15:00' },
  ),
});
export type Settings = z.infer<typeof Settings>;

/** The settings in a stored value, whatever it is. */
export const settingsIn = (stored: unknown): Settings => {
  const read = z.safeParse(Settings, stored);
  return read.success ? read.data : Settings.parse({});
};
