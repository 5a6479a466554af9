import { AppError } from '@orrery/contracts/errors'
import { useTranslation } from 'react-i18next'
import { neverArrived } from '../offline/kept-copies.ts'
import { Button } from '../parts/button.tsx'

/** Whether whoever makes films is down or out of reach. */
export const isStudioDown = (error: unknown): boolean =>
  neverArrived(error) || (AppError.is(error) && error.code === 'STUDIO_UNAVAILABLE')

export const StudioDown = ({ onRetry }: { onRetry: () => void }) => {
  const { t } = useTranslation('studio')
  const { t: failure } = useTranslation('failure')
  return (
    <div role="alert" className="card mt-3 border-s-4 border-s-warn p-5">
      <h3 className="text-xl">{t('downTitle')}</h3>
      <p className="mt-1 mb-4 max-w-prose text-quiet">{t('downText')}</p>
      <Button onClick={onRetry}>{failure('retry')}</Button>
    </div>
  )
}
