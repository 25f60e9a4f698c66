import { browser } from '#utils/platform/browser.ts';
import { readManaged } from '#utils/platform/managed-value.ts';
import { readStored, writeStored } from '#utils/platform/stored-value.ts';
import { policyIn } from '#utils/settings/policy.ts';
import { openWelcome, type WelcomeWorld } from './open-welcome.ts';

const KEY = 'welcomed';

const world: WelcomeWorld = {
  presetHosts: () => browser.runtime.getManifest().host_permissions ?? [],
  policy: async () => policyIn(await readManaged()),
  wasWelcomed: async () => (await readStored(KEY)) === true,
  noteWelcomed: () => writeStored(KEY, true),
  openTab: () => browser.tabs.create({ url: browser.runtime.getURL('/workspace.html#welcome') }),
};

/** Has the welcome page open after an installation. */
export function listenForInstallation(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void openWelcome(reason, world).catch(() => undefined);
  });
}
