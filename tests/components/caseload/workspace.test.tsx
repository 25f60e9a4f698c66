import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { WorkspaceApp } from '#components/caseload/WorkspaceApp.tsx';
import { ServicesProvider } from '#components/hooks/services.ts';
import { ok, refused } from '#utils/domain/result.ts';
import type { Services } from '#utils/services/types.ts';
import { idOf } from '../../unit/mis/made-up.ts';
import { aRow, aTargetWithHistory, changing, failing, fakeServices } from './fake-services.ts';
import { violations } from './violations.ts';

const show = (given: Partial<Services> = {}) =>
  render(
    <ServicesProvider value={fakeServices(given)}>
      <WorkspaceApp />
    </ServicesProvider>,
  ).container;

const three = () =>
  changing([
    aRow(1, 'Robin Ashdown', { open: 2, overdue: 1 }),
    aRow(2, 'Sam Birch', { lastContact: null }),
    aRow(3, 'Zoë Cole'),
  ]);
const lines = () => screen.getAllByRole('rowheader').map((cell) => cell.textContent);
const boxOf = (name: string) => screen.getByLabelText<HTMLInputElement>(`MIS reference of ${name}`);
const goTo = (hash: string) => {
  location.hash = hash;
  fireEvent(window, new Event('hashchange'));
};

beforeEach(() => goTo('#caseload'));
afterEach(cleanup);

test('with nobody yet it says how to begin', async () => {
  const page = show();
  expect(await screen.findByText(/Open a marked assignment in Moodle or Canvas/)).toBeTruthy();
  expect(await violations(page)).toEqual([]);
});

test('a store that cannot be read is said, and can be tried again', async () => {
  const caseload = vi.fn(failing('errors.storeFailed'));
  show({ caseload });
  expect((await screen.findByRole('alert')).textContent).toMatch(/could not save or read/);
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  await waitFor(() => expect(caseload.mock.calls.length).toBeGreaterThan(1));
});

describe('the list', () => {
  test('is A to Z, with its counts', async () => {
    const page = show({ caseload: three().live });
    await waitFor(() => expect(lines()).toEqual(['Robin Ashdown', 'Sam Birch', 'Zoë Cole']));
    await screen.findByText('3 learners, overdue targets: 1');
    expect(screen.getByText('None yet')).toBeTruthy();
    expect(await violations(page)).toEqual([]);
  });

  test('learners of one name are told apart, in the list and in their boxes', async () => {
    const rows = [aRow(1, 'Jo Lee'), aRow(2, 'Jo Lee'), aRow(3, 'Zoë Cole')];
    show({ caseload: changing(rows).live });
    await waitFor(() => expect(lines()).toEqual(['Jo Lee00121', 'Jo Lee00122', 'Zoë Cole']));
    expect(boxOf('Jo Lee (00122)')).toBeTruthy();
    expect(boxOf('Zoë Cole')).toBeTruthy();
  });

  test('is searched while typing and sorted by its headings', async () => {
    show({ caseload: three().live });
    const box = await screen.findByLabelText('Find a learner');
    fireEvent.input(box, { target: { value: 'zoe' } });
    expect(lines()).toEqual(['Zoë Cole']);
    await screen.findByText('1 of 3 learners');
    fireEvent.input(box, { target: { value: 'nobody' } });
    fireEvent.click(screen.getByRole('button', { name: 'Show all learners' }));
    fireEvent.click(screen.getByRole('button', { name: 'Learner' }));
    expect(lines()).toEqual(['Zoë Cole', 'Sam Birch', 'Robin Ashdown']);
    const heading = screen.getByRole('columnheader', { name: /Learner/ });
    expect(heading.getAttribute('aria-sort')).toBe('descending');
  });
});

describe('narrowing the list', () => {
  const away = aRow(4, 'Di Low', { courses: [] });
  const mixed = () =>
    changing([
      aRow(1, 'Robin Ashdown', { overdue: 1, slipped: 2, confidence: [7, 4] }),
      aRow(2, 'Sam Birch', { open: 0, courses: ['Level 2 Catering'], confidence: [5] }),
      aRow(3, 'Zoë Cole'),
      { ...away, learner: { ...away.learner, archived: true } },
    ]);
  const choose = async (label: string, value: string) =>
    fireEvent.change(await screen.findByLabelText(label), { target: { value } });

  test('by how they stand and by course; who is put away shows when asked for', async () => {
    show({ caseload: mixed().live });
    await waitFor(() => expect(lines()).toEqual(['Robin Ashdown', 'Sam Birch', 'Zoë Cole']));
    await choose('Who', 'overdue');
    expect(lines()).toEqual(['Robin Ashdown']);
    await choose('Who', 'falling');
    expect(lines()).toEqual(['Robin Ashdown']);
    await choose('Who', 'none-open');
    expect(lines()).toEqual(['Sam Birch']);
    await choose('Who', 'here');
    await choose('Course', 'Level 2 Catering');
    expect(lines()).toEqual(['Sam Birch']);
    await choose('Course', '');
    await choose('Who', 'away');
    expect(lines()).toEqual(['Di Low']);
  });

  test('the line of confidence is said in words', async () => {
    const page = show({ caseload: mixed().live });
    await screen.findByRole('img', { name: 'Confidence, oldest first: 7, 4' });
    screen.getByRole('img', { name: 'Confidence, oldest first: 5' });
    expect(screen.getAllByText('Not asked')).toHaveLength(1);
    expect(await violations(page)).toEqual([]);
  });

  test('those shown are put away at the end of a year, and Undo brings them back', async () => {
    const setAway = vi.fn(async (ids: string[]) => ok(ids));
    show({ caseload: mixed().live, setAway });
    await choose('Who', 'none-open');
    fireEvent.click(await screen.findByRole('button', { name: 'Put away the 1 shown here' }));
    await screen.findByText('Put away: 1.');
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(setAway.mock.calls).toEqual([
      [[idOf(2)], true],
      [[idOf(2)], false],
    ]);
  });
});

describe('the MIS reference', () => {
  const setMisRef = vi.fn(fakeServices().setMisRef);
  beforeEach(() => void setMisRef.mockClear());
  const type = async (name: string, value: string) => {
    show({ caseload: three().live, setMisRef });
    const box = await waitFor(() => boxOf(name));
    fireEvent.input(box, { target: { value } });
    return box;
  };

  test('is saved on Enter, once, and Undo puts back what was there', async () => {
    const box = await type('Sam Birch', ' 00123 ');
    fireEvent.keyDown(box, { key: 'Enter' });
    fireEvent.blur(box);
    expect(await screen.findByText('MIS reference of Sam Birch saved.')).toBeTruthy();
    expect(setMisRef.mock.calls).toEqual([[idOf(2), '00123']]);
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(setMisRef.mock.calls.at(-1)).toEqual([idOf(2), null]));
  });

  test('is saved when the box is left, not when nothing changed', async () => {
    const box = await type('Sam Birch', 'P1');
    fireEvent.blur(box);
    await waitFor(() => expect(setMisRef).toHaveBeenCalledTimes(1));
    fireEvent.blur(boxOf('Zoë Cole'));
    expect(setMisRef).toHaveBeenCalledTimes(1);
  });

  test('is left alone by Escape', async () => {
    const box = await type('Sam Birch', 'P1');
    fireEvent.keyDown(box, { key: 'Escape' });
    fireEvent.blur(box);
    expect([box.value, setMisRef.mock.calls.length]).toEqual(['', 0]);
  });

  test('stays in the box with the reason when it cannot be saved', async () => {
    setMisRef.mockResolvedValueOnce(refused('errors.storeFull'));
    const box = await type('Sam Birch', 'P1');
    fireEvent.blur(box);
    expect((await screen.findByRole('alert')).textContent).toMatch(/no room left/);
    expect([box.value, box.getAttribute('aria-invalid')]).toEqual(['P1', 'true']);
  });
});

describe('one learner', () => {
  const open = async () => {
    const overdue = { id: idOf(101), due: '2026-11-01', statement: 'Late one' };
    const targets = changing([
      aTargetWithHistory({ id: idOf(102), status: 'met', statement: 'Met one' }),
      aTargetWithHistory(),
      aTargetWithHistory(overdue),
    ]);
    const page = show({ caseload: three().live, targetsOf: targets.live });
    await screen.findByText('Robin Ashdown');
    goTo(`#caseload/${idOf(1)}`);
    return { page, learner: await screen.findByRole('region', { name: 'Robin Ashdown' }) };
  };

  test('opens beside the list with targets, most urgent first, and their follow-ups', async () => {
    const { page, learner } = await open();
    await waitFor(() =>
      expect(within(learner).getAllByRole('heading', { level: 4 })[0]?.textContent).toBe(
        'Late one',
      ),
    );
    expect(within(learner).getByText('Overdue')).toBeTruthy();
    expect(within(learner).getAllByText('One source found')).toHaveLength(3);
    expect(
      within(learner).getAllByText(/22 Nov 2026: Partly done, confidence 7 of 10/),
    ).toHaveLength(3);
    expect(await violations(page)).toEqual([]);
  });

  test('takes the focus, and gives it back to the list', async () => {
    const { learner } = await open();
    expect(document.activeElement?.textContent).toBe('Robin Ashdown');
    expect(learner.contains(document.activeElement)).toBe(true);
    fireEvent.click(screen.getByRole('button', { name: 'Close' }));
    goTo('#caseload');
    await waitFor(() => expect(document.activeElement?.id).toBe(`learner-${idOf(1)}`));
  });

  test('who is gone is said to be', async () => {
    show({ caseload: three().live });
    goTo(`#caseload/${idOf(99)}`);
    expect(await screen.findByText('This learner is no longer here.')).toBeTruthy();
  });
});

test('the navigation marks the screen it is on, and no title names a learner', async () => {
  show({ caseload: three().live });
  goTo('#export');
  const link = screen.getByRole('link', { name: 'Export' });
  await waitFor(() => expect(link.getAttribute('aria-current')).toBe('page'));
  expect(document.title).toBe('Export · Feedforward');
});

test('where text comes from elsewhere, the heading is what the navigation calls it', async () => {
  show({ caseload: three().live });
  goTo('#text');
  await screen.findByRole('heading', { level: 1, name: 'From elsewhere' });
});
