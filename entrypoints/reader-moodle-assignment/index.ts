import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { assignmentKinds } from '#utils/lms/moodle/assignment-kinds.ts';
import { moodleReader } from '#utils/lms/moodle/moodle-reader.ts';
import { answerReading } from '#utils/reader/answer-reading.ts';

/** Put into a page of a Moodle assignment once its panel is first opened. */
export default defineUnlistedScript(() => answerReading(moodleReader(assignmentKinds)));
