/** What the panel does without until something is on the screen, as one module: one for each would be many files to be asked for. */
import '#utils/i18n/rest-texts.ts';

export { KeepClass } from '#components/inbox/KeepClass.tsx';
export { AskBox } from '#components/questions/AskBox.tsx';
export { smallerStep } from '#components/targets/carry-on.ts';
export { preparingCheck } from '#utils/targets/prepare.ts';
export { bringIn } from '#utils/text-in/bring-in.ts';
export { ChooseLearner } from './ChooseLearner.tsx';
export { LearnerTargets } from './LearnerTargets.tsx';
export { newTargets } from './new-targets.ts';
export { PasteBox } from './PasteBox.tsx';
export { ReviewPane } from './ReviewPane.tsx';
