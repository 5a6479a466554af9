import { expect, test } from 'vitest'
import { minuteScript, somebody, studio, usualSetting } from './testing/people.ts'

test('a script of a minute becomes an MP3 of a minute', async () => {
  const { userId, actor, trace } = somebody()
  const began = performance.now()
  const audio = await studio.renderSpeech({
    actor,
    trace,
    jobId: crypto.randomUUID(),
    userId,
    itemId: 'item-1',
    version: 1,
    script: minuteScript,
    setting: usualSetting,
    lengthMs: 60_000,
    format: 'mp3',
  })
  console.log(JSON.stringify(audio, null, 1), performance.now() - began)
  expect(Math.abs(audio.durationSeconds - 60)).toBeLessThan(0.05)
})
