import type { Rest } from '#components/hooks/use-whole-text.ts';
import { Button } from '#components/ui/Button.tsx';
import { Notice } from '#components/ui/Notice.tsx';
import { say, t } from '#utils/i18n/t.ts';

const fetchingWords = ({ done, total }: Extract<Rest, { is: 'fetching' }>): string =>
  total !== null && total > 1 ? t('whole.fetchingSome', { done, total }) : t('whole.fetching');

/** That the rest of this feedback is on its way, or why it did not come and how to try again. */
export function RestNotice({ rest, isCut }: { rest: Rest; isCut: boolean }) {
  if (rest.is === 'fetching') {
    return (
      <p class="soft" role="status">
        {fetchingWords(rest)} {isCut && t('whole.later')}
      </p>
    );
  }
  return (
    <Notice tone="warn">
      <p>{t('whole.failed')}</p>
      {rest.why !== 'whole.failed' && <p>{say({ key: rest.why })}</p>}
      <Button small onClick={rest.again}>
        {t('shell.tryAgain')}
      </Button>
    </Notice>
  );
}
