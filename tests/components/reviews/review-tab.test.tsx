import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { expectNoAxeFaults, showPanel } from '#tests/components/show.tsx';
import { fakePage } from '#tests/support/fake-page.ts';
import {
  FAKE_NOW,
  fakeItem,
  fakeLearner,
  fakeReading,
  fakeTarget,
} from '#tests/support/fake-records.ts';
import { type FakeWorld, fakeServices, fakeWorld } from '#tests/support/fake-services.ts';
import { emptyProfile } from '#utils/domain/profile.ts';
import { ok, refused } from '#utils/domain/result.ts';
import type { Services } from '#utils/services/types.ts';

const click = async (name: string | RegExp) =>
  fireEvent.click(await screen.findByRole('button', { name }));
const toTab = async (name: RegExp) => fireEvent.click(await screen.findByRole('tab', { name }));
const type = async (label: string, value: string) =>
  fireEvent.input(await screen.findByLabelText(label), { target: { value } });
const part = async (name: string) => screen.findByRole('heading', { level: 2, name });

async function visit(world: FakeWorld, more: Partial<Services> = {}, reading = fakeReading()) {
  const { page } = fakePage(async () => ok(reading));
  showPanel(fakeServices({ page, ...more }, world));
  await toTab(/^Review/);
}

const known = (some: Partial<FakeWorld> = {}) =>
  fakeWorld({ learners: [fakeLearner()], targets: [fakeTarget()], ...some });

/** A check-in, from its start to the summary, with one answer. */
async function toSummary(answer = 'Two references found') {
  fireEvent.click(await screen.findByLabelText('Quick check-in'));
  await click('Start');
  await type('How is it going, in a sentence?', answer);
  await click('Next');
  await click('Next');
  await click('Next');
  fireEvent.click(await screen.findByLabelText('8'));
  await click('Go to the summary');
}

describe('a review in the panel', () => {
  test('a first meeting is offered to somebody new, a regular review to others', async () => {
    await visit(known());
    expect((await screen.findByLabelText<HTMLInputElement>('First meeting')).checked).toBe(true);
    await expectNoAxeFaults();
    cleanup();
    const world = known();
    await visit(world);
    await toSummary();
    await click('Finish the review');
    await waitFor(() => expect(world.reviews).toHaveLength(1));
    expect((await screen.findByLabelText<HTMLInputElement>('Regular review')).checked).toBe(true);
  });

  test('begins with the open targets and the point of contact, and logs a follow-up from there', async () => {
    const profile = { ...emptyProfile(), contact: 'Plays futsal' };
    const world = known({ learners: [fakeLearner({ profile })] });
    await visit(world);
    await click('Start');
    await part('Settle in (Part 1 of 7)');
    expect(screen.getByText('Point of contact: Plays futsal')).toBeTruthy();
    const open = screen.getByRole('region', { name: 'Open targets first' });
    await expectNoAxeFaults();
    fireEvent.click(within(open).getByRole('button', { name: 'Partly' }));
    await click('Log it');
    await within(open).findByText('Talked about: Partly');
    expect(world.followUps).toHaveLength(1);
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Done'));
  });

  test('goes on part by part, by buttons, by the list and by Ctrl+Enter', async () => {
    await visit(known());
    fireEvent.click(await screen.findByLabelText('Quick check-in'));
    await click('Start');
    fireEvent.keyDown(await part('Settle in (Part 1 of 5)'), { key: 'Enter', ctrlKey: true });
    const second = await part('Since last time (Part 2 of 5)');
    await waitFor(() => expect(document.activeElement).toBe(second));
    fireEvent.change(screen.getByLabelText('Parts of this review'), { target: { value: '3' } });
    await part('Close (Part 4 of 5)');
    await expectNoAxeFaults();
    await click('Back');
    await part('One next step (Part 3 of 5)');
  });

  test('prompts come one at a time; another follows, and one’s own comes first', async () => {
    const world = known();
    await visit(world);
    await click('Start');
    const card = await screen.findByRole('complementary', { name: 'You could ask' });
    expect(within(card).getAllByText(/\?$/)).toHaveLength(1);
    const first = within(card).getByText(/\?$/).textContent;
    await click('Another');
    await waitFor(() => expect(within(card).getByText(/\?$/).textContent).not.toBe(first));
    await click('Add your own');
    await type('A question to ask at this stage', 'How was the match?');
    await click('Add');
    await screen.findByText('Added. It comes first at this stage from now on.');
    expect(world.settings.ownPrompts).toEqual([{ stage: 'settle', text: 'How was the match?' }]);
    cleanup();
    await visit(world);
    await part('Settle in (Part 1 of 7)');
    await expectNoAxeFaults();
  });

  test('is there again, where it stopped, with all that was typed', async () => {
    const world = known();
    await visit(world);
    await click('Start');
    await type('What is one thing you are happy for me to know about you?', 'Likes maps');
    await click('Next');
    await part('Where are you now (Part 2 of 7)');
    cleanup();
    await visit(world);
    await part('Where are you now (Part 2 of 7)');
    await click('Back');
    expect(await screen.findByDisplayValue('Likes maps')).toBeTruthy();
  });

  test('never goes on under another learner', async () => {
    const world = known();
    await visit(world);
    await click('Start');
    await part('Settle in (Part 1 of 7)');
    cleanup();
    const learner = { name: 'Ben Hale', userId: '42', idNumber: null };
    await visit(world, {}, fakeReading({ items: [fakeItem({ learner })] }));
    expect(await screen.findByText('Start a review with Ben')).toBeTruthy();
  });

  test('discarding can be undone', async () => {
    const world = known();
    await visit(world);
    await click('Start');
    await type('What has helped you to get things done before?', 'Lists');
    await click('Discard');
    await screen.findByText('Review discarded.');
    expect([...world.drafts.keys()]).toEqual([]);
    await click('Undo');
    expect(await screen.findByDisplayValue('Lists')).toBeTruthy();
    expect([...world.drafts.keys()]).toEqual([expect.stringMatching(/^review\//)]);
  });
});

describe('the end of a review', () => {
  test('is a summary for the learner, one entry and no draft', async () => {
    const world = known();
    await visit(world);
    await toSummary();
    const box = await screen.findByLabelText<HTMLTextAreaElement>('For the learner');
    expect(box.value).toContain('How is it going, in a sentence? Two references found');
    expect(box.value).toContain('Add two Harvard references to task 2. (by Mon 30 Nov)');
    await expectNoAxeFaults();
    await click('Copy for the learner');
    await waitFor(() => expect(world.copied).toEqual([box.value.trim()]));
    await click('Finish the review');
    await screen.findByText('Review of Mon 23 Nov');
    expect(world.log.map(({ kind }) => kind)).toEqual(['review']);
    expect(world.log[0]).toMatchObject({ confidence: 8, checklist: 'Quick check-in' });
    expect([...world.drafts.keys()]).toEqual([]);
    await screen.findByText(/Quick check-in, 0 min$/);
    await expectNoAxeFaults();
  });

  test('a changed summary stays as it was changed, and can be made anew', async () => {
    const world = known();
    await visit(world);
    await toSummary();
    await type('For the learner', 'See you on Monday.');
    await click('Back');
    await click('Go to the summary');
    expect(await screen.findByDisplayValue('See you on Monday.')).toBeTruthy();
    await click('Make it anew');
    await screen.findByDisplayValue(/This is what we talked about/);
  });

  test('can be taken up again by Undo', async () => {
    const world = known();
    await visit(world);
    await toSummary();
    await click('Finish the review');
    await screen.findByText('Review finished and logged.');
    await click('Undo');
    await screen.findByLabelText('For the learner');
    expect(world.log.map(({ kind }) => kind)).toEqual(['review', 'taken-back']);
    expect(world.reviews).toEqual([]);
  });

  test('asks about words that do not belong here, and keeps nothing until it is answered', async () => {
    const world = known();
    await visit(world);
    await toSummary('Late because of my medication');
    await click('Finish the review');
    expect(await screen.findByText('Should this be kept here?')).toBeTruthy();
    await waitFor(() =>
      expect(document.activeElement).toBe(
        screen.getByLabelText('I have read it again: it may be kept'),
      ),
    );
    expect(world.reviews).toEqual([]);
    await expectNoAxeFaults();
    await click('Referred to safeguarding: date only');
    await screen.findByText('Noted: referred on Mon 23 Nov. Nothing else is kept.');
    expect(world.log[0]).toMatchObject({ kind: 'referred', on: FAKE_NOW.slice(0, 10) });
    fireEvent.click(screen.getByLabelText('I have read it again: it may be kept'));
    await click('Finish the review');
    await waitFor(() => expect(world.reviews).toHaveLength(1));
  });

  test('that fails says why, and loses nothing', async () => {
    const world = known();
    await visit(world, { finishReview: async () => refused('errors.storeFull') });
    await toSummary();
    await click('Finish the review');
    expect((await screen.findByRole('alert')).textContent).toContain('Not finished');
    expect([...world.drafts.keys()]).toHaveLength(1);
  });
});

test('without a learner the tab says what to do', async () => {
  const item = fakeItem({ learner: { name: null, userId: null, idNumber: null } });
  await visit(fakeWorld(), {}, fakeReading({ items: [item], subjects: [] }));
  expect(await screen.findByText(/A review belongs to one learner/)).toBeTruthy();
  await expectNoAxeFaults();
});
