/** A course in both LMSs; `id` is Moodle's, `canvasId` Canvas's. */
export interface Course {
  id: string;
  canvasId: string;
  name: string;
  shortName: string;
}

export const courses: Course[] = [
  {
    id: '31',
    canvasId: '21070000000000031',
    name: 'Level 3 Health and Social Care, Year 1',
    shortName: 'HSC-L3-Y1',
  },
  {
    id: '32',
    canvasId: '21070000000000032',
    name: 'Skills and Vocational Workshop, Group B',
    shortName: 'SVW-B',
  },
];

/** The course with this Moodle or Canvas id. */
export const courseBy = (id: string | null | undefined): Course | undefined =>
  courses.find((one) => one.id === id || one.canvasId === id);
