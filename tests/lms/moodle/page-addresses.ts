import type { MoodlePageKind } from '#utils/lms/moodle/pages.ts';

const root = 'https://vle.brookdale.example';
const folder = 'https://college.example/dysgu/moodle';

/** The addresses that each kind must say yes to, and every other kind no. */
export const yes: Record<MoodlePageKind, string[]> = {
  'assign-view': [
    `${root}/mod/assign/view.php?id=611`,
    `${folder}/mod/assign/view.php?id=611`,
    `${root}/mod/assign/view.php?id=611&forceview=1`,
    `${root}/mod/assign/view.php?id=611&action=view`,
    `${root}/mod/assign/view.php?lang=cy&id=611#region-main`,
    'http://localhost:8080/mod/assign/view.php?id=611',
  ],
  'assign-grading-list': [
    `${root}/mod/assign/view.php?id=611&action=grading`,
    `${root}/mod/assign/view.php?action=grading&id=611&tsort=lastname&tdir=4`,
    `${folder}/mod/assign/view.php?id=611&action=grading&page=2`,
  ],
  'assign-grader': [
    `${root}/mod/assign/view.php?id=611&action=grader`,
    `${root}/mod/assign/view.php?id=611&rownum=0&action=grader&userid=501`,
    `${folder}/mod/assign/view.php?id=611&action=grader&userid=501`,
  ],
  'assign-view-feedback': [
    `${root}/mod/assign/view.php?id=611&gid=70&plugin=comments&action=viewpluginassignfeedback&returnaction=grading`,
    `${folder}/mod/assign/view.php?id=611&sid=70&gid=70&plugin=comments&action=viewpluginassignfeedback`,
  ],
  'grade-user-report': [
    `${root}/grade/report/user/index.php?id=31`,
    `${root}/grade/report/user/index.php?id=31&userid=501`,
    `${root}/grade/report/user/index.php?id=31&userid=0&userview=2`,
    `${folder}/grade/report/user/index.php?id=31`,
  ],
  'course-user-grade': [
    `${root}/course/user.php?mode=grade&id=31&user=501`,
    `${folder}/course/user.php?id=31&user=501&mode=grade`,
  ],
  'grade-grader-report': [
    `${root}/grade/report/grader/index.php?id=31`,
    `${folder}/grade/report/grader/index.php?id=31&page=1&sortitemid=lastname`,
  ],
  'grade-singleview': [
    `${root}/grade/report/singleview/index.php?id=31&item=user&itemid=501`,
    `${folder}/grade/report/singleview/index.php?itemid=501&item=user&id=31&group`,
  ],
  'grade-overview': [
    `${root}/grade/report/overview/index.php`,
    `${root}/grade/report/overview/index.php?userid=501`,
    `${folder}/grade/report/overview/index.php?id=31&userid=501`,
  ],
  'quiz-view': [`${root}/mod/quiz/view.php?id=611`, `${folder}/mod/quiz/view.php?id=611#feedback`],
  'quiz-review': [
    `${root}/mod/quiz/review.php?attempt=8`,
    `${root}/mod/quiz/review.php?attempt=8&cmid=611&showall=1`,
    `${folder}/mod/quiz/review.php?attempt=8&page=2#question-8-3`,
  ],
  'quiz-comment': [`${root}/mod/quiz/comment.php?attempt=8&slot=1`],
  'forum-view': [`${root}/mod/forum/view.php?id=611`, `${folder}/mod/forum/view.php?id=611&p=1`],
  'workshop-submission': [
    `${root}/mod/workshop/submission.php?cmid=611&id=1`,
    `${folder}/mod/workshop/submission.php?cmid=611`,
  ],
};

/** Look-alikes that no kind may say yes to. */
export const never: string[] = [
  `${root}/`,
  `${root}/my/`,
  `${root}/login/index.php`,
  `${root}/login/index.php?id=611`,
  `${root}/enrol/index.php?id=31`,
  `${root}/mod/assign/view.php`,
  `${root}/mod/assign/view.php?id=`,
  `${root}/mod/assign/view.php?id=abc`,
  `${root}/mod/assign/view.php?id=611&action=editsubmission`,
  `${root}/mod/assign/view.php?id=611&action=grade`,
  `${root}/mod/assign/view.php?id=611&action=gradingbatchoperation`,
  `${root}/mod/assign/view.php?id=611&action=constructor`,
  `${root}/mod/assign/view.php?id=611&action=__proto__`,
  `${root}/mod/assign/view.php?id=611&sid=40&plugin=onlinetext&action=viewpluginassignsubmission`,
  `${root}/mod/assign/view.php?id=611&gid=70&plugin=file&action=viewpluginassignfeedback`,
  `${root}/mod/assign/index.php?id=31`,
  `${root}/mod/assign/overrides.php?id=611`,
  `${root}/mod/assign/view.php/extra?id=611`,
  `${root}/xmod/assign/view.php?id=611`,
  `${root}/mod/assignment/view.php?id=611`,
  `${root}/mod/quiz/view.php`,
  `${root}/mod/quiz/attempt.php?attempt=8&id=611`,
  `${root}/mod/quiz/startattempt.php?cmid=611`,
  `${root}/mod/quiz/summary.php?attempt=8&cmid=611`,
  `${root}/mod/quiz/processattempt.php?attempt=8`,
  `${root}/mod/quiz/review.php`,
  `${root}/mod/quiz/review.php?id=611`,
  `${root}/mod/quiz/reviewquestion.php?attempt=8&slot=1`,
  `${root}/mod/quiz/report.php?id=611&mode=overview`,
  `${root}/mod/forum/discuss.php?d=5`,
  `${root}/mod/forum/view.php?f=5`,
  `${root}/mod/workshop/view.php?id=611`,
  `${root}/mod/workshop/assessment.php?asid=1`,
  `${root}/mod/workshop/submission.php?id=1`,
  `${root}/grade/report/grader/index.php`,
  `${root}/grade/report/history/index.php?id=31`,
  `${root}/grade/report/singleview/index.php?id=31&item=grade&itemid=801`,
  `${root}/grade/report/singleview/index.php?id=31&item=user_select`,
  `${root}/grade/report/user/index.php`,
  `${root}/course/user.php?mode=outline&id=31&user=501`,
  `${root}/course/user.php?id=31&user=501`,
  `${root}/course/view.php?id=31`,
  `${root}/course/overview.php?id=31`,
  `${root}/user/view.php?id=501&course=31`,
  `${root}/search?next=/mod/assign/view.php?id=611`,
  'https://canvas.brookdale.example/courses/31/assignments/611',
  'https://canvas.brookdale.example/courses/31/gradebook/speed_grader?assignment_id=611&id=1',
  'file:///home/idris/mod/assign/view.php?id=611',
  'data:text/html,/mod/assign/view.php?id=611',
];
