import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { InsightsScreen } from '#components/insights/InsightsScreen.tsx';
import { Page } from '#components/ui/Page.tsx';
import { expectNoAxeFaults, show } from '#tests/components/show.tsx';
import { fakeLearner, fakeTarget } from '#tests/support/fake-records.ts';
import { type FakeWorld, fakeServices, fakeWorld } from '#tests/support/fake-services.ts';
import { idOf } from '#tests/unit/mis/made-up.ts';
import { ok, refused } from '#utils/domain/result.ts';
import type { Services } from '#utils/services/types.ts';

const target = fakeTarget();
const usual = {
  learners: [fakeLearner()],
  targets: [
    { ...target, status: 'met' as const },
    {
      ...target,
      id: idOf(2),
      statement: 'Check my spelling',
      createdAt: '2026-08-01T10:00:00.000Z',
    },
  ],
  log: [
    {
      ...{ id: idOf(20), at: '2026-11-20T10:00:00.000Z', learnerId: target.learnerId },
      ...{ targetId: target.id, supersedes: null, kind: 'status' as const },
      ...{ from: 'in-progress' as const, to: 'met' as const, reason: '' },
    },
  ],
};

function visit(some: Partial<FakeWorld> = {}, more: Partial<Services> = {}) {
  const world = fakeWorld(some);
  const { container } = show(
    fakeServices(more, world),
    <Page>
      <InsightsScreen />
    </Page>,
  );
  return { world, container };
}
const cellsOf = (name: string) =>
  within(screen.getByRole('table', { name }))
    .getAllByRole('row')
    .map((row) =>
      [...row.querySelectorAll('th, td:not([aria-hidden])')].map((cell) => cell.textContent),
    );

test('with nothing to count it says so', async () => {
  visit();
  expect(await screen.findByText('Nothing to count yet')).toBeTruthy();
  await expectNoAxeFaults();
});

test('every answer is a table, for the time chosen', async () => {
  visit(usual);
  await screen.findByRole('table', { name: 'What targets are about' });
  expect(cellsOf('What targets are about')).toEqual([
    ['Theme', 'Targets', 'Learners'],
    ['References and sources', '1', '1'],
  ]);
  expect(cellsOf('How targets ended, by month')).toEqual([
    ['Month', 'Met', 'Partly met', 'Not met'],
    ['Nov 2026', '1', '0', '0'],
  ]);
  await expectNoAxeFaults();
  fireEvent.click(screen.getByLabelText('The beginning'));
  await waitFor(() => expect(cellsOf('What targets are about')).toHaveLength(3));
  fireEvent.click(screen.getByLabelText('Course'));
  await waitFor(() =>
    expect(cellsOf('What targets are about')).toEqual([
      ['Course', 'Targets', 'Learners'],
      ['Health and Social Care Level 3', '2', '1'],
    ]),
  );
});

test('a table is copied as text, and nothing anywhere names a learner', async () => {
  const { world, container } = visit(usual);
  fireEvent.click(
    await screen.findByRole('button', { name: 'Copy this table: What targets are about' }),
  );
  await waitFor(() =>
    expect(world.copied).toEqual(['Theme\tTargets\tLearners\nReferences and sources\t1\t1']),
  );
  expect(container.textContent).not.toMatch(/Amira|Khan/);
});

test('a store that cannot be read is said, and can be tried again', async () => {
  let isBroken = true;
  const empty = ok({ learners: [], hasTargets: false });
  visit({}, { insightRecords: async () => (isBroken ? refused('errors.storeFailed') : empty) });
  expect((await screen.findByRole('alert')).textContent).toMatch(/could not save or read/);
  isBroken = false;
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText('Nothing to count yet')).toBeTruthy();
});
