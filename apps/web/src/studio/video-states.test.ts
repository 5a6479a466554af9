import { videoStates } from '@orrery/contracts/video-jobs'
import { expect, test } from 'vitest'
import { stepOf, stepsOf } from './video-states.ts'

test('nobody writes scenes of our own library or somebody’s own code; a film whose maker is not known yet may be written', () => {
  expect(stepsOf({ provider: 'composer' })).not.toContain('ai_generating')
  expect(stepsOf({ provider: 'own code' })).not.toContain('ai_generating')
  expect(stepsOf({ provider: null })).toContain('ai_generating')
  expect(stepsOf({ provider: 'claude-sonnet-4-5' })).toContain('ai_generating')
})

test('a film that is being made is at one of the steps, one that has ended at none', () => {
  const ended = videoStates.filter((status) => stepOf({ status }) === null)
  expect(ended).toEqual(['ready', 'delivered', 'failed', 'expired', 'cancelled'])
})
