import { expect, test } from 'vitest';
import { analyse } from '#utils/feedback/analyse.ts';
import { preparing } from '#utils/feedback/prepare.ts';

const TEXT =
  'WWW: clear diagrams.\nEBI: add a second source by Friday 4 December, as one is not enough.';
const options = { markedOn: '2026-11-23' };

test('getting ready goes in small steps, ends, and changes no answer', () => {
  const before = analyse(TEXT, options);
  expect([...preparing()].length).toBeGreaterThan(200);
  expect(analyse(TEXT, options)).toEqual(before);
});
