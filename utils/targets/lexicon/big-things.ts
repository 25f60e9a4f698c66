import { phrasesOf, wordList } from '#utils/plain-words/word-list.ts';

/** Too much for a week, whatever the verb. */
const whole = `
whole [assignment|unit|essay|report|portfolio|course|project|module|coursework|dissertation|qualification], entire [assignment|unit|essay|report|portfolio|course|project|module|coursework], all [of |][my|your|his|her|their|the|][ missing| outstanding| overdue| late| old|] [work|coursework|assignments|units|essays|homework|criteria|modules|topics|subjects|exams|deadlines],
every [unit|assignment|essay|topic|subject|module|criterion|piece of work], each [unit|assignment|subject|module], everything, all of it,
pass [the|my|your|this|all] [course|year|exam|exams|unit|units|qualification|diploma|level 2|level 3|gcse|gcses|btec], pass [maths|english|everything], distinction in, merit in, a distinction, a merit, top grades, [a|my] better grade, higher grades, good grades, [my|your|a] target grade,
complete [the|my|this|your] [unit|course|portfolio|qualification|module|coursework|dissertation|project], finish [the|my|this|your] [unit|course|portfolio|qualification|module|coursework|dissertation|project], catch up with all, catch up on all, catch up with everything,
rest of the [unit|course|year|assignment|coursework|portfolio], full [portfolio|course|qualification], throughout [my|your|the] [work|assignment|course|year|unit|essay], across all [my|your|] [work|units|subjects|assignments|lessons], get into [university|uni], pass maths, redo the assignment, rewrite the assignment, rewrite [my|your|the] [essay|assignment|report|portfolio|coursework], redo [my|your|the] [essay|assignment|report|portfolio|coursework]`;

/** A whole area of learning: too big only while nothing narrows it down. */
const area = `
[my|your|his|her|their|the|] [writing|grammar|spelling|spag|essay structure|essay writing|writing skills|academic writing|reading|maths|english|structure|literacy|numeracy|vocabulary|communication|communication skills|work|coursework|studies|grades|assignments|essays|skills|time management|organisation|organisation skills|study skills|subject knowledge|knowledge|behaviour|attitude|revision|english skills|maths skills|spoken english|written work|written english|independent learning|attainment|achievement]`;

/** Stretches of time that are far more than a week's work. */
const stretch = `
all [year|term|semester], the whole [year|term|semester], this [year|academic year], by the end of the [year|course|academic year|qualification], for the rest of the [year|term|course], [the|this] entire [year|term], over the [year|coming months], by the summer, by june, by july, by next year, over the next few months, from now on, at all times, forever, every single day, by the time i leave`;

/** `whole`: too much whatever the verb; `area`: of learning; `span`: of time. */
export type BigKind = 'whole' | 'area' | 'span';

const blocks = { whole, span: stretch, area } as const;
const KINDS = ['whole', 'span', 'area'] as const;

/** Every too-big phrase with its kind, made as they are taken; `whole` comes first and wins where a phrase is in two lists. */
export function* bigThings(): Generator<readonly [phrase: string, kind: BigKind]> {
  for (const kind of KINDS)
    for (const phrase of wordList(blocks[kind]).flatMap(phrasesOf)) yield [phrase, kind];
}
