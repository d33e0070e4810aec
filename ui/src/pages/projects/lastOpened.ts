// Which project was opened last, so that coming back to the list finds its row again.

/** Undefined once the row has been found. */
export const lastOpened: { id: string | undefined } = { id: undefined };
