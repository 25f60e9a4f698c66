import { defineConfig } from 'wxt';
import { buildIds } from './utils/platform/build-ids.ts';
import { leanEntry } from './utils/platform/lean-entry.ts';
import { leanPolyfill } from './utils/platform/lean-polyfill.ts';
import { manifestFor } from './utils/platform/manifest.ts';
import { presetHosts } from './utils/platform/preset-hosts.ts';
import { sharedChunks } from './utils/platform/shared-chunks.ts';

const hosts = presetHosts(process.env.FEEDFORWARD_HOSTS);
const ids = buildIds(process.env.FEEDFORWARD_KEY, process.env.FEEDFORWARD_FIREFOX_ID);

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  outDir: process.env.FEEDFORWARD_OUT ?? '.output',
  manifest: ({ browser }) => manifestFor(browser, hosts, ids),
  hooks: {
    // The policies of a college name it.
    'build:done': ({ config }) => {
      const id = config.browser === 'firefox' ? ids.firefoxId : ids.chromeId;
      if (id) config.logger.info(`The id of this build in ${config.browser}: ${id}`);
    },
  },
  vite: () => ({
    // Every browser we run in preloads modules by itself.
    build: { target: 'esnext', modulePreload: { polyfill: false } },
    // Dexie's package points at a script for old browsers, wrapped for old loaders; this is the same without.
    resolve: { alias: { dexie: 'dexie/dist/modern/dexie.mjs' } },
    plugins: [leanEntry(), leanPolyfill(), sharedChunks()],
  }),
});
