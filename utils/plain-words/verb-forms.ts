/** A verb's forms in a fixed order, so that a hard verb can be swapped for a plain one form by form. */
export interface VerbForms {
  base: string;
  third: string;
  ing: string;
  past: string;
  participle: string;
}

/** past/participle of verbs that do not take -ed; prefixes (`rewrite`, `redo`) follow their last part. */
const IRREGULAR = new Map(
  `be was been, become became become, begin began begun, bind bound bound, break broke broken, bring brought brought,
build built built, buy bought bought, catch caught caught, choose chose chosen, cut cut cut, do did done,
draw drew drawn, drive drove driven, feel felt felt, find found found, get got got, give gave given, go went gone,
hang hung hung, have had had, hold held held, keep kept kept, know knew known, lay laid laid, lead led led,
leave left left, let let let, make made made, meet met met, pay paid paid, put put put, read read read, run ran run,
say said said, see saw seen, send sent sent, set set set, show showed shown, sit sat sat, speak spoke spoken,
spend spent spent, split split split, stand stood stood, stick stuck stuck, take took taken, teach taught taught,
tell told told, think thought thought, wake woke woken, wear wore worn, write wrote written,
understand understood understood, undertake undertook undertaken`
    .split(/,\s*/)
    .map((row) => {
      const [base = '', past = '', participle = ''] = row.split(' ');
      return [base, { past, participle }] as const;
    }),
);
/** Longer verbs stressed on their last part double the consonant too. */
const DOUBLING = new Set(['submit', 'refer', 'commit', 'begin', 'admit', 'omit', 'permit']);

const doubles = (verb: string): boolean =>
  DOUBLING.has(verb) || /^(?:re)?[^aeiou]*[aeiou][^aeiouwxy]$/.test(verb);

function pastOf(verb: string): { past: string; participle: string } {
  const exact = IRREGULAR.get(verb);
  if (exact) return exact;
  const again = verb.startsWith('re') ? IRREGULAR.get(verb.slice(2)) : undefined;
  if (again) return { past: `re${again.past}`, participle: `re${again.participle}` };
  const past = doubles(verb)
    ? `${verb}${verb.at(-1)}ed`
    : verb.endsWith('e')
      ? `${verb}d`
      : /[^aeiou]y$/.test(verb)
        ? `${verb.slice(0, -1)}ied`
        : `${verb}ed`;
  return { past, participle: past };
}

const thirdOf = (verb: string): string => {
  if (verb === 'be') return 'is';
  if (verb === 'have') return 'has';
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x|z|o)$/.test(verb) ? `${verb}es` : `${verb}s`;
};

const ingOf = (verb: string): string => {
  if (verb === 'be') return 'being';
  if (doubles(verb)) return `${verb}${verb.at(-1)}ing`;
  return /[^eoy]e$/.test(verb) ? `${verb.slice(0, -1)}ing` : `${verb}ing`;
};

/** The forms of a verb or verb phrase (`work on` → `worked on`): its first word is what changes. */
export function verbForms(phrase: string): VerbForms {
  const [verb = '', ...rest] = phrase.split(' ');
  const whole = (form: string): string => [form, ...rest].join(' ');
  const { past, participle } = pastOf(verb);
  return {
    base: phrase,
    third: whole(thirdOf(verb)),
    ing: whole(ingOf(verb)),
    past: whole(past),
    participle: whole(participle),
  };
}
