// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { refused } from '#utils/domain/result.ts';

vi.mock('#utils/platform/browser.ts', () => ({ browser: {} }));
// As when the extension was brought up to date under an open panel.
vi.mock('#utils/services/page-work.ts', () => {
  throw new TypeError('Failed to fetch');
});
const { createPageService } = await import('#utils/services/page-service.ts');

test('a page is not read where what reads its answer cannot be loaded, and that is said', async () => {
  const asked: string[] = [];
  const page = createPageService(
    document,
    {
      async ask(call) {
        asked.push(call);
        return { via: 'dom' };
      },
      onNews: () => () => {},
      isThere: async () => true,
      onMoved: () => () => {},
    },
    null,
  );
  expect(await page.read()).toEqual(refused('shell.notLoaded'));
  expect(asked).toEqual(['page.read']);
});
