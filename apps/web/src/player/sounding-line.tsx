import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { buttonClass } from '../parts/button.tsx'
import { useSound } from './sound-store.ts'
import type { Track } from './track.ts'

/** What sounds, the way to it, and a way to stop it. The code of the player is here already when something sounds. */
export const SoundingLine = ({ track }: { track: Track }) => {
  const { t } = useTranslation('shell')
  const { state } = useSound()
  const isSounding = state === 'playing' || state === 'waiting'
  const toggle = async () => {
    const { pause, play } = await import('./audio-player.ts')
    if (isSounding) pause()
    else await play(track)
  }
  return (
    <div className="flex items-center justify-between gap-4">
      <Link to={track.screen} className="min-w-0 truncate py-2 font-serif hover:text-calm">
        {t(isSounding ? 'playing' : 'paused', { title: track.title })}
      </Link>
      <button type="button" className={buttonClass('quiet')} onClick={() => void toggle()}>
        {t(isSounding ? 'playingPause' : 'playingPlay')}
      </button>
    </div>
  )
}
