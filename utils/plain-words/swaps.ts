/**
 * Hard words and what says the same plainly. `verb`: swapped form by form; `words`: swapped as they stand; an empty
 * plain side is taken out. About half of the pairs come from retext-simplify's list (MIT; see NOTICE.md), chosen and
 * reworded; the rest is our own. Words with a craft meaning (perform, component, observe…) are left out on purpose.
 */
const verbs = `
utilise: use, utilize: use, commence: start, ascertain: find out, facilitate: help, endeavour: try, terminate: end, accomplish: do,
acquire: get, formulate: make, elucidate: explain, enumerate: list, disseminate: share, expedite: speed up, initiate: start, liaise with: talk to, liaise: talk,
procure: get, rectify: put right, remediate: put right, substantiate: back up, synthesise: bring together, synthesize: bring together,
elaborate on: say more about, elaborate: say more, consolidate: go over again, ameliorate: make better,
amend: change, modify: change, clarify: make clear, delineate: set out, collate: put together, converse: talk, attain: reach, cease: stop, comprehend: understand, deduce: work out, discern: see, eliminate: take out, encompass: take in, expand upon: say more about, exemplify: give an example of,
incorporate: put in, interrogate: look hard at, leverage: use, mitigate: reduce, necessitate: need, optimise: make better, peruse: read, possess: have, scrutinise: look closely at, streamline: make simpler, upskill: learn, strategise: plan, disclose: tell, obtain: get, retain: keep, purchase: buy, notify: tell, minimise: cut, maximise: make the most of, demonstrate: show, undertake: do, adhere to: keep to, comply with: follow, refrain from: stop, familiarise yourself with: read, familiarise myself with: read`;

const words = `
in order to: to, prior to: before, subsequent to: after, subsequently: then, in accordance with: by, in relation to: about, with regard to: about, with regards to: about, in regard to: about, with respect to: about, pertaining to: about, due to the fact that: because, in the event of: if there is,
in the event that: if, for the purpose of: to, by means of: with, a number of: some, in excess of: more than, in a timely manner: on time, at this moment in time: now, at the present time: now, on a regular basis: often, on a weekly basis: every week, on a daily basis: every day, sufficient: enough, insufficient: not enough, numerous: many, additional: more, methodology: method, rationale: reasons, terminology: words, succinct: short, succinctly: in few words, concise: short, concisely: in few words, coherent: clear, coherently: clearly, cohesive: joined up, cohesion: how it joins up, comprehensive: full, comprehensively: fully,
holistic: whole, holistically: as a whole, pertinent: to the point, requisite: needed, plethora: lot, nuanced: careful, salient: main, aforementioned: this, thereof: of it, thereafter: after that, henceforth: from now on, nevertheless: even so, notwithstanding: in spite of, efficacy: how well it works, paucity: lack, proficiency: skill, proficient: skilled, erroneous: wrong, superfluous: extra, ambiguous: unclear, adequate: good enough, adequately: well enough, optimal: best, optimum: best, robust: strong, robustly: strongly, stakeholders: people involved, autonomously: by myself, going forward: , as appropriate: , where appropriate: , meta-cognitive: how-I-learn, pedagogical: teaching, commencement: start, utilisation: use, deliverables: things to hand in, deliverable: thing to hand in, remedial: catch-up`;

const rowsOf = (block: string): { hard: string; plain: string }[] =>
  block
    .split(',')
    .map((row) => row.split(':'))
    .map(([hard = '', plain = '']) => ({ hard: hard.trim(), plain: plain.trim() }));

/** Verbs in their base form. */
export const plainVerbs = rowsOf(verbs);
/** Words and phrases that do not change their form. */
export const plainWords = rowsOf(words);

/** Terms that have no short plain twin: said once in plain words instead. */
export const termsToExplain: { terms: string[]; plain: string }[] = [
  { terms: ['contextualise', 'contextualised'], plain: 'link it to a real place or person' },
  { terms: ['articulate', 'verbalise'], plain: 'say it clearly' },
  { terms: ['signpost', 'signposting'], plain: 'tell the reader what comes next' },
  { terms: ['prioritise', 'prioritising'], plain: 'choose what to do first' },
  { terms: ['metacognition', 'metacognitive'], plain: 'noticing how you learn best' },
  { terms: ['formative'], plain: 'practice that does not count for the grade' },
  { terms: ['summative'], plain: 'work that counts for the grade' },
  {
    terms: ['plagiarism', 'plagiarise', 'plagiarised', 'plagiarising'],
    plain: 'using somebody’s words as your own',
  },
  {
    terms: ['learning outcome', 'learning outcomes'],
    plain: 'what you should know or be able to do at the end',
  },
  {
    terms: ['assessment criteria', 'assessment criterion', 'grading criteria', 'grading criterion'],
    plain: 'what the marker looks for',
  },
  { terms: ['spag'], plain: 'spelling, punctuation and grammar' },
  {
    terms: ['higher order thinking', 'higher-order thinking'],
    plain: 'comparing, judging and deciding',
  },
  { terms: ['primary research'], plain: 'finding out by asking people or by looking yourself' },
  { terms: ['secondary research'], plain: 'finding out from books, websites and reports' },
  { terms: ['triangulate', 'triangulation'], plain: 'check the same thing in three places' },
  { terms: ['paradigm', 'epistemology', 'ontological'], plain: 'a way of looking at a subject' },
];
