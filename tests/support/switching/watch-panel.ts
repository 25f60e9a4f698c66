import type { Frame } from 'puppeteer-core';
import { t } from '#utils/i18n/t.ts';
import type { OwnWords } from './own-words.ts';

interface Watched {
  looks: number;
  /** What was wrong, each once. */
  wrong: string[];
  saves: number;
}

/**
 * Runs in the panel's frame: at every change of it, whoever it names, none of another's words may be there, nor words of
 * two learners at once (two share a name).
 */
function watchHere(people: { name: string; words: string[] }[]): void {
  const watched: Watched = { looks: 0, wrong: [], saves: 0 };
  Reflect.set(window, 'watched', watched);
  const look = () => {
    watched.looks += 1;
    const app = document.getElementById('app');
    const head = (app?.querySelector('h1')?.textContent ?? '').trim();
    const boxes = [...document.querySelectorAll('textarea, input')].map((box) =>
      box instanceof HTMLTextAreaElement || box instanceof HTMLInputElement ? box.value : '',
    );
    const said = new Set(
      `${app?.textContent} ${boxes.join(' ')}`.toLowerCase().match(/\p{L}{6,}/gu) ?? [],
    );
    const whose = people.filter(({ words }) => words.some((word) => said.has(word)));
    const isWrong = whose.length > 1 || whose.some(({ name }) => name !== head);
    if (!isWrong) return;
    const fault = `under ${head}: ${whose.map(({ name, words }) => `${name} (${words.filter((word) => said.has(word)).join(', ')})`)}`;
    if (!watched.wrong.includes(fault)) watched.wrong.push(fault);
  };
  new MutationObserver(look).observe(document.body, {
    subtree: true,
    childList: true,
    characterData: true,
  });
  setInterval(look, 50);
}

/** Starts watching; what it saw is asked for with `seen`. */
export const watchPanel = (panel: Frame, people: OwnWords[]): Promise<void> =>
  panel.evaluate(
    watchHere,
    people.map(({ learner, words }) => ({ name: learner.name, words })),
  );

export const seen = (panel: Frame): Promise<Watched> =>
  panel.evaluate(() => Reflect.get(window, 'watched') as Watched);

/** Runs in the panel's frame: goes through the main job by its buttons, with rests in which the page may change. */
async function saveHere(labels: string[], rest: number, state: string): Promise<boolean> {
  const buttonOf = (label: string) =>
    [...document.querySelectorAll<HTMLElement>('button, [role="tab"]')].find(
      (one) => (one.textContent ?? '').trim().startsWith(label) && one.checkVisibility(),
    );
  for (const [at, label] of labels.entries()) {
    const end = Date.now() + 600;
    let button = buttonOf(label);
    while (!button && Date.now() < end) {
      await new Promise((done) => setTimeout(done, 20));
      button = buttonOf(label);
    }
    // The tab may be shown already.
    if (!button && at > 0) return false;
    // Where the work stands is asked before a save when nothing on the page tells.
    if (at === labels.length - 1)
      [...document.querySelectorAll('label')]
        .find((one) => one.textContent?.trim() === state)
        ?.click();
    button?.click();
    await new Promise((done) => setTimeout(done, rest));
  }
  const watched = Reflect.get(window, 'watched') as Watched;
  watched.saves += 1;
  return true;
}

/** Makes a target of the learner's first point that is left and saves it as drafted, whoever the page goes to meanwhile. */
export const saveSomething = (panel: Frame, rest: number): Promise<boolean> =>
  panel.evaluate(
    saveHere,
    [
      t('shell.tabFeedback'),
      t('feedback.use'),
      t('feedback.make', { count: 1 }),
      t('targets.save'),
    ],
    rest,
    t('assessment.closed'),
  );
