import { useState } from 'preact/hooks';
import { dayWordsAt, timeWords } from '#components/caseload/day-words.ts';
import { useServices } from '#components/hooks/services.ts';
import { useFocusBack } from '#components/hooks/use-focus-back.ts';
import { Button } from '#components/ui/Button.tsx';
import { useToast } from '#components/ui/ToastRegion.tsx';
import type { RecordId } from '#utils/domain/ids.ts';
import type { ContactEntry, FollowUpEntry, LogEntry } from '#utils/domain/log-entry.ts';
import { type Happened, isJustEdited } from '#utils/domain/log-history.ts';
import type { TargetStatus } from '#utils/domain/target-status.ts';
import { say, t } from '#utils/i18n/t.ts';
import type { SentFile } from '#utils/services/log-services.ts';
import { CorrectForm } from './CorrectForm.tsx';
import { beforeWords, sentWords, textsOf, titleOf } from './lines.ts';

interface TimelineEntryProps {
  happened: Happened;
  /** What the target says that it is about. */
  statement: string | null;
  statusName: (status: TargetStatus) => string;
  /** The files that entries name. */
  sent: ReadonlyMap<RecordId, SentFile>;
}

const isLoggedByHand = (entry: LogEntry): entry is FollowUpEntry | ContactEntry =>
  entry.kind === 'follow-up' || entry.kind === 'contact';

/** One thing that happened, with its corrections beside it; what was logged by hand can be put right or taken back. */
export function TimelineEntry({ happened, statement, statusName, sent }: TimelineEntryProps) {
  const { entry, at, takenBackAt } = happened;
  const title = titleOf({ ...entry, at }, statusName, sent);
  const became = sentWords(entry, sent);
  const isEdit = isJustEdited(happened);
  return (
    <li class={`timeline-entry${takenBackAt ? ' is-taken-back' : ''}`}>
      <time dateTime={at} title={timeWords(at)}>
        {dayWordsAt(at)}
      </time>
      <div class="timeline-what">
        <p>
          <strong>{title}</strong>
          {isEdit && <span class="workspace-soft"> ({t('timeline.edited')})</span>}
        </p>
        {statement && <p class="workspace-soft">{statement}</p>}
        {became && <p class="timeline-text">{became}</p>}
        {textsOf(entry).map((text) => (
          <p key={text} class="timeline-text">
            {text}
          </p>
        ))}
        {!isEdit &&
          beforeWords(happened).map((words) => (
            <p key={words} class="workspace-soft timeline-text">
              {words}
            </p>
          ))}
        {takenBackAt && <p>{t('timeline.takenBack', { day: dayWordsAt(takenBackAt) })}</p>}
        {isLoggedByHand(entry) && !takenBackAt && <PutRight entry={entry} title={title} />}
      </div>
    </li>
  );
}

function PutRight({ entry, title }: { entry: FollowUpEntry | ContactEntry; title: string }) {
  const { takeBack } = useServices();
  const toast = useToast();
  const [isOpen, setOpen] = useState(false);
  const button = useFocusBack(isOpen);
  if (isOpen) return <CorrectForm entry={entry} onClose={() => setOpen(false)} />;
  const takeItBack = async () => {
    const result = await takeBack(entry.id);
    toast({ text: result.ok ? t('timeline.wasTakenBack') : say({ key: result.why }) });
  };
  return (
    <p class="timeline-buttons">
      <Button
        small
        look="quiet"
        buttonRef={button}
        aria-label={t('timeline.correctFor', { what: title })}
        onClick={() => setOpen(true)}
      >
        {t('timeline.correct')}
      </Button>
      <Button
        small
        look="quiet"
        aria-label={t('timeline.takeBackFor', { what: title })}
        onClick={() => void takeItBack()}
      >
        {t('timeline.takeBack')}
      </Button>
    </p>
  );
}
