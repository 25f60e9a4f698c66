import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import * as z from 'zod/mini';
import { systemClock } from '#utils/platform/clock.ts';
import { serveApart } from '#utils/services/apart/serve.ts';
import { serveWriting } from '#utils/services/writing/serve.ts';
import { openStore } from '#utils/store/db.ts';

/** Run as a worker by the workspace while very many rows are planned, written or answered for: that takes seconds, in which no page could answer. */
export default defineUnlistedScript(() => {
  z.config({ jitless: true });
  const line = {
    addEventListener: (type: 'message', listen: (event: MessageEvent) => void) =>
      self.addEventListener(type, listen),
    postMessage: (message: unknown, transfer: Transferable[]) =>
      self.postMessage(message, { transfer }),
  };
  serveWriting(line);
  serveApart(line, { open: (name) => openStore(name), clock: systemClock });
});
