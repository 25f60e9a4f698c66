import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { SettingsScreen } from '#components/settings/SettingsScreen.tsx';
import { ToastRegion } from '#components/ui/ToastRegion.tsx';
import { expectNoAxeFaults, show } from '#tests/components/show.tsx';
import { FAKE_NOW, fakeLearner } from '#tests/support/fake-records.ts';
import { fakeServices, fakeWorld } from '#tests/support/fake-services.ts';
import type { Correction } from '#utils/domain/correction.ts';
import { settingsIn } from '#utils/settings/settings.ts';

const moved = (words: string, to: Correction['to'], at = 1): Correction => ({
  id: `00000000-0000-4000-8000-00000000000${at}`,
  createdAt: FAKE_NOW,
  updatedAt: FAKE_NOW,
  rev: 1,
  teacher: 'Paul Marsh',
  words,
  from: 'todo',
  to,
});

function screenWith(corrections: Correction[]) {
  const world = fakeWorld({ corrections, learners: [fakeLearner({ name: 'Ayesha Khan' })] });
  show(
    fakeServices({}, world),
    <ToastRegion>
      <SettingsScreen />
    </ToastRegion>,
  );
  return world;
}

describe('the points that were moved', () => {
  test('are saved as labelled lines without any name, less what is unticked', async () => {
    const world = screenWith([
      moved('Ayesha, hats off.', 'strength', 1),
      moved('See Marsh about it.', 'not-relevant', 2),
    ]);
    await screen.findByText(/\[name\], hats off/);
    fireEvent.click(await screen.findByRole('checkbox', { name: /See \[name\]/ }));
    await expectNoAxeFaults();
    fireEvent.click(screen.getByRole('button', { name: 'Save 1 as a file' }));
    await screen.findByText(/handed to the browser/);
    expect(world.files.map(({ text }) => JSON.parse(text))).toEqual([
      {
        id: 'moved-1',
        text: '[name], hats off.',
        units: [{ start: 0, end: 17, label: 'praise', actionable: false }],
      },
    ]);
  });

  test('can be forgotten', async () => {
    const world = screenWith([moved('Hats off.', 'strength')]);
    fireEvent.click(await screen.findByRole('button', { name: 'Forget them all' }));
    await screen.findByText('No point was moved yet');
    await expectNoAxeFaults();
    expect(world.corrections).toEqual([]);
  });
});

describe('other wordings by the browser’s own model', () => {
  test('are off until turned on, and it says that this browser has none', async () => {
    const world = screenWith([]);
    const tick = await screen.findByRole<HTMLInputElement>('checkbox', { name: /language model/ });
    expect(tick.checked).toBe(false);
    await screen.findByText(/has none ready/);
    fireEvent.click(tick);
    await waitFor(() => expect(world.settings.offersWordings).toBe(true));
  });
});

describe('the names for where a target is', () => {
  test('are kept when a box is left, and one that is emptied has ours again', async () => {
    const world = screenWith([]);
    const box = await screen.findByLabelText<HTMLInputElement>('Agreed');
    await expectNoAxeFaults();
    fireEvent.input(box, { target: { value: ' Signed off ' } });
    expect(world.settings.statusNames).toEqual({});
    fireEvent.blur(box);
    await waitFor(() => expect(world.settings.statusNames).toEqual({ agreed: 'Signed off' }));
    fireEvent.input(box, { target: { value: '' } });
    fireEvent.blur(box);
    await waitFor(() => expect(world.settings.statusNames).toEqual({ agreed: '' }));
  });

  test('a name for no state costs the names, never the other settings', () => {
    const read = settingsIn({ offersWordings: true, statusNames: { gone: 'x' } });
    expect(read).toMatchObject({ offersWordings: true, statusNames: {} });
  });
});
