import { z } from 'zod'
import type { EngineVoice } from '../engine.ts'
import { SpeechFailure } from '../speech-failure.ts'
import { readFailure } from '../wire/read-failure.ts'

const voiceList = z.object({
  voices: z.array(
    z.object({
      voice_id: z.string(),
      name: z.string(),
      category: z.string().nullish(),
      labels: z.record(z.string(), z.string().nullable()).nullish(),
    }),
  ),
})

const timeoutMs = 8000
const keptMs = 10 * 60_000

let kept: { base: string; untilMs: number; voices: readonly EngineVoice[] } | null = null

/** The voices that everybody may use; clones and voices of the account's owner are nobody else's to speak with. */
const voicesIn = (list: z.infer<typeof voiceList>): readonly EngineVoice[] =>
  list.voices
    .filter(({ category }) => category === 'premade')
    .map(({ voice_id: key, name, labels }) => ({
      key,
      name,
      locale: labels?.['accent'] === 'british' ? 'en-GB' : 'en-US',
      voiceType: 'premium',
      wordsPerMinute: null,
      languages: null,
    }))

/** The account's list, asked at most every ten minutes. */
export const listVoices = async (
  base: string,
  headers: Readonly<Record<string, string>>,
): Promise<readonly EngineVoice[]> => {
  if (kept !== null && kept.base === base && kept.untilMs > Date.now()) return kept.voices
  const response = await fetch(`${base}/v1/voices`, {
    headers,
    redirect: 'manual',
    signal: AbortSignal.timeout(timeoutMs),
  }).catch(() => null)
  if (response === null) throw new SpeechFailure('network', 'ElevenLabs could not be reached.')
  if (!response.ok) throw await readFailure(response, 'ElevenLabs')
  const list = voiceList.safeParse(await response.json().catch(() => null))
  if (!list.success) throw new SpeechFailure('invalid_reply', 'ElevenLabs gave no list of voices.')
  kept = { base, untilMs: Date.now() + keptMs, voices: voicesIn(list.data) }
  return kept.voices
}
