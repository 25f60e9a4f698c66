import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { SettingsScreen } from '#components/settings/SettingsScreen.tsx';
import { ToastRegion } from '#components/ui/ToastRegion.tsx';
import { expectNoAxeFaults, show } from '#tests/components/show.tsx';
import { fakeServices, fakeWorld } from '#tests/support/fake-services.ts';
import { t } from '#utils/i18n/t.ts';
import { policyIn } from '#utils/settings/policy.ts';

const type = (box: HTMLElement, value: string) => fireEvent.input(box, { target: { value } });

function screenWith(managed: unknown = {}) {
  const world = fakeWorld({ policy: policyIn(managed) });
  show(
    fakeServices({}, world),
    <ToastRegion>
      <SettingsScreen />
    </ToastRegion>,
  );
  return world;
}

describe('what the college fixed', () => {
  test('is shown as it is and cannot be changed', async () => {
    screenWith({
      rulesOff: ['jargon'],
      terms: [{ from: '2026-09-01', to: '2026-10-23' }],
      statusNames: { met: 'Achieved' },
      wordWatch: ['gang'],
    });
    const rule = await screen.findByRole<HTMLInputElement>('checkbox', { name: t('rules.jargon') });
    await waitFor(() => expect(rule.disabled).toBe(true));
    await waitFor(() => expect(screen.queryByLabelText(t('settings.datesFrom'))).toBeNull());
    expect(screen.getByText(t('guard.wordsFixed', { words: 'gang' }))).toBeTruthy();
    const name = screen.getByLabelText<HTMLInputElement>(new RegExp(t('targets.status.met')));
    expect(name.disabled).toBe(true);
    await expectNoAxeFaults();
  });

  test('and is not understood is told of', async () => {
    screenWith({ backdoor: true });
    expect(await screen.findByText(/backdoor/)).toBeTruthy();
  });
});

describe('term dates', () => {
  test('are added, put in order, taken out and brought back', async () => {
    const world = screenWith();
    const add = async (from: string, to: string) => {
      type(await screen.findByLabelText(t('settings.datesFrom')), from);
      type(screen.getByLabelText(t('settings.datesTo')), to);
      const section = screen.getByLabelText(t('settings.datesTo')).closest('form');
      fireEvent.submit(section ?? document.body);
    };
    await add('2027-01-04', '2026-12-18');
    expect(await screen.findByText(t('settings.datesOrder'))).toBeTruthy();
    await add('2026-11-02', '2026-12-18');
    await add('2026-09-01', '2026-10-23');
    await waitFor(() =>
      expect(world.settings.terms.map(({ from }) => from)).toEqual(['2026-09-01', '2026-11-02']),
    );
    const gone = await screen.findByRole('button', { name: /Take out .*1 Sep/ });
    fireEvent.click(gone);
    await waitFor(() => expect(world.settings.terms).toHaveLength(1));
    fireEvent.click(await screen.findByRole('button', { name: t('shell.undo') }));
    await waitFor(() => expect(world.settings.terms).toHaveLength(2));
  });
});
