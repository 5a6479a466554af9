import { apiKeyTiers } from '@orrery/contracts/api-key-tiers'
import { AppError } from '@orrery/contracts/errors'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../api.ts'
import { Button } from '../parts/button.tsx'
import { Choice } from '../parts/choice.tsx'
import { Refusal } from '../parts/refusal.tsx'
import { TextField } from '../parts/text-field.tsx'

const tiers = ['none', ...apiKeyTiers] as const
type Tier = (typeof tiers)[number]

/** What is wrong with the key that was named, if the refusal is about it. */
const problemOfKey = (error: unknown): string | undefined =>
  AppError.is(error) && (error.code === 'NOT_FOUND' || error.code === 'CONFLICT') ? error.message : undefined

/** Sets how much one API key may do. Its owner, and what the key may be used for, stay as they are. */
export const KeyTier = () => {
  const { t } = useTranslation('administration')
  const [key, setKey] = useState('')
  const [tier, setTier] = useState<Tier>('none')
  const change = useMutation({
    mutationFn: () => api.administration.changeKeyTier(key.trim(), { tier: tier === 'none' ? null : tier }),
  })
  const problem = problemOfKey(change.error)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    change.mutate()
  }
  return (
    <section className="mt-12 border-t border-hairline pt-8">
      <h2 className="text-2xl">{t('tierTitle')}</h2>
      <p className="mt-2 max-w-prose text-quiet">{t('tierText')}</p>
      <form onSubmit={submit} className="mt-5 grid gap-4">
        <TextField
          label={t('tierKey')}
          hint={t('tierKeyHint')}
          problem={problem}
          required
          maxLength={64}
          autoComplete="off"
          spellCheck={false}
          value={key}
          onChange={(typed) => setKey(typed.target.value)}
        />
        <Choice
          label={t('tierLabel')}
          value={tier}
          options={tiers.map((value) => ({ value, name: t(`tier.${value}`) }))}
          onChoose={setTier}
        />
        <p>
          <Button type="submit" disabled={change.isPending}>
            {t('tierConfirm')}
          </Button>
        </p>
      </form>
      {change.error && problem === undefined && <Refusal error={change.error} />}
      <output className="mt-3 block text-good empty:hidden">
        {change.data && t('toldTier', { name: change.data.name, prefix: change.data.prefix })}
      </output>
    </section>
  )
}
