import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { SettingsScreen } from '#components/settings/SettingsScreen.tsx';
import { Page } from '#components/ui/Page.tsx';
import { expectNoAxeFaults, show } from '#tests/components/show.tsx';
import { fakeServices, fakeWorld } from '#tests/support/fake-services.ts';

async function visit(world = fakeWorld()) {
  show(
    fakeServices({}, world),
    <Page>
      <SettingsScreen />
    </Page>,
  );
  await screen.findByRole('heading', { name: 'Words to ask about' });
  return world;
}
const click = async (name: string | RegExp) =>
  fireEvent.click(await screen.findByRole('button', { name }));
const add = async (word: string) => {
  fireEvent.input(await screen.findByLabelText('Word or phrase'), { target: { value: word } });
  const form = screen.getByLabelText('Word or phrase').closest('form');
  if (form) fireEvent.submit(form);
};

test('words are added once, in small letters, and taken out with an undo', async () => {
  const world = await visit();
  await add(' Gang ');
  await screen.findByText('“gang” is asked about from now on.');
  await add('gang');
  await screen.findByText('“gang” is asked about already.');
  await add('medication');
  await screen.findByText('“medication” is asked about already.');
  await add('x');
  await screen.findByText('Write a word of two letters or more.');
  expect(world.settings.wordWatch.added).toEqual(['gang']);
  await click('Take out “gang”');
  await waitFor(() => expect(world.settings.wordWatch.added).toEqual([]));
  await click('Undo');
  await waitFor(() => expect(world.settings.wordWatch.added).toEqual(['gang']));
  await expectNoAxeFaults();
});

test('a word of ours can be taken out and put back', async () => {
  const world = await visit();
  fireEvent.click(await screen.findByText(/^The list that comes with Feedforward \(/));
  fireEvent.input(screen.getByLabelText('Find in the list'), { target: { value: 'dyslexia' } });
  await click('Take out “dyslexia”');
  await waitFor(() => expect(world.settings.wordWatch.off).toEqual(['dyslexia']));
  await click('Put “dyslexia” back');
  await waitFor(() => expect(world.settings.wordWatch.off).toEqual([]));
});
