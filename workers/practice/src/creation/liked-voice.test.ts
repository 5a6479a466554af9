import { expect, test } from 'vitest'
import { affirmation, byHand, onceEach, somebody } from '../testing/creations.ts'
import { testEnv } from '../testing/migrate.ts'
import { createDraft } from './create-draft.ts'
import { findCreation } from './creation-row.ts'
import { runCreation } from './run-creation.ts'

const german = { ...affirmation, locale: 'de', statements: ['Ich spreche ruhig.', 'Ich höre zu.', 'Ich bleibe da.'] }

test.each([
  ['is used in its language', 'english', affirmation, true],
  ['is left aside in another language', 'english', german, false],
  ['is left aside where it is gone', 'nobody:here', affirmation, false],
])('a voice that somebody likes %s', async (_, liked, draft, isUsed) => {
  const { actor, trace } = await somebody()
  const [english] = await testEnv.STUDIO.voices({ actor, locale: 'en' })
  const voiceId = liked === 'english' ? english?.id : liked
  await testEnv.READINGS.setPreferences({ actor, trace, preferences: { practice: { voiceId } } })
  const { creationId } = await createDraft(byHand, { actor, trace, draft, idempotencyKey: null })
  expect((await findCreation(testEnv.LIBRARY, creationId))?.brief.voice?.voiceId).toBe(isUsed ? voiceId : undefined)
  await runCreation(byHand, creationId, onceEach)
  expect((await findCreation(testEnv.LIBRARY, creationId))?.state).toBe('complete')
})
