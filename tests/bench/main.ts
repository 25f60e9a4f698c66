import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Row } from './rows.ts';
import { tableOf } from './table.ts';

/** Each is imported only when it is asked for: the engine's needs no browser. */
const benches: Record<string, () => Promise<{ run: () => Promise<Row[]> }>> = {
  'page-load': () => import('./benches/page-load.ts'),
  panel: () => import('./benches/panel.ts'),
  background: () => import('./benches/background.ts'),
  engine: () => import('./benches/engine.ts'),
  reading: () => import('./benches/reading.ts'),
  caseload: () => import('./benches/caseload.ts'),
  store: () => import('./benches/store.ts'),
  lock: () => import('./benches/lock.ts'),
  export: () => import('./benches/export.ts'),
  growth: () => import('./benches/growth.ts'),
};

const USAGE = `How fast and how big, each figure beside a control taken in the same run.
  npm run bench -- [NAME …] [--json FILE]
NAME: ${Object.keys(benches).join(', ')}; none = all of them.`;

interface Wanted {
  names: string[];
  json: string | undefined;
}

function wanted(): Wanted {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'string' } },
  });
  const unknown = positionals.find((name) => !benches[name]);
  if (unknown !== undefined) throw new Error(`There is no bench "${unknown}".\n\n${USAGE}`);
  return { names: positionals.length > 0 ? positionals : Object.keys(benches), json: values.json };
}

/** The rows of one bench; one that crashes says why and costs the others nothing but the exit code. */
async function rowsOf(name: string): Promise<Row[]> {
  const start = performance.now();
  console.error(`${name} …`);
  try {
    const rows = (await (await benches[name]?.())?.run()) ?? [];
    console.error(`${name}: ${((performance.now() - start) / 1000).toFixed(0)} s`);
    return rows;
  } catch (error) {
    console.error(`The bench ${name} crashed: ${error instanceof Error ? error.stack : error}`);
    process.exitCode = 1;
    return [];
  }
}

async function main({ names, json }: Wanted): Promise<void> {
  const rows: Row[] = [];
  for (const name of names) rows.push(...(await rowsOf(name)));
  console.log(tableOf(rows));
  if (json) writeFileSync(json, `${JSON.stringify(rows, null, 2)}\n`);
}

try {
  await main(wanted());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
