import { analyse } from '#utils/feedback/analyse.ts';

/** The whole engine on one text. */
export const run = (text: string): number => analyse(text, { markedOn: '2026-11-23' }).units.length;
