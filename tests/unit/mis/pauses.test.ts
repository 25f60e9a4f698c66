import { expect, test } from 'vitest';
import { pauses } from '#utils/mis/pauses.ts';

test('long work gives the page a turn only when enough time has gone', async () => {
  let now = 0;
  let turns = 0;
  const turn = async () => {
    turns += 1;
    now += 40;
  };
  const rest = pauses(turn, () => now);
  for (let did = 0; did < 30; did += 1) {
    now += 1;
    await rest();
  }
  // After 12 and 24 milliseconds of work; the page's own time does not count.
  expect(turns).toBe(2);
});
