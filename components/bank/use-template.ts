import { useId, useRef, useState } from 'preact/hooks';
import type { TemplateWords } from '#utils/domain/bank-template.ts';
import { MAX_STEPS } from '#utils/domain/target.ts';
import { type MessageKey, t } from '#utils/i18n/t.ts';
import { mapTemplate, namesLeft, templateWithoutNames } from '#utils/targets/template.ts';
import type { TemplateFormProps } from './TemplateForm.tsx';

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** A template while it is looked at: nothing is kept that was not shown, and names stop it until the mentor has decided. */
export function useTemplate({ start, names, onSave, onSaved }: TemplateFormProps) {
  const [words, setWords] = useState(start);
  const [steps, setSteps] = useState(start.steps.join('\n'));
  const [left, setLeft] = useState<string[]>([]);
  const [hasTried, setTried] = useState(false);
  const [failure, setFailure] = useState<MessageKey | null>(null);
  const isBusy = useRef(false);
  const listId = useId();
  const now = (): TemplateWords =>
    mapTemplate({ ...words, steps: linesOf(steps) }, (text) => text.trim());
  const isTooMany = linesOf(steps).length > MAX_STEPS;
  const isEmpty = !words.statement.trim();
  const save = async (areNoNames = false) => {
    setTried(true);
    const found = areNoNames ? [] : namesLeft(now(), names);
    setLeft(found);
    if (found.length > 0 || isEmpty || isTooMany || isBusy.current) return;
    isBusy.current = true;
    const saved = await onSave(now());
    isBusy.current = false;
    setFailure(saved.ok ? null : saved.why);
    if (saved.ok) onSaved(saved.value);
  };
  const takeOut = () => {
    const clean = templateWithoutNames(now(), names);
    setWords(clean);
    setSteps(clean.steps.join('\n'));
    setLeft([]);
  };
  return {
    words,
    steps,
    left,
    failure,
    listId,
    /** Seldom written: no empty boxes for them. */
    more: (['why', 'ifThen'] as const).filter((name) => start[name] !== ''),
    errors: {
      statement: hasTried && isEmpty ? t('bank.statementEmpty') : undefined,
      steps: isTooMany ? t('bank.stepsMany', { max: MAX_STEPS }) : undefined,
    },
    change: (some: Partial<TemplateWords>) => setWords({ ...words, ...some }),
    typeSteps: setSteps,
    save,
    takeOut,
  };
}
