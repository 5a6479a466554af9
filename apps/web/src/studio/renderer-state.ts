import type { HealthReport, VideoMeans } from '@orrery/contracts/health'
import { useQuery } from '@tanstack/react-query'
import { everyMs, healthQuery } from '../health/health-query.ts'

/** What can be drawn here, and whether a language model writes scenes. */
export type Drawing = { means: VideoMeans; hasModel: boolean }

/** Null where the platform does not say. */
export const drawingIn = ({ services }: Pick<HealthReport, 'services'>): Drawing | null => {
  const means = services.find(({ service }) => service === 'studio')?.videos
  const ai = services.find(({ service }) => service === 'ai')
  return means ? { means, hasModel: ai !== undefined && ai.mode !== 'offline_default' } : null
}

/** Asked again while the renderer is being set up or does not answer; null until it is known. */
export const useDrawing = (): Drawing | null => {
  const { data } = useQuery({
    ...healthQuery,
    refetchInterval: ({ state }) => {
      const mode = state.data && drawingIn(state.data)?.means.mode
      return mode === 'preparing' || mode === 'silent' ? everyMs : false
    },
  })
  return data ? drawingIn(data) : null
}
