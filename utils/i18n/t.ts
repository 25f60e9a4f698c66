import { closedBidi } from './closed-bidi.ts';
import type { en } from './en.ts';
import { english } from './english.ts';
import './first-texts.ts';
import { spoken } from './language.ts';
import { numberWords } from './number-words.ts';
import { formOf } from './plural.ts';

/** Every text of the product, by its key. English (UK) is the type of any other language. */
export type Catalogue = typeof en;
export type MessageKey = keyof Catalogue;

/** The `{names}` in a message. */
export type ArgName<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | ArgName<Rest>
  : never;
export type MessageArgs<Key extends MessageKey> = Record<ArgName<Catalogue[Key]>, string | number>;

type Args = Record<string, string | number>;

/** A message still to be said: what pure code returns, so that it needs no language. */
export interface Say {
  key: MessageKey;
  args?: Args;
}

const NAME = /\{(\w+)\}/g;

/** The first number that the English text names: it chooses among the forms of a message. */
function countIn(english: string, args: Args): number | null {
  for (const [, name = ''] of english.matchAll(NAME)) {
    const value = args[name];
    if (typeof value === 'number') return value;
  }
  return null;
}

/** A message in the language of the moment; in English where that one has not got it. */
function said(part: Readonly<Record<string, string>>, key: string, args: Args = {}): string {
  const { texts, language } = spoken();
  const isOwn = key in texts;
  const count = countIn(part[key] ?? '', args);
  const text = formOf(isOwn ? texts : part, key, isOwn ? language : 'en', count) ?? key;
  return text.replace(NAME, (whole, name: string) => {
    const value = args[name] ?? whole;
    return typeof value === 'number' ? numberWords(value) : closedBidi(value);
  });
}

/**
 * The text for a key; the compiler asks for exactly the arguments that the text names. Where a message has forms for numbers
 * (`key.one`, in Welsh `key.two` and more), the key without one is asked for, and the number chooses.
 */
export function t<Key extends MessageKey>(
  key: Key,
  ...args: ArgName<Catalogue[Key]> extends never ? [] : [MessageArgs<Key>]
): string {
  return said(english(), key, args[0]);
}

/**
 * The same for a part of the catalogue that is loaded only with the screens that say it: the panel, which needs none of it, does
 * not carry it.
 */
export const sayer =
  <Part extends Record<string, string>>(part: Part) =>
  <Key extends keyof Part & string>(
    key: Key,
    ...args: ArgName<Part[Key]> extends never ? [] : [Record<ArgName<Part[Key]>, string | number>]
  ): string =>
    said(part, key, args[0]);

/** The text for a message that pure code returned. */
export const say = ({ key, args }: Say): string => said(english(), key, args);
