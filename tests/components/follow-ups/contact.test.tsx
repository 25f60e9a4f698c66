import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { ContactForm } from '#components/follow-ups/ContactForm.tsx';
import { blankContact, contactOf, missingInContact } from '#components/follow-ups/contact-entry.ts';
import { Page } from '#components/ui/Page.tsx';
import { expectNoAxeFaults, show } from '#tests/components/show.tsx';
import { fakeLearner } from '#tests/support/fake-records.ts';
import { fakeServices, fakeWorld } from '#tests/support/fake-services.ts';

const today = '2026-11-23';
const entry = { ...blankContact(today), how: 'meeting' as const };

test.each([
  ['nothing chosen', blankContact(today), ['how']],
  ['a meeting today', entry, []],
  ['no day', { ...entry, day: null }, ['day']],
  ['a day to come', { ...entry, day: '2026-11-24' }, ['day']],
])('what a contact needs: %s', (_name, given, missing) => {
  expect(Object.keys(missingInContact(given, today))).toEqual(missing);
  expect(contactOf(given, today) === null).toBe(missing.length > 0);
});

test('who did not come was not asked how sure they are', () =>
  expect(contactOf({ ...entry, how: 'no-show', confidence: 4 }, today)?.confidence).toBeNull());

const open = () => {
  const world = fakeWorld({ learners: [fakeLearner()] });
  const form = <ContactForm learnerId={fakeLearner().id} onClose={() => undefined} />;
  show(fakeServices({}, world), <Page>{form}</Page>);
  return world;
};

test('is logged, and taken back by Undo', async () => {
  const world = open();
  await expectNoAxeFaults();
  fireEvent.click(screen.getByRole('button', { name: 'Log it' }));
  await screen.findByText('Choose what it was.');
  fireEvent.click(screen.getByLabelText('Met'));
  fireEvent.input(screen.getByLabelText('When'), { target: { value: '20 nov 2026' } });
  fireEvent.input(screen.getByLabelText('Note'), { target: { value: ' Chose a topic ' } });
  fireEvent.click(screen.getByRole('button', { name: 'Log it' }));
  await screen.findByText('Contact logged.');
  expect(world.log).toMatchObject([
    { kind: 'contact', contact: { how: 'meeting', on: '2026-11-20', note: 'Chose a topic' } },
  ]);
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(() => expect(world.log).toEqual([]));
});

test('what was typed is kept until it is logged', async () => {
  const world = open();
  fireEvent.input(screen.getByLabelText('Note'), { target: { value: 'Chose' } });
  await waitFor(() => expect(world.drafts.size).toBe(1));
  fireEvent.click(screen.getByLabelText('Message'));
  fireEvent.keyDown(screen.getByLabelText('Note'), { key: 'Enter', ctrlKey: true });
  await waitFor(() => expect([world.log.length, world.drafts.size]).toEqual([1, 0]));
});
