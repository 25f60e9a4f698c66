import { runStages } from './run-stages.ts';
import { tests } from './run-tests.ts';
import { lint, types } from './stages.ts';

// Side by side: none of them keeps all of a machine busy.
await runStages([
  [
    { name: 'format and lint', run: lint },
    { name: 'types', run: types },
    { name: 'unit and component tests', run: () => tests(['fast', 'mocked', 'components']) },
  ],
]);
