import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { useDraft } from '#components/hooks/use-draft.ts';
import { LockGate } from '#components/lock/LockGate.tsx';
import { LockSettings } from '#components/lock/LockSettings.tsx';
import { ToastRegion } from '#components/ui/ToastRegion.tsx';
import { expectNoAxeFaults, show } from '#tests/components/show.tsx';
import { fakePage } from '#tests/support/fake-page.ts';
import { fakeServices, fakeWorld } from '#tests/support/fake-services.ts';
import { ok, refused } from '#utils/domain/result.ts';
import { t } from '#utils/i18n/t.ts';
import type { LockState } from '#utils/services/lock-types.ts';
import type { Services } from '#utils/services/types.ts';
import { policyIn } from '#utils/settings/policy.ts';

/** A lock whose state the test says. */
function stating(first: LockState) {
  let say: (state: LockState) => void = () => {};
  const lockState: Services['lockState'] = () => (next) => {
    say = next;
    next(first);
    return () => {};
  };
  return { lockState, become: (state: LockState) => say(state) };
}

const type = (label: string, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });
const press = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }));
const LONG = 'four unrelated plain words';

const inGate = (services: Partial<Services>, inside = <p>the records</p>) =>
  show(fakeServices(services), <LockGate>{inside}</LockGate>);

describe('the gate', () => {
  test.each(['off', 'open'] as const)('lets everything be seen while it is %s', async (state) => {
    inGate(stating(state));
    await screen.findByText('the records');
  });

  test('asks for the passphrase, says when it is another, and opens', async () => {
    const { lockState, become } = stating('locked');
    const unlock = vi.fn(async (typed: string) =>
      typed === LONG ? ok(undefined) : refused('lock.wrong' as const),
    );
    inGate({ lockState, unlock });
    const box = await screen.findByLabelText(t('lock.passphrase'));
    expect(screen.queryByText('the records')).toBeNull();
    await waitFor(() => expect(document.activeElement).toBe(box));
    await expectNoAxeFaults();
    type(t('lock.passphrase'), 'wrong');
    await press(t('lock.unlock'));
    await screen.findByText(t('lock.wrong'));
    await expectNoAxeFaults();
    type(t('lock.passphrase'), LONG);
    await press(t('lock.unlock'));
    await waitFor(() => expect(unlock).toHaveBeenLastCalledWith(LONG));
    become('open');
    await screen.findByText('the records');
  });

  test('what was typed is kept before the screen goes, and the keys go after it', async () => {
    const order: string[] = [];
    const { lockState, become } = stating('open');
    const writeDraft = vi.fn(async () => {
      await new Promise((done) => setTimeout(done, 30));
      order.push(screen.queryByText('typing') ? 'kept while shown' : 'kept too late');
      return ok(undefined);
    });
    function Typing() {
      const draft = useDraft('k');
      return (
        <button type="button" onClick={() => draft.write('the last word')}>
          typing
        </button>
      );
    }
    inGate({ lockState, writeDraft, forgetKeys: () => order.push('keys gone') }, <Typing />);
    await press('typing');
    become('locked');
    await screen.findByLabelText(t('lock.passphrase'));
    await waitFor(() => expect(order).toEqual(['kept while shown', 'keys gone']), {
      timeout: 3000,
    });
  });

  test('a disk that does not answer does not hold it open', async () => {
    const { lockState, become } = stating('open');
    function Typing() {
      const draft = useDraft('k');
      return (
        <button type="button" onClick={() => draft.write('the last word')}>
          typing
        </button>
      );
    }
    inGate({ lockState, writeDraft: () => new Promise(() => {}) }, <Typing />);
    await press('typing');
    become('locked');
    await screen.findByLabelText(t('lock.passphrase'), {}, { timeout: 4000 });
  });

  test('in an LMS page nobody is asked: it leads to a tab of our own', async () => {
    const openWorkspace = vi.fn();
    const close = vi.fn();
    const { page } = fakePage(async () => refused('errors.pageGone'), {
      frame: { close, move: () => {} },
    });
    inGate({ ...stating('locked'), openWorkspace, page });
    await press(t('lock.openTab'));
    expect(openWorkspace).toHaveBeenCalledWith('today');
    await press(t('shell.close'));
    expect(close).toHaveBeenCalledOnce();
    expect(screen.queryByLabelText(t('lock.passphrase'))).toBeNull();
    await expectNoAxeFaults();
  });

  test('where the college asks for a lock nothing is shown before it is set', async () => {
    const setLock = vi.fn<Services['setLock']>(async () => ok(undefined));
    inGate({ ...stating('required'), setLock });
    await screen.findByText(t('lock.requiredText'));
    expect(screen.queryByText('the records')).toBeNull();
    type(t('lock.new'), LONG);
    type(t('backup.again'), LONG);
    await press(t('lock.set'));
    await waitFor(() => expect(setLock).toHaveBeenCalledExactlyOnceWith(LONG));
    await expectNoAxeFaults();
  });

  test('without the passphrase: said as it is, and nothing goes before it is ticked', async () => {
    const beginAnew = vi.fn<Services['beginAnew']>(async () => ok(undefined));
    inGate({ ...stating('locked'), beginAnew });
    fireEvent.click(await screen.findByText(t('lock.lost')));
    await press(t('lock.anew'));
    await press(t('lock.anewDone'));
    expect(beginAnew).not.toHaveBeenCalled();
    fireEvent.click(screen.getByLabelText(t('lock.anewTick')));
    await expectNoAxeFaults();
    await press(t('lock.anewDone'));
    await waitFor(() => expect(beginAnew).toHaveBeenCalledOnce());
  });
});

describe('in Settings', () => {
  const settings = (services: Partial<Services>, managed: unknown = {}) =>
    show(
      fakeServices(services, fakeWorld({ policy: policyIn(managed) })),
      <ToastRegion>
        <LockSettings />
      </ToastRegion>,
    );

  test('it says what it does and does not do; a short passphrase sets nothing', async () => {
    const setLock = vi.fn<Services['setLock']>(async () => ok(undefined));
    settings({ ...stating('off'), setLock });
    await screen.findByText(t('lock.protectsNot'));
    type(t('lock.new'), 'short');
    type(t('backup.again'), 'short');
    await press(t('lock.set'));
    await screen.findByText(t('backup.short'));
    expect(setLock).not.toHaveBeenCalled();
    await expectNoAxeFaults();
  });

  test('locked now, after a while, with another passphrase, or off again', async () => {
    const lockNow = vi.fn<Services['lockNow']>(async () => ok(undefined));
    const changePassphrase = vi.fn<Services['changePassphrase']>(async () => ok(undefined));
    const takeLockOff = vi.fn<Services['takeLockOff']>(async () => refused('lock.wrong'));
    settings({ ...stating('open'), lockNow, changePassphrase, takeLockOff });
    await press(t('lock.now'));
    expect(lockNow).toHaveBeenCalledOnce();
    fireEvent.change(screen.getByLabelText(t('lock.after')), { target: { value: '5' } });
    await waitFor(() =>
      expect(screen.getByLabelText(t('lock.after'))).toHaveProperty('value', '5'),
    );
    type(t('lock.old'), 'the old one');
    type(t('backup.again'), LONG);
    const fields = screen.getAllByLabelText(t('lock.new'));
    fireEvent.input(fields[0]!, { target: { value: LONG } });
    fireEvent.click(screen.getByRole('button', { name: t('lock.change') }));
    await waitFor(() => expect(changePassphrase).toHaveBeenCalledWith('the old one', LONG));
    fireEvent.input(screen.getAllByLabelText(t('lock.passphrase')).at(-1)!, {
      target: { value: 'x' },
    });
    fireEvent.click(screen.getByRole('button', { name: t('lock.off') }));
    await screen.findByText(t('lock.wrong'));
    await expectNoAxeFaults();
  });

  test('what the college fixed is said, and is not offered', async () => {
    settings(stating('open'), { requireLock: true, lockAfter: 10 });
    await screen.findByText(t('lock.byCollege'));
    expect(screen.queryByRole('button', { name: t('lock.off') })).toBeNull();
    const options = [...screen.getByLabelText(t('lock.after')).querySelectorAll('option')];
    expect(options.map(({ value }) => value)).toEqual(['1', '5', '10']);
    // The mentor's own 15 counts for 10, and that is what it says.
    expect(screen.getByLabelText(t('lock.after'))).toHaveProperty('value', '10');
  });

  test('a most of its own is among the times to choose from', async () => {
    settings(stating('open'), { lockAfter: 7 });
    const field = await screen.findByLabelText(t('lock.after'));
    expect(field).toHaveProperty('value', '7');
    const values = [...field.querySelectorAll('option')].map(({ value }) => value);
    expect(values).toEqual(['1', '5', '7']);
  });
});
