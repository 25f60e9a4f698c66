/** One made-up person, with an id in each LMS. Canvas ids pass 2^53 on purpose. */
export interface Person {
  id: string;
  canvasId: string;
  name: string;
  idNumber: string;
  email: string;
}

const person = (id: number, name: string): Person => ({
  id: String(id),
  canvasId: `2107000000001${id}`,
  name,
  idNumber: `MBC26${String(id).padStart(5, '0')}`,
  email: `learner${id}@marlbrook.example`,
});

/** The class. Two learners share a name; the last has handed in nothing. */
export const learners: Person[] = [
  person(4101, 'Aisha Rahman'),
  person(4102, 'Callum Doyle'),
  person(4103, 'Jamie Okoro'),
  person(4104, 'Jamie Okoro'),
  person(4105, 'Zuzana Nováková'),
  person(4106, "Tyler O'Neill-Marsh"),
  person(4107, 'Grace Adeyemi'),
  person(4108, 'Mason Pryce'),
];

export const teacher: Person = person(4001, 'Helen Whitcombe');
/** A learner mentor with only the parent role, for the first two learners. */
export const mentor: Person = person(4002, 'Dev Malhotra');
export const mentees = new Set(['4101', '4102', '4103']);

/** The learner with this Moodle or Canvas id. */
export const learnerBy = (id: string | null | undefined): Person | undefined =>
  learners.find((one) => one.id === id || one.canvasId === id);
