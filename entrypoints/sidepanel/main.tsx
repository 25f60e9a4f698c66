import { render } from 'preact';
import * as z from 'zod/mini';
import { ServicesProvider } from '#components/hooks/services.ts';
import { LockGate } from '#components/lock/LockGate.tsx';
import { bringLate } from '#components/shell/bring-late.ts';
import { InLanguage } from '#components/shell/InLanguage.tsx';
import { PanelApp } from '#components/shell/PanelApp.tsx';
import { ownPieceParts } from '#components/shell/PiecePart.tsx';
import '#components/ui/tokens.css';
import { speakHere } from '#utils/i18n/fetch-texts.ts';
import { whenIdle } from '#utils/platform/when-idle.ts';
import { activeTab } from '#utils/services/active-tab.ts';
import { sidePanelTexts } from '#utils/services/brought-service.ts';
import { createServices } from '#utils/services/create-services.ts';
import { languageAtStart } from '#utils/services/language-service.ts';
import { bringStoreCode, ownStore } from '#utils/services/own-store.ts';
import { createPageService } from '#utils/services/page-service.ts';

z.config({ jitless: true });

// What fails to load is told of where it is missed.
for (const coming of [bringStoreCode(), ownPieceParts.bring()]) coming.catch(() => undefined);
await speakHere(await languageAtStart(), document);
const page = createPageService(document, activeTab(), null);
const services = createServices(ownStore(), page, sidePanelTexts(document));
const app = document.getElementById('app');
if (app) {
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
  void bringLate((steps) => whenIdle(steps));
}
