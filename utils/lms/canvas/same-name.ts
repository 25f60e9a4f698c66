/** So few letters of a cut name ("Sam…") would fit too many learners. */
const FEWEST_LETTERS = 5;

const plain = (name: string): string =>
  name
    .normalize('NFKC')
    // Unseen marks, which pages in languages from right to left put around names.
    .replace(/\p{Cf}/gu, '')
    // Pronouns after the name: "Sam Learner (they/them)".
    .replace(/\s*\([^()]*\)\s*$/, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();

/** "learner, sam" as "sam learner"; any other name as it is. */
function turned(name: string): string {
  const [last = '', first = '', ...more] = name.split(',').map((part) => part.trim());
  return first !== '' && more.length === 0 ? `${first} ${last}` : name;
}

const isCutOf = (shown: string, whole: string): boolean => {
  const cut = /^(.*\S)\s*(?:…|\.\.\.)$/.exec(shown)?.[1];
  return cut !== undefined && cut.length >= FEWEST_LETTERS && whole.startsWith(cut);
};

/**
 * Whether the name a page shows is one of a learner's names: letter case, white space, pronouns, "Last, First" and
 * a name cut with an ellipsis make no difference; anything else does.
 */
export function isSameName(shown: string, names: readonly string[]): boolean {
  const seen = plain(shown);
  return names.map(plain).some((name) => {
    const whole = [name, turned(name)];
    const isOneOf = whole.includes(seen) || whole.includes(turned(seen));
    return name !== '' && (isOneOf || whole.some((each) => isCutOf(seen, each)));
  });
}
