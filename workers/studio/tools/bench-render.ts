// What a render costs and whether it holds: `node workers/studio/tools/bench-render.ts [costs] [memory] [kill] [lengths]`.
import { readFileSync, rmSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import { type AudioMetadata, type SpeechSetting, speechSetting } from '@orrery/contracts/studio-api'
import { listen } from '../testing/listen.ts'
import { meditation } from './bench-script.ts'
import { makeFolder, openStudio, type Studio } from './open-studio.ts'

type Locale = 'en-US' | 'es-ES'
type Asked = { minutes: number; locale: Locale; setting: Partial<SpeechSetting> }

const ticksPerSecond = 100
const cpuSeconds = ({ pid }: Studio): number => {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
  return (Number(fields[11]) + Number(fields[12])) / ticksPerSecond
}

const megabytes = ({ pid }: Studio, field: 'VmRSS' | 'VmHWM'): number =>
  Math.round(Number(new RegExp(`${field}:\\s+(\\d+)`).exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024)

const say = (line: string): void => void process.stdout.write(`${line}\n`)

const userId = 'bench'
let version = 0

const order = ({ minutes, locale, setting }: Asked) => {
  version += 1
  return {
    actor: { kind: 'system', job: 'bench' } as const,
    trace: { requestId: 'bench' },
    jobId: `bench-${version}`,
    userId,
    itemId: 'item',
    version,
    script: meditation(minutes, locale),
    setting: speechSetting.parse(setting),
    lengthMs: minutes * 60_000,
    format: 'mp3' as const,
  }
}

const toldOf = (audio: AudioMetadata): string => {
  const spoken = audio.segments.reduce((sum, { startMs, endMs }) => sum + endMs - startMs, 0) / 1000
  return `${audio.durationSeconds.toFixed(3)} s, ${spoken.toFixed(0)} s of them spoken, ${audio.loudnessLufs} LUFS`
}

const costs = async (studio: Studio): Promise<void> => {
  const rows: readonly (readonly [string, Asked])[] = [
    ['first minute, Flite', { minutes: 1, locale: 'en-US', setting: {} }],
    ['10 minutes, Flite, rain', { minutes: 10, locale: 'en-US', setting: { bed: 'rain' } }],
    ['10 minutes, Flite, nothing new to say, no bed', { minutes: 10, locale: 'en-US', setting: {} }],
    ['10 minutes, Flite, nothing new to say, rain', { minutes: 10, locale: 'en-US', setting: { bed: 'rain' } }],
    ['first minute, espeak-ng', { minutes: 1, locale: 'es-ES', setting: {} }],
    ['10 minutes, espeak-ng, ocean', { minutes: 10, locale: 'es-ES', setting: { bed: 'ocean' } }],
    ['10 minutes, espeak-ng, nothing new to say, ocean', { minutes: 10, locale: 'es-ES', setting: { bed: 'ocean' } }],
  ]
  for (const [name, asked] of rows) {
    const before = cpuSeconds(studio)
    const audio = await studio.render(order(asked))
    say(`${name}: ${(cpuSeconds(studio) - before).toFixed(2)} s CPU · ${toldOf(audio)}`)
  }
}

const rendersForMemory = 20

/** Every render speaks everything anew, since every one has another voice, tone or pace. */
const memory = async (studio: Studio): Promise<void> => {
  const paces = ['slower', 'moderate', 'normal'] as const
  const tones = ['warm', 'neutral', 'bright'] as const
  const voices = ['flite:slt', 'flite:rms', 'flite:awb'] as const
  const bed = 'rain'
  for (let index = 0; index < rendersForMemory; index += 1) {
    const [pace, tone, voice] = [paces[index % 3], tones[Math.floor(index / 3) % 3], voices[Math.floor(index / 9)]]
    // Safe because each of them is one of the list that it is taken from.
    const setting = { pace, tone, voice, bed } as Partial<SpeechSetting>
    await studio.render(order({ minutes: 3, locale: 'en-US', setting }))
    say(`render ${index + 1}: ${megabytes(studio, 'VmRSS')} MB held, ${megabytes(studio, 'VmHWM')} MB at most`)
  }
}

const segmentsOf = async (studio: Studio): Promise<ReadonlyMap<string, number>> => {
  const { objects } = await (await studio.files()).list({ prefix: `segments/${userId}/` })
  return new Map(objects.map(({ key, uploaded }) => [key, uploaded.getTime()]))
}

const sentencesBeforeKill = 5

/** Kills the runtime in mid-render; the same job, asked for again, speaks what is missing and gives the file of a quiet day. */
const kill = async (folder: string): Promise<void> => {
  const asked = { minutes: 10, locale: 'en-US', setting: { voice: 'flite:awb', bed: 'rain' } } as const
  let studio = await openStudio(folder)
  const call = order(asked)
  const lost = studio.render(call).then(
    () => false,
    () => true,
  )
  while ((await segmentsOf(studio)).size < sentencesBeforeKill) await setTimeout(50)
  const before = await segmentsOf(studio)
  process.kill(studio.pid, 'SIGKILL')
  const wasLost = await Promise.race([lost, setTimeout(2000, true)])
  await studio.close()
  studio = await openStudio(folder)
  const audio = await studio.render(call)
  const after = await segmentsOf(studio)
  const spokenAgain = [...before].filter(([key, at]) => after.get(key) !== at).length
  const undisturbed = await studio.render(order(asked))
  await studio.close()
  say(
    `kill -9: ${wasLost ? 'lost in mid-render' : 'too late'}; ${before.size} sentences were kept, ${spokenAgain} of them spoken again, ${after.size - before.size} new; ` +
      `${toldOf(audio)}; same bytes as undisturbed: ${audio.sha256 === undisturbed.sha256}`,
  )
}

const lengths = async (studio: Studio): Promise<void> => {
  for (const minutes of [1, 5, 10, 30]) {
    for (const locale of ['en-US', 'es-ES'] as const) {
      for (const bed of ['none', 'rain'] as const) {
        const call = order({ minutes, locale, setting: { bed } })
        // Listening stood still for seconds: a connection that ended meanwhile must be noticed before one is used.
        await setTimeout(50)
        const audio = await studio.render(call)
        const file = await (await studio.files()).get(`audio/${userId}/item/${call.version}.mp3`)
        if (file === null) throw new Error('There is no file.')
        const heard = await listen(new Uint8Array(await file.arrayBuffer()), {
          channels: audio.channels,
          spoken: audio.segments,
        })
        const lufs = bed === 'none' ? heard.lufs : heard.spokenLufs
        say(
          `${minutes} min, ${audio.provider}, bed ${bed}: told ${audio.durationSeconds.toFixed(3)} s, heard ${heard.seconds.toFixed(3)} s, ${lufs.toFixed(2)} LUFS, peak ${heard.peakDb.toFixed(2)} dB, ${heard.errors.length} errors`,
        )
      }
    }
  }
}

const parts = { costs, memory, lengths } as const
const asked = process.argv.slice(2)
const folder = makeFolder()
try {
  // First, since it counts what is kept.
  if (asked.includes('kill')) await kill(folder)
  for (const [name, part] of Object.entries(parts)) {
    if (!(asked.length === 0 ? name === 'costs' : asked.includes(name))) continue
    const studio = await openStudio(folder)
    await part(studio).finally(studio.close)
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
