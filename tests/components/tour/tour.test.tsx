import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { beforeEach, expect, test } from 'vitest';
import { WorkspaceApp } from '#components/caseload/WorkspaceApp.tsx';
import { expectNoAxeFaults, show } from '#tests/components/show.tsx';
import { fakeSample } from '#tests/support/fake-sample.ts';
import { fakeServices, fakeWorld } from '#tests/support/fake-services.ts';
import { systemClock } from '#utils/platform/clock.ts';
import type { Services } from '#utils/services/types.ts';

const goTo = (hash: string) => {
  location.hash = hash;
  fireEvent(window, new Event('hashchange'));
};

/** The workspace at the tour, over the real records of a sample in memory. */
function openTour() {
  const world = fakeWorld();
  const sample = fakeSample((): Services => services, systemClock);
  const services = fakeServices({ ...sample, clock: systemClock }, world);
  goTo('#tour');
  show(services, <WorkspaceApp />);
  return { world, sample };
}
const press = async (name: string | RegExp) =>
  fireEvent.click(await screen.findByRole('button', { name }));
const seeStep = (step: string) =>
  waitFor(() => expect(document.querySelector('[aria-current=step]')?.textContent).toContain(step));

/** From the marked work to a target that is agreed. */
async function agreeOne() {
  await press('Open Feedforward');
  await seeStep('Pick a point');
  const [use] = await screen.findAllByRole('button', { name: 'Use' });
  if (use) fireEvent.click(use);
  await press('Make target');
  await seeStep('Agree a target');
  fireEvent.click(await screen.findByLabelText('Closed'));
  fireEvent.click(await screen.findByLabelText('Agreed with Robin today'));
  await press('Save target');
  await seeStep('Find them in Today');
}

beforeEach(() => goTo(''));

test('the whole way: each step is noted when it is done, and nothing of it is in the mentor’s own records', async () => {
  const { world, sample } = openTour();
  await seeStep('See the feedback sorted');
  await expectNoAxeFaults();
  await agreeOne();
  await expectNoAxeFaults();
  await press('Today');
  await seeStep('Log a follow-up');
  expect(await screen.findByText('Due today')).toBeTruthy();
  await expectNoAxeFaults();
  await press(/^Done/);
  await press('Log it');
  await seeStep('See what your MIS would get');
  await press('Export');
  expect(await screen.findByRole('heading', { name: 'That is the whole way' })).toBeTruthy();
  await expectNoAxeFaults();
  expect(await sample.stored()).toMatchObject({ learners: 1, targets: 1, feedback: 1 });
  expect([world.learners, world.targets, world.feedback, world.log, world.followUps]).toEqual([
    [],
    [],
    [],
    [],
    [],
  ]);
});

test('the rows for the MIS are shown, and no file is made of them', async () => {
  openTour();
  await agreeOne();
  await press('Export');
  await press(/^Download/);
  expect(await screen.findByText(/no file is made of it/)).toBeTruthy();
});

test('removed at the end, nothing is left; Undo brings all of it back', async () => {
  const { sample } = openTour();
  await agreeOne();
  const before = await sample.stored();
  for (const step of ['Find them in Today', 'Log a follow-up', 'See what your MIS would get']) {
    await seeStep(step);
    await press('Skip this step');
  }
  await press('Remove the sample');
  expect(await screen.findByText('The sample is gone.')).toBeTruthy();
  await waitFor(async () => expect(await sample.stored()).toBeNull());
  expect(await screen.findByRole('link', { name: 'Start the tour' })).toBeTruthy();
  await press('Undo');
  expect(await screen.findByText('The sample is back.')).toBeTruthy();
  expect(await sample.stored()).toEqual(before);
});

test('links inside lead to the sample’s own learner, where it can be removed', async () => {
  openTour();
  await agreeOne();
  await press('Today');
  fireEvent.click(await screen.findByRole('link', { name: /^Robin Sample/ }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Robin Sample' })).toBeTruthy();
  expect(location.hash).toBe('#tour');
  expect(screen.getByRole('button', { name: 'Remove the sample' })).toBeTruthy();
  await expectNoAxeFaults();
});

test('Escape leaves it, but not from a field; it goes on where it was', async () => {
  openTour();
  await agreeOne();
  await press('Today');
  await press(/^Done/);
  const [field] = await screen.findAllByRole('textbox');
  if (field) fireEvent.keyDown(field, { key: 'Escape' });
  expect(location.hash).toBe('#tour');
  fireEvent.keyDown(document.body, { key: 'Escape' });
  expect(location.hash).toBe('#welcome');
  goTo('#welcome');
  fireEvent.click(await screen.findByRole('link', { name: 'Go on with the tour' }));
  goTo('#tour');
  await seeStep('Log a follow-up');
});

test('what the guide says to press are the words of buttons', async () => {
  openTour();
  await agreeOne();
  const steps = within(screen.getByRole('complementary'));
  expect(steps.getByText(/Press “Today”, beside “Assignment”/)).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Today' })).toBeTruthy();
});
