/** Words as teachers type them in a hurry, and in full. A step is written in whole words. */
const TYPED: Record<string, string> = Object.fromEntries(
  `u: you, ur: your, urs: yours, yr: your, r: are, n: and, y: why, wud: would, wld: would, cud: could, cld: could, shud: should, shd: should, shld: should, thru: through,
tho: though, altho: although, b4: before, pls: please, plz: please, nxt: next, wk: week, wks: weeks, wiv: with, w: with, coz: because, bcos: because, bc: because, evry: every, thats: that's, whats: what's, hows: how's, wheres: where's, theres: there's,
dont: don't, doesnt: doesn't, dosent: doesn't, dosnt: doesn't, didnt: didn't, isnt: isn't, arnt: aren't, arent: aren't, wasnt: wasn't, werent: weren't, cant: can't, cudnt: couldn't, couldnt: couldn't,
shouldnt: shouldn't, wouldnt: wouldn't, havent: haven't, hasnt: hasn't, hadnt: hadn't, youve: you've, youre: you're, youd: you'd, uve: you've, wont: won't, im: I'm, ive: I've, its: its, nowt: nothing, owt: anything, summat: something,
hasta: has to, gotta: have to, wanna: want to, gonna: going to, gud: good, wot: what, wat: what, ppl: people, diff: difference, intro: introduction, conc: conclusion, para: paragraph, paras: paragraphs, pg: page, pgs: pages, tmrw: tomorrow, tomoz: tomorrow, mins: minutes, hrs: hours, luv: love, cl: client, ref: reference, refs: references, bib: bibliography, info: information, eval: evaluation, diag: diagram, diags: diagrams, sentance: sentence, sentances: sentences, seperate: separate, definate: definite, spellin: spelling, grammer: grammar,
agian: again, wieght: weight, wieghts: weights, carnt: can't, untill: until, til: until, statment: statement, statments: statements, wen: when, shes: she's, hes: he's, itll: it'll, recieve: receive, recieved: received, definately: definitely, seperately: separately, befor: before, comeing: coming,
tabel: table, tabels: tables, thier: their, becuase: because, beacuse: because, wich: which, alot: a lot, truely: truly, tommorow: tomorrow, tomorow: tomorrow, enviroment: environment, goverment: government, arguement: argument, neccessary: necessary, occured: occurred, beleive: believe, wright: write, shoud: should,
woud: would, coud: could, assesment: assessment, assesments: assessments, refrence: reference, refrences: references, measurment: measurement, measurments: measurements, temprature: temperature, equiptment: equipment, maintainance: maintenance, doesnae: doesn't, isnae: isn't, didnae: didn't, cannae: can't, wasnae: wasn't, dinnae: don't`
    .split(/,\s*/)
    .map((pair) => pair.split(': ')),
);

const WORD =
  /(?<![\p{L}\p{N}'"/.-])(?:w\/out|w\/o|w\/|d'you|[a-z]{1,10}4?)(?=$|[^\p{L}\p{N}'/-])/gu;
const SLASHED: Record<string, string> = {
  'w/out': 'without',
  'w/o': 'without',
  'w/': 'with',
  "d'you": 'do you',
};
/** Single letters are words only where no sum or formula stands: "n" between words, not "n = 10". */
const LETTER_IN_SUM = /^\s*[=<>+*/^≤≥±×-]|^\s*\d/;

const IS_AXIS = /^[ -](?:ax[ei]s|values?|coordinates?|intercepts?|direction)\b/i;

const YOU_ARE =
  /^ (?:\p{L}+ing|gonna|a|the|not|in|on|nearly|almost|so|too|just|really|very|still|right|wrong|able|there|always|never|over|under|missing|out|short|late|down|up)\b/u;

const IS_SAID =
  /(?:^|[,;] ?|\b(?:because|when|where|if|that|but|and|n|so|as|while|what|how|cos) )$/i;

/** "Gravida and para": no paragraph. */
const isParagraph = (before: string, after: string): boolean =>
  !/\band $/i.test(before) || /^ \d/.test(after);

/** A letter on its own that is a quantity or a list letter, not a short word. */
const isSymbol = (letter: string, before: string, after: string): boolean =>
  LETTER_IN_SUM.test(after) ||
  // "your x and y axes"
  (letter === 'y' && (/\bx\W+(?:and |or )?$/i.test(before) || IS_AXIS.test(after))) ||
  /[=+*/^]\s*$|\d\s*$/.test(before) ||
  (letter === 'n' &&
    before.trim() === '' &&
    /^ (?:has|is|was|should|goes|must|needs)\b/.test(after)) ||
  (letter === 'u' && /^ (?:changes|equals|goes|becomes|varies|depends|tends)\b/.test(after)) ||
  (letter !== 'u' &&
    (/\b(?:the|a|of|for|each|per|higher|lower|by|term|value|to) $/i.test(before) ||
      !/^ \p{L}{1,}/u.test(after)));

/** A sentence in whole words, and the way back to the offsets of what was typed. */
export interface WholeWords {
  text: string;
  toTyped(offset: number): number;
}

/** "u never checked w/out it" → "you never checked without it". Words inside quotes are somebody's own and stay. */
export function inWholeWords(typed: string): WholeWords {
  const shifts: { from: number; by: number }[] = [];
  const quoted = [...typed.matchAll(/"[^"]*"|(?<![\p{L}\p{N}])'[^']{1,80}'(?![\p{L}\p{N}])/gu)];
  let moved = 0;
  const text = typed.replace(WORD, (word, at: number) => {
    const after = typed.slice(at + word.length);
    const full =
      word === 'ur' && IS_SAID.test(typed.slice(0, at)) && YOU_ARE.test(after)
        ? "you're"
        : (SLASHED[word] ?? TYPED[word]);
    if (!full || quoted.some((one) => at > one.index && at < one.index + one[0].length))
      return word;
    // "less chat to ref": there is a referee too.
    if (word === 'ref' && /\b(?:to|the) $/i.test(typed.slice(0, at))) return word;
    if (word === 'para' && !isParagraph(typed.slice(0, at), after)) return word;
    if (word.length === 1 && isSymbol(word, typed.slice(0, at), after)) return word;
    moved += full.length - word.length;
    shifts.push({ from: at + word.length + moved, by: moved });
    return full;
  });
  return {
    text,
    toTyped: (offset) => offset - (shifts.findLast(({ from }) => from <= offset)?.by ?? 0),
  };
}

/** Every pair, for the tests. */
export const typedWords: [string, string][] = Object.entries(TYPED);
