/** The models' own timers end every call long before: this only catches a worker that never answers. */
export const longestAnswerMs = 300_000

/** How long the status line waits for the first word, so that a failure until then has a status of its own. */
export const statusLineHeldMs = 15_000
