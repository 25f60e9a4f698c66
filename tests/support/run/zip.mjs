import { runUnderPinnedNode } from './setup.mjs';

runUnderPinnedNode('./zip.ts');
