import type { AssessmentChoice } from '#utils/domain/assessment.ts';
import type { BankTemplate, TemplateWords } from '#utils/domain/bank-template.ts';
import type { Correction } from '#utils/domain/correction.ts';
import type { Feedback, FeedbackBlock, WorkRef } from '#utils/domain/feedback.ts';
import type { RecordId } from '#utils/domain/ids.ts';
import type { Identity, Learner } from '#utils/domain/learner.ts';
import type { Draw } from '#utils/domain/picture.ts';
import type { Reading, ReadScope } from '#utils/domain/reading.ts';
import type { Result } from '#utils/domain/result.ts';
import type { Target, TargetSource, TargetWording } from '#utils/domain/target.ts';
import type { TargetStatus } from '#utils/domain/target-status.ts';
import type { TargetWithHistory } from '#utils/domain/target-with-history.ts';
import type { Clock, Instant } from '#utils/domain/time.ts';
import type { MessageKey } from '#utils/i18n/t.ts';
import type { CollegePolicy } from '#utils/settings/policy.ts';
import type { Settings } from '#utils/settings/settings.ts';
import type { MovePoint } from '#utils/store/corrections.ts';
import type { BroughtIn } from '#utils/text-in/bring-in.ts';
import type { BackupServices } from './backup-types.ts';
import type { CaseloadServices } from './caseload-services.ts';
import type { CoachingServices } from './coaching-types.ts';
import type { ExportServices } from './export-types.ts';
import type { LockServices } from './lock-types.ts';
import type { LogServices } from './log-services.ts';
import type { PrivacyServices, RetentionServices } from './privacy-types.ts';
import type { QuestionServices } from './question-services.ts';
import type { SampleServices } from './sample-types.ts';
import type { SiteServices } from './site-types.ts';

export type { CaseloadRow } from './caseload-services.ts';
export type { ExportPreview } from './export-types.ts';

/** A value that changes: calls `next` now and after every change, until the returned function is called. */
export type Live<T> = (next: (value: T) => void, fail: (why: MessageKey) => void) => () => void;

/** A call that can fail in ways we have a sentence for. */
export type Outcome<T> = Promise<Result<T, MessageKey>>;

/** Whom feedback is kept under: a learner proved by the page, or one the mentor chose. */
export type LearnerChoice =
  | { by: 'page'; identity: Identity; name: string }
  | { by: 'mentor'; learnerId: RecordId }
  | { by: 'mentor-new'; name: string };

export interface KeepFeedback {
  learner: LearnerChoice;
  work: WorkRef;
  grade: string | null;
  markedOn: Instant | null;
  released: boolean | null;
  blocks: FeedbackBlock[];
}

export interface SaveTarget {
  learnerId: RecordId;
  wording: TargetWording;
  sources: TargetSource[];
  course: string | null;
  work: string | null;
  /** What was said of the assessment; `null` = nothing was asked. */
  assessment: AssessmentChoice | null;
  /** The target that it goes on from. */
  follows?: RecordId | null;
  /** The draft to drop in the same transaction. */
  draftKey: string | null;
  /** What of it is still unfinished, to be kept under `key` in the same transaction. */
  draftLeft?: { key: string; value: unknown } | null;
}

/** `total` = `null` while it is not known. */
export type OnProgress = (done: number, total: number | null) => void;

/** What can be done with the panel's own frame in the page. */
export interface PageFrame {
  close(): void;
  /** Moves the panel to the other side of the page. */
  move(): void;
}

/** The page that the panel sits in, or that is in the tab beside the browser's own side panel. */
export interface PageService {
  /** `scope`: how much; the page itself when left out. `onProgress` is told during long reads. `NO_PAGE`: there is none. */
  read(scope?: ReadScope, onProgress?: OnProgress): Outcome<Reading>;
  /** Ends the long read under way; it answers with what it has. */
  stopReading(): void;
  /** What to send to whoever keeps the readers right: nothing of a person in it. */
  report(reading: Reading): Promise<string>;
  selection(): Outcome<string>;
  /** Calls back when the page is not as it was read; returns the stop. `isOther`: it may be another learner's now, so what was read must go. */
  onChanged(again: (isOther: boolean) => void): () => void;
  /** Marks `quote` in the LMS page; `null` takes the mark away. */
  highlight(quote: string | null): void;
  /** Marks `quote` and scrolls the page to it; whether it stands there. */
  reveal(quote: string): Promise<boolean>;
  /** `null`: the panel sits in no page. */
  frame: PageFrame | null;
}

/** Text that the mentor selected on some page and sent here by the context menu. */
export interface BroughtText extends BroughtIn {
  /** Of the page it came from: shown, never kept. */
  host: string | null;
  /** It came from a page where work is marked, so it may not be released yet. */
  isMarkingPage: boolean;
  /** What that page said when the text was taken; `null` where it could not be asked. */
  behind: Reading | null;
}

export interface BroughtService {
  /** Gives what was sent here, now and later; it is forgotten elsewhere once `take` resolves. Returns the stop. */
  onText(take: (text: BroughtText) => Promise<unknown>): () => void;
}

/** Whose targets a print sheet may hold, and those to begin with. */
export interface SheetSubject {
  learner: Learner;
  targets: Target[];
  /** Of them, those that were asked for. */
  first: RecordId[];
}

/** Screens of the workspace that another page may open. */
export type WorkspaceScreen =
  | 'today'
  | 'caseload'
  | 'inbox'
  | 'export'
  | 'settings'
  | 'sheet'
  | 'bank'
  | 'welcome'
  | 'tour';

/** How one piece of a class's marking stands to what is kept. */
export type ClassStanding = 'new' | 'same' | 'fuller' | 're-marked';

/** What one confirmation kept, for taking it back. Screens only count what was `added`. */
export interface ClassReceipt {
  learners: RecordId[];
  added: Pick<Feedback, 'id' | 'rev'>[];
  changed: { before: Feedback; rev: number }[];
}

/** Feedback that was seen and not used yet. */
export interface InboxEntry {
  feedback: Feedback;
  learner: Learner;
  /** The same work was marked again after this. */
  isSuperseded: boolean;
}

/** Another wording of a step, by a language model that the browser itself has on this device. */
export interface WordingService {
  /** It can answer now, without fetching anything. */
  isReady(): Promise<boolean>;
  /** Whatever it answers, not to be trusted; `null` = it failed or took too long. */
  ask(step: string, source: string): Promise<unknown>;
}

/** Everything the screens ask of the world. Entrypoints build the real one; tests build small ones. */
export interface Services
  extends LogServices,
    QuestionServices,
    CaseloadServices,
    BackupServices,
    PrivacyServices,
    RetentionServices,
    LockServices,
    CoachingServices,
    ExportServices,
    SampleServices,
    SiteServices {
  clock: Clock;
  /** `null` in the workspace. */
  page: PageService | null;
  /** `null` in the panel of a page. */
  brought: BroughtService | null;
  /** `null` where the browser has no language model. */
  wordings: WordingService | null;
  /** The settings that count: what the college fixed is in them. */
  settings(): Live<Settings>;
  policy(): Live<CollegePolicy>;
  changeSettings(change: Partial<Settings>): Outcome<void>;
  learnerByIdentity(identityKey: string): Live<Learner | null>;
  learner(id: RecordId): Live<Learner | null>;
  learners(): Live<Learner[]>;
  /** Whether there is anybody; unlike `learners` it reads nobody. */
  hasLearners(): Live<boolean>;
  targetsOf(learnerId: RecordId): Live<TargetWithHistory[]>;
  feedbackOf(learnerId: RecordId): Live<Feedback[]>;
  /** What a print sheet of this record would hold; `null` = it is gone. */
  sheetOf(recordId: RecordId): Live<SheetSubject | null>;
  /** The mentor's bank, by unit and theme. */
  bank(): Live<BankTemplate[]>;
  inbox(): Live<InboxEntry[]>;
  /** Every point that was moved, oldest first. */
  corrections(): Live<Correction[]>;
  /** Targets that were begun and not saved, as their editor kept them. */
  unfinishedTargets(): Live<{ key: string; value?: unknown }[]>;

  keepFeedback(what: KeepFeedback): Outcome<{ learner: Learner; feedback: Feedback }>;
  /** How each piece would be kept, in the order given; changes nothing. */
  planClass(what: KeepFeedback[]): Outcome<ClassStanding[]>;
  /** Keeps all of it or, on a failure, none. */
  keepClass(what: KeepFeedback[]): Outcome<ClassReceipt>;
  undoClass(receipt: ClassReceipt): Outcome<void>;
  /** Puts unused feedback out of the Inbox, or back in. */
  setAside(feedbackId: RecordId, isAside: boolean): Outcome<void>;
  saveTarget(what: SaveTarget): Outcome<Target>;
  rewordTarget(
    id: RecordId,
    wording: TargetWording,
    choice: AssessmentChoice | null,
  ): Outcome<Target>;
  /** Moves a target on in its life, or back; withdrawing needs a reason. */
  setStatus(id: RecordId, to: TargetStatus, reason: string): Outcome<Target>;
  tickStep(id: RecordId, stepId: RecordId, done: boolean): Outcome<Target>;
  movePoint(what: MovePoint): Outcome<{ now: Correction; before: Correction | null }>;
  takeBackMove(moved: { now: Correction; before: Correction | null }): Outcome<void>;
  forgetCorrections(): Outcome<void>;
  keepTemplate(words: TemplateWords): Outcome<BankTemplate>;
  rewordTemplate(id: RecordId, words: TemplateWords): Outcome<BankTemplate>;
  removeTemplate(id: RecordId): Outcome<void>;
  putTemplateBack(template: BankTemplate): Outcome<void>;

  /** What targets said before, names taken out, less the one being reworded. `null` = nobody known yet. */
  earlierStatements(
    learnerId: RecordId | null,
    except: RecordId | null,
  ): Outcome<{ own: string[]; others: string[] }>;

  readDraft(key: string): Promise<unknown>;
  /** On disk when it resolves. */
  writeDraft(key: string, value: unknown): Outcome<void>;
  dropDraft(key: string): Outcome<void>;

  /** `id`: the record that the screen opens with. */
  openWorkspace(screen: WorkspaceScreen, id?: RecordId): void;
  copy(text: string): Outcome<void>;
  /** Puts a picture on the clipboard; where the browser will not, hands it over as a file. */
  copyPicture(fileName: string, draw: Draw): Outcome<'copied' | 'saved'>;
  /** The browser's own dialogue for printing this page. */
  print(): void;
  /** Hands a text to the browser to save as a file. */
  saveText(fileName: string, text: string, type?: string): Outcome<void>;
  /** Asks the browser for notifications; only from a press, before anything is waited for. */
  allowNotices(): Promise<boolean>;
}
