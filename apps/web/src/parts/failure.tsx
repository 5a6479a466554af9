import { AppError, statusOf } from '@orrery/contracts/errors'
import { useTranslation } from 'react-i18next'
import { requestIdOf } from '../api.ts'
import { Button } from './button.tsx'
import { useCopy } from './use-copy.ts'

type Kind = 'offline' | 'unavailable' | 'limited' | 'bug' | 'refused'

/** Which of the five stories an error tells. */
export const failureKindOf = (error: unknown): Kind => {
  if (!AppError.is(error)) return 'bug'
  if (error.code === 'RATE_LIMITED') return 'limited'
  const status = statusOf[error.code]
  if (status === 503) return requestIdOf(error) === null ? 'offline' : 'unavailable'
  return status >= 500 ? 'bug' : 'refused'
}

/** The number to tell whoever runs the platform. */
export const RequestNumber = ({ requestId }: { requestId: string }) => {
  const { t } = useTranslation('failure')
  const { isCopied, copy } = useCopy(requestId)
  return (
    <p className="mt-3 flex flex-wrap items-center gap-x-2 text-fine text-quiet">
      <span>
        {t('requestId')} <code className="select-all">{requestId}</code>
      </span>
      <button type="button" className="min-h-6 text-calm underline underline-offset-4" onClick={copy}>
        {isCopied ? t('copied') : t('copy')}
      </button>
    </p>
  )
}

/** What happened, what is safe, one next step, and the number to tell the operator. */
export const Failure = ({ error, onRetry }: { error: unknown; onRetry?: () => void }) => {
  const { t } = useTranslation('failure')
  const kind = failureKindOf(error)
  const requestId = requestIdOf(error)
  const text = kind === 'refused' && AppError.is(error) ? error.message : t(`${kind === 'refused' ? 'bug' : kind}Text`)
  return (
    <div role="alert" className="card border-s-4 border-s-bad p-5">
      <h2 className="text-xl">{t(`${kind}Title`)}</h2>
      <p className="mt-1 text-quiet">{text}</p>
      {onRetry && kind !== 'refused' && (
        <Button className="mt-4" onClick={onRetry}>
          {t('retry')}
        </Button>
      )}
      {requestId !== null && <RequestNumber requestId={requestId} />}
    </div>
  )
}
