import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { LearnerScreen } from '#components/learner/LearnerScreen.tsx';
import { Page } from '#components/ui/Page.tsx';
import { expectNoAxeFaults, show } from '#tests/components/show.tsx';
import { fakeLearner, fakeTarget } from '#tests/support/fake-records.ts';
import { type FakeWorld, fakeServices, fakeWorld } from '#tests/support/fake-services.ts';
import { idOf } from '#tests/unit/mis/made-up.ts';
import { emptyProfile } from '#utils/domain/profile.ts';
import { refused } from '#utils/domain/result.ts';
import type { Services } from '#utils/services/types.ts';

const learner = fakeLearner();
const click = async (name: string | RegExp) =>
  fireEvent.click(await screen.findByRole('button', { name }));
const type = (label: string, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });

async function visit(some: Partial<FakeWorld> = {}, more: Partial<Services> = {}) {
  const world = fakeWorld({ learners: [learner], targets: [fakeTarget()], ...some });
  show(
    fakeServices(more, world),
    <Page>
      <LearnerScreen learnerId={learner.id} />
    </Page>,
  );
  await screen.findByRole('heading', { level: 1, name: 'Amira Khan' });
  return world;
}

describe('everything on one learner', () => {
  test('is on one page, each part with words while it is empty', async () => {
    await visit({ targets: [] });
    for (const words of [
      'No open targets.',
      'Nothing noted yet.',
      'No number was asked for yet.',
      'No feedback is kept yet.',
      'Nothing is logged yet.',
      'No reviews yet.',
    ])
      expect(await screen.findByText(words)).toBeTruthy();
    expect(document.activeElement?.textContent).toBe('Amira Khan');
    await expectNoAxeFaults();
  });

  test('a target is followed up, and a smaller step is written there', async () => {
    const world = await visit();
    await screen.findByRole('article', { name: 'Add two Harvard references to task 2.' });
    const [partly] = await screen.findAllByRole('button', { name: 'Not yet' });
    if (!partly) throw new Error('no button');
    fireEvent.click(partly);
    fireEvent.click(await screen.findByLabelText('Smaller step'));
    await click('Log it');
    await screen.findByLabelText('What I will do');
    expect(world.followUps).toHaveLength(1);
    await expectNoAxeFaults();
  });

  test('a review is run here as well', async () => {
    await visit();
    await click('Start');
    await screen.findByRole('heading', { level: 2, name: /^Settle in/ });
    await expectNoAxeFaults();
  });

  test('the numbers are a line and a table', async () => {
    const shape = { learnerId: learner.id, targetId: null, supersedes: null, minutes: 20 };
    const review = (n: number, confidence: number) => ({
      ...shape,
      ...{ id: idOf(n), at: `2026-11-0${n}T09:00:00.000Z`, reviewId: idOf(n + 20) },
      ...{ kind: 'review' as const, checklist: 'Regular review', confidence },
    });
    await visit({ log: [review(2, 4), review(9, 7)] });
    await screen.findByText('Last 7 of 10. 2 numbers since 2 Nov 2026.');
    fireEvent.click(screen.getByText('The numbers'));
    const cells = within(screen.getByRole('table')).getAllByRole('cell');
    expect(cells.map(({ textContent }) => textContent)).toEqual([
      '2 Nov 2026',
      '4',
      '9 Nov 2026',
      '7',
    ]);
    await expectNoAxeFaults();
  });

  test('who is gone is said to be', async () => {
    show(
      fakeServices(),
      <Page>
        <LearnerScreen learnerId={idOf(99)} />
      </Page>,
    );
    expect(await screen.findByText('This learner is no longer here.')).toBeTruthy();
  });
});

describe('what works', () => {
  test('each field says what not to write; it is kept, with an undo', async () => {
    const world = await visit();
    await click('Change what works');
    const box = await screen.findByLabelText('Called');
    await waitFor(() => expect(document.activeElement).toBe(box));
    for (const field of ['Point of contact', 'Responds to', 'How they plan', 'Role models']) {
      const described = screen.getByLabelText(field).getAttribute('aria-describedby') ?? '';
      expect(document.getElementById(described)?.textContent).toMatch(/\bNot\b/);
    }
    await expectNoAxeFaults();
    type('Point of contact', 'Plays futsal');
    fireEvent.change(screen.getByLabelText('Way'), { target: { value: 'small-win' } });
    await click('Add');
    await click('Keep');
    await screen.findByText('Kept.');
    expect(world.learners[0]?.profile).toMatchObject({
      contact: 'Plays futsal',
      approaches: [{ approach: 'small-win', result: 'helped', on: '2026-11-23' }],
    });
    expect(world.log.at(-1)).toMatchObject({ kind: 'profile', fields: ['contact', 'approaches'] });
    expect([...world.drafts.keys()]).toEqual([]);
    await screen.findByText('Go for a small win: It helped (23 Nov 2026)');
    await click('Undo');
    await waitFor(() => expect(world.learners[0]?.profile).toEqual(emptyProfile()));
  });

  test('the first name that a learner likes is what they are called from then on', async () => {
    const world = await visit();
    await click('Change what works');
    await screen.findByLabelText('Called');
    type('Called', 'Mia');
    await click('Keep');
    await screen.findByRole('heading', { name: 'What works for Mia' });
    expect(world.learners[0]?.profile.called).toBe('Mia');
    expect(world.log.at(-1)).toMatchObject({ kind: 'profile', fields: ['called'] });
    expect(world.learners[0]?.name).toBe('Amira Khan');
    await click('Undo');
    await screen.findByRole('heading', { name: 'What works for Amira' });
  });

  test('what is typed comes back when the form is opened again', async () => {
    const world = await visit();
    await click('Change what works');
    await screen.findByLabelText('Point of contact');
    type('Point of contact', 'Half a wo');
    fireEvent.keyDown(screen.getByLabelText('Point of contact'), { key: 'Escape' });
    await screen.findByRole('button', { name: 'Change what works' });
    cleanup();
    await visit({ drafts: world.drafts });
    await click('Change what works');
    expect(await screen.findByDisplayValue('Half a wo')).toBeTruthy();
    await click('Cancel');
    await waitFor(() => expect([...world.drafts.keys()]).toEqual([]));
  });

  test('words that do not belong there are asked about, and nothing is kept meanwhile', async () => {
    const world = await visit();
    await click('Change what works');
    await screen.findByLabelText('Responds to');
    type('Responds to', 'Her medication makes her tired');
    await click('Keep');
    const tick = await screen.findByLabelText('I have read it again: it may be kept');
    await waitFor(() => expect(document.activeElement).toBe(tick));
    expect(world.learners[0]?.profile).toEqual(emptyProfile());
    await expectNoAxeFaults();
    fireEvent.click(tick);
    await click('Keep');
    await screen.findByText('Kept.');
  });

  test('a save that fails is said, and what was typed stays', async () => {
    await visit({}, { setProfile: async () => refused('errors.storeFull') });
    await click('Change what works');
    await screen.findByLabelText('Role models');
    type('Role models', 'A chef on TV');
    await click('Keep');
    expect((await screen.findByRole('alert')).textContent).toContain('Not kept');
    expect(screen.getByDisplayValue('A chef on TV')).toBeTruthy();
  });
});

test('a referral keeps the day alone, and can be taken back', async () => {
  const world = await visit();
  await click('Referred to safeguarding: date only');
  await screen.findByText('Noted: referred on Mon 23 Nov. Nothing else is kept.');
  const entry = world.log.at(-1);
  expect(entry).toMatchObject({ kind: 'referred', on: '2026-11-23', targetId: null });
  expect(await screen.findByText('Referred to safeguarding on 23 Nov 2026')).toBeTruthy();
  await click('Undo');
  await waitFor(() => expect(world.log.at(-1)).toMatchObject({ supersedes: entry?.id }));
});
