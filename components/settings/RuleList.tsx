import { Button } from '#components/ui/Button.tsx';
import { CheckBox } from '#components/ui/CheckBox.tsx';
import { type RuleName, type RulePolicy, ruleNames } from '#utils/domain/rule-name.ts';
import { t } from '#utils/i18n/t.ts';
import { useChangeSettings } from './use-change-settings.ts';

interface RuleListProps {
  off: RuleName[];
  policy?: RulePolicy;
}

const NO_POLICY: RulePolicy = { off: [], on: [] };

/** Every rule of the target check with what it looks for, to be turned on and off; what the college fixed is shown as it is. */
export function RuleList({ off, policy = NO_POLICY }: RuleListProps) {
  const change = useChangeSettings();
  const turn = (name: RuleName, isOn: boolean) =>
    change({ rulesOff: isOn ? off.filter((one) => one !== name) : [...off, name] });
  return (
    <div class="stack">
      <ul class="settings-rules">
        {ruleNames.map((name) => (
          <RuleLine
            key={name}
            name={name}
            fixed={fixedBy(policy, name)}
            isOn={!off.includes(name)}
            onTurn={(isOn) => turn(name, isOn)}
          />
        ))}
      </ul>
      {off.length > 0 && (
        <div>
          <Button onClick={() => change({ rulesOff: [] })}>{t('settings.rulesAllOn')}</Button>
        </div>
      )}
    </div>
  );
}

/** What the college says of a rule; `null` = the mentor chooses. */
const fixedBy = (policy: RulePolicy, name: RuleName): 'on' | 'off' | null => {
  if (policy.on.includes(name)) return 'on';
  return policy.off.includes(name) ? 'off' : null;
};

interface RuleLineProps {
  name: RuleName;
  fixed: 'on' | 'off' | null;
  isOn: boolean;
  onTurn: (isOn: boolean) => void;
}

function RuleLine({ name, fixed, isOn, onTurn }: RuleLineProps) {
  const about = `rule-${name}`;
  return (
    <li>
      <CheckBox
        checked={fixed === null ? isOn : fixed === 'on'}
        disabled={fixed !== null}
        describedBy={about}
        onChange={onTurn}
      >
        {t(`rules.${name}`)}
      </CheckBox>
      <p id={about} class="soft">
        {t(`rules.${name}.looksFor`)}
        {fixed !== null && ` ${t('settings.rulesFixed')}`}
      </p>
    </li>
  );
}
