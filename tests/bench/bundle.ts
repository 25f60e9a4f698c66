import { join } from 'node:path';
import { build } from 'vite';

const root = join(import.meta.dirname, '../..');

/**
 * One script out of a module and all it imports, minified as the product is, for running in a page or a bare Node.
 *
 * @param entry path from the repository's root
 * @param format `iife`: its exports become the global `bench`; `es`: a module
 * @throws with the bundler's words when it cannot be built
 */
export async function bundled(entry: string, format: 'iife' | 'es'): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    // As in the packages (wxt.config.ts).
    resolve: { alias: { dexie: 'dexie/dist/modern/dexie.mjs' } },
    build: {
      write: false,
      target: 'esnext',
      minify: true,
      lib: { entry: join(root, entry), formats: [format], name: 'bench', fileName: 'bench' },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  const output = first && 'output' in first ? first.output : [];
  const code = output.flatMap((file) => (file.type === 'chunk' ? [file.code] : []));
  if (code.length !== 1) throw new Error(`${entry} made ${code.length} scripts instead of one`);
  return code.join('');
}
