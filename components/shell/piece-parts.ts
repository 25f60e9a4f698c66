/** What stands below a learner's name, which waits for the store in any case: fetched while the page is read. */
export { LearnerTabs } from './LearnerTabs.tsx';
