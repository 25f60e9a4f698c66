import { render } from 'preact';
import * as z from 'zod/mini';
import { PopupApp } from '#components/popup/PopupApp.tsx';
import { speakHere } from '#utils/i18n/fetch-texts.ts';
import '#utils/i18n/rest-texts.ts';
import { t } from '#utils/i18n/t.ts';
import { askBackground } from '#utils/messaging/ask-background.ts';
import { askPage } from '#utils/messaging/ask-page.ts';
import { browser } from '#utils/platform/browser.ts';
import { openSidePanel } from '#utils/platform/side-panel.ts';
import { readLanguage } from '#utils/services/language-service.ts';
import { allowedOrigins } from '#utils/sites/registered-scripts.ts';
import { tabState } from '#utils/sites/tab-state.ts';

z.config({ jitless: true });

const [[tab]] = await Promise.all([
  browser.tabs.query({ active: true, currentWindow: true }),
  readLanguage().then((language) => speakHere(language, document)),
]);
/** Must ask before the first await: afterwards the browser has forgotten the click. */
function allow(pattern: string): void {
  const asked = browser.permissions.request({ origins: [pattern] });
  void asked.then((granted) => show(granted ? null : t('popup.refused')));
}

async function stop(origins: string[]): Promise<void> {
  await browser.permissions.remove({ origins });
  await show(null);
}

async function open(): Promise<void> {
  if (tab?.id === undefined) return;
  const opened = await askBackground('panel.open-in-tab', { tabId: tab.id });
  if (opened?.open) close();
  else await show(t('popup.notOpened'));
}

/** Must open before the first await, as above. */
function openBeside(): void {
  const opening = openSidePanel(tab?.windowId);
  void opening.then((isOpen) => (isOpen ? close() : show(t('popup.sideNotOpened'))));
}

const openTab = (screen: 'caseload' | 'tour'): void =>
  void askBackground('workspace.open', { screen }).then(() => close());

const stateNow = async () =>
  tabState(tab?.url, await allowedOrigins(), browser.runtime.getManifest().host_permissions ?? []);

async function show(problem: string | null): Promise<void> {
  const app = document.getElementById('app');
  if (!app) return;
  render(
    <PopupApp
      tab={await stateNow()}
      problem={problem}
      onAllow={allow}
      onStop={(grants) => void stop(grants)}
      onOpen={() => void open()}
      onOpenSide={openBeside}
      onWorkspace={() => openTab('caseload')}
      onTour={() => openTab('tour')}
    />,
    app,
  );
}

await show(null);
// Whoever opens this over a marked piece of work mostly goes on to the panel: it loads meanwhile, unseen.
const now = await stateNow();
if (tab?.id !== undefined && now.is === 'allowed' && now.hasFeedbackPage)
  void askPage(tab.id, 'panel.show', { want: 'ready' });
