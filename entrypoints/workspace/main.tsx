import { render } from 'preact';
import * as z from 'zod/mini';
import { WorkspaceApp } from '#components/caseload/WorkspaceApp.tsx';
import { ServicesProvider } from '#components/hooks/services.ts';
import { keepForGood } from '#utils/platform/keep-for-good.ts';
import { workspaceTexts } from '#utils/services/brought-service.ts';
import { createServices } from '#utils/services/create-services.ts';

z.config({ jitless: true });
void keepForGood();

const app = document.getElementById('app');
if (app)
  render(
    <ServicesProvider value={createServices(null, workspaceTexts(document))}>
      <WorkspaceApp />
    </ServicesProvider>,
    app,
  );
