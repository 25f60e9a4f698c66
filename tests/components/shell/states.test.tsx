import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { expectNoAxeFaults, showPanel } from '#tests/components/show.tsx';
import { fakePage } from '#tests/support/fake-page.ts';
import { fakeItem, fakeLearner, fakeReading } from '#tests/support/fake-records.ts';
import { fakeServices, fakeWorld } from '#tests/support/fake-services.ts';
import type { Reading } from '#utils/domain/reading.ts';
import { ok } from '#utils/domain/result.ts';

const panelOn = (some: Partial<Reading>, world = fakeWorld()) => {
  let reads = 0;
  const { page } = fakePage(async () => {
    reads += 1;
    return ok(fakeReading(some));
  });
  showPanel(fakeServices({ page }, world));
  return { world, reads: () => reads };
};
const click = async (name: string | RegExp) =>
  fireEvent.click((await screen.findAllByRole('button', { name }))[0]!);

describe('what a note says', () => {
  test.each([
    ['resubmitted-since', /handed in again/],
    ['notes-on-document', /written on the learner’s document/],
    ['notes-elsewhere', /written on the learner’s document/],
    ['provisional', /checked by another marker/],
    ['details-failed', /could not be fetched/],
    ['list-cut', /only part of the list/],
    ['parts-unread', /form that is not known here/],
    ['rows-unread', /lines of the list could not be read/],
  ])('%s', async (note, words) => {
    panelOn({ notes: [note] });
    await screen.findByText(words);
    await expectNoAxeFaults();
  });

  test.each([
    [true, 0],
    [null, 1],
    [false, 1],
  ])('a draft or an unreleased mark, where this one is released %s', async (released, shown) => {
    panelOn({ notes: ['draft-comment', 'not-released'], items: [fakeItem({ released })] });
    await screen.findByRole('heading', { name: /To do/ });
    expect(screen.queryAllByText(/still a draft/)).toHaveLength(shown);
    expect(screen.queryAllByText(/cannot see this feedback yet/)).toHaveLength(shown);
  });

  test('a note of the whole page is not put on one of several works as a fact', async () => {
    const other = fakeItem({ work: 'Unit 6 poster', activityId: '13' });
    panelOn({ notes: ['resubmitted-since', 'list-cut'], items: [fakeItem(), other] });
    await screen.findByText(/only part of the list/);
    await click(/Unit 6 poster/);
    await screen.findByText(/perhaps not of this/);
    await expectNoAxeFaults();
  });

  test('details that were not fetched can be asked for again', async () => {
    const { reads } = panelOn({ notes: ['details-failed'] });
    await click('Try again');
    await waitFor(() => expect(reads()).toBe(2));
  });
});

describe('pictures and recordings', () => {
  test('beside words are told of', async () => {
    panelOn({ items: [fakeItem({ media: true })] });
    await screen.findByText(/a picture or a recording, which cannot be shown here/);
  });

  test('without words are feedback all the same, never "nothing yet"', async () => {
    panelOn({ items: [fakeItem({ media: true, text: '' })] });
    await screen.findByRole('heading', { name: 'The feedback is a picture or a recording' });
    expect(screen.queryByText('No feedback here yet')).toBeNull();
    await expectNoAxeFaults();
  });
});

test('marked and held back is not "not marked"', async () => {
  const learner = { name: 'Amira Khan', userId: '41', idNumber: null };
  panelOn({ answer: 'nothing-yet', items: [], subjects: [learner], notes: ['not-released'] });
  await screen.findByRole('heading', { name: 'Marked, but not released yet' });
});

describe('several attempts', () => {
  const attempts = [
    fakeItem({ attempt: 1, text: 'Label each axis.' }),
    fakeItem({ attempt: 3, text: 'Cite the act.' }),
    fakeItem({ attempt: 2, text: 'Add a conclusion.' }),
  ];

  test('the newest is shown and the others are one click away, newest first', async () => {
    panelOn({ items: attempts });
    await screen.findByText('The newest marked attempt is shown.');
    await screen.findByText('Attempt 3');
    const others = screen.getAllByRole('button', { name: /^Attempt/ });
    expect(others.map(({ textContent }) => textContent)).toEqual(['Attempt 2', 'Attempt 1']);
    expect(screen.queryAllByText(/Label each axis/)).toHaveLength(0);
    await expectNoAxeFaults();
  });

  test('an earlier one says that it is', async () => {
    panelOn({ items: attempts });
    await click('Attempt 1');
    await screen.findByText('Earlier attempt');
    await screen.findByText(/on an earlier attempt/);
    expect((await screen.findAllByText(/Label each axis/)).length).toBeGreaterThan(0);
    await expectNoAxeFaults();
    await click('Attempt 3 (newest)');
    await screen.findByText('The newest marked attempt is shown.');
  });

  test('of one work among several stay together in the list', async () => {
    panelOn({ items: [...attempts, fakeItem({ work: 'Unit 6 poster', activityId: '13' })] });
    await screen.findByText(/3 attempts/);
    expect(screen.getAllByRole('button', { name: /remark/ })).toHaveLength(2);
  });
});

describe('a group’s work', () => {
  const group = { notes: ['group-representative'] };
  const other = fakeLearner({
    id: '00000000-0000-4000-8000-000000000002',
    name: 'Ben Okafor',
    identities: [],
    identityKeys: [],
  });

  test('is nobody’s until the mentor has chosen the member', async () => {
    const { world } = panelOn(group, fakeWorld({ learners: [fakeLearner(), other] }));
    await screen.findByRole('heading', { name: 'Learner not chosen' });
    await screen.findByText('Group work: choose the member');
    await expectNoAxeFaults();
    await click('Choose the member');
    await screen.findByRole('heading', { name: 'Whose is it?' });
    // The one whom the page names is offered like the others.
    screen.getByRole('button', { name: 'Amira Khan' });
    await click(/Ben Okafor/);
    await screen.findByRole('heading', { name: 'Ben Okafor' });
    await screen.findByText(/This is group work/);
    expect(world.feedback).toEqual([]);
  });

  test('a page of many works is one learner’s own', async () => {
    const items = [fakeItem(), fakeItem({ work: 'Poster', activityId: '13' })];
    panelOn({ ...group, items });
    await click(/Poster/);
    await screen.findByRole('heading', { name: 'Amira Khan' });
    await screen.findByText(/perhaps not of this/);
  });
});

describe('the ways to a learner’s other work', () => {
  const ways = [
    { course: 'Maths', url: 'https://vle.example.ac.uk/course/user.php?mode=grade&id=8&user=41' },
    { course: null, url: 'https://vle.example.ac.uk/grade/report/overview/index.php?userid=41' },
    { course: 'Elsewhere', url: 'https://evil.example/' },
    { course: 'Script', url: 'javascript:alert(1)' },
  ];

  test('are links inside the page’s own site alone', async () => {
    panelOn({ ways });
    await screen.findByText('This learner’s other work');
    const links = screen.getAllByRole('link', { hidden: true });
    expect(links.map(({ textContent }) => textContent)).toEqual([
      'Maths',
      'All of this learner’s courses',
    ]);
    await expectNoAxeFaults();
  });

  test('are the answer where the page itself holds no feedback', async () => {
    panelOn({ answer: 'not-a-feedback-page', items: [], subjects: [], ways });
    await screen.findByRole('heading', { name: 'Choose a course to see the feedback' });
    screen.getByRole('link', { name: 'Maths' });
    await expectNoAxeFaults();
  });

  test('of a site in a sub-folder stay in that folder', async () => {
    const site = 'https://vle.example.ac.uk/moodle';
    panelOn({ site, ways: [{ course: 'Out', url: 'https://vle.example.ac.uk/other' }] });
    await screen.findByRole('heading', { name: /To do/ });
    expect(screen.queryAllByRole('link', { hidden: true })).toHaveLength(0);
  });
});
