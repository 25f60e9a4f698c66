import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { CalendarBox } from '#components/today/CalendarBox.tsx';
import { Page } from '#components/ui/Page.tsx';
import { expectNoAxeFaults, show } from '#tests/components/show.tsx';
import { fakeLearner, fakeTarget } from '#tests/support/fake-records.ts';
import { fakeServices, fakeWorld } from '#tests/support/fake-services.ts';

const open = (world = fakeWorld({ learners: [fakeLearner()], targets: [fakeTarget()] })) => {
  const box = <CalendarBox />;
  show(fakeServices({}, world), <Page>{box}</Page>);
  return world;
};

test('has initials unless names are asked for', async () => {
  const world = open();
  await expectNoAxeFaults();
  fireEvent.click(await screen.findByRole('button', { name: 'Save the file' }));
  await screen.findByText(/handed to the browser/);
  fireEvent.click(screen.getByLabelText(/Write names and targets/));
  fireEvent.click(screen.getByRole('button', { name: 'Save the file' }));
  await waitFor(() => expect(world.files).toHaveLength(2));
  const [shy, plain] = world.files;
  expect([shy?.name, shy?.type]).toEqual(['feedforward.ics', 'text/calendar;charset=utf-8']);
  expect(shy?.text).toContain('SUMMARY:A. K.: target due');
  expect(shy?.text).not.toMatch(/Amira|Harvard/);
  expect(plain?.text).toMatch(/SUMMARY:Amira Khan: target due\r\nDESCRIPTION:Add two Harvard/);
});

test('without any day is not made', async () => {
  const world = open(fakeWorld({ learners: [fakeLearner()] }));
  fireEvent.click(await screen.findByRole('button', { name: 'Save the file' }));
  await screen.findByText('No target has a day yet.');
  expect(world.files).toEqual([]);
});
