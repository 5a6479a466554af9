import type { Route } from './app.ts'
import { accessVideo } from './routes/video/access-video.ts'
import { cancelVideo } from './routes/video/cancel-video.ts'
import { createManim, createVideo } from './routes/video/create-video.ts'
import { endLink } from './routes/video/end-link.ts'
import { getManim, getVideo } from './routes/video/get-video.ts'
import { listTopics } from './routes/video/list-topics.ts'
import { listManim, listVideos } from './routes/video/list-videos.ts'
import { openLink } from './routes/video/open-link.ts'
import { playLink } from './routes/video/play-link.ts'
import { renderCode } from './routes/video/render-code.ts'
import { showLink } from './routes/video/show-link.ts'

/** From a problem to a video that plays once. */
export const videoRoutes: readonly Route[] = [
  createVideo,
  listVideos,
  getVideo,
  cancelVideo,
  createManim,
  listManim,
  getManim,
  renderCode,
  listTopics,
  accessVideo,
  showLink,
  openLink,
  playLink,
  endLink,
]
