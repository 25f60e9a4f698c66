import type { ComponentType } from 'preact';
import type { LateState } from '#components/hooks/use-late.ts';
import { Notice } from '#components/ui/Notice.tsx';
import { Spinner } from '#components/ui/Spinner.tsx';
import { t } from '#utils/i18n/t.ts';
import { useParts } from './parts-source.ts';
import type { ToCome } from './use-wanted.ts';

/** Stands for a part that has not come: a spinner after a moment, or why there is nothing, with a way to try again. */
export function PartToCome({ state }: { state: ToCome }) {
  if (state.is === 'coming') return <Spinner label={t('shell.loading')} />;
  // As when the extension was brought up to date under an open page.
  return (
    <div class="stack">
      <Notice tone="error" action={{ label: t('shell.tryAgain'), onClick: state.again }}>
        {t('shell.notLoaded')}
      </Notice>
    </div>
  );
}

/**
 * Makes components of the panel whose code comes late. Each is drawn with what it is given at that moment, so that nothing of another learner can
 * come with it.
 *
 * @param use how the code stands
 */
export const lateFrom =
  <Those,>(use: () => LateState<Those>) =>
  <Props extends object>(pick: (parts: Those) => ComponentType<Props>) =>
    function LatePart(props: Props) {
      const state = use();
      if (state.is !== 'here') return <PartToCome state={state} />;
      const Part = pick(state.part);
      return <Part {...props} />;
    };

/** A component of the panel's late parts. */
export const latePart = lateFrom(useParts);
