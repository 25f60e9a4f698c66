import { daysOn } from '#utils/days/local-day.ts';
import type { RecordId } from '#utils/domain/ids.ts';
import type { Clock } from '#utils/domain/time.ts';
import { attempt } from '#utils/store/attempt.ts';
import {
  allTemplates,
  keepTemplate,
  putTemplateBack,
  removeTemplate,
  rewordTemplate,
} from '#utils/store/bank.ts';
import { caseload, caseloadFirst } from '#utils/store/caseload.ts';
import {
  allCorrections,
  forgetCorrections,
  movePoint,
  takeBackMove,
} from '#utils/store/corrections.ts';
import type { Store } from '#utils/store/db.ts';
import { draftsUnder, dropDraft, readDraft, writeDraft } from '#utils/store/drafts.ts';
import { earlierStatements } from '#utils/store/earlier-statements.ts';
import { exportKinds, exportStanding } from '#utils/store/export-queries.ts';
import { inbox, setAside } from '#utils/store/inbox.ts';
import { keepFeedback } from '#utils/store/keep-feedback.ts';
import {
  allBatches,
  allLearners,
  feedbackOf,
  hasLearners,
  learnerById,
  learnerByIdentity,
  targetsOf,
} from '#utils/store/learner-queries.ts';
import { live } from '#utils/store/live.ts';
import { logContact } from '#utils/store/log-contact.ts';
import { logFollowUp } from '#utils/store/log-follow-up.ts';
import {
  allProfiles,
  changeProfile,
  keepProfile,
  putProfileBack,
  removeProfile,
} from '#utils/store/own-profiles.ts';
import { setAway } from '#utils/store/put-away.ts';
import {
  answerQuestion,
  noteSentBy,
  questionsOf,
  raiseQuestion,
  reopenQuestion,
  rewordQuestion,
  withdrawQuestion,
} from '#utils/store/questions.ts';
import { rewordTarget } from '#utils/store/reword-target.ts';
import { saveTarget } from '#utils/store/save-target.ts';
import { setMisRef, setReference } from '#utils/store/set-reference.ts';
import { setStatus } from '#utils/store/set-status.ts';
import { sheetOf } from '#utils/store/sheet-of.ts';
import { endSnooze, snoozeLearner } from '#utils/store/snoozes.ts';
import { correctEntry, takeBack } from '#utils/store/take-back.ts';
import { tickStep } from '#utils/store/tick-step.ts';
import { timelineOf } from '#utils/store/timeline.ts';
import { todayList } from '#utils/store/today.ts';
import { twoVersions } from '#utils/store/two-versions.ts';
import type { Today } from '#utils/today/rule.ts';
import type { BackupWork } from './backup-types.ts';
import { createCoachingServices } from './coaching-services.ts';
import type { LockServices } from './lock-types.ts';
import type { PrivacyServices, RetentionServices } from './privacy-types.ts';
import type { SampleServices } from './sample-types.ts';
import type { SiteServices } from './site-types.ts';
import type { Services } from './types.ts';

/** The part of the services that keeps records. */
export type StoreServices = Omit<
  Services,
  | 'page'
  | 'brought'
  | 'wordings'
  | 'settings'
  | 'policy'
  | 'changeSettings'
  | 'previewExport'
  | 'tryProfile'
  | 'downloadExport'
  | 'copyExport'
  | 'typedIn'
  | 'openWorkspace'
  | 'copy'
  | 'copyPicture'
  | 'print'
  | 'saveText'
  | 'allowNotices'
  | 'trouble'
  | 'keepForGood'
  | 'lastBackup'
  | 'remindLater'
  | keyof BackupWork
  | keyof PrivacyServices
  | keyof RetentionServices
  | keyof LockServices
  | keyof SampleServices
  | keyof SiteServices
>;

/** What a panel or a list hardly ever asks for comes when it is asked; where it cannot be loaded, that is a failure like any other. */
const rare = () => import('./rare-work.ts');

/** A target that ended so long after its day is in nobody's calendar any more. */
const CALENDAR_DAYS = 60;

/** The day that it is, on the mentor's own calendar. */
const today = (clock: Clock): Today => ({
  day: clock.today(),
  zone: Temporal.Now.timeZoneId(),
});

/** What the screens watch. */
const reads = (db: Store, clock: Clock) => ({
  learner: (id: RecordId) => live(db, () => learnerById(db, id)),
  learnerByIdentity: (key: string) => live(db, () => learnerByIdentity(db, key)),
  learners: () => live(db, () => allLearners(db)),
  hasLearners: () => live(db, () => hasLearners(db)),
  targetsOf: (learnerId: string) => live(db, () => targetsOf(db, learnerId)),
  feedbackOf: (learnerId: string) => live(db, () => feedbackOf(db, learnerId)),
  questionsOf: (learnerId: string) => live(db, () => questionsOf(db, learnerId)),
  sheetOf: (recordId: string) => live(db, () => sheetOf(db, recordId)),
  bank: () => live(db, () => allTemplates(db)),
  caseload: () => live(db, () => caseload(db, clock.today())),
  caseloadFirst: (limit: number) => live(db, () => caseloadFirst(db, clock.today(), limit)),
  today: (limit: number) => live(db, () => todayList(db, today(clock), limit)),
  timelineOf: (learnerId: string) => live(db, () => timelineOf(db, learnerId)),
  batches: () => live(db, () => allBatches(db)),
  ownProfiles: () => live(db, () => allProfiles(db)),
  unsentOf: (learnerId: string) =>
    live(db, async () => (await db.totals.get(learnerId))?.unsent ?? {}),
  exportKinds: () => live(db, () => exportKinds(db)),
  exportStanding: () => live(db, () => exportStanding(db)),
  inbox: () => live(db, () => inbox(db)),
  corrections: () => live(db, () => allCorrections(db)),
  twoVersions: () => live(db, () => twoVersions(db)),
  unfinishedTargets: () => live(db, () => draftsUnder(db, 'target/')),
});

/** The services that read and write the store at `db`. None of them rejects: a failure is a sentence's key. */
export const createStoreServices = (db: Store, clock: Clock): StoreServices => ({
  clock,
  ...reads(db, clock),
  ...createCoachingServices(db, clock),
  keepFeedback: (what) => attempt(db, () => keepFeedback(db, what, clock)),
  planClass: (what) => attempt(db, async () => (await rare()).planClass(db, what, clock)),
  keepClass: (what) => attempt(db, async () => (await rare()).keepClass(db, what, clock)),
  undoClass: (receipt) => attempt(db, async () => (await rare()).undoClass(db, receipt)),
  setAside: (id, isAside) => attempt(db, () => setAside(db, id, isAside, clock)),
  saveTarget: (what) => attempt(db, () => saveTarget(db, what, clock)),
  rewordTarget: (id, wording, choice) =>
    attempt(db, () => rewordTarget(db, id, wording, choice, clock)),
  setStatus: (id, to, reason) => attempt(db, () => setStatus(db, id, to, reason, clock)),
  tickStep: (id, stepId, done) => attempt(db, () => tickStep(db, id, stepId, done, clock)),
  logFollowUp: (id, followUp, draftKey) =>
    attempt(db, () => logFollowUp(db, id, followUp, draftKey, clock)),
  logContact: (id, contact, draftKey) =>
    attempt(db, () => logContact(db, id, contact, draftKey, clock)),
  takeBack: (id) => attempt(db, () => takeBack(db, id, clock)),
  correctEntry: (id, words) => attempt(db, () => correctEntry(db, id, words, clock)),
  snooze: (what) => attempt(db, () => snoozeLearner(db, what, today(clock), clock)),
  calendarTargets: () =>
    attempt(db, async () =>
      (await rare()).calendarTargets(db, daysOn(clock.today(), -CALENDAR_DAYS)),
    ),
  endSnooze: (id) => attempt(db, () => endSnooze(db, id)),
  movePoint: (what) => attempt(db, () => movePoint(db, what, clock)),
  takeBackMove: (moved) => attempt(db, () => takeBackMove(db, moved)),
  forgetCorrections: () => attempt(db, () => forgetCorrections(db)),
  setAway: (ids, isAway) => attempt(db, () => setAway(db, ids, isAway, clock)),
  importLearners: (all) => attempt(db, async () => (await rare()).importLearners(db, all, clock)),
  undoImport: (receipt) => attempt(db, async () => (await rare()).undoImport(db, receipt)),
  belongings: (id) => attempt(db, async () => (await rare()).belongings(db, id)),
  mergeLearners: (kept, gone) =>
    attempt(db, async () => (await rare()).mergeLearners(db, kept, gone, clock)),
  undoMerge: (receipt) => attempt(db, async () => (await rare()).undoMerge(db, receipt, clock)),
  setReference: (learnerId, kind, typed) =>
    attempt(db, () => setReference(db, learnerId, kind, typed, clock)),
  setMisRef: (learnerId, misRef) => attempt(db, () => setMisRef(db, learnerId, misRef, clock)),
  earlierStatements: (learnerId, except) =>
    attempt(db, () => earlierStatements(db, learnerId, except)),
  raiseQuestion: (what, draftKey) => attempt(db, () => raiseQuestion(db, what, draftKey, clock)),
  rewordQuestion: (id, words) => attempt(db, () => rewordQuestion(db, id, words, clock)),
  answerQuestion: (id, answer, draftKey) =>
    attempt(db, () => answerQuestion(db, id, answer, draftKey, clock)),
  noteSentBy: (id, sentBy) => attempt(db, () => noteSentBy(db, id, sentBy, clock)),
  withdrawQuestion: (id) => attempt(db, () => withdrawQuestion(db, id, clock)),
  reopenQuestion: (id) => attempt(db, () => reopenQuestion(db, id, clock)),
  keepTemplate: (words) => attempt(db, () => keepTemplate(db, words, clock)),
  rewordTemplate: (id, words) => attempt(db, () => rewordTemplate(db, id, words, clock)),
  removeTemplate: (id) => attempt(db, () => removeTemplate(db, id)),
  putTemplateBack: (template) => attempt(db, () => putTemplateBack(db, template)),
  keepProfile: (profile) => attempt(db, () => keepProfile(db, profile, clock)),
  changeProfile: (id, profile) => attempt(db, () => changeProfile(db, id, profile, clock)),
  removeProfile: (id) => attempt(db, () => removeProfile(db, id)),
  putProfileBack: (own) => attempt(db, () => putProfileBack(db, own)),
  readDraft: async (key) => {
    const draft = await attempt(db, () => readDraft(db, key));
    return draft.ok ? draft.value : null;
  },
  writeDraft: (key, value) => attempt(db, () => writeDraft(db, key, value, clock)),
  dropDraft: (key) => attempt(db, () => dropDraft(db, key)),
  answerBatch: (id, state) =>
    attempt(db, async () => (await rare()).answerBatch(db, id, state, clock)),
});
