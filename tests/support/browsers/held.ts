import type { CDPSession, Page } from 'puppeteer-core';

/** What a page or frame holds on to, once what nobody needs was swept. */
export interface Held {
  /** Of its scripts' heap, the code that the browser made of them included, in bytes. */
  heap: number;
  nodes: number;
  listeners: number;
}

/** The frame of another origin whose address begins with `origin`, as Chromium's own tools see it. */
async function sessionOf(top: CDPSession, origin: string): Promise<CDPSession> {
  const { targetInfos } = await top.send('Target.getTargets', { filter: [{ type: 'iframe' }] });
  const frame = targetInfos.find(({ url }) => url.startsWith(origin));
  if (!frame) throw new Error(`No frame of ${origin}`);
  const { targetId } = frame;
  const { sessionId } = await top.send('Target.attachToTarget', { targetId, flatten: true });
  const session = top.connection()?.session(sessionId);
  if (!session) throw new Error(`No way into the frame of ${origin}`);
  return session;
}

async function heldIn(session: CDPSession): Promise<Held> {
  // What is only reached by what is swept goes with the next round.
  for (let round = 0; round < 3; round += 1) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  return { heap: usedSize, nodes, listeners: jsEventListeners };
}

/** What a page holds, the scripts of extensions in it included. Chromium only: no other browser tells. */
export async function heldByPage(page: Page): Promise<Held> {
  const session = await page.createCDPSession();
  const held = await heldIn(session);
  await session.detach();
  return held;
}

/** What the panel in a page holds. Chromium only. */
export async function heldByPanel(page: Page, extensionOrigin: string): Promise<Held> {
  const top = await page.browser().target().createCDPSession();
  const held = await heldIn(await sessionOf(top, extensionOrigin));
  await top.detach();
  return held;
}
