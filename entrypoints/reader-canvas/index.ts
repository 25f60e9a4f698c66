import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { canvasReader } from '#utils/lms/canvas/canvas-reader.ts';
import { answerReading } from '#utils/reader/answer-reading.ts';

/** Put into a page of Canvas's once its panel is first opened. */
export default defineUnlistedScript(() => answerReading(canvasReader));
