import { useTranslation } from 'react-i18next'
import { Button } from '../parts/button.tsx'

/** What is safe while practices, or the way to them, are down. */
export const PracticeDown = ({ onRetry }: { onRetry: () => void }) => {
  const { t } = useTranslation('practiceWords')
  const { t: failure } = useTranslation('failure')
  return (
    <div role="alert" className="card mt-8 border-s-4 border-s-warn p-5">
      <h2 className="text-xl">{t('downTitle')}</h2>
      <p className="mt-1 mb-4 max-w-prose text-quiet">{t('downText')}</p>
      <Button onClick={onRetry}>{failure('retry')}</Button>
    </div>
  )
}
