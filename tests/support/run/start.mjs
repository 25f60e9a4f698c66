import { runUnderPinnedNode } from './setup.mjs';

runUnderPinnedNode('./demo.ts');
