import type { Frame } from 'puppeteer-core';
import type { FollowUpOutcome } from '#utils/domain/log-entry.ts';
import { t } from '#utils/i18n/t.ts';
import { click, fill, find, seeText } from '../browsers/find-element.ts';

/** Opens the tab with the learner's targets. */
export const showTargets = (panel: Frame): Promise<void> =>
  click(panel, { role: 'tab', name: new RegExp(`^${t('shell.tabTargets')}`) });

/** Logs how the first open target went; the day stays as it is. */
export async function logFollowUp(
  panel: Frame,
  outcome: FollowUpOutcome,
  note: string,
): Promise<void> {
  await click(panel, { role: 'button', name: t(`followUps.${outcome}`) });
  await fill(panel, { role: 'textbox', name: t('followUps.note') }, note);
  await click(panel, { role: 'button', name: t('followUps.save') });
  await seeText(panel, t('followUps.logged').replace('.', ''));
  await find(panel, { role: 'tab', name: new RegExp(`^${t('shell.tabTargets')}`) });
}
