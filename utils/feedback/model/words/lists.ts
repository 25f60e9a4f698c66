import { praiseWords } from '../../rules/praise-words.ts';
import { craftWords } from './crafts.ts';
import { doingWords } from './doing.ts';
import { faultWords } from './fault.ts';
import { faultPhrases } from './fault-phrases.ts';
import { goodWords } from './good.ts';
import { goodPhrases } from './good-phrases.ts';
import { peopleWords } from './people.ts';

const { doing, ...qualities } = praiseWords;
/** All lists. A word in several of them takes its name from the first. */
export const wordLists: Record<string, string> = {
  ...goodPhrases,
  ...faultPhrases,
  ...faultWords,
  ...goodWords,
  good: [goodWords.good, ...Object.values(qualities).flat()].join(' '),
  ...doingWords,
  ...peopleWords,
  ...craftWords,
};
