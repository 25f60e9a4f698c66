import './lock.css';
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { flushDrafts } from '#components/hooks/flush-drafts.ts';
import { useServices } from '#components/hooks/services.ts';
import { useLive } from '#components/hooks/use-live.ts';
import { Button } from '#components/ui/Button.tsx';
import { lazy } from '#components/ui/lazy.tsx';
import { Page } from '#components/ui/Page.tsx';
import { t } from '#utils/i18n/t.ts';
import type { LockState } from '#utils/services/lock-types.ts';

const UnlockScreen = lazy(async () => (await import('./UnlockScreen.tsx')).UnlockScreen);
const MustSetLock = lazy(async () => (await import('./SetLock.tsx')).MustSetLock);

/** What is still being written when the screen goes has this long, in milliseconds, until the keys go too. */
const REST = 1000;

/** So long, in milliseconds, the screen waits for what was typed on it to be on the disk. */
const LONGEST = 2000;

/** What in a page says that Feedforward is being used. */
const USES = ['keydown', 'pointerdown', 'wheel'] as const;

/** Shows what is inside while the store is open, and asks for the passphrase while it is not. */
export function LockGate({ children }: { children: ComponentChildren }) {
  const services = useServices();
  const state = useLive('lock', services.lockState);
  const wanted = state.is === 'here' ? state.value : null;
  const shown = useShut(wanted);
  useEffect(() => {
    const use = () => services.noteUse();
    for (const what of USES) document.addEventListener(what, use, { capture: true, passive: true });
    return () => {
      for (const what of USES) document.removeEventListener(what, use, { capture: true });
    };
  }, [services]);
  if (shown === null) return null;
  if (shown === 'off' || shown === 'open') return <>{children}</>;
  return (
    <Page>
      <main class="lock-screen">
        {services.page?.frame ? (
          <InPage state={shown} />
        ) : shown === 'locked' ? (
          <UnlockScreen />
        ) : (
          <MustSetLock />
        )}
      </main>
    </Page>
  );
}

/** The state to show: what was typed is on the disk before the screen that it was typed on goes, and the keys go after it. */
function useShut(wanted: LockState | null): LockState | null {
  const { forgetKeys } = useServices();
  const [shown, setShown] = useState(wanted);
  useEffect(() => {
    if (wanted !== 'locked') {
      setShown(wanted);
      return;
    }
    let isOver = false;
    let resting: ReturnType<typeof setTimeout> | undefined;
    // A disk that does not answer keeps nothing on the screen.
    const late = new Promise((done) => setTimeout(done, LONGEST));
    void Promise.race([flushDrafts(), late]).then(() => {
      if (isOver) return;
      setShown('locked');
      resting = setTimeout(forgetKeys, REST);
    });
    return () => {
      isOver = true;
      clearTimeout(resting);
    };
  }, [wanted, forgetKeys]);
  // Nothing is waited for where nothing was shown yet.
  return shown === null && wanted !== null ? wanted : shown;
}

/** In an LMS page, which could draw any box that we draw. */
function InPage({ state }: { state: LockState }) {
  const { openWorkspace, page } = useServices();
  const isLocked = state === 'locked';
  return (
    <>
      <h1>{isLocked ? t('lock.locked') : t('lock.required')}</h1>
      <p>{isLocked ? t('lock.panelText') : t('lock.requiredText')}</p>
      <div class="row">
        <Button look="primary" onClick={() => openWorkspace(isLocked ? 'today' : 'settings')}>
          {isLocked ? t('lock.openTab') : t('lock.set')}
        </Button>
        <Button look="quiet" onClick={() => page?.frame?.close()}>
          {t('shell.close')}
        </Button>
      </div>
    </>
  );
}
