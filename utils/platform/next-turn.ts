/** Resolves in a task of its own: what the page has to answer or to draw in the meantime comes first. */
export const nextTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
