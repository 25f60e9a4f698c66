import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { builtExtension } from './build.ts';
import { bundled } from './bundle.ts';

/** A copy of the built extension with modules of the benches in it, so that its own pages load them as they load the product's. */
export interface WithModules {
  folder: string;
  /** What a module weighs, as a file. */
  code: Record<string, string>;
  remove(): void;
}

/**
 * @param folder where to put the copy
 * @param modules name → entry, a module that exports `run(text)`
 */
export async function withModules(
  folder: string,
  modules: Record<string, string>,
): Promise<WithModules> {
  cpSync(builtExtension(), folder, { recursive: true });
  const code: Record<string, string> = {};
  for (const [name, entry] of Object.entries(modules)) {
    const script = await bundled(entry, 'es');
    writeFileSync(join(folder, fileOf(name)), script);
    code[name] = script;
  }
  return { folder, code, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

const fileOf = (name: string): string => `bench-${name}.js`;

/** Loads a module and lets it get ready; milliseconds that its longest step took. */
export const prepareModule = (page: Page, name: string): Promise<number> =>
  page.evaluate(async (file) => (await import(file)).prepare(), `/${fileOf(name)}`);

/** Loads a module into an extension page, once, and calls its `run` on each text; milliseconds from before the loading to the end. */
export const runModule = (page: Page, name: string, texts: string[]): Promise<number> =>
  page.evaluate(
    async (file, all) => {
      const start = performance.now();
      const { run } = await import(file);
      for (const text of all) run(text);
      return performance.now() - start;
    },
    `/${fileOf(name)}`,
    texts,
  );
