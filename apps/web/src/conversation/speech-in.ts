/** What of the browser's speech recognition is used here; TypeScript's library does not know it yet. */
type Recognition = EventTarget & {
  lang: string
  interimResults: boolean
  continuous: boolean
  start: () => void
  stop: () => void
}
type RecognitionResults = ArrayLike<ArrayLike<{ transcript: string }>>

const recognitionClass = (): (new () => Recognition) | undefined => {
  const known = globalThis as {
    SpeechRecognition?: new () => Recognition
    webkitSpeechRecognition?: new () => Recognition
  }
  return known.SpeechRecognition ?? known.webkitSpeechRecognition
}

export const canListen = (): boolean => recognitionClass() !== undefined

export type Listener = { stop: () => void }

/** Turns speech into words until it is stopped or nothing more is said. The words are for correction, never sent by themselves. */
export const listen = ({
  locale,
  onWords,
  onEnd,
}: {
  locale: string
  onWords: (words: string) => void
  onEnd: (hasFailed: boolean) => void
}): Listener => {
  const Recognizer = recognitionClass()
  if (!Recognizer) throw new Error('This browser does not recognise speech.')
  const recognition = new Recognizer()
  let hasFailed = false
  recognition.lang = locale
  recognition.interimResults = true
  recognition.continuous = true
  recognition.addEventListener('result', (event) => {
    // Safe because events of this name carry results.
    const { results } = event as Event & { results: RecognitionResults }
    onWords(
      Array.from(results, (result) => result[0]?.transcript ?? '')
        .join(' ')
        .replaceAll(/\s+/g, ' ')
        .trim(),
    )
  })
  recognition.addEventListener('error', () => {
    hasFailed = true
  })
  recognition.addEventListener('end', () => onEnd(hasFailed))
  recognition.start()
  return { stop: () => recognition.stop() }
}
