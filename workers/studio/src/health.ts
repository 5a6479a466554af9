import type { VideoMeans, WorkerHealth } from '@orrery/contracts/health'
import { enginesOf } from './engines/index.ts'
import { RendererFailure, rendererOf } from './renderer/ask-renderer.ts'
import type { Work } from './work.ts'

type Drawing = Pick<WorkerHealth, 'status' | 'mode'> & { reason: string }

type Means = VideoMeans & { manim: string | null }

const drawingOf = ({ mode, step, reason, manim }: Means): Drawing => {
  const why = reason ?? 'it does not say why'
  // An installation without one is whole: it makes no videos.
  if (mode === 'none') return { status: 'healthy', reason: 'No videos: no renderer is set.' }
  if (mode === 'silent') return { status: 'degraded', reason: 'Videos wait: the renderer does not answer.' }
  if (mode === 'full') return { status: 'healthy', reason: `Videos by Manim ${manim ?? ''}.` }
  if (mode === 'preparing') {
    return { status: 'preparing', reason: `Videos wait until the renderer is set up: ${step ?? 'it has begun'}.` }
  }
  if (mode === 'library_only') {
    return { status: 'healthy', mode, reason: `Videos of our own library alone: ${why}.` }
  }
  return { status: 'degraded', reason: `No videos: ${why}.` }
}

const without = (mode: 'none' | 'silent'): Means => ({ mode, step: null, reason: null, manim: null })

const askMeans = async ({ env }: Work): Promise<Means> => {
  const renderer = rendererOf(env)
  if (renderer === null) return without('none')
  try {
    return await renderer.health()
  } catch (error) {
    if (!(error instanceof RendererFailure)) throw error
    return without('silent')
  }
}

/** Which engines speak, and what can be drawn. Without a key the offline ones do, and it says so. */
export const health = async (work: Work): Promise<WorkerHealth> => {
  const { env } = work
  const [means] = await Promise.all([askMeans(work), env.MEDIA.prepare('SELECT 1 FROM render_jobs LIMIT 1').first()])
  const drawing = drawingOf(means)
  const videos: VideoMeans = { mode: means.mode, step: means.step, reason: means.reason }
  const engines = enginesOf(env)
  const isOffline = engines.every(({ price }) => price === null)
  const mode = drawing.mode ?? (isOffline ? 'offline_default' : null)
  const reason = `Speech by ${engines.map(({ name }) => name).join(', ')}. ${drawing.reason}`
  return { status: drawing.status, ...(mode !== null && { mode }), reason, videos }
}
