import { IconButton } from '#components/ui/IconButton.tsx';
import { useToast } from '#components/ui/ToastRegion.tsx';
import { type GlossaryTerm, withoutTerm, withTerm } from '#utils/domain/glossary.ts';
import { t } from '#utils/i18n/t.ts';
import { AddTerm } from './AddTerm.tsx';
import { useChangeSettings } from './use-change-settings.ts';

/** The mentor's own terms: added, changed by adding the same term again, taken out with an undo. */
export function GlossaryList({ glossary }: { glossary: GlossaryTerm[] }) {
  const change = useChangeSettings();
  const toast = useToast();
  const takeOut = (term: string) => {
    change({ glossary: withoutTerm(glossary, term) });
    toast({
      text: t('settings.termRemoved', { term }),
      action: { label: t('shell.undo'), onClick: () => change({ glossary }) },
    });
  };
  return (
    <div class="stack">
      <AddTerm
        glossary={glossary}
        onAdd={(term) => change({ glossary: withTerm(glossary, term) })}
      />
      {glossary.length > 0 && (
        <ul class="settings-lines">
          {glossary.map(({ term, plain }) => (
            <li key={term} class="settings-line">
              <span>
                <strong>{term}</strong> <span>{plain || t('settings.termKnown')}</span>
              </span>
              <IconButton
                icon="close"
                label={t('settings.termRemove', { term })}
                onClick={() => takeOut(term)}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
