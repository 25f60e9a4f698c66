import { runUnderPinnedNode } from './setup.mjs';

runUnderPinnedNode('./take-pictures.ts');
