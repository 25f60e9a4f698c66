import { closedBidi } from './closed-bidi.ts';
import { en } from './en.ts';

/** Every text of the product, by its key. English (UK) is the type of any other language. */
export type Catalogue = typeof en;
export type MessageKey = keyof Catalogue;

/** The `{names}` in a message. */
type ArgName<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | ArgName<Rest>
  : never;
export type MessageArgs<Key extends MessageKey> = Record<ArgName<Catalogue[Key]>, string | number>;

/** A message still to be said: what pure code returns, so that it needs no language. */
export interface Say {
  key: MessageKey;
  args?: Record<string, string | number>;
}

const fill = (text: string, args: Record<string, string | number>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => closedBidi(String(args[name] ?? whole)));

/** The text for a key; the compiler asks for exactly the arguments that the text names. */
export function t<Key extends MessageKey>(
  key: Key,
  ...args: ArgName<Catalogue[Key]> extends never ? [] : [MessageArgs<Key>]
): string {
  return fill(en[key], args[0] ?? {});
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
    fill(part[key] ?? key, args[0] ?? {});

/** The text for a message that pure code returned. */
export const say = ({ key, args }: Say): string => fill(en[key], args ?? {});
