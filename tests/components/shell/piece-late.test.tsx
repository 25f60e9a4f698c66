import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { PanelApp } from '#components/shell/PanelApp.tsx';
import { type PieceParts, PiecePartsContext } from '#components/shell/PiecePart.tsx';
import * as parts from '#components/shell/piece-parts.ts';
import { expectNoAxeFaults, show } from '#tests/components/show.tsx';
import { fakePage } from '#tests/support/fake-page.ts';
import { fakeServices } from '#tests/support/fake-services.ts';
import { type LateSource, lateSource } from '#utils/domain/late-source.ts';
import { ok } from '#utils/domain/result.ts';
import type { Services } from '#utils/services/types.ts';
import { amira, ben, late } from './late-code.ts';

const showWith = (source: LateSource<PieceParts>, services: Services) =>
  show(
    services,
    <PiecePartsContext.Provider value={source}>
      <PanelApp />
    </PiecePartsContext.Provider>,
  );

/** The feedback is sorted and shown. */
const pointWith = async (words: RegExp) => {
  await screen.findByRole('button', { name: 'Use' });
  expect(document.body.textContent).toMatch(words);
};

const heading = (name: string) => screen.findByRole('heading', { name });

describe('before what stands below the name has come', () => {
  test('the learner’s name is there; then the feedback', async () => {
    const { source, come } = late<PieceParts>(parts);
    const { page } = fakePage(async () => ok(amira));
    showWith(source, fakeServices({ page }));
    await heading('Amira Khan');
    expect(screen.queryByRole('tab')).toBeNull();
    await expectNoAxeFaults();
    come();
    await pointWith(/Add a source to paragraph two/);
    await screen.findByRole('tab', { name: /^Feedback/ });
  });

  test('a page that goes to another learner meanwhile shows that learner’s alone', async () => {
    const { source, come } = late<PieceParts>(parts);
    const { page, changeTo } = fakePage(async () => ok(amira));
    showWith(source, fakeServices({ page }));
    await heading('Amira Khan');
    changeTo(async () => ok(ben));
    await heading('Ben Okafor');
    const seen: string[] = [];
    const watcher = new MutationObserver(() => seen.push(document.body.textContent ?? ''));
    watcher.observe(document.body, { subtree: true, childList: true, characterData: true });
    come();
    await pointWith(/Label the axes of both graphs/);
    watcher.disconnect();
    expect(seen.length).toBeGreaterThan(0);
    for (const text of seen) expect(text).not.toMatch(/Amira|source to paragraph/);
  });

  test('when it cannot be loaded, that is said, and trying again shows the feedback', async () => {
    let times = 0;
    const source = lateSource(async () => {
      times += 1;
      if (times === 1) throw new TypeError('Failed to fetch');
      return parts;
    });
    const { page } = fakePage(async () => ok(amira));
    showWith(source, fakeServices({ page }));
    await screen.findByText(/could not be opened/);
    await heading('Amira Khan');
    await expectNoAxeFaults();
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await pointWith(/Add a source to paragraph two/);
    expect(screen.queryByText(/could not be opened/)).toBeNull();
  });
});
