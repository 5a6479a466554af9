import { languages } from '@orrery/safety/languages'
import { expect, test } from 'vitest'
import { wordsIn } from './content/words.ts'
import { practice, press, say, somebody } from './testing/conversations.ts'

const wishes = {
  en: 'I want to fall asleep more easily.',
  pt: 'Quero adormecer com mais facilidade.',
  es: 'Quiero dormirme con más facilidad.',
  fr: 'Je veux m’endormir plus facilement.',
  de: 'Ich möchte leichter einschlafen.',
} as const
const statements = {
  en: 'I take my time; I am here; I rest',
  pt: 'Eu tenho tempo; Eu estou aqui; Eu descanso',
  es: 'Yo tengo tiempo; Yo estoy aquí; Yo descanso',
  fr: 'Je prends mon temps; Je suis là; Je me repose',
  de: 'Ich habe Zeit; Ich bin hier; Ich ruhe',
} as const
const skipping = { en: 'skip', pt: 'pular', es: 'saltar', fr: 'passer', de: 'überspringen' } as const
const goingBack = { en: 'back', pt: 'voltar', es: 'atrás', fr: 'retour', de: 'zurück' } as const

test.each(languages)('%s: a meditation is talked through by its own quick replies alone', async (language) => {
  const who = somebody()
  const words = wordsIn(language)
  const begun = await practice.start({ ...who, contentType: 'guided_meditation', locale: language })
  expect(begun.response).toContain(words.greeting.guided_meditation)
  expect(begun.response).toContain(words.questions.intent_gathering[0])
  const timed = await say(who, begun, wishes[language])
  expect(timed).toMatchObject({ state: 'duration_selection', slots: { intent: wishes[language] } })
  const ten = timed.quickReplies.find(({ label }) => label.startsWith('10'))?.text ?? ''
  const typed = await say(who, begun, ten)
  expect(typed).toMatchObject({ state: 'practice_type_selection', slots: { durationMinutes: 10 } })
  expect((await say(who, begun, words.practiceTypes['body-scanning'])).slots.practiceType).toBe('body-scanning')
  expect((await press(who, begun, 'skip')).state).toBe('voice_selection')
  const review = await say(who, begun, words.usualVoice)
  expect(review.state).toBe('review')
  expect(review.response).toContain(words.reviewWord)
  expect(review.response).toContain(words.practiceTypes['body-scanning'])
})

test.each(languages)('%s: a rating is skipped, and a question gone back to, in words', async (language) => {
  const who = somebody()
  const intent = wishes[language]
  const begun = await practice.start({ ...who, contentType: 'affirmation', locale: language, intent })
  await say(who, begun, statements[language])
  const skipped = await say(who, begun, skipping[language])
  expect(skipped.slots.statements).toMatchObject([{ rating: null }])
  await say(who, begun, '8')
  expect((await say(who, begun, '9')).state).toBe('voice_selection')
  expect((await say(who, begun, goingBack[language])).state).toBe('statement_collection')
})
