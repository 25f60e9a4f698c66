import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { expectNoAxeFaults, showPanel } from '#tests/components/show.tsx';
import { fakePage } from '#tests/support/fake-page.ts';
import { fakeItem, fakeReading } from '#tests/support/fake-records.ts';
import { fakeServices, fakeWorld } from '#tests/support/fake-services.ts';
import type { Reading, ReadScope } from '#utils/domain/reading.ts';
import { ok, type Result } from '#utils/domain/result.ts';
import { type MessageKey, t } from '#utils/i18n/t.ts';
import type { OnProgress } from '#utils/services/types.ts';

const amira = { name: 'Amira Khan', userId: '41', idNumber: null };
const ben = { name: 'Ben Okafor', userId: '42', idNumber: null };
const CUT = 'Add two sources. Label the …';
const WHOLE = 'Add two sources. Label the axes of both charts.';

const list = (some: Partial<Reading> = {}): Reading =>
  fakeReading({
    pageKind: 'assign-grading-list',
    url: 'https://vle.example.ac.uk/mod/assign/view.php?id=12&action=grading',
    items: [
      fakeItem({ learner: amira, text: CUT, cut: true }),
      fakeItem({ learner: ben, text: 'Cite the act.' }),
    ],
    deeper: ['41'],
    ...some,
  });

/** What is read deeper, by the default the whole of Amira's comment. */
const deeper = (some: Partial<Reading> = {}): Reading =>
  list({
    items: [
      fakeItem({ learner: amira, text: WHOLE }),
      fakeItem({ learner: amira, text: 'Number this page.', source: 'annotation' }),
      fakeItem({ learner: ben, text: 'Cite the act.' }),
    ],
    deeper: [],
    ...some,
  });

/** A page whose own reading comes at once, and whose deeper one the test gives when it likes. */
function slowPage(own: Reading) {
  const asked: { scope: ReadScope; tell: OnProgress | undefined }[] = [];
  let give: (result: Result<Reading, MessageKey>) => void = () => {};
  const read = (scope: ReadScope = 'page', tell?: OnProgress) => {
    if (scope === 'page') return Promise.resolve(ok(own));
    asked.push({ scope, tell });
    return new Promise<Result<Reading, MessageKey>>((done) => {
      give = done;
    });
  };
  return { ...fakePage(read), asked, answer: (reading: Reading) => give(ok(reading)) };
}

const open = async (name: string) =>
  fireEvent.click(await screen.findByRole('button', { name: new RegExp(name) }));
const heading = (name: string) => screen.findByRole('heading', { name });

describe('the rest of a cut text', () => {
  test('is asked for once, for the learner who is opened, and takes its place', async () => {
    const { page, asked, answer } = slowPage(list());
    showPanel(fakeServices({ page }));
    await screen.findByText(/Ben Okafor/);
    expect(asked).toEqual([]);
    await open('Amira Khan');
    await screen.findByText(/Fetching the rest/);
    expect(asked.map(({ scope }) => scope)).toEqual([{ userId: '41' }]);
    // What is there can be read, what may go on cannot be picked.
    expect(screen.getAllByText(/Add two sources/).length).toBeGreaterThan(0);
    expect(screen.queryByRole('button', { name: 'Use' })).toBeNull();
    await expectNoAxeFaults();
    answer(deeper());
    await screen.findAllByText(/axes of both charts/);
    expect(screen.queryByText(/Fetching the rest/)).toBeNull();
    expect(screen.queryByText(/Only the beginning/)).toBeNull();
    expect(screen.getAllByText(/Number this page/).length).toBeGreaterThan(0);
    expect(screen.getAllByRole('button', { name: 'Use' }).length).toBeGreaterThan(1);
    expect(asked).toHaveLength(1);
    await expectNoAxeFaults();
  });

  test('is not asked for where nothing is missing', async () => {
    const { page, asked } = slowPage(list());
    showPanel(fakeServices({ page }));
    await open('Ben Okafor');
    await heading('Ben Okafor');
    await screen.findAllByText(/Cite the act/);
    expect(asked).toEqual([]);
  });

  test('that fails says why, offers another try, and the cut text can be used', async () => {
    const { page, asked, answer } = slowPage(list());
    showPanel(fakeServices({ page }));
    await open('Amira Khan');
    await waitFor(() => expect(asked).toHaveLength(1));
    answer(list({ notes: ['details-failed', 'logged-out'] }));
    await screen.findByText(t('whole.loggedOut'));
    fireEvent.click((await screen.findAllByRole('button', { name: 'Use' }))[0]!);
    await screen.findByText('1 of 3 picked');
    await expectNoAxeFaults();
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(asked).toHaveLength(2));
    answer(deeper());
    await screen.findAllByText(/axes of both charts/);
    // The point that was picked has the same words, so it still is.
    await screen.findByText('1 of 3 picked');
  });

  test('shows how far it has come', async () => {
    const { page, asked } = slowPage(list());
    showPanel(fakeServices({ page }));
    await open('Amira Khan');
    await waitFor(() => expect(asked).toHaveLength(1));
    asked[0]?.tell?.(2, 7);
    await screen.findByText(/2 of 7/);
  });

  test('never brings anybody else’s words, whatever the answer says', async () => {
    const { page, asked, answer } = slowPage(list());
    showPanel(fakeServices({ page }));
    await open('Amira Khan');
    await waitFor(() => expect(asked).toHaveLength(1));
    const strange = fakeItem({ learner: ben, text: 'Rewrite the ending.' });
    answer(deeper({ items: [...deeper().items, strange] }));
    await screen.findAllByText(/axes of both charts/);
    expect(screen.queryByText(/Rewrite the ending/)).toBeNull();
  });

  test('of a page that went elsewhere is dropped', async () => {
    const { page, asked, answer, changeTo } = slowPage(list());
    showPanel(fakeServices({ page }));
    await open('Amira Khan');
    await waitFor(() => expect(asked).toHaveLength(1));
    const next = fakeReading({ items: [fakeItem({ learner: ben, text: 'Cite the act.' })] });
    changeTo(async () => ok(next));
    await heading('Ben Okafor');
    answer(deeper());
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(screen.queryByText(/axes of both charts/)).toBeNull();
    await heading('Ben Okafor');
  });

  test('from another address is not taken', async () => {
    const { page, asked, answer } = slowPage(list());
    showPanel(fakeServices({ page }));
    await open('Amira Khan');
    await waitFor(() => expect(asked).toHaveLength(1));
    answer(deeper({ url: 'https://vle.example.ac.uk/mod/assign/view.php?id=13&action=grading' }));
    await screen.findByText(t('whole.failed'));
    expect(screen.queryByText(/axes of both charts/)).toBeNull();
  });

  test('leaves a target that is being written alone', async () => {
    const world = fakeWorld();
    const { page, asked, answer } = slowPage(list());
    showPanel(fakeServices({ page }, world));
    await open('Amira Khan');
    await waitFor(() => expect(asked).toHaveLength(1));
    fireEvent.click(await screen.findByRole('tab', { name: /Targets/ }));
    fireEvent.click((await screen.findAllByRole('button', { name: /New target/ }))[0]!);
    const statement = await screen.findByLabelText('What I will do');
    fireEvent.input(statement, { target: { value: 'I will add one source' } });
    answer(deeper());
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(screen.getByDisplayValue('I will add one source')).toBe(statement);
  });
});

describe('a page that shows only signs of feedback', () => {
  const report = (some: Partial<Reading> = {}): Reading =>
    fakeReading({
      answer: 'not-a-feedback-page',
      pageKind: 'grade-grader-report',
      url: 'https://vle.example.ac.uk/grade/report/grader/index.php?id=7',
      items: [],
      subjects: [amira, ben],
      deeper: ['41'],
      notes: ['behind-the-grades'],
      ...some,
    });

  test('names its learners and fetches the one who is opened', async () => {
    const { page, asked, answer } = slowPage(report());
    showPanel(fakeServices({ page }));
    await screen.findByText(t('whole.toFetch'));
    await open('Amira Khan');
    await screen.findByText(/Fetching the rest/);
    await heading('Amira Khan');
    await expectNoAxeFaults();
    expect(screen.queryByText(t('shell.nothingYet'))).toBeNull();
    await waitFor(() => expect(asked).toHaveLength(1));
    answer(
      report({
        answer: 'feedback',
        deeper: [],
        items: [
          fakeItem({ learner: amira, text: 'Add two sources.' }),
          fakeItem({ learner: amira, activityId: '13', work: 'Unit 6', text: 'Cite the act.' }),
        ],
      }),
    );
    await open('Unit 6');
    await screen.findAllByText(/Cite the act/);
  });

  test('does not say that there is nothing yet: neither when it fails nor of those without a sign', async () => {
    const { page, asked, answer } = slowPage(report());
    showPanel(fakeServices({ page }));
    await open('Amira Khan');
    await waitFor(() => expect(asked).toHaveLength(1));
    answer(report({ notes: ['details-failed', 'throttled'] }));
    await screen.findByText(t('whole.throttled'));
    expect(screen.queryByText(t('shell.nothingYet'))).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: t('shell.allLearners') }));
    await open('Ben Okafor');
    await screen.findByText(t('whole.noneHere'));
    expect(screen.queryByText(t('shell.nothingYet'))).toBeNull();
  });
});
