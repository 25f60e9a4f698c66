import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { SheetScreen } from '#components/copies/SheetScreen.tsx';
import { Page } from '#components/ui/Page.tsx';
import { expectNoAxeFaults, show } from '#tests/components/show.tsx';
import { fakeLearner, fakeTarget } from '#tests/support/fake-records.ts';
import { fakeServices, fakeWorld } from '#tests/support/fake-services.ts';
import type { Picture } from '#utils/domain/picture.ts';
import { ok, refused } from '#utils/domain/result.ts';
import type { Services } from '#utils/services/types.ts';
import { step } from '#utils/targets/rules/example-step.ts';

const first = fakeTarget({
  statement: 'Utilise two Harvard references in task 2.',
  steps: [step('Find the books', true), step('Write the list')],
  agreedOn: '2026-11-23',
  why: 'I want a merit.',
  ifThen: 'If I get stuck I will ask at the desk.',
});
const second = fakeTarget({
  id: '00000000-0000-4000-8000-000000000102',
  statement: 'Print task 2.',
  evidence: '',
  agreedOn: null,
});

function showSheet(recordId: string | null, overrides: Partial<Services> = {}) {
  const world = fakeWorld({ learners: [fakeLearner()], targets: [first, second] });
  show(
    fakeServices(overrides, world),
    <Page>
      <SheetScreen recordId={recordId} />
    </Page>,
  );
  return world;
}
const sheet = () => screen.findByRole('article', { name: 'Print sheet' });

describe('the print sheet', () => {
  test('of one target: first name, ticks, day in words, who can help; no family name', async () => {
    showSheet(first.id);
    const page = await sheet();
    for (const words of [
      'Amira’s target',
      'Agreed on Monday 23 November',
      'For Unit 5 report',
      'Utilise two Harvard references in task 2.',
      'Find the books',
      'Mon 30 Nov',
      'I want a merit.',
      'If I get stuck I will ask at the desk.',
      'Who can help me',
    ])
      within(page).getByText(words);
    expect(page.textContent).not.toContain('Khan');
    expect(page.textContent).not.toContain('Print task 2.');
    expect(page.querySelectorAll('.sheet-tick')).toHaveLength(2);
    expect(page.querySelectorAll('.sheet-tick path')).toHaveLength(1);
    await expectNoAxeFaults();
  });

  test('of a learner: all open targets, each can be taken off; one without steps is ticked itself', async () => {
    showSheet(first.learnerId);
    const page = await sheet();
    within(page).getByText('Amira’s targets');
    expect(page.querySelectorAll('.sheet-part-what .sheet-tick')).toHaveLength(1);
    fireEvent.click(screen.getByRole('checkbox', { name: /Utilise/ }));
    await waitFor(() => expect(page.textContent).not.toContain('Utilise'));
    fireEvent.click(screen.getByRole('checkbox', { name: 'Print task 2.' }));
    await screen.findByText('Tick at least one target.');
    expect(screen.queryByRole('article')).toBeNull();
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Print' }).disabled).toBe(true);
  });

  test('the learner is called as they like on the page, in the copy, and from then on', async () => {
    const world = showSheet(first.id);
    const page = await sheet();
    const box = screen.getByLabelText('First name on it');
    fireEvent.input(box, { target: { value: 'Mia' } });
    await within(page).findByText('Mia’s target');
    fireEvent.blur(box);
    await waitFor(() => expect(world.learners[0]?.profile.called).toBe('Mia'));
    fireEvent.click(screen.getByRole('button', { name: 'Copy as text' }));
    await waitFor(() => expect(world.copied[0]).toContain('Hi Mia,'));
    expect(world.copied[0]).not.toContain('Amira');
  });

  test('easy-read has plain words and the day in full', async () => {
    showSheet(first.id);
    const page = await sheet();
    fireEvent.click(screen.getByRole('radio', { name: 'Easy-read' }));
    await within(page).findByText('Use two Harvard references in task 2.');
    within(page).getByText('Monday 30 November');
    await expectNoAxeFaults();
  });

  test('who can help is kept for the next sheet', async () => {
    const world = showSheet(first.id);
    const page = await sheet();
    const box = screen.getByLabelText('Who can help');
    fireEvent.input(box, { target: { value: 'Ms Hughes, room 12' } });
    await within(page).findByText('Ms Hughes, room 12');
    fireEvent.blur(box);
    await waitFor(() => expect(world.settings.whoHelps).toBe('Ms Hughes, room 12'));
  });

  test('tells the mentor how hard it reads, not the learner', async () => {
    showSheet(first.id);
    const page = await sheet();
    screen.getByText(/^Reads at about age \d+$/);
    screen.getByText(/Words that may be new: .*utilise/);
    expect(page.textContent).not.toMatch(/age \d/);
  });
});

describe('what is done with it', () => {
  test('printing, and copying as text in the style chosen', async () => {
    const print = vi.fn();
    const world = showSheet(first.id, { print });
    await sheet();
    fireEvent.click(screen.getByRole('button', { name: 'Print' }));
    expect(print).toHaveBeenCalledOnce();
    fireEvent.click(screen.getByRole('radio', { name: 'Easy-read' }));
    fireEvent.click(screen.getByRole('button', { name: 'Copy as text' }));
    await waitFor(() => expect(world.copied[0]).toContain('What I will do:\nUse two'));
  });

  test.each([
    ['copied', /Picture copied/],
    ['saved', /handed over as a file/],
  ] as const)('a picture that is %s says so', async (how, words) => {
    let drawn: Picture | null = null;
    const copyPicture: Services['copyPicture'] = async (name, draw) => {
      drawn = draw((text, { size }) => text.length * size * 0.5);
      expect(name).not.toMatch(/amira|khan/i);
      return ok(how);
    };
    showSheet(first.id, { copyPicture });
    await sheet();
    fireEvent.click(screen.getByRole('button', { name: 'Copy as a picture' }));
    await screen.findByText(words);
    expect(JSON.stringify(drawn)).toContain('Find the books');
  });

  test('a picture that could not be made says so', async () => {
    showSheet(first.id, { copyPicture: async () => refused('errors.save') });
    await sheet();
    fireEvent.click(screen.getByRole('button', { name: 'Copy as a picture' }));
    await screen.findByText(/would not make the file/);
  });
});

test.each([null, '00000000-0000-4000-8000-0000000009ff'])(
  'a record that is gone (%s) is said to be',
  async (id) => {
    showSheet(id);
    await screen.findByText('This record is no longer here.');
    await expectNoAxeFaults();
  },
);
