import type { Budget } from '@orrery/contracts/ai-api'
import { useTranslation } from 'react-i18next'
import { useClock } from '../account/use-clock.ts'
import { writtenCost } from '../i18n/written-cost.ts'
import { isUsedUp } from './usage-sums.ts'
import { writtenTokens } from './written-use.ts'

const Bar = ({ label, used, limit }: { label: string; used: number; limit: number }) => (
  <progress
    aria-label={label}
    className="mt-1.5 h-2 w-full"
    max={Math.max(1, limit)}
    value={Math.min(used, Math.max(1, limit))}
  />
)

const BudgetRow = ({ budget }: { budget: Budget }) => {
  const { t } = useTranslation('usage')
  const { instant } = useClock()
  const { period, limitMicroUsd, usedMicroUsd, limitTokens, usedTokens, resetsAt } = budget
  const name = t(`period.${period}`)
  const used = writtenCost(usedMicroUsd)
  return (
    <li>
      <p className="flex flex-wrap justify-between gap-x-6">
        <span className="font-semibold">{name}</span>
        <span className="figure-text">
          {limitMicroUsd === null ? t('noLimit', { used }) : t('budgetOf', { used, limit: writtenCost(limitMicroUsd) })}
          {isUsedUp(budget) && <span className="ms-2 font-semibold text-warn">{t('usedUp')}</span>}
        </span>
      </p>
      {limitMicroUsd !== null && <Bar label={`${name}: ${used}`} used={usedMicroUsd} limit={limitMicroUsd} />}
      {limitTokens !== null && usedTokens > 0 && (
        <>
          <p className="figure-text mt-2 text-[0.9375rem]">
            {t('budgetTokens', { used: writtenTokens(usedTokens), limit: writtenTokens(limitTokens) })}
          </p>
          <Bar label={`${name}: ${t('tokens')}`} used={usedTokens} limit={limitTokens} />
        </>
      )}
      <p className="figure-text mt-1 text-fine text-quiet">{t('renewed', { time: instant(resetsAt) })}</p>
    </li>
  )
}

/** How much of each budget is used, and when it begins anew. */
export const BudgetBars = ({ budgets }: { budgets: readonly Budget[] }) => (
  <ul className="grid gap-6">
    {budgets.map((budget) => (
      <BudgetRow key={budget.period} budget={budget} />
    ))}
  </ul>
)
