import './workspace.css';
import { useEffect, useRef } from 'preact/hooks';
import { BackupReminder } from '#components/backup/BackupReminder.tsx';
import { useSettings } from '#components/hooks/use-settings.ts';
import { TroubleNotice } from '#components/shell/TroubleNotice.tsx';
import { TodayScreen } from '#components/today/TodayScreen.tsx';
import { Page } from '#components/ui/Page.tsx';
import { keepsAll } from '#utils/domain/retention.ts';
import { type MessageKey, say, t } from '#utils/i18n/t.ts';
import { CaseloadScreen } from './CaseloadScreen.tsx';
import {
  BankScreen,
  ExportScreen,
  InboxScreen,
  InsightsScreen,
  LearnerScreen,
  Panel,
  RetentionNotice,
  SettingsScreen,
  SheetScreen,
  TourScreen,
  WelcomeScreen,
} from './other-screens.ts';
import { hashOf, type Screen, useScreen } from './use-screen.ts';

const SCREENS: { screen: Screen; label: MessageKey }[] = [
  { screen: { name: 'today' }, label: 'today.title' },
  { screen: { name: 'caseload', learnerId: null }, label: 'caseload.title' },
  { screen: { name: 'text' }, label: 'elsewhere.title' },
  { screen: { name: 'inbox', feedbackId: null }, label: 'inbox.title' },
  { screen: { name: 'bank' }, label: 'bank.title' },
  { screen: { name: 'export', learnerId: null }, label: 'exporting.title' },
  { screen: { name: 'insights' }, label: 'insights.title' },
  { screen: { name: 'settings', part: null }, label: 'settings.title' },
];

/** What a screen is called that the navigation does not list. */
const unlisted = ({ name }: Screen): MessageKey => {
  if (name === 'welcome' || name === 'tour') return 'firstRun.title';
  return name === 'sheet' ? 'copies.title' : 'learner.title';
};

/** The workspace tab: navigation at the side, one screen beside it. */
export function WorkspaceApp() {
  const screen = useScreen();
  const settings = useSettings();
  const hasRule = settings.is === 'here' && !keepsAll(settings.value.retention);
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    // Never a learner's name here: titles end up in the browser's history.
    const label = SCREENS.find((one) => one.screen.name === screen.name)?.label;
    document.title = `${say({ key: label ?? unlisted(screen) })} · ${t('shell.name')}`;
  }, [screen.name]);
  if (screen.name === 'welcome' || screen.name === 'tour')
    return (
      <Page>
        <main>
          {screen.name === 'tour' ? <TourScreen Today={TodayScreen} /> : <WelcomeScreen />}
        </main>
      </Page>
    );
  return (
    <Page>
      <div class="workspace">
        {/* A button: a link's hash would be taken for a screen. */}
        <button type="button" class="workspace-skip" onClick={() => main.current?.focus()}>
          {t('caseload.skip')}
        </button>
        <header class="workspace-side">
          <p class="workspace-name">
            {t('shell.name')} <span>{t('caseload.workspace')}</span>
          </p>
          <nav aria-label={t('caseload.nav')}>
            <ul>
              {SCREENS.map((each) => (
                <li key={each.screen.name}>
                  <a
                    href={hashOf(each.screen)}
                    aria-current={each.screen.name === screen.name ? 'page' : undefined}
                  >
                    {say({ key: each.label })}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          {screen.name !== 'settings' && <BackupReminder />}
        </header>
        <main ref={main} class="workspace-main" tabIndex={-1}>
          <TroubleNotice mayRescue />
          {hasRule && screen.name !== 'sheet' && <RetentionNotice />}
          {screen.name === 'today' && <TodayScreen />}
          {screen.name === 'inbox' && <InboxScreen feedbackId={screen.feedbackId} />}
          {screen.name === 'export' && (
            <ExportScreen key={screen.learnerId} learnerId={screen.learnerId} />
          )}
          {screen.name === 'settings' && <SettingsScreen part={screen.part} />}
          {screen.name === 'bank' && <BankScreen />}
          {screen.name === 'sheet' && <SheetScreen recordId={screen.recordId} />}
          {screen.name === 'text' && <Panel as="div" title={t('elsewhere.title')} />}
          {screen.name === 'insights' && <InsightsScreen />}
          {screen.name === 'learner' && <LearnerScreen learnerId={screen.learnerId} />}
          {screen.name === 'caseload' && <CaseloadScreen learnerId={screen.learnerId} />}
        </main>
      </div>
    </Page>
  );
}
