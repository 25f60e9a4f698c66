import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { LearnerScreen } from '#components/learner/LearnerScreen.tsx';
import { asText } from '#components/privacy/as-text.ts';
import { Page } from '#components/ui/Page.tsx';
import { expectNoAxeFaults, show } from '#tests/components/show.tsx';
import { FAKE_NOW, fakeLearner, fakeTarget } from '#tests/support/fake-records.ts';
import { fakeServices, fakeWorld } from '#tests/support/fake-services.ts';
import { ok } from '#utils/domain/result.ts';
import { t } from '#utils/i18n/t.ts';
import type { Everything } from '#utils/services/privacy-types.ts';
import type { Services } from '#utils/services/types.ts';

const learner = fakeLearner();
const everything: Everything = {
  learners: [learner],
  targets: [fakeTarget({ why: 'First line\nSecond line' })],
  feedback: [],
  log: [],
  questions: [],
  reviews: [],
  snoozes: [],
  sent: [],
  conflicts: [],
  drafts: [{ key: 'd', value: { typed: 'half a sent' }, savedAt: FAKE_NOW }],
};

/** Every word that is kept. */
const texts = (value: unknown): string[] =>
  typeof value === 'object' && value !== null
    ? Object.values(value).flatMap(texts)
    : typeof value === 'string' && !/^\d{4}-\d\d-\d\dT/.test(value)
      ? value.split('\n').filter(Boolean)
      : [];

function visit(services: Partial<Services> = {}) {
  const world = fakeWorld({ learners: [learner] });
  show(
    fakeServices({ everythingOf: async () => ok(everything), ...services }, world),
    <Page>
      <LearnerScreen learnerId={learner.id} />
    </Page>,
  );
  return world;
}
const press = async (name: string) =>
  fireEvent.click(await screen.findByRole('button', { name, hidden: true }));

test('as text holds every word that is kept, to be read', () => {
  const text = asText(everything, learner.name, FAKE_NOW);
  expect(texts(everything).filter((each) => !text.includes(each))).toEqual([]);
  expect(text).toContain('If then:');
  expect(text).not.toMatch(/[{}[\]"]/);
});

test('is saved as text and as JSON, under names that name nobody', async () => {
  const world = visit();
  await press(t('privacy.saveText'));
  await press(t('privacy.saveJson'));
  await waitFor(() => expect(world.files).toHaveLength(2));
  expect(world.files.map(({ name }) => name)).toEqual([
    'feedforward-what-is-kept.txt',
    'feedforward-what-is-kept.json',
  ]);
  expect(JSON.parse(world.files[1]?.text ?? '')).toEqual(everything);
  await expectNoAxeFaults();
});

test('erasing asks twice; the receipt has numbers and no name', async () => {
  const eraseLearner = vi.fn<Services['eraseLearner']>(async (id) =>
    ok({ id, at: FAKE_NOW, why: 'asked', counts: { learners: 1, targets: 3, drafts: 1 } }),
  );
  const world = visit({ eraseLearner });
  await press(t('privacy.erase', { name: learner.name }));
  const last = await screen.findByRole<HTMLButtonElement>('button', {
    name: t('privacy.eraseDo'),
    hidden: true,
  });
  expect(last.disabled).toBe(true);
  await expectNoAxeFaults();
  fireEvent.click(screen.getByLabelText(t('privacy.eraseSure')));
  await press(t('privacy.eraseDo'));
  await screen.findByText('Gone from this computer: Targets: 3, Unfinished text: 1.');
  await press(t('privacy.receipt'));
  await waitFor(() => expect(world.files).toHaveLength(1));
  expect(world.files[0]?.text).toContain(learner.id);
  expect(world.files[0]?.text).not.toContain(learner.name.split(' ')[0]);
  expect(eraseLearner).toHaveBeenCalledExactlyOnceWith(learner.id);
});
