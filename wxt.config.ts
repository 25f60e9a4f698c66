import { defineConfig } from 'wxt';
import { leanPolyfill } from './utils/platform/lean-polyfill.ts';
import { manifestFor } from './utils/platform/manifest.ts';
import { presetHosts } from './utils/platform/preset-hosts.ts';
import { sharedChunks } from './utils/platform/shared-chunks.ts';

const hosts = presetHosts(process.env.FEEDFORWARD_HOSTS);

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  outDir: process.env.FEEDFORWARD_OUT ?? '.output',
  manifest: ({ browser }) => manifestFor(browser, hosts),
  vite: () => ({
    // Every browser we run in preloads modules by itself.
    build: { target: 'esnext', modulePreload: { polyfill: false } },
    // Dexie's package points at a script for old browsers, wrapped for old loaders; this is the same without.
    resolve: { alias: { dexie: 'dexie/dist/modern/dexie.mjs' } },
    plugins: [leanPolyfill(), sharedChunks()],
  }),
});
