/** What is done with what a page's script or the context menu hands over: fetched while the page is still being read. */
export { finishReading } from '#utils/lms/finish-reading.ts';
export { browserIn, reportOf } from '#utils/lms/report.ts';
export { bringIn } from '#utils/text-in/bring-in.ts';
