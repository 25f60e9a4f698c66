import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { childEnvironment, installPackages, pinnedNode, root } from './setup.mjs';

// The second thing that a new clone is asked for: it sets itself up as the others do.
installPackages();
for (const target of [[], ['-b', 'firefox']]) {
  const wxt = join(root, 'node_modules/wxt/bin/wxt.mjs');
  const { status } = spawnSync(pinnedNode(), [wxt, 'build', ...target], {
    cwd: root,
    stdio: 'inherit',
    env: childEnvironment(),
  });
  if (status !== 0) process.exit(status ?? 1);
}
