import { beginningOf, keepPosition } from './kept-positions.ts'
import { beginListening, dropListening, endListening, hear } from './listening.ts'
import { announcePosition, announceTrack } from './media-session.ts'
import { changeSound, soundNow } from './sound-store.ts'
import type { Track } from './track.ts'

// One element for the whole app, outside of every screen: what plays goes on while one looks elsewhere.
const audio = new Audio()
audio.preload = 'metadata'
audio.preservesPitch = true

const fadeMs = 300
const fadeStepMs = 25
const keepEverySeconds = 5
/** A link that failed again so soon has not merely ended. */
const freshLinkMs = 10_000

let keptAtSeconds = 0
let linkedAtMs = 0
let fading: ReturnType<typeof setInterval> | null = null

const stopFading = (): void => {
  if (fading !== null) clearInterval(fading)
  fading = null
  audio.volume = 1
}

/** Out of sight timers sleep: then it falls silent at once. */
const fadeOut = (): void => {
  if (audio.paused || document.hidden) {
    audio.pause()
    return
  }
  stopFading()
  fading = setInterval(() => {
    audio.volume = Math.max(0, audio.volume - fadeStepMs / fadeMs)
    if (audio.volume > 0) return
    audio.pause()
    stopFading()
  }, fadeStepMs)
}

const link = async (track: Track, fromSeconds: number): Promise<void> => {
  linkedAtMs = performance.now()
  audio.src = await track.address()
  audio.currentTime = fromSeconds
  audio.defaultPlaybackRate = soundNow().rate
  audio.playbackRate = soundNow().rate
}

const isOpen = ({ id, version }: Track): boolean => {
  const { track } = soundNow()
  return track?.id === id && track.version === version && audio.src !== ''
}

export const pause = (): void => fadeOut()

export const seek = (seconds: number): void => {
  const { track } = soundNow()
  if (track === null) return
  audio.currentTime = Math.min(Math.max(0, seconds), track.durationSeconds)
  keepPosition(track.id, audio.currentTime)
  changeSound({ seconds: audio.currentTime })
}

const start = async (): Promise<void> => {
  stopFading()
  try {
    await audio.play()
  } catch (error) {
    // A pause while it was still loading is no failure.
    if (error instanceof DOMException && error.name === 'AbortError') return
    if (audio.error === null) changeSound({ state: 'paused', error })
  }
}

const announce = (track: Track): void =>
  announceTrack(track, {
    play: () => void start(),
    pause,
    stop: pause,
    step: (seconds) => seek(audio.currentTime + seconds),
    seek,
  })

/** Plays a track from where this device stopped, or from `fromSeconds`. Only ever by a press. */
export const play = async (track: Track, fromSeconds?: number): Promise<void> => {
  if (!isOpen(track)) {
    audio.pause()
    dropListening()
    const seconds = fromSeconds ?? beginningOf(track)
    changeSound({ track, state: 'waiting', seconds, error: null })
    announce(track)
    try {
      await link(track, seconds)
    } catch (error) {
      changeSound({ state: 'paused', error })
      return
    }
  } else if (fromSeconds !== undefined) seek(fromSeconds)
  if (soundNow().error !== null) {
    changeSound({ error: null })
    await link(track, soundNow().seconds).catch((error: unknown) => changeSound({ error }))
  }
  await start()
}

export const setRate = (rate: number): void => {
  audio.defaultPlaybackRate = rate
  audio.playbackRate = rate
  changeSound({ rate })
  announcePosition(audio)
}

/** Falls silent after so many minutes; null: only at its end. */
export const sleepAfter = (minutes: number | null): void =>
  changeSound({ sleepAtMs: minutes === null ? null : Date.now() + minutes * 60_000 })

/** Takes what sounds away, for example because it was deleted. */
export const silenceTrack = (trackId: string): void => {
  if (soundNow().track?.id !== trackId) return
  audio.pause()
  audio.removeAttribute('src')
  audio.load()
  dropListening()
  changeSound({ track: null, state: 'silent', seconds: 0, sleepAtMs: null, error: null })
}

audio.addEventListener('playing', () => {
  const { track } = soundNow()
  if (track) beginListening(track, audio.currentTime)
  changeSound({ state: 'playing', error: null })
  announcePosition(audio)
})
audio.addEventListener('waiting', () => changeSound({ state: 'waiting' }))
audio.addEventListener('pause', () => {
  const { track } = soundNow()
  if (track) keepPosition(track.id, audio.currentTime)
  changeSound({ state: track ? 'paused' : 'silent' })
})
audio.addEventListener('timeupdate', () => {
  const { track, sleepAtMs } = soundNow()
  if (track === null) return
  hear(audio.currentTime)
  if (Math.abs(audio.currentTime - keptAtSeconds) >= keepEverySeconds) {
    keptAtSeconds = audio.currentTime
    keepPosition(track.id, audio.currentTime)
    announcePosition(audio)
  }
  changeSound({ seconds: audio.currentTime })
  // On the element's own beat: timers sleep while a phone is locked.
  if (sleepAtMs !== null && Date.now() >= sleepAtMs) {
    changeSound({ sleepAtMs: null })
    fadeOut()
  }
})
audio.addEventListener('ended', () => {
  const { track } = soundNow()
  if (track) keepPosition(track.id, 0)
  endListening()
  changeSound({ state: 'paused', seconds: 0, sleepAtMs: null })
})
audio.addEventListener('error', () => {
  const { track, seconds, state } = soundNow()
  if (track === null) return
  if (performance.now() - linkedAtMs < freshLinkMs) {
    changeSound({ state: 'paused', error: audio.error ?? new Error('The sound did not come.') })
    return
  }
  // Links end after a while: a new one goes on where the old one stopped.
  link(track, seconds).then(
    () => (state === 'paused' ? undefined : start()),
    (error: unknown) => changeSound({ state: 'paused', error }),
  )
})
