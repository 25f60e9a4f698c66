import { runUnderPinnedNode } from './setup.mjs';

runUnderPinnedNode('./release.ts');
