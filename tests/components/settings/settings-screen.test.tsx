import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { RuleList } from '#components/settings/RuleList.tsx';
import { SettingsScreen } from '#components/settings/SettingsScreen.tsx';
import { ToastRegion } from '#components/ui/ToastRegion.tsx';
import { expectNoAxeFaults, show } from '#tests/components/show.tsx';
import { FAKE_NOW, fakeLearner } from '#tests/support/fake-records.ts';
import { fakeServices, fakeWorld } from '#tests/support/fake-services.ts';
import type { Correction } from '#utils/domain/correction.ts';
import { ruleNames } from '#utils/domain/rule-name.ts';
import { t } from '#utils/i18n/t.ts';
import { type Settings, settingsIn } from '#utils/settings/settings.ts';

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

const ticked = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name }).checked;
const choose = (box: HTMLElement, value: string) => fireEvent.change(box, { target: { value } });
const type = (box: HTMLElement, value: string) => fireEvent.input(box, { target: { value } });

function screenWith(corrections: Correction[], settings: Partial<Settings> = {}) {
  const world = fakeWorld({
    corrections,
    settings: settingsIn(settings),
    learners: [fakeLearner({ name: 'Ayesha Khan' })],
  });
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

describe('the target check', () => {
  test('every rule is listed with what it looks for, on until it is turned off', async () => {
    const world = screenWith([]);
    const vague = await screen.findByRole<HTMLInputElement>('checkbox', { name: 'Vague verbs' });
    expect(ruleNames.map((name) => t(`rules.${name}`)).every((name) => ticked(name))).toBe(true);
    fireEvent.click(vague);
    await waitFor(() => expect(world.settings.rulesOff).toEqual(['vague-verb']));
    expect(ticked('Vague verbs')).toBe(false);
    await expectNoAxeFaults();
    fireEvent.click(await screen.findByRole('button', { name: 'Turn all of them on' }));
    await waitFor(() => expect(world.settings.rulesOff).toEqual([]));
  });

  test('what the college fixed cannot be changed, and says so', async () => {
    show(
      fakeServices(),
      <ToastRegion>
        <RuleList off={['sensitive']} policy={{ off: ['why'], on: ['sensitive'] }} />
      </ToastRegion>,
    );
    const fixed = await screen.findByRole<HTMLInputElement>('checkbox', {
      name: 'Sensitive words',
    });
    expect([fixed.checked, fixed.disabled]).toEqual([true, true]);
    expect(ticked('No why')).toBe(false);
    expect(screen.getAllByText(/Set by your college/)).toHaveLength(2);
  });
});

describe('awarding bodies', () => {
  test('the usual one, and one course at a time', async () => {
    const world = screenWith([], {
      courseBodies: [{ course: 'https://vle.example/7', name: 'Business', body: 't-level' }],
    });
    choose(await screen.findByLabelText('Usually'), 'btec-l3');
    await waitFor(() => expect(world.settings.usualBody).toBe('btec-l3'));
    choose(screen.getByLabelText('Business'), '');
    await waitFor(() => expect(world.settings.courseBodies[0]?.body).toBeNull());
    fireEvent.click(screen.getByRole('button', { name: 'Use the usual one for Business' }));
    await waitFor(() => expect(world.settings.courseBodies).toEqual([]));
  });
});

describe('the mentor’s own terms', () => {
  test('are added, and taken out with an undo', async () => {
    const world = screenWith([]);
    type(await screen.findByLabelText('Term'), 'EPA');
    type(screen.getByLabelText('In plain words'), 'the last test');
    fireEvent.click(screen.getByRole('button', { name: 'Add' }));
    await waitFor(() =>
      expect(world.settings.glossary).toEqual([{ term: 'EPA', plain: 'the last test' }]),
    );
    await expectNoAxeFaults();
    fireEvent.click(await screen.findByRole('button', { name: 'Take out EPA' }));
    await waitFor(() => expect(world.settings.glossary).toEqual([]));
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(world.settings.glossary).toHaveLength(1));
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

describe('the morning notification', () => {
  const box = () =>
    screen.findByLabelText<HTMLInputElement>('Tell me in the morning how many learners are due');

  test('is off, is asked of the browser when turned on, and has its time', async () => {
    const world = fakeWorld();
    const allowNotices = vi.fn(async () => true);
    show(fakeServices({ allowNotices }, world), <SettingsScreen />);
    expect((await box()).checked).toBe(false);
    expect(screen.queryByLabelText('At')).toBeNull();
    fireEvent.click(await box());
    const time = await screen.findByLabelText('At');
    expect([allowNotices.mock.calls.length, world.settings.morning.isOn]).toEqual([1, true]);
    fireEvent.change(time, { target: { value: '07:45' } });
    await waitFor(() => expect(world.settings.morning).toEqual({ isOn: true, time: '07:45' }));
    await expectNoAxeFaults();
    fireEvent.click(await box());
    await waitFor(() => expect(world.settings.morning.isOn).toBe(false));
    expect(allowNotices.mock.calls).toHaveLength(1);
  });

  test('stays off when the browser does not allow it', async () => {
    const world = fakeWorld();
    show(fakeServices({ allowNotices: async () => false }, world), <SettingsScreen />);
    fireEvent.click(await box());
    await screen.findByText(/does not allow notifications/);
    expect(world.settings.morning.isOn).toBe(false);
  });
});
