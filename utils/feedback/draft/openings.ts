/** What a statement that cannot be turned into a request of its own stands behind, by what it is. */
export const OPENINGS = {
  /** True of the world: "a ratio is not a probability". */
  truth: 'Check your work against this',
  /** A fault of the work: "the log stopped on 2 October". */
  fault: 'Put this right',
  /** May be either, or a note too short to tell: "Kerning between A and V". */
  either: 'Look at this again',
  /** How it is to be: "the last paragraph should be a judgement". */
  demand: 'Make sure of this',
  /** What holds each time: "Gloves off for the last foils". */
  habit: 'Remember',
  /** Asks for something among what it says: "First person please, nobody can grade 'we'". */
  request: 'Do this',
} as const;

/** A wording of the teacher's to go by. */
export const EXAMPLE_OPENING = 'Try wording like this';
/** A question that stays the teacher's. */
export const QUESTION_OPENING = 'Answer this';

/** What a statement is, and so behind which opening it stands. */
export type StatementKind = keyof typeof OPENINGS;

const FRAMES = [...Object.values(OPENINGS), EXAMPLE_OPENING];
const isOpenedBy = (openings: string[]): RegExp =>
  new RegExp(`^(?:${openings.join('|')})(?: [^:]{0,40})?: `);
const FRAMED = isOpenedBy(FRAMES);
const FRAMED_OR_ASKED = isOpenedBy([...FRAMES, QUESTION_OPENING]);

/** Whether a step only holds the teacher's statement behind an opening. */
export const isFramed = (step: string): boolean => FRAMED.test(step);

/** The same, or a teacher's question behind one. */
export const isFramedOrAsked = (step: string): boolean => FRAMED_OR_ASKED.test(step);
