import { runInC } from './run-in-c.ts'

export type ChartKind = 'human_design' | 'natal' | 'vimshottari'
export type NativeCharts = { nanosecondsPerChart: number; charts: number; sum: number }

/** Times `charts.c` on this machine; null, with the reason, where it cannot be compiled. */
export function nativeCharts(kind: ChartKind, charts: number): { bench: NativeCharts | null; why: string } {
  const { printed, why } = runInC('charts.c', charts, kind)
  return { bench: printed === null ? null : JSON.parse(printed), why }
}
