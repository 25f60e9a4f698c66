import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DrivenBrowser } from '#tests/support/browsers/driven.ts';
import { upgrades } from '#utils/store/upgrades/all.ts';
import { blankExtensionPage, launchOursWith, withBrowsers } from './browsers.ts';
import { bringInto } from './run-in-page.ts';
import { sizes } from './sizes.ts';

/** Beside the bench's build: git passes it over. */
const folder = join(import.meta.dirname, '../../.output/bench-college');
/** Its last records are a week old when they are made: in another week half of the learners would have gone three weeks without a word. */
const KEEPS_DAYS = 7;
/** Learners at a time: the driver waits three minutes for an answer and no longer. */
const PORTION = 500;

/** What decides which records there are; another shape or another maker gives another profile. */
function mark(): string {
  const { today: _, ...how } = sizes.college;
  const maker = readFileSync(join(import.meta.dirname, 'in-page/years.ts'), 'utf8');
  const made = JSON.stringify({ how, stored: upgrades.length, maker });
  return createHash('sha256').update(made).digest('hex').slice(0, 12);
}

const daysAgo = (day: string): number => (Date.now() - Date.parse(day)) / 86_400_000;

/** A profile that was filled to its end, with the same records and not too long ago. */
function prepared(): string | null {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  const filled = names
    .filter((name) => name.endsWith('.filled'))
    .map((name) => name.slice(0, -'.filled'.length))
    .find((name) => name.endsWith(mark()) && daysAgo(name.slice(0, 10)) < KEEPS_DAYS);
  return filled === undefined ? null : join(folder, filled);
}

async function fill(browser: DrivenBrowser): Promise<void> {
  const page = await blankExtensionPage(browser);
  await bringInto(page, 'tests/bench/in-page/college.ts');
  const how = sizes.college;
  for (let first = 0; first < how.learners; first += PORTION) {
    await page.evaluate(
      `bench.fillPart(${JSON.stringify({ ...how, learners: PORTION })}, ${first})`,
    );
    console.error(`caseload: ${first + PORTION} of ${how.learners} learners are there`);
  }
}

/**
 * A browser profile whose store holds the college of `sizes`: made once, which takes minutes, and used again for a week. One
 * that was not filled to its end is thrown away.
 */
export async function collegeProfile(): Promise<string> {
  const there = prepared();
  if (there) return there;
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  mkdirSync(folder, { recursive: true });
  const profile = join(folder, `${sizes.college.today}-${mark()}`);
  await withBrowsers([() => launchOursWith(profile)], fill);
  writeFileSync(`${profile}.filled`, '');
  return profile;
}
