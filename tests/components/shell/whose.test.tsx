import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { expectNoAxeFaults, sayClosed, showPanel } from '#tests/components/show.tsx';
import { fakePage } from '#tests/support/fake-page.ts';
import { fakeItem, fakeLearner, fakeReading, fakeTarget } from '#tests/support/fake-records.ts';
import { fakeServices, fakeWorld } from '#tests/support/fake-services.ts';
import type { Reading } from '#utils/domain/reading.ts';
import { ok } from '#utils/domain/result.ts';
import type { PageService } from '#utils/services/types.ts';

const panelOn = (reading: Reading, world = fakeWorld(), more: Partial<PageService> = {}) => {
  const { page } = fakePage(async () => ok(reading), more);
  showPanel(fakeServices({ page }, world));
  return world;
};
/** Clicks the first button of that name, when it is there. */
const click = async (name: string | RegExp) =>
  fireEvent.click((await screen.findAllByRole('button', { name }))[0]!);
const learnerNamed = (name: string, userId: string | null) => ({ name, userId, idNumber: null });
const names = [
  'Amira Khan',
  'Ben Okafor',
  'Chloë Davies',
  'Dai Price',
  'Ewa Nowak',
  'Farhan Ali',
  'Gus Lee',
];

describe('a page about several learners', () => {
  const people = names.map((name, at) => learnerNamed(name, String(41 + at)));
  const list = fakeReading({ subjects: people, items: [fakeItem({ learner: people[2]! })] });

  test('asks whose feedback, finds by name without accents, and leads back', async () => {
    panelOn(list);
    await screen.findByRole('heading', { name: 'Whose feedback?' });
    await expectNoAxeFaults();
    fireEvent.input(screen.getByLabelText('Find a learner'), { target: { value: 'chloe' } });
    expect(within(screen.getByRole('list')).getAllByRole('button')).toHaveLength(1);
    await click(/Chloë Davies/);
    await screen.findByRole('heading', { name: 'Chloë Davies' });
    await click('All learners on this page');
    await screen.findByRole('heading', { name: 'Whose feedback?' });
  });
});

describe('a page about several pieces of work', () => {
  test('asks which one', async () => {
    const other = fakeItem({ work: 'Unit 6 poster', activityId: '13' });
    panelOn(fakeReading({ items: [fakeItem(), other] }));
    await click(/Unit 6 poster/);
    await screen.findByText(/Unit 6 poster ·/);
  });
});

describe('a learner whom the page does not prove', () => {
  const text = 'Add two Harvard references to task 2.\nLabel each axis.';
  const item = fakeItem({ learner: learnerNamed('Amira Khan', null), text });
  const unproved = fakeReading({ items: [item] });

  test('must be chosen before anything is saved, and the feedback goes under the one chosen', async () => {
    const ben = fakeLearner({
      id: '00000000-0000-4000-8000-000000000002',
      name: 'Ben Okafor',
      identities: [],
      identityKeys: [],
    });
    const world = panelOn(unproved, fakeWorld({ learners: [fakeLearner(), ben] }));
    await click('Edit');
    await screen.findByRole('heading', { name: 'Whose is it?' });
    await expectNoAxeFaults();
    expect(world.feedback).toEqual([]);
    await click(/Ben Okafor/);
    await screen.findByRole('heading', { name: 'New target for Ben Okafor' });
    await sayClosed();
    await click('Save target');
    await waitFor(() => expect(world.targets).toHaveLength(1));
    expect(world.targets[0]?.learnerId).toBe(ben.id);
    expect(world.feedback[0]?.learnerId).toBe(ben.id);
  });

  test('somebody new gets one record, however many targets are saved', async () => {
    const world = panelOn(unproved);
    for (const use of await screen.findAllByRole('button', { name: 'Use' })) fireEvent.click(use);
    await click('Make 2 targets');
    fireEvent.input(await screen.findByLabelText(/full name/), {
      target: { value: ' Amira  Khan ' },
    });
    await click('Use this name');
    await sayClosed();
    await click('Save and next');
    await screen.findByText('2 of 2');
    await click('Save target');
    await screen.findByText('2 targets saved');
    expect(world.learners.map(({ name }) => name)).toEqual(['Amira Khan']);
    await screen.findByRole('tab', { name: /Targets 2 open/ });
  });
});

describe('text the mentor brought', () => {
  const proved = fakeReading();

  test('pasted text is nobody’s until the mentor says so; the page’s learner is offered, not taken', async () => {
    const world = panelOn(proved);
    await click('Paste feedback');
    fireEvent.input(screen.getByLabelText('Feedback from anywhere'), {
      target: { value: 'Add a contents page.' },
    });
    await click('Sort this text');
    await screen.findByRole('heading', { name: 'Learner not chosen' });
    await click('Edit');
    await click('Amira Khan');
    await sayClosed();
    await click('Save target');
    await screen.findByText('Target saved');
    expect(world.feedback[0]?.blocks).toMatchObject([
      { source: 'pasted', text: 'Add a contents page.' },
    ]);
    await click('Back to the page’s feedback');
    await screen.findByText(/Unit 5 report/);
  });

  test('selected text, and the sentence when nothing is selected', async () => {
    const answers = ['', 'Label each axis.'];
    panelOn(proved, fakeWorld(), { selection: async () => ok(answers.shift() ?? '') });
    await click('Use selected text');
    await screen.findByText(/No text is selected/);
    await click('Use selected text');
    await screen.findAllByText('Label each axis.');
  });
});

describe('what may not be saved', () => {
  test('anonymous marking can be read, makes no target and says why, pasted text included', async () => {
    const hidden = fakeItem({ learner: learnerNamed('Participant 50', '41') });
    const world = panelOn(
      fakeReading({ items: [hidden], notes: ['anonymous'] }),
      fakeWorld({ learners: [fakeLearner()], targets: [fakeTarget()] }),
    );
    await screen.findByText(/Marking is anonymous here/);
    expect(screen.queryByRole('button', { name: 'Edit' })).toBeNull();
    expect(screen.queryByText('Amira Khan')).toBeNull();
    await expectNoAxeFaults();
    await click('Paste feedback');
    fireEvent.input(screen.getByLabelText('Feedback from anywhere'), {
      target: { value: 'Add a contents page.' },
    });
    await click('Sort this text');
    await screen.findAllByText('Add a contents page.');
    expect(screen.queryByRole('button', { name: 'Edit' })).toBeNull();
    expect(world.feedback).toEqual([]);
  });

  test('unreleased marking wants a tick first', async () => {
    const world = panelOn(fakeReading({ items: [fakeItem({ released: false })] }));
    await screen.findByText('Not released to the learner yet');
    await click('Edit');
    await sayClosed();
    await click('Save target');
    await screen.findByText(/Tick this first/);
    await expectNoAxeFaults();
    expect(world.targets).toEqual([]);
    fireEvent.click(screen.getByLabelText(/I have checked with the teacher/));
    await click('Save target');
    await waitFor(() => expect(world.targets).toHaveLength(1));
  });
});

test('two learners of one name are told apart', async () => {
  const [one, other] = [learnerNamed('Jamie Okoro', '41'), learnerNamed('Jamie Okoro', '42')];
  const people = [{ ...one, idNumber: 'MBC1' }, other, learnerNamed('Amira Khan', '43')];
  panelOn(fakeReading({ subjects: people, items: [fakeItem({ learner: one })] }));
  await screen.findByText('MBC1');
  await screen.findByText('User 42');
  expect(screen.queryByText('User 43')).toBeNull();
});
