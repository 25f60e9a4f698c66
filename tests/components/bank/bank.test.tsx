import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { BankScreen } from '#components/bank/BankScreen.tsx';
import { Page } from '#components/ui/Page.tsx';
import { expectNoAxeFaults, show, showPanel } from '#tests/components/show.tsx';
import { fakePage } from '#tests/support/fake-page.ts';
import { FAKE_NOW, fakeLearner, fakeReading, fakeTarget } from '#tests/support/fake-records.ts';
import { fakeServices, fakeWorld } from '#tests/support/fake-services.ts';
import type { BankTemplate } from '#utils/domain/bank-template.ts';
import { ok } from '#utils/domain/result.ts';
import { step } from '#utils/targets/rules/example-step.ts';

const learner = fakeLearner();
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const type = (label: string, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });

const template = (some: Partial<BankTemplate> = {}): BankTemplate => ({
  id: '00000000-0000-4000-8000-000000000301',
  createdAt: FAKE_NOW,
  updatedAt: FAKE_NOW,
  rev: 1,
  statement: 'I will number the pages.',
  steps: ['Open the footer', 'Insert the number'],
  evidence: 'Every page has one',
  why: '',
  ifThen: '',
  unit: 'Unit 5 report',
  theme: 'layout',
  ...some,
});

function panelWith(start: Parameters<typeof fakeWorld>[0]) {
  const { page } = fakePage(async () => ok(fakeReading()));
  const world = fakeWorld({ learners: [learner], ...start });
  showPanel(fakeServices({ page }, world));
  return world;
}

describe('keeping a target', () => {
  const target = fakeTarget({
    statement: 'Amira will add two Harvard references.',
    steps: [step('Find the books with Amira')],
  });
  const open = async () => {
    const world = panelWith({ targets: [target] });
    fireEvent.click(await screen.findByRole('button', { name: 'More' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Keep in the bank' }));
    await screen.findByRole('form', { name: 'Keep in the bank' });
    return world;
  };

  test('shows all that is kept without the learner’s name, keeps it, and can be undone', async () => {
    const world = await open();
    screen.getByDisplayValue('[name] will add two Harvard references.');
    screen.getByDisplayValue('Find the books with [name]');
    screen.getByDisplayValue('Unit 5 report');
    screen.getByDisplayValue('referencing');
    await expectNoAxeFaults();
    type('What I will do', 'I will add two Harvard references.');
    press('Keep');
    await screen.findByText('Kept in the bank.');
    expect(world.bank).toMatchObject([
      { statement: 'I will add two Harvard references.', steps: ['Find the books with [name]'] },
    ]);
    expect(JSON.stringify(world.bank)).not.toContain('Amira');
    press('Undo');
    await waitFor(() => expect(world.bank).toEqual([]));
  });

  test('a name typed afterwards stops it until the mentor has decided', async () => {
    const world = await open();
    type('What I will do', 'I will show Amira the list.');
    press('Keep');
    await screen.findByText('“Amira” may be a learner’s name.');
    await expectNoAxeFaults();
    expect(world.bank).toEqual([]);
    press('Take it out');
    screen.getByDisplayValue('I will show [name] the list.');
    press('Keep');
    await waitFor(() => expect(world.bank).toHaveLength(1));
  });

  test('what a learner is called is a name like any other', async () => {
    const called = { ...learner, profile: { ...learner.profile, called: 'Mimi' } };
    panelWith({ learners: [called], targets: [{ ...target, statement: 'Show Mimi the list.' }] });
    fireEvent.click(await screen.findByRole('button', { name: 'More' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Keep in the bank' }));
    await screen.findByDisplayValue('Show [name] the list.');
  });

  test('more steps than a target has are not cut off in silence', async () => {
    const world = await open();
    type('Steps, one a line', '1\n2\n3\n4\n5\n6');
    press('Keep');
    await screen.findByText(/Up to 5 steps/);
    expect(world.bank).toEqual([]);
  });
});

test('a new target begins from the bank, and Undo gives back what was there', async () => {
  panelWith({ bank: [template({ unit: 'Unit 2', statement: 'Other' }), template()] });
  fireEvent.click((await screen.findAllByRole('button', { name: 'Edit' }))[0]!);
  const statement = await screen.findByLabelText<HTMLTextAreaElement>('What I will do');
  const before = statement.value;
  fireEvent.click(await screen.findByText('Start from the bank'));
  await expectNoAxeFaults();
  fireEvent.click(screen.getAllByRole('button', { name: /^Use this/ })[0]!);
  await waitFor(() => expect(statement.value).toBe('I will number the pages.'));
  screen.getByDisplayValue('Insert the number');
  press('Undo');
  await waitFor(() => expect(statement.value).toBe(before));
});

test('an empty bank takes no room in the editor', async () => {
  panelWith({});
  fireEvent.click((await screen.findAllByRole('button', { name: 'Edit' }))[0]!);
  await screen.findByLabelText('What I will do');
  expect(screen.queryByText('Start from the bank')).toBeNull();
});

describe('the bank’s own screen', () => {
  function showBank(bank: BankTemplate[]) {
    const world = fakeWorld({ bank, learners: [learner] });
    show(
      fakeServices({}, world),
      <Page>
        <BankScreen />
      </Page>,
    );
    return world;
  }

  test('says how it is filled while it is empty', async () => {
    showBank([]);
    await screen.findByText('Nothing in the bank yet');
    await expectNoAxeFaults();
  });

  test('is narrowed by unit and by theme; what fits any unit fits each', async () => {
    const more = (n: number, some: Partial<BankTemplate>) =>
      template({ id: `00000000-0000-4000-8000-00000000040${n}`, ...some });
    showBank([
      template(),
      more(1, { unit: 'Unit 10 report', theme: 'referencing', statement: 'I will add a source.' }),
      more(2, { unit: '', statement: 'I will read it aloud.' }),
    ]);
    const unit = await screen.findByLabelText<HTMLSelectElement>('Unit or piece of work');
    expect([...unit.options].map(({ text }) => text)).toEqual([
      'All units',
      'Unit 5 report',
      'Unit 10 report',
    ]);
    await expectNoAxeFaults();
    fireEvent.change(unit, { target: { value: 'Unit 10 report' } });
    await waitFor(() => expect(screen.queryByText('I will number the pages.')).toBeNull());
    screen.getByText('I will add a source.');
    screen.getByText('I will read it aloud.');
    fireEvent.change(screen.getByLabelText('Theme'), { target: { value: 'referencing' } });
    await waitFor(() => expect(screen.queryByText('I will read it aloud.')).toBeNull());
    fireEvent.click(screen.getByRole('button', { name: 'Delete: I will add a source.' }));
    await screen.findByText('I will number the pages.');
    expect(screen.queryByLabelText('Theme')).toBeNull();
  });

  test('lists by unit, finds by a word, changes and deletes with Undo', async () => {
    const world = showBank([
      template(),
      template({
        id: '00000000-0000-4000-8000-000000000302',
        unit: '',
        statement: 'I will read it aloud.',
      }),
    ]);
    const unit = (await screen.findByRole('heading', { name: 'Unit 5 report' })).closest(
      'section',
    )!;
    within(unit).getByText('I will number the pages.');
    screen.getByRole('heading', { name: 'Any unit' });
    await expectNoAxeFaults();
    type('Find in the bank', 'aloud');
    await waitFor(() => expect(screen.queryByText('I will number the pages.')).toBeNull());
    type('Find in the bank', '');
    fireEvent.click(await screen.findByRole('button', { name: 'Edit: I will number the pages.' }));
    await screen.findByRole('form', { name: 'Edit' });
    await expectNoAxeFaults();
    type('Theme', 'numbers');
    press('Keep');
    await screen.findByText('numbers');
    press('Undo');
    await screen.findAllByText('layout');
    fireEvent.click(screen.getByRole('button', { name: 'Delete: I will number the pages.' }));
    await waitFor(() => expect(world.bank).toHaveLength(1));
    press('Undo');
    await waitFor(() => expect(world.bank).toHaveLength(2));
  });
});
