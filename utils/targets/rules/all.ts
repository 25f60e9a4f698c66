import type { Rule } from '../types.ts';
import { assessment } from './assessment.ts';
import { day } from './day.ts';
import { evidence } from './evidence.ts';
import { hardToRead } from './hard-to-read.ts';
import { huge } from './huge.ts';
import { ifThen } from './if-then.ts';
import { jargon } from './jargon.ts';
import { judges } from './judges.ts';
import { negative } from './negative.ts';
import { noAction } from './no-action.ts';
import { notAgreed } from './not-agreed.ts';
import { praise } from './praise.ts';
import { recycled } from './recycled.ts';
import { sensitive } from './sensitive.ts';
import { several } from './several.ts';
import { thirdPerson } from './third-person.ts';
import { tooMany } from './too-many.ts';
import { vagueFeedback } from './vague-feedback.ts';
import { vagueVerb } from './vague-verb.ts';
import { why } from './why.ts';

/**
 * The rules in force, most valuable first: their order decides what is shown when there is much to say. What must not be
 * kept and what must not be said come before how a target is worded; praise before the missing act that it always has.
 */
export const allRules: Rule[] = [
  sensitive,
  assessment,
  praise,
  vagueVerb,
  noAction,
  huge,
  several,
  day,
  evidence,
  judges,
  negative,
  thirdPerson,
  jargon,
  hardToRead,
  recycled,
  tooMany,
  vagueFeedback,
  ifThen,
  why,
  notAgreed,
];
