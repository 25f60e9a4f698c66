import { useServices } from '#components/hooks/services.ts';
import { IconButton } from '#components/ui/IconButton.tsx';
import { Notice } from '#components/ui/Notice.tsx';
import { t } from '#utils/i18n/t.ts';
import type { Unfinished } from './use-unfinished.ts';

/** Only addresses of the web may become links, whatever a page handed over. */
const webAddress = (url: string | null): string | null =>
  url && /^https?:\/\//i.test(url) ? url : null;

/** Says that what was typed for another learner is safe, and how to get back to it. */
export function KeptNotice({ left, onDismiss }: { left: Unfinished; onDismiss: () => void }) {
  const { page } = useServices();
  const address = webAddress(left.url);
  return (
    <div class="panel-kept">
      <Notice tone="info" announce>
        {t('shell.kept', { name: left.name })}{' '}
        {address ? (
          <a href={address} target="_blank" rel="noreferrer">
            {t('shell.keptOpen')}
          </a>
        ) : (
          t(page ? 'shell.keptWay' : 'elsewhere.keptWay')
        )}
      </Notice>
      <IconButton icon="close" label={t('shell.dismiss')} onClick={onDismiss} />
    </div>
  );
}
