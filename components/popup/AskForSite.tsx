import { Button } from '#components/ui/Button.tsx';
import { Notice } from '#components/ui/Notice.tsx';
import { t } from '#utils/i18n/t.ts';
import type { Offer, TabState } from '#utils/sites/tab-state.ts';

interface AskForSiteProps {
  tab: Extract<TabState, { is: 'not-allowed' }>;
  onAllow: (pattern: string) => void;
}

/** Asks for one site, with the reason first; all of its family is the second, quieter choice. */
export function AskForSite({ tab, onAllow }: AskForSiteProps) {
  const { host, site, family } = tab;
  return (
    <>
      {tab.isTestCopy && <Notice tone="info">{t('popup.testCopy')}</Notice>}
      <p>{t('popup.askWhy', { host })}</p>
      <ul>
        <li>{t('popup.onlyFeedback')}</li>
        <li>{t('popup.stays')}</li>
        <li>{t('popup.canStop')}</li>
      </ul>
      <Button look="primary" onClick={() => onAllow(site.pattern)}>
        {t(family ? 'popup.allowCanvas' : 'popup.allow')}
      </Button>
      {family && (
        <div class="popup-second">
          <Button look="quiet" small onClick={() => onAllow(family.pattern)}>
            {t('popup.allowFamily', { family: family.name })}
          </Button>
          <p class="soft">{t('popup.allowFamilyWhy')}</p>
        </div>
      )}
    </>
  );
}

/** Canvas by its name, for a mentor who has no page of it open. */
export function AllowCanvas({
  offer,
  onAllow,
}: {
  offer: Offer;
  onAllow: AskForSiteProps['onAllow'];
}) {
  return (
    <div class="popup-second">
      <p class="soft">{t('popup.canvas', { family: offer.name })}</p>
      <Button look="quiet" small onClick={() => onAllow(offer.pattern)}>
        {t('popup.canvasAllow', { family: offer.name })}
      </Button>
    </div>
  );
}
