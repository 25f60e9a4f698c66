import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { expectNoAxeFaults, sayClosed, showPanel } from '#tests/components/show.tsx';
import { fakePage } from '#tests/support/fake-page.ts';
import { fakeLearner, fakeReading, fakeTarget } from '#tests/support/fake-records.ts';
import { fakeServices, fakeWorld } from '#tests/support/fake-services.ts';
import { ok } from '#utils/domain/result.ts';
import type { Target } from '#utils/domain/target.ts';
import { settingsIn } from '#utils/settings/settings.ts';

const click = async (name: string | RegExp) =>
  fireEvent.click(await screen.findByRole('button', { name }));
const choose = async (name: string) => fireEvent.click(await screen.findByLabelText(name));
const source = { block: 0, span: { start: 0, end: 3 }, quote: 'Excellent work' };

async function visit(targets: Target[], more: Parameters<typeof fakeWorld>[0] = {}) {
  const world = fakeWorld({ learners: [fakeLearner()], targets, ...more });
  const reveal = vi.fn(async () => true);
  const { page } = fakePage(async () => ok(fakeReading()), { reveal });
  showPanel(fakeServices({ page }, world));
  await screen.findByRole('tab', { name: /Targets/ });
  return { world, reveal };
}

describe('where a target is in its life', () => {
  test('a draft is agreed in one press, and back by Undo', async () => {
    const { world } = await visit([fakeTarget({ status: 'draft' })]);
    await click('Agreed today');
    await screen.findByText('Now: Agreed');
    expect(world.targets[0]).toMatchObject({ status: 'agreed', agreedOn: '2026-11-23' });
    await click('Undo');
    await screen.findByRole('button', { name: 'Agreed today' });
    expect(world.targets[0]).toMatchObject({ status: 'draft', agreedOn: null });
  });

  test('any state can be set; withdrawing asks why and stops without', async () => {
    const { world } = await visit([fakeTarget()]);
    await click('Status');
    await choose('Withdrawn');
    await screen.findByLabelText('Why it is withdrawn');
    await expectNoAxeFaults();
    await click('Set status');
    await screen.findByText('Say in a few words why first.');
    expect(world.targets[0]?.status).toBe('agreed');
    fireEvent.input(screen.getByLabelText('Why it is withdrawn'), { target: { value: 'Left' } });
    await click('Set status');
    await screen.findByText('Finished (1)');
    await click('Undo');
    await screen.findByRole('button', { name: 'Status' });
  });

  test('earlier wordings are kept and shown, each with what was changed', async () => {
    const { world } = await visit([
      fakeTarget({ statement: 'Add two references', evidence: '', due: '2026-12-01' }),
    ]);
    expect(screen.queryByText(/Worded before/)).toBeNull();
    const reword = async (label: string, value: string) => {
      await click('Reword');
      fireEvent.input(await screen.findByLabelText(label), { target: { value } });
      await click('Save target');
      await screen.findByText('New wording saved.');
    };
    await reword('What I will do', 'Add three references');
    await screen.findByText('Worded before (1)');
    await reword('I’ll know it’s done when', 'Sam has seen them');
    const summary = await screen.findByText('Worded before (2)');
    const history = within(summary.closest('details') as HTMLElement);
    history.getByText('Add two references');
    history.getByText('Nothing yet');
    expect(history.getAllByText('Until Mon 23 Nov')).toHaveLength(2);
    expect(history.queryByText('Add three references')).toBeNull();
    await expectNoAxeFaults();
    expect(world.targets[0]?.statement).toBe('Add three references');
  });

  test('the college’s own names are shown', async () => {
    const settings = settingsIn({ statusNames: { agreed: 'Signed off' } });
    await visit([fakeTarget()], { settings });
    await screen.findByText('Signed off');
  });

  test('one that has ended can be opened again, and its held-back lines become targets', async () => {
    const { world } = await visit([
      fakeTarget({ status: 'not-met', forNext: ['Add two', 'Draw it'] }),
    ]);
    fireEvent.click(await screen.findByRole('tab', { name: /Targets/ }));
    fireEvent.click(await screen.findByText('Finished (1)'));
    await expectNoAxeFaults();
    await click(/^Open again/);
    await waitFor(() => expect(world.targets[0]?.status).toBe('in-progress'));
    await click('Undo');
    fireEvent.click(await screen.findByText('Finished (1)'));
    await click('Make targets of them');
    await screen.findByText('1 of 2');
    await screen.findByDisplayValue('Add two');
    await sayClosed();
    await click('Save and next');
    await screen.findByDisplayValue('Draw it');
  });

  test('three open at once are spoken of', async () => {
    const three = [1, 2, 3].map((n) =>
      fakeTarget({ id: `00000000-0000-4000-8000-00000000020${n}`, statement: `Plan ${n}` }),
    );
    await visit(three);
    await screen.findByText(/^3 are open/);
  });
});

describe('a target that is not met', () => {
  const steps = ['Find two', 'Write one'].map((text, at) => ({
    ...{ id: `00000000-0000-4000-8000-00000000030${at}`, text, done: at === 0 },
  }));
  const late = fakeTarget({ due: '2026-11-20', steps, why: 'To pass', assessment: 'closed' });
  const log = () => click('Not yet');

  test('is offered four ways on', async () => {
    await visit([late]);
    await log();
    const group = await screen.findByRole('group', { name: 'What now?' });
    const labels = within(group)
      .getAllByRole('radio')
      .map((radio) => radio.closest('label')?.textContent);
    expect(labels).toEqual(['New date', 'Smaller step', 'Different approach', 'Drop it']);
    await expectNoAxeFaults();
  });

  test('ends, and a smaller step goes on from what is next of it', async () => {
    const { world } = await visit([late]);
    await log();
    await choose('Smaller step');
    await click('Log it');
    await screen.findByDisplayValue('Write one');
    expect(world.targets[0]?.status).toBe('not-met');
    expect(world.followUps[0]?.followUp.decision).toBe('smaller');
    await click('Save target');
    await screen.findByText('Target saved');
    expect(world.targets[1]).toMatchObject({
      ...{ statement: 'Write one', follows: late.id, why: 'To pass', course: late.course },
    });
  });

  test('takes another approach: what and when, then its wording', async () => {
    const { world } = await visit([late]);
    await log();
    await choose('Different approach');
    await click('Log it');
    await screen.findByText('Say in a few words what will be different.');
    fireEvent.input(screen.getByLabelText('What to try instead'), {
      target: { value: 'With a partner' },
    });
    fireEvent.input(screen.getByLabelText('Look at it again on'), { target: { value: '4 dec' } });
    await click('Log it');
    await screen.findByRole('heading', { name: /Reword the target/ });
    expect(world.targets[0]?.status).toBe('in-progress');
  });

  test('is dropped with a reason, and back by Undo', async () => {
    const { world } = await visit([late]);
    await log();
    await choose('Drop it');
    await click('Log it');
    await screen.findByText('Say in a few words why it is dropped.');
    fireEvent.input(screen.getByLabelText('Why it is dropped'), {
      target: { value: 'Not needed' },
    });
    await click('Log it');
    await waitFor(() => expect(world.targets[0]?.status).toBe('withdrawn'));
    await click('Undo');
    await waitFor(() => expect(world.targets[0]?.status).toBe('agreed'));
  });
});

describe('the editor', () => {
  test('keeps the learner’s own words and how hard it feels', async () => {
    const { world } = await visit([]);
    fireEvent.click((await screen.findAllByRole('button', { name: 'Edit' }))[0]!);
    fireEvent.input(await screen.findByLabelText('In the learner’s own words'), {
      target: { value: 'I just need the two books' },
    });
    await choose('Too much');
    await screen.findByText(/Make it smaller, or give it more time/);
    await sayClosed();
    await click('Save target');
    await screen.findByText('Target saved');
    expect(world.targets[0]).toMatchObject({
      ...{ ownWords: 'I just need the two books', challenge: 'too-much' },
    });
  });

  test('the teacher’s words are one press from their place in the page', async () => {
    const feedbackId = '00000000-0000-4000-8000-000000000400';
    const { reveal } = await visit([fakeTarget({ sources: [{ ...source, feedbackId }] })]);
    await click('Show on the page');
    expect(reveal).toHaveBeenCalledWith('Excellent work');
    reveal.mockResolvedValue(false);
    await click('Show on the page');
    await click('Show on the page');
    await screen.findByText(/not on the page as it is now/);
  });
});
