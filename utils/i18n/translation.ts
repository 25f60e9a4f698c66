/** The `{names}` in a text. */
export type ArgName<Text> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | ArgName<Rest>
  : never;

/** A text that names every one of these. */
type Naming<Names extends string> = [Names] extends [never]
  ? string
  : (Names extends string ? (text: `${string}{${Names}}${string}`) => void : never) extends (
        text: infer All,
      ) => void
    ? All
    : never;

/** The forms that a number may ask for besides the message itself; English has `one` alone. */
type Form = 'zero' | 'one' | 'two' | 'few' | 'many';

/** The messages of a part that have forms: those that have one in English. */
type Counted<Part> = {
  [Key in keyof Part]: Key extends `${infer Base}.one`
    ? Base extends keyof Part
      ? Base
      : never
    : never;
}[keyof Part];

/**
 * What a part of the catalogue is in another language: every message, with every `{argument}` of the English one, and nothing else.
 * A form for a number may leave its number out. That no argument is added is tested (`tests/project/catalogues.test.ts`).
 */
export type Translation<Part> = {
  readonly [Key in keyof Part]: Key extends `${Counted<Part> & string}.one`
    ? string
    : Naming<ArgName<Part[Key]>>;
} & { readonly [Key in `${Counted<Part> & string}.${Form}`]?: string };
