import '#utils/i18n/rest-texts.ts';
import { showDemo } from './demo-for-people.ts';
import { runDemo } from './demo-headless.ts';

const { platform, env, argv } = process;
const hasDisplay = platform !== 'linux' || Boolean(env.DISPLAY ?? env.WAYLAND_DISPLAY);

try {
  await (argv.includes('--headless') || !hasDisplay ? runDemo() : showDemo());
} catch (error) {
  console.error(`\nThe demo stopped: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
