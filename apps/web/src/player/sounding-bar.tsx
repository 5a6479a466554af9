import { Link, useLocation } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { buttonClass } from '../parts/button.tsx'
import { useSound } from './sound-store.ts'

/** The code of the player is here already when something sounds. */
const player = () => import('./audio-player.ts')

/** While something sounds and one looks elsewhere: what it is, and a way to stop it. */
export const SoundingBar = () => {
  const { t } = useTranslation('shell')
  const { pathname } = useLocation()
  const { track, state } = useSound()
  if (track === null || pathname === track.screen) return null
  const isSounding = state === 'playing' || state === 'waiting'
  const toggle = async () => {
    const { pause, play } = await player()
    if (isSounding) pause()
    else await play(track)
  }
  return (
    <aside className="sticky bottom-13 z-20 border-t border-hairline bg-raised px-4 sm:bottom-0 print:hidden">
      <div className="mx-auto flex max-w-6xl items-center justify-between gap-4 py-1.5 sm:px-2">
        <Link to={track.screen} className="min-w-0 truncate py-2 font-serif hover:text-calm">
          {t('playing', { title: track.title })}
        </Link>
        <button type="button" className={buttonClass('quiet')} onClick={() => void toggle()}>
          {t(isSounding ? 'playingPause' : 'playingPlay')}
        </button>
      </div>
    </aside>
  )
}
