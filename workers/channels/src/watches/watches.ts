import { adoptVideos } from './adopt-videos.ts'
import type { Watch } from './watch.ts'
import { watchPractice } from './watch-practice.ts'
import { watchVideo } from './watch-video.ts'

/** What is looked at until it ends. */
const watches: readonly Watch[] = [watchVideo, watchPractice, adoptVideos]

export const watchOfKind = (kind: string): Watch | null => watches.find((watch) => watch.kind === kind) ?? null
