import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { root } from '../source-files.ts';

const path = z.string().check(z.regex(/^[\w-]+(\/[\w-]+)*\.(png|html|js|json)$/));
const version = z.string().check(z.regex(/^\d+(\.\d+){0,3}$/));
const key = z.strictObject({
  suggested_key: z.strictObject({ default: z.string().check(z.regex(/^Alt\+Shift\+[A-Z]$/)) }),
  description: z.optional(z.string().check(z.maxLength(80))),
});
const inBoth = {
  manifest_version: z.literal(3),
  name: z.literal('__MSG_extName__'),
  description: z.literal('__MSG_extDescription__'),
  version,
  icons: z.record(z.enum(['16', '32', '48', '96', '128']), path),
  default_locale: z.literal('en'),
  permissions: z.array(z.string()),
  optional_permissions: z.array(z.string()),
  optional_host_permissions: z.array(z.string()),
  content_security_policy: z.strictObject({ extension_pages: z.string() }),
  commands: z.record(z.string(), key),
  action: z.strictObject({ default_title: z.string(), default_popup: path }),
};
const shown = { resources: z.array(path), matches: z.array(z.string()) };

/** What each store's package (which has no key of its own: the store gives it one) may say of itself: a key that is not here is neither known nor approved. */
const schemas = {
  chrome: z.strictObject({
    ...inBoth,
    minimum_chrome_version: version,
    omnibox: z.strictObject({ keyword: z.literal('ff') }),
    background: z.strictObject({ type: z.literal('module'), service_worker: path }),
    storage: z.strictObject({ managed_schema: path }),
    side_panel: z.strictObject({ default_path: path }),
    web_accessible_resources: z.array(
      z.strictObject({ ...shown, use_dynamic_url: z.literal(true) }),
    ),
  }),
  firefox: z.strictObject({
    ...inBoth,
    background: z.strictObject({ type: z.literal('module'), scripts: z.array(path) }),
    browser_specific_settings: z.strictObject({
      gecko: z.strictObject({
        id: z.string(),
        strict_min_version: version,
        // Firefox shows this when it is installed: nothing is collected.
        data_collection_permissions: z.strictObject({ required: z.tuple([z.literal('none')]) }),
      }),
    }),
    sidebar_action: z.strictObject({
      default_panel: path,
      default_title: z.string(),
      open_at_install: z.literal(false),
    }),
    web_accessible_resources: z.array(z.strictObject(shown)),
  }),
};

/** Every file that a manifest names. */
const filesIn = (value: unknown): string[] => {
  if (typeof value === 'string') return path.safeParse(value).success ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(filesIn) : [];
};

describe.each(Object.entries(schemas))('the manifest for %s', (browser, schema) => {
  const folder = join(root, '.output', `${browser}-mv3`);
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));

  test('says what the store knows and what was approved, and nothing else', () => {
    expect(z.safeParse(schema, manifest).error?.issues ?? []).toEqual([]);
  });

  test('names files that are there, and a name and description that a store takes', () => {
    const named = filesIn(manifest);
    expect(named.length).toBeGreaterThan(7);
    expect(named.filter((file) => !existsSync(join(folder, file)))).toEqual([]);
    const texts = JSON.parse(readFileSync(join(folder, '_locales/en/messages.json'), 'utf8'));
    expect(texts.extName.message.length).toBeLessThanOrEqual(45);
    expect(texts.extDescription.message.length).toBeLessThanOrEqual(132);
  });
});
