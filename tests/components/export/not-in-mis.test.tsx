import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { CaseloadScreen } from '#components/caseload/CaseloadScreen.tsx';
import { LearnerNotInMis } from '#components/export/NotInMis.tsx';
import { WeekEndSetting } from '#components/settings/WeekEndSetting.tsx';
import { WeekEndNotice } from '#components/today/WeekEndNotice.tsx';
import { Page } from '#components/ui/Page.tsx';
import { aRow, changing, fakeServices } from '#tests/components/caseload/fake-services.ts';
import { expectNoAxeFaults, show } from '#tests/components/show.tsx';
import { idOf } from '#tests/unit/mis/made-up.ts';
import { ok } from '#utils/domain/result.ts';
import type { Services } from '#utils/services/types.ts';
import { type Settings, settingsIn } from '#utils/settings/settings.ts';

const standing = (some: object = {}) =>
  changing({ kinds: ['targets' as const], unanswered: 0, learners: 2, ...some }).live;

test('a learner’s line says how much of what is exported is not in the MIS, and leads to their export', async () => {
  const rows = [
    aRow(1, 'Robin Ashdown', { unsent: { targets: 2, 'follow-ups': 5, steps: 9 } }),
    aRow(2, 'Sam Birch', { unsent: { 'follow-ups': 1 } }),
  ];
  show(
    fakeServices({ caseload: changing(rows).live }),
    <Page>
      <main>
        <h1>x</h1>
        <CaseloadScreen learnerId={null} />
      </main>
    </Page>,
  );
  const marks = await screen.findAllByText(/^Not in the MIS yet/);
  expect(marks.map((mark) => [mark.textContent, mark.getAttribute('href')])).toEqual([
    ['Not in the MIS yet: 2', `#export/${idOf(1)}`],
  ]);
});

test('so does the learner’s own page; nothing where all is there', async () => {
  const unsent = changing<Awaited<object>>({ targets: 3 });
  show(fakeServices({ unsentOf: unsent.live }), <LearnerNotInMis learnerId={idOf(1)} />);
  expect(await screen.findByText('Not in the MIS yet: 3')).toBeTruthy();
  unsent.set({});
  await waitFor(() => expect(screen.queryByText(/Not in the MIS/)).toBeNull());
});

const week = (some: Partial<Settings['weekEnd']>): Services['settings'] =>
  changing({ ...settingsIn(null), weekEnd: { day: 5, isSaid: false, time: '15:00', ...some } })
    .live;
const on = (day: string) => ({ now: () => `${day}T10:00:00.000Z`, today: () => day });

test.each([
  ['on the day', '2026-11-27', {}, {}, true],
  ['after it, to the end of the week', '2026-11-29', {}, {}, true],
  ['before it', '2026-11-26', {}, {}, false],
  ['when it is off', '2026-11-27', { day: null }, {}, false],
  ['when all is in the MIS', '2026-11-27', {}, { learners: 0 }, false],
])('Today says it %s: %s', async (_, day, setting, some, isSaid) => {
  show(
    fakeServices({ clock: on(day), settings: week(setting), exportStanding: standing(some) }),
    <WeekEndNotice isAfter />,
  );
  await waitFor(() =>
    expect(screen.queryByText(/2 learners have work that is not in the MIS yet/) !== null).toBe(
      isSaid,
    ),
  );
  if (isSaid) await expectNoAxeFaults();
});

test('the day is chosen, a notification only once the browser allows it, and never means never', async () => {
  const changeSettings = vi.fn<Services['changeSettings']>(async () => ok(undefined));
  let isAllowed = false;
  const services = fakeServices({ changeSettings, allowNotices: async () => isAllowed });
  const weekEnd = { day: 5, isSaid: false, time: '15:00' };
  show(
    services,
    <Page>
      <WeekEndSetting weekEnd={weekEnd} />
    </Page>,
  );
  fireEvent.click(screen.getByLabelText('Tell me with a notification too'));
  expect(await screen.findByText(/does not allow notifications/)).toBeTruthy();
  isAllowed = true;
  fireEvent.click(screen.getByLabelText('Tell me with a notification too'));
  const said = { weekEnd: { ...weekEnd, isSaid: true } };
  await waitFor(() => expect(changeSettings).toHaveBeenLastCalledWith(said));
  const select = screen.getByLabelText(/^Remind me/);
  fireEvent.change(select, { target: { value: '4' } });
  expect(changeSettings).toHaveBeenLastCalledWith({ weekEnd: { ...weekEnd, day: 4 } });
  fireEvent.change(select, { target: { value: '' } });
  expect(changeSettings).toHaveBeenLastCalledWith({ weekEnd: { ...weekEnd, day: null } });
  await expectNoAxeFaults();
});
