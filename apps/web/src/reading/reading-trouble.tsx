import type { Budget } from '@orrery/contracts/ai-api'
import { AppError } from '@orrery/contracts/errors'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useClock } from '../account/use-clock.ts'
import { requestIdOf } from '../api.ts'
import { writtenCost } from '../i18n/written-cost.ts'
import { Button } from '../parts/button.tsx'
import { Failure, RequestNumber } from '../parts/failure.tsx'
import { isUsedUp } from '../usage/usage-sums.ts'
import { usageQuery } from '../usage/usage-query.ts'

const Trouble = ({ color, title, children }: { color: string; title: string; children: ReactNode }) => (
  <div role="alert" className={`card border-s-4 p-5 ${color}`}>
    <h3 className="text-xl">{title}</h3>
    {children}
  </div>
)

const UsedUp = ({ budget: { period, usedMicroUsd, limitMicroUsd, resetsAt } }: { budget: Budget }) => {
  const { t } = useTranslation('reading')
  const { instant } = useClock()
  const told = { used: writtenCost(usedMicroUsd), limit: writtenCost(limitMicroUsd ?? 0), time: instant(resetsAt) }
  return <li>{t(period === 'day' ? 'budgetDay' : 'budgetMonth', told)}</li>
}

/** What is used up, when it is renewed, and what still works. */
const OverBudget = ({ onCompose }: { onCompose: () => void }) => {
  const { t } = useTranslation('reading')
  const { data } = useQuery({ ...usageQuery(), staleTime: 0 })
  const limited = (data?.budgets ?? []).filter(({ limitMicroUsd }) => limitMicroUsd !== null)
  const usedUp = limited.filter(isUsedUp)
  return (
    <Trouble color="border-s-warn" title={t('budgetTitle')}>
      <p className="mt-1 text-quiet">{t('budgetText')}</p>
      <ul className="figure-text mt-2">
        {(usedUp.length > 0 ? usedUp : limited).map((budget) => (
          <UsedUp key={budget.period} budget={budget} />
        ))}
      </ul>
      <p className="mt-4 flex flex-wrap items-center gap-x-5 gap-y-3">
        <Button look="main" onClick={onCompose}>
          {t('budgetComposer')}
        </Button>
        <Link to="/account/usage" className="inline-flex min-h-11 items-center text-calm underline underline-offset-4">
          {t('budgetUsage')}
        </Link>
      </p>
    </Trouble>
  )
}

const Down = ({ error, onRetry }: { error: unknown; onRetry: () => void }) => {
  const { t } = useTranslation(['reading', 'failure'])
  const requestId = requestIdOf(error)
  return (
    <Trouble color="border-s-bad" title={t('downTitle')}>
      <p className="mt-1 text-quiet">{t('downText')}</p>
      <Button className="mt-4" onClick={onRetry}>
        {t('failure:retry')}
      </Button>
      {requestId !== null && <RequestNumber requestId={requestId} />}
    </Trouble>
  )
}

const isDown = (error: AppError): boolean => error.code === 'AI_UNAVAILABLE' || error.code === 'NO_MODEL_CONFIGURED'

/** Why a reading did not come, what is safe, and the next step. */
export const ReadingTrouble = ({
  error,
  onRetry,
  onCompose,
}: {
  error: unknown
  onRetry: () => void
  onCompose: () => void
}) => {
  if (AppError.is(error) && error.code === 'BUDGET_EXCEEDED') return <OverBudget onCompose={onCompose} />
  if (AppError.is(error) && isDown(error)) return <Down error={error} onRetry={onRetry} />
  return <Failure error={error} onRetry={onRetry} />
}
