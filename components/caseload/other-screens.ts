import { lazy } from '#components/ui/lazy.tsx';

const late = () => import('./late-screens.ts');

/** The screens that the workspace does not open with: Today and the caseload are there before their code is. */
export const BankScreen = lazy(async () => (await late()).BankScreen);
export const ExportScreen = lazy(async () => (await late()).ExportScreen);
export const InboxScreen = lazy(async () => (await late()).InboxScreen);
export const InsightsScreen = lazy(async () => (await late()).InsightsScreen);
export const LearnerScreen = lazy(async () => (await late()).LearnerScreen);
export const Panel = lazy(async () => (await late()).Panel);
/** Nothing to be seen while it comes: mostly there is nothing to say. */
export const RetentionNotice = lazy(async () => (await late()).RetentionNotice, null);
export const SettingsScreen = lazy(async () => (await late()).SettingsScreen);
export const SheetScreen = lazy(async () => (await late()).SheetScreen);
export const TourScreen = lazy(async () => (await late()).TourScreen);
export const WelcomeScreen = lazy(async () => (await late()).WelcomeScreen);
/** With the editor and its check, which Today's list does without. */
export const ApproachPane = lazy(async () => (await late()).ApproachPane);
export const SmallerPane = lazy(async () => (await late()).SmallerPane);

/** Long enough for the first screen to be there, soon enough for the next one to be. */
const FIRST_MS = 1500;

/** Fetches their code once the first screen is there, so that another is there at once. */
export function fetchOtherScreens(): void {
  // Code that does not come now is asked for again when a screen is shown, and said then.
  setTimeout(() => void late().catch(() => undefined), FIRST_MS);
}
