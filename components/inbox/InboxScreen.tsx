import './inbox.css';
import { useState } from 'preact/hooks';
import { useServices } from '#components/hooks/services.ts';
import { useLive } from '#components/hooks/use-live.ts';
import { EmptyState } from '#components/ui/EmptyState.tsx';
import { Notice } from '#components/ui/Notice.tsx';
import { Spinner } from '#components/ui/Spinner.tsx';
import type { RecordId } from '#utils/domain/ids.ts';
import { say, t } from '#utils/i18n/t.ts';
import type { InboxEntry } from '#utils/services/types.ts';
import { InboxList } from './InboxList.tsx';
import { InboxPiece } from './InboxPiece.tsx';

interface InboxScreenProps {
  /** The feedback that is opened; `null` = the list. */
  feedbackId: RecordId | null;
}

/** Feedback seen but not used yet, of all learners. */
export function InboxScreen({ feedbackId }: InboxScreenProps) {
  const services = useServices();
  const [attempt, setAttempt] = useState(0);
  const state = useLive(`inbox/${attempt}`, () => services.inbox());
  return (
    <>
      {state.is !== 'here' && <Head count={0} />}
      {state.is === 'waiting' && <Spinner label={t('inbox.loading')} />}
      {state.is === 'failed' && (
        <Notice
          tone="error"
          action={{ label: t('shell.tryAgain'), onClick: () => setAttempt(attempt + 1) }}
        >
          {say({ key: state.why })}
        </Notice>
      )}
      {state.is === 'here' && <Inbox entries={state.value} feedbackId={feedbackId} />}
    </>
  );
}

function Head({ count }: { count: number }) {
  return (
    <div class="workspace-head">
      <h1>{t('inbox.title')}</h1>
      {count > 0 && <p>{t('inbox.count', { count })}</p>}
    </div>
  );
}

function Inbox({ entries, feedbackId }: InboxScreenProps & { entries: InboxEntry[] }) {
  // Used feedback leaves the list while its targets are still on the screen: what was opened stays open.
  const [opened, setOpened] = useState<InboxEntry | null>(null);
  const asked = entries.find(({ feedback }) => feedback.id === feedbackId) ?? null;
  const shown = opened?.feedback.id === feedbackId ? opened : asked;
  if (shown && shown !== opened) setOpened(shown);
  if (feedbackId && shown) return <InboxPiece key={feedbackId} entry={shown} />;
  return (
    <>
      <Head count={entries.length} />
      {feedbackId && <Notice tone="info">{t('inbox.gone')}</Notice>}
      {entries.length > 0 && <InboxList entries={entries} />}
      {entries.length === 0 && (
        <EmptyState icon="quote" title={t('inbox.emptyTitle')}>
          <p>{t('inbox.emptyText')}</p>
        </EmptyState>
      )}
    </>
  );
}
