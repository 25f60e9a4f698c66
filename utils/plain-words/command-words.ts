import type { AwardingBody } from '#utils/domain/awarding-body.ts';
import { wordList } from './word-list.ts';

/**
 * A command word of marking and what it means plainly (own wording; what awarding bodies say of the same word differs).
 * `plain` is short enough to be put in brackets; a body's own meaning takes its place.
 */
export interface CommandWord {
  forms: string[];
  plain: string;
  bodies?: Partial<Record<AwardingBody, string>>;
  /** How an answer to it may begin. */
  starter: string;
  /** Everyday English in a target too: explained when asked, never spoken of by the check. */
  isEveryday?: true;
}

const forms = (words: string): string[] => wordList(words);

export const commandWords: CommandWord[] = [
  {
    forms: forms(
      'analyse, analyses, analysing, analysed, analyze, analysis, analytical, analytically',
    ),
    plain: 'break it into parts, say how they link and why each one matters',
    bodies: { 't-level': 'break it into parts and link them step by step, with proof' },
    starter: 'There are three parts … This leads to … because …',
  },
  {
    forms: forms(
      'evaluate, evaluates, evaluating, evaluated, evaluation, evaluative, evaluatively',
    ),
    plain: 'good points, bad points, proof, then your decision',
    starter: 'A strength is … A weakness is … Overall …',
  },
  {
    forms: forms('justify, justifies, justifying, justified, justification, justifications'),
    plain: 'say why your choice is the best one, with proof',
    starter: 'I chose … because … I did not choose … because …',
  },
  {
    forms: forms('assess, assesses, assessing'),
    plain: 'weigh up what matters most, then say how good it is',
    bodies: {
      'btec-l3': 'weigh up what matters most and end with a conclusion',
      'btec-hn': 'weigh up what matters most, then judge and give your reasons',
      't-level': 'weigh up what matters most, pros and cons too, then judge',
    },
    starter: 'The most important is … because …',
  },
  {
    forms: forms('examine, examines, examining'),
    plain: 'look closely at each part',
    starter: 'Looking closely at …',
  },
  {
    forms: forms('critically, critical analysis, critical evaluation, critique, critiquing'),
    plain: 'ask how strong the proof is',
    starter: 'The evidence is limited because …',
  },
  {
    forms: forms('synthesis'),
    plain: 'bring ideas from different places together',
    starter: 'Both … and … show that …',
  },
  {
    forms: forms('appraise, appraising, appraisal'),
    plain: 'say how good it is and how you know',
    starter: 'It works well because …',
  },
  {
    forms: forms('discuss, discusses, discussing, discussion of'),
    plain: 'look at more than one side',
    bodies: {
      'btec-l3': 'look at more than one side; a conclusion is not needed',
      't-level': 'look at both sides with some balance; they need not weigh the same',
      'city-and-guilds': 'give a range of views',
    },
    starter: 'One view is … On the other hand …',
    isEveryday: true,
  },
  {
    forms: forms('compare, compares, comparing, comparison'),
    plain: 'say what is the same and what is different',
    bodies: {
      'btec-l3': 'say what is the same, what is different, and the good and bad of each',
      't-level': 'say what is the same, or different, or both',
    },
    starter: 'Both … However, … whereas …',
    isEveryday: true,
  },
  {
    forms: forms('identify, identifies, identifying'),
    plain: 'name it, point it out',
    starter: 'One … is …',
    isEveryday: true,
  },
  {
    forms: forms('state, states, stating'),
    plain: 'say it clearly in one or two sentences',
    starter: '… is …',
    isEveryday: true,
  },
  {
    forms: forms('define, defines, defining'),
    plain: 'say what the word means, with an example',
    starter: '… means … For example …',
    isEveryday: true,
  },
  {
    forms: forms('outline, outlines, outlining'),
    plain: 'the main points only, no small detail',
    starter: 'The main points are …',
    isEveryday: true,
  },
  {
    forms: forms('describe, describes, describing, description of'),
    plain: 'say what it is like, all the main features',
    starter: 'It has … It works like …',
    isEveryday: true,
  },
  {
    forms: forms('summarise, summarises, summarising'),
    plain: 'the main points, short, in your own words',
    starter: 'Overall …',
    isEveryday: true,
  },
  {
    forms: forms('explain, explains, explaining, explanation of'),
    plain: 'say what, and why or how; use “because”',
    starter: 'This happens because … This means …',
    isEveryday: true,
  },
  {
    forms: forms('apply, applies, applying'),
    plain: 'use what you know on this case',
    starter: 'In this business …',
    isEveryday: true,
  },
  {
    forms: forms('demonstrate, demonstrates, demonstrating'),
    plain: 'show that you can do it, with proof',
    starter: 'The photo shows …',
    isEveryday: true,
  },
  {
    forms: forms('recommend, recommends, recommending, recommendation'),
    plain: 'say what should happen next and why',
    starter: 'They should … because …',
    isEveryday: true,
  },
  {
    forms: forms('reflect, reflects, reflecting, reflection on'),
    plain: 'what happened, what you learned, what you will do differently',
    starter: 'Next time I will …',
    isEveryday: true,
  },
];

/** What a command word means in a course of this awarding body. */
export const meaningFor = ({ plain, bodies }: CommandWord, body: AwardingBody | null): string =>
  (body && bodies?.[body]) || plain;

/** Where a command word is the name of a thing or an everyday word. */
export const notCommands = wordList(`
swot analysis, pest analysis, pestle analysis, risk analysis, gap analysis, data analysis, job analysis, evaluation sheet, evaluation form,
self evaluation, self-evaluation, evaluation section`);
