import { wordList } from '#utils/plain-words/word-list.ts';

/**
 * Verbs that name a wish. `number`: even a product beside them says nothing ("improve my conclusion"), a number or a
 * second, visible action does. `product`: fine once they say on what ("revise pages 4-6", "practise the talk").
 */
export interface VagueVerb {
  verb: string;
  needs: 'number' | 'product';
}

const needNumber = wordList(`
improve, improve on, have a think, have a think about, work on, work upon, work hard, work harder, work better, develop, enhance, strengthen,
understand, be aware of, be more aware, know, be more, be better, become, feel, feel more, gain confidence, gain more,
make progress, make more progress, make good progress, make better progress, make further progress, progress, get better, do better, do well, do my best, do your best, try, try harder, try my best, try
your best, put in more effort, put more effort, put in effort, make more effort, make an effort, be positive, be
organised, be more organised, get organised, stay organised, behave, behave better, engage, engage more, participate,
participate more, concentrate, concentrate more, focus, focus more, stay focused, stay on track, stay motivated,
manage time, manage my time, manage your time, have better, have more, increase, raise, boost, deepen, broaden,
expand, expand on, build up, build on, build confidence, grow, polish, refine, sharpen, be confident, get more
confident, be resilient, be proactive, take more care, take responsibility, take ownership, make improvements, pay
attention, pay more attention, show more, show improvement, gain, achieve more, think about, think of, be mindful of,
reflect on, appreciate, value, respect, step up, push myself, push yourself, challenge myself, challenge yourself,
push harder, be engaged, be motivated, get motivated, be prepared, get used to, become more, learn more, learn about,
learn more about, get on with, be independent, embed, embrace, get to grips with, get a grip, buck up`);

const needProduct = wordList(`
consider, have a look at, have another look at, look back over, look back at, focus on, concentrate on, look at, look into, look over, look through, aim, aim for, address, ensure,
continue, continue with, maintain, revise, practise, catch up, catch up on, catch up with, keep up, keep up with, keep
on top of, engage with, participate in, go over, go through, tackle, explore, learn, memorise, do more, use more, read
more, write more, study, deal with, sort out, prepare, prepare for, familiarise myself with, keep going with, keep
working on, carry on with, carry on, improve with, review, revisit, reconsider, investigate, monitor, prioritise,
follow up on, get on top of, support, include more, add more, give more, provide more`);

/** Every vague verb phrase in its base form. */
export const vagueVerbs: VagueVerb[] = [
  ...needNumber.map((verb) => ({ verb, needs: 'number' as const })),
  ...needProduct.map((verb) => ({ verb, needs: 'product' as const })),
];
