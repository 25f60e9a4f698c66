import { beforeEach, expect, test, vi } from 'vitest';
import { languageAtStart, readLanguage } from '#utils/services/language-service.ts';
import { settingsService } from '#utils/services/settings-service.ts';

const memory = new Map<string, unknown>();
const words = new Map<string, string>();
let reads = 0;

vi.mock('#utils/platform/browser.ts', () => ({
  browser: {
    storage: {
      local: {
        get: async (key: string) => {
          reads += 1;
          return { [key]: memory.get(key) };
        },
        set: async (values: object) => {
          for (const [key, value] of Object.entries(values)) memory.set(key, value);
        },
      },
      managed: { get: async () => ({}) },
      onChanged: { addListener: () => {}, removeListener: () => {} },
    },
  },
}));

vi.mock('#utils/platform/last-known.ts', () => ({
  lastKnown: (name: string) => words.get(name) ?? null,
  noteLastKnown: (name: string, word: string) => void words.set(name, word),
}));

beforeEach(() => {
  memory.clear();
  words.clear();
  reads = 0;
});

test('a first page asks for the language; the next begins with what it found, and asks nothing', async () => {
  await settingsService.changeSettings({ language: 'cy' });
  expect(await languageAtStart()).toBe('cy');
  reads = 0;
  expect(await languageAtStart()).toBe('cy');
  expect(reads).toBe(0);
});

test('whoever reads the settings leaves the language for the next page', async () => {
  await settingsService.changeSettings({ language: 'cy' });
  await readLanguage();
  await settingsService.changeSettings({ language: 'en' });
  const given = vi.fn();
  // As a page does that follows the settings while the language is changed in another.
  const stop = settingsService.settings()(given, () => {});
  await vi.waitFor(() => expect(given).toHaveBeenCalled());
  stop();
  expect(words.get('language')).toBe('en');
  expect(await languageAtStart()).toBe('en');
});

test('a word that is no language is not heeded', async () => {
  words.set('language', 'fr');
  await settingsService.changeSettings({ language: 'cy' });
  expect(await languageAtStart()).toBe('cy');
});
