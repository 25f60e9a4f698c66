import './panel.css';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { RestNotice } from '#components/feedback/RestNotice.tsx';
import { useServices } from '#components/hooks/services.ts';
import { usePageReading } from '#components/hooks/use-reading.ts';
import { mayKeepClass } from '#components/inbox/class-marking.ts';
import { Page } from '#components/ui/Page.tsx';
import { Spinner } from '#components/ui/Spinner.tsx';
import { identityKey } from '#utils/domain/learner.ts';
import { t } from '#utils/i18n/t.ts';
import type { PageService } from '#utils/services/types.ts';
import { KeptNotice } from './KeptNotice.tsx';
import { latePart } from './LatePart.tsx';
import { OtherText } from './OtherText.tsx';
import { PageAnswer } from './PageAnswer.tsx';
import { PanelHeader } from './PanelHeader.tsx';
import { PickPerson } from './PickPerson.tsx';
import { BackButton, PickWork } from './PickWork.tsx';
import { PieceScreen } from './PieceScreen.tsx';
import type { Piece } from './piece.ts';
import { TroubleNotice } from './TroubleNotice.tsx';
import { useBrought } from './use-brought.ts';
import { useUnfinished } from './use-unfinished.ts';
import { pieceToCome, useWholeView } from './use-whole-view.ts';
import {
  type Choices,
  isGroupWork,
  isLocked,
  NO_CHOICES,
  pageMark,
  type View,
  type WayBack,
} from './view.ts';

const KeepClass = latePart((parts) => parts.KeepClass);

/** The whole panel: reads the page, shows what it says, makes targets of it. Needs a ServicesProvider above. */
export function PanelApp() {
  return (
    <Page>
      <Panel />
    </Page>
  );
}

/**
 * What `PanelApp` holds, without a page of its own around it.
 *
 * @param as `div` inside a page that has its `main` already
 * @param title what its heading is while it is about no piece of work
 */
export function Panel({ as: Main = 'main', title }: { as?: 'main' | 'div'; title?: string }) {
  const { page } = useServices();
  const { state, again } = usePageReading(page);
  const mark = pageMark(state);
  const [chosen, setChosen] = useState({ mark, choices: NO_CHOICES });
  // A choice made on another page is void at once, not after an effect: no frame shows the wrong learner.
  const choices = useMemo(
    () => (chosen.mark === mark ? chosen.choices : leftOf(chosen.choices, page)),
    [chosen, mark, page],
  );
  const choose = (some: Partial<Choices>) => setChosen({ mark, choices: { ...choices, ...some } });
  const main = useRef<HTMLElement & HTMLDivElement>(null);
  // What was chosen takes the place of the button that chose it, and the focus with it.
  useEffect(() => {
    if (choices !== NO_CHOICES) main.current?.focus();
  }, [choices]);
  const { view, rest } = useWholeView(state, choices);
  const toCome = pieceToCome(view, rest);
  const { left, note, dismiss } = useUnfinished(whoseView(view));
  const showText = (text: Piece) => choose({ text });
  const desk = useBrought(choices.text, showText);
  const goBack = (what: WayBack) => {
    if (what === 'text' && choices.text) desk.putAway(choices.text);
    choose({ [what]: null });
  };
  const site = state.is === 'read' ? state.reading.site : null;
  return (
    <div class={view.is === 'answer' ? 'panel panel-answer' : 'panel'}>
      {view.is !== 'piece' && <PanelHeader piece={null} whose={null} title={title} />}
      {toCome && <PanelHeader piece={toCome} whose={null} />}
      {Main === 'main' && <TroubleNotice mayRescue={!page?.frame} />}
      {left && <KeptNotice left={left} onDismiss={dismiss} />}
      <Main class="panel-main" ref={main} tabIndex={-1}>
        {rest && toCome ? (
          <>
            {choices.person !== null && (
              <BackButton label={t('shell.allLearners')} onBack={() => choose({ person: null })} />
            )}
            <RestNotice rest={rest} isCut={false} />
          </>
        ) : view.is === 'piece' ? (
          <PieceScreen
            key={view.piece.key}
            {...view}
            again={again}
            onAttempt={(piece) => choose({ piece })}
            onKeepAll={isWide(view) ? () => choose({ everybody: true }) : null}
            rest={rest}
            isLocked={isLocked(view.piece, view.reading)}
            onBack={goBack}
            desk={desk}
            onUnfinished={note}
          />
        ) : (
          <Answer view={view} again={again} choose={choose} />
        )}
      </Main>
      <OtherText
        site={site}
        isWanted={view.is === 'answer'}
        hasRoom={choices.text === null}
        onText={showText}
      />
    </div>
  );
}

/** What of the choices outlives the page they were made on: beside the pages a brought text stays until it is put away. */
const leftOf = ({ text }: Choices, page: PageService | null): Choices =>
  text && page?.frame === null ? { ...NO_CHOICES, text } : NO_CHOICES;

/** Whose screen this is, for telling when an unfinished target was left behind. */
const whoseView = (view: View): string => {
  if (view.is !== 'piece') return `(${view.is})`;
  const { piece, reading } = view;
  // A group's work is shown for whomever the mentor chooses.
  const identity = isGroupWork(piece, reading) ? null : piece.identity;
  return identity ? identityKey(identity) : `(${piece.key})`;
};

/** The page's own feedback, on a page from which the LMS can be asked for everybody's. */
const isWide = ({ piece, reading }: Extract<View, { is: 'piece' }>): boolean =>
  piece.origin === 'page' && reading?.classOf !== undefined && mayKeepClass(reading);

interface AnswerProps {
  view: Exclude<View, { is: 'piece' }>;
  again: () => void;
  choose: (some: Partial<Choices>) => void;
}

function Answer({ view, again, choose }: AnswerProps) {
  if (view.is === 'reading') return <Spinner label={t('shell.reading')} />;
  if (view.is === 'people') {
    return (
      <PickPerson
        {...view}
        onPick={(person) => choose({ person })}
        onKeepAll={mayKeepClass(view.reading) ? () => choose({ everybody: true }) : null}
      />
    );
  }
  if (view.is === 'everybody') {
    return <KeepClass reading={view.reading} onBack={() => choose({ everybody: null })} />;
  }
  if (view.is === 'works') {
    const back = view.back ? () => choose({ person: null }) : null;
    return <PickWork {...view} onPick={(piece) => choose({ piece })} onBack={back} />;
  }
  const mayKeep = view.is === 'answer' && mayKeepClass(view.reading);
  const keepAll = mayKeep ? () => choose({ everybody: true }) : null;
  return <PageAnswer view={view} again={again} onKeepAll={keepAll} />;
}
