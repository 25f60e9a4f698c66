import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { beforeEach, describe, expect, test } from 'vitest';
import { TodayScreen } from '#components/today/TodayScreen.tsx';
import { Page } from '#components/ui/Page.tsx';
import { expectNoAxeFaults, show } from '#tests/components/show.tsx';
import { fakeLearner, fakeTarget } from '#tests/support/fake-records.ts';
import { type FakeWorld, fakeServices, fakeWorld } from '#tests/support/fake-services.ts';
import { refused } from '#utils/domain/result.ts';
import { t } from '#utils/i18n/t.ts';
import type { Services } from '#utils/services/types.ts';
import { failing } from '../caseload/fake-services.ts';

const idOf = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const learner = (n: number, name: string) =>
  fakeLearner({ id: idOf(n), name, identities: [], identityKeys: [] });
const target = (n: number, due: string, some = {}) =>
  fakeTarget({
    id: idOf(100 + n),
    learnerId: idOf(n),
    due,
    reviewOn: due,
    statement: `Step ${n}`,
    ...some,
  });

/** Three who are to be seen today, and one who is not. */
const fourLearners = () =>
  fakeWorld({
    learners: [
      learner(1, 'Amira Khan'),
      learner(2, 'Ben Bello'),
      learner(3, 'Cem Ito'),
      learner(4, 'Di Low'),
    ],
    targets: [target(1, '2026-11-20'), target(2, '2026-11-23'), target(4, '2026-12-04')],
    questions: [
      {
        ...{ id: idOf(900), createdAt: '2026-11-10T09:00:00.000Z', updatedAt: '', rev: 1 },
        ...{ learnerId: idOf(3), targetId: null, sources: [], quote: '', teacher: null },
        ...{ course: null, work: null, unclear: 'vague' as const, text: 'What?' },
        ...{ sentBy: 'copy' as const, state: 'open' as const, answer: '', answeredOn: null },
      },
    ],
  });

const open = (world: FakeWorld = fourLearners(), some: Partial<Services> = {}) => {
  show(
    fakeServices(some, world),
    <Page>
      <TodayScreen />
    </Page>,
  );
  return world;
};
const names = () => screen.queryAllByRole('link').map(({ textContent }) => textContent);
const focused = () => document.activeElement?.textContent;
const press = (key: string, more = {}) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key, ...more });
const begin = async (name = 'Amira Khan') => {
  const link = await screen.findByRole('link', { name });
  link.focus();
};

beforeEach(() => {
  location.hash = '#today';
});

test('says who and why, each with what it is about', async () => {
  open();
  await waitFor(() => expect(names()).toEqual(['Amira Khan', 'Ben Bello', 'Cem Ito']));
  screen.getByText('3 learners to look at');
  const [first, , third] = screen.getAllByRole('listitem');
  within(first!).getByText('3 days overdue');
  within(first!).getByText('Step 1');
  within(third!).getByText('Question unanswered for 13 days');
  expect(within(third!).queryByRole('group', { name: 'Log follow-up' })).toBeNull();
  await expectNoAxeFaults();
});

describe('where nobody waits', () => {
  test('because all is well', async () => {
    open(fakeWorld({ learners: [learner(4, 'Di Low')], targets: [target(4, '2026-12-04')] }));
    await screen.findByText('Nobody waits for you today');
    await screen.findByText('Calendar file');
    await expectNoAxeFaults();
  });
  test('because there is nobody yet', async () => {
    open(fakeWorld());
    await screen.findByText('No learners yet');
    // No day of anybody's could be in it.
    expect(screen.queryByText('Calendar file')).toBeNull();
  });
});

test('a store that cannot be read is said, and can be tried again', async () => {
  let asked = 0;
  open(fourLearners(), {
    today: () => {
      asked += 1;
      return failing('errors.storeFailed')();
    },
  });
  expect((await screen.findByRole('alert')).textContent).toMatch(/could not save or read/);
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  await waitFor(() => expect(asked).toBe(2));
});

describe('by keyboard', () => {
  test('one learner is in the order of Tab; arrows and J K lead on and stop at the ends', async () => {
    open();
    await begin();
    const inTab = () => screen.getAllByRole('link').filter(({ tabIndex }) => tabIndex === 0);
    expect(inTab().map(({ textContent }) => textContent)).toEqual(['Amira Khan']);
    press('j');
    expect(focused()).toBe('Ben Bello');
    press('ArrowDown');
    press('ArrowDown');
    expect(focused()).toBe('Cem Ito');
    press('K');
    expect(focused()).toBe('Ben Bello');
    press('Home');
    expect(focused()).toBe('Amira Khan');
    press('End');
    expect(focused()).toBe('Cem Ito');
    await waitFor(() => expect(inTab().map(({ textContent }) => textContent)).toEqual(['Cem Ito']));
  });

  test('a letter and Enter log how it went; who is done with goes, the next has the focus', async () => {
    const world = open();
    await begin();
    press('d');
    const save = await screen.findByRole('button', { name: 'Log it' });
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Done')));
    fireEvent.submit(save.closest('form')!);
    await waitFor(() => expect(names()).toEqual(['Ben Bello', 'Cem Ito']));
    expect(world.followUps[0]?.followUp.outcome).toBe('done');
    await waitFor(() => expect(focused()).toBe('Ben Bello'));
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(names()).toContain('Amira Khan'));
  });

  test('letters typed into a form are letters; Escape closes it and the focus is back', async () => {
    open();
    await begin('Ben Bello');
    press('n');
    const note = await screen.findByLabelText('Note');
    note.focus();
    press('j');
    press('s');
    expect(screen.queryByLabelText('Why it can wait')).toBeNull();
    press('Escape');
    await waitFor(() => expect(focused()).toBe('Ben Bello'));
  });

  test('keys with Ctrl belong to the browser, and who has no target has nothing to be done', async () => {
    open();
    await begin();
    press('d', { ctrlKey: true });
    press('End');
    press('d');
    expect(screen.queryByRole('button', { name: 'Log it' })).toBeNull();
    press('c');
    await screen.findByRole('form', { name: 'Log a contact' });
    await expectNoAxeFaults();
  });

  test('O opens the learner', async () => {
    open();
    await begin();
    press('o');
    await waitFor(() => expect(location.hash).toBe(`#caseload/${idOf(1)}`));
  });
});

describe('a snooze', () => {
  const snooze = async (day: string, why: string) => {
    await begin();
    press('s');
    fireEvent.input(await screen.findByLabelText('Back on'), { target: { value: day } });
    fireEvent.input(screen.getByLabelText('Why it can wait'), { target: { value: why } });
    fireEvent.submit(screen.getByLabelText('Back on').closest('form')!);
  };

  test('takes the learner off the list with the reason, and Undo or the list brings them back', async () => {
    const world = open();
    await snooze('4 dec', 'On placement');
    await waitFor(() => expect(names().slice(0, 2)).toEqual(['Ben Bello', 'Cem Ito']));
    expect(world.snoozes).toMatchObject([{ until: '2026-12-04', why: 'On placement' }]);
    screen.getByText('Amira Khan is off Today until Fri 4 Dec.');
    screen.getByText('Snoozed (1)');
    screen.getByText('back Fri 4 Dec · On placement');
    await expectNoAxeFaults();
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(world.snoozes).toEqual([]));
    await snooze('4 dec', 'Ill');
    fireEvent.click(await screen.findByRole('button', { name: 'Bring back Amira Khan' }));
    await waitFor(() => expect(names()).toContain('Amira Khan'));
  });

  test('needs a day to come and a reason', async () => {
    const world = open();
    await snooze('23 nov 2026', '');
    await screen.findByText('Choose a day after today.');
    screen.getByText('Say in a few words why first.');
    await expectNoAxeFaults();
    expect(world.snoozes).toEqual([]);
  });

  test('that could not be kept says why, and what was typed stays', async () => {
    open(fourLearners(), { snooze: async () => refused('errors.storeFull') });
    await snooze('4 dec', 'Ill');
    await screen.findByText(/no room left/);
    screen.getByDisplayValue('Ill');
  });
});

test('a smaller step goes on in the same place, although the learner has no reason left', async () => {
  const world = fourLearners();
  world.targets[0]!.assessment = 'closed';
  open(world);
  await begin();
  press('n');
  fireEvent.click(await screen.findByLabelText('Smaller step'));
  fireEvent.click(screen.getByRole('button', { name: 'Log it' }));
  const statement = await screen.findByDisplayValue('Step 1');
  fireEvent.input(statement, { target: { value: 'I will find one book.' } });
  fireEvent.click(screen.getByRole('button', { name: t('targets.save') }));
  await waitFor(() =>
    expect(world.targets.map((one) => one.statement)).toContain('I will find one book.'),
  );
  expect(world.targets.find((one) => one.statement === 'I will find one book.')).toMatchObject({
    learnerId: idOf(1),
    follows: idOf(101),
  });
});
