import type { ReviewStage } from '#utils/domain/checklist.ts';
import type { OwnPrompt } from '#utils/domain/own-prompt.ts';
import { say } from '#utils/i18n/t.ts';
import { prompts } from './prompts.ts';

/** A prompt as it is shown. */
export interface AskedPrompt {
  text: string;
  way: string;
  isOwn: boolean;
}

/** Everything that can be asked at a stage, the mentor's own first: they added it because they use it. */
export const promptsFor = (stage: ReviewStage, own: OwnPrompt[]): AskedPrompt[] => [
  ...own
    .filter((one) => one.stage === stage)
    .map(({ text }) => ({ text, way: say({ key: 'coaching.way.own' }), isOwn: true })),
  ...prompts[stage].map(({ text, way }) => ({
    text: say({ key: text }),
    way: say({ key: way }),
    isOwn: false,
  })),
];

/**
 * The prompt at a turn: one at a time, and round again after the last. `turn` counts the presses of "another".
 * A stage always has prompts.
 */
export function promptAt(stage: ReviewStage, own: OwnPrompt[], turn: number): AskedPrompt | null {
  const all = promptsFor(stage, own);
  return all[turn % all.length] ?? null;
}
