import './popup.css';
import { Button } from '#components/ui/Button.tsx';
import { Notice } from '#components/ui/Notice.tsx';
import { Page } from '#components/ui/Page.tsx';
import { t } from '#utils/i18n/t.ts';
import type { TabState } from '#utils/sites/tab-state.ts';

interface PopupAppProps {
  tab: TabState;
  /** A sentence about something that went wrong just now. */
  problem: string | null;
  onAllow(): void;
  onStop(): void;
  onOpen(): void;
  onWorkspace(): void;
}

/** Asks for one site, with the reason first. */
function AskForSite({ host, onAllow }: { host: string; onAllow(): void }) {
  return (
    <>
      <p>{t('popup.askWhy', { host })}</p>
      <ul>
        <li>{t('popup.onlyFeedback')}</li>
        <li>{t('popup.stays')}</li>
        <li>{t('popup.canStop')}</li>
      </ul>
      <Button look="primary" onClick={onAllow}>
        {t('popup.allow')}
      </Button>
    </>
  );
}

/** Opens the panel, or says on which pages that works. */
function OpenHere({
  tab,
  onOpen,
  onStop,
}: Pick<PopupAppProps, 'onOpen' | 'onStop'> & {
  tab: Extract<TabState, { is: 'allowed' }>;
}) {
  return (
    <>
      {tab.hasFeedbackPage ? (
        <Button look="primary" onClick={onOpen}>
          {t('popup.open')}
        </Button>
      ) : (
        <p>{t('popup.noFeedbackPage', { host: tab.host })}</p>
      )}
      {!tab.isPreset && (
        <Button look="quiet" small onClick={onStop}>
          {t('popup.stop', { host: tab.host })}
        </Button>
      )}
    </>
  );
}

/** The popup: allow a site, open the panel, open the workspace. */
export function PopupApp({ tab, problem, onAllow, onStop, onOpen, onWorkspace }: PopupAppProps) {
  return (
    <Page>
      <main class="popup">
        <h1>{t('shell.name')}</h1>
        {tab.is === 'elsewhere' && <p>{t('popup.elsewhere')}</p>}
        {tab.is === 'not-allowed' && <AskForSite host={tab.host} onAllow={onAllow} />}
        {tab.is === 'allowed' && <OpenHere tab={tab} onOpen={onOpen} onStop={onStop} />}
        {problem && <Notice tone="error">{problem}</Notice>}
        <footer>
          <Button small onClick={onWorkspace}>
            {t('popup.workspace')}
          </Button>
        </footer>
      </main>
    </Page>
  );
}
