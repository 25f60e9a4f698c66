import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { RetentionNotice } from '#components/privacy/RetentionNotice.tsx';
import { tr } from '#components/privacy/retention-words.ts';
import { SettingsScreen } from '#components/settings/SettingsScreen.tsx';
import { Page } from '#components/ui/Page.tsx';
import { expectNoAxeFaults, show } from '#tests/components/show.tsx';
import { FAKE_NOW } from '#tests/support/fake-records.ts';
import { fakeServices, fakeWorld } from '#tests/support/fake-services.ts';
import { ok, refused } from '#utils/domain/result.ts';
import { say, t } from '#utils/i18n/t.ts';
import type { RetentionLine } from '#utils/services/privacy-types.ts';
import type { Services } from '#utils/services/types.ts';
import { policyIn } from '#utils/settings/policy.ts';
import { dayInWords } from '#utils/targets/due-day.ts';

const today = FAKE_NOW.slice(0, 10);
const dayInTen = Temporal.PlainDate.from(today).add({ days: 10 }).toString();

const line = (change: Partial<RetentionLine> = {}): RetentionLine => ({
  learnerId: '00000000-0000-4000-8000-000000000001',
  name: 'Amira Khan',
  meant: dayInTen,
  goesOn: dayInTen,
  why: 'exported',
  hold: null,
  ...change,
});
const receipt = {
  id: '00000000-0000-4000-8000-000000000009',
  at: FAKE_NOW,
  why: 'retention' as const,
  counts: { learners: 1, targets: 3 },
};

function notice(services: Partial<Services>) {
  const world = fakeWorld();
  show(
    fakeServices(services, world),
    <Page>
      <RetentionNotice />
    </Page>,
  );
  return world;
}

describe('what goes by itself', () => {
  test('says who, when and why, and then notes that it was said', async () => {
    const noteAnnounced = vi.fn<Services['noteAnnounced']>(async () => ok(undefined));
    const lines = [
      line(),
      line({ learnerId: '00000000-0000-4000-8000-000000000002', name: 'Ben', hold: 'not-in-mis' }),
    ];
    notice({ retentionPlan: async () => ok(lines), noteAnnounced });
    const day = dayInWords(dayInTen, today);
    expect(await screen.findByText(tr('retention.exported', { day }))).toBeTruthy();
    expect(screen.getByText(tr('retention.held', { day }))).toBeTruthy();
    expect(screen.getAllByRole('link').map((link) => link.textContent)).toEqual([
      'Amira Khan',
      'Ben',
    ]);
    await waitFor(() => expect(noteAnnounced).toHaveBeenCalledWith(lines));
    await expectNoAxeFaults();
  });

  test('a tab that nobody looks at has announced nothing, until somebody does', async () => {
    const visible = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    const noteAnnounced = vi.fn<Services['noteAnnounced']>(async () => ok(undefined));
    notice({ retentionPlan: async () => ok([line()]), noteAnnounced });
    await screen.findByText('Amira Khan');
    // Effects run after the paint.
    await new Promise((done) => setTimeout(done, 50));
    expect(noteAnnounced).not.toHaveBeenCalled();
    visible.mockReturnValue('visible');
    document.dispatchEvent(new Event('visibilitychange'));
    expect(noteAnnounced).toHaveBeenCalledTimes(1);
    visible.mockRestore();
  });

  test('one learner is kept longer with one press', async () => {
    const keepUntil = vi.fn<Services['keepUntil']>(async () => ok(undefined));
    const retentionPlan = vi
      .fn<Services['retentionPlan']>(async () => ok([]))
      .mockResolvedValueOnce(ok([line()]));
    notice({ retentionPlan, keepUntil });
    const name = tr('retention.keepFor', { name: 'Amira Khan', days: 30 });
    fireEvent.click(await screen.findByRole('button', { name }));
    const until = Temporal.PlainDate.from(dayInTen).add({ days: 30 }).toString();
    await waitFor(() => expect(keepUntil).toHaveBeenCalledWith(line().learnerId, until));
    await waitFor(() => expect(screen.queryByText('Amira Khan')).toBeNull());
  });

  test('what went is said, with a receipt that names nobody', async () => {
    const world = notice({ eraseDue: async () => ok([receipt, receipt]) });
    expect(await screen.findByText(/Learners: 2\..*Targets: 6/i)).toBeTruthy();
    await expectNoAxeFaults();
    fireEvent.click(screen.getByRole('button', { name: tr('retention.receipt') }));
    expect(world.files[0]?.text).toContain(receipt.id);
  });

  test('a failure is said, and nothing is announced', async () => {
    const noteAnnounced = vi.fn<Services['noteAnnounced']>(async () => ok(undefined));
    notice({ eraseDue: async () => refused('errors.storeFull'), noteAnnounced });
    expect(await screen.findByText(say({ key: 'errors.storeFull' }))).toBeTruthy();
    expect(noteAnnounced).not.toHaveBeenCalled();
  });
});

describe('the rule, in Settings', () => {
  const settingsWith = (managed: unknown, services: Partial<Services> = {}) => {
    const world = fakeWorld({ policy: policyIn(managed) });
    show(
      fakeServices(services, world),
      <Page>
        <SettingsScreen />
      </Page>,
    );
    return world;
  };
  const choose = async (label: string, value: string) =>
    fireEvent.change(await screen.findByLabelText(label), { target: { value } });

  test('is off until it is chosen', async () => {
    const world = settingsWith({});
    await choose(tr('retention.afterExport'), '60');
    await waitFor(() =>
      expect(world.settings.retention).toEqual({ daysAfterExport: 60, yearEnd: null }),
    );
    await choose(tr('retention.yearEnd'), '07-31');
    await waitFor(() => expect(world.settings.retention.yearEnd).toBe('07-31'));
    await choose(tr('retention.afterExport'), '');
    await waitFor(() => expect(world.settings.retention.daysAfterExport).toBe(null));
  });

  test('is the college’s where it fixed one; what went is listed', async () => {
    settingsWith(
      { retention: { yearEnd: '07-31' } },
      { retentionReceipts: async () => ok([receipt]) },
    );
    const after = await screen.findByLabelText<HTMLSelectElement>(tr('retention.afterExport'));
    await waitFor(() => expect(after.disabled).toBe(true));
    expect(screen.getAllByText(t('settings.rulesFixed')).length).toBeGreaterThan(0);
    expect(await screen.findByText(tr('retention.receipts', { count: 1 }))).toBeTruthy();
    await expectNoAxeFaults();
  });
});
