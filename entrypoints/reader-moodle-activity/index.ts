import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { activityKinds } from '#utils/lms/moodle/activity-kinds.ts';
import { moodleReader } from '#utils/lms/moodle/moodle-reader.ts';
import { answerReading } from '#utils/reader/answer-reading.ts';

/** Put into a page of a Moodle quiz, forum or workshop, once its panel is first opened. */
export default defineUnlistedScript(() => answerReading(moodleReader(activityKinds)));
