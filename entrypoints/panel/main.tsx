// First: it asks while the rest still runs.
import './hello.ts';
import { render } from 'preact';
import { ServicesProvider } from '#components/hooks/services.ts';
import { LockGate } from '#components/lock/LockGate.tsx';
import { PanelApp } from '#components/shell/PanelApp.tsx';
import { confirmed } from './hello.ts';
import '#components/ui/tokens.css';
import { preparing } from '#utils/feedback/prepare.ts';
import { whenIdle } from '#utils/platform/when-idle.ts';
import { createServices } from '#utils/services/create-services.ts';
import { createPageService } from '#utils/services/page-service.ts';
import { preparingCheck } from '#utils/targets/prepare.ts';

/** Shows nothing at all until the background has confirmed whose tab this is. */
async function start(): Promise<void> {
  const app = document.getElementById('app');
  if (!(await confirmed) || !app) return;
  const services = createServices(createPageService(document));
  render(
    <ServicesProvider value={services}>
      <LockGate>
        <PanelApp />
      </LockGate>
    </ServicesProvider>,
    app,
  );
  whenIdle(preparing());
  whenIdle(preparingCheck());
}

void start();
