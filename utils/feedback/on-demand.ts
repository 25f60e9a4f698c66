// What screens call of the engine, to be imported when they do: with its weights it is more than all the rest of the panel.
export { analyseBlocks } from './analyse-blocks.ts';
export { preparing } from './prepare.ts';
export { acceptWording } from './wording/accept-wording.ts';
