import type { Frame, Page } from 'puppeteer-core';
import { t } from '#utils/i18n/t.ts';
import type { BrowserName } from '../browsers/find-browser.ts';
import { lookFor } from '../browsers/find-element.ts';
import { tabTo } from '../browsers/keyboard.ts';

/** Says by keys that the work is closed, where that is asked: it stands before the first field, which has the focus. */
export async function sayClosed(page: Page, place: Frame, browser: BrowserName): Promise<void> {
  const closed = { role: 'radio', name: t('assessment.closed') } as const;
  if (!(await lookFor(place, closed))) return;
  // Going back, Tab comes to the last of the answers in Chromium, to the first in Firefox: from there up is the last.
  const first = { role: 'radio', name: t('assessment.practice') } as const;
  const isFirefox = browser === 'firefox';
  await tabTo(page, place, isFirefox ? first : closed, 'back');
  await page.keyboard.press(isFirefox ? 'ArrowUp' : ' ');
}
