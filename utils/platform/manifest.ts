import type { UserManifest } from 'wxt';
import type { BuildIds } from './build-ids.ts';

const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Where the panel's frame may stand: what the origin permissions may ever cover. */
const anyLms = ['https://*/*', 'http://127.0.0.1/*', 'http://localhost/*'];

const firefoxOnly = (id = 'feedforward@feedforward.example'): UserManifest => ({
  browser_specific_settings: {
    gecko: {
      id,
      strict_min_version: '140.0',
      data_collection_permissions: { required: ['none'] },
    },
  },
});

/**
 * The manifest for one browser.
 *
 * @param browser `firefox`, or any Chromium
 * @param hosts match patterns that a college has built in; a store package has none, so it requires no host at all
 * @param ids a college's own; stores give theirs, and refuse a package that brings a key along
 */
export function manifestFor(browser: string, hosts: string[], ids: BuildIds = {}): UserManifest {
  const isFirefox = browser === 'firefox';
  return {
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    // `sidePanel` besides, in Chromium: added with the side panel's entrypoint.
    permissions: [
      'activeTab',
      'alarms',
      'contextMenus',
      'scripting',
      'storage',
      'unlimitedStorage',
    ],
    // Firefox would hand a learner's name to its search engine too (docs/decisions.md, "The address bar").
    ...(!isFirefox && { omnibox: { keyword: 'ff' } }),
    ...(!isFirefox && { storage: { managed_schema: 'managed-schema.json' } }),
    // Asked for when the mentor turns the morning notification on.
    optional_permissions: ['notifications'],
    optional_host_permissions: anyLms,
    ...(hosts.length > 0 && { host_permissions: hosts }),
    content_security_policy: { extension_pages: contentSecurityPolicy },
    web_accessible_resources: [
      {
        resources: ['panel.html'],
        matches: anyLms,
        // A new address every session, so that no page can know it. Firefox's addresses are per installation anyway.
        ...(!isFirefox && { use_dynamic_url: true }),
      },
    ],
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+G' } },
      'toggle-panel': {
        // Not a letter of Firefox's menu bar (F, E, V, S, B, T, H): there the menu opens instead.
        suggested_key: { default: 'Alt+Shift+U' },
        description: '__MSG_commandTogglePanel__',
      },
    },
    ...(isFirefox ? firefoxOnly(ids.firefoxId) : { minimum_chrome_version: '144' }),
    ...(!isFirefox && ids.key && { key: ids.key }),
  };
}
