/** Is told how much of something long is done, from 0 to 1. */
export type TellHowFar = (part: number) => void;

/** Nobody waits for it. */
export const untold: TellHowFar = () => {};
