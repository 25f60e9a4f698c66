// First: it asks while the rest still runs.
import './hello.ts';
import { render } from 'preact';
import { ServicesProvider } from '#components/hooks/services.ts';
import { LockGate } from '#components/lock/LockGate.tsx';
import { bringLate } from '#components/shell/bring-late.ts';
import { InLanguage } from '#components/shell/InLanguage.tsx';
import { PanelApp } from '#components/shell/PanelApp.tsx';
import { ownPieceParts } from '#components/shell/PiecePart.tsx';
import { confirmed } from './hello.ts';
import '#components/ui/tokens.css';
import { speakHere } from '#utils/i18n/fetch-texts.ts';
import { whenIdle } from '#utils/platform/when-idle.ts';
import { createServices } from '#utils/services/create-services.ts';
import { languageAtStart } from '#utils/services/language-service.ts';
import { bringStoreCode, ownStore } from '#utils/services/own-store.ts';
import { ownFrame, ownPage } from '#utils/services/page-channel.ts';
import { createPageService } from '#utils/services/page-service.ts';

/** No answer by then: the frame was made ready ahead of its opening, and there is time for what else it needs, ms. */
const MADE_READY = 60;

let isBringing = false;
const bringRest = () => {
  if (isBringing) return;
  isBringing = true;
  void bringLate((steps) => whenIdle(steps));
};

/** Shows nothing at all until the background has confirmed whose tab this is. */
async function start(): Promise<void> {
  // What fails to load is told of where it is missed.
  for (const coming of [bringStoreCode(), ownPieceParts.bring()]) coming.catch(() => undefined);
  const waiting = setTimeout(bringRest, MADE_READY);
  const [isConfirmed] = await Promise.all([
    confirmed,
    languageAtStart().then((language) => speakHere(language, document)),
  ]);
  clearTimeout(waiting);
  const app = document.getElementById('app');
  if (!isConfirmed || !app) return;
  const services = createServices(ownStore(), createPageService(document, ownPage, ownFrame));
  render(
    <ServicesProvider value={services}>
      <InLanguage>
        <LockGate>
          <PanelApp />
        </LockGate>
      </InLanguage>
    </ServicesProvider>,
    app,
  );
  bringRest();
}

void start();
