import type { Random } from '#tests/support/switching/random.ts';

/** One change of a page: what it was, and the way back. */
export interface Mutation {
  kind: Kind;
  /** The element that it was done to. */
  on: Element;
  says: string;
  /** Texts that now stand somewhere else: whose they are now, nobody can tell. */
  moved: string[];
  undo(): void;
}

export type Kind = (typeof kinds)[number];

export const kinds = [
  'removed',
  'renamed',
  'emptied',
  'duplicated',
  'reordered',
  'other-id',
  'texts-swapped',
] as const;

type Made = Pick<Mutation, 'says' | 'undo'> & { moved?: string[] };
type Mutator = (on: Element, random: Random, ids: string[]) => Made | null;

const isBox = (element: Element): element is HTMLTextAreaElement =>
  element.nodeName.toUpperCase() === 'TEXTAREA';

const attributesOf = (element: Element): string[] =>
  [...element.attributes].map(({ name }) => name).filter((name) => name !== 'xmlns');

/** Sets an attribute; gives the way back. */
function change(on: Element, name: string, value: string): () => void {
  const before = on.getAttribute(name) ?? '';
  on.setAttribute(name, value);
  return () => on.setAttribute(name, before);
}

function removed(on: Element): Made | null {
  const [parent, next] = [on.parentNode, on.nextSibling];
  if (!parent) return null;
  on.remove();
  return { says: '', undo: () => parent.insertBefore(on, next) };
}

/** One class, the id, or the name or value of an attribute becomes something that nobody has heard of. */
function renamed(on: Element, random: Random): Made | null {
  const names = attributesOf(on);
  if (names.length === 0) return null;
  const name = random.pick(names);
  const value = on.getAttribute(name) ?? '';
  if (name !== 'class' && random.isTrue(0.4)) {
    on.removeAttribute(name);
    on.setAttribute(`x-${name}`, value);
    const undo = () => {
      on.removeAttribute(`x-${name}`);
      on.setAttribute(name, value);
    };
    return { says: `attribute ${name}`, undo };
  }
  const words = value.split(' ');
  words[random.below(words.length)] = 'renamed';
  return { says: `${name}="${value.slice(0, 60)}"`, undo: change(on, name, words.join(' ')) };
}

function emptied(on: Element): Made | null {
  if (isBox(on)) {
    const value = on.value;
    on.value = '';
    return { says: '', undo: () => (on.value = value) };
  }
  const children = [...on.childNodes];
  if (children.length === 0) return null;
  on.replaceChildren();
  return { says: '', undo: () => on.replaceChildren(...children) };
}

function duplicated(on: Element): Made | null {
  if (!on.parentElement) return null;
  const copy = on.cloneNode(true);
  if (isBox(on) && 'value' in copy) copy.value = on.value;
  on.after(copy);
  return { says: '', undo: () => on.parentNode?.removeChild(copy) };
}

function reordered(on: Element, random: Random): Made | null {
  const parent = on.parentElement;
  const others = [...(parent?.children ?? [])].filter((other) => other !== on);
  if (!parent || others.length === 0) return null;
  const before = [...parent.childNodes];
  random.pick(others).after(on);
  return { says: '', undo: () => parent.replaceChildren(...before) };
}

/** A user id in one attribute becomes another learner's. */
function otherId(on: Element, random: Random, ids: string[]): Made | null {
  for (const name of attributesOf(on)) {
    const value = on.getAttribute(name) ?? '';
    const found = ids.find((id) => new RegExp(`(?<!\\d)${id}(?!\\d)`).test(value));
    if (!found) continue;
    const other = random.pick(ids.filter((id) => id !== found));
    const undo = change(on, name, value.replace(found, other));
    return { says: `${name}: ${found} became ${other}`, undo };
  }
  return null;
}

/** Two elements of one column, or of one class, change what they say. */
function textsSwapped(on: Element, random: Random): Made | null {
  const row = on.closest('tr');
  const at = row ? [...row.children].indexOf(on) : -1;
  const alike = (
    at >= 0
      ? [...(row?.parentElement?.children ?? [])].map((other) => other.children[at])
      : [...on.ownerDocument.getElementsByTagName(on.nodeName)].filter(
          (other) => other.className === on.className,
        )
  ).filter(
    (other) => other !== undefined && other !== on && !other.contains(on) && !on.contains(other),
  );
  const other = alike.length > 0 ? random.pick(alike) : null;
  if (!other) return null;
  if (isBox(on) && isBox(other)) {
    const [one, two] = [on.value, other.value];
    [on.value, other.value] = [two, one];
    const undo = () => {
      [on.value, other.value] = [one, two];
    };
    return { says: '', moved: [one, two], undo };
  }
  const [ours, theirs] = [[...on.childNodes], [...other.childNodes]];
  const moved = [on.textContent ?? '', other.textContent ?? ''];
  on.replaceChildren(...theirs);
  other.replaceChildren(...ours);
  const undo = () => {
    on.replaceChildren();
    other.replaceChildren(...theirs);
    on.replaceChildren(...ours);
  };
  return { says: '', moved, undo };
}

const mutators: Record<Kind, Mutator> = {
  removed,
  renamed,
  emptied,
  duplicated,
  reordered,
  'other-id': otherId,
  'texts-swapped': textsSwapped,
};

const nameOf = (element: Element): string =>
  `${element.nodeName.toLowerCase()}${element.id && `#${element.id}`}${[...element.classList].map((one) => `.${one}`).join('')}`;

/** Changes a page in one place; `null` when this element cannot be changed in that way. */
export function mutate(kind: Kind, on: Element, random: Random, ids: string[]): Mutation | null {
  const where = nameOf(on);
  const made = mutators[kind](on, random, ids);
  return made && { kind, on, moved: [], ...made, says: `${kind} ${where} ${made.says}` };
}
