import { render } from 'preact';
import * as z from 'zod/mini';
import { fetchOtherScreens } from '#components/caseload/other-screens.ts';
import { WorkspaceApp } from '#components/caseload/WorkspaceApp.tsx';
import { ServicesProvider } from '#components/hooks/services.ts';
import { LockGate } from '#components/lock/LockGate.tsx';
import { InLanguage } from '#components/shell/InLanguage.tsx';
import { speakHere } from '#utils/i18n/fetch-texts.ts';
import '#utils/i18n/rest-texts.ts';
import { keepForGood } from '#utils/platform/keep-for-good.ts';
import { createServices } from '#utils/services/create-services.ts';
import { languageAtStart } from '#utils/services/language-service.ts';
import { createStoreWork } from '#utils/services/store-work.ts';
import { workspaceTexts } from '#utils/services/workspace-texts.ts';

z.config({ jitless: true });

// Before anything is waited for: the store opens meanwhile.
const services = createServices(createStoreWork(), null, workspaceTexts(document));
await speakHere(await languageAtStart(), document);
const app = document.getElementById('app');
if (app) {
  render(
    <ServicesProvider value={services}>
      <InLanguage>
        <LockGate>
          <WorkspaceApp />
        </LockGate>
      </InLanguage>
    </ServicesProvider>,
    app,
  );
  fetchOtherScreens();
  void keepForGood();
}
