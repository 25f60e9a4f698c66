import { useEffect, useState } from 'preact/hooks';
import type { Point } from '#components/feedback/points.ts';
import { useEngine } from '#components/feedback/use-engine.ts';
import { useMoves } from '#components/feedback/use-moves.ts';
import { usePicks } from '#components/feedback/use-picks.ts';
import { usePoints } from '#components/feedback/use-points.ts';
import { useWordings } from '#components/feedback/use-wordings.ts';
import { useServices } from '#components/hooks/services.ts';
import { useCorrections } from '#components/hooks/use-corrections.ts';
import { useHint } from '#components/hooks/use-hint.ts';
import { useTerms } from '#components/hooks/use-terms.ts';
import { MessagePageContext } from '#components/questions/ask-about.ts';
import { useCarryReview } from '#components/reviews/use-carry-review.ts';
import { targetDraftKey, type Whose } from '#components/targets/whose.ts';
import { Hint } from '#components/ui/Hint.tsx';
import { Spinner } from '#components/ui/Spinner.tsx';
import { type Tab, Tabs } from '#components/ui/Tabs.tsx';
import { localDay } from '#utils/days/local-day.ts';
import type { Target } from '#utils/domain/target.ts';
import { t } from '#utils/i18n/t.ts';
import { FeedbackPane } from './FeedbackPane.tsx';
import { latePart, PartToCome } from './LatePart.tsx';
import { askedPoints, usedPoints } from './marked-points.ts';
import { messagePageOf } from './message-page.ts';
import type { PieceScreenProps } from './piece-screen-props.ts';
import { TargetsPane } from './TargetsPane.tsx';
import { useEditing } from './use-editing.ts';
import { openIn, targetsIn, useLearnerRecord } from './use-learner.ts';
import { useWanted } from './use-wanted.ts';

const ReviewPane = latePart(({ ReviewPane: Pane }) => Pane);

type TabId = 'feedback' | 'targets' | 'review';

/** What a target is begun from: picked points (none for an empty one), or a target of which it is a smaller step. */
type Begin = { points: Point[] } | { smaller: Target };

interface LearnerTabsProps extends PieceScreenProps {
  /** `null` until the mentor has said whose it is. */
  whose: Whose | null;
  /** Points picked before the learner was chosen: targets are made of them now. */
  waiting: Point[] | null;
  onWaitingOver: () => void;
  /** Asks whose it is, with what to go on with afterwards. */
  onChoose: (points: Point[] | null) => void;
  /** A newly named learner has a record now. */
  onKept: (whose: Whose) => void;
}

const todoCount = (todo: number) =>
  todo ? { number: todo, label: t('shell.tabFeedbackCount', { count: todo }) } : undefined;

/** The tabs with how much is in them; how much is to do is not known while the engine is `coming`. */
const tabsWith = (todo: number | 'coming', open: number): Tab<TabId>[] => [
  {
    id: 'feedback',
    label: t('shell.tabFeedback'),
    count: todo === 'coming' ? todo : todoCount(todo),
  },
  {
    id: 'targets',
    label: t('shell.tabTargets'),
    count: open ? { number: open, label: t('shell.tabTargetsCount', { count: open }) } : undefined,
  },
  { id: 'review', label: t('reviews.tab') },
];

/** The tab shown; `null` until `isKnown`. Targets lead when `targetsLead` holds at that moment; then the mentor decides. */
function useTab(isKnown: boolean, targetsLead: boolean) {
  const [tab, setTab] = useState<TabId | null>(null);
  useEffect(() => {
    if (isKnown && tab === null) setTab(targetsLead ? 'targets' : 'feedback');
  }, [isKnown, tab, targetsLead]);
  return [tab, setTab] as const;
}

/** Feedback, Targets and Review of one learner. Targets lead when some are open or one was left unfinished. */
export function LearnerTabs(props: LearnerTabsProps) {
  const { piece, whose, waiting } = props;
  const { clock } = useServices();
  const record = useLearnerRecord(whose);
  const edits = useEditing(whose);
  const [toReword, setToReword] = useState<Target | null>(null);
  const carryReview = useCarryReview();
  const open = openIn(record);
  const isKnown = whose === null || (record.targets.is !== 'waiting' && edits.editing.isReady);
  const [tab, setTab] = useTab(isKnown, open > 0 || edits.editing.isOpen);
  const known = record.learner.is === 'here' ? record.learner.value : null;
  const names = [whose?.name, piece.name, known?.profile.called].filter(
    (one) => typeof one === 'string',
  );
  const terms = useTerms();
  const sorting = useEngine();
  const found = usePoints(
    sorting.is === 'here' ? sorting.engine : null,
    piece.blocks,
    piece.markedOn && localDay(piece.markedOn),
    useCorrections(),
    names,
    terms,
  );
  const sorted = { ...useWordings(found.points), isShortened: found.isShortened };
  const move = useMoves(piece.blocks, names);
  // Kept here, so that a look at the targets loses no pick.
  const picks = usePicks(sorted.points);
  const { waiting: toCome, ...wanted } = useWanted<Begin>(whose, (parts, ask) => {
    if (!whose) return;
    const { name } = whose;
    const today = clock.today();
    if ('smaller' in ask) {
      edits.begin({ name, queue: [parts.smallerStep(ask.smaller, today)] });
      return;
    }
    picks.letGo(ask.points);
    const around = { piece, reading: props.reading, name, today, terms };
    edits.begin(parts.newTargets(ask.points, around));
  });
  const make = (points: Point[]) => {
    if (!whose) return props.onChoose(points);
    wanted.want({ points });
    setTab('targets');
  };
  const goOnWith = (decision: 'smaller' | 'approach', target: Target) => {
    if (decision === 'approach') setToReword(target);
    else wanted.want({ smaller: target });
    setTab('targets');
  };
  const keptUnder = (known: Whose) => {
    if (whose) void carryReview(whose, known);
    props.onKept(known);
  };
  useEffect(() => {
    if (!waiting || !isKnown) return;
    props.onWaitingOver();
    make(waiting);
  }, [waiting, isKnown]);
  const seeHint = useHint('panel', tab === 'feedback');
  if (tab === null) return <Spinner label={t('shell.reading')} />;
  const used = usedPoints(sorted.points, piece, targetsIn(record));
  const asked = askedPoints(sorted.points, piece, record.questions);
  const todo = sorted.points.filter(({ kind }) => kind === 'todo').length;
  const isComing = sorting.is === 'coming' && piece.blocks.length > 0;
  return (
    <MessagePageContext.Provider value={messagePageOf(props.reading)}>
      <Tabs
        label={t('shell.tabs')}
        tabs={tabsWith(isComing ? 'coming' : todo, open)}
        chosen={tab}
        onChoose={(next) => {
          wanted.letGo();
          setTab(next);
        }}
      >
        {tab === 'review' && (
          <ReviewPane
            {...props}
            record={record}
            ways={{
              onNewTarget: () => make([]),
              onFeedback: piece.blocks.length > 0 ? () => setTab('feedback') : null,
              onGoOn: goOnWith,
            }}
          />
        )}
        {tab === 'targets' && toCome && <PartToCome state={toCome} />}
        {tab === 'targets' && !toCome && (
          <TargetsPane
            {...props}
            onKept={keptUnder}
            record={record}
            edits={edits}
            toReword={toReword}
            onRewording={() => setToReword(null)}
            onNew={() => make([])}
          />
        )}
        {tab === 'feedback' && piece.origin === 'page' && todo > 0 && seeHint && (
          <div class="panel-hint">
            <Hint text={t('hints.panel')} onSeen={seeHint} />
          </div>
        )}
        {tab === 'feedback' && (
          <FeedbackPane
            {...props}
            {...sorted}
            sorting={sorting}
            record={record}
            onKept={(known) => {
              edits.carryTo(targetDraftKey(known, 'new'));
              keptUnder(known);
            }}
            used={used}
            asked={asked}
            picks={picks}
            onMake={make}
            onMove={(...what) => void move(...what)}
          />
        )}
      </Tabs>
    </MessagePageContext.Provider>
  );
}
