import { expect, test } from 'vitest';
import { leanEntry } from '#utils/platform/lean-entry.ts';

const { transform } = leanEntry();
const frame = `if (import.meta.env.MODE === "production") return;
try {
\tresult = main();
} catch (err) {
\tlogger.error(\`The script crashed!\`, err);
\tthrow err;
}
`;

test('nothing is said to the log, and errors are thrown on', () => {
  const lean = transform.handler(frame);
  expect(lean).not.toContain('crashed');
  expect(lean).toContain('throw err;');
});

test('a frame that logs otherwise stops the build', () => {
  expect(() => transform.handler('try { main(); } catch (err) { throw err; }')).toThrow();
});
