import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { until } from '#tests/support/browsers/driven.ts';
import { click, seeText } from '#tests/support/browsers/find-element.ts';
import { type Calendar, eventsIn, imported } from '#tests/support/calendar-program.ts';
import { browserNames, useWorld } from '#tests/support/e2e-world.ts';
import { playedTerm, putInto, storePage } from '#tests/support/sample-term/in-browser.ts';
import type { TermRecords } from '#tests/support/sample-term/records.ts';
import { initialsOf } from '#utils/calendar/calendar-file.ts';
import { isOpenStatus } from '#utils/domain/target-status.ts';
import { t } from '#utils/i18n/t.ts';

const today = Temporal.Now.plainDateISO().toString();

describe.each(browserNames)('the calendar file in %s', (name) => {
  const world = useWorld(name);
  let records: TermRecords;
  let screen: Page;

  const folder = () => world.driven.downloads;
  const files = () => readdirSync(folder()).filter((one) => one.endsWith('.ics'));
  /** Saves it once more and gives what came, whole. What came before goes: one browser writes over it, another numbers it. */
  const saved = async (): Promise<string> => {
    for (const one of files()) rmSync(join(folder(), one));
    await click(screen, { role: 'button', name: t('calendar.save') });
    return until('the calendar file', async () => {
      const [file] = files();
      const text = file ? readFileSync(join(folder(), file), 'utf8') : '';
      return text.endsWith('END:VCALENDAR\r\n') && text;
    });
  };

  beforeAll(async () => {
    records = await playedTerm({ learners: 12, weeks: 6, today, seed: 11 });
    await putInto(await storePage(world.driven), records);
    screen = await world.driven.openExtensionPage('workspace.html');
    await screen.bringToFront();
    await click(screen, { role: 'button', name: t('calendar.title') });
  });

  test('downloaded and imported twice by ical.js, gives every day once and initials only', async () => {
    const first = await saved();
    const calendar: Calendar = imported(new Map(), first);
    const once = new Map(calendar);
    const open = records.targets.filter(({ status }) => isOpenStatus(status));
    const isLive = ({ status }: { status: string }) => status === 'CONFIRMED';
    expect(open.length).toBeGreaterThan(5);
    for (const { id, due } of open)
      expect(once.get(`${id}-due@feedforward.example`)).toMatchObject({
        day: due,
        status: 'CONFIRMED',
      });
    expect(eventsIn(first)).toHaveLength(once.size);
    imported(calendar, await saved());
    expect([...calendar.keys()].sort()).toEqual([...once.keys()].sort());
    expect([...calendar.values()].filter(isLive)).toHaveLength(
      [...once.values()].filter(isLive).length,
    );
    const initials = new Set(records.learners.map((one) => initialsOf(one.name)));
    for (const { title, text } of calendar.values()) {
      expect(text).toBe('');
      expect(initials).toContain(title.slice(0, title.indexOf(':')));
    }
  });

  test('a day that has moved meanwhile moves in the calendar, and nothing is doubled', async () => {
    const calendar = imported(new Map(), await saved());
    const before = calendar.size;
    const target = records.targets.find(({ status, due }) => isOpenStatus(status) && due !== null);
    if (!target) throw new Error('The term has no open target');
    const moved = { ...target, rev: target.rev + 1, due: '2027-01-12', reviewOn: '2027-01-12' };
    await putInto(await storePage(world.driven), { targets: [moved] });
    await screen.bringToFront();
    imported(calendar, await saved());
    expect(calendar.get(`${target.id}-due@feedforward.example`)?.day).toBe('2027-01-12');
    expect(calendar.size).toBe(before);
    await seeText(screen, t('calendar.saved'));
  });
});
