import { wordList } from '#utils/plain-words/word-list.ts';

/** Two words that are one thing: never taken for two targets. */
export const fixedPairs = wordList(`
strengths and weaknesses, pros and cons, advantages and disadvantages, similarities and differences, terms and conditions, health and safety, health and social care,
food and drink, food and hygiene, research and development, supply and demand, cause and effect, causes and effects, hair and beauty, travel and tourism, tools and equipment, more and more, again and again, better and better,
over and over, trial and error, question and answer, questions and answers, point and evidence, do's and don'ts, dos and don'ts, black and white, spelling punctuation and grammar, word and excel, reading and writing, rise and fall,
facts and figures, and so on, points and evidence, nuts and bolts, equality and diversity, aims and objectives, art and design, copy and paste, cut and paste, plan do and review, drag and drop, his and her, time and place, income and expenditure, profit and loss, sales and marketing, warm up and cool down, pass and move, sport and exercise, sport and fitness, early years and childcare, input and output, hardware and software, design and technology, and other`);

/** Verbs of getting ready: with another act after them they are part of it ("revise chapter 3 and do the quiz"). */
export const readyingVerbs = new Set(
  wordList(
    `give, say, state, look back over, look back at, have a look at, revise, practise, look at, look over, look through, go over, go through, learn, memorise, study, review, revisit, consider, investigate, explore, read more, think about, think of, prepare, prepare for, reflect on, ensure, aim, aim for, focus on, try, plan, discuss, proofread, decide, test, identify, note, note down, time, name, number, sort, order, rank, list, group`,
  ),
);

/** Acts that stand alone when they come after another: "rewrite the intro and attend the workshop". */
export const standsAloneLater = new Set(
  wordList(
    `attend, meet, visit, watch, go to, read, book, get up, arrive, revise, practise, catch up on, catch up with, catch up, learn, plan, list, test, wake up, discuss, identify, study, review`,
  ),
);
