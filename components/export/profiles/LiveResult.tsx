import { useEffect, useId, useState } from 'preact/hooks';
import { CellFlags } from '#components/export/CellFlags.tsx';
import { useServices } from '#components/hooks/services.ts';
import type { LiveState } from '#components/hooks/use-live.ts';
import { Notice } from '#components/ui/Notice.tsx';
import { Spinner } from '#components/ui/Spinner.tsx';
import { say, t } from '#utils/i18n/t.ts';
import type { ExportPlan } from '#utils/mis/plan-export.ts';
import type { Profile } from '#utils/mis/profile.ts';
import { notesOf } from '../row-notes.ts';
import { te } from './words.ts';

/** A profile is tried this long after the last key, in milliseconds. */
const REST = 250;

/** What the newest records look like by a profile; the last result stays until the next is there. */
function useTried(profile: Profile | null): LiveState<ExportPlan> {
  const { tryProfile } = useServices();
  const [tried, setTried] = useState<LiveState<ExportPlan>>({ is: 'waiting' });
  useEffect(() => {
    if (!profile) return;
    let isWanted = true;
    const timer = setTimeout(
      () =>
        void tryProfile(profile).then((result) => {
          if (!isWanted) return;
          setTried(
            result.ok ? { is: 'here', value: result.value } : { is: 'failed', why: result.why },
          );
        }),
      REST,
    );
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [JSON.stringify(profile)]);
  return tried;
}

/** The mentor's own newest records as the file would hold them. @param profile `null` while it is not right yet */
export function LiveResult({ profile }: { profile: Profile | null }) {
  const id = useId();
  const tried = useTried(profile);
  return (
    <section class="profile-live" aria-labelledby={id}>
      <h2 id={id}>{te('profiles.live')}</h2>
      {!profile && <Notice tone="info">{te('profiles.live.faulty')}</Notice>}
      {tried.is === 'waiting' && profile && <Spinner label={t('exporting.counting')} />}
      {tried.is === 'failed' && <Notice tone="error">{say({ key: tried.why })}</Notice>}
      {tried.is === 'here' && <Tried preview={tried.value} />}
    </section>
  );
}

function Tried({ preview }: { preview: ExportPlan }) {
  const { columns, rows, heldBack } = preview;
  if (preview.chosen === 0) return <p class="workspace-soft">{te('profiles.live.none')}</p>;
  const reasons = [...Map.groupBy(heldBack, ({ why }) => why)];
  return (
    <>
      <p class="workspace-soft" aria-live="polite">
        {te('profiles.live.counts', { going: rows.length, held: heldBack.length })}
      </p>
      {reasons.length > 0 && (
        <ul class="profile-reasons">
          {reasons.map(([why, held]) => (
            <li key={why}>
              {held.length} × {say({ key: why })}
            </li>
          ))}
        </ul>
      )}
      <CellFlags flagged={notesOf({ columns: [] }, rows).flagged} />
      {rows.length > 0 && (
        <section
          class="export-preview"
          aria-label={t('exporting.preview.scroll')}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: without a focus stop a keyboard cannot scroll it
          tabIndex={0}
        >
          <table class="workspace-table">
            <thead>
              <tr>
                {columns.map((heading) => (
                  <th key={heading} scope="col">
                    {heading}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ recordId, cells }) => (
                <tr key={recordId}>
                  {cells.map((cell, at) => (
                    <td key={columns[at]}>
                      <div class="export-cell">{cell}</div>
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </>
  );
}
