import { useState } from 'preact/hooks';
import { namesakes } from '#components/caseload/namesakes.ts';
import { useServices } from '#components/hooks/services.ts';
import { useFocusOnArrival } from '#components/hooks/use-focus-on-arrival.ts';
import { useLive } from '#components/hooks/use-live.ts';
import { chosenFrom, newlyNamed, type Whose } from '#components/targets/whose.ts';
import { Button } from '#components/ui/Button.tsx';
import { Disclosure } from '#components/ui/Disclosure.tsx';
import { Field } from '#components/ui/Field.tsx';
import { Notice } from '#components/ui/Notice.tsx';
import { PickList } from '#components/ui/PickList.tsx';
import { TextInput } from '#components/ui/TextInput.tsx';
import { identityKey, type Learner } from '#utils/domain/learner.ts';
import { say, t } from '#utils/i18n/t.ts';

/** Whether somebody whom a page proves has this record: then they are offered once. */
const isLearner = ({ choice }: Whose, { identityKeys }: Learner): boolean =>
  choice.by === 'page' && identityKeys.includes(identityKey(choice.identity));

interface ChooseLearnerProps {
  /** The learner whom the page behind the text proves: offered, never taken. */
  onPage: Whose | null;
  onChoose: (whose: Whose) => void;
}

/** The mentor says whose feedback this is: the learner of the page, one of the caseload, or somebody new. */
export function ChooseLearner({ onPage, onChoose }: ChooseLearnerProps) {
  const { learners } = useServices();
  const state = useLive('learners', learners);
  const top = useFocusOnArrival();
  const known =
    state.is === 'here'
      ? state.value.filter((one) => !one.archived && !(onPage && isLearner(onPage, one)))
      : [];
  const which = namesakes(known);
  const pick = (id: string) => {
    const learner = known.find((one) => one.id === id);
    if (learner) onChoose(chosenFrom(learner));
  };
  return (
    <section class="stack">
      <div class="stack-tight" ref={top} tabIndex={-1}>
        <h2 class="screen-title">{t('shell.chooseLearner')}</h2>
        <p class="soft">{t('shell.chooseLearnerText')}</p>
      </div>
      {onPage && (
        <div class="stack-tight">
          <h3>{t('shell.onThisPage')}</h3>
          <div>
            <Button onClick={() => onChoose(onPage)}>{onPage.name}</Button>
          </div>
        </div>
      )}
      {state.is === 'failed' && <Notice tone="error">{say({ key: state.why })}</Notice>}
      {state.is === 'here' && known.length === 0 && <p class="soft">{t('shell.caseloadEmpty')}</p>}
      {known.length > 0 && (
        <div class="stack-tight">
          <h3>{t('shell.myLearners')}</h3>
          <PickList
            searchLabel={t('shell.findLearner')}
            onPick={pick}
            options={known.map(({ id, name, groups }) => ({
              key: id,
              name,
              detail: [which.get(id), ...groups].filter(Boolean).join(', '),
            }))}
          />
        </div>
      )}
      {state.is !== 'waiting' && (
        <Disclosure summary={t('shell.newLearner')} open={known.length === 0}>
          <NewLearner known={known} onChoose={onChoose} />
        </Disclosure>
      )}
    </section>
  );
}

function NewLearner({ known, onChoose }: { known: Learner[]; onChoose: (whose: Whose) => void }) {
  const [name, setName] = useState('');
  const [isAsked, setAsked] = useState(false);
  const typed = name.trim().replace(/\s+/g, ' ');
  const isKnown = known.some((one) => one.name.toLowerCase() === typed.toLowerCase());
  const use = (event: Event) => {
    event.preventDefault();
    setAsked(true);
    if (typed) onChoose(newlyNamed(typed));
  };
  return (
    <form class="stack-tight" onSubmit={use}>
      <Field
        label={t('shell.newLearnerName')}
        hint={isKnown ? t('shell.sameName', { name: typed }) : undefined}
        error={isAsked && !typed ? t('shell.newLearnerEmpty') : undefined}
      >
        {(control) => (
          <TextInput
            {...control}
            value={name}
            onText={setName}
            autoComplete="off"
            maxLength={120}
          />
        )}
      </Field>
      <div>
        <Button submit>{t('shell.newLearnerAdd')}</Button>
      </div>
    </form>
  );
}
