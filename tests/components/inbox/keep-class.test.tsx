import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { expectNoAxeFaults, showPanel } from '#tests/components/show.tsx';
import { fakePage } from '#tests/support/fake-page.ts';
import { fakeItem, fakeReading } from '#tests/support/fake-records.ts';
import { fakeServices, fakeWorld } from '#tests/support/fake-services.ts';
import type { Reading } from '#utils/domain/reading.ts';
import { ok, refused } from '#utils/domain/result.ts';
import { t } from '#utils/i18n/t.ts';
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

describe('from Canvas', () => {
  const canvas = {
    lms: 'canvas' as const,
    pageKind: 'gradebook',
    url: 'https://c.example/courses/4/gradebook',
  };
  const nobody = fakeReading({
    ...canvas,
    answer: 'layout-changed',
    missing: ['learner-not-chosen'],
    items: [],
    classOf: 'course',
  });
  const works = [
    { id: '77', name: 'Lab report', due: '2026-11-09T10:00:00Z' },
    { id: '78', name: 'Care plan', due: null },
  ];
  const listed: Reading = { ...nobody, answer: 'not-a-feedback-page', missing: [], works };
  const whole = { ...nobody, answer: 'feedback' as const, missing: [], items: [fakeItem(), ben] };
  const asked: unknown[] = [];
  const open = async (answers: (scope: unknown) => Reading) => {
    const world = fakeWorld();
    asked.length = 0;
    const { page } = fakePage(async (scope = 'page') => {
      asked.push(scope);
      return ok(scope === 'page' ? nobody : answers(scope));
    });
    showPanel(fakeServices({ page }, world));
    fireEvent.click(await screen.findByRole('button', { name: 'Keep everybody’s feedback…' }));
    return world;
  };

  test('the gradebook asks of which work, and only that work is read', async () => {
    const world = await open((scope) => (scope === 'works' ? listed : whole));
    expect(await screen.findByRole('button', { name: /Lab report.*Due 9 Nov/ })).toBeTruthy();
    await expectNoAxeFaults();
    fireEvent.click(screen.getByRole('button', { name: /Lab report/ }));
    fireEvent.click(await screen.findByRole('button', { name: 'Keep 2 pieces of feedback' }));
    await screen.findByText('Kept in the Inbox');
    expect(world.feedback).toHaveLength(2);
    expect(asked).toEqual(['page', 'works', { workId: '77' }]);
    fireEvent.click(screen.getByRole('button', { name: 'All work of the course' }));
    expect(await screen.findByRole('button', { name: /Care plan/ })).toBeTruthy();
  });

  test.each<[string, Partial<Reading>, string]>([
    ['may not be seen', { missing: ['no-right'] }, 'Your account has no right to it.'],
    ['was left meanwhile', { missing: ['list-cut'], notes: ['list-cut'] }, 'has changed meanwhile'],
  ])('a class that %s is not "nothing to keep"', async (_, said, words) => {
    await open((scope) => (scope === 'works' ? listed : { ...nobody, ...said }));
    fireEvent.click(await screen.findByRole('button', { name: /Lab report/ }));
    expect(await screen.findByText('The class could not be read')).toBeTruthy();
    expect(document.body.textContent).toContain(words);
    expect(screen.queryByText('There is nothing new to keep.')).toBeNull();
  });

  test('works that may not be listed are a reason with another try', async () => {
    await open(() => ({ ...nobody, missing: ['no-right'], works: [] }));
    expect(await screen.findByText('The class could not be read')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Try again' })).toBeTruthy();
  });

  test('a list that ended early says so beside what can be kept', async () => {
    const cut = { ...whole, missing: ['throttled'], notes: ['list-cut'] };
    await open((scope) => (scope === 'works' ? listed : cut));
    fireEvent.click(await screen.findByRole('button', { name: /Lab report/ }));
    await screen.findByRole('button', { name: 'Keep 2 pieces of feedback' });
    expect(screen.getByText(t('inbox.cut'))).toBeTruthy();
  });

  test('SpeedGrader offers the class of its work beside one learner', async () => {
    const one = fakeReading({ lms: 'canvas', pageKind: 'speedgrader', classOf: 'work' });
    const { page } = fakePage(async (scope) =>
      ok(scope === 'class' ? { ...one, items: [fakeItem(), ben] } : one),
    );
    showPanel(fakeServices({ page }));
    fireEvent.click(await screen.findByRole('button', { name: 'Keep everybody’s feedback…' }));
    expect(await screen.findByRole('button', { name: 'Keep 2 pieces of feedback' })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: t('shell.back') }));
    expect(await screen.findByRole('tab', { name: /Feedback/ })).toBeTruthy();
  });

  test('of anonymous work nothing is offered', async () => {
    const hidden = fakeItem({ learner: { name: 'Student 3', userId: null, idNumber: null } });
    const reading = fakeReading({ items: [hidden], notes: ['anonymous'], classOf: 'work' });
    showPanel(fakeServices({ page: fakePage(async () => ok(reading)).page }));
    await screen.findAllByText(/anonymous/i);
    expect(screen.queryByRole('button', { name: 'Keep everybody’s feedback…' })).toBeNull();
  });
});
