import { baseOfGerund } from '../classify/verb-forms.ts';

/** Gerunds that name a thing at least as often as a deed. */
const THINGS =
  /^(?:reading|writing|listening|speaking|spelling|planning|timing|referencing|cooking|training|marketing|working|understanding|meaning|heading|drawing|painting|building|setting|finding|feeling|ending|opening|beginning|clothing|lighting|wiring|bedding|grading|marking|styling|engineering|accounting|nursing|catering|plumbing|welding|joining|blending|shading|rendering|editing|testing)$/i;
const ANOTHER =
  /(,? and (?:then )?| or |, )([a-z-]+ing)(?= (?!(?:and|or|in|on|at|of|is|are|was|were)\b)\p{L})/giu;

/**
 * "Label the ventricles and adding arrows" → "Label the ventricles and add arrows": where the teacher's gerund was made a request, so are those that go on
 * from it.
 * @param request a drafted request, its verb first
 * @param bare the teacher's sentence
 */
export function askedAlike(request: string, bare: string): string {
  const [verb = ''] = /^\p{L}+/u.exec(request) ?? [];
  const wasGerund = (bare.match(/[a-z-]+ing\b/gi) ?? []).some(
    (word) => baseOfGerund(word) === verb.toLowerCase(),
  );
  if (verb === '' || !wasGerund) return request;
  return request.replace(ANOTHER, (all, joint: string, word: string) => {
    const base = THINGS.test(word) ? null : baseOfGerund(word);
    return base === null ? all : joint + base;
  });
}
