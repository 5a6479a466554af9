import type { ServiceHealth } from '@orrery/contracts/health'
import { expect, test } from 'vitest'
import { drawingIn } from './renderer-state.ts'

const health = (service: string, more: Partial<ServiceHealth> = {}): ServiceHealth => ({
  service,
  status: 'healthy',
  lastCheck: '2026-11-22T06:00:00.000Z',
  responseTime: 3,
  calls: 0,
  errorRate: 0,
  uptime: 1,
  p50Ms: 0,
  p95Ms: 0,
  p99Ms: 0,
  ...more,
})

const videos = { mode: 'full', step: null, reason: null } as const

test('a model is there unless the texts come from the offline composer', () => {
  const studio = health('studio', { videos })
  expect(drawingIn({ services: [studio, health('ai')] })).toEqual({ means: videos, hasModel: true })
  expect(drawingIn({ services: [studio, health('ai', { mode: 'offline_default' })] })?.hasModel).toBe(false)
})

test('where studio does not answer nobody knows what can be drawn', () => {
  expect(drawingIn({ services: [health('studio', { status: 'unhealthy' }), health('ai')] })).toBeNull()
})
