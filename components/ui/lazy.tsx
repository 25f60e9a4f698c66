import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { t } from '#utils/i18n/t.ts';
import { Notice } from './Notice.tsx';
import { Spinner } from './Spinner.tsx';

/** Shown as any component; `ahead` fetches its code before that, where there is time to spare. */
export type Lazy<Props> = ((props: Props) => preact.JSX.Element) & { ahead: () => Promise<void> };

/** A component whose code the page does without until it is first shown. */
export function lazy<Props extends object>(load: () => Promise<ComponentType<Props>>): Lazy<Props> {
  let found: ComponentType<Props> | null = null;
  const ahead = async () => {
    found ??= await load();
  };
  function Late(props: Props) {
    const [isHere, setHere] = useState(found !== null);
    const [isFailed, setFailed] = useState(false);
    useEffect(() => {
      if (isHere) return;
      let isShown = true;
      ahead().then(
        () => isShown && setHere(true),
        () => isShown && setFailed(true),
      );
      return () => {
        isShown = false;
      };
    }, [isHere]);
    const Found = found;
    if (Found) return <Found {...props} />;
    // As when the extension was brought up to date under an open page.
    if (isFailed) {
      return (
        <Notice
          tone="error"
          action={{ label: t('shell.reload'), onClick: () => location.reload() }}
        >
          {t('shell.notLoaded')}
        </Notice>
      );
    }
    return <Spinner label={t('shell.loading')} />;
  }
  return Object.assign(Late, { ahead });
}
