import { makeAsk } from '#utils/lms/ask.ts';
import { canvasReads } from '#utils/lms/canvas/allowed-reads.ts';
import { type GatherOptions, gatherCanvas } from '#utils/lms/canvas/gather.ts';
import { readCanvas } from '#utils/lms/canvas/read.ts';
import { RawReadingSchema } from '#utils/lms/raw-schema.ts';
import { blank, parse, SITE } from './support.ts';

export type Reply = [body: unknown, init?: ResponseInit];
/** A small Canvas: what it answers to a path with its query. */
export type Canvas = (path: string) => Reply;

/** An inline `ENV` with a course, and whatever else. */
export const env = (more: object = {}): string =>
  `<script>ENV = ${JSON.stringify({
    current_user_id: '60',
    current_context: { type: 'Course', id: '4', name: 'L3' },
    ...more,
  })}</script>`;

/** Gathers and reads a page of `html` from a small Canvas, through the real gate and the door to the extension. */
export async function visit(
  canvas: Canvas,
  at: string,
  html: string,
  options: GatherOptions & { here?: () => URL; isStill?: boolean } = {},
) {
  const url = new URL(at, SITE);
  const asked: string[] = [];
  const { here = () => url, isStill, ...much } = options;
  const ask = makeAsk({
    origin: SITE,
    allowed: canvasReads,
    ...(much.signal && { signal: much.signal }),
    fetch: async (input, init) => {
      const { pathname, search } = new URL(String(input));
      asked.push(pathname.replace('/api/v1', '') + search);
      const [body, how] = canvas(pathname + search);
      init?.signal?.throwIfAborted();
      return new Response(typeof body === 'string' ? body : JSON.stringify(body), how);
    },
  });
  const moment = { here, wait: async () => {}, isStill };
  const gathered = await gatherCanvas(parse(html), url, ask, moment, much);
  const door = RawReadingSchema.parse({
    via: 'canvas-json',
    gathered: JSON.parse(JSON.stringify(gathered)),
  });
  if (door.via !== 'canvas-json') throw new Error('The door took it for something else');
  const paths = asked.map((path) => path.split('?')[0]);
  return { asked, paths, gathered, reading: readCanvas(door.gathered, blank()) };
}
