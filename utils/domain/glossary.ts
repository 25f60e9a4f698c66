import * as z from 'zod/mini';

/** A term of the mentor's own and what it means in plain words; no plain words = learners here know it. */
export const GlossaryTerm = z.object({ term: z.string(), plain: z.string() });
export type GlossaryTerm = z.infer<typeof GlossaryTerm>;

/** More than this is a dictionary, and slows the check. */
export const MOST_TERMS = 300;

const sameTerm = (a: string, b: string): boolean =>
  a.trim().toLocaleLowerCase() === b.trim().toLocaleLowerCase();

/** The glossary with a term put in, or put in place of the same term; unchanged for a blank term or a full list. */
export function withTerm(glossary: GlossaryTerm[], { term, plain }: GlossaryTerm): GlossaryTerm[] {
  const tidy = { term: term.replace(/\s+/g, ' ').trim(), plain: plain.replace(/\s+/g, ' ').trim() };
  if (tidy.term === '') return glossary;
  const at = glossary.findIndex((one) => sameTerm(one.term, tidy.term));
  if (at >= 0) return glossary.with(at, tidy);
  if (glossary.length >= MOST_TERMS) return glossary;
  return [...glossary, tidy].toSorted((a, b) => a.term.localeCompare(b.term, 'en-GB'));
}

/** The glossary without a term. */
export const withoutTerm = (glossary: GlossaryTerm[], term: string): GlossaryTerm[] =>
  glossary.filter((one) => !sameTerm(one.term, term));
