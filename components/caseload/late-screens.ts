/** The screens that the workspace does not open with, as one module: one for each would be fifty files to be asked for. */
export { BankScreen } from '#components/bank/BankScreen.tsx';
export { SheetScreen } from '#components/copies/SheetScreen.tsx';
export { ExportScreen } from '#components/export/ExportScreen.tsx';
export { InboxScreen } from '#components/inbox/InboxScreen.tsx';
export { InsightsScreen } from '#components/insights/InsightsScreen.tsx';
export { LearnerScreen } from '#components/learner/LearnerScreen.tsx';
export { RetentionNotice } from '#components/privacy/RetentionNotice.tsx';
export { SettingsScreen } from '#components/settings/SettingsScreen.tsx';
export { Panel } from '#components/shell/PanelApp.tsx';
export { ApproachPane, SmallerPane } from '#components/today/GoOnPane.tsx';
export { TourScreen } from '#components/tour/TourScreen.tsx';
export { WelcomeScreen } from '#components/welcome/WelcomeScreen.tsx';
