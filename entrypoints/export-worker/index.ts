import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { serveWriting } from '#utils/services/writing/serve.ts';

/** Run as a worker by the workspace while a file is made: packing 100,000 rows takes seconds, in which no page could answer. */
export default defineUnlistedScript(() =>
  serveWriting({
    addEventListener: (type, listen) => self.addEventListener(type, listen),
    postMessage: (message, transfer) => self.postMessage(message, { transfer }),
  }),
);
