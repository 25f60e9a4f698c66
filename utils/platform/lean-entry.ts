import type { BuildStep } from './lean-polyfill.ts';

/** What the frame around a script says to a log that prints nothing in a package. */
const SAID = /^[ \t]*logger\.error\([^\n]*\);\n/gm;

/**
 * A step of the build that leaves out what the frame of a script that runs in a page would log: in a package that log prints nothing, and each page would
 * carry its words. Errors are thrown on as before.
 *
 * @throws while building, when the frame is not written as it was
 */
export const leanEntry = (): BuildStep => ({
  name: 'lean-entry',
  transform: {
    filter: { id: /virtual:wxt-unlisted-script-entrypoint/ },
    handler: (code) => {
      if (!/import\.meta\.env\.MODE === "production"\) return;/.test(code) || !code.match(SAID))
        throw new Error('The frame around a script does not log as it did');
      return code.replace(SAID, '');
    },
  },
});
