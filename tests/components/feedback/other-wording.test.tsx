import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { expectNoAxeFaults, showPanel } from '#tests/components/show.tsx';
import { fakePage } from '#tests/support/fake-page.ts';
import { fakeItem, fakeReading } from '#tests/support/fake-records.ts';
import { fakeServices, fakeWorld } from '#tests/support/fake-services.ts';
import { ok } from '#utils/domain/result.ts';
import type { WordingService } from '#utils/services/types.ts';
import { settingsIn } from '#utils/settings/settings.ts';

const TEXT = 'Add two sources to task 2.';

function panelWith(wordings: WordingService | null, offersWordings: boolean) {
  const { page } = fakePage(async () => ok(fakeReading({ items: [fakeItem({ text: TEXT })] })));
  const world = fakeWorld({ settings: settingsIn({ offersWordings }) });
  showPanel(fakeServices({ page, wordings }, world));
}
const answering = (answer: unknown): WordingService => ({
  isReady: async () => true,
  ask: async () => answer,
});

describe('another wording by the browser’s own model', () => {
  test('is not offered while the setting is off, nor where the browser has no model', async () => {
    panelWith(answering('Find two sources for task 2.'), false);
    await screen.findByRole('button', { name: 'Use' });
    expect(screen.queryByRole('button', { name: 'Another wording' })).toBeNull();
  });

  test('is nowhere where the browser has no model', async () => {
    panelWith(null, true);
    await screen.findByRole('button', { name: 'Use' });
    expect(screen.queryByRole('button', { name: 'Another wording' })).toBeNull();
  });

  test('takes the place of the step when the mentor swaps, and back', async () => {
    panelWith(answering('Find two sources for task 2.'), true);
    fireEvent.click(await screen.findByRole('button', { name: 'Another wording' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Swap' }));
    await expectNoAxeFaults();
    fireEvent.click(screen.getByRole('button', { name: 'Edit' }));
    await screen.findByDisplayValue('Find two sources for task 2.');
  });

  test('that invents a day is not shown', async () => {
    panelWith(answering('Add two sources to task 2 by Friday.'), true);
    fireEvent.click(await screen.findByRole('button', { name: 'Another wording' }));
    await screen.findByText(/no other wording/);
    expect(screen.queryByText(/Friday/)).toBeNull();
  });
});
