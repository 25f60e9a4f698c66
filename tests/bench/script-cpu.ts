import type { Page } from 'puppeteer-core';
import * as z from 'zod/mini';

const CATEGORIES = [
  '-*',
  'devtools.timeline',
  'v8',
  'v8.execute',
  'disabled-by-default-v8.cpu_profiler',
  'disabled-by-default-v8.cpu_profiler.hires',
];

/** One event of a trace; times in microseconds, `tdur` = time on the processor, which neighbours on the machine do not change. */
const TraceEvent = z.object({
  name: z.string(),
  ph: z.string(),
  ts: z.number(),
  pid: z.number(),
  tid: z.number(),
  dur: z.optional(z.number()),
  tdur: z.optional(z.number()),
  id: z.optional(z.union([z.string(), z.number()])),
  args: z.record(z.string(), z.unknown()),
});
export type TraceEvent = z.infer<typeof TraceEvent>;

const Started = z.object({ startTime: z.number() });
const Call = z.object({ url: z.optional(z.string()) });
const Chunk = z.object({
  timeDeltas: z.optional(z.array(z.number())),
  cpuProfile: z.optional(
    z.object({
      samples: z.optional(z.array(z.number())),
      nodes: z.optional(
        z.array(
          z.object({
            id: z.number(),
            parent: z.optional(z.number()),
            callFrame: z.object({ url: z.optional(z.string()) }),
          }),
        ),
      ),
    }),
  ),
});

/** Moments at which the sampling profiler found code from `origin` on the stack. */
function momentsOf(events: TraceEvent[], origin: string): number[] {
  const moments: number[] = [];
  const streams = Map.groupBy(
    events.filter(({ name }) => name === 'Profile' || name === 'ProfileChunk'),
    ({ pid, id }) => `${pid}/${id}`,
  );
  for (const stream of streams.values()) {
    const ours = new Map<number, boolean>();
    let at = 0;
    for (const { name, args } of stream.toSorted((a, b) => a.ts - b.ts)) {
      if (name === 'Profile') {
        at = Started.parse(args.data).startTime;
        continue;
      }
      const { cpuProfile, timeDeltas } = Chunk.parse(args.data);
      for (const { id, parent, callFrame } of cpuProfile?.nodes ?? [])
        ours.set(id, (callFrame.url ?? '').startsWith(origin) || (ours.get(parent ?? -1) ?? false));
      for (const [index, node] of (cpuProfile?.samples ?? []).entries()) {
        at += timeDeltas?.[index] ?? 0;
        if (ours.get(node)) moments.push(at);
      }
    }
  }
  return moments;
}

const within = (outer: TraceEvent, moment: number): boolean =>
  moment >= outer.ts && moment <= outer.ts + (outer.dur ?? 0);

/**
 * Milliseconds of processor time that scripts from `origin` took: running and compiling them, their listeners, and what their
 * promises went on to do (which names no script: the profiler says whose it was).
 */
export function scriptCpuOf(events: TraceEvent[], origin: string): number {
  const moments = momentsOf(events, origin);
  const urlOf = ({ args }: TraceEvent) => Call.safeParse(args.data).data?.url ?? '';
  const isOurs = (event: TraceEvent): boolean =>
    event.name === 'RunMicrotasks'
      ? moments.some((moment) => within(event, moment))
      : ['EvaluateScript', 'FunctionCall'].includes(event.name) && urlOf(event).startsWith(origin);
  const own = events.filter((event) => event.ph === 'X' && isOurs(event));
  const outermost = own.filter(
    (one) =>
      !own.some(
        (other) =>
          other !== one &&
          other.tid === one.tid &&
          within(other, one.ts) &&
          (other.dur ?? 0) >= (one.dur ?? 0),
      ),
  );
  return outermost.reduce((sum, { tdur, dur }) => sum + (tdur ?? dur ?? 0), 0) / 1000;
}

/** What the browser did while `run` ran, in detail enough for `scriptCpuOf`. */
export const traced = (page: Page, run: () => Promise<unknown>): Promise<TraceEvent[]> =>
  tracedFor(page, CATEGORIES, run);

/** The same of some categories of its trace only. */
export async function tracedFor(
  page: Page,
  categories: string[],
  run: () => Promise<unknown>,
): Promise<TraceEvent[]> {
  await page.tracing.start({ categories });
  await run();
  const written = await page.tracing.stop();
  if (!written) throw new Error('The browser gave no trace');
  const { traceEvents } = JSON.parse(new TextDecoder().decode(written));
  return z.array(TraceEvent).parse(traceEvents);
}
