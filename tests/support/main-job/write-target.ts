import type { AssessmentState } from '#utils/domain/target.ts';
import { t } from '#utils/i18n/t.ts';
import { type Place, until } from '../browsers/driven.ts';
import { click, fill, find, lookFor, seeText } from '../browsers/find-element.ts';

/** What a mentor types into the editor; what is left out stays as it was drafted. */
export interface Wording {
  statement?: string;
  evidence?: string;
  due?: string;
  isAgreed?: boolean;
  /** The answer where it is asked where the assessed work stands; closed when left out. */
  assessment?: AssessmentState;
}

/** A target as the editor showed it when it was saved. */
export interface Written {
  statement: string;
  steps: string[];
  evidence: string;
}

const wordsIn = async (panel: Place, name: string | RegExp, nth = 0): Promise<string> => {
  const box = await find(panel, { role: 'textbox', name, nth });
  return box.evaluate((element) => (element instanceof HTMLTextAreaElement ? element.value : ''));
};

const stepName = new RegExp(`^${t('targets.step', { at: 0 }).replace('0', '\\d+')}$`);

async function stepsShown(panel: Place): Promise<string[]> {
  const steps: string[] = [];
  while (await lookFor(panel, { role: 'textbox', name: stepName, nth: steps.length }))
    steps.push(await wordsIn(panel, stepName, steps.length));
  return steps;
}

/** Says where the assessed work stands, where nothing told and so it is asked. */
async function answerAssessment(panel: Place, state: AssessmentState): Promise<void> {
  const answer = { role: 'radio', name: t(`assessment.${state}`) } as const;
  if (await lookFor(panel, answer)) await click(panel, answer);
}

/** Ticks "agreed", and once more where the editor was drawn anew in between. */
const agree = (panel: Place): Promise<boolean> =>
  until('the tick at agreed', async () => {
    const tick = { role: 'checkbox', name: /^Agreed with/ } as const;
    const isTicked = async () =>
      (await find(panel, tick)).evaluate((one) => one instanceof HTMLInputElement && one.checked);
    if (await isTicked()) return true;
    await click(panel, tick);
    return isTicked();
  });

/** Fills in the editor that is open. */
export async function writeTarget(panel: Place, wording: Wording): Promise<Written> {
  await find(panel, { role: 'textbox', name: t('targets.statement') });
  await answerAssessment(panel, wording.assessment ?? 'closed');
  if (wording.statement !== undefined)
    await fill(panel, { role: 'textbox', name: t('targets.statement') }, wording.statement);
  if (wording.evidence !== undefined)
    await fill(panel, { role: 'textbox', name: t('targets.evidence') }, wording.evidence);
  if (wording.due !== undefined)
    await fill(panel, { role: 'textbox', name: t('targets.due.label') }, wording.due);
  if (wording.isAgreed) await agree(panel);
  return {
    statement: await wordsIn(panel, t('targets.statement')),
    steps: await stepsShown(panel),
    evidence: await wordsIn(panel, t('targets.evidence')),
  };
}

/** Saves the targets that are being written one after another, filling each in; gives them as they were saved. */
export async function saveTargets(panel: Place, wording: Wording): Promise<Written[]> {
  const written: Written[] = [];
  for (;;) {
    const before = await writeTarget(panel, wording);
    written.push(before);
    const hasMore = await lookFor(panel, {
      role: 'button',
      name: new RegExp(`^${t('targets.saveNext')}`),
    });
    await click(panel, {
      role: 'button',
      name: new RegExp(`^${hasMore ? t('targets.saveNext') : t('targets.save')}`),
    });
    if (!hasMore) break;
    await until('the next target', async () => {
      const box = await lookFor(panel, { role: 'textbox', name: t('targets.statement') });
      const now = await box?.evaluate((one) =>
        one instanceof HTMLTextAreaElement ? one.value : '',
      );
      return now !== undefined && now !== before.statement;
    });
  }
  await seeText(panel, /targets? saved/i);
  return written;
}
