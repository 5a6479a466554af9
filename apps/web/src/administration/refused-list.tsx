import { AppError } from '@orrery/contracts/errors'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { buttonClass } from '../parts/button.tsx'
import { Failure } from '../parts/failure.tsx'

const needsSecondFactor = (error: unknown): boolean =>
  AppError.is(error) && error.code === 'FORBIDDEN' && error.details?.['needs'] === 'second_factor'

/** Why a list of the administration did not come; an account with a password alone is led to where it adds more. */
export const RefusedList = ({ error, onRetry }: { error: unknown; onRetry: () => void }) => {
  const { t } = useTranslation('administration')
  if (!needsSecondFactor(error)) return <Failure error={error} onRetry={onRetry} />
  return (
    <div role="alert" className="card border-s-4 border-s-warn p-5">
      <h2 className="text-xl">{t('secondFactorTitle')}</h2>
      <p className="mt-1 mb-4 max-w-prose text-quiet">{t('secondFactorText')}</p>
      <Link to="/account/security" className={buttonClass('main')}>
        {t('secondFactorAction')}
      </Link>
    </div>
  )
}
