import { fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { SettingsScreen } from '#components/settings/SettingsScreen.tsx';
import { ToastRegion } from '#components/ui/ToastRegion.tsx';
import { expectNoAxeFaults, show } from '#tests/components/show.tsx';
import { fakeServices } from '#tests/support/fake-services.ts';

const settings = (part?: string) =>
  show(
    fakeServices(),
    <ToastRegion>
      <SettingsScreen {...(part && { part })} />
    </ToastRegion>,
  );
const list = () => screen.getByRole('navigation', { name: 'Parts of this page' });
const fold = () => list().querySelector('details') as HTMLDetailsElement;
const wordsOf = (all: Iterable<Element>) => [...all].map(({ textContent }) => textContent);

/** A window with room for the list beside the settings. */
const inWideWindow = () =>
  vi.stubGlobal('matchMedia', () => Object.assign(new EventTarget(), { matches: true }));

afterEach(() => {
  vi.unstubAllGlobals();
  location.hash = '';
});

test('the list names every part, in the order in which they stand', async () => {
  inWideWindow();
  settings();
  const parts = wordsOf(document.querySelectorAll('.settings > section > h2'));
  expect(parts).toContain('Awarding body');
  expect(wordsOf(within(list()).getAllByRole('link'))).toEqual(parts);
  expect(fold().open).toBe(true);
  await expectNoAxeFaults();
});

test('a press brings a part up, each time, and Tab goes on from its heading', () => {
  inWideWindow();
  settings();
  for (const name of ['Lock', 'Term dates', 'Term dates']) {
    const heading = screen.getByRole('heading', { name });
    const comesUp = vi.spyOn(heading, 'scrollIntoView');
    fireEvent.click(within(list()).getByRole('link', { name }));
    expect(comesUp).toHaveBeenCalledOnce();
    expect(document.activeElement).toBe(heading);
    comesUp.mockRestore();
    (document.activeElement as HTMLElement).blur();
  }
  expect(fold().open).toBe(true);
});

test('an address asks for a part; one that there is not changes nothing', () => {
  settings('backup');
  expect(document.activeElement?.textContent).toBe('Backup');
  (document.activeElement as HTMLElement).blur();
  settings('robin');
  expect(document.activeElement).toBe(document.body);
});

test('in a narrow window it is folded, and again once it was used, left, or Escape was pressed', async () => {
  settings();
  expect(fold().open).toBe(false);
  const summary = within(list()).getByText('Parts of this page');
  const open = () => {
    fold().open = true;
    summary.focus();
  };
  open();
  await expectNoAxeFaults();
  fireEvent.click(within(list()).getByRole('link', { name: 'Lock' }));
  expect(fold().open).toBe(false);
  open();
  const link = within(list()).getByRole('link', { name: 'Language' });
  link.focus();
  expect(fold().open).toBe(true);
  fireEvent.keyDown(link, { key: 'Escape' });
  expect([fold().open, document.activeElement]).toEqual([false, summary]);
  open();
  screen.getByRole('heading', { name: 'Lock' }).focus();
  expect(fold().open).toBe(false);
});
