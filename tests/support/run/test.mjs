import { runUnderPinnedNode } from './setup.mjs';

runUnderPinnedNode('./everything.ts');
