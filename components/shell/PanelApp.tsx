import './panel.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import { RestNotice } from '#components/feedback/RestNotice.tsx';
import { useServices } from '#components/hooks/services.ts';
import { usePageReading } from '#components/hooks/use-reading.ts';
import { Page } from '#components/ui/Page.tsx';
import { Spinner } from '#components/ui/Spinner.tsx';
import { identityKey } from '#utils/domain/learner.ts';
import { t } from '#utils/i18n/t.ts';
import { KeptNotice } from './KeptNotice.tsx';
import { OtherText } from './OtherText.tsx';
import { PageAnswer } from './PageAnswer.tsx';
import { PanelHeader } from './PanelHeader.tsx';
import { PickPerson } from './PickPerson.tsx';
import { BackButton, PickWork } from './PickWork.tsx';
import { PieceScreen } from './PieceScreen.tsx';
import type { Piece } from './piece.ts';
import { useUnfinished } from './use-unfinished.ts';
import { pieceToCome, useWholeView } from './use-whole-view.ts';
import { type Choices, isLocked, NO_CHOICES, pageMark, type View } from './view.ts';

/** The whole panel: reads the page, shows what it says, makes targets of it. Needs a ServicesProvider above. */
export function PanelApp() {
  return (
    <Page>
      <Panel />
    </Page>
  );
}

function Panel() {
  const { page } = useServices();
  const { state, again } = usePageReading(page);
  const mark = pageMark(state);
  const [chosen, setChosen] = useState({ mark, choices: NO_CHOICES });
  // A choice made on another page is void at once, not after an effect: no frame shows the wrong learner.
  const choices = chosen.mark === mark ? chosen.choices : NO_CHOICES;
  const choose = (some: Partial<Choices>) => setChosen({ mark, choices: { ...choices, ...some } });
  const main = useRef<HTMLElement>(null);
  // What was chosen takes the place of the button that chose it, and the focus with it.
  useEffect(() => {
    if (choices !== NO_CHOICES) main.current?.focus();
  }, [choices]);
  const { view, rest } = useWholeView(state, choices);
  const toCome = pieceToCome(view, rest);
  const { left, note, dismiss } = useUnfinished(whoseView(view));
  const showText = (text: Piece) => choose({ text });
  const site = state.is === 'read' ? state.reading.site : null;
  return (
    <div class="panel">
      {view.is !== 'piece' && <PanelHeader piece={null} whose={null} />}
      {toCome && <PanelHeader piece={toCome} whose={null} />}
      {left && <KeptNotice left={left} onDismiss={dismiss} />}
      <main class="panel-main" ref={main} tabIndex={-1}>
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
            piece={view.piece}
            reading={view.reading}
            rest={rest}
            isLocked={isLocked(view.piece, view.reading)}
            back={view.back}
            onBack={(what) => choose({ [what]: null })}
            onUnfinished={note}
          />
        ) : (
          <Answer view={view} again={again} choose={choose} />
        )}
      </main>
      <OtherText site={site} onText={showText} />
    </div>
  );
}

/** Whose screen this is, for telling when an unfinished target was left behind. */
const whoseView = (view: View): string => {
  if (view.is !== 'piece') return `(${view.is})`;
  const { identity, key } = view.piece;
  return identity ? identityKey(identity) : `(${key})`;
};

interface AnswerProps {
  view: Exclude<View, { is: 'piece' }>;
  again: () => void;
  choose: (some: Partial<Choices>) => void;
}

function Answer({ view, again, choose }: AnswerProps) {
  if (view.is === 'reading') return <Spinner label={t('shell.reading')} />;
  if (view.is === 'people') {
    return <PickPerson {...view} onPick={(person) => choose({ person })} />;
  }
  if (view.is === 'works') {
    const back = view.back ? () => choose({ person: null }) : null;
    return <PickWork {...view} onPick={(piece) => choose({ piece })} onBack={back} />;
  }
  return <PageAnswer view={view} again={again} />;
}
