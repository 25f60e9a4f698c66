import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';

/** Texts that would do something if they were taken for markup. */
export const payloads: string[] = readFileSync(join(import.meta.dirname, 'payloads.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => z.string().parse(JSON.parse(line)));

/** What no text of anybody's may ever become on a screen of ours. */
const FOREIGN =
  'script, iframe, object, embed, base, meta, link, style, form[action], math, marquee, video, audio, template, plaintext, xmp, img, foreignObject, animate, x-y, slot';

/** Attributes that run text, or lead somewhere. */
const runs = ({ name, value }: Attr): boolean =>
  name.startsWith('on') ||
  (/^(href|src|action|data|srcdoc|style|formaction)$/.test(name) &&
    /MARKUP_RAN|javascript:/i.test(value));

/** What in a screen came of texts that were taken for markup: the markup of each such element. */
export const markupIn = (screen: ParentNode): string[] =>
  [...screen.querySelectorAll('*')]
    .filter((element) => element.matches(FOREIGN) || [...element.attributes].some(runs))
    .map(({ outerHTML }) => outerHTML.slice(0, 120));
