import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Workbox } from 'workbox-window'
import { Button } from '../parts/button.tsx'
import { useSound } from '../player/sound-store.ts'

const registerWorker = async (onWaiting: (workbox: Workbox) => void): Promise<void> => {
  const { Workbox } = await import('workbox-window')
  const workbox = new Workbox('/sw.js')
  workbox.addEventListener('waiting', () => onWaiting(workbox))
  await workbox.register()
}

/** The service worker that waits to take over; null while there is none. */
const useWaitingVersion = (): Workbox | null => {
  const [waiting, setWaiting] = useState<Workbox | null>(null)
  useEffect(() => {
    if (!('serviceWorker' in navigator) || import.meta.env.DEV) return
    // Registration fails in private windows and over plain HTTP; the app then works online only.
    registerWorker(setWaiting).catch(() => null)
  }, [])
  return waiting
}

/** Asks before a new version takes the place of the one in use; never while something is heard. */
export const UpdateNote = () => {
  const { t } = useTranslation('shell')
  const waiting = useWaitingVersion()
  const [later, setLater] = useState(false)
  const isHeard = useSound().state === 'playing'
  if (!waiting || later || isHeard) return null
  const takeOver = () => {
    waiting.addEventListener('controlling', () => location.reload())
    waiting.messageSkipWaiting()
  }
  return (
    <aside className="card fixed inset-x-4 bottom-16 z-40 mx-auto flex max-w-lg flex-wrap items-center gap-3 p-4 sm:bottom-4">
      <p className="grow">{t('updateReady')}</p>
      <Button onClick={() => setLater(true)}>{t('updateLater')}</Button>
      <Button look="main" onClick={takeOver}>
        {t('updateNow')}
      </Button>
    </aside>
  )
}
