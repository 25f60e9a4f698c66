import { useServices } from '#components/hooks/services.ts';
import { useLive } from '#components/hooks/use-live.ts';
import { usePolicy } from '#components/hooks/use-policy.ts';
import { RemoveSample } from '#components/tour/RemoveSample.tsx';
import { tt } from '#components/tour/tour-words.ts';
import { CheckBox } from '#components/ui/CheckBox.tsx';
import { useChangeSettings } from './use-change-settings.ts';

/** The tour once more, the sample's end, and whether hints are shown. */
export function FirstRunSettings({ hints }: { hints: boolean }) {
  const { isSampleKept } = useServices();
  const change = useChangeSettings();
  const { policy } = usePolicy();
  const kept = useLive('sample kept', isSampleKept);
  const isFixed = policy.hints !== undefined;
  return (
    <div class="stack">
      <p>
        <a href="#tour">{tt('sample.tour')}</a>
      </p>
      {kept.is === 'here' && kept.value && (
        <div class="stack-tight">
          <p>{tt('sample.kept')}</p>
          <div>
            <RemoveSample />
          </div>
        </div>
      )}
      <CheckBox
        checked={hints}
        disabled={isFixed}
        onChange={(on) => change({ hints: on, ...(on && { hintsSeen: [] }) })}
      >
        {tt('hints.on')}
      </CheckBox>
      <p class="soft">{tt(isFixed ? 'hints.fixed' : 'hints.text')}</p>
    </div>
  );
}
