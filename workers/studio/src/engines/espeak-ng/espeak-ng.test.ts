import { expect, test } from 'vitest'
import type { SpeechOrder } from '../engine.ts'
import { espeakFolder, speakWith } from './index.ts'
import { openNewEspeak } from './open-espeak.ts'

const engine = espeakFolder.configure({})!
const texts: Readonly<Record<string, string>> = {
  'en-us': 'There is nothing to change.',
  'en-gb-x-rp': 'There is nothing to change.',
  'es-419': 'No hay nada que cambiar.',
  es: 'No hay nada que cambiar.',
  'pt-br': 'Não há nada para mudar.',
  pt: 'Não há nada para mudar.',
  fr: 'Il n’y a rien à changer.',
  de: 'Es gibt nichts zu ändern.',
}
const orderFor = (voice: string): SpeechOrder => ({
  text: texts[voice] ?? '',
  voice,
  pace: 'moderate',
  tone: 'warm',
  locale: voice,
  previousText: null,
  nextText: null,
})

test('every voice says the same to the sample, as a new instance would, whatever was said before', async () => {
  const voices = await engine.voices()
  expect(voices).toHaveLength(8)
  for (const { key } of [...voices, ...voices.toReversed()]) {
    const order = orderFor(key)
    const spoken = await engine.speak(order, AbortSignal.timeout(10_000))
    expect(spoken).toEqual(speakWith(await openNewEspeak(), order))
  }
})

test('a voice that is not listed is refused, instead of spoken in another', async () => {
  await expect(engine.speak(orderFor('xx'), AbortSignal.timeout(10_000))).rejects.toMatchObject({
    failureClass: 'voice_unknown',
  })
})
