import './target-editor.css';
import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { useServices } from '#components/hooks/services.ts';
import { isGuarded } from '#utils/domain/assessment.ts';
import { calledBy } from '#utils/domain/learner.ts';
import { AskFirst } from './AskFirst.tsx';
import { AssessmentField } from './AssessmentField.tsx';
import { ContentStop } from './ContentStop.tsx';
import { EditorFoot } from './EditorFoot.tsx';
import { EditorHead } from './EditorHead.tsx';
import { Criteria } from './GuardBox.tsx';
import { isBlank } from './queue.ts';
import { TargetFields } from './TargetFields.tsx';
import { blankDraft } from './target-draft.ts';
import type { TargetEditorProps } from './target-editor-props.ts';
import { UnreleasedTick } from './UnreleasedTick.tsx';
import { UseBank } from './UseBank.tsx';
import { useAskFirst } from './use-ask-first.ts';
import { useCheck } from './use-check.ts';
import { useCheckContext } from './use-check-context.ts';
import { useEditorSave } from './use-editor-save.ts';
import { stoppedLines, useGuard } from './use-guard.ts';
import { useMends } from './use-mends.ts';
import { useTargetDraft } from './use-target-draft.ts';
import { WordMeanings } from './WordMeanings.tsx';

const TO_BE_DONE =
  '[aria-invalid], .ui-choices[aria-describedby] input, .content-stop button, .ui-notice input:not(:checked)';

/** Writes one target after another for one learner: kept while typed, checked beside the fields, saved as one change. */
export function TargetEditor(props: TargetEditorProps) {
  const { clock } = useServices();
  const drafts = useTargetDraft(props.draftKey, props.begin);
  const blank = useMemo(() => blankDraft(null), []);
  const draft = drafts.draft ?? blank;
  const checking = useCheckContext(draft, props, {
    deadline: draft.assessment?.deadline ?? null,
    assessment: draft.assessment?.state ?? null,
  });
  const ask = useAskFirst(draft.wording, checking);
  const saving = useEditorSave(props, drafts, ask.isStopped);
  const mend = useMends(draft, drafts.change);
  const guard = useGuard(drafts);
  const state = draft.assessment?.state ?? null;
  const stopped = saving.hasTried ? stoppedLines(draft) : [];
  const today = clock.today();
  const isUnfinished =
    draft.targetId === null ? !isBlank(draft) : draft !== props.begin.queue[0] || props.isRestored;
  useEffect(() => props.onUnfinished(isUnfinished), [isUnfinished]);
  const findings = useCheck(draft.wording, checking);
  const isStatementMissing = saving.hasTried && !draft.wording.statement.trim();
  const leftOver = () => ({ ...props.begin, queue: drafts.latest.current });
  return (
    <EditorForm page={saving.saved.length} stopped={saving.stopped} onSave={saving.save}>
      <div class="stack">
        <EditorHead
          draft={draft}
          name={props.whose.name}
          at={saving.saved.length + 1}
          count={saving.saved.length + 1 + drafts.waiting}
          learner={props.learner}
          isRestored={props.isRestored && saving.saved.length === 0}
          findings={findings}
        />
        <WordMeanings draft={draft} />
        <UseBank draft={draft} onChange={drafts.change} />
        {draft.origin?.released === false && <UnreleasedTick {...saving} />}
        <AssessmentField
          key={saving.saved.length}
          choice={draft.assessment}
          workDue={draft.workDue ?? null}
          today={today}
          isMissing={saving.hasTried && draft.assessment === null}
          onChoice={guard.choose}
        />
        {isGuarded(state) && (
          <Criteria draft={draft} body={checking.context.awardingBody ?? null} />
        )}
        {isGuarded(state) && stopped.length > 0 && (
          <ContentStop state={state} lines={stopped} onHold={guard.hold} onPass={guard.pass} />
        )}
        <TargetFields
          draft={draft}
          called={calledBy(props.whose.name, props.learner)}
          today={today}
          findings={findings}
          isStatementMissing={isStatementMissing}
          hasTried={saving.hasTried}
          onChange={drafts.change}
          onMend={mend}
        />
      </div>
      <EditorFoot
        {...saving}
        wording={draft.wording}
        waiting={drafts.waiting}
        kept={drafts.keeper.state}
        onClose={() => {
          void drafts.keeper.flush();
          props.onClose(isUnfinished ? leftOver() : null);
        }}
        onDiscard={() => {
          drafts.keeper.forget();
          props.onDiscard(leftOver());
        }}
      >
        {saving.hasTried && ask.asked.length > 0 && (
          <AskFirst
            findings={ask.asked}
            isTicked={ask.isTicked}
            onTick={ask.tick}
            learnerId={props.learner?.id ?? null}
          />
        )}
      </EditorFoot>
    </EditorForm>
  );
}

interface EditorFormProps {
  /** Which target of several: at each the first field gets the focus. */
  page: number;
  /** Counts the saves that something on the form stopped: the focus then goes to what is to be done. */
  stopped: number;
  onSave: () => Promise<void>;
  children: ComponentChildren;
}

/** The second press of a double click would save the target that has just come up, unseen. */
const stopSecondPress = (event: MouseEvent) => {
  const isSave = event.target instanceof Element && event.target.closest('[type="submit"]');
  if (isSave && event.detail > 1) event.preventDefault();
};

/** A form that Ctrl+Enter (or Cmd+Enter) saves from anywhere inside. */
function EditorForm({ page, stopped, onSave, children }: EditorFormProps) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('textarea')?.focus();
  }, [page]);
  useEffect(() => {
    if (stopped > 0) form.current?.querySelector<HTMLElement>(TO_BE_DONE)?.focus();
  }, [stopped]);
  const save = (event: Event) => {
    event.preventDefault();
    void onSave();
  };
  const press = (event: KeyboardEvent) => {
    const isSave = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
    if (isSave && !event.repeat) save(event);
  };
  return (
    <form
      ref={form}
      class="target-editor"
      onSubmit={save}
      onClick={stopSecondPress}
      onKeyDown={press}
    >
      {children}
    </form>
  );
}
