import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useFocusOnArrival } from '#components/hooks/use-focus-on-arrival.ts';
import type { LiveState } from '#components/hooks/use-live.ts';
import { Button } from '#components/ui/Button.tsx';
import { EmptyState } from '#components/ui/EmptyState.tsx';
import { Icon } from '#components/ui/Icon.tsx';
import { Notice } from '#components/ui/Notice.tsx';
import { Spinner } from '#components/ui/Spinner.tsx';
import { byUrgency, MAX_OPEN_TARGETS, type Target } from '#utils/domain/target.ts';
import { isOpenStatus } from '#utils/domain/target-status.ts';
import type { TargetWithHistory } from '#utils/domain/target-with-history.ts';
import { say, t } from '#utils/i18n/t.ts';
import { CopyForLearner } from './CopyForLearner.tsx';
import { FinishedTargets } from './FinishedTargets.tsx';
import { OpenSheet } from './OpenSheet.tsx';
import { TargetCard } from './TargetCard.tsx';

interface TargetsTabProps {
  /** The learner's whole name. */
  name: string;
  /** What they are called. */
  called: string;
  targets: LiveState<TargetWithHistory[]>;
  /** Saved just now. */
  saved: Target[];
  /** The editor has just closed: the focus, which it had, comes here. */
  takesFocus: boolean;
  /** The first words of a target left unfinished, or null. */
  unfinished: string | null;
  onNew: () => void;
  onGoOn: () => void;
  onDiscard: () => void;
  onReword: (target: Target) => void;
  /** Goes on from a target that was not met, with a smaller one. */
  onSmaller: (target: Target) => void;
  /** Makes targets of what was held back in one. */
  onNext: (target: Target) => void;
}

const isOpen = ({ target }: TargetWithHistory): boolean => isOpenStatus(target.status);

/** Followed up since it was saved: it is not news any more. */
const isFinished = ({ id }: Target, finished: TargetWithHistory[]): boolean =>
  finished.some(({ target }) => target.id === id);

/** A card that goes with the focus in it, as one that is met does, leaves the focus to the list. */
function useFocusAfterCard(root: RefObject<HTMLElement | null>, count: number): void {
  const before = useRef(count);
  useEffect(() => {
    const isLost = document.hasFocus() && document.activeElement === document.body;
    if (count < before.current && isLost) root.current?.focus();
    before.current = count;
  }, [count]);
}

/** A learner's targets: what was just saved or left, the open ones by urgency, the finished ones folded. */
export function TargetsTab(props: TargetsTabProps) {
  const { targets, name, called } = props;
  const root = useFocusOnArrival(props.takesFocus && targets.is === 'here');
  const count = targets.is === 'here' ? targets.value.filter(isOpen).length : 0;
  useFocusAfterCard(root, count);
  if (targets.is === 'waiting') return <Spinner label={t('shell.reading')} />;
  if (targets.is === 'failed') {
    return (
      <div class="stack">
        <Notice tone="error" title={t('targets.unread')}>
          {say({ key: targets.why })}
        </Notice>
      </div>
    );
  }
  const open = targets.value.filter(isOpen).toSorted((a, b) => byUrgency(a.target, b.target));
  const finished = targets.value.filter((entry) => !isOpen(entry));
  const create = (
    <Button onClick={props.onNew}>
      <Icon name="plus" />
      {t('targets.new')}
    </Button>
  );
  const isEmpty = open.length + props.saved.length === 0 && props.unfinished === null;
  return (
    <div class="stack" ref={root} tabIndex={-1}>
      <JustSaved
        saved={props.saved.filter((one) => !isFinished(one, finished))}
        {...{ name, called }}
      />
      <Unfinished {...props} />
      {isEmpty && (
        <EmptyState icon="tick" title={t('targets.none')}>
          <p>{t('targets.noneText')}</p>
          {create}
        </EmptyState>
      )}
      {open.map((entry) => (
        <TargetCard
          key={entry.target.id}
          entry={entry}
          name={name}
          called={called}
          onReword={props.onReword}
          onSmaller={props.onSmaller}
        />
      ))}
      {open.length >= MAX_OPEN_TARGETS && (
        <p class="soft">{t('targets.manyOpen', { count: open.length })}</p>
      )}
      {!isEmpty && <div>{create}</div>}
      <FinishedTargets entries={finished} onNext={props.onNext} />
    </div>
  );
}

type JustSavedProps = Pick<TargetsTabProps, 'saved' | 'name' | 'called'>;

function JustSaved({ saved, name, called }: JustSavedProps) {
  if (saved.length === 0) return null;
  const count = saved.length;
  return (
    <Notice tone="success" announce title={t('targets.saved', { count })}>
      <p>{t('targets.savedFor', { name })}</p>
      <div class="row">
        <CopyForLearner targets={saved} called={called} look="secondary" />
        <OpenSheet targets={saved} />
      </div>
    </Notice>
  );
}

function Unfinished({ unfinished, onGoOn, onDiscard }: TargetsTabProps) {
  if (unfinished === null) return null;
  return (
    <div class="target-card">
      <h2>{t('targets.unfinished')}</h2>
      {unfinished && <p class="soft">{unfinished}</p>}
      <div class="row">
        <Button small look="primary" onClick={onGoOn}>
          {t('targets.goOn')}
        </Button>
        <Button small look="quiet" onClick={onDiscard}>
          {t('targets.discard')}
        </Button>
      </div>
    </div>
  );
}
