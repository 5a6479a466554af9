import type { Track } from './track.ts'

/** What the keys of a keyboard, a headset or a lock screen can do. */
export type RemoteActions = {
  play: () => void
  pause: () => void
  stop: () => void
  /** Seconds, negative backwards. */
  step: (seconds: number) => void
  seek: (seconds: number) => void
}

const usualStepSeconds = 15

const audioSessionOf = (target: Navigator): { type: string } | undefined =>
  'audioSession' in target ? (target.audioSession as { type: string }) : undefined

/** Says to the device what plays, and gives its keys something to do. */
export const announceTrack = ({ title, artist }: Track, { play, pause, stop, step, seek }: RemoteActions): void => {
  // Safari only: without it the switch for silence silences practices too.
  const audioSession = audioSessionOf(navigator)
  if (audioSession) audioSession.type = 'playback'
  if (!('mediaSession' in navigator)) return
  const { mediaSession } = navigator
  const artwork = [{ src: '/icon-512.png', sizes: '512x512', type: 'image/png' }]
  mediaSession.metadata = new MediaMetadata({ title, artist, album: 'Orrery', artwork })
  const actions: Partial<Record<MediaSessionAction, MediaSessionActionHandler>> = {
    play,
    pause,
    stop,
    seekbackward: ({ seekOffset }) => step(-(seekOffset ?? usualStepSeconds)),
    seekforward: ({ seekOffset }) => step(seekOffset ?? usualStepSeconds),
    seekto: ({ seekTime }) => seek(seekTime ?? 0),
  }
  for (const [action, act] of Object.entries(actions)) {
    try {
      // Safe because the keys of the table are actions.
      mediaSession.setActionHandler(action as MediaSessionAction, act)
    } catch {
      // This browser does not know the action; the others work.
    }
  }
}

export const announcePosition = (audio: HTMLAudioElement): void => {
  if (!('mediaSession' in navigator) || !Number.isFinite(audio.duration)) return
  const position = Math.min(audio.currentTime, audio.duration)
  navigator.mediaSession.setPositionState({ duration: audio.duration, playbackRate: audio.playbackRate, position })
}
