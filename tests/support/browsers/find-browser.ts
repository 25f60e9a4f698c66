import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

const { env, platform } = process;

/** Names on the PATH, best first. Firefox ESR stands first: release Firefox works too. */
const commands: Record<BrowserName, string[]> = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    'microsoft-edge-stable',
    'chrome',
    'msedge',
  ],
  firefox: ['firefox-esr', 'firefox'],
};

const macApps: Record<BrowserName, string[]> = {
  chromium: ['Chromium', 'Google Chrome', 'Microsoft Edge'],
  firefox: ['Firefox', 'Firefox ESR'],
};
const macBinary: Record<string, string> = { 'Firefox ESR': 'firefox', Firefox: 'firefox' };

const windowsPaths: Record<BrowserName, string[]> = {
  chromium: [
    'Google\\Chrome\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
    'Chromium\\Application\\chrome.exe',
  ],
  firefox: ['Mozilla Firefox\\firefox.exe', 'Firefox ESR\\firefox.exe'],
};

const onPath = (name: BrowserName): string[] =>
  commands[name].flatMap((command) =>
    [...(env.PATH ?? '').split(delimiter), '/usr/bin', '/opt/google/chrome', '/snap/bin']
      .filter(Boolean)
      .map((folder) => join(folder, platform === 'win32' ? `${command}.exe` : command)),
  );

const onMac = (name: BrowserName): string[] =>
  macApps[name].flatMap((app) =>
    ['/Applications', join(env.HOME ?? '', 'Applications')].map((folder) =>
      join(folder, `${app}.app/Contents/MacOS/${macBinary[app] ?? app}`),
    ),
  );

const onWindows = (name: BrowserName): string[] =>
  windowsPaths[name].flatMap((path) =>
    [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
      .filter((folder) => folder !== undefined)
      .map((folder) => join(folder, path)),
  );

const places: Partial<Record<NodeJS.Platform, (name: BrowserName) => string[]>> = {
  darwin: onMac,
  win32: onWindows,
};

/** What a person is told when there is none. */
export const installSentence: Record<BrowserName, string> = {
  chromium:
    'Install Chrome, Edge or Chromium (version 144 or later), or set E2E_CHROMIUM to its path.',
  firefox: 'Install Firefox (version 140 or later), or set E2E_FIREFOX to its path.',
};

/** The path of an installed browser: what `E2E_CHROMIUM` / `E2E_FIREFOX` say, else where the system keeps it. */
export function findBrowser(name: BrowserName): string | null {
  const named = env[`E2E_${name.toUpperCase()}`];
  const candidates = named ? [named] : [...(places[platform]?.(name) ?? []), ...onPath(name)];
  return candidates.find((path) => existsSync(path)) ?? null;
}
