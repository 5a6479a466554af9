import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { TextField } from '../parts/text-field.tsx'
import { BudgetDialog } from './budget-dialog.tsx'

/** The budget of somebody whose id is known. */
export const BudgetById = () => {
  const { t } = useTranslation('models')
  const [typed, setTyped] = useState('')
  const [told, setTold] = useState('')
  const userId = typed.trim()
  return (
    <section className="mt-12 max-w-3xl border-t border-hairline pt-8">
      <h2 className="text-2xl">{t('budget')}</h2>
      <p className="mt-2 mb-5 max-w-prose text-quiet">{t('budgetLead')}</p>
      <TextField
        label={t('budgetId')}
        hint={t('budgetIdHint')}
        maxLength={64}
        autoComplete="off"
        spellCheck={false}
        value={typed}
        onChange={(change) => {
          setTyped(change.target.value)
          setTold('')
        }}
      />
      <p className="mt-4">
        {userId !== '' && (
          <BudgetDialog
            userId={userId}
            who={userId}
            trigger={t('budgetOpen')}
            onSet={() => setTold(t('budgetSet', { who: userId }))}
          />
        )}
      </p>
      <output className="mt-3 block text-good empty:hidden">{told}</output>
    </section>
  )
}
