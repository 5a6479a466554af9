import { useTranslation } from 'react-i18next'
import { Field } from './field.tsx'

/** The sentence something is made of or for. */
export const IntentionField = ({
  intention,
  hint,
  isMissing,
  onChange,
}: {
  intention: string
  hint: string
  isMissing: boolean
  onChange: (text: string) => void
}) => {
  const { t } = useTranslation('draws')
  return (
    <Field label={t('intention')} hint={hint} problem={isMissing ? t('needIntention') : undefined}>
      {(control) => (
        <textarea
          {...control}
          rows={2}
          maxLength={500}
          className="control"
          value={intention}
          onChange={(change) => onChange(change.target.value)}
        />
      )}
    </Field>
  )
}
