import { example as questionsAndBank } from './0004-questions-and-bank.ts';
import type { UpgradeExample } from './example.ts';

/** Nothing changes. */
export const example: UpgradeExample = {
  before: { drafts: [{ key: 'paste', value: 'kept' }] },
  after: { drafts: [{ key: 'paste', value: 'kept' }] },
  schema: questionsAndBank.schema,
};
