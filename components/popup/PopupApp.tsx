import './popup.css';
import { Button } from '#components/ui/Button.tsx';
import { Notice } from '#components/ui/Notice.tsx';
import { Page } from '#components/ui/Page.tsx';
import { t } from '#utils/i18n/t.ts';
import type { TabState } from '#utils/sites/tab-state.ts';
import { AllowCanvas, AskForSite } from './AskForSite.tsx';

interface PopupAppProps {
  tab: TabState;
  /** A sentence about something that went wrong just now. */
  problem: string | null;
  /** Asks the browser for an origin pattern; called straight from the click. */
  onAllow(pattern: string): void;
  /** Gives these grants back. */
  onStop(grants: string[]): void;
  onOpen(): void;
  /** Opens the browser's own side panel; called straight from the click. */
  onOpenSide(): void;
  onWorkspace(): void;
  onTour(): void;
}

type Allowed = Extract<TabState, { is: 'allowed' }>;

/** Names all that is given back, so that nobody loses a second site by surprise. */
function stopWords({ host, wide }: Allowed): string {
  if (wide === '*') return t('popup.stopEverywhere');
  return wide ? t('popup.stopFamily', { family: wide }) : t('popup.stop', { host });
}

/** Opens the panel, or says on which pages that works. */
function OpenHere({
  tab,
  onOpen,
  onStop,
}: Pick<PopupAppProps, 'onOpen' | 'onStop'> & { tab: Allowed }) {
  return (
    <>
      {tab.isTestCopy && <Notice tone="info">{t('popup.testCopy')}</Notice>}
      {tab.hasFeedbackPage ? (
        <Button look="primary" onClick={onOpen}>
          {t('popup.open')}
        </Button>
      ) : (
        <p>{t('popup.noFeedbackPage', { host: tab.host })}</p>
      )}
      {tab.grants.length > 0 && (
        <Button look="quiet" small onClick={() => onStop(tab.grants)}>
          {stopWords(tab)}
        </Button>
      )}
    </>
  );
}

/** The popup: allow a site, open the panel, open the workspace. */
export function PopupApp(props: PopupAppProps) {
  const { tab, problem, onAllow, onStop, onOpen, onOpenSide, onWorkspace, onTour } = props;
  return (
    <Page>
      <main class="popup">
        <h1>{t('shell.name')}</h1>
        {tab.is === 'elsewhere' && <p>{t('popup.elsewhere')}</p>}
        {tab.is === 'not-allowed' && <AskForSite tab={tab} onAllow={onAllow} />}
        {tab.is === 'allowed' && <OpenHere tab={tab} onOpen={onOpen} onStop={onStop} />}
        {tab.is !== 'allowed' && tab.canvas && <AllowCanvas offer={tab.canvas} onAllow={onAllow} />}
        {problem && <Notice tone="error">{problem}</Notice>}
        <footer class="row">
          <Button small onClick={onOpenSide}>
            {t('popup.side')}
          </Button>
          <Button small onClick={onWorkspace}>
            {t('popup.workspace')}
          </Button>
          <Button small look="quiet" onClick={onTour}>
            {t('popup.tour')}
          </Button>
        </footer>
      </main>
    </Page>
  );
}
