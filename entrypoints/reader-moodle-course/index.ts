import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { courseKinds } from '#utils/lms/moodle/course-kinds.ts';
import { moodleReader } from '#utils/lms/moodle/moodle-reader.ts';
import { answerReading } from '#utils/reader/answer-reading.ts';

/** Put into a page of Moodle's gradebook, or of a quiz, forum or workshop, once its panel is first opened. */
export default defineUnlistedScript(() => answerReading(moodleReader(courseKinds)));
