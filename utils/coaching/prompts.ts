import type { ReviewStage } from '#utils/domain/checklist.ts';
import type { MessageKey } from '#utils/i18n/t.ts';

/** A question that a mentor can ask at one stage of a talk. */
export interface Prompt {
  text: MessageKey;
  /** What kind of question it is: solution-focused talk, GROW, OARS, rulers of importance and confidence. */
  way: MessageKey;
}

const ask = (text: MessageKey, way: MessageKey): Prompt => ({ text, way });

/** The coaching set: for each stage several questions, those that open a talk first. */
export const prompts: Record<ReviewStage, Prompt[]> = {
  settle: [
    ask('coaching.ask.settle.1', 'coaching.way.problem-free'),
    ask('coaching.ask.settle.3', 'coaching.way.hopes'),
    ask('coaching.ask.settle.6', 'coaching.way.praise'),
    ask('coaching.ask.settle.4', 'coaching.way.hopes'),
    ask('coaching.ask.settle.2', 'coaching.way.problem-free'),
    ask('coaching.ask.settle.5', 'coaching.way.open'),
  ],
  'look-back': [
    ask('coaching.ask.look-back.6', 'coaching.way.open'),
    ask('coaching.ask.look-back.1', 'coaching.way.praise'),
    ask('coaching.ask.look-back.2', 'coaching.way.exception'),
    ask('coaching.ask.look-back.3', 'coaching.way.coping'),
    ask('coaching.ask.look-back.4', 'coaching.way.obstacle'),
    ask('coaching.ask.look-back.5', 'coaching.way.instead'),
    ask('coaching.ask.look-back.7', 'coaching.way.reflect'),
  ],
  scale: [
    ask('coaching.ask.scale.1', 'coaching.way.scale'),
    ask('coaching.ask.scale.2', 'coaching.way.scale'),
    ask('coaching.ask.scale.3', 'coaching.way.scale'),
    ask('coaching.ask.scale.4', 'coaching.way.small-sign'),
    ask('coaching.ask.scale.5', 'coaching.way.exception'),
    ask('coaching.ask.scale.6', 'coaching.way.matters'),
    ask('coaching.ask.scale.7', 'coaching.way.goal'),
  ],
  feedback: [
    ask('coaching.ask.feedback.1', 'coaching.way.own-words'),
    ask('coaching.ask.feedback.3', 'coaching.way.praise'),
    ask('coaching.ask.feedback.4', 'coaching.way.exception'),
    ask('coaching.ask.feedback.2', 'coaching.way.open'),
    ask('coaching.ask.feedback.5', 'coaching.way.options'),
    ask('coaching.ask.feedback.6', 'coaching.way.open'),
    ask('coaching.ask.feedback.7', 'coaching.way.yet'),
  ],
  'next-step': [
    ask('coaching.ask.next-step.1', 'coaching.way.goal'),
    ask('coaching.ask.next-step.2', 'coaching.way.options'),
    ask('coaching.ask.next-step.3', 'coaching.way.small-sign'),
    ask('coaching.ask.next-step.4', 'coaching.way.commit'),
    ask('coaching.ask.next-step.5', 'coaching.way.if-then'),
    ask('coaching.ask.next-step.7', 'coaching.way.choice'),
    ask('coaching.ask.next-step.6', 'coaching.way.sure'),
  ],
  'who-checks': [
    ask('coaching.ask.who-checks.1', 'coaching.way.commit'),
    ask('coaching.ask.who-checks.2', 'coaching.way.open'),
    ask('coaching.ask.who-checks.3', 'coaching.way.if-then'),
    ask('coaching.ask.who-checks.4', 'coaching.way.commit'),
    ask('coaching.ask.who-checks.5', 'coaching.way.choice'),
  ],
  close: [
    ask('coaching.ask.close.1', 'coaching.way.summarise'),
    ask('coaching.ask.close.3', 'coaching.way.commit'),
    ask('coaching.ask.close.4', 'coaching.way.praise'),
    ask('coaching.ask.close.2', 'coaching.way.open'),
    ask('coaching.ask.close.5', 'coaching.way.commit'),
  ],
};
