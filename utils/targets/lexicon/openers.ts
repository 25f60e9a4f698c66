import { wordList } from '#utils/plain-words/word-list.ts';

/** What may stand before the verb that matters. Each is taken off the front, again and again. */
export const openers = wordList(`
to, please, i, you, we, so, then, also, and, first, firstly, second, secondly, next, finally, lastly, now, always,
just, really, regularly, ideally, still, either, instead, only, even, maybe, simply, make sure, make sure that, make
sure to, be sure to, be sure that, remember to, remember that, don't forget to, do not forget to, try to, try and,
continue to, start to, begin to, aim to, be able to, ensure, ensure that, go and, in order to, need to, needs to, have
to, has to, commit to, manage to, take time to, make time to, plan to, going to, want to, wants to, would like to, 'd
like to, hope to, hopes to, will, must, should, shall, can, could, might, i'll, you'll, we'll, i will, you will, i am
going to, i'm going to, you need to, i need to, you must, you should, i must, i should, i want to, i would like to,
i'd like to, i can, i could, i have to, my target is to, my goal is to, my aim is to, the target is to, the aim is to,
my target is, target, goal, aim is to, next step is to, learner to, student to, learner will, student will, the
learner will, the student will, the learner should, the student should, learner needs to, student needs to, use my
time to, keep, start, begin, get into the habit of, get in the habit of, have a go at, help me to, be willing to, seek
to, strive to, work to, work on how to, agree to, arrange to, agree that i will, if possible`);

/** A lead-in such as "By Friday," or "When I get stuck," ends at its comma, "then" or the person who acts. */
export const leadIns = new Set(
  wordList(`
by, on, in, at, after, before, when, whenever, if, for, every, each, during, once, this, with, using, from, as, until,
while, any, over, throughout, next, within, straight, today, tomorrow, tonight, daily, weekly, per, between, both, all`),
);

/** A word that is also a noun is a verb where one of these follows. */
export const objectStarters = new Set(
  wordList(`
the, a, an, my, your, his, her, their, our, this, that, these, those, each, every, any, all, it, them, me, him, us,
myself, yourself, to, with, up, down, out, off, at least, another, some, both, what, how, why, where, which, one, two,
three, four, five, six, seven, eight, nine, ten, more, less, fewer, extra, at, in, on, through, into, over, back, for,
between, against, whether, if`),
);

/** A clause that starts with one of these has no verb in front. */
export const nounStarters = new Set(
  wordList(`
the, a, an, my, your, his, her, their, our, this, that, these, those, more, less, fewer, better, good, greater,
higher, no, not, some, any, all, each, every, of, in, with, for, about, lack, confidence, very, too, much, many, it,
there, what, why, how, who, which, and, or, but, because, as, positive, clear, clearer, stronger, improved, regular,
full, extra, one, two, three, four, five, six, seven, eight, nine, ten`),
);

/** Says a state and not an act. */
export const stateVerbs = new Set(
  wordList(`
be, am, are, is, was, were, have, has, had, believe, like, love, enjoy, hope, wish, see, hear, seem, remain, stay,
remember, realise, recognise, accept, care, matter, mean, think, own, belong, deserve, recall, suffer, succeed, cope,
relax, worry, pass, achieve, attain, reach, get, do, meet, excel, thrive, show, demonstrate`),
);

/** How a clause starts that only says what will not be done. `-ing` or a noun follows the words of the second list. */
export const negatives = wordList(`
don't, do not, dont, never, not, no more, won't, will not, i won't, i will not, i don't, i do not, you don't, you do
not, try not to, try to not, not to, i must not, must not, mustn't, i mustn't, you must not, should not, shouldn't, i
should not, you should not, i shouldn't, you shouldn't, cannot, can't, no longer, less, fewer, refrain from, quit,
cease, be less, talk less, make fewer, use less, use fewer, give up, avoid, stop being, stop myself, stop yourself,
cut out, not be, doesn't, didn't, does not, did not, isn't, aren't, keep from, prevent, i never, miss no, be late
less, miss less, miss fewer, do less, have less, have fewer, spend less, get less, without`);
