import type { ComponentChild, ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { t } from '#utils/i18n/t.ts';
import { Notice } from './Notice.tsx';
import { Spinner } from './Spinner.tsx';

/**
 * A component whose code the page does without until it is first shown.
 * @param waiting what is shown until it is here; a spinner when left out
 */
export function lazy<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  waiting?: ComponentChild,
): (props: Props) => ComponentChild {
  let found: ComponentType<Props> | null = null;
  const fetched = async () => {
    found ??= await load();
  };
  return function Late(props: Props) {
    const [isHere, setHere] = useState(found !== null);
    const [isFailed, setFailed] = useState(false);
    useEffect(() => {
      if (isHere) return;
      let isShown = true;
      fetched().then(
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
    return waiting === undefined ? <Spinner label={t('shell.loading')} /> : waiting;
  };
}
