import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { expectNoAxeFaults, showPanel } from '#tests/components/show.tsx';
import { fakePage } from '#tests/support/fake-page.ts';
import { fakeLearner, fakeReading, fakeTarget } from '#tests/support/fake-records.ts';
import { fakeServices, fakeWorld } from '#tests/support/fake-services.ts';
import { aFollowUp, idOf } from '#tests/unit/mis/made-up.ts';
import { ok } from '#utils/domain/result.ts';

const target = fakeTarget();
const slip = (n: number) => {
  const entry = aFollowUp();
  return {
    ...entry,
    ...{ id: idOf(n), at: `2026-11-${n}T09:00:00.000Z`, targetId: target.id },
    learnerId: target.learnerId,
    followUp: { ...entry.followUp, outcome: 'not-yet' as const, confidence: null },
  };
};
const BOX = { name: 'Try something smaller, or something else' };

async function visit(followUps = [slip(20), slip(13)]) {
  const world = fakeWorld({ learners: [fakeLearner()], targets: [target], followUps });
  const { page } = fakePage(async () => ok(fakeReading()));
  showPanel(fakeServices({ page }, world));
  await screen.findByRole('article', { name: target.statement });
  return world;
}
const box = () => screen.findByRole('region', BOX);

test('one slip says nothing', async () => {
  await visit([slip(20)]);
  expect(screen.queryByRole('region', BOX)).toBeNull();
});

test('two slips offer a smaller step and a way not tried, with the reason', async () => {
  await visit();
  const region = await box();
  expect(
    within(region).getByText(
      /“Add two Harvard references to task 2.” was not done at the last two/,
    ),
  ).toBeTruthy();
  expect(within(region).getByText(/Not tried with Amira yet: Give the choice back/)).toBeTruthy();
  await expectNoAxeFaults();
  fireEvent.click(within(region).getByRole('button', { name: 'Make it smaller' }));
  expect(await screen.findByLabelText('What I will do')).toBeTruthy();
});

test('it can be put away, and brought back by Undo', async () => {
  const world = await visit();
  fireEvent.click(within(await box()).getByRole('button', { name: 'Not now' }));
  await waitFor(() => expect(screen.queryByRole('region', BOX)).toBeNull());
  expect(world.log.at(-1)).toMatchObject({ kind: 'nudge-put-away' });
  fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  await box();
});

test('a way that was tried is noted with what came of it, and the next one is offered', async () => {
  const world = await visit();
  fireEvent.click(within(await box()).getByRole('button', { name: 'We tried it' }));
  const answer = await screen.findByRole('button', { name: 'No change' });
  await waitFor(() => expect(document.activeElement?.textContent).toBe('It helped'));
  await expectNoAxeFaults();
  fireEvent.click(answer);
  await screen.findByText(/Not tried with Amira yet: Go for a small win/);
  expect(world.learners[0]?.profile.approaches).toEqual([
    { approach: 'choice', result: 'no-change', on: '2026-11-23' },
  ]);
});
