import { defineBackground } from 'wxt/utils/define-background';
import * as z from 'zod/mini';
import { bringSelection } from '#utils/brought/bring-selection.ts';
import { makeMenu, renameMenu } from '#utils/brought/menu.ts';
import { listenForInstallation } from '#utils/first-run/in-background.ts';
import '#utils/i18n/rest-texts.ts';
import { t } from '#utils/i18n/t.ts';
import { journalWorld } from '#utils/journal/in-background.ts';
import { renewJournal } from '#utils/journal/renew-journal.ts';
import { isMarkingPage } from '#utils/lms/detect.ts';
import { noteUse, openSession } from '#utils/lock/session.ts';
import { askPage, tellPanel } from '#utils/messaging/ask-page.ts';
import type { Sender } from '#utils/messaging/caller.ts';
import { type Handlers, serve } from '#utils/messaging/serve.ts';
import { listenToAddressBar } from '#utils/omnibox/in-background.ts';
import { browser } from '#utils/platform/browser.ts';
import { onStored } from '#utils/platform/stored-value.ts';
import { listenForReminders, reminderWorld } from '#utils/reminders/in-background.ts';
import { learnLanguage } from '#utils/reminders/learn-language.ts';
import { showDue } from '#utils/reminders/remind.ts';
import { isAllowedTab, leaveWithdrawnTabs } from '#utils/sites/allowed-tabs.ts';
import { readBehind } from '#utils/sites/read-behind.ts';
import { isAllowedSite, putReaderIn, registerScripts } from '#utils/sites/registered-scripts.ts';
import { showPanel } from '#utils/sites/show-panel.ts';

/** A panel may show itself only in a tab whose own script, on an allowed site, made that very frame. */
async function confirmPanel(key: string, { tab, frameId }: Sender) {
  if (tab?.id === undefined || frameId === undefined || frameId === 0) return null;
  if (!(await isAllowedTab(tab.id))) return null;
  const isHeld = (await askPage(tab.id, 'panel.holds', { key })) === true;
  return isHeld ? {} : null;
}

/** By the keyboard. Where there is no page to open it on, the popup says so and offers what can be done. */
async function togglePanel(tabId: number | undefined): Promise<void> {
  const state = tabId === undefined ? 'nowhere' : await showPanel(tabId, 'toggle');
  if (state === 'nowhere') await browser.action.openPopup().catch(() => undefined);
}

const handlers: Handlers = {
  'panel.hello': ({ key }, sender) => confirmPanel(key, sender),
  'reader.wanted': async ({ reader }, { tab }) => {
    if (tab?.id === undefined) return null;
    await putReaderIn(tab.id, reader);
    return {};
  },
  'page.changed': async (asks, { tab }) => {
    if (tab?.id === undefined) return null;
    await tellPanel(tab.id, 'page.changed', asks);
    return {};
  },
  'page.progress': async (asks, { tab }) => {
    if (tab?.id === undefined) return null;
    await tellPanel(tab.id, 'page.progress', asks);
    return {};
  },
  'page.ask': async ({ call, asks }, { tab }) => {
    if (tab?.id === undefined) return null;
    // A site given back under an open panel is not read any more.
    if (call.startsWith('page.') && !(await isAllowedTab(tab.id))) return null;
    return askPage(tab.id, call, asks as never);
  },
  'due.changed': async () => {
    await showDue(reminderWorld);
    return {};
  },
  'lock.session': async () => ({ session: await openSession() }),
  'lock.used': async () => {
    await noteUse();
    return {};
  },
  'workspace.open': async ({ screen, id }) => {
    const hash = id ? `${screen}/${id}` : screen;
    await browser.tabs.create({ url: browser.runtime.getURL(`/workspace.html#${hash}`) });
    return {};
  },
  'panel.open-in-tab': async ({ tabId }) => ({
    open: (await showPanel(tabId, 'open')) === 'open',
  }),
};

/** Wakes for a message, a command, an alarm, a change of permissions or settings; remembers nothing in between. */
export default defineBackground({
  type: 'module',
  main() {
    z.config({ jitless: true });
    serve(handlers, {
      extensionId: browser.runtime.id,
      extensionOrigin: self.location.origin,
      isAllowedSite,
    });
    void renewJournal(journalWorld);
    void registerScripts();
    listenForReminders();
    listenToAddressBar();
    listenForInstallation();
    browser.runtime.onInstalled.addListener(() => {
      void registerScripts();
      void learnLanguage().then(() => makeMenu(t('elsewhere.menu')));
    });
    onStored('settings', () => void learnLanguage().then(() => renameMenu(t('elsewhere.menu'))));
    browser.contextMenus.onClicked.addListener((click, tab) => {
      void bringSelection(click, tab, { isOne: isMarkingPage, read: readBehind });
    });
    browser.runtime.onStartup.addListener(() => void registerScripts());
    browser.permissions.onRemoved.addListener(() => {
      void registerScripts();
      void leaveWithdrawnTabs();
    });
    browser.permissions.onAdded.addListener(() => void registerScripts());
    browser.commands.onCommand.addListener((command, tab) => {
      if (command === 'toggle-panel') void togglePanel(tab?.id);
    });
  },
});
