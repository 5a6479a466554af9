import { useTranslation } from 'react-i18next'
import { WordsField } from './words-field.tsx'

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
    <WordsField
      label={t('intention')}
      hint={hint}
      problem={isMissing ? t('needIntention') : undefined}
      words={intention}
      onChange={onChange}
    />
  )
}
