import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { ContactForm } from '#components/follow-ups/ContactForm.tsx';
import { FollowUpForm } from '#components/follow-ups/FollowUpForm.tsx';
import { Page } from '#components/ui/Page.tsx';
import { expectNoAxeFaults, show } from '#tests/components/show.tsx';
import { fakeLearner, fakeTarget } from '#tests/support/fake-records.ts';
import { fakeServices, fakeWorld } from '#tests/support/fake-services.ts';
import { settingsIn } from '#utils/settings/settings.ts';

const target = fakeTarget();
const note = (value: string) =>
  fireEvent.input(screen.getByLabelText('Note'), { target: { value } });
const log = () => fireEvent.click(screen.getByRole('button', { name: 'Log it' }));
const TICK = 'I have read it again: it may be kept';

function followUp(settings = settingsIn(null)) {
  const world = fakeWorld({ learners: [fakeLearner()], targets: [target], settings });
  show(
    fakeServices({}, world),
    <Page>
      <FollowUpForm target={target} first="partly" onClose={() => {}} onGoOn={() => {}} />
    </Page>,
  );
  return world;
}

test('a note with words that do not belong here is not logged before the answer', async () => {
  const world = followUp();
  note('Was in hospital with his asthma');
  log();
  const tick = await screen.findByLabelText(TICK);
  await waitFor(() => expect(document.activeElement).toBe(tick));
  expect(world.followUps).toEqual([]);
  await expectNoAxeFaults();
  fireEvent.click(tick);
  log();
  await waitFor(() => expect(world.followUps).toHaveLength(1));
});

test('other words after the answer are asked about again', async () => {
  const world = followUp();
  note('Was in hospital with his asthma');
  log();
  fireEvent.click(await screen.findByLabelText(TICK));
  note('Was in hospital with his asthma. My depression, he said');
  note('He is off sick with a cold');
  log();
  expect((await screen.findByLabelText<HTMLInputElement>(TICK)).checked).toBe(false);
  expect(world.followUps).toEqual([]);
});

test('the college’s own words count, and a plain note is logged at once', async () => {
  const world = followUp(settingsIn({ wordWatch: { added: ['gang'], off: [] } }));
  note('Spoke of a gang');
  await screen.findByText('“gang” is on your list of words to ask about. Does it belong here?');
  log();
  expect(world.followUps).toEqual([]);
  note('Two of four are done');
  log();
  await waitFor(() => expect(world.followUps).toHaveLength(1));
});

test('the note of a contact is looked through too', async () => {
  const world = fakeWorld({ learners: [fakeLearner()] });
  show(
    fakeServices({}, world),
    <Page>
      <ContactForm learnerId={fakeLearner().id} onClose={() => {}} />
    </Page>,
  );
  fireEvent.click(await screen.findByLabelText('Met'));
  note('Her court date is on Monday');
  log();
  const tick = await screen.findByLabelText(TICK);
  expect(world.log).toEqual([]);
  fireEvent.click(tick);
  log();
  await waitFor(() => expect(world.log).toHaveLength(1));
});
