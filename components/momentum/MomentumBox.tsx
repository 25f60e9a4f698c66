import './momentum.css';
import { useState } from 'preact/hooks';
import { useServices } from '#components/hooks/services.ts';
import { useFocusBack } from '#components/hooks/use-focus-back.ts';
import { useLive } from '#components/hooks/use-live.ts';
import { Button } from '#components/ui/Button.tsx';
import { useToast } from '#components/ui/ToastRegion.tsx';
import { momentum, type Nudge } from '#utils/coaching/momentum.ts';
import { calledBy, type Learner } from '#utils/domain/learner.ts';
import type { ApproachResult } from '#utils/domain/profile.ts';
import type { Target } from '#utils/domain/target.ts';
import type { TargetWithHistory } from '#utils/domain/target-with-history.ts';
import { say, t } from '#utils/i18n/t.ts';
import { TriedForm } from './TriedForm.tsx';

interface MomentumBoxProps {
  learner: Learner;
  targets: TargetWithHistory[];
  /** A smaller target is to go on from this one. */
  onSmaller: (target: Target) => void;
}

/** Something else to try, with the reason; nothing while all is well. */
export function MomentumBox({ learner, targets, onSmaller }: MomentumBoxProps) {
  const { logOf, putNudgeAway, bringNudgeBack } = useServices();
  const toast = useToast();
  const log = useLive(`log ${learner.id}`, () => logOf(learner.id));
  const [isAsking, setAsking] = useState(false);
  const tried = useFocusBack(isAsking);
  if (log.is !== 'here') return null;
  const nudge = momentum({ targets, log: log.value, profile: learner.profile });
  if (!nudge) return null;
  const { smaller } = nudge;
  const putAway = async () => {
    const done = await putNudgeAway(learner.id, nudge.key);
    if (!done.ok) return toast({ text: say({ key: done.why }) });
    const { id } = done.value;
    const undo = { label: t('shell.undo'), onClick: () => void bringNudgeBack(id) };
    toast({ text: t('coaching.momentum.dismissed'), action: undo });
  };
  return (
    <section class="momentum" aria-label={t('coaching.momentum')}>
      <p>
        <strong>{t('coaching.momentum')}</strong>
      </p>
      <p>{say(nudge.reason)}</p>
      <Way nudge={nudge} name={calledBy(learner.name, learner)} />
      <div class="row">
        {smaller && (
          <Button small onClick={() => onSmaller(smaller)}>
            {t('coaching.momentum.smaller')}
          </Button>
        )}
        {mayBeTried(nudge) && !isAsking && (
          <Button small look="quiet" buttonRef={tried} onClick={() => setAsking(true)}>
            {t('coaching.momentum.tried')}
          </Button>
        )}
        <Button small look="quiet" onClick={() => void putAway()}>
          {t('coaching.momentum.dismiss')}
        </Button>
      </div>
      {mayBeTried(nudge) && isAsking && (
        <Tried nudge={nudge} learner={learner} onClose={() => setAsking(false)} />
      )}
    </section>
  );
}

function Way({ nudge: { approach }, name }: { nudge: Nudge; name: string }) {
  if (!approach) return null;
  const words = t(`coaching.approach.${approach.name}`);
  return (
    <p>
      <strong>
        {approach.hasHelped
          ? t('coaching.momentum.approachHelped', { name, approach: words })
          : t('coaching.momentum.approachNew', { name, approach: words })}
      </strong>{' '}
      {t(`coaching.approach.${approach.name}Text`)}
    </p>
  );
}

/** A way that is offered as new. */
const mayBeTried = ({ approach }: Nudge): boolean => approach !== null && !approach.hasHelped;

interface TriedProps {
  nudge: Nudge;
  learner: Learner;
  onClose: () => void;
}

/** Notes that the way was tried, and what came of it: it is not offered as new again. */
function Tried({ nudge: { approach }, learner, onClose }: TriedProps) {
  const { clock, setProfile } = useServices();
  const toast = useToast();
  const before = learner.profile;
  const note = async (result: ApproachResult) => {
    if (!approach) return;
    const tried = { approach: approach.name, result, on: clock.today() };
    const approaches = [...before.approaches, tried];
    const done = await setProfile(learner.id, { ...before, approaches }, null);
    if (!done.ok) return toast({ text: say({ key: done.why }) });
    const undo = () => void setProfile(learner.id, before, null);
    const text = t('coaching.momentum.triedSaved', { name: calledBy(learner.name, learner) });
    toast({ text, action: { label: t('shell.undo'), onClick: undo } });
    onClose();
  };
  return <TriedForm onResult={(result) => void note(result)} />;
}
