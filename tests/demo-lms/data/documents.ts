import { html, type Markup } from '../html.ts';
import type { Work } from './work.ts';

const openings: Record<string, string[]> = {
  '701': [
    'This report is about the toddler room, the kitchen and the garden of the nursery where I have my placement.',
    'In the toddler room the plug sockets have covers, but two of them were missing on Monday.',
    'In the garden the gate does not always shut by itself, so a child could get out.',
  ],
  '702': [
    'The database is for a dental surgery. It keeps patients, dentists and bookings.',
    'I made a table for bookings with the patient, the dentist, the day and up to three treatments.',
  ],
  '703': [
    'The lamp on the landing did not come on. First I isolated the circuit and proved it dead.',
    'Then I took the fitting down and looked at the terminals. The switch line was loose.',
  ],
};

const usual = [
  'This is my work for the unit. I have answered all three questions from the brief.',
  'In the first part I describe what I did, and in the second what I would do differently.',
];

/** What a learner handed in, as the grader shows it beside the marks. Not feedback: readers must leave it alone. */
export const documentOf = (work: Work): Markup =>
  html`<article class="learners-work"><h2>${work.name}</h2>${(openings[work.cmid] ?? usual).map((text) => html`<p>${text}</p>`)}</article>`;
