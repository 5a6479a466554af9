import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../parts/button.tsx'
import { Field } from '../parts/field.tsx'
import { Refusal } from '../parts/refusal.tsx'

/** Asks for the full name, which numerology needs and nothing else does. */
export const NameForm = ({
  name,
  failure,
  onUse,
  onCancel,
}: {
  name: string
  /** Why the name could not be kept. */
  failure: Error | null
  onUse: (name: string) => void
  onCancel: (() => void) | null
}) => {
  const { t } = useTranslation('numerology')
  const [typed, setTyped] = useState(name)
  const [isMissing, setMissing] = useState(false)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const full = typed.trim()
    if (full === '') setMissing(true)
    else onUse(full)
  }
  return (
    <form noValidate onSubmit={submit} className="card mx-auto grid max-w-xl gap-5 p-6 sm:p-8">
      <div>
        <h2 className="text-2xl">{t('nameTitle')}</h2>
        <p className="mt-2 text-quiet">{t('nameText')}</p>
      </div>
      <Field label={t('name')} problem={isMissing ? t('needName') : undefined}>
        {(control) => (
          <input
            {...control}
            type="text"
            className="control"
            maxLength={200}
            autoComplete="name"
            value={typed}
            onChange={(change) => setTyped(change.target.value)}
          />
        )}
      </Field>
      {failure && <Refusal error={failure} />}
      <div className="flex flex-wrap justify-end gap-3">
        {onCancel && <Button onClick={onCancel}>{t('cancel')}</Button>}
        <Button type="submit" look="main">
          {t('use')}
        </Button>
      </div>
    </form>
  )
}
