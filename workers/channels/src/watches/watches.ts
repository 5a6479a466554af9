import type { Watch } from './watch.ts'

/** What is looked at until it ends. */
export const watches: readonly Watch[] = []

export const watchOfKind = (kind: string): Watch | null => watches.find((watch) => watch.kind === kind) ?? null
