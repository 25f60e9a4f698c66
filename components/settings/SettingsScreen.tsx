import './settings.css';
import { useEffect } from 'preact/hooks';
import { BackupSettings } from '#components/backup/BackupSettings.tsx';
import { ChecklistSettings } from '#components/checklists/ChecklistSettings.tsx';
import { OwnPrompts } from '#components/checklists/OwnPrompts.tsx';
import { WordWatchList } from '#components/guard/WordWatchList.tsx';
import { usePolicy } from '#components/hooks/use-policy.ts';
import { LockSettings } from '#components/lock/LockSettings.tsx';
import { RetentionSettings } from '#components/privacy/RetentionSettings.tsx';
import { Notice } from '#components/ui/Notice.tsx';
import { listed } from '#utils/i18n/listed.ts';
import { t } from '#utils/i18n/t.ts';
import { AwardingBodies } from './AwardingBodies.tsx';
import { FirstRunSettings } from './FirstRunSettings.tsx';
import { GlossaryList } from './GlossaryList.tsx';
import { LanguageSetting } from './LanguageSetting.tsx';
import { MorningSetting } from './MorningSetting.tsx';
import { MovedPoints } from './MovedPoints.tsx';
import { Part } from './Part.tsx';
import { PartsList } from './PartsList.tsx';
import { RuleList } from './RuleList.tsx';
import { StatusNames } from './StatusNames.tsx';
import { goToPart } from './settings-parts.ts';
import { TermDates } from './TermDates.tsx';
import { WeekEndSetting } from './WeekEndSetting.tsx';
import { WithSettings } from './WithSettings.tsx';
import { WordingSetting } from './WordingSetting.tsx';

/** What the mentor chooses, and what was learnt from them; `part` is the part that the address asks for. */
export function SettingsScreen({ part = null }: { part?: string | null }) {
  const { policy, unread } = usePolicy();
  const rulePolicy = { off: policy.rulesOff ?? [], on: policy.rulesOn ?? [] };
  useEffect(() => {
    if (part) goToPart(part);
  }, [part]);
  return (
    <div class="settings-page">
      <div class="workspace-head">
        <h1>{t('settings.title')}</h1>
      </div>
      <PartsList />
      <div class="settings">
        {unread.length > 0 && (
          <Notice tone="warn" title={t('settings.policyUnread')}>
            {t('settings.policyUnreadText', { keys: listed(unread) })}
          </Notice>
        )}
        <Part name="language">
          <WithSettings>{({ language }) => <LanguageSetting language={language} />}</WithSettings>
        </Part>
        <BackupSettings />
        <LockSettings />
        <Part name="retention">
          <WithSettings>{(settings) => <RetentionSettings {...settings} />}</WithSettings>
        </Part>
        <Part name="moved">
          <p>{t('settings.movedText')}</p>
          <MovedPoints />
        </Part>
        <Part name="check">
          <p>{t('settings.rulesText')}</p>
          <WithSettings>
            {({ rulesOff }) => <RuleList off={rulesOff} policy={rulePolicy} />}
          </WithSettings>
        </Part>
        <Part name="checklists">
          <p>{t('reviews.listsText')}</p>
          <ChecklistSettings />
        </Part>
        <Part name="prompts">
          <WithSettings>{({ ownPrompts }) => <OwnPrompts prompts={ownPrompts} />}</WithSettings>
        </Part>
        <Part name="words">
          <p>{t('guard.wordsText')}</p>
          <WithSettings>{({ wordWatch }) => <WordWatchList watch={wordWatch} />}</WithSettings>
        </Part>
        <Part name="terms">
          <p>{t('settings.datesText')}</p>
          <WithSettings>{({ terms }) => <TermDates terms={terms} />}</WithSettings>
        </Part>
        <Part name="bodies">
          <p>{t('settings.bodiesText')}</p>
          <WithSettings>{(settings) => <AwardingBodies {...settings} />}</WithSettings>
        </Part>
        <Part name="glossary">
          <p>{t('settings.glossaryText')}</p>
          <WithSettings>{({ glossary }) => <GlossaryList glossary={glossary} />}</WithSettings>
        </Part>
        <Part name="status">
          <StatusNames />
        </Part>
        <Part name="morning">
          <WithSettings>{({ morning }) => <MorningSetting morning={morning} />}</WithSettings>
        </Part>
        <Part name="week">
          <WithSettings>{({ weekEnd }) => <WeekEndSetting weekEnd={weekEnd} />}</WithSettings>
        </Part>
        <Part name="first-run">
          <WithSettings>{({ hints }) => <FirstRunSettings hints={hints} />}</WithSettings>
        </Part>
        <Part name="steps">
          <WordingSetting />
        </Part>
      </div>
    </div>
  );
}
