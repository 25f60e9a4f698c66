import { wordList } from '#utils/plain-words/word-list.ts';

/** Acts on what the work says: help with one of these is help with the answer. */
export const contentVerbs = new Set(
  wordList(`
add, add in, add to, include, insert, rewrite, write, write about, explain, explain to, describe, compare, contrast, analyse, evaluate,
justify, assess, discuss, expand, expand on, extend, replace, change, swap, reword, rephrase, delete, take out, cut, cut down, remove, correct, fix, put in, put,
give, use, link, quote, cite, reference, define, draw, label, calculate, redo, finish, complete, summarise, conclude, answer, recommend,
state, outline, identify, apply, name, list, insert, move, shorten, edit, redraft, mention, refer to, connect, support, back up`),
);

/** What makes it help with how to work, whatever the verb: the thing made, or the piece it is for. */
export const PROCESS_CLAUSE =
  /\b(?:plans?|timetables?|checklists?|to-?do lists?|reminders?|alarms?|calendar|diary|dates?|deadlines?|timer|questions? (?:for|to ask)|emails?|messages?|appointments?|folder|file name|backup|copy of the brief|command words?|tick(?:s|ed)?|log|what (?:the )?\S+ means|means?|in (?:my|your) own words what|how long|how many (?:minutes|hours)|word count)\b/i;

/** Says itself that it is for other work than this. */
export const OTHER_PIECE =
  /\b(?:next (?:piece|assignment|essay|report|task|time|unit)|practi[cs]e (?:piece|topic|question|task|paper|paragraph|text)|past paper|mock|(?:another|a different|an example) (?:topic|text|piece|question|case|unit)|not (?:on |in |for )?(?:the|this) (?:live|assignment|assessment))\b/i;
