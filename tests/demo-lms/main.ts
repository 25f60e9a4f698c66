import { startDemoLms } from './server.ts';

/** `node tests/demo-lms/main.ts [--port 8123] [--no-csp]`: the demo by itself, until Ctrl+C. */
const at = process.argv.indexOf('--port');
const port = at > 0 ? Number(process.argv[at + 1]) : 8123;
const lms = await startDemoLms({ port, csp: !process.argv.includes('--no-csp') });
console.log(`Demo LMS: ${lms.origin}/`);
