import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { expectNoAxeFaults, sayClosed, showPanel } from '#tests/components/show.tsx';
import { fakePage } from '#tests/support/fake-page.ts';
import { fakeItem, fakeLearner, fakeReading, fakeTarget } from '#tests/support/fake-records.ts';
import { fakeServices, fakeWorld } from '#tests/support/fake-services.ts';
import type { Reading } from '#utils/domain/reading.ts';
import { ok, refused } from '#utils/domain/result.ts';
import type { Services } from '#utils/services/types.ts';

const UNCLEAR = 'Be more critical.';

function panelWith(
  text: string,
  services: Partial<Services> = {},
  some: Partial<Reading> = {},
  start: Parameters<typeof fakeWorld>[0] = {},
) {
  const reading = fakeReading({ items: [fakeItem({ text })], ...some });
  const { page } = fakePage(async () => ok(reading));
  const world = fakeWorld(start);
  showPanel(fakeServices({ page, ...services }, world));
  return world;
}
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const openBox = async () => {
  fireEvent.click(await screen.findByRole('button', { name: 'Ask the teacher' }));
  return screen.findByLabelText<HTMLTextAreaElement>('Message');
};

describe('asking about a point', () => {
  test('one press copies the message and keeps it open on the learner, with the teacher’s words', async () => {
    const world = panelWith(UNCLEAR);
    const box = await openBox();
    expect(box.value).toContain(`“${UNCLEAR}”`);
    expect(box.value).toContain('Hello Ms Hughes,');
    expect(world.learners).toEqual([]);
    await expectNoAxeFaults();
    fireEvent.click(screen.getByRole('radio', { name: 'When it’s done' }));
    await waitFor(() => expect(box.value).toContain('call it done?'));
    press('Copy and keep');
    await screen.findByText(/kept as an open question/);
    await expectNoAxeFaults();
    expect(world.copied).toEqual([box.value]);
    expect(world.questions).toMatchObject([
      {
        learnerId: world.learners[0]?.id,
        quote: UNCLEAR,
        unclear: 'no-criterion',
        teacher: 'Ms Hughes',
        work: 'Unit 5 report',
        sentBy: 'copy',
        sources: [{ feedbackId: world.feedback[0]?.id, block: 0, quote: UNCLEAR }],
      },
    ]);
  });

  test('the point says that its teacher was asked, until there is an answer', async () => {
    const world = panelWith(`${UNCLEAR}\nLabel each axis.`, {}, {}, { learners: [fakeLearner()] });
    const [words] = await screen.findAllByText(/more critical/);
    const point = within(words?.closest('li') as HTMLElement);
    fireEvent.click(point.getByRole('button', { name: 'Ask the teacher' }));
    await screen.findByLabelText('Message');
    expect(screen.queryByText('Teacher asked')).toBeNull();
    press('Copy and keep');
    await screen.findByText(/kept as an open question/);
    await point.findByText('Teacher asked');
    expect(screen.getAllByText('Teacher asked')).toHaveLength(1);
    await expectNoAxeFaults();
    fireEvent.click(screen.getByRole('tab', { name: /^Targets/ }));
    fireEvent.click(await screen.findByRole('button', { name: 'Answered' }));
    fireEvent.input(await screen.findByLabelText('What the teacher said'), {
      target: { value: 'Name one weakness.' },
    });
    press('Keep the answer');
    await waitFor(() => expect(world.questions[0]?.state).toBe('answered'));
    fireEvent.click(screen.getByRole('tab', { name: /^Feedback/ }));
    await screen.findAllByText(/more critical/);
    expect(screen.queryByText('Teacher asked')).toBeNull();
  });

  test('mail and messages open empty: no learner data in an address', async () => {
    const world = panelWith(UNCLEAR);
    await openBox();
    press('Copy and keep');
    const mail = await screen.findByRole('link', { name: 'Open email' });
    expect(mail.getAttribute('href')).toBe('mailto:');
    const messages = screen.getByRole('link', { name: 'Open Moodle messages' });
    expect(messages.getAttribute('href')).toBe('https://vle.example.ac.uk/message/index.php');
    for (const link of [mail, messages]) {
      expect(link.getAttribute('target')).toBe('_blank');
      expect(link.getAttribute('rel')).toBe('noreferrer');
    }
    messages.addEventListener('click', (event) => event.preventDefault());
    fireEvent.click(messages);
    await waitFor(() => expect(world.questions[0]?.sentBy).toBe('lms'));
  });

  test('a changed message outlives a closed panel, and goes as it was changed', async () => {
    const world = panelWith(UNCLEAR);
    const box = await openBox();
    fireEvent.input(box, { target: { value: 'Hi, which part?' } });
    fireEvent.keyDown(box, { key: 'Escape' });
    await openBox();
    await screen.findByDisplayValue('Hi, which part?');
    press('Copy and keep');
    await waitFor(() => expect(world.questions[0]?.text).toBe('Hi, which part?'));
    expect(world.drafts.size).toBe(0);
  });

  test('anonymous marking is asked about without a name, and nothing is kept', async () => {
    const hidden = fakeItem({
      text: UNCLEAR,
      learner: { name: null, userId: null, idNumber: null },
    });
    const world = panelWith(UNCLEAR, {}, { items: [hidden], notes: ['anonymous'] });
    const box = await openBox();
    expect(box.value).toContain('a learner');
    press('Copy');
    await screen.findByText('Copied. Paste it to the teacher.');
    expect([world.questions, world.learners, world.feedback]).toEqual([[], [], []]);
  });

  test('a question that could not be kept says so and leaves the message', async () => {
    panelWith(UNCLEAR, { raiseQuestion: async () => refused('errors.storeFull') });
    const box = await openBox();
    press('Copy and keep');
    await screen.findByText(/no room left/);
    expect(box.isConnected).toBe(true);
  });

  test('with the clipboard shut it is kept and shown to be copied by hand', async () => {
    const world = panelWith(UNCLEAR, { copy: async () => refused('errors.copy') });
    await openBox();
    press('Copy and keep');
    const byHand = await screen.findByLabelText<HTMLTextAreaElement>('Copy this by hand');
    expect(byHand.value).toContain(UNCLEAR);
    expect(world.questions).toHaveLength(1);
    await expectNoAxeFaults();
  });
});

describe('a question that is open', () => {
  const learner = fakeLearner();
  async function asked(released: boolean | null = true) {
    const items = [fakeItem({ text: UNCLEAR, released })];
    const world = panelWith(UNCLEAR, {}, { items }, { learners: [learner] });
    await openBox();
    press('Copy and keep');
    await screen.findByText(/kept as an open question/);
    fireEvent.click(screen.getByRole('tab', { name: /^Targets/ }));
    await screen.findByText('Waiting for a teacher (1)');
    screen.getByText('Asked Ms Hughes, Mon 23 Nov');
    return world;
  }
  const answer = async (words: string) => {
    press('Answered');
    const box = await screen.findByLabelText('What the teacher said');
    fireEvent.input(box, { target: { value: words } });
  };

  test('is answered, and the answer becomes a target about the same words', async () => {
    const world = await asked();
    await answer('Ask Amira to add one weakness of the theory to task 2.');
    await expectNoAxeFaults();
    press('Keep, make a target');
    const statement = await screen.findByLabelText<HTMLTextAreaElement>('What I will do');
    expect(statement.value.toLowerCase()).toContain('add one weakness of the theory to task 2');
    await sayClosed();
    press('Save target');
    await screen.findByText('Target saved');
    expect(world.targets).toMatchObject([
      { work: 'Unit 5 report', sources: [{ feedbackId: world.feedback[0]?.id, quote: UNCLEAR }] },
    ]);
    await screen.findByText('Answered by a teacher (1)');
    expect(world.feedback).toHaveLength(1);
  });

  test('about marking that is not released: its target asks first', async () => {
    await asked(false);
    await answer('Add one weakness to task 2.');
    press('Keep, make a target');
    await screen.findByText('Not released to the learner yet');
  });

  test('a personal remark in the answer does not become a target’s words', async () => {
    await asked();
    await answer('I know things are hard since her mum fell ill.');
    press('Keep, make a target');
    const statement = await screen.findByLabelText<HTMLTextAreaElement>('What I will do');
    expect(statement.value).toBe('');
  });

  test('is taken off and comes back with Undo; answered, it can be asked again', async () => {
    const world = await asked();
    press('No longer needed');
    await waitFor(() => expect(world.questions[0]?.state).toBe('withdrawn'));
    expect(screen.queryByText(/Waiting for a teacher/)).toBeNull();
    press('Undo');
    await screen.findByText('Waiting for a teacher (1)');
    press('Answered');
    press('Keep the answer');
    await screen.findByText('Write what the teacher said first.');
    fireEvent.input(screen.getByLabelText('What the teacher said'), {
      target: { value: 'Task 2.' },
    });
    press('Keep the answer');
    fireEvent.click(await screen.findByText('Answered by a teacher (1)'));
    screen.getByText('Task 2.');
    press('Ask again');
    await screen.findByText('Waiting for a teacher (1)');
    press('Undo');
    await screen.findByText('Answered by a teacher (1)');
    expect(world.questions[0]?.answer).toBe('Task 2.');
  });
});

test('a saved target can be asked about: the words it came from, or itself', async () => {
  const learner = fakeLearner();
  const world = panelWith('Well done.', {}, {}, { learners: [learner], targets: [fakeTarget()] });
  fireEvent.click(await screen.findByRole('button', { name: 'More' }));
  const more = await screen.findByRole('region', { name: 'More for this target' });
  within(more).getByText(/Reads at about age|Too short/);
  fireEvent.click(within(more).getByRole('button', { name: 'Ask the teacher' }));
  const box = await screen.findByLabelText<HTMLTextAreaElement>('Message');
  expect(box.value).toContain('with a target for Unit 5 report');
  await expectNoAxeFaults();
  press('Copy and keep');
  await waitFor(() => expect(world.questions[0]?.targetId).toBe(world.targets[0]?.id));
  await screen.findByText('Waiting for a teacher (1)');
});
