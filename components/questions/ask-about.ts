import { createContext } from 'preact';
import type { NewQuestion, Question } from '#utils/domain/question.ts';
import type { MessageKey } from '#utils/i18n/t.ts';
import type { Outcome } from '#utils/services/types.ts';
import type { AskedAbout } from '#utils/targets/teacher-message.ts';

/** What the mentor decided in the box. */
export type Asked = Pick<NewQuestion, 'unclear' | 'text' | 'sentBy'>;

/** What a box for asking needs to know of the thing that is asked about. */
export interface AskAbout {
  about: Omit<AskedAbout, 'today'>;
  /** Where the message is kept while it is written. */
  draftKey: string;
  /** Keeps the question under its learner, with the draft dropped; `null` = nobody to keep it under. */
  raise: ((asked: Asked) => Outcome<Question>) | null;
}

/** The LMS's own page for messages, as it is: never with an address or a text in it. */
export interface MessagePage {
  href: string;
  label: MessageKey;
}

/** Of the LMS that the panel sits in; `null` where there is none. */
export const MessagePageContext = createContext<MessagePage | null>(null);
