import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { beforeEach, expect, test } from 'vitest';
import { WorkspaceApp } from '#components/caseload/WorkspaceApp.tsx';
import { expectNoAxeFaults, sayClosed, show } from '#tests/components/show.tsx';
import { fakeItem } from '#tests/support/fake-records.ts';
import { fakeServices, fakeWorld } from '#tests/support/fake-services.ts';
import type { KeepFeedback } from '#utils/services/types.ts';

const site = 'https://vle.example.ac.uk';
const marking = (
  userId: string,
  name: string,
  change: Partial<KeepFeedback> = {},
): KeepFeedback => {
  const { course, courseId, work, activityId, attempt, grade, text } = fakeItem();
  return {
    learner: { by: 'page', identity: { site, userId }, name },
    work: { site, course, courseId, work, activityId, attempt },
    grade,
    markedOn: null,
    released: true,
    blocks: [{ source: 'comment', criterion: null, author: null, text, cut: false }],
    ...change,
  };
};

async function openInbox(all: KeepFeedback[]) {
  const world = fakeWorld();
  const services = fakeServices({}, world);
  await services.keepClass(all);
  show(services, <WorkspaceApp />);
  return world;
}
const goTo = (hash: string) => {
  location.hash = hash;
  fireEvent(window, new Event('hashchange'));
};
const names = () => screen.queryAllByRole('heading', { level: 2 }).map((one) => one.textContent);

beforeEach(() => goTo('#inbox'));

test('empty, it says how it fills', async () => {
  await openInbox([]);
  expect(await screen.findByText('Nothing waits here')).toBeTruthy();
  await expectNoAxeFaults();
});

test('what waits is found by learner and set aside with a way back', async () => {
  await openInbox([marking('1', 'Zoë Hill'), marking('2', 'Ben Cole', { released: false })]);
  await waitFor(() => expect(names()).toEqual(['Zoë Hill', 'Ben Cole']));
  expect(screen.getByText('2 waiting')).toBeTruthy();
  await expectNoAxeFaults();
  fireEvent.input(screen.getByLabelText('Find a learner, course or work'), {
    target: { value: 'zoe' },
  });
  await waitFor(() => expect(names()).toEqual(['Zoë Hill']));
  const zoe = screen.getByRole('region', { name: 'Zoë Hill' });
  fireEvent.click(within(zoe).getByRole('button', { name: /^Set aside/ }));
  await waitFor(() => expect(names()).toEqual([]));
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(() => expect(names()).toEqual(['Zoë Hill']));
});

test('opened, it is the screen of that learner, and targets are saved for nobody else', async () => {
  const world = await openInbox([marking('1', 'Zoë Hill'), marking('2', 'Ben Cole')]);
  const link = await screen.findByRole('link', { name: /^Make targets for Ben Cole/ });
  goTo(link.getAttribute('href') ?? '');
  expect(await screen.findByText('Back to the Inbox')).toBeTruthy();
  expect(screen.getByRole('heading', { level: 1, name: 'Ben Cole' })).toBeTruthy();
  fireEvent.click((await screen.findAllByRole('button', { name: 'Use' }))[0] as HTMLElement);
  fireEvent.click(screen.getByRole('button', { name: /^Make target/ }));
  await sayClosed();
  fireEvent.click(await screen.findByRole('button', { name: 'Save target' }));
  await waitFor(() => expect(world.targets).toHaveLength(1));
  const ben = world.learners.find(({ name }) => name === 'Ben Cole');
  expect(world.targets[0]?.learnerId).toBe(ben?.id);
});

test('an address of something gone says so and shows what is left', async () => {
  await openInbox([marking('1', 'Zoë Hill')]);
  goTo('#inbox/00000000-0000-4000-8000-000000000099');
  expect(await screen.findByText(/not in the Inbox any more/)).toBeTruthy();
  expect(names()).toEqual(['Zoë Hill']);
});

test('a large Inbox draws a portion at a time', async () => {
  await openInbox(Array.from({ length: 100 }, (_, at) => marking(`${at}`, `Learner ${at}`)));
  await waitFor(() => expect(names()).toHaveLength(40));
  fireEvent.click(screen.getByRole('button', { name: 'Show 40 more' }));
  await waitFor(() => expect(names()).toHaveLength(80));
});
