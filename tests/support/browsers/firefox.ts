import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { type DrivenBrowser, type LaunchOptions, until } from './driven.ts';
import { findBrowser, installSentence } from './find-browser.ts';
import { isWarm, keepWarm, warmUp } from './firefox-start.ts';
import { killBrowser } from './kill-browser.ts';

/** The id that the build's own manifest gives the extension in Firefox. */
function extensionId(extensionDir: string): string {
  const manifest = JSON.parse(readFileSync(join(extensionDir, 'manifest.json'), 'utf8'));
  return String(manifest.browser_specific_settings.gecko.id);
}

/** One address for one profile, so that what the extension stored there is found when the browser comes back. */
function uuidFor(profile: string): string {
  const hash = createHash('sha256').update(profile).digest('hex');
  return [
    [0, 8],
    [8, 12],
    [12, 16],
    [16, 20],
    [20, 32],
  ]
    .map(([from, to]) => hash.slice(from, to))
    .join('-');
}

/** Firefox takes an extension that a driver brought along away as it closes: with a profile to come back to, its records stay. */
const KEPT = {
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
};

const prefsFor = (id: string, uuid: string, downloads: string): Record<string, unknown> => ({
  // The address of an extension's pages is random per profile: fix it, so that they can be opened.
  'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }),
  'extensions.webextOptionalPermissionPrompts': false,
  'browser.download.folderList': 2,
  'browser.download.dir': downloads,
  'browser.download.alwaysOpenPanel': false,
  'browser.helperApps.neverAsk.saveToDisk': 'text/csv,text/calendar,application/octet-stream',
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'app.update.disabledForTesting': true,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  // What is said on any console is printed.
  'devtools.console.stdout.content': true,
  'devtools.console.stdout.chrome': true,
});

/** Whatever is on this machine is asked directly all the same. */
const throughProxy = (port: number): Record<string, unknown> => ({
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': port,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': port,
});

function start(
  options: LaunchOptions,
  profile: string,
  id: string,
  uuid: string,
  downloads: string,
): Promise<Browser> {
  const executablePath = findBrowser('firefox');
  if (!executablePath) throw new Error(installSentence.firefox);
  const { width, height } = options.window ?? { width: 1360, height: 860 };
  return launch({
    browser: 'firefox',
    executablePath,
    headless: options.headless,
    userDataDir: profile,
    defaultViewport: options.headless ? { width, height } : null,
    extraPrefsFirefox: {
      ...prefsFor(id, uuid, downloads),
      ...(options.profile && KEPT),
      ...(options.proxyPort && throughProxy(options.proxyPort)),
      ...(options.forcedColors && OWN_COLOURS),
      ...options.prefs,
    },
    // Without it the driver may not open moz-extension:// pages.
    args: ['--remote-allow-system-access', `--width=${width}`, `--height=${height}`],
    ...(options.env && { env: { ...process.env, ...options.env } }),
  });
}

/** As where somebody has chosen colours of their own for everything: black and white, here. */
const OWN_COLOURS = {
  'ui.useAccessibilityTheme': 1,
  'browser.display.document_color_use': 2,
};

/** The driver puts the profile's own preferences back once the browser is gone: before that, another start would lose its own. */
const untilPutBack = (profile: string): Promise<boolean> =>
  until('the preferences to be put back', async () =>
    ['user.js', 'prefs.js'].every((file) => !existsSync(join(profile, `${file}.puppeteer`))),
  );

/** Opening an extension's page never resolves in Firefox: it is started, and polled until it is there. */
async function openOwnPage(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage();
  void page.goto(address, { timeout: 5_000 }).catch(() => {});
  await until(`${address} to load`, () =>
    page.evaluate(
      (wanted) => location.href.startsWith(wanted) && document.readyState === 'complete',
      address.split('#')[0] ?? address,
    ),
  );
  return page;
}

/** Starts Firefox with the extension in it, driven over WebDriver BiDi. Throws one sentence when there is none. */
export async function launchFirefox(options: LaunchOptions): Promise<DrivenBrowser> {
  const downloads = mkdtempSync(join(tmpdir(), 'feedforward-downloads-'));
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'feedforward-firefox-'));
  warmUp(profile);
  const uuid = options.profile ? uuidFor(options.profile) : randomUUID();
  const extensionOrigin = `moz-extension://${uuid}`;
  const browser = await start(options, profile, extensionId(options.extensionDir), uuid, downloads);
  let printed = '';
  for (const stream of [browser.process()?.stdout, browser.process()?.stderr])
    stream?.on('data', (part: Buffer) => {
      printed += part.toString('utf8');
    });
  const open = async (url: string): Promise<Page> => {
    const page = await browser.newPage();
    await page.goto(url, { waitUntil: 'load' });
    await page.bringToFront();
    return page;
  };
  const firstPage = options.openFirst ? await open(options.openFirst) : null;
  await browser.installExtension(options.extensionZip ?? options.extensionDir);
  return {
    name: 'firefox',
    extensionOrigin,
    firstPage,
    printed: () => printed,
    downloads,
    closed: new Promise((resolve) => browser.once('disconnected', () => resolve())),
    open,
    openExtensionPage: (path) => openOwnPage(browser, `${extensionOrigin}/${path}`),
    waitForExtensionTab: (path) =>
      until(`a tab with ${path}`, async () => {
        for (const page of await browser.pages()) {
          const address = await page.evaluate(() => location.href);
          if (address.startsWith(`${extensionOrigin}/${path}`)) return page;
        }
        return null;
      }),
    // A toolbar popup is no browsing context that WebDriver BiDi can reach.
    openPopup: async () => null,
    // Nor is the sidebar.
    sidePanel: async () => null,
    // WebDriver BiDi has no handle on it; the preference for the idle time-out does the same.
    killWorker: async () => false,
    async kill() {
      await killBrowser(browser);
      if (options.profile) await untilPutBack(profile);
    },
    async close() {
      // Nobody comes back to a profile that is thrown away: what it would write at its end is a second's work for nothing.
      if (browser.connected && !options.profile && isWarm()) await killBrowser(browser);
      const endsWell = browser.connected;
      // A person may have closed the window already.
      await browser.close().catch(() => {});
      // One that was killed may have left half of a file.
      if (endsWell) keepWarm(profile);
      rmSync(downloads, { recursive: true, force: true });
      if (!options.profile) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
