import { AppError } from '@orrery/contracts/errors'
import { createLog, traceOf } from '@orrery/worker-kit/log'
import { wordsOf } from '../content/words.ts'
import type { FileRef } from './chat-event.ts'
import { literal } from './reply.ts'
import type { TurnDraft } from './turn-draft.ts'

const log = createLog({ worker: 'channels' })

const mostBytes = 20 * 1024 * 1024

const transcribe = async (turn: TurnDraft, file: FileRef): Promise<string> => {
  const audio = await turn.download(file, mostBytes)
  const { actor, trace, locale } = turn
  const { text } = await turn.ask.AI.transcribe({ actor, trace, audio, mime: file.mime ?? 'audio/ogg', locale })
  return text.trim()
}

/** The words of a recording, after saying what was heard; null after asking to have them written. */
export const hearRecording = async (turn: TurnDraft, file: FileRef): Promise<string | null> => {
  const { heard, voiceUnheard, voiceTooLong } = wordsOf(turn.locale)
  try {
    const text = await transcribe(turn, file)
    if (text !== '') {
      turn.say({ kind: 'text', text: heard(literal(text)) })
      return text
    }
  } catch (error) {
    // Whatever it was, the person learns that they were not heard.
    const code = AppError.is(error) ? error.code : traceOf(error)
    log('info', 'recording.unheard', { code })
    if (code === 'TOO_LARGE') {
      turn.say({ kind: 'text', text: voiceTooLong })
      return null
    }
  }
  turn.say({ kind: 'text', text: voiceUnheard })
  return null
}
