import type { Page } from 'puppeteer-core';
import { t } from '#utils/i18n/t.ts';
import type { DrivenBrowser, Place } from '../browsers/driven.ts';
import { click, fill, seeText } from '../browsers/find-element.ts';
import { playedTerm, putInto, storePage } from '../sample-term/in-browser.ts';
import { rawText } from './disk.ts';

/** The box that asks for the passphrase. */
export const passphraseBox = { role: 'textbox', name: t('lock.passphrase') } as const;

/** Types a passphrase for a new lock, in Settings or where the college asks for one. */
export async function setLock(page: Page, words: string): Promise<void> {
  await fill(page, { role: 'textbox', name: t('lock.new') }, words);
  await fill(page, { role: 'textbox', name: t('backup.again') }, words);
  await click(page, { role: 'button', name: t('lock.set') });
}

/** Types the passphrase where it is asked for. */
export async function unlock(page: Place, words: string): Promise<void> {
  await fill(page, passphraseBox, words);
  await click(page, { role: 'button', name: t('lock.unlock') });
}

/** Turns the lock off in Settings. */
export async function turnOff(page: Page, words: string): Promise<void> {
  await click(page, { role: 'button', name: t('lock.off') }, 30_000);
  await fill(page, passphraseBox, words);
  await click(page, { role: 'button', name: t('lock.off'), nth: 1 });
  await seeText(page, t('lock.turnedOff'), 30_000);
}

/** Puts some weeks of a mentor's work into the browser's store; gives the learners' names. */
export async function someWeeks(driven: DrivenBrowser): Promise<string[]> {
  const records = await playedTerm({ learners: 8, weeks: 4, today: '2026-11-30', seed: 5 });
  const page = await storePage(driven);
  await putInto(page, records);
  await page.close();
  return (records.learners ?? []).map((one) => String(Reflect.get(Object(one), 'name')));
}

/** Everything that the database holds, as the browser hands it out. */
export async function onDisk(driven: DrivenBrowser): Promise<string> {
  const page = await driven.openExtensionPage('manifest.json');
  const text = await rawText(page);
  await page.close();
  return text;
}
