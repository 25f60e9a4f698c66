import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { useEffect, useState } from 'preact/hooks';
import { expect, test } from 'vitest';
import { useHint } from '#components/hooks/use-hint.ts';
import { FirstRunSettings } from '#components/settings/FirstRunSettings.tsx';
import { Hint } from '#components/ui/Hint.tsx';
import { expectNoAxeFaults, show } from '#tests/components/show.tsx';
import { fakeServices, fakeWorld } from '#tests/support/fake-services.ts';
import { effective } from '#utils/settings/effective.ts';
import { policyIn } from '#utils/settings/policy.ts';
import { HINTS, settingsIn } from '#utils/settings/settings.ts';

/** A screen whose content comes a moment after it, as that of ours does. */
function Screen() {
  const [isDrawn, setDrawn] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setDrawn(true), 10);
    return () => clearTimeout(timer);
  }, []);
  const seeHint = useHint('today', isDrawn);
  return <main>{seeHint && <Hint text="A hint" onSeen={seeHint} />}</main>;
}

test('there are three at most', () => expect(HINTS.length).toBeLessThanOrEqual(3));

test('is put away for good', async () => {
  const world = fakeWorld();
  show(fakeServices({}, world), <Screen />);
  fireEvent.click(await screen.findByRole('button', { name: 'Got it' }));
  await waitFor(() => expect(screen.queryByText('A hint')).toBeNull());
  expect(world.settings.hintsSeen).toEqual(['today']);
  show(fakeServices({}, world), <Screen />);
  expect(screen.queryByText('A hint')).toBeNull();
});

test('is not shown where hints are off, by the mentor or by the college', () => {
  const off = fakeWorld({ settings: settingsIn({ hints: false }) });
  show(fakeServices({}, off), <Screen />);
  const { policy } = policyIn({ hints: false });
  const college = fakeWorld({ settings: effective(settingsIn({ hints: true }), policy) });
  show(fakeServices({}, college), <Screen />);
  expect(screen.queryByText('A hint')).toBeNull();
});

test('does not come into a screen that is drawn already', async () => {
  let say: (() => void) | undefined;
  const settings = fakeServices().settings();
  const late = fakeServices({
    settings: () => (next, fail) => {
      say = () => settings(next, fail);
      return () => {};
    },
  });
  show(late, <Screen />);
  await new Promise((done) => setTimeout(done, 40));
  say?.();
  await new Promise((done) => setTimeout(done, 20));
  expect(screen.queryByText('A hint')).toBeNull();
});

test('Settings turn them off, and on again from the first', async () => {
  const world = fakeWorld({ settings: settingsIn({ hintsSeen: ['today'] }) });
  const { rerender } = show(fakeServices({}, world), <FirstRunSettings hints />);
  await expectNoAxeFaults();
  fireEvent.click(screen.getByLabelText('Show hints, each once'));
  await waitFor(() => expect(world.settings.hints).toBe(false));
  rerender(<main />);
  show(fakeServices({}, world), <FirstRunSettings hints={false} />);
  fireEvent.click(screen.getByLabelText('Show hints, each once'));
  await waitFor(() => expect(world.settings).toMatchObject({ hints: true, hintsSeen: [] }));
});
