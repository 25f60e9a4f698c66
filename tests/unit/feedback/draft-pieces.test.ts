import { describe, expect, test } from 'vitest';
import { analyse } from '#utils/feedback/analyse.ts';
import { bareOf, clutter } from '#utils/feedback/draft/bare.ts';
import { inFirstPerson } from '#utils/feedback/draft/first-person.ts';
import { kindOfStatement } from '#utils/feedback/draft/frames.ts';
import { withoutLooseTo } from '#utils/feedback/draft/loose-to.ts';
import { partsOf } from '#utils/feedback/draft/parts.ts';
import { questionStep } from '#utils/feedback/draft/question-step.ts';
import { standing } from '#utils/feedback/draft/resolve.ts';
import { commandVerb } from '#utils/feedback/draft/rewrite.ts';
import { toLearner } from '#utils/feedback/draft/second-person.ts';
import { isThing } from '#utils/feedback/draft/things.ts';
import { inWholeWords, typedWords } from '#utils/feedback/draft/typed-words.ts';

describe('what is cleared away', () => {
  test.each(clutter.map((row) => [row.name, row] as const))('%s', (_name, row) => {
    expect(row.from.replace(row.pattern, '').replace(/ {2,}/g, ' ').trim()).toBe(row.to);
  });

  test('all of it together', () => {
    expect(bareOf('✗ But I think the review date could, I feel, be a bit firmer, hun!!')).toBe(
      'the review date could be a bit firmer',
    );
  });
});

describe('a "to" that went on an opening which is gone', () => {
  test.each([
    ['Split the table and to justify each type.', 'Split the table and justify each type.'],
    [
      'Label the axes, to add a title and to check units.',
      'Label the axes, add a title and check units.',
    ],
    ['Remember to save and to back up your files.', 'Remember to save and to back up your files.'],
    ['Listen to the tutor and to the tape.', 'Listen to the tutor and to the tape.'],
    ['Write "to be, and to do" twice.', 'Write "to be, and to do" twice.'],
  ])('%s', (said, step) => expect(withoutLooseTo(said)).toBe(step));

  test('in a step and its parts', () => {
    const [step] = analyse(
      'Your next step is to split the booking table and to justify each data type.',
    ).steps;
    expect(step?.text).toBe('Split the booking table and justify each data type.');
    expect(step?.parts?.map(({ text }) => text)).toEqual([
      'Split the booking table.',
      'Justify each data type.',
    ]);
  });
});

describe('what is made of a sentence, by class', () => {
  test.each([
    ['more care with chisel on the shoulders', 'Take more care with chisel on the shoulders.'],
    ['You did not check the ears or the tail.', 'Check the ears and the tail.'],
    ['You need a common denominator here', null],
    ["Log 4 needs Maureen's signature.", "Add Maureen's signature to log 4."],
    ['Please recopy weeks 3 and 4 as I cannot read them.', 'Recopy weeks 3 and 4.'],
    [
      'Upload schedule of results, write up evidence 15, finish your maths.',
      'Upload schedule of results, write up evidence 15, finish your maths.',
    ],
    ['Next step: to wipe the worktop, to try a coin.', 'Wipe the worktop and try a coin.'],
    ['Spelling of Durkheim please!', 'Check the spelling of Durkheim.'],
    ['Show your working please Kayden', 'Show your working.'],
    ['The log is not signed by client', 'Get the log signed by the client.'],
  ])('%s → %s', (text, wanted) => {
    const [made] = analyse(text).steps;
    // A step may be turned down for want of certainty; it never says anything else.
    expect(made?.kind === 'step' ? made.text : wanted).toBe(wanted);
  });
});

describe('whole words', () => {
  test.each([
    ['u never checked w/out it', 'you never checked without it'],
    ["don't say 'n' or u", "don't say 'n' or you"],
    ['n = 10 for u n me', 'n = 10 for you and me'],
    ['when ur rinsing', "when you're rinsing"],
    ['show ur working', 'show your working'],
    ['The higher n when you raise it', 'The higher n when you raise it'],
  ])('%s → %s', (typed, full) => expect(inWholeWords(typed).text).toBe(full));

  test('the way back to what was typed', () => {
    const typed = 'u left it so u need to sand it';
    const { text, toTyped } = inWholeWords(typed);
    expect(typed.slice(toTyped(text.indexOf('sand')))).toBe('sand it');
  });

  test('no short form stands for two things', () => {
    expect(new Set(typedWords.map(([typed]) => typed)).size).toBe(typedWords.length);
  });
});

describe('first person', () => {
  test.each([
    ['Label your axes.', 'I will label my axes.'],
    ["Don't leave the guard up.", 'I will not leave the guard up.'],
    ["Don't just describe the policy.", 'I will not just describe the policy.'],
    ['Next time, check your work yourself.', 'Next time, I will check my work myself.'],
    ['Add the thank-you letters.', 'I will add the thank-you letters.'],
    ['Say where you found it.', 'I will say where I found it.'],
    ['Say what made you drop the idea.', 'I will say what made me drop the idea.'],
    ['Sort the thank-you letters.', 'I will sort the thank-you letters.'],
    ['Ask your supervisor to show you.', 'I will ask my supervisor to show me.'],
    ["Change 'you was' to 'you were'.", "I will change 'you was' to 'you were'."],
    [
      'Put this right: you’ve used your notes.'.replace('’', "'"),
      "I will put this right: I've used my notes.",
    ],
    ['COSHH sheet: add it.', 'I will COSHH sheet: add it.'],
  ])('%s → %s', (step, mine) => expect(inFirstPerson(step)).toBe(mine));
});

describe('questions', () => {
  test.each([
    ['What would DHCP have saved you', 'Say what DHCP would have saved you.'],
    [
      'On what grounds did the group reject timber frame',
      'Say on what grounds the group rejected timber frame.',
    ],
    ['Who enforces it on a farm', 'Say who enforces it on a farm.'],
    ['What does the ALU do', 'Say what the ALU does.'],
    ['Could you tell me where the figure comes from', 'Say where the figure comes from.'],
    [
      'If food cost is up, what would you do',
      'Answer this in your work: If food cost is up, what would you do?',
    ],
    ['Would you let me have a new version by Friday', 'Hand in a new version by Friday.'],
    [
      'Why is that fern crisp at the edges',
      'Answer this in your work: Why is that fern crisp at the edges?',
    ],
    ['Can you add a source', 'Add a source.'],
    ['???', null],
  ])('%s → %s', (asked, step) => expect(questionStep(asked)).toBe(step));
});

describe('statements', () => {
  test.each([
    ['Hamsters are nocturnal', 'truth'],
    ['The war ended in 1918', 'truth'],
    ['Your table is blank', 'fault'],
    ['no torque figure', 'fault'],
    ['The wall is completed in stretcher bond', 'either'],
    ['noise down in the wings', 'either'],
    ['The last paragraph should be a judgement', 'demand'],
    ['Turnout from the hip, not the ankle', 'habit'],
    ['Aftercare was spoken, not given in writing', 'fault'],
    ['Stocktake form again, correctly added, at your next shift', 'request'],
    ["It's 6 marks, write something about the spindle", 'request'],
    ["'Parallel play' means side by side without joining in", 'truth'],
    ['Rabbits have teeth that never stop growing', 'either'],
    ["Hypothesis isn't operationalised", 'fault'],
  ])('%s: %s', (said, kind) => expect(kindOfStatement(said)).toBe(kind));

  test('of the learner become to the learner', () => {
    expect(toLearner('The learner relies on one site')).toBe('You rely on one site');
    expect(toLearner('The student has not dated her log')).toBe('You have not dated your log');
    expect(toLearner('The log is thin')).toBe('The log is thin');
  });
});

describe('things and deeds', () => {
  test.each([
    ['the first aid box', true],
    ['hazards and ratings', true],
    ['second currency does nothing', false],
    ["wiper arm's on", false],
    ['resolved along the slope', false],
    ['quotation runs to 140 words', false],
    ['UTS read off', false],
  ])('%s is a thing: %s', (words, is) => expect(isThing(words)).toBe(is));

  test.each([
    ['Ring binder, dividers', null],
    ['phone number one digit short', null],
    ['plug welds cold', null],
    ["Wear lim for that disc isn't 22", null],
    ['weld 3 porous', null],
    ['Account 4 names a resident', null],
    ["Drop 'this shows that' for a fortnight", 'drop'],
    ['Store dates as text', 'store'],
  ])('%s asks for: %s', (words, verb) => expect(commandVerb(words)).toBe(verb));
});

describe('it and them', () => {
  test.each([
    [
      'Redo it for the second table.',
      'Your graph is too small.',
      'Redo your graph for the second table.',
    ],
    ['Put them in order.', 'The results are jumbled.', 'Put the results in order.'],
    ['Put them in order.', 'The result is odd.', 'Put them in order (“The result is odd”).'],
    [
      'Fold it in.',
      'You rush to tell me about the war.',
      'Fold it in (“You rush to tell me about the war”).',
    ],
    ['Fold it in.', '', 'Fold it in.'],
    ['Label the axes.', 'Your graph is small.', 'Label the axes.'],
  ])('%s after “%s” → %s', (step, before, alone) =>
    expect(standing(step, before).text).toBe(alone),
  );

  test('the piece they took words from is a source too', () => {
    const { steps, units } = analyse('Your graph is too small. Redo it on a full page.');
    const last = steps.at(-1);
    expect(last?.text).toBe('Redo your graph on a full page.');
    expect(last?.sources).toEqual([units[1]?.span, units[0]?.span]);
  });
});

test.each([
  ['Label the axes and write a conclusion.', ['Label the axes.', 'Write a conclusion.']],
  ['Print the form and stick it in.', []],
  ['Check the date and time.', []],
  ['Say how the pump works and why.', []],
])('%s in parts', (step, parts) => expect(partsOf(step)).toEqual(parts));
