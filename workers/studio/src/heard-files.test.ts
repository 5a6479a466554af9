import type { AudioMetadata, SpeechSetting } from '@orrery/contracts/studio-api'
import type { ScriptStep, TimelineScript } from '@orrery/contracts/timeline-script'
import { expect, inject, test } from 'vitest'
import type { Heard } from '../testing/listen.ts'
import { FILES } from './testing/migrate.ts'
import { readMp3 } from './testing/mp3-frames.ts'
import { somebody, studio, usualSetting } from './testing/people.ts'

const sentences = {
  'en-US': [
    'Notice how the ground carries your weight, and let it be enough.',
    'When thoughts arrive, let them pass like clouds across a wide and open sky.',
    'Feel the air as it comes and goes by itself.',
  ],
  'es-ES': [
    'Nota cómo el suelo sostiene tu peso, y deja que sea suficiente.',
    'Cuando lleguen pensamientos, déjalos pasar como nubes por un cielo abierto.',
    'Siente el aire que entra y sale por sí mismo.',
  ],
} as const

/** A bell, a sentence every half minute or so, a bell: few different ones, so that most are spoken only once. */
const session = (minutes: number, locale: keyof typeof sentences): TimelineScript => {
  const said = Array.from({ length: minutes * 3 }, (_, index): readonly ScriptStep[] => [
    { type: 'say', text: sentences[locale][index % 3] ?? '' },
    { type: 'pause', minMs: 800, maxMs: 60_000, weight: 1 + (index % 2) },
  ])
  return { locale, steps: [{ type: 'bell' }, ...said.flat(), { type: 'bell' }] }
}

declare module 'vitest' {
  export interface ProvidedContext {
    listenerUrl: string
  }
}

type Asked = { minutes: number; locale: keyof typeof sentences; bed: SpeechSetting['bed'] }

const renderAndHear = async ({
  minutes,
  locale,
  bed,
}: Asked): Promise<{ audio: AudioMetadata; channels: number; heard: Heard }> => {
  const person = somebody()
  const audio = await studio.renderSpeech({
    ...person,
    jobId: crypto.randomUUID(),
    itemId: 'item',
    version: 1,
    script: session(minutes, locale),
    setting: { ...usualSetting, bed },
    lengthMs: minutes * 60_000,
    format: 'mp3',
  })
  const object = await FILES.get(`audio/${person.userId}/item/1.mp3`)
  const file = new Uint8Array((await object?.arrayBuffer()) ?? [])
  const { channels } = readMp3(file)
  const spoken = audio.segments.map(({ startMs, endMs }) => ({ startMs, endMs }))
  const listener = `${inject('listenerUrl')}/?listening=${encodeURIComponent(JSON.stringify({ channels, spoken }))}`
  const answer = await fetch(listener, { method: 'POST', body: file })
  // Safe because testing/listening-server.ts answers nothing else.
  return { audio, channels, heard: (await answer.json()) as Heard }
}

/** As players write it: seconds are cut off. */
const clockOf = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`

test.each<Asked>([
  { minutes: 1, locale: 'en-US', bed: 'none' },
  { minutes: 1, locale: 'en-US', bed: 'rain' },
  { minutes: 1, locale: 'es-ES', bed: 'none' },
  { minutes: 1, locale: 'es-ES', bed: 'ocean' },
  { minutes: 5, locale: 'en-US', bed: 'forest' },
  { minutes: 5, locale: 'es-ES', bed: 'none' },
  { minutes: 10, locale: 'en-US', bed: 'none' },
  { minutes: 10, locale: 'es-ES', bed: 'ocean' },
  { minutes: 30, locale: 'en-US', bed: 'none' },
])(
  'another decoder hears $minutes minutes of $locale with bed $bed as long and as loud as asked for',
  { timeout: 300_000 },
  async (asked) => {
    const { audio, channels, heard } = await renderAndHear(asked)
    const { minutes, bed } = asked
    expect(heard.errors).toEqual([])
    expect(Math.abs(heard.seconds - minutes * 60)).toBeLessThan(0.05)
    expect(audio.durationSeconds).toBeCloseTo(heard.seconds, 6)
    expect([clockOf(heard.seconds), clockOf(audio.durationSeconds)]).toEqual([`${minutes}:00`, `${minutes}:00`])
    expect(heard.sampleRateHz).toBe(audio.sampleRateHz)
    expect([channels, audio.channels]).toEqual(bed === 'none' ? [1, 1] : [2, 2])
    const [lufs, wanted, tolerance] = bed === 'none' ? [heard.lufs, -19, 0.5] : [heard.spokenLufs, -16, 1]
    expect(Math.abs(lufs - wanted)).toBeLessThan(tolerance)
    expect(heard.peakDb).toBeLessThan(-1)
  },
)
