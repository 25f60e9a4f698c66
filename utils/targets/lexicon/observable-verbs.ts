import { wordList } from '#utils/plain-words/word-list.ts';

/**
 * Verbs that another person could see being done. `part`: `main` makes or does the thing; `prepare` leads up to it
 * (read the sheet, then…); `close` shows, hands over or checks it. Only two `main` ones make two targets.
 */
export interface ObservableVerb {
  verb: string;
  part: 'main' | 'prepare' | 'close';
  /** Also a noun ("and labels", "the list"): taken for a verb only where its neighbours say so. */
  alsoNoun: boolean;
}

const main = wordList(`
proof read, proof-read, sign, write, write down, write up, write out, rewrite, redraft, draft, add, add in, annotate, answer, apply, apply for,
arrange, attach, attempt, bake, blow-dry, bold, book, book onto, build, calculate, call, catch, change, cite, clean,
code, combine, compare, complete, compose, cook, correct, create, cross out, cut, cut down, date, debate,
debug, define, delete, demonstrate, describe, design, draw, draw up, edit, evidence, explain, explain to, fill in,
film, finish, fix, format, fold, graph, group, hand write, identify, illustrate, include, incorporate, insert, install, interview,
join, join in with, justify, label, lay out, lead, learn by heart, line up, link, list, make, map, match, measure,
mind map, move, name, note, note down, number, order, outline, paint, paraphrase, perform, phone, pick
out, place, plan, play, plot, present, produce, proofread, quote, ask and answer, rank, rate, rearrange, redo,
redraw, reference, re-do, re-draft, re-format, re-read, re-record, re-write, rehearse, remake, remove, reorder,
repeat, rephrase, replace, report, research, respond, reword, run, say, score, separate, set out, set up, shorten,
sign up, sign up for, simulate, sketch, solve, speak, spell, split, state, step, stick, strip, structure, sum up,
summarise, swap, table, tabulate, take notes, take part in, teach, test, time, title, translate, trim, type, type up,
update, volunteer, weld, wire, weigh, work out, work through, put in, put up my hand, put my hand up, raise my hand,
contribute, discuss, discuss with, evaluate, analyse, assess, examine, recommend, critique, break down, break up,
argue, conclude, introduce, reply, reply to, save, wear, pack, eat, walk, sleep, charge, buy, download, do, give,
visit, shadow, track, tidy, try out, try this, try that, try these, try them, assemble, drill, cost, budget, sort, organise my, organise the,
organise a, hold, serve, lift, dress, wash, style, trial, sew, stitch, knead, chop, plaster, lay, sand, file`);
const prepare = wordList(`
make sure, make sure that, read, read aloud, read out, read through, reread, watch, listen, listen to, find, find out, choose, pick, select,
open, look up, search, search for, collect, gather, ask, ask for, meet, meet with, see, speak to, talk to, talk with,
talk through, borrow, print, print off, print out, copy, copy out, copy down, decide, start, start with, begin, begin
with, count, practise on, brainstorm, stop at, pause, go, go to, get, get to, take, use, set, set aside, set an alarm,
spend, log in, log in to, log on, arrive, arrive at, wake up, get up, put, leave, try it, highlight, underline,
circle, colour, colour-code, attend, keep, turn up, turn, turn on, turn off, switch on, switch off`);
const close = wordList(`
record, photograph, show, show to, tell, email, e-mail, send, send in, submit, resubmit, upload, hand in, hand, hand over, turn in, bring,
bring in, share, share with, give to, give in, post, check, check off, double-check, self-check, mark, self-mark, peer
mark, tick, tick off, sign off, log, keep a record, take a photo, take a picture, screenshot, text, message, report
back, put in my folder, return, get feedback, get feedback from, get someone to check, ask someone to check, compare
with, test myself, test yourself, make a note`);

const NOUNS = new Set(
  wordList(`
answer, apply, attempt, book, budget, call, catch, change, charge, check, circle, code, colour, copy, cost, count,
critique, cut, date, debate, design, draft, draw, dress, drill, e-mail, email, end, evidence, file, film, fix, focus,
format, graph, group, hand, highlight, interview, label, lay, lead, link, list, log, make, map, mark, match, measure,
message, move, name, note, number, order, outline, pack, paint, pause, phone, photograph, place, plan, play, plot,
post, practice, present, print, quote, rank, rate, read, record, reference, report, research, return, review, run,
sand, say, score, screenshot, search, serve, set, share, show, sign, sketch, sort, speak, spell, split, start, state,
step, stick, strip, structure, study, style, swap, table, talk, tell, test, text, tick, time, title, track, trial,
trim, turn, type, update, use, visit, walk, wash, watch, wear, weld, wire, work`),
);

const rows = (verbs: string[], part: ObservableVerb['part']): ObservableVerb[] =>
  verbs.map((verb) => ({ verb, part, alsoNoun: NOUNS.has(verb) }));

/** Every observable verb phrase in its base form. */
export const observableVerbs: ObservableVerb[] = [
  ...rows(main, 'main'),
  ...rows(prepare, 'prepare'),
  ...rows(close, 'close'),
];
