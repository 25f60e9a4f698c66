import { useState } from 'preact/hooks';
import type { Point } from '#components/feedback/points.ts';
import { useServices } from '#components/hooks/services.ts';
import { proved, type Whose } from '#components/targets/whose.ts';
import { Button } from '#components/ui/Button.tsx';
import type { Reading } from '#utils/domain/reading.ts';
import { t } from '#utils/i18n/t.ts';
import { AttemptBar } from './AttemptBar.tsx';
import { isEarlier } from './attempts.ts';
import { latePart } from './LatePart.tsx';
import { OtherWork } from './OtherWork.tsx';
import { PanelHeader } from './PanelHeader.tsx';
import { BackButton } from './PickWork.tsx';
import { PieceNotices } from './PieceNotices.tsx';
import { piecePart } from './PiecePart.tsx';
import { peopleOf } from './people.ts';
import type { Piece } from './piece.ts';
import type { PieceScreenProps } from './piece-screen-props.ts';
import { isGroupWork } from './view.ts';

const ChooseLearner = latePart((parts) => parts.ChooseLearner);
const LearnerTabs = piecePart((parts) => parts.LearnerTabs);

const BACK = {
  person: 'shell.allLearners',
  piece: 'shell.allWork',
  text: 'shell.backToPage',
} as const;

/** Without a page behind it there is nothing to go back to. */
const backWords = (back: keyof typeof BACK, hasPage: boolean) =>
  back === 'text' && !hasPage ? 'elsewhere.putAway' : BACK[back];

const whoseIs = (identity: Piece['identity'], name: string | null): Whose | null =>
  identity && proved(identity, name ?? t('shell.nameless'));

/** The one learner whom the page behind brought text proves, to be offered. */
const learnerOnPage = (reading: Reading | null): Whose | null => {
  const [only, ...others] = reading ? peopleOf(reading) : [];
  return only && others.length === 0 ? whoseIs(only.identity, only.name) : null;
};

/** One piece of work: whose it is, its feedback, and that learner's targets. */
export function PieceScreen(props: PieceScreenProps) {
  const { piece, reading, isLocked, back } = props;
  const [chosen, setChosen] = useState<Whose | null>(piece.chosen ?? null);
  const [isChoosing, setChoosing] = useState(false);
  // Choosing again starts the tabs afresh; a learner who gets a record by the first save does not.
  const [turn, setTurn] = useState(0);
  const [waiting, setWaiting] = useState<Point[] | null>(null);
  // Of a group's work the page proves one member only: the mentor says whose it is.
  const isGroup = isGroupWork(piece, reading);
  const onPage = isGroup ? null : whoseIs(piece.identity, piece.name);
  const whose = isLocked ? null : (onPage ?? chosen);
  const { page } = useServices();
  const decide = (who: Whose) => {
    setChosen(who);
    props.desk.chose(piece, who);
  };
  const choose = (points: Point[] | null) => {
    setWaiting(points);
    setChoosing(true);
  };
  return (
    <>
      <PanelHeader
        piece={piece}
        whose={whose}
        isLocked={isLocked}
        isGroup={isGroup}
        isOneOfSeveral={props.attempts.length > 1}
        isEarlier={isEarlier(piece, props.attempts)}
      />
      {isChoosing ? (
        <>
          <BackButton label={t('shell.back')} onBack={() => setChoosing(false)} />
          <ChooseLearner
            onPage={learnerOnPage(reading)}
            onChoose={(who) => {
              decide(who);
              setChoosing(false);
              setTurn(turn + 1);
            }}
          />
        </>
      ) : (
        <>
          {back && (
            <BackButton
              label={t(backWords(back, page !== null))}
              onBack={() => props.onBack(back)}
            />
          )}
          <AttemptBar {...props} />
          <PieceNotices
            {...props}
            isKnown={whose !== null}
            mayChange={chosen !== null}
            onChange={() => choose(null)}
          />
          {reading && piece.origin === 'page' && !isLocked && peopleOf(reading).length === 1 && (
            <div class="panel-ways">
              <OtherWork reading={reading} open={piece.blocks.length === 0} />
            </div>
          )}
          {props.onKeepAll && (
            <div class="panel-ways">
              <Button look="quiet" small onClick={props.onKeepAll}>
                {t('inbox.keep')}
              </Button>
            </div>
          )}
          <LearnerTabs
            key={turn}
            {...props}
            whose={whose}
            waiting={whose ? waiting : null}
            onWaitingOver={() => setWaiting(null)}
            onChoose={choose}
            onKept={decide}
          />
        </>
      )}
    </>
  );
}
