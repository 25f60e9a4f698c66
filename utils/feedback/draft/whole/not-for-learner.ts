import type { WholeRow } from './whole-row.ts';

/** Rows for what is no task of the learner's: a line of a key, a verdict, praise, a reproach, an account of what happened once. */
export const notForLearner: WholeRow[] = [
  {
    name: 'see-what-you-think',
    breaks: ({ plain }) => /^see what (?:you|they|he|she) (?:think|make)\b/i.test(plain),
    broken: 'See what you think.',
    whole: 'See what the sauce needs.',
  },
  {
    name: 'key-line',
    // "C = calculation": what a code of the teacher's means.
    breaks: ({ said, isOwn }) => !isOwn && /^(?:\p{Lu}{1,3}|[+?*✓✗]) ?= ?\p{L}/u.test(said.trim()),
    broken: 'Add the reference.',
    from: 'R = check the reference,',
    whole: 'Check the reference.',
  },
  {
    name: 'verdict-behind',
    breaks: ({ plain }) =>
      /, (?:fine|ok|okay|good|great|lovely|correct|spot on|perfect|accepted)$/i.test(plain),
    broken: 'Run out with the dial gauge 0.03, fine.',
    from: 'Run out with the dial gauge 0.03, fine.',
    whole: 'Run out with the dial gauge again.',
  },
  {
    name: 'especially',
    breaks: ({ plain }) => /^(?:esp|especially|particularly)\b/i.test(plain),
    broken: 'Esp the buttons in ink.',
    from: 'esp the buttons in ink',
    whole: 'Draw the buttons, especially the ones in ink.',
  },
  {
    name: 'until-told',
    // "Don't start until told" is asked for; "did not wear it until reminded" is told.
    breaks: ({ plain, said }) =>
      /\b(?:until|before) (?:reminded|told|prompted|asked|shown)\b/i.test(plain) &&
      /\b(?:did|was|were|had)\b/i.test(said),
    broken: 'Wear goggles when grinding until reminded.',
    from: 'The learner did not wear goggles when grinding until reminded.',
    whole: 'Wear goggles when grinding until the wheel stands still.',
  },
  {
    name: 'once',
    breaks: ({ plain, isOwn }) =>
      !isOwn && /\bon (?:one|two|three|a few|several|some|\d+) occasions?\b/i.test(plain),
    broken: 'Sanitise the table on one occasion.',
    from: 'The table was not sanitised on one occasion.',
    whole: 'Sanitise the table on every occasion.',
  },
  {
    name: 'reproach',
    // "Why did you do this without telling me?" asks for no answer in writing.
    breaks: ({ plain, said }) =>
      /^why\b/i.test(said) && /\bwithout (?:telling|asking|checking with)\b/i.test(plain),
    broken: 'Say why you changed the plan without telling your teacher.',
    from: 'Why did you change the plan without telling me?',
    whole: 'Say why you changed the plan.',
  },
  {
    name: 'to-a-colleague',
    // Said of the learner, so to somebody else: an assessor, the next marker.
    breaks: ({ said, isOwn }) =>
      isOwn &&
      (/^(?:please )?recommend\b/i.test(said) ||
        /\b(?:the )?(?:learner|candidate|student)(?:'s)? (?:name|is|has|was|work|evidence|signature)\b/i.test(
          said,
        )),
    broken: "Make sure learner's name is on the recording.",
    from: "Please make sure learner's name is on the recording.",
    whole: 'Make sure your name is on the recording.',
  },
  {
    name: 'signs-for-another',
    breaks: ({ verb, rest, isOwn }) =>
      !isOwn &&
      verb === 'sign' &&
      /\b(?:witness|supervisor|manager|mentor|assessor|employer|client|customer|parent)\b/i.test(
        rest,
      ),
    broken: 'Sign the witness testimony.',
    from: 'The witness testimony is unsigned.',
    whole: 'Get the witness testimony signed.',
  },
  {
    name: 'goes-to-teacher',
    breaks: ({ plain }) => /^(?:come and |come to |please )?see your teacher\b/i.test(plain),
    broken: 'Come and see your teacher with your notes.',
    whole: 'Show your teacher your notes.',
  },
  {
    name: 'same-marks',
    breaks: ({ plain }) =>
      /^(?:get|gain|earn|have|score) (?:the same |more |some |a few |full |extra )?(?:credit|marks?|grade)\b|\bisn't the same as (?:marks|effort)\b/i.test(
        plain,
      ),
    broken: 'Get the same credit from about 2,000 words.',
    whole: 'Cut the essay to about 2,000 words.',
  },
];
