import { askForWording, isReady, languageModel } from '#utils/platform/language-model.ts';
import type { WordingService } from './types.ts';

/** Other wordings by the browser's own model, on this device; `null` where the browser has none. */
export function wordingService(): WordingService | null {
  const model = languageModel();
  return (
    model && {
      isReady: () => isReady(model),
      ask: (step, source) => askForWording(model, step, source),
    }
  );
}
