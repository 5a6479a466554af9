import type { Watch } from './watch.ts'
import { watchVideo } from './watch-video.ts'

/** What is looked at until it ends. */
export const watches: readonly Watch[] = [watchVideo]

export const watchOfKind = (kind: string): Watch | null => watches.find((watch) => watch.kind === kind) ?? null
