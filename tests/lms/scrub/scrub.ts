import { madeUpNumbers, madeUpWords, steady } from './made-up.ts';

/** Replaces what tells a person or a place by made-up things, the same for the same wherever it stands. */
export interface Scrub {
  /** Words for people: names, mails, phone numbers, codes, addresses. */
  text(text: string): string;
  /** An address. */
  address(url: string): string;
  /** A value of the page's structure (class, id, name…): its ids and the host's name. */
  structure(value: string): string;
  /** An id as it stands alone. */
  id(id: string): string;
  /** What was replaced, real → made up. */
  replaced(): Map<string, string>;
}

export interface ScrubOptions {
  /** People's names on the page. */
  names: string[];
  /** Ids that its addresses hold: short ones are found elsewhere by this list alone. */
  ids: string[];
  /** The page's address; its origin becomes `https://lms.example`. */
  url: URL;
  /** The whole page as it came: nothing made up may stand in it already. */
  taken: string;
}

const ORIGIN = 'https://lms.example';
/** From the numbers that Ofcom keeps for stories. */
const PHONE = '01632 960001';
const ELSEWHERE = 'https://elsewhere.example/';
/** The LMS makers' own sites tell nobody's college. */
const MAKERS = /^(?:docs\.moodle\.org|moodle\.org|moodle\.com|community\.canvaslms\.com)$/;
const ID_NAMES =
  /^(?:id|.*_?id|.*ids?\[?\]?|user|course|d|p|sid|gid|attempt|cmid|itemid|update|search|next|forum)$/i;
const SECRET_NAMES = /sess|token|key|csrf|nonce|signature|verifier|auth|secret/i;
/** No person: nothing, the latest attempt, Moodle's front page. */
const isPlainNumber = (id: string): boolean => /^[01]$/.test(id);

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
const withoutAccents = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '');
/** An apostrophe in a name is written in many ways, and as an entity in a box of source. */
const anyApostrophe = (source: string): string =>
  source.replace(/['’‘]/g, `(?:['’‘]|&rsquo;|&lsquo;|&apos;|&#0?39;)`);

/** The parts of names that are replaced one by one: so a first name alone is found too. */
const partsOf = (name: string): string[] =>
  name.split(/[\s-]+/).filter((part) => part.replace(/[^\p{L}]/gu, '').length > 1);

/** Makes the replacements for one page. What `text` gives for a text does not depend on where it stands. */
export function scrubFor({ names, ids, url, taken }: ScrubOptions): Scrub {
  const words = steady(madeUpWords(taken));
  const numbers = steady(madeUpNumbers(taken));
  const mails = steady(mailsFor());
  const codes = steady(codesFor(taken));
  const parts = [...new Set(names.flatMap(partsOf))];
  for (const part of parts) words.for(part);
  const forms = new Map(
    parts.flatMap((part) => {
      const made = words.for(part);
      const plain = withoutAccents(part);
      return [
        [plain.toUpperCase(), made.toUpperCase()],
        [part.toUpperCase(), made.toUpperCase()],
        [plain, made],
        [part, made],
      ] as const;
    }),
  );
  const anyPart = formsPattern([...forms.keys()]);
  const initialled = /(?<![\p{L}\p{M}])(\p{Lu})(\.? )(?=\uE000)/gu;
  const people = (text: string): string => {
    if (!anyPart) return text;
    const marked = text.replace(anyPart, (found) => {
      const form = found.replace(/&rsquo;|&lsquo;|&apos;|&#0?39;|[’‘]/g, "'");
      return `\uE000${forms.get(found) ?? forms.get(form) ?? forms.get(form.replaceAll("'", '’')) ?? 'Somebody'}`;
    });
    // An initial before a surname is part of the name.
    return marked.replace(initialled, 'Q$2').replaceAll('\uE000', '');
  };

  const known = new Set(ids);
  const id = (real: string): string =>
    isPlainNumber(real) || numbers.isMade(real) ? real : numbers.for(real);
  const structure = (value: string): string =>
    value
      .replaceAll(url.hostname.replaceAll('.', '-'), 'lms-example')
      .replace(/(?<!\d)\d+(?!\d)/g, (real) =>
        real.length > 2 || known.has(real) ? id(real) : real,
      );

  const query = ([name, value]: [string, string]): [string, string][] => {
    if (SECRET_NAMES.test(name)) return [];
    if (/^\d+$/.test(value))
      return [[name, ID_NAMES.test(name) || value.length > 2 ? id(value) : value]];
    return [[name, /%|=/.test(value) ? structure(text(value)) : text(value)]];
  };
  const address = (value: string): string => {
    if (/^\s*(?:#|javascript:|data:|about:)/i.test(value))
      return value.startsWith('#') ? structure(value) : '#';
    if (/^mailto:|^tel:/i.test(value)) return text(value);
    const found = URL.parse(value, url);
    if (!found) return text(value);
    if (found.origin !== url.origin) return MAKERS.test(found.hostname) ? value : ELSEWHERE;
    const path = found.pathname
      .split('/')
      .map((part) => (/^\d+$/.test(part) ? id(part) : pathPart(part)))
      .join('/');
    const search = [...found.searchParams].flatMap(query);
    const asked = search.length > 0 ? `?${new URLSearchParams(search)}` : '';
    const isWhole = /^\w+:|^\/\//.test(value);
    const start = isWhole ? ORIGIN : '';
    return `${start}${path}${asked}${found.hash && structure(found.hash)}`;
  };
  /** File names are written by people. */
  const pathPart = (part: string): string =>
    /\.(?!php$)\w{1,5}$/.test(part) ? `file${part.slice(part.lastIndexOf('.'))}` : structure(part);

  const text = (value: string): string =>
    people(
      value
        .replace(/\b(sesskey|logintoken|token)(=|%3D)\w+/gi, '$1$2gone')
        .replace(/[\w.+-]+(?:@|%40)[\w-]+(?:\.[\w-]+)+/g, (mail) => mails.for(mail.toLowerCase()))
        .replace(/https?:\/\/[^\s"'<>)]+/g, address)
        .replace(/(?<!\d)(?:\+44 ?|\b0)\d(?:[ -]?\d){8,9}(?!\d)/g, PHONE)
        .replace(/\b[A-Z]{2,6}[-/]?\d{4,}\b/g, (code) =>
          codes.isMade(code) ? code : codes.for(code),
        )
        .replace(/(?<![\d.])\d{5,}(?![\d.])/g, (real) => (PHONE.includes(real) ? real : id(real))),
    );
  return {
    text,
    address,
    structure,
    id,
    replaced: () =>
      new Map([words, numbers, mails, codes].flatMap(({ known: pairs }) => [...pairs])),
  };
}

/** One pattern over all forms, the longest first, as whole words. */
function formsPattern(forms: string[]): RegExp | null {
  if (forms.length === 0) return null;
  const sources = forms
    .toSorted((one, other) => other.length - one.length)
    .map((form) => anyApostrophe(escaped(form)));
  return new RegExp(`(?<![\\p{L}\\p{M}])(?:${sources.join('|')})(?![\\p{L}\\p{M}])`, 'gu');
}

function* mailsFor(): Generator<string, string> {
  for (let number = 1; ; number += 1) yield `person${number}@mail.example`;
}

function* codesFor(taken: string): Generator<string, string> {
  for (let number = 1001; ; number += 1) {
    if (!taken.includes(`MU${number}`)) yield `MU${number}`;
  }
}
