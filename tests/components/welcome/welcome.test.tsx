import { fireEvent, screen } from '@testing-library/preact';
import { beforeEach, expect, test, vi } from 'vitest';
import { WorkspaceApp } from '#components/caseload/WorkspaceApp.tsx';
import { expectNoAxeFaults, show } from '#tests/components/show.tsx';
import { fakeServices } from '#tests/support/fake-services.ts';
import { ok, refused } from '#utils/domain/result.ts';
import type { Services } from '#utils/services/types.ts';

beforeEach(() => {
  location.hash = '#welcome';
  fireEvent(window, new Event('hashchange'));
});

const sites =
  (allowed: string[], preset: string[] = []): Services['allowedSites'] =>
  () =>
  (next) => {
    next({ allowed, preset });
    return () => {};
  };
const open = (more: Partial<Services> = {}) => show(fakeServices(more), <WorkspaceApp />);
const type = async (address: string) =>
  fireEvent.input(await screen.findByLabelText('Address of your Moodle or Canvas'), {
    target: { value: address },
  });
const ask = () =>
  fireEvent.click(screen.getByRole('button', { name: 'Use Feedforward on this site' }));

test('says what it does, where records stay, what it never does, and the two ways on', async () => {
  open();
  expect(await screen.findByRole('heading', { level: 1 })).toBeTruthy();
  for (const name of ['What it does', 'Where records stay', 'What it never does'])
    expect(screen.getByRole('heading', { level: 2, name })).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Start the tour' }).getAttribute('href')).toBe('#tour');
  expect(screen.getByRole('link', { name: 'Skip' }).getAttribute('href')).toBe('#today');
  await expectNoAxeFaults();
});

test('asks the browser for the site that was typed, within the press', async () => {
  const allowSite = vi.fn<Services['allowSite']>(async () => ok('vle.example.ac.uk'));
  open({ allowSite });
  await type('vle.example.ac.uk');
  ask();
  // Nothing was waited for: browsers forget the press.
  expect(allowSite).toHaveBeenCalledWith('vle.example.ac.uk');
});

test('what is no address is said at the field', async () => {
  open({ allowSite: async () => refused('sites.notAnAddress') });
  await type('my college');
  ask();
  expect(await screen.findByText(/not the address of a site/)).toBeTruthy();
  expect(screen.getByLabelText(/^Address/).getAttribute('aria-invalid')).toBe('true');
  await expectNoAxeFaults();
});

test('names what is allowed', async () => {
  open({ allowedSites: sites(['vle.example.ac.uk']) });
  expect(await screen.findByText(/is on for vle.example.ac.uk/)).toBeTruthy();
});

test('where the college has set the sites, nobody is asked for one', async () => {
  open({ allowedSites: sites([], ['vle.example.ac.uk']) });
  expect(await screen.findByText(/Your college has set it up for vle.example.ac.uk/)).toBeTruthy();
  expect(screen.queryByLabelText(/^Address/)).toBeNull();
  await expectNoAxeFaults();
});
