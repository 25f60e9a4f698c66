import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { inventedIn } from '#tests/eval/invented.ts';
import { type About, aboutOf, placeAtHead } from '#utils/feedback/about/about.ts';
import { sayAbout } from '#utils/feedback/about/say-about.ts';
import { analyse } from '#utils/feedback/analyse.ts';
import { inFirstPerson } from '#utils/feedback/draft/first-person.ts';
import { strangeWords } from './strange-words.ts';

const step = (text: string) => ({ text, firstPerson: inFirstPerson(text) });
const said = (text: string, heading: string) => {
  const about = aboutOf(heading, 'all stakeholders and moles');
  return about && sayAbout(step(text), about);
};

describe('a step that says what it is about', () => {
  test.each([
    ['Add units.', 'Q5 graph', 'In Q5 (graph), add units.', 'In Q5 (graph), I will add units.'],
    [
      'Write about your manager.',
      'Stakeholders (K4) –',
      'Stakeholders (K4): write about your manager.',
      'Stakeholders (K4): I will write about my manager.',
    ],
    [
      "Don't copy your plan.",
      'M1 -',
      "For M1, don't copy your plan.",
      'For M1, I will not copy my plan.',
    ],
    [
      'Divide by 1000 (moles).',
      'Moles:',
      'Moles: divide by 1000.',
      'Moles: I will divide by 1000.',
    ],
  ])('%s under %s', (text, heading, wanted, first) =>
    expect(said(text, heading)).toEqual({ text: wanted, firstPerson: first }),
  );

  test.each([
    ['it names it already', 'Assess the relationship with stakeholders.', 'Stakeholder:'],
    ['it says where', 'Add the units to Q7.', 'Q2'],
    ['it says where it goes', 'Add a contact to the call sheet.', 'Planning'],
    ['it is done elsewhere', 'Bring a ruler.', 'Q2'],
    ['something stands before its verb', 'Next time, add units.', 'Q2'],
    ['it has a colon', 'Check your work against this: a ratio is no chance.', 'Probability:'],
  ])('stays as it is: %s', (_why, text, heading) => expect(said(text, heading)).toBeNull());

  it('is not about a place only carried on where it asks for the whole work', () => {
    const about = { ...placeAtHead('Q4 is off'), isCarried: true } as About;
    expect(sayAbout(step('Draw the triangle.'), about)?.text).toBe('In Q4, draw the triangle.');
    expect(sayAbout(step('Show the line before each answer.'), about)).toBeNull();
  });

  test.each([
    ['The vocals are buried in the chorus, so try four to one.', 'Vocals: try four to one.'],
    [
      'Your table of impacts is a good idea, although it could do with a second column.',
      'Table of impacts: add a second column.',
    ],
    ['The sauce was too thin, reduce it for longer.', 'Reduce the sauce for longer.'],
    ['Your introduction is clear but the conclusion is missing.', 'Add the conclusion.'],
  ])('of its own sentence: %s', (text, wanted) => {
    const [made] = analyse(text).steps;
    expect(made?.kind === 'step' ? made.text : wanted).toBe(wanted);
  });

  it('is drafted without the place it begins with, where that stands in the way, and said of it', () => {
    const text =
      'p1 who is your target audience?\np3 graph has no axis labels\np5 shot type missing\n1.2 Describe the role of three services';
    expect(
      analyse(text).steps.flatMap((step) => (step.kind === 'step' ? [step.text] : [])),
    ).toEqual([
      'On p1, say who your target audience is.',
      'On p3, add axis labels to the graph.',
      'On p5, add the shot type.',
    ]);
  });

  it('has no word, number or name that step and heading lack', () => {
    const headings = fc.constantFrom(
      'Q5 graph',
      'Task 2 (12)',
      'M1 – not met',
      'Log book',
      'Barnes',
      'B.P3 Explain',
      '2.2',
      'Page 3',
    );
    const steps = fc.constantFrom(
      'Add units.',
      "Don't copy your plan.",
      'Say why.',
      'Label it (Q9).',
      'Use your notes.',
    );
    fc.assert(
      fc.property(headings, steps, (heading, text) => {
        const made = said(text, heading);
        if (!made) return;
        const sources = `${heading} ${text}`;
        for (const one of [made.text, made.firstPerson]) {
          expect(inventedIn(one, sources)).toEqual([]);
          expect(strangeWords(one, sources)).toEqual([]);
        }
      }),
    );
  });
});
