import type { AssessmentChoice } from '#utils/domain/assessment.ts';
import type { BankTemplate } from '#utils/domain/bank-template.ts';
import type { Checklist } from '#utils/domain/checklist.ts';
import type { Correction } from '#utils/domain/correction.ts';
import { earlierWordings } from '#utils/domain/earlier-wordings.ts';
import type { OwnProfile } from '#utils/domain/export-profile.ts';
import { type Feedback, hashInput, sourceKeyOf } from '#utils/domain/feedback.ts';
import { identityKey, type Learner, withIdentities } from '#utils/domain/learner.ts';
import type { FollowUpEntry, LogEntry } from '#utils/domain/log-entry.ts';
import type { Question } from '#utils/domain/question.ts';
import { ok, refused } from '#utils/domain/result.ts';
import type { Review } from '#utils/domain/review.ts';
import type { Snooze } from '#utils/domain/snooze.ts';
import type { Target } from '#utils/domain/target.ts';
import type { KeepFeedback, Services } from '#utils/services/types.ts';
import { type CollegePolicy, policyIn } from '#utils/settings/policy.ts';
import { type Settings, settingsIn } from '#utils/settings/settings.ts';
import { fakeBackups } from './fake-backups.ts';
import { fakeCoaching } from './fake-coaching.ts';
import { fakeCorrections } from './fake-corrections.ts';
import { fakeEarlier } from './fake-earlier.ts';
import { fakeExports } from './fake-exports.ts';
import { fakeInbox } from './fake-inbox.ts';
import { fakeLog } from './fake-log.ts';
import { fakeProfiles } from './fake-profiles.ts';
import { fakeBank, fakeQuestions } from './fake-questions.ts';
import { FAKE_NOW, fakeLearner } from './fake-records.ts';
import { fakeTargets } from './fake-targets.ts';
import { liveOver } from './live-over.ts';

/** What a small world of screens begins with. */
export interface FakeWorld {
  learners: Learner[];
  targets: Target[];
  feedback: Feedback[];
  followUps: FollowUpEntry[];
  /** What the log keeps of wordings, oldest first. */
  wordings: LogEntry[];
  drafts: Map<string, unknown>;
  copied: string[];
  corrections: Correction[];
  /** What was said of the assessment at each save. */
  choices: AssessmentChoice[];
  settings: Settings;
  policy: CollegePolicy;
  files: { name: string; text: string; type?: string }[];
  questions: Question[];
  bank: BankTemplate[];
  reviews: Review[];
  checklists: Checklist[];
  profiles: OwnProfile[];
  /** Besides the follow-ups. */
  log: LogEntry[];
  snoozes: Snooze[];
  /** Targets as they were before a follow-up, by its id. */
  before: Map<string, Target>;
}

export const fakeWorld = (start: Partial<FakeWorld> = {}): FakeWorld => ({
  learners: [],
  targets: [],
  feedback: [],
  followUps: [],
  wordings: [],
  drafts: new Map(),
  copied: [],
  corrections: [],
  choices: [],
  settings: settingsIn(null),
  policy: policyIn({}),
  files: [],
  questions: [],
  bank: [],
  reviews: [],
  checklists: [],
  profiles: [],
  log: [],
  snoozes: [],
  before: new Map(),
  ...start,
});

let made = 0;
/** The next id of this test file. */
export const uuid = () => `00000000-0000-4000-9000-${String(++made).padStart(12, '0')}`;

function keepLearner(world: FakeWorld, choice: KeepFeedback['learner']): Learner | null {
  if (choice.by === 'mentor') {
    return world.learners.find(({ id }) => id === choice.learnerId) ?? null;
  }
  if (choice.by === 'page') {
    const key = identityKey(choice.identity);
    const known = world.learners.find(({ identityKeys }) => identityKeys.includes(key));
    if (known) return known;
  }
  const blank = fakeLearner({ id: uuid(), name: choice.name, identities: [], identityKeys: [] });
  const learner = choice.by === 'page' ? withIdentities(blank, [choice.identity]) : blank;
  world.learners.push(learner);
  return learner;
}

function keepFeedback(world: FakeWorld, what: KeepFeedback) {
  const learner = keepLearner(world, what.learner);
  if (!learner) return refused('shell.name');
  const { work, learner: _who, ...rest } = what;
  const sourceKey = sourceKeyOf(learner.id, work);
  const hash = hashInput(what.blocks, what.grade);
  const known = world.feedback.find((one) => one.sourceKey === sourceKey && one.hash === hash);
  const record = { id: uuid(), createdAt: FAKE_NOW, updatedAt: FAKE_NOW, rev: 1 };
  const feedback: Feedback = known ?? {
    ...record,
    ...rest,
    ...work,
    learnerId: learner.id,
    sourceKey,
    hash,
    state: 'used',
  };
  if (!known) world.feedback.push(feedback);
  return ok({ learner, feedback });
}

const notFaked = (name: string) => () => {
  throw new Error(`${name} is not part of this test's world`);
};

/**
 * Services over a small world in memory, with the behaviour that screens rely on: live values tell of changes,
 * keeping feedback twice gives one record, saving a target drops its draft.
 * @param overrides what this test wants to be otherwise, such as a page or a save that fails
 * @param world what it begins with; looked into afterwards to see what was saved
 */
export function fakeServices(
  overrides: Partial<Services> = {},
  world: FakeWorld = fakeWorld(),
): Services {
  const { live, changed } = liveOver();
  const change = async <T>(what: () => T) => {
    const result = what();
    changed();
    return result;
  };
  return {
    clock: { now: () => FAKE_NOW, today: () => FAKE_NOW.slice(0, 10) },
    page: null,
    brought: null,
    wordings: null,
    settings: () => live(() => world.settings),
    policy: () => live(() => world.policy),
    changeSettings: (what) =>
      change(() => {
        world.settings = { ...world.settings, ...what };
        return ok(undefined);
      }),
    saveText: async (name, text, type) => {
      world.files.push({ name, text, ...(type && { type }) });
      return ok(undefined);
    },
    learnerByIdentity: (key) =>
      live(() => world.learners.find((one) => one.identityKeys.includes(key)) ?? null),
    learner: (id) => live(() => world.learners.find((one) => one.id === id) ?? null),
    learners: () => live(() => [...world.learners]),
    hasLearners: () => live(() => world.learners.length > 0),
    targetsOf: (learnerId) =>
      live(() =>
        world.targets
          .filter((target) => target.learnerId === learnerId)
          .map((target) => ({
            target,
            followUps: world.followUps.filter(({ targetId }) => targetId === target.id),
            earlier: earlierWordings(world.wordings.filter((one) => one.targetId === target.id)),
          })),
      ),
    feedbackOf: (learnerId) => live(() => world.feedback.filter((f) => f.learnerId === learnerId)),
    caseload: () => live(() => []),
    caseloadFirst: () => live(() => []),
    importLearners: notFaked('importLearners'),
    undoImport: notFaked('undoImport'),
    belongings: async () => ok({ targets: 0, feedback: 0, entries: 0 }),
    mergeLearners: notFaked('mergeLearners'),
    undoMerge: notFaked('undoMerge'),
    setAway: async (ids) => ok(ids),
    unfinishedTargets: () =>
      live(() =>
        [...world.drafts]
          .filter(([key]) => key.startsWith('target/'))
          .map(([key, value]) => ({ key, value })),
      ),
    keepFeedback: (what) => change(() => keepFeedback(world, what)),
    ...fakeInbox({ world, live, change, keep: (what) => keepFeedback(world, what) }),
    ...fakeTargets({ world, change }),
    ...fakeCoaching({ world, live, change, learnerOf: (who) => keepLearner(world, who) }),
    ...fakeCorrections({ world, live, change }),
    ...fakeProfiles({ world, live, change }),
    ...fakeExports({ live, notFaked }),
    ...fakeEarlier(world),
    ...fakeLog({ world, live, change }),
    ...fakeQuestions({ world, live, change }),
    ...fakeBank({ world, live, change }),
    ...fakeBackups(),
    allowedSites: () => live(() => ({ allowed: [], preset: [] })),
    allowSite: notFaked('allowSite'),
    isSampleKept: () => live(() => false),
    openSample: notFaked('openSample'),
    removeSample: notFaked('removeSample'),
    putSampleBack: notFaked('putSampleBack'),
    copyPicture: async () => ok('copied'),
    print: () => {},
    allowNotices: async () => true,
    setMisRef: notFaked('setMisRef'),
    setReference: notFaked('setReference'),
    readDraft: async (key) => structuredClone(world.drafts.get(key)),
    writeDraft: async (key, value) => {
      world.drafts.set(key, structuredClone(value));
      return ok(undefined);
    },
    dropDraft: async (key) => {
      world.drafts.delete(key);
      return ok(undefined);
    },
    openWorkspace: () => {},
    copy: async (text) => {
      world.copied.push(text);
      return ok(undefined);
    },
    ...overrides,
  };
}
