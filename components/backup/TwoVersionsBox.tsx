import './backup.css';
import { timeWords } from '#components/caseload/day-words.ts';
import { useServices } from '#components/hooks/services.ts';
import { useLive } from '#components/hooks/use-live.ts';
import { Button } from '#components/ui/Button.tsx';
import { useToast } from '#components/ui/ToastRegion.tsx';
import { say, t } from '#utils/i18n/t.ts';
import type { TwoVersions } from '#utils/services/backup-types.ts';
import { kindWords } from './kind-words.ts';
import { wordsIn } from './words-in.ts';

/** Records that were changed on two computers, to be chosen from; nothing where there are none. */
export function TwoVersionsBox() {
  const services = useServices();
  const toast = useToast();
  const all = useLive('two-versions', services.twoVersions);
  if (all.is !== 'here' || all.value.length === 0) return null;
  const choose = async (id: string, version: 'ours' | 'theirs') => {
    const done = await services.chooseVersion(id, version);
    toast({ text: done.ok ? t('backup.chosen') : say({ key: done.why }) });
  };
  return (
    <section class="stack">
      <h2>{t('backup.two')}</h2>
      <p>{t('backup.twoText')}</p>
      <ul class="backup-versions">
        {all.value.map((each) => (
          <li key={each.conflict.id}>
            <Versions each={each} onChoose={(version) => void choose(each.conflict.id, version)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface VersionsProps {
  each: TwoVersions;
  onChoose: (version: 'ours' | 'theirs') => void;
}

function Versions({ each, onChoose }: VersionsProps) {
  const { conflict, ours, fields, learner } = each;
  const kind = kindWords(conflict.table);
  const title = learner ? t('backup.twoOf', { kind, learner }) : kind;
  return (
    <article class="backup-version" aria-label={title}>
      <h3>{title}</h3>
      <div class="backup-sides">
        <div>
          <h4>{t('backup.twoHereVersion')}</h4>
          <Words lines={ours ? wordsIn(ours, fields) : [t('backup.twoGone')]} />
          <Button small onClick={() => onChoose('ours')}>
            {t('backup.keepOurs')}
          </Button>
        </div>
        <div>
          <h4>{t('backup.twoOtherVersion', { when: timeWords(conflict.at) })}</h4>
          <Words lines={wordsIn(conflict.theirs, fields)} />
          <Button small onClick={() => onChoose('theirs')}>
            {t('backup.takeTheirs')}
          </Button>
        </div>
      </div>
    </article>
  );
}

const Words = ({ lines }: { lines: string[] }) => (
  <ul class="backup-words">
    {(lines.length > 0 ? lines : [t('backup.twoEmpty')]).map((line, at) => (
      <li key={`${at}-${line}`}>{line}</li>
    ))}
  </ul>
);
