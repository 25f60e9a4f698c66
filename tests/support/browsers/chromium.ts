import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, launch, type Page, type Target } from 'puppeteer-core';
import { type DrivenBrowser, type LaunchOptions, until } from './driven.ts';
import { findBrowser, installSentence } from './find-browser.ts';
import { killBrowser } from './kill-browser.ts';

const quiet = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-search-engine-choice-screen',
];

/** Chromium writes what is said on any console into a file of its own. */
const printedIn = (profile: string): string => join(profile, 'printed.log');

function start(options: LaunchOptions, profile: string): Promise<Browser> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error(installSentence.chromium);
  const { width, height } = options.window ?? { width: 1360, height: 860 };
  // The sandbox needs rights that root and containers do not have.
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox', '--disable-dev-shm-usage'] : [];
  return launch({
    executablePath,
    headless: options.headless,
    enableExtensions: true,
    pipe: true,
    userDataDir: profile,
    defaultViewport: options.headless
      ? { width, height, deviceScaleFactor: options.window?.scale ?? 1 }
      : null,
    args: [
      ...quiet,
      ...sandbox,
      `--window-size=${width},${height}`,
      '--enable-logging',
      `--log-file=${printedIn(profile)}`,
      ...(options.forcedColors ? ['--force-high-contrast'] : []),
      ...(options.proxyPort ? [`--proxy-server=http://127.0.0.1:${options.proxyPort}`] : []),
    ],
    ...(options.patienceMs && { protocolTimeout: options.patienceMs }),
    ...(options.env && { env: { ...process.env, ...options.env } }),
  });
}

const workerOf = (browser: Browser, origin: string) =>
  browser.targets().find((one) => one.type() === 'service_worker' && one.url().startsWith(origin));

async function allowDownloads(browser: Browser, folder: string): Promise<void> {
  const session = await browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', {
    behavior: 'allow',
    downloadPath: folder,
    eventsEnabled: false,
  });
}

async function openLoaded(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(url, { waitUntil: 'load' });
  return page;
}

/** Starts Chromium, Chrome or Edge with the extension in it. Throws one sentence when there is no browser. */
export async function launchChromium(options: LaunchOptions): Promise<DrivenBrowser> {
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'feedforward-chromium-'));
  const downloads = mkdtempSync(join(tmpdir(), 'feedforward-downloads-'));
  const browser = await start(options, profile);
  await allowDownloads(browser, downloads);
  const firstPage = options.openFirst ? await openLoaded(browser, options.openFirst) : null;
  const id = await browser.installExtension(options.extensionDir);
  const extensionOrigin = `chrome-extension://${id}`;
  await until('the background worker', async () => workerOf(browser, extensionOrigin));
  const open = (url: string) => openLoaded(browser, url);
  return {
    name: 'chromium',
    extensionOrigin,
    firstPage,
    printed() {
      const file = printedIn(profile);
      return existsSync(file) ? readFileSync(file, 'utf8') : '';
    },
    downloads,
    closed: new Promise((resolve) => browser.once('disconnected', () => resolve())),
    open,
    openExtensionPage: (path) => open(`${extensionOrigin}/${path}`),
    waitForExtensionTab: (path) =>
      until(`a tab with ${path}`, async () =>
        (await browser.pages()).find((page) => page.url().startsWith(`${extensionOrigin}/${path}`)),
      ),
    async openPopup(page) {
      const extension = (await browser.extensions()).get(id);
      if (!extension) return null;
      await page.bringToFront();
      await page.triggerExtensionAction(extension);
      const target = await browser.waitForTarget((one) =>
        one.url().startsWith(`${extensionOrigin}/popup.html`),
      );
      return target.asPage();
    },
    async sidePanel(timeout = 15_000) {
      const isPanel = (one: Target) => one.url().startsWith(`${extensionOrigin}/sidepanel.html`);
      const target = await browser.waitForTarget(isPanel, { timeout }).catch(() => null);
      return target?.asPage() ?? null;
    },
    async killWorker() {
      const worker = workerOf(browser, extensionOrigin);
      await (await worker?.worker())?.close();
      await until('the worker to stop', async () => !workerOf(browser, extensionOrigin));
      return true;
    },
    kill: () => killBrowser(browser),
    async close() {
      // A person may have closed the window already.
      await browser.close().catch(() => {});
      rmSync(downloads, { recursive: true, force: true });
      if (!options.profile) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
