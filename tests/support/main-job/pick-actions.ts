import type { Frame } from 'puppeteer-core';
import { t } from '#utils/i18n/t.ts';
import { click, find } from '../browsers/find-element.ts';

/**
 * Picks the first `count` things to do and opens the editor with them.
 */
export async function pickActions(panel: Frame, count: number): Promise<void> {
  for (let picked = 0; picked < count; picked++)
    // A picked one says so, so the first button that still says Use is the next point.
    await click(panel, { role: 'button', name: t('feedback.use') });
  const make = t('feedback.make', { count });
  await click(panel, { role: 'button', name: make });
  await find(panel, { role: 'textbox', name: t('targets.statement') });
}
