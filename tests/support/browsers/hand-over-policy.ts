import { builtFolder } from '#tests/support/e2e-world.ts';
import type { LaunchOptions } from './driven.ts';
import type { BrowserName } from './find-browser.ts';
import { policyHome } from './policy-home.ts';
import { systemIsNotOurs, systemPolicy } from './system-policy.ts';

/** What a browser is started with so that it hands the demo's build a policy. */
export interface HandedOver {
  browser: Partial<LaunchOptions>;
  remove(): void;
}

/** Why a browser cannot be made to hand over a policy here; `null` when it can. */
export function noPolicyHere(name: BrowserName): string | null {
  if (name === 'chromium') return systemIsNotOurs();
  return process.platform === 'linux' ? null : 'where Firefox looks is known for Linux only';
}

/** Puts a policy where the browser looks for it, as a college's IT would. */
export function handOver(name: BrowserName, data: Record<string, unknown>): HandedOver {
  const from = builtFolder('demo', name);
  if (name === 'chromium') {
    const { extensionDir, remove } = systemPolicy(from, data);
    return { browser: { extensionDir }, remove };
  }
  const { env, remove } = policyHome(from, data);
  return { browser: { env }, remove };
}
