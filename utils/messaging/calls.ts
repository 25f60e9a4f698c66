import * as z from 'zod/mini';
import type { ReaderName } from '#utils/lms/readers.ts';
import type { Caller } from './caller.ts';

const Nothing = z.object({});

/** How many of how many; `null` = not known yet. */
export const Progress = z.object({ done: z.int(), total: z.nullable(z.int()) });

const Reader = z.enum([
  'canvas',
  'moodle-assignment',
  'moodle-gradebook',
  'moodle-activity',
] as const satisfies readonly ReaderName[]);

const words = z.string().check(z.maxLength(100_000));

/** How a page stands (`PageMark` in utils/lms), as it comes from the page's world. */
export const Mark = z.object({ address: words, learner: words, rest: words });

/** What a panel may ask its page (`panel.holds`, `panel.show` and `panel.leave` are the background's own). */
const PageCallName = z.enum([
  'panel.close',
  'panel.move',
  'page.read',
  'page.stop',
  'page.about',
  'page.selection',
  'page.highlight',
]);
export type PanelToPage = z.infer<typeof PageCallName>;

/** What the background answers: who may ask, what is asked, what comes back. Everything is parsed at the door. */
export const backgroundCalls = {
  /** A panel's first words: may it show itself? `key` is what the page's own script put into the frame's address. */
  'panel.hello': {
    from: ['panel'],
    asks: z.object({ key: z.string().check(z.maxLength(64)) }),
    gives: Nothing,
  },
  /** A page has opened the panel: put its reader beside it. */
  'reader.wanted': { from: ['content'], asks: z.object({ reader: Reader }), gives: Nothing },
  /** The page has gone to another learner or work: passed on to the panel in that tab. */
  'page.changed': { from: ['content'], asks: z.object({ mark: Mark }), gives: Nothing },
  /** How far the page's long read has come: passed on to the panel in that tab. */
  'page.progress': { from: ['content'], asks: Progress, gives: Nothing },
  /** A panel's question to the page it sits in: passed on, and the answer passed back for the panel to parse. */
  'page.ask': {
    from: ['panel'],
    asks: z.object({ call: PageCallName, asks: z.unknown() }),
    gives: z.unknown(),
  },
  'workspace.open': {
    from: ['panel', 'sidepanel', 'popup'],
    asks: z.object({
      screen: z.enum([
        'today',
        'caseload',
        'inbox',
        'export',
        'settings',
        'sheet',
        'bank',
        'welcome',
        'tour',
      ]),
      /** The record that it opens with: an id made on this device, the only thing of a person in an address. */
      id: z.optional(z.uuid()),
    }),
    gives: Nothing,
  },
  /** Something was logged, set or put off: the number on the button may be another. */
  'due.changed': { from: ['panel', 'sidepanel', 'workspace'], asks: Nothing, gives: Nothing },
  /** What holds the lock open in this session, its keys closed: Firefox keeps it from a frame in another page. Parsed where it is used. */
  'lock.session': { from: ['panel'], asks: Nothing, gives: z.object({ session: z.unknown() }) },
  /** From there, too: Feedforward is being used. */
  'lock.used': { from: ['panel'], asks: Nothing, gives: Nothing },
  /** The popup's Open button. */
  'panel.open-in-tab': {
    from: ['popup'],
    asks: z.object({ tabId: z.int() }),
    gives: z.object({ open: z.boolean() }),
  },
} as const satisfies Record<
  string,
  { from: readonly Caller[]; asks: z.ZodMiniType; gives: z.ZodMiniType }
>;

export type BackgroundCalls = typeof backgroundCalls;
export type BackgroundCall = keyof BackgroundCalls;
export type AsksOf<Call extends BackgroundCall> = z.infer<BackgroundCalls[Call]['asks']>;
export type GivesOf<Call extends BackgroundCall> = z.infer<BackgroundCalls[Call]['gives']>;

/** The shape every message has. */
export const EnvelopeSchema = z.object({ call: z.string(), asks: z.unknown() });

/** What the background answers with, whatever the call. */
export const AnswerSchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({ ok: z.literal(false), why: z.enum(['refused', 'invalid', 'failed']) }),
]);
export type Answer = z.infer<typeof AnswerSchema>;
