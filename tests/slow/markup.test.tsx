// @vitest-environment happy-dom
import { cleanup, waitFor } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { BankScreen } from '#components/bank/BankScreen.tsx';
import { CaseloadScreen } from '#components/caseload/CaseloadScreen.tsx';
import { ImportPreview } from '#components/caseload-file/ImportPreview.tsx';
import { InboxScreen } from '#components/inbox/InboxScreen.tsx';
import { LearnerScreen } from '#components/learner/LearnerScreen.tsx';
import { SettingsScreen } from '#components/settings/SettingsScreen.tsx';
import { TodayScreen } from '#components/today/TodayScreen.tsx';
import { Page } from '#components/ui/Page.tsx';
import { show } from '#tests/components/show.tsx';
import { freshStore } from '#tests/store/fresh-store.ts';
import { tickingClock } from '#tests/store/made-up.ts';
import { bringIn } from '#tests/store/two-devices.ts';
import { fakeServices, fakeWorld } from '#tests/support/fake-services.ts';
import { hostileBackup } from '#tests/support/markup/caseload.ts';
import { markupIn, payloads } from '#tests/support/markup/payloads.ts';
import { guessColumns } from '#utils/caseload-file/columns.ts';
import { planImport } from '#utils/caseload-file/plan-import.ts';
import { readTable } from '#utils/caseload-file/read-table.ts';
import { createStoreServices } from '#utils/services/store-services.ts';
import { policyIn } from '#utils/settings/policy.ts';
import type { Store } from '#utils/store/db.ts';

const clock = tickingClock();
afterEach(cleanup);

test('there are more than four hundred texts, no two the same', () => {
  expect(new Set(payloads).size).toBe(payloads.length);
  expect(payloads.length).toBeGreaterThanOrEqual(400);
});

test('what came of markup is seen', () => {
  const place = document.createElement('div');
  for (const text of [
    '<img src=x onerror=MARKUP_RAN()>',
    '<a href="javascript:MARKUP_RAN()">x</a>',
    '<b onclick=MARKUP_RAN()>x</b>',
    '<script>MARKUP_RAN()</script>',
  ]) {
    place.innerHTML = text;
    expect(markupIn(place)).toHaveLength(1);
  }
});

/** Every text in every part of every record, brought in as a backup of somebody else would be. */
describe('texts that look like markup, in every field of a restored caseload', () => {
  let db: Store;
  let ids: string[];
  beforeAll(async () => {
    const backup = await hostileBackup(freshStore(), payloads, clock);
    db = freshStore();
    await bringIn(db, backup, clock);
    ids = (await db.learners.toArray()).map(({ id }) => id);
  }, 120_000);
  const services = () => fakeServices(createStoreServices(db, clock), fakeWorld());

  test.each([
    ['the caseload', () => <CaseloadScreen learnerId={null} />],
    ['Today', () => <TodayScreen />],
    ['the Inbox', () => <InboxScreen feedbackId={null} />],
    ['the bank', () => <BankScreen />],
  ])('%s', async (_, draw) => {
    const { container } = show(services(), <Page>{draw()}</Page>);
    await waitFor(() => expect(container.textContent).toContain('MARKUP_RAN'), { timeout: 20_000 });
    expect(markupIn(container)).toEqual([]);
  });

  test('each learner’s own page', { timeout: 900_000 }, async () => {
    for (const id of ids) {
      const { container, unmount } = show(
        services(),
        <Page>
          <LearnerScreen learnerId={id} />
        </Page>,
      );
      await waitFor(() => expect(container.querySelector('article'), id).not.toBeNull(), {
        timeout: 20_000,
      });
      expect(markupIn(container)).toEqual([]);
      unmount();
    }
  });
});

test('a CSV file of learners, before it is taken in', () => {
  const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const rows = payloads.map((text) => `${cell(text)},${cell(text.slice(0, 12))},${cell(text)}`);
  const read = readTable(['Name,Reference,Group', ...rows].join('\r\n'));
  if (!read.ok) throw new Error(read.why);
  const plan = planImport(read.value, guessColumns(read.value.columns), []);
  for (let at = 0; at < plan.length; at += 100) {
    const part = plan.slice(at, at + 100);
    const { container, unmount } = show(
      fakeServices(),
      <ImportPreview plan={part} onTake={() => {}} />,
    );
    expect(container.textContent).toContain('MARKUP_RAN');
    expect(markupIn(container)).toEqual([]);
    unmount();
  }
});

test('a college’s policy', async () => {
  const managed = {
    statusNames: { met: payloads[0], agreed: payloads[40], withdrawn: payloads[90] },
    wordWatch: payloads.filter((text) => text.length <= 60),
    ...Object.fromEntries(payloads.map((text) => [text, text])),
  };
  const { container } = show(
    fakeServices({}, fakeWorld({ policy: policyIn(managed) })),
    <Page>
      <SettingsScreen />
    </Page>,
  );
  await waitFor(() => expect(container.textContent).toContain('MARKUP_RAN'));
  expect(markupIn(container)).toEqual([]);
});
