import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { gradebookKinds } from '#utils/lms/moodle/gradebook-kinds.ts';
import { moodleReader } from '#utils/lms/moodle/moodle-reader.ts';
import { answerReading } from '#utils/reader/answer-reading.ts';

/** Put into a page of Moodle's gradebook, once its panel is first opened. */
export default defineUnlistedScript(() => answerReading(moodleReader(gradebookKinds)));
