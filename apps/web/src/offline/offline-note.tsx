import { useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'

const subscribe = (listener: () => void): (() => void) => {
  window.addEventListener('online', listener)
  window.addEventListener('offline', listener)
  return () => {
    window.removeEventListener('online', listener)
    window.removeEventListener('offline', listener)
  }
}

const useOnline = (): boolean => useSyncExternalStore(subscribe, () => navigator.onLine)

export const OfflineNote = () => {
  const { t } = useTranslation('shell')
  const online = useOnline()
  return (
    <output className="block">
      {!online && (
        <p className="border-b border-hairline bg-raised px-4 py-2.5 text-center text-fine text-warn">{t('offline')}</p>
      )}
    </output>
  )
}
