import type { Criterion, Work } from '../data/work.ts';

const criterionJson = ({ id, name, levels, top }: Criterion) => ({
  id: `_70${id}`,
  points: top,
  description: name,
  long_description: '',
  criterion_use_range: false,
  ratings: levels.map((description, index) => ({
    id: index === 0 ? 'blank' : `_r${index}`,
    points: index,
    description,
    long_description: '',
  })),
});

/** An assignment as Canvas's API gives it; marking guides become free-form rubrics. */
export function assignmentJson(work: Work, courseId: string, origin: string) {
  const hasRubric = work.marking !== 'simple';
  return {
    id: work.canvasId,
    name: work.name,
    description: '<p>The brief is on the course page.</p>',
    course_id: courseId,
    points_possible: 100,
    grading_type: 'points',
    due_at: work.due,
    has_overrides: false,
    submission_types: ['online_upload'],
    anonymous_grading: work.anonymous,
    anonymize_students: work.anonymous,
    post_manually: work.workflow,
    group_category_id: null,
    grade_group_students_individually: false,
    use_rubric_for_grading: hasRubric,
    free_form_criterion_comments: work.marking === 'guide',
    ...(hasRubric && {
      rubric: work.criteria.map(criterionJson),
      rubric_settings: {
        id: `905${work.cmid}`,
        title: `${work.name} rubric`,
        free_form_criterion_comments: work.marking === 'guide',
        hide_score_total: false,
        hide_points: false,
      },
    }),
    workflow_state: 'published',
    published: true,
    html_url: `${origin}/courses/${courseId}/assignments/${work.canvasId}`,
  };
}
