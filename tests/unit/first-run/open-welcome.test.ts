import { describe, expect, test } from 'vitest';
import { openWelcome, type WelcomeWorld } from '#utils/first-run/open-welcome.ts';
import { policyIn } from '#utils/settings/policy.ts';

/** A browser in which the welcome was or was not shown; says how many tabs were opened. */
function aWorld(more: { hosts?: string[]; managed?: unknown; welcomed?: boolean } = {}) {
  const seen = { tabs: 0, welcomed: more.welcomed ?? false };
  const world: WelcomeWorld = {
    presetHosts: () => more.hosts ?? [],
    policy: async () => policyIn(more.managed),
    wasWelcomed: async () => seen.welcomed,
    noteWelcomed: async () => {
      seen.welcomed = true;
    },
    openTab: async () => {
      seen.tabs += 1;
    },
  };
  return { world, seen };
}

describe('the welcome page', () => {
  test('opens once after an installation', async () => {
    const { world, seen } = aWorld();
    expect(await openWelcome('install', world)).toBe(true);
    expect(await openWelcome('install', world)).toBe(false);
    expect(seen).toEqual({ tabs: 1, welcomed: true });
  });

  test.each(['update', 'browser_update', 'chrome_update', 'shared_module_update'])(
    'does not open after: %s',
    async (reason) => {
      const { world, seen } = aWorld();
      expect(await openWelcome(reason, world)).toBe(false);
      // Whoever had it before the welcome was made is not new to it.
      expect(seen).toEqual({ tabs: 0, welcomed: false });
    },
  );

  test.each([
    ['a college has set the sites', { hosts: ['https://vle.example.ac.uk/*'] }],
    ['a college says no', { managed: { welcome: false } }],
    ['it was shown before', { welcomed: true }],
  ])('does not open where %s', async (_, more) => {
    const { world, seen } = aWorld(more);
    expect(await openWelcome('install', world)).toBe(false);
    expect(seen.tabs).toBe(0);
  });

  test('opens where a college says yes, or something else', async () => {
    for (const managed of [{ welcome: true }, { welcome: 'no' }, { language: 'cy' }]) {
      expect(await openWelcome('install', aWorld({ managed }).world)).toBe(true);
    }
  });

  test('is never opened again because it could not be', async () => {
    const { world, seen } = aWorld();
    const failing = { ...world, openTab: () => Promise.reject(new Error('no window')) };
    await expect(openWelcome('install', failing)).rejects.toThrow('no window');
    expect(await openWelcome('install', world)).toBe(false);
    expect(seen.tabs).toBe(0);
  });
});
