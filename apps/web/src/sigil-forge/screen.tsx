import type { OfChartProps } from '../engines/engine-entry.ts'
import { Desk } from './desk.tsx'

export const Screen = ({ chart }: OfChartProps) => <Desk owner={chart.id} />
