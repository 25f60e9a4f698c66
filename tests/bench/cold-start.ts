import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/**
 * Run in a process of its own: loads a module that exports `run(text)`, calls it once, and prints the milliseconds that both
 * took together. `node cold-start.ts MODULE.mjs TEXT-FILE`
 */
const [module = '', file = ''] = process.argv.slice(2);
const text = readFileSync(file, 'utf8');
const start = performance.now();
const { run } = await import(pathToFileURL(module).href);
run(text);
console.log(performance.now() - start);
