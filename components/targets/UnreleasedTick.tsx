import { CheckBox } from '#components/ui/CheckBox.tsx';
import { Notice } from '#components/ui/Notice.tsx';
import { t } from '#utils/i18n/t.ts';

interface UnreleasedTickProps {
  isTicked: boolean;
  setTicked: (isTicked: boolean) => void;
  /** A save was tried; without the tick it was stopped here. */
  hasTried: boolean;
}

/** Marking that is not released yet: the mentor must say that it may be used before a target is saved. */
export function UnreleasedTick({ isTicked, setTicked, hasTried }: UnreleasedTickProps) {
  const isMissing = hasTried && !isTicked;
  return (
    <Notice tone="warn" title={t('targets.unreleasedTitle')}>
      <p>{t('targets.unreleasedText')}</p>
      <CheckBox
        checked={isTicked}
        onChange={setTicked}
        describedBy={isMissing ? 'unreleased-ask' : undefined}
      >
        {t('targets.unreleasedTick')}
      </CheckBox>
      {isMissing && (
        <p id="unreleased-ask" class="ui-field-error" role="alert">
          {t('targets.unreleasedAsk')}
        </p>
      )}
    </Notice>
  );
}
