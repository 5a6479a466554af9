import { useTranslation } from 'react-i18next'
import { failureKindOf, RequestNumber } from './failure.tsx'
import { requestIdOf } from '../api.ts'
import { AppError } from '@orrery/contracts/errors'

/** Why what was just asked did not happen, in the place where it was asked. What was typed stays. */
export const Refusal = ({ error }: { error: unknown }) => {
  const { t } = useTranslation('failure')
  const kind = failureKindOf(error)
  const requestId = requestIdOf(error)
  // The platform's own words say more of a refusal than any text of ours could.
  const isRefused = kind === 'refused' || kind === 'limited'
  return (
    <div role="alert" className="mt-4 border-s-4 border-s-bad ps-4">
      <p className="font-medium">
        {isRefused && AppError.is(error) ? error.message : t(`${kind === 'refused' ? 'bug' : kind}Text`)}
      </p>
      {!isRefused && requestId !== null && <RequestNumber requestId={requestId} />}
    </div>
  )
}
