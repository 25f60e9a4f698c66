/** Everybody here is made up. */
const FIRST = ['Amira', 'Ben', 'Chloe', 'Dylan', 'Efe', 'Farah', 'George', 'Hanna', 'Idris', 'Jo'];
const LAST = ['Ashdown', 'Bello', 'Carter', 'Dobbs', 'Evans', 'Farrow', 'Gill'];

/** The n-th learner's name; two learners share one from the seventieth on. */
export const nameOf = (n: number): string =>
  `${FIRST[n % FIRST.length]} ${LAST[Math.floor(n / FIRST.length) % LAST.length]}`;

export const COURSES = ['Level 3 Health', 'Level 2 Catering', 'Level 3 Sport'];

export const ASKED = [
  'I will add two Harvard references to task 2.',
  'I will label every axis of my graph and give its unit.',
  'I will explain one hazard in the kitchen and how I control it.',
  'I will write one paragraph that compares both care settings.',
  'I will test the circuit again and write the reading in the log.',
];

export const NOTES = ['', 'Worked on it together.', 'Showed me the plan.', 'Has the book now.'];
export const WHYS = ['Was ill', 'On placement', 'Needs the book first'];
