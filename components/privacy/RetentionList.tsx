import { hashOf } from '#components/caseload/use-screen.ts';
import { useServices } from '#components/hooks/services.ts';
import { Button } from '#components/ui/Button.tsx';
import { Disclosure } from '#components/ui/Disclosure.tsx';
import { Notice } from '#components/ui/Notice.tsx';
import { useToast } from '#components/ui/ToastRegion.tsx';
import { daysOn } from '#utils/days/local-day.ts';
import { say } from '#utils/i18n/t.ts';
import type { RetentionLine } from '#utils/services/privacy-types.ts';
import { dayInWords } from '#utils/targets/due-day.ts';
import { tr } from './retention-words.ts';

/** Records are put off by so many days at a time. */
const LONGER = 30;
/** More than this many names stay folded until they are asked for. */
const OPEN_UP_TO = 8;

const isGoing = ({ hold }: RetentionLine): boolean => hold === null;

interface RetentionListProps {
  lines: readonly RetentionLine[];
  onKept: () => void;
}

/** Whose records go, when and why, each with a way to keep them longer; and those whose time is over but that stay. */
export function RetentionList({ lines, onKept }: RetentionListProps) {
  const today = useServices().clock.today();
  const going = lines.filter(isGoing);
  const staying = lines.filter((line) => !isGoing(line));
  const [first] = going;
  const day = first ? dayInWords(first.goesOn, today) : '';
  return (
    <>
      {first && (
        <Notice tone="warn" title={tr('retention.toGo')}>
          <p>
            {tr('retention.toGoWho', { count: going.length, day })} {tr('retention.toGoText')}
          </p>
          <Lines lines={going} onKept={onKept} />
        </Notice>
      )}
      {staying.length > 0 && (
        <Notice tone="info" title={tr('retention.stay')}>
          <p>{tr('retention.stayWho', { count: staying.length })}</p>
          <Lines lines={staying} onKept={onKept} />
        </Notice>
      )}
    </>
  );
}

function Lines({ lines, onKept }: RetentionListProps) {
  return (
    <Disclosure summary={tr('retention.who')} open={lines.length <= OPEN_UP_TO}>
      <ul class="retention-lines">
        {lines.map((line) => (
          <Line key={line.learnerId} line={line} onKept={onKept} />
        ))}
      </ul>
    </Disclosure>
  );
}

function reasonOf({ hold, why }: RetentionLine, day: string): string {
  if (hold === 'not-in-mis') return tr('retention.held', { day });
  if (hold === 'unfinished') return tr('retention.unfinished', { day });
  return why === 'exported' ? tr('retention.exported', { day }) : tr('retention.yearOver', { day });
}

function Line({ line, onKept }: { line: RetentionLine; onKept: () => void }) {
  const { clock, keepUntil } = useServices();
  const toast = useToast();
  const { learnerId, name, goesOn } = line;
  const keep = async () => {
    const until = daysOn(goesOn, LONGER);
    const done = await keepUntil(learnerId, until);
    const day = dayInWords(until, clock.today());
    toast({ text: done.ok ? tr('retention.kept', { name, day }) : say({ key: done.why }) });
    onKept();
  };
  return (
    <li class="retention-line">
      <span>
        <a href={hashOf({ name: 'learner', learnerId })}>{name}</a>{' '}
        <span class="workspace-soft">{reasonOf(line, dayInWords(goesOn, clock.today()))}</span>
      </span>
      {isGoing(line) && (
        <Button
          small
          aria-label={tr('retention.keepFor', { name, days: LONGER })}
          onClick={() => void keep()}
        >
          {tr('retention.keep', { days: LONGER })}
        </Button>
      )}
    </li>
  );
}
