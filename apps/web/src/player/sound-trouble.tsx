import { useTranslation } from 'react-i18next'
import { Button } from '../parts/button.tsx'
import { Failure } from '../parts/failure.tsx'

/** Why nothing is heard, and the way to try again. What a browser says of a file is no sentence for a person. */
export const SoundTrouble = ({ error, onRetry }: { error: unknown; onRetry: () => void }) => {
  const { t } = useTranslation('player')
  if (!(error instanceof MediaError || error instanceof DOMException))
    return <Failure error={error} onRetry={onRetry} />
  return (
    <div role="alert" className="card mt-4 border-s-4 border-s-bad p-5">
      <h2 className="text-xl">{t('failedTitle')}</h2>
      <p className="mt-1 mb-4 text-quiet">{t('failedText')}</p>
      <Button onClick={onRetry}>{t('retry')}</Button>
    </div>
  )
}
