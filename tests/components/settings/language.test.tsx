import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { SettingsScreen } from '#components/settings/SettingsScreen.tsx';
import { InLanguage } from '#components/shell/InLanguage.tsx';
import { PanelApp } from '#components/shell/PanelApp.tsx';
import { TodayScreen } from '#components/today/TodayScreen.tsx';
import { ToastRegion } from '#components/ui/ToastRegion.tsx';
import { axeFaults, expectNoAxeFaults, show } from '#tests/components/show.tsx';
import { fakeServices, fakeWorld } from '#tests/support/fake-services.ts';
import { speakHere } from '#utils/i18n/fetch-texts.ts';
import { speak } from '#utils/i18n/language.ts';
import { policyIn } from '#utils/settings/policy.ts';
import { settingsIn } from '#utils/settings/settings.ts';

// All files share one page.
afterEach(() => {
  speak('en', {});
  document.documentElement.lang = 'en-GB';
});

const settingsScreen = (world = fakeWorld()) => {
  show(
    fakeServices({}, world),
    <ToastRegion>
      <InLanguage>
        <SettingsScreen />
      </InLanguage>
    </ToastRegion>,
  );
  return world;
};

describe('the language', () => {
  test('is chosen in Settings: everything speaks it at once, and the focus stays', async () => {
    const world = settingsScreen();
    const box = await screen.findByLabelText<HTMLSelectElement>('Language of the screens');
    expect(box.value).toBe('browser');
    fireEvent.change(box, { target: { value: 'cy' } });
    await screen.findByRole('heading', { level: 1, name: 'Gosodiadau' });
    const now = await screen.findByLabelText<HTMLSelectElement>('Iaith y sgriniau');
    expect(now.value).toBe('cy');
    await waitFor(() => expect(document.activeElement).toBe(now));
    expect(document.documentElement.lang).toBe('cy');
    expect(screen.queryByRole('heading', { name: 'Settings' })).toBeNull();
    await expectNoAxeFaults();
    fireEvent.change(now, { target: { value: 'en' } });
    await screen.findByRole('heading', { level: 1, name: 'Settings' });
    expect(document.documentElement.lang).toBe('en-GB');
    expect(world.settings.language).toBe('en');
  });

  test('that the college fixed cannot be chosen', async () => {
    const policy = policyIn({ language: 'cy' });
    const settings = { ...settingsIn(null), language: 'cy' } as const;
    settingsScreen(fakeWorld({ policy, settings }));
    const box = await screen.findByLabelText<HTMLSelectElement>('Iaith y sgriniau');
    await waitFor(() => expect(box.disabled).toBe(true));
    expect(screen.getAllByText('Wedi’i osod gan eich coleg.').length).toBeGreaterThan(0);
  });

  test('of the panel and of Today is Welsh throughout where it is Welsh', async () => {
    await speakHere('cy', document);
    show(
      fakeServices(),
      <ToastRegion>
        <TodayScreen />
      </ToastRegion>,
    );
    await screen.findByText('Dim dysgwyr eto');
    expect(screen.getByRole('heading', { level: 1, name: 'Heddiw' })).toBeTruthy();
    expect(await axeFaults()).toEqual([]);
    document.body.replaceChildren();
    show(fakeServices(), <PanelApp />);
    await screen.findByRole('button', { name: 'Gludo adborth' });
    expect(document.body.textContent).not.toMatch(/\b(?:the|feedback|learner|targets?)\b/i);
  });
});
