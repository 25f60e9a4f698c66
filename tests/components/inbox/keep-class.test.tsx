import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { expectNoAxeFaults, showPanel } from '#tests/components/show.tsx';
import { fakeItem, fakeReading } from '#tests/support/fake-records.ts';
import { fakePage, fakeServices, fakeWorld } from '#tests/support/fake-services.ts';
import type { Reading } from '#utils/domain/reading.ts';
import { ok, refused } from '#utils/domain/result.ts';
import type { PageService, Services } from '#utils/services/types.ts';

const ben = fakeItem({ learner: { name: 'Ben Cole', userId: '42', idNumber: null } });
const cai = fakeItem({ learner: { name: 'Cai Dunn', userId: '43', idNumber: null }, cut: true });
const list = fakeReading({ items: [fakeItem(), ben, cai], pageKind: 'assign-grading-list' });

async function openClass(
  whole: () => ReturnType<PageService['read']>,
  change: Partial<Services> = {},
  more: Partial<PageService> = {},
) {
  const world = fakeWorld();
  const read: PageService['read'] = (scope) => (scope === 'class' ? whole() : okOf(list));
  const { page, changeTo } = fakePage(read, more);
  showPanel(fakeServices({ page, ...change }, world));
  fireEvent.click(await screen.findByRole('button', { name: 'Keep everybody’s feedback…' }));
  return { world, changeTo };
}
const okOf = async (reading: Reading) => ok(reading);

test('shows what will be kept and what not, keeps it after one confirmation, and takes it back', async () => {
  const { world } = await openClass(() => okOf(list));
  const confirm = await screen.findByRole('button', { name: 'Keep 2 pieces of feedback' });
  expect(world.feedback).toEqual([]);
  expect(screen.getByText(/Cai Dunn: only the beginning could be read/)).toBeTruthy();
  await expectNoAxeFaults();
  fireEvent.click(confirm);
  await screen.findByText('Kept in the Inbox');
  expect(world.learners.map(({ name }) => name).sort()).toEqual(['Amira Khan', 'Ben Cole']);
  await expectNoAxeFaults();
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  await screen.findByText('Taken back.');
  await waitFor(() => expect(world.feedback).toEqual([]));
});

test('a class that is known already has nothing to confirm', async () => {
  const keepClass = vi.fn();
  await openClass(() => okOf(list), {
    planClass: async (all) => ok(all.map(() => 'same' as const)),
    keepClass,
  });
  expect(await screen.findByText('There is nothing new to keep.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: /^Keep \d/ })).toBeNull();
});

test('says how far a long reading is, and can be stopped', async () => {
  const stopReading = vi.fn();
  const never = new Promise<never>(() => {});
  const read: PageService['read'] = (scope, onProgress) => {
    if (scope !== 'class') return okOf(list);
    onProgress?.(3, 30);
    return never;
  };
  const { page } = fakePage(read, { stopReading });
  showPanel(fakeServices({ page }));
  fireEvent.click(await screen.findByRole('button', { name: 'Keep everybody’s feedback…' }));
  expect(await screen.findByText('3 of 30')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Stop' }));
  expect(stopReading).toHaveBeenCalled();
  await expectNoAxeFaults();
});

test('a page that went elsewhere meanwhile keeps nothing', async () => {
  const { world } = await openClass(() => okOf({ ...list, url: 'https://vle.example.ac.uk/x' }));
  expect(await screen.findByText('The page has changed meanwhile. Nothing was kept.')).toBeTruthy();
  expect(world.feedback).toEqual([]);
});

test('a failure is a sentence with a way on', async () => {
  let tries = 0;
  await openClass(async () => (tries++ === 0 ? refused('errors.pageGone') : ok(list)));
  fireEvent.click(await screen.findByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('button', { name: 'Keep 2 pieces of feedback' })).toBeTruthy();
});

test('a save that fails keeps nothing and says so', async () => {
  const { world } = await openClass(() => okOf(list), {
    keepClass: async () => refused('errors.storeFull'),
  });
  fireEvent.click(await screen.findByRole('button', { name: 'Keep 2 pieces of feedback' }));
  expect(await screen.findByText('Nothing was kept')).toBeTruthy();
  expect(world.feedback).toEqual([]);
});
