import { example as corrections } from './0002-corrections.ts';
import type { UpgradeExample } from './example.ts';

const target = { steps: [], agreedOn: null, statement: 'Add two sources' };
const newWords = { challenge: null, ownWords: '', forNext: [] };
const newFields = { ...newWords, deadline: null, follows: null };
const begun = { steps: [{ id: 's', text: 'Plan', done: true }] };
const wording = { statement: 'Add two sources', steps: [] };
const followUp = { outcome: 'partly', note: '', confidence: null, nextOn: null, moveReason: '' };
const draft = { wording, typedDue: 'fri', sources: [], origin: null, targetId: null };

/** Open becomes draft, agreed or in progress; wordings, follow-ups and unfinished targets get what is asked from now on. */
export const example: UpgradeExample = {
  before: {
    targets: [
      { id: 'a', ...target, status: 'open' },
      { id: 'b', ...target, status: 'open', agreedOn: '2026-11-23' },
      { id: 'c', ...target, status: 'open', ...begun },
      { id: 'd', ...target, status: 'partly' },
      { id: 'e', ...target, status: 'met' },
      { id: 'f', ...target, status: 'withdrawn' },
    ],
    log: [
      { id: 'a', kind: 'target-set', wording },
      { id: 'b', kind: 'reworded', wording },
      { id: 'c', kind: 'follow-up', followUp },
      { id: 'd', kind: 'status', from: 'open', to: 'met' },
      { id: 'e', kind: 'status', from: 'met', to: 'open' },
      { id: 'f', kind: 'exported', batchId: 'x' },
    ],
    drafts: [
      { key: 'follow-up/a', value: { note: 'typed' } },
      { key: 'paste/x', value: 'words' },
      { key: 'target/a/new', value: { name: 'Amira', queue: [draft] } },
    ],
  },
  after: {
    targets: [
      { id: 'a', ...target, ...newFields, status: 'draft' },
      { id: 'b', ...target, ...newFields, status: 'agreed', agreedOn: '2026-11-23' },
      { id: 'c', ...target, ...newFields, status: 'in-progress', ...begun },
      { id: 'd', ...target, ...newFields, status: 'partly-met' },
      { id: 'e', ...target, ...newFields, status: 'met' },
      { id: 'f', ...target, ...newFields, status: 'withdrawn' },
    ],
    log: [
      { id: 'a', kind: 'target-set', wording: { ...wording, ...newWords } },
      { id: 'b', kind: 'reworded', wording: { ...wording, ...newWords } },
      { id: 'c', kind: 'follow-up', followUp: { ...followUp, decision: null } },
      { id: 'd', kind: 'status', from: 'in-progress', to: 'met', reason: '' },
      { id: 'e', kind: 'status', from: 'met', to: 'in-progress', reason: '' },
      { id: 'f', kind: 'exported', batchId: 'x' },
    ],
    drafts: [
      { key: 'follow-up/a', value: { note: 'typed' } },
      { key: 'paste/x', value: 'words' },
      {
        key: 'target/a/new',
        value: {
          name: 'Amira',
          queue: [
            {
              ...draft,
              wording: { ...wording, ...newWords },
              follows: null,
              assessment: null,
              held: null,
            },
          ],
        },
      },
    ],
  },
  schema: { ...corrections.schema },
};
