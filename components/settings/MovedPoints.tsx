import { useState } from 'preact/hooks';
import { useServices } from '#components/hooks/services.ts';
import { useCorrections } from '#components/hooks/use-corrections.ts';
import { useLive } from '#components/hooks/use-live.ts';
import { Button } from '#components/ui/Button.tsx';
import { CheckBox } from '#components/ui/CheckBox.tsx';
import { EmptyState } from '#components/ui/EmptyState.tsx';
import { useToast } from '#components/ui/ToastRegion.tsx';
import { namesOf } from '#utils/domain/learner.ts';
import { say, t } from '#utils/i18n/t.ts';
import { type LabelledLine, labelledLines } from './labelled-line.ts';

/** The points moved so far: each line as it would leave the device, to be kept back or saved to a file. */
export function MovedPoints() {
  const services = useServices();
  const toast = useToast();
  const learners = useLive('all', services.learners);
  const corrections = useCorrections();
  const [keptBack, setKeptBack] = useState<string[]>([]);
  if (learners.is !== 'here') return null;
  const names = learners.value.flatMap(namesOf);
  const lines = labelledLines(corrections, names);
  if (lines.length === 0) {
    return (
      <EmptyState title={t('settings.movedNone')}>
        <p>{t('settings.movedNoneText')}</p>
      </EmptyState>
    );
  }
  const going = lines.filter(({ text }) => !keptBack.includes(text));
  const save = async () => {
    const text = going.map((line) => `${JSON.stringify(line)}\n`).join('');
    const saved = await services.saveText('feedforward-moved-points.jsonl', text);
    toast({ text: saved.ok ? t('settings.movedSaved') : say({ key: saved.why }) });
  };
  const forget = async () => {
    const done = await services.forgetCorrections();
    toast({ text: done.ok ? t('settings.movedForgotten') : say({ key: done.why }) });
  };
  return (
    <div class="stack">
      <p class="soft">{t('settings.movedCheck')}</p>
      <LineList
        lines={lines}
        keptBack={keptBack}
        onKeepBack={(text, isBack) =>
          setKeptBack(isBack ? [...keptBack, text] : keptBack.filter((one) => one !== text))
        }
      />
      <div class="row">
        <Button look="primary" disabled={going.length === 0} onClick={() => void save()}>
          {t('settings.movedSave', { count: going.length })}
        </Button>
        <Button look="danger" onClick={() => void forget()}>
          {t('settings.movedForget')}
        </Button>
      </div>
    </div>
  );
}

interface LineListProps {
  lines: LabelledLine[];
  keptBack: string[];
  onKeepBack: (text: string, isBack: boolean) => void;
}

function LineList({ lines, keptBack, onKeepBack }: LineListProps) {
  return (
    <ul class="settings-lines">
      {lines.map(({ text, units }) => (
        <li key={text}>
          <CheckBox checked={!keptBack.includes(text)} onChange={(goes) => onKeepBack(text, !goes)}>
            {text} <span class="soft">{say({ key: wordsFor(units[0]?.label) })}</span>
          </CheckBox>
        </li>
      ))}
    </ul>
  );
}

function wordsFor(label: string | undefined) {
  if (label === 'praise') return 'feedback.strengths' as const;
  return label === 'action' ? ('feedback.todo' as const) : ('feedback.notRelevant' as const);
}
