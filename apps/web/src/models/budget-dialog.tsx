import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { AppError } from '@orrery/contracts/errors'
import { api } from '../api.ts'
import { models } from '../i18n/en/models.ts'
import { addTexts } from '../i18n/language.ts'
import { Choice } from '../parts/choice.tsx'
import { ConfirmDialog } from '../parts/confirm-dialog.tsx'
import { TextField } from '../parts/text-field.tsx'
import { type BudgetProblem, type BudgetWish, changeOf, noWish, type PeriodWish } from './budget-wish.ts'

addTexts('models', models)

const choices = ['keep', 'usual', 'own'] as const

const PeriodFields = ({
  period,
  wish,
  problem,
  onWish,
}: {
  period: 'day' | 'month'
  wish: PeriodWish
  problem: string | undefined
  onWish: (wish: PeriodWish) => void
}) => {
  const { t } = useTranslation('models')
  return (
    <div className="grid gap-3">
      <Choice
        label={t(`budgetPeriod.${period}`)}
        value={wish.choice}
        options={choices.map((value) => ({ value, name: t(`budgetChoice.${value}`) }))}
        onChoose={(choice) => onWish({ ...wish, choice })}
      />
      {wish.choice === 'own' && (
        <TextField
          label={t(`budgetDollars.${period}`)}
          problem={problem}
          inputMode="decimal"
          autoComplete="off"
          maxLength={16}
          value={wish.dollars}
          onChange={(typed) => onWish({ ...wish, dollars: typed.target.value })}
        />
      )}
    </div>
  )
}

/** Sets how much one person may have models write, after saying what follows. */
export const BudgetDialog = ({
  userId,
  who,
  trigger,
  look = 'plain',
  onSet,
}: {
  userId: string
  /** How the person is called here: their address, or the id. */
  who: string
  trigger: string
  look?: 'plain' | 'quiet'
  onSet: () => void
}) => {
  const { t } = useTranslation('models')
  const [wish, setWish] = useState<BudgetWish>(noWish)
  const [problem, setProblem] = useState<BudgetProblem | null>(null)
  const set = async () => {
    const wanted = changeOf(wish)
    setProblem('problem' in wanted ? wanted.problem : null)
    if ('problem' in wanted) {
      throw new AppError('INVALID_INPUT', t(wanted.problem === 'nothing' ? 'budgetNothing' : 'budgetAmount'))
    }
    await api.administration.setAiBudget(userId, wanted.change)
    setWish(noWish)
    onSet()
  }
  const texts = {
    title: t('budgetOf', { who }),
    text: t('budgetText'),
    confirm: t('budgetConfirm'),
    cancel: t('cancel'),
  }
  return (
    <ConfirmDialog texts={texts} trigger={trigger} label={t('budgetOf', { who })} look={look} onConfirm={set}>
      <div className="mt-5 grid gap-5">
        {(['day', 'month'] as const).map((period) => (
          <PeriodFields
            key={period}
            period={period}
            wish={wish[period]}
            problem={problem === period ? t('budgetAmount') : undefined}
            onWish={(changed) => setWish({ ...wish, [period]: changed })}
          />
        ))}
      </div>
    </ConfirmDialog>
  )
}
