import type { Page } from 'puppeteer-core';
import { type Handle, type Place, until } from './driven.ts';

/** What people call a thing on the screen. */
export interface Wanted {
  role:
    | 'button'
    | 'textbox'
    | 'checkbox'
    | 'radio'
    | 'tab'
    | 'heading'
    | 'link'
    | 'alert'
    | 'listbox';
  /** The whole accessible name, or a pattern in it; left out for any. */
  name?: string | RegExp;
  /** Which of several, from 0. */
  nth?: number;
}

const selectors: Record<Wanted['role'], string> = {
  button: 'button, [role="button"], summary',
  textbox: 'textarea, input:not([type="checkbox"]):not([type="radio"]):not([type="range"])',
  checkbox: 'input[type="checkbox"], [role="checkbox"]',
  radio: 'input[type="radio"], [role="radio"]',
  tab: '[role="tab"]',
  heading: 'h1, h2, h3, h4, [role="heading"]',
  link: 'a[href]',
  alert: '[role="alert"], [role="status"]',
  listbox: 'select, [role="listbox"]',
};

/** Runs in the page: the element with this role and name, as a person or a screen reader would find it. */
function pick(selector: string, exact: string | null, pattern: string | null, nth: number) {
  const tidy = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
  const byIds = (ids: string | null) =>
    (ids ?? '')
      .split(/\s+/)
      .map((id) => tidy(document.getElementById(id)?.textContent))
      .join(' ')
      .trim();
  const nameOf = (element: Element) => {
    const labels = (element as HTMLInputElement).labels;
    return (
      byIds(element.getAttribute('aria-labelledby')) ||
      tidy(element.getAttribute('aria-label')) ||
      tidy([...(labels ?? [])].map(({ textContent }) => textContent).join(' ')) ||
      tidy(element.textContent) ||
      tidy(element.getAttribute('title') ?? element.getAttribute('placeholder'))
    );
  };
  const fits = (name: string) =>
    exact !== null ? name === exact : pattern === null || new RegExp(pattern, 'i').test(name);
  const found = [...document.querySelectorAll(selector)].filter(
    (element) => element.checkVisibility({ visibilityProperty: true }) && fits(nameOf(element)),
  );
  return found[nth] ?? null;
}

/** The element, or `null` when it is not there now. */
export async function lookFor(place: Place, wanted: Wanted): Promise<Handle | null> {
  const { role, name, nth = 0 } = wanted;
  const exact = typeof name === 'string' ? name : null;
  const pattern = name instanceof RegExp ? name.source : null;
  const handle = await place.evaluateHandle(pick, selectors[role], exact, pattern, nth);
  const element = handle.asElement();
  if (!element) await handle.dispose();
  return element as Handle | null;
}

const inWords = ({ role, name }: Wanted): string => `the ${role} ${name ?? ''}`;

/** Waits for an element; throws saying which one did not come. */
export const find = (place: Place, wanted: Wanted, timeoutMs?: number): Promise<Handle> =>
  until(inWords(wanted), () => lookFor(place, wanted), timeoutMs);

/**
 * Runs in the page: brings what a mouse can hit of this element into view, which is the label where the thing itself is drawn as something else, and waits
 * until it stands still, as a person does; `null` when something lies over it. By time and not by frames, which a tab behind others has none of.
 */
async function bringUp(element: Element): Promise<Element | null> {
  const isDrawnElsewhere =
    element instanceof HTMLInputElement && /radio|checkbox/.test(element.type);
  const target = (isDrawnElsewhere && element.labels?.[0]) || element;
  target.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
  const place = () => {
    const { x = 0, y = 0, width = 0, height = 0 } = target.getClientRects()[0] ?? {};
    return [x, y, width, height].join(' ');
  };
  let before = '';
  for (let look = 0; look < 25 && before !== place(); look++) {
    before = place();
    await new Promise((done) => setTimeout(done, 40));
  }
  const box = target.getClientRects()[0];
  if (!box) return null;
  const hit = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
  return hit && (target.contains(hit) || hit.contains(target)) ? target : null;
}

/** Clicks an element with the mouse; throws when it cannot be hit now. */
async function hit(element: Handle): Promise<void> {
  const target = (await element.evaluateHandle(bringUp)).asElement() as Handle | null;
  if (!target) throw new Error('It is there, and something lies over it');
  const { x, y } = await target.clickablePoint();
  await target.frame.page().mouse.click(x, y);
}

/** Waits for an element and clicks it with the mouse, as a person does. */
export async function click(place: Place, wanted: Wanted, timeoutMs?: number): Promise<void> {
  // The screen may redraw between looking and clicking: then look again.
  await until(
    `a click on ${inWords(wanted)}`,
    async () => {
      const element = await lookFor(place, wanted);
      if (!element) return false;
      await hit(element);
      return true;
    },
    timeoutMs,
  );
}

/** So many letters are typed; what stands before them comes in at once, as by dictation. */
const TYPED = 6;

/** Replaces what stands in a text box, the end of it by typing. */
export async function fill(place: Place, wanted: Wanted, text: string): Promise<void> {
  await click(place, wanted);
  const element = await find(place, wanted);
  // A line's end is a key of its own.
  const typed = text.includes('\n') ? text : text.slice(-TYPED);
  await element.evaluate(
    (box, begin) => {
      (box as HTMLInputElement).select();
      document.execCommand(begin ? 'insertText' : 'delete', false, begin);
    },
    text.slice(0, text.length - typed.length),
  );
  await element.type(typed);
}

/** Presses Control with a letter: copy, paste, undo, select all. */
export async function pressWithControl(page: Page, key: 'a' | 'c' | 'v' | 'z'): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press(key);
  await page.keyboard.up('Control');
}

/** All text that a place shows. */
export const textOf = (place: Place): Promise<string> =>
  place.evaluate(() => document.body?.innerText ?? '');

/** Waits until a place shows this text. */
export const seeText = (place: Place, text: string | RegExp, timeoutMs?: number): Promise<string> =>
  until(
    `the text ${text}`,
    async () => {
      const shown = await textOf(place);
      const isThere = typeof text === 'string' ? shown.includes(text) : text.test(shown);
      return isThere && shown;
    },
    timeoutMs,
  );
