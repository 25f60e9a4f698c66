import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { sayClosed, showPanel } from '#tests/components/show.tsx';
import { fakePage } from '#tests/support/fake-page.ts';
import { fakeItem, fakeLearner, fakeReading } from '#tests/support/fake-records.ts';
import { fakeServices, fakeWorld } from '#tests/support/fake-services.ts';
import type { Reading } from '#utils/domain/reading.ts';
import { ok } from '#utils/domain/result.ts';
import type { PageService } from '#utils/services/types.ts';

const panelOn = (reading: Reading, world = fakeWorld(), more: Partial<PageService> = {}) => {
  const { page } = fakePage(async () => ok(reading), more);
  const shown = showPanel(fakeServices({ page }, world));
  return { world, ...shown };
};
const click = async (name: string | RegExp) =>
  fireEvent.click((await screen.findAllByRole('button', { name }))[0]!);
const paste = async (text: string) => {
  await click('Paste feedback');
  fireEvent.input(screen.getByLabelText('Feedback from anywhere'), { target: { value: text } });
  await click('Sort this text');
};
const nameNew = async (name: string) => {
  fireEvent.input(await screen.findByLabelText(/full name/), { target: { value: name } });
  await click('Use this name');
};
const learner = (name: string, userId: string | null) => ({ name, userId, idNumber: null });

describe('whose brought text is', () => {
  const start = `${'You worked hard on this and it shows. '.repeat(6)}\n`;

  test.each([
    ['another text that begins alike', `${start}Label each axis.`, `${start}Label the chart.`],
    ['the very same text again', `${start}Label each axis.`, `${start}Label each axis.`],
  ])('is asked again for %s', async (_name, first, second) => {
    expect(first).toHaveLength(second.length);
    const ben = fakeLearner({ name: 'Ben Okafor', identities: [], identityKeys: [] });
    panelOn(fakeReading(), fakeWorld({ learners: [ben] }));
    await paste(first);
    await click('Edit');
    await click(/Ben Okafor/);
    await sayClosed();
    await click('Save target');
    await screen.findByText('Target saved');
    await paste(second);
    await screen.findByRole('heading', { name: 'Learner not chosen' });
  });
});

describe('somebody new', () => {
  const unproved = fakeReading({
    items: [
      fakeItem({
        learner: learner('Amira Khan', null),
        text: 'Add two Harvard references to task 2.\nLabel each axis.',
      }),
    ],
  });
  const begin = async () => {
    for (const use of await screen.findAllByRole('button', { name: 'Use' })) fireEvent.click(use);
    await click('Make 2 targets');
    await nameNew('Amira Khan');
    await sayClosed();
    await click('Save and next');
    await screen.findByText('2 of 2');
  };

  test('closing between two targets and going on makes no second record', async () => {
    const { world } = panelOn(unproved);
    await begin();
    await click('Close');
    await click('Go on');
    await click('Save target');
    await waitFor(() => expect(world.targets).toHaveLength(2));
    expect(world.learners).toHaveLength(1);
    expect(new Set(world.targets.map(({ learnerId }) => learnerId)).size).toBe(1);
  });

  test('what is left unfinished is found again under their record, and not under a namesake', async () => {
    const world = fakeWorld();
    const { unmount } = panelOn(unproved, world);
    await begin();
    await waitFor(() => expect(world.drafts.size).toBeGreaterThan(0));
    unmount();
    panelOn(unproved, world);
    await click('Edit');
    await nameNew('Amira Khan');
    await screen.findByRole('heading', { name: 'New target for Amira Khan' });
    expect(screen.queryByText('1 of 2')).toBeNull();
    expect([...world.drafts.keys()].join()).toContain(world.learners[0]?.id);
  });
});

describe('text from a page whose marking is not released', () => {
  const held = fakeReading({ items: [fakeItem({ released: false, text: 'Label each axis.' })] });

  test('wants the tick as the page’s own feedback does, selected or pasted', async () => {
    const { world } = panelOn(held, fakeWorld({ learners: [fakeLearner()] }), {
      selection: async () => ok('Label each axis.'),
    });
    await click('Use selected text');
    await screen.findByText('Not released to the learner yet');
    await click('Edit');
    await click('Amira Khan');
    await sayClosed();
    await click('Save target');
    await screen.findByText(/Tick this first/);
    expect(world.targets).toEqual([]);
    await paste('Label each axis.');
    await screen.findByText('Not released to the learner yet');
  });
});
