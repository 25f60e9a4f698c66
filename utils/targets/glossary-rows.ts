import type { GlossaryTerm } from '#utils/domain/glossary.ts';

/** The mentor's terms as the check looks for them: lower case, straight apostrophes, also with an s. */
export const glossaryRows = (glossary: GlossaryTerm[]): { form: string; plain: string }[] =>
  glossary.flatMap(({ term, plain }) => {
    const form = term.toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ').trim();
    return form === ''
      ? []
      : [
          { form, plain },
          { form: `${form}s`, plain },
        ];
  });
