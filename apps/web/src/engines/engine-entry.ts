import type { EngineId } from '@orrery/engines/schemas'
import { type ComponentType, lazy } from 'react'
import type { StoredChart } from '../charts/chart-store.ts'

export type OfChartProps = { chart: StoredChart }
type Loaded = ComponentType<OfChartProps>

/** What an engine brings to the pages of a person. Its code is fetched when it is needed, not with the page. */
export type EngineEntry = {
  id: EngineId
  /** Fetches the code of the screen ahead of its use. */
  preload: () => Promise<unknown>
  Screen: Loaded
  /** What the overview shows of it: what it found, or an invitation to what it needs. */
  Card: Loaded
}

/** An engine's pages: its screen, loaded when it is opened, and its card on the overview. */
export const engineEntry = (id: EngineId, load: () => Promise<{ Screen: Loaded }>, Card: Loaded): EngineEntry => ({
  id,
  preload: load,
  Screen: lazy(async () => ({ default: (await load()).Screen })),
  Card,
})
