import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { Timeline } from '#components/timeline/Timeline.tsx';
import { Page } from '#components/ui/Page.tsx';
import { expectNoAxeFaults, show } from '#tests/components/show.tsx';
import { fakeLearner, fakeTarget } from '#tests/support/fake-records.ts';
import { type FakeWorld, fakeServices, fakeWorld } from '#tests/support/fake-services.ts';
import type { FollowUp, FollowUpEntry, LogEntry } from '#utils/domain/log-entry.ts';
import { historyOf } from '#utils/domain/log-history.ts';
import { refused } from '#utils/domain/result.ts';
import type { Services } from '#utils/services/types.ts';
import { failing } from '../caseload/fake-services.ts';

const idOf = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const learnerId = fakeLearner().id;
const about = (n: number, at: string, supersedes: string | null = null) => ({
  ...{ id: idOf(n), at, learnerId, targetId: fakeTarget().id, supersedes },
});
const followUp = (
  n: number,
  at: string,
  some: Partial<FollowUp>,
  supersedes: string | null = null,
): FollowUpEntry => ({
  ...about(n, at, supersedes),
  kind: 'follow-up',
  followUp: {
    ...{ outcome: 'partly', note: '', evidence: '', confidence: null, nextOn: null },
    ...{ moveReason: '', decision: 'keep' },
    ...some,
  },
});
const met: LogEntry = {
  ...about(301, '2026-11-18T10:00:00.000Z'),
  targetId: null,
  kind: 'contact',
  contact: { how: 'meeting', on: '2026-11-16', note: 'Chose a topic', confidence: 6 },
};
const moved: LogEntry = {
  ...about(302, '2026-11-19T10:00:00.000Z'),
  ...{ kind: 'date-moved', from: '2026-11-20', to: null, reason: 'Was ill' },
};

const sentIn = (batchId: string) => ({ kind: 'exported' as const, batchId });

const open = (world: Partial<FakeWorld>, some: Partial<Services> = {}) => {
  const all = fakeWorld({ learners: [fakeLearner()], targets: [fakeTarget()], ...world });
  show(
    fakeServices(some, all),
    <Page>
      <Timeline learnerId={learnerId} />
    </Page>,
  );
  return all;
};
const lines = () => screen.getAllByRole('listitem').map((line) => line.textContent);

test('is newest first, says what happened and about which target, and is narrowed by kind', async () => {
  const first = followUp(303, '2026-11-17T10:00:00.000Z', {
    note: 'One found',
    evidence: 'A list',
    confidence: 7,
  });
  open({ followUps: [first], log: [met, moved] });
  await waitFor(() => expect(lines()).toHaveLength(3));
  const [last, contact, follow] = lines();
  expect(last).toMatch(/19 Nov 2026.*Moved from 20 Nov 2026 to no day.*Was ill/);
  expect(contact).toMatch(/18 Nov 2026.*Meeting on 16 Nov 2026.*Chose a topic.*Confidence 6 of 10/);
  expect(follow).toMatch(
    /Follow-up: Partly.*Add two Harvard.*One found.*Seen: A list.*Confidence 7 of 10/,
  );
  await expectNoAxeFaults();
  fireEvent.change(screen.getByLabelText('Show'), { target: { value: 'contacts' } });
  await waitFor(() => expect(lines()).toHaveLength(1));
  fireEvent.change(screen.getByLabelText('Show'), { target: { value: 'questions' } });
  await screen.findByText('Nothing of this kind is logged.');
});

test('is narrowed to one target', async () => {
  const other = fakeTarget({ id: idOf(102), statement: 'Another one' });
  const about2: LogEntry = { ...moved, id: idOf(310), targetId: other.id };
  open({ targets: [fakeTarget(), other], log: [moved, about2] });
  const select = await screen.findByLabelText('About');
  fireEvent.change(select, { target: { value: other.id } });
  await waitFor(() => expect(lines()).toHaveLength(1));
});

describe('a correction', () => {
  const wrong = followUp(303, '2026-11-17T10:00:00.000Z', { note: 'Nothing' });
  const right = (at: string) => followUp(304, at, { note: 'One found' }, wrong.id);

  test('within the hour is an edit', async () => {
    open({ followUps: [right('2026-11-17T10:59:00.000Z'), wrong] });
    await waitFor(() => expect(lines()).toHaveLength(1));
    expect(lines()[0]).toMatch(/Partly \(edited\).*One found/);
    expect(lines()[0]).not.toMatch(/Nothing/);
  });

  test('later stands beside what was said before', async () => {
    open({ followUps: [right('2026-11-18T10:00:00.000Z'), wrong] });
    await waitFor(() => expect(lines()).toHaveLength(1));
    expect(lines()[0]).toMatch(
      /17 Nov 2026.*One found.*Corrected 18 Nov 2026. Before it said: Nothing/,
    );
  });

  test('is made here; the old words stay in the log', async () => {
    const world = open({ followUps: [wrong] });
    fireEvent.click(await screen.findByRole('button', { name: 'Correct: Follow-up: Partly' }));
    const form = screen.getByRole('form', { name: 'Correct' });
    await expectNoAxeFaults();
    fireEvent.input(within(form).getByLabelText('Note'), { target: { value: ' One found ' } });
    fireEvent.submit(form);
    await screen.findByText('Corrected.');
    expect(world.followUps.map((one) => [one.followUp.note, one.supersedes])).toEqual([
      ['One found', wrong.id],
      ['Nothing', null],
    ]);
  });

  test('that cannot be kept says why and keeps what was typed', async () => {
    open({ followUps: [wrong] }, { correctEntry: async () => refused('errors.storeFull') });
    fireEvent.click(await screen.findByRole('button', { name: 'Correct: Follow-up: Partly' }));
    fireEvent.input(screen.getByLabelText('Note'), { target: { value: 'One' } });
    fireEvent.submit(screen.getByRole('form', { name: 'Correct' }));
    await screen.findByText(/no room left/);
    screen.getByDisplayValue('One');
  });
});

describe('what was sent to the MIS', () => {
  const went: LogEntry = { ...about(320, '2026-11-19T10:00:00.000Z'), ...sentIn(idOf(400)) };
  const at = '2026-11-20T09:00:00.000Z';
  test.each([
    ['made', null, 'a.csv', /Sent to the MIS.*not known whether its file was saved/],
    ['downloaded', null, 'a.csv', /Sent to the MIS.*Nobody has said yet/],
    ['acknowledged', at, 'a.csv', /Sent to the MIS.*The MIS took it \(20 Nov 2026\)/],
    ['acknowledged', at, '', /Typed into the MIS.*The MIS took it/],
    ['failed', at, 'a.csv', /It failed: the MIS does not have it \(20 Nov 2026\)/],
    ['undone', at, 'a.csv', /taken back \(20 Nov 2026\)/],
    ['resent', at, 'a.csv', /Sent again with a later file \(20 Nov 2026\)/],
  ] as const)('says what became of it: %s', async (state, answeredAt, fileName, words) => {
    const sent = new Map([[idOf(400), { state, answeredAt, fileName }]]);
    const happened = historyOf([went]);
    const timelineOf: Services['timelineOf'] = () => (show) => {
      show({ happened, statements: new Map(), sent });
      return () => {};
    };
    open({}, { timelineOf });
    await waitFor(() => expect(lines()).toHaveLength(1));
    expect(lines()[0]).toMatch(words);
    await expectNoAxeFaults();
  });
});

test('what was taken back stays and says so, with nothing to do about it any more', async () => {
  const slip = followUp(303, '2026-11-17T10:00:00.000Z', { note: 'Wrong one' });
  const back: LogEntry = { ...about(305, '2026-11-18T10:00:00.000Z', slip.id), kind: 'taken-back' };
  open({ followUps: [slip], log: [back] });
  await waitFor(() => expect(lines()).toHaveLength(1));
  expect(lines()[0]).toMatch(/Wrong one.*Taken back 18 Nov 2026/);
  expect(screen.queryByRole('button', { name: /^Take back/ })).toBeNull();
});

test('an empty log and one that cannot be read', async () => {
  open({});
  await screen.findByText('Nothing is logged yet.');
  open({}, { timelineOf: () => failing('errors.storeFailed')() });
  await screen.findByRole('button', { name: 'Try again' });
});
