import './settings.css';
import { t } from '#utils/i18n/t.ts';
import { MovedPoints } from './MovedPoints.tsx';
import { StatusNames } from './StatusNames.tsx';
import { WordingSetting } from './WordingSetting.tsx';

/** What the mentor chooses, and what was learnt from them. */
export function SettingsScreen() {
  return (
    <>
      <div class="workspace-head">
        <h1>{t('settings.title')}</h1>
      </div>
      <div class="settings">
        <section class="stack">
          <h2>{t('settings.moved')}</h2>
          <p>{t('settings.movedText')}</p>
          <MovedPoints />
        </section>
        <section class="stack">
          <h2>{t('settings.status')}</h2>
          <StatusNames />
        </section>
        <section class="stack">
          <h2>{t('settings.steps')}</h2>
          <WordingSetting />
        </section>
      </div>
    </>
  );
}
