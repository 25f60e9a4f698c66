import { runUnderPinnedNode } from './setup.mjs';

runUnderPinnedNode('./quick-checks.ts');
