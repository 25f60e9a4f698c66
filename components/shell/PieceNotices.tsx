import { Button } from '#components/ui/Button.tsx';
import { Notice } from '#components/ui/Notice.tsx';
import { type MessageKey, say, t } from '#utils/i18n/t.ts';
import { notesOn } from './note-words.ts';
import { textPiece } from './piece.ts';
import type { PieceScreenProps } from './piece-screen-props.ts';
import { TidiedLine } from './TidiedLine.tsx';
import type { TextDesk } from './use-brought.ts';
import { isGroupWork } from './view.ts';

interface PieceNoticesProps extends PieceScreenProps {
  /** The mentor has said whose it is, or the page proves it. */
  isKnown: boolean;
  /** The mentor chose the learner and may choose again. */
  mayChange: boolean;
  onChange: () => void;
  desk: TextDesk;
}

const NOTHING = { plain: [], some: [], mayRetry: false };

/** What the mentor must know of a piece of work before using it. */
export function PieceNotices(props: PieceNoticesProps) {
  const { piece, reading, isLocked, isKnown, mayChange } = props;
  const isOfPage = piece.origin === 'page';
  const told = isOfPage && reading ? notesOn(piece, reading) : NOTHING;
  const isGroup = !isLocked && isGroupWork(piece, reading);
  const isUnproved = isOfPage && piece.identity === null && !isLocked && !isGroup;
  // What has a notice of its own is not said twice; pictures without any words have a screen of their own.
  const own: MessageKey[] = isGroup ? ['states.group', 'states.details'] : ['states.details'];
  const media: MessageKey[] = piece.media && piece.blocks.length > 0 ? ['states.media'] : [];
  const plain = [...media, ...told.plain.filter((key) => !own.includes(key))];
  const isBroken = told.mayRetry;
  const { brought } = piece;
  // A page that could not be asked may hold its marks back.
  const isUnsure = brought?.isMarkingPage === true && reading === null;
  const hasBrought = isUnsure || (brought && brought.mended.length > 0);
  const isQuiet = !isLocked && !isGroup && !isUnproved && !isBroken && !mayChange;
  if (isQuiet && !hasBrought && plain.length + told.some.length === 0) return null;
  const asItCame = () =>
    brought &&
    props.desk.show({
      ...textPiece(brought.raw, 'selected', null, { ...brought, mended: [] }),
      released: piece.released,
    });
  return (
    <div class="stack">
      {isLocked && <Notice tone="warn">{t('shell.anonymousWhy')}</Notice>}
      {isUnproved && <Notice tone="info">{t('shell.notProved')}</Notice>}
      {isGroup && <GroupNotice isKnown={isKnown} onChoose={props.onChange} />}
      {isBroken && (
        <Notice tone="info" action={{ label: t('shell.tryAgain'), onClick: props.again }}>
          {t('states.details')}
        </Notice>
      )}
      <Plain keys={plain} />
      {told.some.length > 0 && <SomeNotice keys={told.some} />}
      {isUnsure && <Notice tone="warn">{t('elsewhere.check')}</Notice>}
      {brought && <TidiedLine mended={brought.mended} onUndo={asItCame} />}
      {mayChange && (
        <div>
          <Button look="quiet" small onClick={props.onChange}>
            {t('shell.changeLearner')}
          </Button>
        </div>
      )}
    </div>
  );
}

/** The page proves one member only, who may not be the one whom the mentor is with. */
function GroupNotice({ isKnown, onChoose }: { isKnown: boolean; onChoose: () => void }) {
  if (isKnown) return <Notice tone="info">{t('states.group')}</Notice>;
  return (
    <Notice
      tone="warn"
      title={t('states.groupTitle')}
      action={{ label: t('states.groupChooseButton'), onClick: onChoose }}
    >
      <p>{t('states.group')}</p>
      <p>{t('states.groupChoose')}</p>
    </Notice>
  );
}

/** All in one box: five of them would push the feedback off the panel. */
function Plain({ keys }: { keys: MessageKey[] }) {
  const [only, ...others] = keys;
  if (!only) return null;
  return (
    <Notice tone="info">{others.length > 0 ? <Listed keys={keys} /> : say({ key: only })}</Notice>
  );
}

function Listed({ keys }: { keys: MessageKey[] }) {
  return (
    <ul class="listed">
      {keys.map((key) => (
        <li key={key}>{say({ key })}</li>
      ))}
    </ul>
  );
}

/** What a page of many works says without saying of which. */
function SomeNotice({ keys }: { keys: MessageKey[] }) {
  return (
    <Notice tone="info">
      <p>{t('states.some')}</p>
      <Listed keys={keys} />
    </Notice>
  );
}
