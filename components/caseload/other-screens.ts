import { lazy } from '#components/ui/lazy.tsx';

/** The screens that the workspace does not open with: Today and the caseload are there before their code is. */
export const BankScreen = lazy(
  async () => (await import('#components/bank/BankScreen.tsx')).BankScreen,
);
export const ExportScreen = lazy(
  async () => (await import('#components/export/ExportScreen.tsx')).ExportScreen,
);
export const InboxScreen = lazy(
  async () => (await import('#components/inbox/InboxScreen.tsx')).InboxScreen,
);
export const InsightsScreen = lazy(
  async () => (await import('#components/insights/InsightsScreen.tsx')).InsightsScreen,
);
export const LearnerScreen = lazy(
  async () => (await import('#components/learner/LearnerScreen.tsx')).LearnerScreen,
);
export const Panel = lazy(async () => (await import('#components/shell/PanelApp.tsx')).Panel);
export const SettingsScreen = lazy(
  async () => (await import('#components/settings/SettingsScreen.tsx')).SettingsScreen,
);
export const SheetScreen = lazy(
  async () => (await import('#components/copies/SheetScreen.tsx')).SheetScreen,
);

/** Fetches their code one after another, for when there is nothing else to do: a screen is then there at once. */
export function* fetchingScreens(): Generator<void> {
  const screens = [
    LearnerScreen,
    SheetScreen,
    InboxScreen,
    ExportScreen,
    InsightsScreen,
    BankScreen,
    SettingsScreen,
    Panel,
  ];
  for (const { ahead } of screens) {
    // One that does not come now is asked for again when it is shown, and said then.
    void ahead().catch(() => undefined);
    yield;
  }
}
