/** What is used here of the browser's own language model (Chrome's Prompt API); everything it answers is checked elsewhere. */
export interface LanguageModelMaker {
  availability(options: object): Promise<string>;
  create(options: object): Promise<LanguageModelSession>;
}

export interface LanguageModelSession {
  prompt(text: string, options: { signal: AbortSignal }): Promise<unknown>;
  destroy(): void;
}

const LANGUAGES = {
  expectedInputs: [{ type: 'text', languages: ['en'] }],
  expectedOutputs: [{ type: 'text', languages: ['en'] }],
};

const TASK =
  'You reword one step for a college learner. Answer with that one step only: one short plain sentence that begins with a verb and speaks to the learner. Use only what is in the teacher’s words. Add no number, date, name or reason of your own.';

/** How long a mentor would wait, in milliseconds. */
const PATIENCE = 8000;

declare global {
  /** Not there in most browsers. */
  var LanguageModel: LanguageModelMaker | undefined;
}

/** The model of this page's browser; `null` in most. */
export const languageModel = (): LanguageModelMaker | null => globalThis.LanguageModel ?? null;

/**
 * Whether the model can answer now. One that would have to be fetched first counts as not there: nothing is ever downloaded for it.
 */
export async function isReady(model: LanguageModelMaker | null): Promise<boolean> {
  try {
    return (await model?.availability(LANGUAGES)) === 'available';
  } catch {
    return false;
  }
}

/**
 * Asks the model for another wording of a step. Gives whatever it answers; `null` when it fails or takes longer than `patience`
 * milliseconds, even if it heeds no signal.
 */
export async function askForWording(
  model: LanguageModelMaker,
  step: string,
  source: string,
  patience = PATIENCE,
): Promise<unknown> {
  const signal = AbortSignal.timeout(patience);
  const late = new Promise<null>((resolve) =>
    signal.addEventListener('abort', () => resolve(null), { once: true }),
  );
  const asked = answerOf(model, step, source, signal).catch(() => null);
  return Promise.race([asked, late]);
}

async function answerOf(
  model: LanguageModelMaker,
  step: string,
  source: string,
  signal: AbortSignal,
): Promise<unknown> {
  const session = await model.create({
    ...LANGUAGES,
    initialPrompts: [{ role: 'system', content: TASK }],
    signal,
  });
  try {
    return await session.prompt(`Teacher’s words: ${source}\nStep: ${step}`, { signal });
  } finally {
    session.destroy();
  }
}
