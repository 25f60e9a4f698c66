import { wordList } from '#utils/plain-words/word-list.ts';

/** How a target names the learner when it speaks about them. */
export const learnerNouns = new Set(
  wordList(
    `learner, learners, student, students, pupil, pupils, candidate, candidates, trainee, trainees, apprentice, apprentices, he, she, they`,
  ),
);

/** Words that judge whoever has them, after "I am", "you are", "she is": elsewhere they may speak of a thing. */
export const judgingAfterPerson = wordList(`
bright, clever, smart, brilliant, intelligent, talented, gifted, weak, slow, difficult, messy, dim, thick, hopeless, useless, immature, rude,
disruptive, unmotivated, disorganised, forgetful, naughty, lazy, careless, stupid, silly, sloppy, able, a natural, low ability, high ability,
a pleasure, perfect, amazing, the best, the worst`);

/** Words that judge a person wherever they stand in a target. */
export const judgingAnywhere = wordList(`
lazy, laziness, careless, carelessness, stupid, silly, sloppy, immature, disappointing, attitude problem, bad attitude, poor attitude,
weak student, weak students, weak learner, weak learners, weak writer, weak writers, weak reader, weak readers, low ability, bright student, bright students, bright learner, bright learners, bright boy, bright girl, clever boy, clever girl,
good boy, good girl, gifted, talented, naughty, unmotivated, you are better than this, you're better than this, can't be bothered,
cannot be bothered, couldn't be bothered, let yourself down, letting yourself down, not bright enough, not clever enough, problem student, problem students,
difficult student, difficult students, star student, star students, natural talent, waste of time, half-hearted, half hearted`);

/** A judging word that speaks of the slips and not yet of the learner: it can simply go. */
export const slips = new Set(wordList(`mistake, mistakes, error, errors, slip, slips, slip-ups`));

/** Where a judging word is part of a name or a topic. */
export const notJudging = wordList(
  `lazy eye, lazy susan, lazy loading, gifted and talented, talented and gifted, silly season, silly putty, careless driving`,
);
