import './settings.css';
import { BackupSettings } from '#components/backup/BackupSettings.tsx';
import { ChecklistSettings } from '#components/checklists/ChecklistSettings.tsx';
import { OwnPrompts } from '#components/checklists/OwnPrompts.tsx';
import { WordWatchList } from '#components/guard/WordWatchList.tsx';
import { usePolicy } from '#components/hooks/use-policy.ts';
import { LockSettings } from '#components/lock/LockSettings.tsx';
import { RetentionSettings } from '#components/privacy/RetentionSettings.tsx';
import { tr } from '#components/privacy/retention-words.ts';
import { Notice } from '#components/ui/Notice.tsx';
import { listed } from '#utils/i18n/listed.ts';
import { t } from '#utils/i18n/t.ts';
import { AwardingBodies } from './AwardingBodies.tsx';
import { FirstRunSettings } from './FirstRunSettings.tsx';
import { GlossaryList } from './GlossaryList.tsx';
import { LanguageSetting } from './LanguageSetting.tsx';
import { MorningSetting } from './MorningSetting.tsx';
import { MovedPoints } from './MovedPoints.tsx';
import { RuleList } from './RuleList.tsx';
import { StatusNames } from './StatusNames.tsx';
import { TermDates } from './TermDates.tsx';
import { WeekEndSetting } from './WeekEndSetting.tsx';
import { WithSettings } from './WithSettings.tsx';
import { WordingSetting } from './WordingSetting.tsx';

/** What the mentor chooses, and what was learnt from them. */
export function SettingsScreen() {
  const { policy, unread } = usePolicy();
  const rulePolicy = { off: policy.rulesOff ?? [], on: policy.rulesOn ?? [] };
  return (
    <>
      <div class="workspace-head">
        <h1>{t('settings.title')}</h1>
      </div>
      <div class="settings">
        {unread.length > 0 && (
          <Notice tone="warn" title={t('settings.policyUnread')}>
            {t('settings.policyUnreadText', { keys: listed(unread) })}
          </Notice>
        )}
        <section class="stack">
          <h2>{t('settings.language')}</h2>
          <WithSettings>{({ language }) => <LanguageSetting language={language} />}</WithSettings>
        </section>
        <BackupSettings />
        <LockSettings />
        <section class="stack">
          <h2>{tr('retention.title')}</h2>
          <WithSettings>{(settings) => <RetentionSettings {...settings} />}</WithSettings>
        </section>
        <section class="stack">
          <h2>{t('settings.moved')}</h2>
          <p>{t('settings.movedText')}</p>
          <MovedPoints />
        </section>
        <section class="stack">
          <h2>{t('settings.rules')}</h2>
          <p>{t('settings.rulesText')}</p>
          <WithSettings>
            {({ rulesOff }) => <RuleList off={rulesOff} policy={rulePolicy} />}
          </WithSettings>
        </section>
        <section class="stack">
          <h2>{t('reviews.lists')}</h2>
          <p>{t('reviews.listsText')}</p>
          <ChecklistSettings />
        </section>
        <section class="stack">
          <h2>{t('reviews.prompts')}</h2>
          <WithSettings>{({ ownPrompts }) => <OwnPrompts prompts={ownPrompts} />}</WithSettings>
        </section>
        <section class="stack">
          <h2>{t('guard.words')}</h2>
          <p>{t('guard.wordsText')}</p>
          <WithSettings>{({ wordWatch }) => <WordWatchList watch={wordWatch} />}</WithSettings>
        </section>
        <section class="stack">
          <h2>{t('settings.dates')}</h2>
          <p>{t('settings.datesText')}</p>
          <WithSettings>{({ terms }) => <TermDates terms={terms} />}</WithSettings>
        </section>
        <section class="stack">
          <h2>{t('settings.bodies')}</h2>
          <p>{t('settings.bodiesText')}</p>
          <WithSettings>{(settings) => <AwardingBodies {...settings} />}</WithSettings>
        </section>
        <section class="stack">
          <h2>{t('settings.glossary')}</h2>
          <p>{t('settings.glossaryText')}</p>
          <WithSettings>{({ glossary }) => <GlossaryList glossary={glossary} />}</WithSettings>
        </section>
        <section class="stack">
          <h2>{t('settings.status')}</h2>
          <StatusNames />
        </section>
        <section class="stack">
          <h2>{t('reminders.title')}</h2>
          <WithSettings>{({ morning }) => <MorningSetting morning={morning} />}</WithSettings>
        </section>
        <section class="stack">
          <h2>{t('reminders.week.title')}</h2>
          <WithSettings>{({ weekEnd }) => <WeekEndSetting weekEnd={weekEnd} />}</WithSettings>
        </section>
        <section class="stack">
          <h2>{t('firstRun.title')}</h2>
          <WithSettings>{({ hints }) => <FirstRunSettings hints={hints} />}</WithSettings>
        </section>
        <section class="stack">
          <h2>{t('settings.steps')}</h2>
          <WordingSetting />
        </section>
      </div>
    </>
  );
}
